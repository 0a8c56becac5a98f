### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = 个人号码卡
-individual-number = 个人号码
-temporary-suspension = 暂停使用
-suspension-request = 暂停申请
-lifting-the-suspension = 解除暂停
-reference-number = 登记编号
-callback-number = 回电号码
-date-of-birth = 出生日期
-city-hall = 筑波市役所
-counter = 窗口
-identification = 身份证件
-police = 警察
-fee = 手续费
-electronic-certificate = 电子证明书
-reissue = 补发
-pin = 密码
-signature-password = 署名密码
-locked = 被锁定
-user-certificate = 使用者证明用电子证明书
-signature-certificate = 署名用电子证明书
-convenience-store = 便利店
-renewal = 更新
-expiry-date = 有效期限
-period-of-stay = 在留期限

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .zh = 中文，请按{ KEY($key) }。

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card }，My Number 卡热线。
    .lost = 卡片丢失或被盗，请按{ KEY($key) }。
    .information = 办事指南，请按{ KEY($key) }。
    .hours = 服务时间，请按{ KEY($key) }。
    .other-matters = 市役所的其他事务，请按{ KEY($key) }。
    .languages = 其他语言，请按{ KEY($key) }。
    .missed = 没有收到有效的按键，我们将作为卡片丢失处理，为您转接{ -staff }。

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = 您的申请已登记。正在为您转接{ -staff }，请不要挂断。
    .staff-away = 卡片的{ -suspension-request }已经登记。讲中文的{ -staff }要到{ MOMENT($back) }才能接听。
    .english-staff = 现在与讲英语的{ -staff }通话，请按{ KEY($key) }，或者不按键，直接等待。
    .call-me-back = 希望我们用中文给您回电，请按{ KEY($key) }。
    .nobody = 非常抱歉，现在没有{ -staff }能接听您的电话。您的申请已经保存，{ -staff }会查看。接下来，我们会询问怎样给您回电。

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = 我们给您回电时，拨打{ PHONE($number) }，对吗？
    .number = 请输入{ -callback-number }，必须是以零开头的日本电话号码。按{ KEY("#") }结束。
    .number-short = 请输入电话号码，按{ KEY("#") }结束。
    .number-confirm = 您输入的是{ PHONE($number) }，对吗？
    .birth = 接下来，请输入持卡人的{ -date-of-birth }。请用公历，共八位：年四位，月两位，日两位。例如，{ DATE("1985-04-07") }，就输入{ DIGITS("1985-04-07") }。按{ KEY("#") }结束。
    .birth-short = 请用八位数字输入{ -date-of-birth }，先输入公历年份，按{ KEY("#") }结束。
    .birth-confirm = 您输入的是{ DATE($birth) }，对吗？
    .name = 请在提示音后说出持卡人的姓名。如果您是替别人来电，也请说出您自己的姓名。您说的内容会被录音。说完后，请按任意键。

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = 您的{ -reference-number }是{ DIGITS($reference) }。再说一遍，{ DIGITS($reference) }。卡片还没有{ -temporary-suspension }，要等{ -staff }与您通话之后才会暂停。
    .again = 再听一遍编号，请按{ KEY($key) }。

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = 正在为您转接{ -staff }，请不要挂断。
    .nobody = 非常抱歉，现在没有{ -staff }能接听您的电话。现在返回主菜单。
    .closed = { $why ->
        [holiday] 今天是节假日，不受理咨询。
        [year-end] 年末年初期间，不受理咨询。
        [weekday] 今天休息，不受理咨询。
       *[hour] 现在不在咨询时间内。
    }{ MOMENT($opening) }恢复受理。
    .suspensions-only = 现在这个时段，{ -staff }只受理卡片丢失或被盗的来电。其他咨询，请在{ MOMENT($opening) }以后来电。办事指南现在也可以收听。
    .staff-away = 讲中文的{ -staff }要到{ MOMENT($opening) }才能接听。讲英语的{ -staff }现在可以接听。
    .english-staff = 与讲英语的{ -staff }通话，请再按一次{ KEY($key) }。
    .counter-open = { -city-hall }主楼的{ -counter }今天办公，到{ TIME($until) }为止。
    .call-other = 现在可以咨询的电话是{ PHONE($number) }。

switchboard =
    .connecting = 正在为您转接{ -city-hall }总机，接线员讲日语，请不要挂断。

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = 以下信息面向筑波市居民，依据{ MONTH($as-of) }印发的指南。
    .menu = 办事指南。
    .loss = 丢失之后的手续，请按{ KEY($key) }。
    .pins = { -pin }，请按{ KEY($key) }。
    .validity = { -expiry-date }和{ -renewal }，请按{ KEY($key) }。
    .stores = 在{ -convenience-store }打印证明，请按{ KEY($key) }。
    .moving = 搬家或姓名变更，请按{ KEY($key) }。
    .about = 卡片和{ -individual-number }的介绍，请按{ KEY($key) }。
    .more = 继续收听，请按{ KEY($key) }。
    .lost = 卡片丢失或被盗，请按{ KEY($key) }。
    .text = 用短信接收以上内容，请按{ KEY($key) }。

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = { -counter }的地点和办公时间，请按{ KEY($key) }。
    .hours = { -counter }设在{ -city-hall }主楼。办公时间是星期一到星期六，{ TIME($opens) }到{ TIME($closes) }。每月第二个和第四个星期四，延长到{ TIME($thursday-closes) }。星期日、节假日，以及{ DAY($year-end-first) }到{ DAY($year-end-last) }休息。
    .now = { $state ->
        [open] 现在正在办公，今天到{ TIME($until) }为止。
       *[closed] 现在不办公，将在{ MOMENT($opening) }恢复办公。
    }
    .next = { $state ->
        [open] { -counter }现在正在办公，今天到{ TIME($until) }为止。
       *[closed] { -counter }现在不办公，将在{ MOMENT($opening) }恢复办公。
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = 丢失之后的手续。
    .suspension-option = { -temporary-suspension }的说明，以及向{ -police }报案，请按{ KEY($key) }。
    .suspension = { -temporary-suspension }期间，任何人都不能使用卡片，也不能使用卡上的{ -electronic-certificate }。如果卡片是在外面丢失的，或者是被盗的，请您也向{ -police }报案。
    .reissue-option = 卡片的{ -reissue }和{ -fee }，请按{ KEY($key) }。
    .reissue = { -reissue }新卡要{ YEN($card-fee) }，如需{ -electronic-certificate }，再加{ YEN($certificate-fee) }，领卡时支付。请到{ -city-hall }的{ -counter }办理，并携带{ -identification }。有驾驶证，只带驾驶证就可以。没有的话，请带其他官方证件，再加一件写有姓名和{ -date-of-birth }的材料，比如就诊卡。
    .found-option = 卡片找到了，请按{ KEY($key) }。
    .found = 请把找到的卡片带到{ -city-hall }的{ -counter }。{ -lifting-the-suspension }，以及{ -electronic-certificate }的相关手续，都在那里办理，不能通过电话办理。
    .misuse-option = 担心{ -individual-number }被冒用，请按{ KEY($key) }。
    .misuse = 如果{ -individual-number }有可能被冒用，可以变更号码。请到{ -city-hall }的{ -counter }办理，不能通过电话办理。请携带{ -identification }。有驾驶证，只带驾驶证就可以。没有的话，请带其他官方证件，再加一件写有姓名和{ -date-of-birth }的材料。

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = 关于{ -pin }。
    .kinds-option = 有哪些{ -pin }，请按{ KEY($key) }。
    .kinds = { COUNT($pin-digits, "digits") }{ -pin }有三种，分别用于{ -user-certificate }、住民基本台账，以及读取卡面信息。三种可以设成一样的。{ -signature-password }是{ NUMBER($signature-fewest) }到{ COUNT($signature-most, "characters") }，要用大写字母和数字混合组成。
    .locks-option = 输错了{ -pin }，请按{ KEY($key) }。
    .locks = { -pin }连续输错{ COUNT($pin-tries, "times") }，就会{ -locked }。{ -signature-password }连续输错{ COUNT($signature-tries, "times") }，才会{ -locked }。{ -locked }以后，必须重新设置。
    .change-option = 记得{ -pin }，想要更改，请按{ KEY($key) }。
    .change = 只要记得{ -pin }，就可以自己更改，也建议您定期更改。请用支持这张卡的智能手机，或者连接读卡器的电脑，通过使用者客户端软件操作。具体方法，请看公共个人认证服务的网站。
    .forgotten-option = 忘记{ -pin }或{ -locked }，请按{ KEY($key) }。
    .forgotten = 忘记{ -pin }，或者{ -pin }{ -locked }，要到{ -city-hall }的{ -counter }重新设置。必须由持卡人本人办理，并携带卡片，以及卡片以外的{ -identification }，比如驾驶证。{ -signature-password }还可以用手机应用在{ -convenience-store }重新设置。
    .safe-option = { -pin }的保管，请按{ KEY($key) }。
    .safe = 请不要把{ -pin }告诉任何人。{ -city-hall }不掌握您的{ -pin }，我们也绝不会向您询问。写有{ -pin }的存根，请妥善保管。

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = { -expiry-date }和{ -renewal }。
    .card-option = 卡片的{ -expiry-date }，请按{ KEY($key) }。
    .card = 申请时年满{ COUNT($adult-age, "years-old") }的，卡片有效到制作日之后的{ COUNT($adult-birthdays, "birthday") }。申请时{ COUNT($younger-age, "years-old") }或更小的，有效到{ COUNT($younger-birthdays, "birthday") }。如果是在{ MONTH($earlier-until) }或之前申请的，就以是否年满{ COUNT($earlier-adult-age, "years-old") }来区分。
    .certificates-option = { -electronic-certificate }的{ -expiry-date }，请按{ KEY($key) }。
    .certificates = { -electronic-certificate }有效到卡片制作日之后的{ COUNT($certificate-birthdays, "birthday") }。如果比卡片先到期，只需要{ -renewal }{ -electronic-certificate }。请到{ -city-hall }市民窗口课办理，需要卡片和您设置的{ -pin }。
    .renewal-option = 卡片的{ -renewal }，请按{ KEY($key) }。
    .renewal = 从{ -expiry-date }到期前{ COUNT($renewal-months, "months") }起，就可以申请{ -renewal }。请查看到期通知。旧卡需要交还。如果因为丢失等原因不能交还，办新卡要{ YEN($card-fee) }，如需{ -electronic-certificate }，再加{ YEN($certificate-fee) }。
    .foreign-option = 外国籍居民，请按{ KEY($key) }。
    .foreign = 卡片到{ -period-of-stay }的最后一天为止有效。{ -period-of-stay }延长以后，请在卡片到期之前，{ -renewal }卡片。没有办理的话，卡片就会失效，办新卡要{ YEN($card-fee) }，如需{ -electronic-certificate }，再加{ YEN($certificate-fee) }。以上不适用于永住者，以及高度专业人才第{ NUMBER($highly-skilled) }号。

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = 在{ -convenience-store }打印证明。
    .hours-option = 使用时间和所需物品，请按{ KEY($key) }。
    .hours = 每天{ TIME($opens) }到{ TIME($closes) }可以使用。{ DAY($year-end-first) }到{ DAY($year-end-last) }，以及检修期间，有可能无法使用。需要卡片和{ COUNT($pin-digits, "digits") }{ -pin }。{ -fee }比{ -counter }便宜。
    .shops-option = 可以使用的店铺，请按{ KEY($key) }。
    .shops = 七幺幺便利店、罗森、全家、赛可马特、迷你岛、卡苏米和永旺，全国的店铺都可以使用。但是，罗森一百不能使用。店里必须有多功能复印机。
    .certificates-option = 证明的种类、对象和{ -fee }，请按{ KEY($key) }。
    .certificates = 以下证明，每份{ YEN($record-fee) }。在筑波市有住民登记的，可以打印住民票副本；登记了印章的，还可以打印印章登记证明。在筑波市有课税信息的，可以打印本财政年度的课税证明、非课税证明和所得证明。本籍在筑波市的，可以打印户籍附票。
    .register = 户籍誊本和户籍抄本，每份{ YEN($register-fee) }，仅限本籍在筑波市的日本国籍人士。如果您的住民登记在其他市区町村，必须先为这项服务办理使用登记。
    .steps-option = 操作步骤，请按{ KEY($key) }。
    .steps = 请在复印机上选择语言，然后选择行政服务，再选择证明书交付服务。把卡片放在读卡器上。选择您居住的市区町村，输入{ -pin }。取回卡片。选择需要的证明和份数，最后付款。
    .cautions-option = 注意事项，请按{ KEY($key) }。
    .cautions = 证明打印以后不能更换，{ -fee }也不退还。住民票上要写明{ -individual-number }或以前的住址，或者有其他特别要求的，请到{ -counter }办理。用于公共年金或特别儿童抚养津贴的证明，在{ -counter }是免费的，在{ -convenience-store }要收费。
    .paper = 纸张与{ -counter }的不同，但有防伪处理，同样有效。如果有好几张，不会装订，纸上有连续编号，请全部取走。税务证明有时不能打印，详情请咨询市民税课。
    .delays = 变更住址或户籍之后，或者同一家庭有人迁出之后，有可能打印不了证明，或者内容不是最新的。可能要等几天。因检修而停止服务时，市政报和筑波市的网站会公布。

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = 搬家或姓名变更。
    .out-option = 搬出筑波市，请按{ KEY($key) }。
    .out = 搬出以后，卡片仍然有效。请到迁入地的市区町村办理迁入申报，期限是开始居住后{ COUNT($notice-days, "days") }以内，并且必须在预定迁出日后{ COUNT($planned-days, "days") }以内。然后，在申报后{ COUNT($continued-days, "days") }以内，在那里办理卡片的继续使用手续。需要{ -pin }。
    .late = 只要错过其中一个期限，卡片就会失效，请交还给迁入地的市区町村。办新卡要收{ -fee }。筑波市的迁出申报，可以用智能手机办理。
    .deadline-option = 计算您的最后期限，请按{ KEY($key) }。
    .inside-option = 在筑波市内搬家，或姓名变更，请按{ KEY($key) }。
    .inside = 卡片上的记载内容需要变更。请持卡人本人，或者同一家庭的成员，带卡片到{ -city-hall }市民窗口课办理。需要{ -pin }。
    .certificates-option = { -electronic-certificate }会怎样，请按{ KEY($key) }。
    .certificates = 姓名或住址变更以后，{ -signature-certificate }就会失效。希望继续使用时，请持卡人本人，在办理搬家或结婚等申报时，一起申请新的。{ -user-certificate }仍然有效。

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = 卡片和{ -individual-number }的介绍。
    .uses-option = 卡片的用途，请按{ KEY($key) }。
    .uses = { -card }，也就是 My Number 卡，一张就能证明您的身份，也能证明您的{ -individual-number }。{ -city-hall }不开门的时候，也可以用它在{ -convenience-store }打印证明。有些手续还能在网上办理，比如迁出申报，以及用国税电子申报系统报税。
    .insurance = 登记后，这张卡就是您的健康保险证，可以在支持这项服务的医院和诊所使用。入职、换工作或搬家时，不用等新的保险证，有些材料也不再需要。加入或退出保险，还是要到{ -counter }办理。
    .vaccination = 用智能手机和卡片，可以取得新冠疫苗接种证明。
    .number-option = 什么是{ -individual-number }，请按{ KEY($key) }。
    .number = { -individual-number }共有{ COUNT($number-digits, "digits") }数字，住在日本的每个人都有。行政机关、工作单位、金融机构等会依法要求您提供，用于社会保障、税务和灾害应对。育儿、福利、护理、保险和医疗的手续，也包括在内。到时请带上卡片。
    .leak = 即使号码被别人知道，您的其他个人信息也不会跟着泄露，因为这些信息不是集中保管的。只有手续的经办人员，才能看到办理所需的信息。法律对此有严格限制，并由独立的个人信息保护委员会监督。
    .copying-option = 谁可以复印卡片，请按{ KEY($key) }。
    .copying = 卡片的正面，只要您同意，别人也可以复印。背面写有{ -individual-number }，只有依法使用这个号码的手续，才可以复印背面。
    .safety-option = 卡片的安全性，请按{ KEY($key) }。
    .safety = 芯片里存的是卡面上的信息，没有税务和年金信息。芯片由{ -pin }保护，输错次数太多，就会{ -locked }。如果有人强行读取，里面的内容会被删除。卡片采用特殊印刷，防止伪造。
    .certificates-option = { -electronic-certificate }的用途，请按{ KEY($key) }。
    .certificates = 分为两种。{ -user-certificate }，证明登录的就是您本人，在{ -convenience-store }、国税电子申报，以及把卡片作为健康保险证时使用。{ -signature-certificate }，证明网上发送的文件出自您本人，没有被改动，用于迁出申报等。国税电子申报等手续，两种都需要。
    .home-option = 在家使用卡片，请按{ KEY($key) }。
    .home = 您需要能读取卡片的智能手机，或者读卡器和电脑。请安装使用者客户端软件。用电脑的话，还要安装读卡器的驱动程序。详情请看公共个人认证服务的网站。

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = 您从哪一天开始，或者将从哪一天开始，在迁入地居住？请用公历输入，共八位：年四位，月两位，日两位。例如，{ DATE("2027-04-01") }，就输入{ DIGITS("2027-04-01") }。按{ KEY("#") }结束。
    .moved-in-short = 请用八位数字输入开始居住的日期，先输入公历年份，按{ KEY("#") }结束。
    .moved-in-confirm = { $when ->
        [future] 您将从{ DATE($moved-in) }开始在那里居住，这一天还没有到，对吗？
       *[past] 您从{ DATE($moved-in) }起就住在那里，对吗？
    }
    .planned = 接下来，请输入预定迁出日，就是您在迁出申报中填写的日期。请用八位数字，先输入公历年份，按{ KEY("#") }结束。
    .planned-short = 请用八位数字输入预定迁出日，先输入公历年份，按{ KEY("#") }结束。
    .planned-confirm = 预定迁出日是{ DATE($planned-out) }，对吗？
    .answer = 迁入申报的最后期限是{ DATE($notice-last) }。然后，请在申报后{ COUNT($continued-days, "days") }以内，办理卡片的继续使用手续。如果您在最后一天申报，这项手续的最后期限就是{ DATE($continued-last) }。
    .late = 迁入申报的最后期限是{ DATE($notice-last) }，已经过了。如果您按时申报了，请在申报后{ COUNT($continued-days, "days") }以内，办理卡片的继续使用手续，最晚不能超过{ DATE($continued-last) }。
    .over = 两个期限都已经过了。迁入申报的最后期限是{ DATE($notice-last) }，卡片继续使用手续的期限，最晚是{ DATE($continued-last) }。
    .ended = 如果您没有按时办理，卡片就已经失效，请交还给迁入地的市区町村。办新卡要收{ -fee }。

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = 接收短信的号码是{ PHONE($number) }，对吗？
    .number = 请输入接收短信的手机号码，必须是以零开头的日本手机号码。按{ KEY("#") }结束。
    .number-short = 请输入手机号码，按{ KEY("#") }结束。
    .number-confirm = 您输入的是{ PHONE($number) }，对吗？
    .kept = 我们已经登记，接收短信的号码是{ PHONE($number) }。
    .return = 返回刚才的内容，请按{ KEY($key) }。
    .reference = { -card }的{ -reference-number }是{ DIGITS($reference) }。卡片还没有{ -temporary-suspension }，要等{ -staff }与您通话之后才会暂停。

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = 卡片丢失或被盗，每天二十四小时受理。用中文咨询其他问题，每天{ TIME($opens) }到{ TIME($closes) }。
    .general = 卡片丢失或被盗，每天二十四小时受理。其他咨询，周一到周五，{ TIME($opens) }到{ TIME($closes) }。周六、周日和节假日，{ TIME($opens) }到{ TIME($weekend-closes) }。{ DAY($year-end-first) }到{ DAY($year-end-last) }不受理咨询。
    .navi = 卡片丢失或被盗，每天二十四小时受理。其他咨询，每天{ TIME($opens) }到{ TIME($closes) }，{ DAY($year-end-first) }到{ DAY($year-end-last) }除外。
    .city-hall = 卡片丢失或被盗，每天二十四小时受理。{ -city-hall }{ -card }部门的电话咨询，星期一到星期五，{ TIME($opens) }到{ TIME($closes) }，节假日，以及{ DAY($year-end-first) }到{ DAY($year-end-last) }除外。
    .now = { $state ->
        [open] 现在有{ -staff }接听，到{ TIME($until) }为止。
       *[closed] 现在不在咨询时间内。请在{ MOMENT($opening) }以后来电咨询。
    }

fax =
    .this-is-fax = 这是传真专用号码。现在为您转接可以用电话帮助您的{ -staff }。

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = 感谢您的来电，再见。
    .request = 谢谢。{ -staff }会查看您的申请。您可以随时再次拨打{ PHONE($number) }。日语服务，请拨打{ PHONE($general) }。再见。
    .too-long = 很抱歉，由于通话时间较长，本次通话到此结束。您可以随时再次拨打{ PHONE($number) }。日语服务，请拨打{ PHONE($general) }。再见。

failure =
    .apology = 非常抱歉，系统出现故障。现在为您转接{ -staff }，请不要挂断。

## For the desk that answers: which line was called, and why.
desk-line =
    .general = 来电线路是{ -individual-number }综合热线。
    .navi = 来电线路是{ -card }热线中心。
    .foreign = 来电线路是外语{ -card }专线。
    .city-hall = 来电线路是市役所。
    .fax = 来电线路是传真号码。
desk-purpose =
    .suspension = 卡片丢失或被盗。
    .question = 一般咨询。
    .switchboard = 市役所的其他事务。

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card }热线服务时间
    .as-of = { DATE($today) }的信息，休息日列至{ DATE($until) }。
    .free = 电话 { PHONE($number) }（免费）
    .charged = 电话 { PHONE($number) }（收取通话费）
    .line-closed = 卡片丢失或被盗，每天受理。以下日期不受理其他咨询：
    .counter = { -counter }
    .counter-closed = 以下日期{ -counter }休息：
