### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = マイナンバーカード
-individual-number = マイナンバー
-temporary-suspension = 一時停止
-suspension-request = 一時停止の受付
-lifting-the-suspension = 一時停止の解除
-reference-number = 受付番号
-callback-number = 折り返し先の電話番号
-date-of-birth = 生年月日
-city-hall = つくば市役所
-counter = 窓口
-identification = 本人確認書類
-police = 警察
-fee = 手数料
-electronic-certificate = 電子証明書
-reissue = 再交付
-pin = 暗証番号
-signature-password = 署名用の暗証番号
-locked = ロック
-user-certificate = 利用者証明用電子証明書
-signature-certificate = 署名用電子証明書
-convenience-store = コンビニ
-renewal = 更新
-expiry-date = 有効期限
-period-of-stay = 在留期間

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .ja = 日本語は、{ KEY($key) }。

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card }案内窓口です。
    .lost = カードの紛失、盗難は、{ KEY($key) }を、
    .information = 手続きのご案内は、{ KEY($key) }を、
    .hours = 受付時間は、{ KEY($key) }を、
    .other-matters = 市役所の代表は、{ KEY($key) }を、
    .languages = ほかの言語は、{ KEY($key) }を、
    .missed = 操作を確認できませんでしたので、カードを紛失されたものとして、{ -staff }におつなぎします。

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = 受け付けました。{ -staff }におつなぎしますのでお待ちください。
    .staff-away = カードの{ -suspension-request }をいたしました。日本語の{ -staff }は、{ MOMENT($back) }から対応いたします。
    .english-staff = 今すぐ英語の{ -staff }とお話しになる場合は、{ KEY($key) }を押すか、そのままお待ちください。
    .call-me-back = 日本語での折り返しの電話をご希望の場合は、{ KEY($key) }を押してください。
    .nobody = 申し訳ございません。ただいま電話に出られる{ -staff }がおりません。お申し出は記録しておりますので、のちほど{ -staff }が確認いたします。これから、折り返しのご連絡先をうかがいます。

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = 折り返しのお電話は、{ PHONE($number) }、でよろしいですか。
    .number = { -callback-number }を、最初のゼロから入力してください。日本の電話番号をお願いします。最後に{ KEY("#") }を押してください。
    .number-short = 電話番号を入力し、最後に{ KEY("#") }を押してください。
    .number-confirm = { PHONE($number) }、でよろしいですか。
    .birth = 次に、カードの持ち主のかたの{ -date-of-birth }を、西暦で、年月日の順に、八桁で入力してください。例えば、{ DATE("1985-04-07") }は、{ DIGITS("1985-04-07") }です。最後に{ KEY("#") }を押してください。
    .birth-short = { -date-of-birth }を、西暦から八桁で入力し、最後に{ KEY("#") }を押してください。
    .birth-confirm = { DATE($birth) }、でよろしいですか。
    .name = 発信音のあとに、カードの持ち主のかたのお名前を、フルネームでおっしゃってください。代理のかたは、ご自身のお名前もお願いします。お話は録音されます。終わりましたら、どれかボタンを押してください。

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number }は、{ DIGITS($reference) }です。繰り返します。{ DIGITS($reference) }です。カードは、まだ停止されていません。停止するのは、{ -staff }がお話をうかがってからです。
    .again = 番号をもう一度聞く場合は、{ KEY($key) }を押してください。

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = ただいま{ -staff }におつなぎします。そのままお待ちください。
    .nobody = 申し訳ございません。ただいま電話に出られる{ -staff }がおりません。最初のご案内に戻ります。
    .closed = { $why ->
        [holiday] 本日は祝日のため、お問い合わせの受付をお休みしております。
        [year-end] 年末年始のため、お問い合わせの受付をお休みしております。
        [weekday] 本日は、お問い合わせの受付をお休みしております。
       *[hour] ただいまの時間は、お問い合わせを受け付けておりません。
    }次の受付は、{ MOMENT($opening) }からです。
    .suspensions-only = ただいまの時間は、カードの紛失、盗難のみ受け付けております。そのほかのお問い合わせは、{ MOMENT($opening) }から承ります。音声でのご案内は、今もお聞きいただけます。
    .staff-away = 日本語の{ -staff }は、{ MOMENT($opening) }から対応いたします。英語の{ -staff }は、ただいま対応できます。
    .english-staff = 英語の{ -staff }とお話しになる場合は、もう一度{ KEY($key) }を押してください。
    .counter-open = { -city-hall }本庁舎の{ -counter }は、本日、{ TIME($until) }まであいております。
    .call-other = 今すぐのお問い合わせは、{ PHONE($number) }で受け付けております。

switchboard =
    .connecting = { -city-hall }の代表電話におつなぎします。そのままお待ちください。

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = つくば市にお住まいのかたへのご案内です。{ MONTH($as-of) }現在の内容です。
    .menu = 手続きのご案内です。
    .loss = 紛失のあとの手続きは、{ KEY($key) }を、
    .pins = { -pin }は、{ KEY($key) }を、
    .validity = { -expiry-date }と{ -renewal }は、{ KEY($key) }を、
    .stores = { -convenience-store }での証明書の発行は、{ KEY($key) }を、
    .moving = 引っ越しやお名前の変更は、{ KEY($key) }を、
    .about = カードと{ -individual-number }については、{ KEY($key) }を押してください。
    .more = 続きは、{ KEY($key) }を、
    .lost = カードの紛失、盗難は、{ KEY($key) }を、
    .text = 携帯電話へのメッセージは、{ KEY($key) }を押してください。

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = { -counter }の場所と受付時間は、{ KEY($key) }を押してください。
    .hours = { -counter }は、{ -city-hall }の本庁舎にあります。受付は、月曜日から土曜日の、{ TIME($opens) }から{ TIME($closes) }です。第二木曜日と第四木曜日は、{ TIME($thursday-closes) }まで受け付けております。日曜日と祝日、{ DAY($year-end-first) }から{ DAY($year-end-last) }までは、お休みです。
    .now = { $state ->
        [open] ただいまあいております。本日は{ TIME($until) }までです。
       *[closed] ただいまは閉まっております。次の受付は、{ MOMENT($opening) }からです。
    }
    .next = { $state ->
        [open] { -counter }は、ただいまあいております。本日は{ TIME($until) }までです。
       *[closed] { -counter }の次の受付は、{ MOMENT($opening) }からです。
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = 紛失のあとの手続きです。
    .suspension-option = { -temporary-suspension }と{ -police }への届け出は、{ KEY($key) }を、
    .suspension = { -temporary-suspension }中は、カードも、カードの{ -electronic-certificate }も、どなたも使えません。外出先で紛失されたとき、または盗難のときは、{ -police }にも届け出てください。
    .reissue-option = カードの{ -reissue }と{ -fee }は、{ KEY($key) }を、
    .reissue = { -reissue }の{ -fee }は{ YEN($card-fee) }、{ -electronic-certificate }つきはさらに{ YEN($certificate-fee) }で、受け取りのときにお支払いください。手続きは、{ -city-hall }の{ -counter }で行います。{ -identification }は、運転免許証ならそれだけで結構です。ほかの公的な書類なら、診察券など、お名前と{ -date-of-birth }が分かるものもお持ちください。
    .found-option = カードが見つかった場合は、{ KEY($key) }を、
    .found = 見つかったカードを、{ -city-hall }の{ -counter }にお持ちください。{ -lifting-the-suspension }と、{ -electronic-certificate }の手続きをいたします。電話ではできません。
    .misuse-option = { -individual-number }の悪用がご心配な場合は、{ KEY($key) }を、
    .misuse = { -individual-number }が悪用されるおそれがある場合は、番号を変更できます。手続きは、{ -city-hall }の{ -counter }で行います。電話ではできません。{ -identification }は、運転免許証なら、それだけで結構です。そのほかの公的な書類なら、お名前と{ -date-of-birth }が分かるものもお持ちください。

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = { -pin }のご案内です。
    .kinds-option = { -pin }の種類は、{ KEY($key) }を、
    .kinds = { COUNT($pin-digits, "digits") }の{ -pin }は、三種類あります。{ -user-certificate }のもの、住民基本台帳のもの、カードに書かれた内容の読み取りに使うものです。三つとも、同じ番号にできます。{ -signature-password }は、{ NUMBER($signature-fewest) }文字から{ COUNT($signature-most, "characters") }です。大文字のアルファベットと数字を、まぜて使います。
    .locks-option = 入力を間違えた場合は、{ KEY($key) }を、
    .locks = { -pin }は、続けて{ COUNT($pin-tries, "times") }間違えると、{ -locked }がかかります。{ -signature-password }は、続けて{ COUNT($signature-tries, "times") }間違えると、{ -locked }がかかります。{ -locked }がかかったら、設定し直す必要があります。
    .change-option = { -pin }の変更は、{ KEY($key) }を、
    .change = ご存じの{ -pin }は、ご自身で変更できます。定期的な変更をおすすめします。カードに対応したスマートフォンか、カードリーダーをつないだパソコンで、利用者クライアントソフトをお使いください。詳しくは、公的個人認証サービスのウェブサイトをご覧ください。
    .forgotten-option = お忘れや{ -locked }の場合は、{ KEY($key) }を、
    .forgotten = { -pin }をお忘れの場合や、{ -locked }がかかった場合は、{ -city-hall }の{ -counter }で設定し直します。ご本人が、カードと、運転免許証など、カードのほかの{ -identification }をお持ちください。{ -signature-password }は、アプリを使って、{ -convenience-store }でも設定し直せます。
    .safe-option = { -pin }の管理は、{ KEY($key) }を、
    .safe = { -pin }は、だれにも教えないでください。{ -city-hall }は、お客様の{ -pin }を把握しておりません。こちらからおたずねすることも、ありません。{ -pin }の控えは、大切に保管してください。

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = { -expiry-date }と{ -renewal }のご案内です。
    .card-option = カードの{ -expiry-date }は、{ KEY($key) }を、
    .card = 申請のときに{ COUNT($adult-age, "years-old") }以上だったかたのカードは、作られた日から、{ COUNT($adult-birthdays, "birthday") }まで有効です。{ COUNT($younger-age, "years-old") }以下だったかたは、{ COUNT($younger-birthdays, "birthday") }までです。{ MONTH($earlier-until) }までに申請されたかたは、{ COUNT($earlier-adult-age, "years-old") }以上かどうかで分かれます。
    .certificates-option = { -electronic-certificate }の{ -expiry-date }は、{ KEY($key) }を、
    .certificates = { -electronic-certificate }の{ -expiry-date }は、カードが作られた日から、{ COUNT($certificate-birthdays, "birthday") }までです。カードより先に切れるときは、{ -electronic-certificate }だけを更新します。カードと{ -pin }をご用意のうえ、{ -city-hall }の市民窓口課へお越しください。
    .renewal-option = カードの{ -renewal }は、{ KEY($key) }を、
    .renewal = { -renewal }は、{ -expiry-date }の{ COUNT($renewal-months, "months") }前からできます。{ -expiry-date }の通知をご確認ください。お持ちのカードは、お返しいただきます。紛失などでお返しになれない場合は、{ -fee }が{ YEN($card-fee) }かかります。{ -electronic-certificate }をつける場合は、さらに{ YEN($certificate-fee) }です。
    .foreign-option = 外国籍のかたは、{ KEY($key) }を、
    .foreign = カードの{ -expiry-date }は、永住者と高度専門職第{ NUMBER($highly-skilled) }号のかたを除き、{ -period-of-stay }の終わりの日です。{ -period-of-stay }を更新したら、カードの{ -expiry-date }までに、カードも更新してください。更新しないと、カードは使えなくなり、新しいカードに{ YEN($card-fee) }、{ -electronic-certificate }をつける場合は、さらに{ YEN($certificate-fee) }かかります。

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = { -convenience-store }での証明書のご案内です。
    .hours-option = 利用時間と必要なものは、{ KEY($key) }を、
    .hours = ご利用時間は、毎日{ TIME($opens) }から{ TIME($closes) }までです。{ DAY($year-end-first) }から{ DAY($year-end-last) }までと、点検のときは、ご利用になれないことがあります。カードと、{ COUNT($pin-digits, "digits") }の{ -pin }が必要です。{ -fee }は、{ -counter }より安くなっています。
    .shops-option = 利用できる店は、{ KEY($key) }を、
    .shops = セブンイレブン、ローソン、ファミリーマート、セイコーマート、ミニストップ、カスミ、イオンの、全国の店舗です。ローソンひゃくは、ご利用になれません。マルチコピー機のある店舗に限ります。
    .certificates-option = 証明書の種類と料金は、{ KEY($key) }を、
    .certificates = 次の証明書は、どれも{ YEN($record-fee) }です。つくば市に住民登録のあるかたは、住民票の写しと、印鑑を登録していれば、印鑑登録証明書。つくば市に課税の情報があるかたは、今年度の、課税証明書、非課税証明書、所得証明書。つくば市に本籍のあるかたは、戸籍の附票です。
    .register = 戸籍謄本と戸籍抄本は、どちらも{ YEN($register-fee) }です。つくば市に本籍のある、日本国籍のかたに限ります。ほかの市区町村に住民登録のあるかたは、先に利用登録が必要です。
    .steps-option = 発行の手順は、{ KEY($key) }を、
    .steps = コピー機で、言語、行政サービス、証明書交付サービスの順にお選びください。カードを読み取り機に置きます。お住まいの市区町村を選び、{ -pin }を入力します。カードを取り外します。証明書の種類と部数を選び、料金をお支払いください。
    .cautions-option = ご注意いただくことは、{ KEY($key) }を押してください。
    .cautions = 証明書の交換と、{ -fee }の返金はできません。{ -individual-number }や住所の履歴をのせるなど、特別なご希望がある場合は、{ -counter }へお越しください。公的年金や特別児童扶養手当のために{ -counter }で無料になる証明書も、{ -convenience-store }では有料です。
    .paper = 用紙は、{ -counter }のものとは違いますが、偽造を防ぐ加工があり、同じように使えます。二枚以上のときは、ホチキスでとめてありません。通し番号がありますので、全部お取りください。税の証明書は、発行できないことがあります。詳しくは、市民税課におたずねください。
    .delays = 住所の変更や戸籍の届け出のあと、同じ世帯のかたの転出のあとは、証明書が発行できないことや、最新の内容でないことがあります。反映には、数日かかることがあります。点検などでお休みする日時は、市の広報紙とウェブサイトでお知らせします。

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = 引っ越しやお名前の変更のご案内です。
    .out-option = つくば市からの転出は、{ KEY($key) }を、
    .out = カードは、転出先でも使えます。転入届は、新しい住所に住み始めてから{ COUNT($notice-days, "days") }以内、なおかつ、転出予定日から{ COUNT($planned-days, "days") }以内に、転出先の市区町村へ出してください。そのあと、転入届から{ COUNT($continued-days, "days") }以内に、そちらで、カードの継続利用の手続きをしてください。{ -pin }が必要です。
    .late = 期限のどれかを過ぎると、カードは使えなくなります。転出先の市区町村にお返しください。新しいカードには、{ -fee }がかかります。つくば市からの転出届は、スマートフォンでも出せます。
    .deadline-option = 期限の日の計算は、{ KEY($key) }を、
    .inside-option = つくば市の中での引っ越しや、お名前の変更は、{ KEY($key) }を、
    .inside = カードの記載を変更する必要があります。ご本人、または同じ世帯のかたが、カードを{ -city-hall }の市民窓口課にお持ちください。{ -pin }が必要です。
    .certificates-option = { -electronic-certificate }については、{ KEY($key) }を、
    .certificates = { -signature-certificate }は、お名前や住所が変わると、使えなくなります。引き続きお使いになるかたは、住所変更や婚姻などの届け出と一緒に、ご本人が、新しいものを申請してください。{ -user-certificate }は、そのまま使えます。

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = カードと{ -individual-number }のご案内です。
    .uses-option = カードの使い道は、{ KEY($key) }を、
    .uses = このカード一枚で、ご本人の確認と、{ -individual-number }の証明ができます。{ -city-hall }があいていないときも、{ -convenience-store }で証明書が取れます。転出届や、イータックスでの確定申告など、インターネットでできる手続きもあります。
    .insurance = 登録をすれば、健康保険証として、対応している病院や診療所で使えます。就職や転職、引っ越しのときに、新しい保険証を待つ必要がありません。一部の書類も、いらなくなります。保険への加入と脱退の届け出は、これまでどおり{ -counter }で行います。
    .vaccination = スマートフォンとカードで、新型コロナワクチンの接種証明書を取ることができます。
    .number-option = { -individual-number }とは何かは、{ KEY($key) }を、
    .number = { -individual-number }は、{ COUNT($number-digits, "digits") }の番号で、日本に住むすべてのかたにあります。法律にもとづき、社会保障、税金、災害対策のために、役所、勤め先、金融機関などが提示を求めます。子育て、福祉、介護、保険、医療の手続きも、これに含まれます。そのときは、カードをお持ちください。
    .leak = 番号が知られても、ほかの個人情報まで一緒に漏れることはありません。情報は、一か所で管理されていないからです。手続きに必要な情報を見られるのは、その手続きの担当者だけです。法律が厳しく制限し、第三者機関の個人情報保護委員会が監視しています。
    .copying-option = カードのコピーについては、{ KEY($key) }を、
    .copying = カードのおもて面は、ご本人の同意があれば、ほかのかたもコピーできます。うら面には{ -individual-number }があります。うら面のコピーができるのは、法律で番号を使う手続きの場合だけです。
    .safety-option = カードの安全性は、{ KEY($key) }を、
    .safety = カードのチップにあるのは、カードに書かれている情報だけで、税金や年金の情報はありません。{ -pin }で守られ、一定の回数以上間違えると、{ -locked }がかかります。無理に読み取ろうとすると、チップの情報は自動的に消えます。カードには、偽造を防ぐ特殊な印刷がしてあります。
    .certificates-option = { -electronic-certificate }の使い道は、{ KEY($key) }を、
    .certificates = 二種類あります。{ -user-certificate }は、ログインしたのがご本人だと証明し、{ -convenience-store }、イータックス、健康保険証などで使います。{ -signature-certificate }は、オンラインで送った書類が、ご本人のもので、改ざんもないと証明し、転出届などで使います。イータックスなどには、両方が必要です。
    .home-option = ご自宅での使いかたは、{ KEY($key) }を押してください。
    .home = カードを読み取れるスマートフォンか、カードリーダーとパソコンをご用意ください。利用者クライアントソフトをインストールします。パソコンには、カードリーダーのドライバーも必要です。詳しくは、公的個人認証サービスのウェブサイトをご覧ください。

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = 新しい住所に住み始めた日、または住み始める日を、西暦で、年月日の順に、八桁で入力してください。例えば、{ DATE("2027-04-01") }は、{ DIGITS("2027-04-01") }です。最後に{ KEY("#") }を押してください。
    .moved-in-short = 新しい住所に住み始めた日、または住み始める日を、西暦から八桁で入力し、最後に{ KEY("#") }を押してください。
    .moved-in-confirm = { $when ->
        [future] これから新しい住所に住み始めるのは、{ DATE($moved-in) }、でよろしいですか。
       *[past] 新しい住所に住み始めたのは、{ DATE($moved-in) }、でよろしいですか。
    }
    .planned = 次に、転出届にご記入の転出予定日を、西暦から八桁で入力してください。最後に{ KEY("#") }を押してください。
    .planned-short = 転出予定日を、西暦から八桁で入力し、最後に{ KEY("#") }を押してください。
    .planned-confirm = 転出予定日は、{ DATE($planned-out) }、でよろしいですか。
    .answer = 転入届は、{ DATE($notice-last) }までに出してください。そのあと、転入届から{ COUNT($continued-days, "days") }以内に、カードの継続利用の手続きをしてください。最後の日に届け出た場合は、{ DATE($continued-last) }までです。
    .late = 転入届の期限は、{ DATE($notice-last) }でした。それまでに届け出たかたは、転入届から{ COUNT($continued-days, "days") }以内、遅くとも{ DATE($continued-last) }までに、カードの継続利用の手続きをしてください。
    .over = どちらの期限も過ぎています。転入届は{ DATE($notice-last) }まで、カードの継続利用の手続きは、遅くとも{ DATE($continued-last) }まででした。
    .ended = 期限までに手続きをしていない場合は、カードはもう使えません。転出先の市区町村にお返しください。新しいカードには、{ -fee }がかかります。

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = メッセージの送り先は、{ PHONE($number) }、でよろしいですか。
    .number = メッセージをお送りする、日本の携帯電話の番号を、最初のゼロから入力してください。最後に{ KEY("#") }を押してください。
    .number-short = 携帯電話の番号を入力し、最後に{ KEY("#") }を押してください。
    .number-confirm = { PHONE($number) }、でよろしいですか。
    .kept = メッセージを承りました。送り先は、{ PHONE($number) }です。
    .return = 元のご案内に戻る場合は、{ KEY($key) }を押してください。
    .reference = { -card }の{ -reference-number }は、{ DIGITS($reference) }です。カードは、まだ停止されていません。停止するのは、{ -staff }がお話をうかがってからです。

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。そのほかのお問い合わせは、毎日{ TIME($opens) }から{ TIME($closes) }までです。
    .general = カードの紛失、盗難は、二十四時間、毎日受け付けております。お問い合わせは、平日は{ TIME($opens) }から{ TIME($closes) }まで、土曜、日曜、祝日は{ TIME($opens) }から{ TIME($weekend-closes) }までです。{ DAY($year-end-first) }から{ DAY($year-end-last) }までは、お問い合わせはお休みです。
    .navi = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。そのほかのお問い合わせは、毎日{ TIME($opens) }から{ TIME($closes) }までです。{ DAY($year-end-first) }から{ DAY($year-end-last) }までは、お問い合わせはお休みです。
    .city-hall = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。{ -city-hall }の{ -card }担当の電話受付は、平日の{ TIME($opens) }から{ TIME($closes) }までです。祝日と、{ DAY($year-end-first) }から{ DAY($year-end-last) }までは、お休みです。
    .now = { $state ->
        [open] お問い合わせは、ただいま受付中です。本日は{ TIME($until) }までです。
       *[closed] お問い合わせは、ただいま受付時間外です。次の受付は、{ MOMENT($opening) }からです。
    }

fax =
    .this-is-fax = この番号は、ファックス専用です。電話でお話しできる{ -staff }におつなぎします。

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = お電話ありがとうございました。失礼いたします。
    .request = ありがとうございました。{ -staff }が受付の内容を確認いたします。二十四時間、いつでもお電話ください。番号は、{ PHONE($general) }です。外国語でのお電話は、{ PHONE($number) }です。失礼いたします。
    .too-long = お電話が長くなりましたので、ここで終了いたします。二十四時間、いつでもお電話ください。番号は、{ PHONE($general) }です。外国語でのお電話は、{ PHONE($number) }です。失礼いたします。

failure =
    .apology = 申し訳ございません。こちらの不具合で、ご案内ができません。{ -staff }におつなぎしますので、そのままお待ちください。

## For the desk that answers: which line was called, and why.
desk-line =
    .general = 総合フリーダイヤルへのお電話です。
    .navi = コールセンターへのお電話です。
    .foreign = 外国語の{ -card }窓口へのお電話です。
    .city-hall = 市役所へのお電話です。
    .fax = ファックス番号へのお電話です。
desk-purpose =
    .suspension = カードの紛失、盗難です。
    .question = お問い合わせです。
    .switchboard = 市役所へのそのほかのご用件です。

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card }案内窓口 受付時間のご案内
    .as-of = { DATE($today) }現在のご案内です。休業日は、{ DATE($until) }までの分を載せています。
    .free = 電話 { PHONE($number) }（通話無料）
    .charged = 電話 { PHONE($number) }（通話料がかかります）
    .line-closed = カードの紛失、盗難は、毎日受け付けております。次の日は、そのほかのお問い合わせの受付をお休みします。
    .counter = { -counter }
    .counter-closed = 次の日は、{ -counter }をお休みします。
