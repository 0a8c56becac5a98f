### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = 마이넘버카드
-individual-number = 마이넘버
-temporary-suspension = 일시 정지
-suspension-request = 일시 정지 신청
-lifting-the-suspension = 일시 정지 해제
-reference-number = 접수 번호
-callback-number = 연락받으실 전화번호
-date-of-birth = 생년월일
-city-hall = 쓰쿠바 시청
-counter = 창구
-identification = 신분증
-police = 경찰
-fee = 수수료
-electronic-certificate = 전자증명서
-reissue = 재발급
-pin = 비밀번호
-signature-password = 서명용 비밀번호
-locked = 잠김
-user-certificate = 이용자 증명용 전자증명서
-signature-certificate = 서명용 전자증명서
-convenience-store = 편의점
-renewal = 갱신
-expiry-date = 유효 기한
-period-of-stay = 체류 기간

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
    .missed = 버튼 입력을 확인하지 못해, 카드를 분실하신 것으로 여기고 { -staff }에게 연결해 드리겠습니다.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = 신청을 접수했습니다. { -staff } 연결 중이니 기다려 주세요.
    .staff-away = { -suspension-request }을 접수했습니다. 한국어 { -staff }과는 { MOMENT($back) }부터 통화하실 수 있습니다.
    .english-staff = 지금 영어 { -staff }과 통화하시려면 { KEY($key) } 버튼을 누르시거나 그대로 기다려 주세요.
    .call-me-back = 나중에 한국어로 전화를 받으시려면 { KEY($key) } 버튼을 눌러 주세요.
    .nobody = 죄송합니다. 지금 전화를 받을 수 있는 { -staff }이 없습니다. 신청은 접수되었으며, { -staff }이 확인해 드리겠습니다. 다시 연락드릴 수 있도록 몇 가지 여쭙겠습니다.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = 다시 전화드릴 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .number = { -callback-number }를 입력해 주세요. 영으로 시작하는 일본 전화번호를 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .number-short = 전화번호를 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .number-confirm = 입력하신 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .birth = 다음으로 카드 명의자의 { -date-of-birth }을 서기 연도 네 자리, 월과 일 두 자리씩, 모두 여덟 자리로 입력해 주세요. 예를 들어 { DATE("1985-04-07") }의 경우 { DIGITS("1985-04-07") }입니다. 마지막으로 { KEY("#") } 버튼을 눌러 주세요.
    .birth-short = { -date-of-birth } 여덟 자리를 서기 연도부터 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .birth-confirm = 입력하신 { -date-of-birth }은 { DATE($birth) }입니다. 맞습니까?
    .name = 삐 소리가 난 뒤 카드 명의자의 성함을 말씀해 주세요. 대신 전화하셨다면 전화하신 분의 성함도 말씀해 주세요. 말씀하신 내용은 녹음됩니다. 말씀이 끝나면 아무 버튼이나 눌러 주세요.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number }는 { DIGITS($reference) } 번입니다. 다시 말씀드립니다. { DIGITS($reference) } 번입니다. 카드는 아직 정지되지 않았습니다. { -staff }과 통화하셔야 정지됩니다.
    .again = 번호를 다시 들으시려면 { KEY($key) } 버튼을 눌러 주세요.

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
    .english-staff = 영어 { -staff }과 통화하시려면 { KEY($key) } 버튼을 한 번 더 눌러 주세요.
    .counter-open = { -city-hall } 본청사 { -counter }는 오늘 { TIME($until) }까지 엽니다.
    .call-other = 지금은 { PHONE($number) } 번으로 문의하실 수 있습니다.

switchboard =
    .connecting = { -city-hall } 대표 전화로 연결해 드리겠습니다. 상담은 일본어로 진행됩니다. 끊지 말고 기다려 주세요.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = 쓰쿠바시 주민을 위한 안내이며, { MONTH($as-of) } 인쇄물 기준입니다.
    .menu = 음성 안내입니다.
    .loss = 분실 후 절차는 { KEY($key) },
    .pins = { -pin }는 { KEY($key) },
    .validity = { -expiry-date }과 { -renewal }은 { KEY($key) },
    .stores = { -convenience-store } 증명서 발급은 { KEY($key) },
    .moving = 이사나 성명 변경은 { KEY($key) },
    .about = 카드와 { -individual-number } 설명은 { KEY($key) } 버튼을 눌러 주세요.
    .more = 이어지는 안내는 { KEY($key) },
    .lost = 카드 분실이나 도난은 { KEY($key) },
    .text = 이 내용을 문자로 받기는 { KEY($key) }입니다.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = { -counter } 위치와 시간은 { KEY($key) } 버튼을 눌러 주세요.
    .hours = { -counter }는 { -city-hall } 본청사에 있습니다. 월요일부터 토요일까지는 { TIME($opens) }부터 { TIME($closes) }까지 열고, 매월 둘째와 넷째 목요일은 { TIME($thursday-closes) }까지 엽니다. 일요일과 공휴일, { DAY($year-end-first) }부터 { DAY($year-end-last) }까지는 쉽니다.
    .now = { $state ->
        [open] 지금 열려 있으며, 오늘은 { TIME($until) }까지입니다.
       *[closed] 지금은 닫혀 있으며, { MOMENT($opening) }에 다시 엽니다.
    }
    .next = { $state ->
        [open] { -counter }는 지금 열려 있으며, 오늘은 { TIME($until) }까지입니다.
       *[closed] { -counter }는 { MOMENT($opening) }에 다시 엽니다.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = 분실 후 절차입니다.
    .suspension-option = { -temporary-suspension } 내용과 { -police } 신고는 { KEY($key) },
    .suspension = { -temporary-suspension } 중에는 누구도 카드나 카드의 { -electronic-certificate }를 쓸 수 없습니다. 카드를 도난당하셨거나 집 밖에서 잃어버리셨다면 { -police }에도 신고해 주세요.
    .reissue-option = 카드 { -reissue }과 { -fee }는 { KEY($key) },
    .reissue = { -reissue } { -fee }는 { YEN($card-fee) }이고, { -electronic-certificate }도 받으시면 { YEN($certificate-fee) } 더 듭니다. 새 카드를 받으실 때 내시면 됩니다. { -identification }을 가지고 { -city-hall } { -counter }로 와 주세요. 운전면허증은 그것만으로 충분합니다. 다른 공적 서류라면, 병원 진찰권처럼 이름과 { -date-of-birth }이 적힌 것도 함께 필요합니다.
    .found-option = 카드를 찾으셨을 때는 { KEY($key) },
    .found = 찾으신 카드를 { -city-hall } { -counter }로 가져와 주세요. { -lifting-the-suspension }와 { -electronic-certificate }에 필요한 절차를 그곳에서 해 드립니다. 전화로는 하실 수 없습니다.
    .misuse-option = { -individual-number } 악용이 걱정되시면 { KEY($key) },
    .misuse = { -individual-number }가 악용될 우려가 있으면 번호를 변경하실 수 있습니다. 변경은 { -city-hall } { -counter }에서 하며, 전화로는 하실 수 없습니다. { -identification }을 가져와 주세요. 운전면허증은 그것만으로 충분합니다. 다른 공적 서류라면, 이름과 { -date-of-birth }이 적힌 것도 함께 필요합니다.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = { -pin } 안내입니다.
    .kinds-option = { -pin } 종류는 { KEY($key) },
    .kinds = { COUNT($pin-digits, "digits") } { -pin }는 세 가지입니다. { -user-certificate }에 쓰는 것, 주민기본대장에 쓰는 것, 카드에 적힌 내용을 읽는 데 쓰는 것입니다. 셋 다 같은 번호로 하셔도 됩니다. { -signature-password }는 { NUMBER($signature-fewest) } 자 이상 { COUNT($signature-most, "characters") } 이하이며, 영문 대문자와 숫자를 섞어서 씁니다.
    .locks-option = 잘못 입력하셨을 때는 { KEY($key) },
    .locks = { -pin }는 연속으로 { COUNT($pin-tries, "times") } 잘못 입력하시면 { -locked } 상태가 됩니다. { -signature-password }는 연속으로 { COUNT($signature-tries, "times") } 잘못 입력하시면 { -locked } 상태가 됩니다. { -locked } 상태가 되면 다시 설정하셔야 합니다.
    .change-option = 알고 계신 { -pin } 변경은 { KEY($key) },
    .change = 알고 계신 { -pin }는 직접 변경하실 수 있으며, 정기적인 변경을 권해 드립니다. 카드를 지원하는 스마트폰이나, 카드 리더기를 연결한 컴퓨터에서 이용자 클라이언트 소프트웨어를 사용해 주세요. 방법은 공적 개인인증 서비스 홈페이지에서 안내하고 있습니다.
    .forgotten-option = 잊으셨거나 { -locked } 상태일 때는 { KEY($key) },
    .forgotten = 잊으셨거나 { -locked } 상태가 된 { -pin }는 { -city-hall } { -counter }에서 다시 설정합니다. 반드시 카드 명의자 본인이 카드와 함께, 운전면허증 등 다른 { -identification }을 가지고 와 주세요. { -signature-password }는 앱을 이용해 { -convenience-store }에서도 다시 설정하실 수 있습니다.
    .safe-option = { -pin } 관리는 { KEY($key) },
    .safe = { -pin }는 아무에게도 알려 주지 마세요. { -city-hall }은 고객님의 { -pin }를 알지 못하며, 저희가 여쭙는 일도 절대 없습니다. { -pin }가 적힌 종이는 안전한 곳에 보관해 주세요.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = { -expiry-date }과 { -renewal } 안내입니다.
    .card-option = 카드 { -expiry-date }은 { KEY($key) },
    .card = 신청 당시 { COUNT($adult-age, "years-old") } 이상이셨던 분의 카드는, 만들어진 뒤 돌아오는 { COUNT($adult-birthdays, "birthday") }까지 유효합니다. { COUNT($younger-age, "years-old") } 이하이셨던 분은 만들어진 뒤 { COUNT($younger-birthdays, "birthday") }까지입니다. { MONTH($earlier-until) }까지 신청하신 분은 { COUNT($earlier-adult-age, "years-old") } 이상인지가 기준입니다.
    .certificates-option = { -electronic-certificate } { -expiry-date }은 { KEY($key) },
    .certificates = { -electronic-certificate }는 카드가 만들어진 뒤 돌아오는 { COUNT($certificate-birthdays, "birthday") }까지 유효합니다. 카드보다 먼저 기한이 끝나면 { -electronic-certificate }만 { -renewal }합니다. 카드와 { -pin }를 준비하셔서 { -city-hall } 시민창구과로 와 주세요.
    .renewal-option = 카드 { -renewal }은 { KEY($key) },
    .renewal = { -renewal }은 { -expiry-date } { COUNT($renewal-months, "months") } 전부터 신청하실 수 있습니다. { -expiry-date } 통지서를 확인해 주세요. 기존 카드는 반납하셔야 합니다. 분실하셨거나 반납하실 수 없으면 새 카드 { -fee }는 { YEN($card-fee) }이고, { -electronic-certificate }도 받으시면 { YEN($certificate-fee) } 더 듭니다.
    .foreign-option = 외국 국적이신 분은 { KEY($key) },
    .foreign = 카드는 { -period-of-stay }이 끝나는 날까지 유효합니다. 체류를 연장하시면, 카드 기한 안에 카드도 { -renewal }해 주세요. 그러지 않으면 카드가 효력을 잃고, 새 카드에 { -fee } { YEN($card-fee) }이 들며, { -electronic-certificate }도 받으시면 { YEN($certificate-fee) } 더 듭니다. 영주자와 고도전문직 제{ NUMBER($highly-skilled) }호에는 해당되지 않는 내용입니다.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = { -convenience-store } 증명서 발급 안내입니다.
    .hours-option = 이용 시간과 준비물은 { KEY($key) },
    .hours = 매일 { TIME($opens) }부터 { TIME($closes) }까지 이용하실 수 있습니다. { DAY($year-end-first) }부터 { DAY($year-end-last) }까지, 그리고 점검 중에는 이용하지 못하실 수도 있습니다. 카드와 { COUNT($pin-digits, "digits") } { -pin }가 필요합니다. { -fee }는 { -counter }보다 저렴합니다.
    .shops-option = 이용하실 수 있는 매장은 { KEY($key) },
    .shops = 일본 전국의 세븐일레븐, 로손, 패밀리마트, 세이코마트, 미니스톱, 카스미, 이온에서 이용하실 수 있습니다. 로손 스토어 백에서는 이용하실 수 없습니다. 멀티 복사기가 있는 매장이어야 합니다.
    .certificates-option = 증명서 종류와 대상, { -fee }는 { KEY($key) },
    .certificates = 다음 증명서는 각각 { YEN($record-fee) }입니다. 쓰쿠바시에 주민등록이 있으면 주민표 사본과, 인감을 등록하셨다면 인감등록증명서입니다. 쓰쿠바시에 과세 정보가 있으면 이번 회계연도의 과세증명서, 비과세증명서, 소득증명서입니다. 쓰쿠바시에 본적이 있으면 호적 부표입니다.
    .register = 호적의 전부증명서나 일부증명서는 { YEN($register-fee) }입니다. 쓰쿠바시에 본적이 있는 일본 국적이신 분만 받으실 수 있습니다. 다른 지자체에 주민등록이 있으면, 먼저 이용 등록을 하셔야 합니다.
    .steps-option = 발급 방법은 { KEY($key) },
    .steps = 복사기에서 언어, 행정 서비스, 증명서 교부 서비스를 차례로 선택해 주세요. 카드를 판독기에 올려 주세요. 거주하시는 지자체를 선택하고 { -pin }를 입력해 주세요. 카드를 다시 챙겨 주세요. 증명서와 부수를 선택하신 뒤, { -fee }를 내시면 됩니다.
    .cautions-option = 주의하실 점은 { KEY($key) } 버튼을 눌러 주세요.
    .cautions = 증명서는 교환할 수 없고, { -fee }도 돌려 드리지 않습니다. { -individual-number }나 이전 주소가 들어간 증명서 등 특별히 원하시는 것이 있으면 { -counter }로 와 주세요. 공적 연금이나 특별아동부양수당을 위해 { -counter }에서 무료로 발급되는 증명서도, { -convenience-store }에서는 유료입니다.
    .paper = 용지는 { -counter }의 것과 다르지만, 위조 방지 처리가 되어 있고 효력은 같습니다. 여러 장이면 묶여 있지 않고 순서대로 번호가 있으니, 모두 챙겨 주세요. 세금 증명서는 발급되지 않는 경우도 있습니다. 자세한 내용은 시민세과에 문의해 주세요.
    .delays = 주소 변경이나 호적 신고 뒤, 또는 같은 세대에 사시는 분이 전출하신 뒤에는, 증명서가 발급되지 않거나 최신 내용이 아닐 수 있습니다. 반영에 며칠 걸릴 수도 있습니다. 점검에 따른 중단 일정은 시 소식지와 시 홈페이지에서 알려 드립니다.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = 이사와 성명 변경 안내입니다.
    .out-option = 쓰쿠바시에서 전출하실 때는 { KEY($key) },
    .out = 카드는 계속 쓰실 수 있습니다. 이사 가시는 지자체에 전입신고를 해 주세요. 살기 시작한 날부터 { COUNT($notice-days, "days") } 이내이면서, 전출 예정일부터 { COUNT($planned-days, "days") } 이내여야 합니다. 그다음, 전입신고일부터 { COUNT($continued-days, "days") } 이내에 같은 곳에서 카드 계속 이용을 신청해 주세요. { -pin }가 필요합니다.
    .late = 기한을 하나라도 넘기시면 카드를 쓰실 수 없게 됩니다. 카드는 이사 가신 지자체에 반납해 주세요. 새 카드에는 { -fee }가 듭니다. 쓰쿠바시 전출신고는 스마트폰으로도 하실 수 있습니다.
    .deadline-option = 기한 날짜 계산은 { KEY($key) },
    .inside-option = 쓰쿠바시 안의 이사나 성명 변경은 { KEY($key) },
    .inside = 카드에 적힌 내용을 변경해야 합니다. 카드 명의자 본인이나 같은 세대에 사시는 분이 카드를 가지고 { -city-hall } 시민창구과로 와 주세요. { -pin }가 필요합니다.
    .certificates-option = { -electronic-certificate }의 효력은 { KEY($key) },
    .certificates = { -signature-certificate }는 성명이나 주소가 바뀌면 효력을 잃습니다. 계속 쓰시려면, 이사나 혼인 등의 신고를 하실 때, 카드 명의자 본인이 새 증명서를 함께 신청해 주세요. { -user-certificate }는 계속 쓰실 수 있습니다.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = 카드와 { -individual-number } 설명입니다.
    .uses-option = 카드의 용도는 { KEY($key) },
    .uses = 이 카드 한 장으로 본인임을 확인받고 { -individual-number }를 증명하실 수 있습니다. { -city-hall }이 닫혀 있을 때도 { -convenience-store }에서 증명서를 받으실 수 있습니다. 전출신고나 이택스 확정신고처럼 인터넷으로 하실 수 있는 절차도 있습니다.
    .insurance = 등록하시면, 이용 가능한 병원과 의원에서 카드를 건강보험증으로 쓰실 수 있습니다. 취직이나 이직, 이사 때 새 보험증을 기다리실 필요가 없고, 일부 서류도 필요 없게 됩니다. 보험 가입과 탈퇴 신고는 지금처럼 { -counter }에서 하셔야 합니다.
    .vaccination = 스마트폰과 카드로 코로나 백신 접종 증명서를 받으실 수 있습니다.
    .number-option = { -individual-number }가 무엇인지는 { KEY($key) },
    .number = { -individual-number }는 { COUNT($number-digits, "digits") } 번호로, 일본에 사는 모든 사람에게 있습니다. 관공서, 직장, 은행 등이 법률에 따라 사회보장, 세금, 재해 대책을 위해 번호 제시를 요구합니다. 육아, 복지, 요양, 보험, 의료 절차도 포함됩니다. 그때는 카드를 가져가 주세요.
    .leak = 번호가 알려져도 다른 개인정보까지 함께 새어 나가지는 않습니다. 정보를 한곳에서 관리하지 않기 때문입니다. 절차의 담당자만, 그 절차에 필요한 정보를 볼 수 있습니다. 법률이 엄격히 제한하고, 독립 기관인 개인정보보호위원회가 감시합니다.
    .copying-option = 카드 복사는 { KEY($key) },
    .copying = 카드 앞면은 본인이 동의하면 다른 사람도 복사할 수 있습니다. 뒷면에는 { -individual-number }가 있습니다. 뒷면은 법률에 따라 번호를 쓰는 절차에서만 복사할 수 있습니다.
    .safety-option = 카드의 안전성은 { KEY($key) },
    .safety = 칩에는 카드에 적힌 내용 등이 들어 있고, 세금이나 연금 정보는 없습니다. { -pin }로 보호되며, 일정 횟수 이상 잘못 입력하면 { -locked } 상태가 됩니다. 억지로 읽으려 하면 내용이 자동으로 지워집니다. 카드에는 위조를 막는 특수 인쇄가 되어 있습니다.
    .certificates-option = { -electronic-certificate }의 용도는 { KEY($key) },
    .certificates = 두 가지가 있습니다. { -user-certificate }는 로그인한 사람이 본인임을 증명합니다. { -convenience-store }, 이택스, 건강보험증 등에 씁니다. { -signature-certificate }는 전출신고처럼 인터넷으로 보낸 문서가 본인의 것이고 바뀌지 않았음을 증명합니다. 이택스 등에는 둘 다 필요합니다.
    .home-option = 집에서 쓰는 방법은 { KEY($key) } 버튼을 눌러 주세요.
    .home = 카드를 읽을 수 있는 스마트폰, 또는 카드 리더기와 컴퓨터가 필요합니다. 이용자 클라이언트 소프트웨어를 설치해 주세요. 컴퓨터에는 카드 리더기 드라이버도 필요합니다. 자세한 내용은 공적 개인인증 서비스 홈페이지에서 안내하고 있습니다.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = 새 지자체에서 살기 시작하신 날, 또는 시작하실 날을 서기 연도 네 자리, 월과 일 두 자리씩, 모두 여덟 자리로 입력해 주세요. 예를 들어 { DATE("2027-04-01") }의 경우 { DIGITS("2027-04-01") }입니다. 마지막으로 { KEY("#") } 버튼을 눌러 주세요.
    .moved-in-short = 새 지자체에서 살기 시작하는 날 여덟 자리를 서기 연도부터 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .moved-in-confirm = { $when ->
        [future] 새 지자체에서 앞으로 살기 시작하실 날은 { DATE($moved-in) }입니다. 맞습니까?
       *[past] 새 지자체에서 살기 시작하신 날은 { DATE($moved-in) }입니다. 맞습니까?
    }
    .planned = 다음으로, 전출신고서에 적으신 전출 예정일을 서기 연도부터 여덟 자리로 입력해 주세요. 마지막으로 { KEY("#") } 버튼을 눌러 주세요.
    .planned-short = 전출 예정일 여덟 자리를 서기 연도부터 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .planned-confirm = 전출 예정일은 { DATE($planned-out) }입니다. 맞습니까?
    .answer = 전입신고는 늦어도 { DATE($notice-last) }까지 해 주세요. 그다음, 전입신고일부터 { COUNT($continued-days, "days") } 이내에 카드 계속 이용을 신청해 주세요. 마지막 날에 전입신고를 하시면, 신청은 { DATE($continued-last) }까지입니다.
    .late = 전입신고 기한은 { DATE($notice-last) }이었습니다. 그때까지 신고하셨다면, 전입신고일부터 { COUNT($continued-days, "days") } 이내, 늦어도 { DATE($continued-last) }까지 카드 계속 이용을 신청해 주세요.
    .over = 두 기한이 모두 지났습니다. 전입신고는 { DATE($notice-last) }까지, 카드 계속 이용 신청은 늦어도 { DATE($continued-last) }까지였습니다.
    .ended = 기한 안에 절차를 마치지 않으셨다면, 카드는 더 이상 쓰실 수 없습니다. 이사 가신 지자체에 반납해 주세요. 새 카드에는 { -fee }가 듭니다.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = 문자 메시지를 받으실 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .number = 문자 메시지를 받으실 휴대전화 번호를 입력해 주세요. 영으로 시작하는 일본 휴대전화 번호를 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .number-short = 휴대전화 번호를 누르신 뒤 { KEY("#") } 버튼을 눌러 주세요.
    .number-confirm = 입력하신 번호는 { PHONE($number) } 번입니다. 맞습니까?
    .kept = 문자 메시지 요청을 접수했습니다. 받으실 번호는 { PHONE($number) } 번입니다.
    .return = 이전 안내로 돌아가시려면 { KEY($key) } 버튼을 눌러 주세요.
    .reference = { -card } { -reference-number }는 { DIGITS($reference) }입니다. 카드는 아직 정지되지 않았습니다. { -staff }과 통화하셔야 정지됩니다.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 한국어로 매일 { TIME($opens) }부터 { TIME($closes) }까지 받습니다.
    .general = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 월요일부터 금요일까지 { TIME($opens) }부터 { TIME($closes) }까지, 토요일, 일요일, 공휴일은 { TIME($opens) }부터 { TIME($weekend-closes) }까지이며, { DAY($year-end-first) }부터 { DAY($year-end-last) }까지는 쉽니다.
    .navi = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. 다른 문의는 매일 { TIME($opens) }부터 { TIME($closes) }까지이며, { DAY($year-end-first) }부터 { DAY($year-end-last) }까지는 쉽니다.
    .city-hall = 카드 분실과 도난 신고는 매일 이십사 시간 접수합니다. { -city-hall } { -card } 담당 부서는 월요일부터 금요일까지 { TIME($opens) }부터 { TIME($closes) }까지 전화 문의를 받습니다. 공휴일과 { DAY($year-end-first) }부터 { DAY($year-end-last) }까지는 쉽니다.
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
    .foreign = 외국어 { -card } 콜센터로 온 전화입니다.
    .city-hall = 시청으로 온 전화입니다.
    .fax = 팩스 번호로 온 전화입니다.
desk-purpose =
    .suspension = 카드 분실 또는 도난입니다.
    .question = 일반 문의입니다.
    .switchboard = 그 밖의 시청 업무입니다.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = { -card } 안내 전화 상담 시간
    .as-of = { DATE($today) } 기준입니다. 휴무일은 { DATE($until) }까지 표시합니다.
    .free = 전화 { PHONE($number) } (무료)
    .charged = 전화 { PHONE($number) } (통화료 발생)
    .line-closed = 카드 분실과 도난 신고는 매일 접수합니다. 다른 문의는 아래 날짜에 받지 않습니다.
    .counter = { -counter }
    .counter-closed = { -counter } 업무는 아래 날짜에 쉽니다.
