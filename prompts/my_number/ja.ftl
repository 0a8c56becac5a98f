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
-as-printed = これは、つくば市にお住まいのかたへのご案内で、二千二十三年十月現在のものです。
-counter = 窓口
-identification = 本人確認書類
-police = 警察
-fee = 手数料
-electronic-certificate = 電子証明書
-reissue = 再交付

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .ja = 日本語は、{ KEY($key) }。

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card }案内窓口です。
    .lost = カードの紛失、盗難は、{ KEY($key) }を、
    .information = 手続きや{ -counter }のご案内は、{ KEY($key) }を、
    .hours = 受付時間は、{ KEY($key) }を、
    .other-matters = 市役所のそのほかのご用件は、{ KEY($key) }を、
    .languages = ほかの言語は、{ KEY($key) }を押してください。
    .missed = 操作を確認できませんでしたので、カードを紛失されたものとして、{ -staff }におつなぎします。

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = カードの{ -suspension-request }をいたしました。ただいま{ -staff }におつなぎします。そのままお待ちください。
    .staff-away = カードの{ -suspension-request }をいたしました。日本語の{ -staff }は、{ MOMENT($back) }から対応いたします。ただいま、英語の{ -staff }におつなぎできます。
    .english-staff = 今すぐ英語の{ -staff }とお話しになる場合は、{ KEY($key) }を押すか、そのままお待ちください。
    .call-me-back = 日本語での折り返しの電話をご希望の場合は、{ KEY($key) }を押してください。
    .nobody = 申し訳ございません。ただいま電話に出られる{ -staff }がおりません。お申し出は記録しておりますので、のちほど{ -staff }が確認いたします。これから、折り返しのご連絡先をうかがいます。

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = 折り返しのお電話は、{ PHONE($number) }、でよろしいですか。
    .number = { -callback-number }を、ゼロから入力してください。日本の電話番号をお願いします。最後に{ KEY("#") }を押してください。
    .number-short = 電話番号を入力し、最後に{ KEY("#") }を押してください。
    .number-confirm = { PHONE($number) }、でよろしいですか。
    .birth = 次に、カードの持ち主のかたの{ -date-of-birth }を、西暦で、年月日の順に、八桁で入力してください。例えば、千九百八十五年四月七日は、{ DIGITS("1985-04-07") }です。最後に{ KEY("#") }を押してください。
    .birth-short = { -date-of-birth }を、西暦から八桁で入力し、最後に{ KEY("#") }を押してください。
    .birth-confirm = { DATE($birth) }、でよろしいですか。
    .name = 発信音のあとに、カードの持ち主のかたのお名前をおっしゃってください。代理のかたは、ご自身のお名前もお願いします。お話は録音されます。終わりましたら、どれかボタンを押してください。

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number }は、{ DIGITS($reference) }です。繰り返します。{ DIGITS($reference) }です。カードは、まだ停止されていません。停止するのは、{ -staff }がお話をうかがってからです。
    .again = 番号をもう一度お聞きになる場合は、{ KEY($key) }を押してください。

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

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = 手続きと{ -counter }のご案内です。
    .after-suspension-option = カードの{ -temporary-suspension }のあとの手続きは、{ KEY($key) }を、
    .counter-option = 市役所の{ -counter }のご案内は、{ KEY($key) }を押してください。
    .after-suspension = 外出先での紛失や盗難の場合は、{ -police }にも届け出てください。カードの{ -reissue }は、{ -identification }をお持ちのうえ、{ -city-hall }の{ -counter }へお越しください。運転免許証なら、それだけで結構です。そのほかの公的な書類の場合は、お名前と{ -date-of-birth }が分かるものも、一緒にお持ちください。{ -reissue }の{ -fee }は八百円、{ -electronic-certificate }をつける場合は、さらに二百円です。カードが見つかった場合は、{ -counter }にお持ちください。{ -lifting-the-suspension }は、{ -counter }だけで承ります。電話ではできません。{ -individual-number }が不正に使われるおそれがある場合の、番号の変更も、{ -counter }で承ります。{ -as-printed }{ $state ->
        [open] { -counter }は、ただいまあいております。
       *[closed] { -counter }の次の受付は、{ MOMENT($opening) }からです。
    }
    .counter = { -counter }は、{ -city-hall }の本庁舎にあります。受付時間は、月曜日から土曜日までの、{ TIME($opens) }から{ TIME($closes) }です。第二木曜日と第四木曜日は、{ TIME($thursday-closes) }まで受け付けております。日曜日と祝日、十二月二十九日から一月三日までは、お休みです。{ -as-printed }
    .counter-now = { $state ->
        [open] ただいまあいております。本日は{ TIME($until) }までです。
       *[closed] ただいまは閉まっております。次の受付は、{ MOMENT($opening) }からです。
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。そのほかのお問い合わせは、毎日{ TIME($opens) }から{ TIME($closes) }までです。
    .general = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。そのほかのお問い合わせは、平日は{ TIME($opens) }から{ TIME($closes) }まで、土曜、日曜、祝日は{ TIME($opens) }から{ TIME($weekend-closes) }までです。十二月二十九日から一月三日までは、お休みです。
    .navi = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。そのほかのお問い合わせは、毎日{ TIME($opens) }から{ TIME($closes) }までです。十二月二十九日から一月三日までは、お休みです。
    .city-hall = カードの紛失、盗難は、二十四時間、年中無休で受け付けております。{ -city-hall }の{ -card }担当の電話受付は、平日の{ TIME($opens) }から{ TIME($closes) }までです。祝日と、十二月二十九日から一月三日までは、お休みです。
    .now = { $state ->
        [open] お問い合わせは、ただいま受付中です。本日は{ TIME($until) }までです。
       *[closed] お問い合わせは、ただいま受け付けておりません。次の受付は、{ MOMENT($opening) }からです。
    }

fax =
    .this-is-fax = この番号は、ファックス専用です。電話でお話しできる{ -staff }におつなぎします。

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = お電話ありがとうございました。失礼いたします。
    .request = ありがとうございました。{ -staff }が受付の内容を確認いたします。お電話は、二十四時間いつでもお受けしております。番号は、{ PHONE($general) }です。外国語の窓口は、{ PHONE($number) }です。失礼いたします。
    .too-long = お電話が長くなりましたので、ここで終了いたします。お電話は、二十四時間いつでもお受けしております。番号は、{ PHONE($general) }です。外国語の窓口は、{ PHONE($number) }です。失礼いたします。

failure =
    .apology = 申し訳ございません。こちらの不具合で、ご案内ができません。{ -staff }におつなぎしますので、そのままお待ちください。

## For the desk that answers: which line was called, and why.
desk-line =
    .general = 総合フリーダイヤルへのお電話です。
    .navi = コールセンターへのお電話です。
    .foreign = 外国語窓口へのお電話です。
    .city-hall = 市役所へのお電話です。
    .fax = ファックス番号へのお電話です。
desk-purpose =
    .suspension = カードの紛失、盗難です。
    .question = お問い合わせです。
    .switchboard = 市役所へのそのほかのご用件です。
