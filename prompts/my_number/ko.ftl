### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = 마이넘버카드
-suspension-request = 일시 정지 신청
-lifting-the-suspension = 일시 정지 해제
-reference-number = 접수 번호
-callback-number = 연락받으실 전화번호
-date-of-birth = 생년월일
-city-hall = 쓰쿠바 시청
-as-printed = 쓰쿠바시 주민을 위한 안내이며, 이천이십삼년 시월 인쇄물 기준입니다.
-counter = 창구
-identification = 신분증
-police = 경찰
-fee = 수수료
-electronic-certificate = 전자증명서
-reissue = 재발급

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .ko = 한국어는 { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = { -card } 안내 전화입니다.
    .lost = 카드 분실이나 도난은 { KEY($key) },
    .information = 음성 안내는 { KEY($key) },
    .hours = 상담 시간은 { KEY($key) },
    .other-matters = 그 밖의 시청 업무는 { KEY($key) },
    .languages = 다른 언어는 { KEY($key) },
    .missed = 버튼 입력을 확인하지 못해, 카드 분실로 보고 { -staff }에게 연결해 드리겠습니다.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = { -suspension-request }을 접수했습니다. 지금 { -staff }에게 연결해 드리겠습니다. 끊지 말고 기다려 주세요.
    .staff-away = { -suspension-request }을 접수했습니다. 한국어 { -staff }과는 { MOMENT($back) }부터 통화하실 수 있습니다. 지금은 영어 { -staff }에게 연결해 드릴 수 있습니다.
    .english-staff = 지금 영어 { -staff }과 통화하시려면 { KEY($key) }을 누르시거나 그대로 기다려 주세요.
    .call-me-back = 나중에 한국어로 전화를 받으시려면 { KEY($key) }을 눌러 주세요.
    .nobody = 죄송합니다. 지금 전화를 받을 수 있는 { -staff }이 없습니다. 신청은 접수되었으며, { -staff }이 확인해 드리겠습니다. 다시 연락드릴 수 있도록 몇 가지 여쭙겠습니다.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = 다시 전화드릴 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .number = { -callback-number }를 입력해 주세요. 영으로 시작하는 일본 전화번호를 누르신 뒤 { KEY("#") }를 눌러 주세요.
    .number-short = 전화번호를 누르신 뒤 { KEY("#") }를 눌러 주세요.
    .number-confirm = 입력하신 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .birth = 다음으로 카드 명의자의 { -date-of-birth }을 서기 연도 네 자리, 월과 일 두 자리씩, 모두 여덟 자리로 입력해 주세요. 예를 들어 천구백팔십오년 사월 칠일은 { DIGITS("1985-04-07") }입니다. 마지막으로 { KEY("#") }를 눌러 주세요.
    .birth-short = { -date-of-birth } 여덟 자리를 서기 연도부터 누르신 뒤 { KEY("#") }를 눌러 주세요.
    .birth-confirm = 입력하신 { -date-of-birth }은 { DATE($birth) }입니다. 맞습니까?
    .name = 신호음이 울리면 카드 명의자의 성함을 말씀해 주세요. 대신 전화하셨다면 전화하신 분의 성함도 말씀해 주세요. 말씀하신 내용은 녹음됩니다. 말씀이 끝나면 아무 버튼이나 눌러 주세요.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number }는 { DIGITS($reference) } 번입니다. 다시 말씀드립니다. { DIGITS($reference) } 번입니다. 카드는 아직 정지되지 않았습니다. { -staff }과 통화하셔야 정지됩니다.
    .again = 번호를 다시 들으시려면 { KEY($key) }를 눌러 주세요.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = { -staff }에게 연결해 드리겠습니다. 끊지 말고 기다려 주세요.
    .nobody = 죄송합니다. 지금 전화를 받을 수 있는 { -staff }이 없습니다. 처음 안내로 돌아갑니다.
    .closed = { $why ->
        [holiday] 오늘은 공휴일이라 문의를 받지 않습니다.
        [year-end] 연말연시에는 문의를 받지 않습니다.
        [weekday] 오늘은 문의를 받지 않는 요일입니다.
       *[hour] 지금은 문의를 받는 시간이 아닙니다.
    } 문의는 { MOMENT($opening) }부터 받습니다.
    .suspensions-only = 지금은 카드 분실과 도난 신고만 받고 있습니다. 다른 문의는 { MOMENT($opening) }부터 받습니다. 음성 안내는 지금도 들으실 수 있습니다.
    .staff-away = 한국어 { -staff }과는 { MOMENT($opening) }부터 통화하실 수 있습니다. 영어 { -staff }과는 지금 통화하실 수 있습니다.
    .english-staff = 영어 { -staff }과 통화하시려면 { KEY($key) }을 한 번 더 눌러 주세요.
    .counter-open = { -city-hall } 본청사 { -counter }는 오늘 { TIME($until) }까지 엽니다.
    .call-other = 지금은 { PHONE($number) } 번으로 문의하실 수 있습니다.

switchboard =
    .connecting = { -city-hall } 대표 전화로 연결해 드리겠습니다. 상담은 일본어로 진행됩니다. 끊지 말고 기다려 주세요.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = 음성 안내입니다.
    .after-suspension-option = 일시 정지 이후의 절차는 { KEY($key) },
    .counter-option = 시청 { -counter } 안내는 { KEY($key) },
    .after-suspension = 카드를 도난당하셨거나 집 밖에서 잃어버리신 경우에는 { -police }에도 신고해 주세요. { -reissue }을 받으시려면 { -identification }을 가지고 { -city-hall } { -counter }로 와 주세요. 운전면허증이면 그것만으로 충분합니다. 다른 공적 서류라면 이름과 { -date-of-birth }이 적힌 것도 함께 가져와 주세요. { -reissue } { -fee }는 팔백 엔이고, { -electronic-certificate }도 받으시면 이백 엔이 더 듭니다. 잃어버린 카드를 찾으시면 { -counter }로 가져와 주세요. { -lifting-the-suspension }는 { -counter }에서만 할 수 있고 전화로는 할 수 없습니다. 마이넘버가 부정하게 사용될 우려가 있으면, 번호 변경도 { -counter }에서 하실 수 있습니다. { -as-printed } { $state ->
        [open] { -counter }는 지금 열려 있습니다.
       *[closed] { -counter }는 { MOMENT($opening) }에 다시 엽니다.
    }
    .counter = { -counter }는 { -city-hall } 본청사에 있습니다. 월요일부터 토요일까지 { TIME($opens) }부터 { TIME($closes) }까지 열고, 매월 둘째와 넷째 목요일은 { TIME($thursday-closes) }까지 엽니다. 일요일과 공휴일, 십이월 이십구일부터 일월 삼일까지는 쉽니다. { -as-printed }
    .counter-now = { $state ->
        [open] 지금 열려 있으며, 오늘은 { TIME($until) }까지입니다.
       *[closed] 지금은 닫혀 있으며, { MOMENT($opening) }에 다시 엽니다.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 한국어로 매일 { TIME($opens) }부터 { TIME($closes) }까지 받습니다.
    .general = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 월요일부터 금요일까지 { TIME($opens) }부터 { TIME($closes) }까지, 토요일, 일요일, 공휴일은 { TIME($opens) }부터 { TIME($weekend-closes) }까지입니다. 십이월 이십구일부터 일월 삼일까지는 쉽니다.
    .navi = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 매일 { TIME($opens) }부터 { TIME($closes) }까지입니다. 십이월 이십구일부터 일월 삼일까지는 쉽니다.
    .city-hall = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. { -city-hall } { -card } 담당 부서는 월요일부터 금요일까지 { TIME($opens) }부터 { TIME($closes) }까지 문의를 받습니다. 공휴일과 십이월 이십구일부터 일월 삼일까지는 쉽니다.
    .now = { $state ->
        [open] 지금은 다른 문의도 받고 있으며, { TIME($until) }까지입니다.
       *[closed] 지금은 다른 문의를 받지 않습니다. { MOMENT($opening) }부터 다시 받습니다.
    }

fax =
    .this-is-fax = 이 번호는 팩스 전용입니다. 전화로 도와드릴 수 있는 { -staff }에게 연결해 드리겠습니다.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = 전화 주셔서 감사합니다. 안녕히 계세요.
    .request = 감사합니다. { -staff }이 신청 내용을 확인해 드리겠습니다. 언제든지 다시 전화하실 수 있습니다. 번호는 { PHONE($number) } 번, 일본어는 { PHONE($general) } 번입니다. 안녕히 계세요.
    .too-long = 통화가 매우 길어져 여기서 마치겠습니다. 언제든지 다시 전화하실 수 있습니다. 번호는 { PHONE($number) } 번, 일본어는 { PHONE($general) } 번입니다. 안녕히 계세요.

failure =
    .apology = 죄송합니다. 저희 쪽에 문제가 생겼습니다. { -staff }에게 연결해 드리겠습니다. 끊지 말고 기다려 주세요.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = 종합 안내로 온 전화입니다.
    .navi = 카드 콜센터로 온 전화입니다.
    .foreign = 외국어 창구로 온 전화입니다.
    .city-hall = 시청으로 온 전화입니다.
    .fax = 팩스 번호로 온 전화입니다.
desk-purpose =
    .suspension = 카드 분실 또는 도난입니다.
    .question = 일반 문의입니다.
    .switchboard = 그 밖의 시청 업무입니다.
