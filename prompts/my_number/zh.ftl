### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = 个人号码卡
-suspension-request = 暂停申请
-lifting-the-suspension = 解除暂停
-reference-number = 登记编号
-callback-number = 回电号码
-date-of-birth = 出生日期
-city-hall = 筑波市役所
-as-printed = 以上内容面向筑波市居民，以二零二三年十月的印刷资料为准。
-counter = 窗口
-identification = 身份证件
-police = 警察
-fee = 手续费
-electronic-certificate = 电子证明书
-reissue = 补发

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .zh = 中文，请按{ KEY($key) }。

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
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
    .connecting = 卡片的{ -suspension-request }已经登记。现在为您转接{ -staff }，请不要挂断。
    .staff-away = 卡片的{ -suspension-request }已经登记。讲中文的{ -staff }要到{ MOMENT($back) }才能接听。现在可以为您转接讲英语的{ -staff }。
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
    .birth = 接下来，请输入持卡人的{ -date-of-birth }。请用公历，共八位：年四位，月两位，日两位。例如，一九八五年四月七日，就输入{ DIGITS("1985-04-07") }。按{ KEY("#") }结束。
    .birth-short = 请用八位数字输入{ -date-of-birth }，先输入公历年份，按{ KEY("#") }结束。
    .birth-confirm = 您输入的是{ DATE($birth) }，对吗？
    .name = 请在提示音后说出持卡人的姓名。如果您是替别人来电，也请说出您自己的姓名。您说的内容会被录音。说完后，请按任意键。

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = 您的{ -reference-number }是{ DIGITS($reference) }。再说一遍，{ DIGITS($reference) }。卡片还没有暂停使用，要等{ -staff }与您通话之后才会暂停。
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
    .counter-open = { -city-hall }主楼的{ -counter }今天开放到{ TIME($until) }。
    .call-other = 现在可以咨询的电话是{ PHONE($number) }。

switchboard =
    .connecting = 正在为您转接{ -city-hall }总机，接线员讲日语，请不要挂断。

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = 办事指南。
    .after-suspension-option = 暂停使用之后的手续，请按{ KEY($key) }。
    .counter-option = 市役所的{ -counter }，请按{ KEY($key) }。
    .after-suspension = 如果卡片在外面丢失，或者被盗，也请向{ -police }报案。办理{ -reissue }，请到{ -city-hall }的{ -counter }，并携带{ -identification }：驾驶证，或者其他官方证件加上写有姓名和{ -date-of-birth }的材料。{ -reissue }的{ -fee }是八百日元，如需{ -electronic-certificate }，再加两百日元。如果找到了卡片，请带到{ -counter }。{ -lifting-the-suspension }只能在{ -counter }办理，不能通过电话办理。如果担心个人号码被冒用，变更号码也在{ -counter }办理。{ -as-printed }{ $state ->
        [open] { -counter }现在开放。
       *[closed] { -counter }下次开放时间是{ MOMENT($opening) }。
    }
    .counter = { -counter }在{ -city-hall }主楼。星期一到星期六，{ TIME($opens) }到{ TIME($closes) }开放，每月第二和第四个星期四开放到{ TIME($thursday-closes) }。星期日、节假日，以及十二月二十九日到一月三日休息。{ -as-printed }
    .counter-now = { $state ->
        [open] 现在开放，今天开放到{ TIME($until) }。
       *[closed] 现在不开放，下次开放时间是{ MOMENT($opening) }。
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = 卡片丢失或被盗，每天二十四小时受理。用中文咨询其他问题，每天{ TIME($opens) }到{ TIME($closes) }。
    .general = 卡片丢失或被盗，每天二十四小时受理。其他咨询，星期一到星期五，{ TIME($opens) }到{ TIME($closes) }；星期六、星期日和节假日，{ TIME($opens) }到{ TIME($weekend-closes) }。十二月二十九日到一月三日休息。
    .navi = 卡片丢失或被盗，每天二十四小时受理。其他咨询，每天{ TIME($opens) }到{ TIME($closes) }。十二月二十九日到一月三日休息。
    .city-hall = 卡片丢失或被盗，每天二十四小时受理。{ -city-hall }的{ -card }部门，星期一到星期五，{ TIME($opens) }到{ TIME($closes) }。节假日，以及十二月二十九日到一月三日休息。
    .now = { $state ->
        [open] 现在有{ -staff }接听，到{ TIME($until) }为止。
       *[closed] 现在不在咨询时间内。请在{ MOMENT($opening) }以后来电咨询。
    }

fax =
    .this-is-fax = 这是传真专用号码。现在为您转接可以用电话帮助您的{ -staff }。

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = 感谢您的来电，再见。
    .request = 谢谢。{ -staff }会查看您的申请。您可以随时再次拨打{ PHONE($number) }。讲日语，请拨打{ PHONE($general) }。再见。
    .too-long = 很抱歉，由于通话时间较长，本次通话到此结束。您可以随时再次拨打{ PHONE($number) }。讲日语，请拨打{ PHONE($general) }。再见。

failure =
    .apology = 非常抱歉，系统出现故障。现在为您转接{ -staff }，请不要挂断。

## For the desk that answers: which line was called, and why.
desk-line =
    .general = 来电线路是个人号码综合热线。
    .navi = 来电线路是{ -card }热线中心。
    .foreign = 来电线路是外语专线。
    .city-hall = 来电线路是市役所。
    .fax = 来电线路是传真号码。
desk-purpose =
    .suspension = 卡片丢失或被盗。
    .question = 一般咨询。
    .switchboard = 市役所的其他事务。
