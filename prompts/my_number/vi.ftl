### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = thẻ My Number
-individual-number = mã số cá nhân
-temporary-suspension = tạm ngừng sử dụng
-suspension-request = yêu cầu tạm ngừng
-lifting-the-suspension = mở lại thẻ
-reference-number = mã tiếp nhận
-callback-number = số điện thoại để gọi lại
-date-of-birth = ngày tháng năm sinh
-city-hall = Tòa thị chính Tsukuba
-counter = quầy tiếp nhận
-identification = giấy tờ tùy thân
-police = cảnh sát
-fee = lệ phí
-electronic-certificate = giấy chứng nhận điện tử
-reissue = cấp lại
-pin = mật khẩu
-signature-password = mật khẩu chữ ký
-locked = bị khóa
-user-certificate = chứng nhận người dùng
-signature-certificate = chứng nhận chữ ký
-convenience-store = cửa hàng tiện lợi
-renewal = gia hạn
-expiry-date = ngày hết hạn
-period-of-stay = thời hạn lưu trú

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .vi = Tiếng Việt, bấm { KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = Tổng đài { -card }.
    .lost = Thẻ bị mất hoặc bị trộm, bấm { KEY($key) }.
    .information = Thông tin, bấm { KEY($key) }.
    .hours = Giờ làm việc, bấm { KEY($key) }.
    .other-matters = Việc khác của tòa thị chính, bấm { KEY($key) }.
    .languages = Ngôn ngữ khác, bấm { KEY($key) }.
    .missed = Chúng tôi chưa nhận được phím hợp lệ nào, nên xem như thẻ đã bị mất và nối máy với { -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = Đã ghi nhận yêu cầu của quý vị. Chúng tôi đang nối máy với { -staff }, xin giữ máy.
    .staff-away = Đã ghi nhận { -suspension-request } sử dụng thẻ. Từ { MOMENT($back) } mới có { -staff } nói tiếng Việt.
    .english-staff = Để gặp ngay { -staff } nói tiếng Anh, bấm { KEY($key) } hoặc xin chờ máy.
    .call-me-back = Để được gọi lại bằng tiếng Việt, bấm { KEY($key) }.
    .nobody = Rất tiếc, hiện không có { -staff } nào nghe máy được. Yêu cầu của quý vị đã được lưu và { -staff } sẽ xem. Sau đây chúng tôi xin hỏi cách gọi lại cho quý vị.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = Chúng tôi xin gọi lại số { PHONE($number) }. Có đúng số này không?
    .number = Xin nhập { -callback-number } cho quý vị, là số ở Nhật Bản, bắt đầu bằng số không. Nhập xong, bấm { KEY("#") }.
    .number-short = Xin nhập số điện thoại, rồi bấm { KEY("#") }.
    .number-confirm = Số vừa nhập là { PHONE($number) }. Có đúng không?
    .birth = Tiếp theo là { -date-of-birth } của chủ thẻ. Xin nhập tám chữ số theo dương lịch: bốn số đầu là năm, hai số giữa là tháng, hai số cuối là ngày. Ví dụ, { DATE("1985-04-07") } thì nhập { DIGITS("1985-04-07") }. Sau đó bấm { KEY("#") }.
    .birth-short = Xin nhập { -date-of-birth } theo dương lịch, tám chữ số, theo thứ tự năm, tháng, ngày, rồi bấm { KEY("#") }.
    .birth-confirm = Ngày sinh vừa nhập là { DATE($birth) }. Có đúng không?
    .name = Sau tiếng bíp, xin nói họ tên của chủ thẻ. Nếu gọi thay cho người khác, xin nói cả tên của quý vị. Lời nói sẽ được ghi âm. Nói xong, xin bấm phím bất kỳ.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = Đây là { -reference-number } của quý vị: { DIGITS($reference) }. Một lần nữa: { DIGITS($reference) }. Thẻ vẫn chưa được tạm ngừng. Chỉ sau khi quý vị nói chuyện với { -staff }, thẻ mới được tạm ngừng.
    .again = Để nghe lại mã này, bấm { KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = Chúng tôi đang nối máy với { -staff }. Xin giữ máy.
    .nobody = Rất tiếc, hiện không có { -staff } nào nghe máy được. Mời quý vị nghe lại menu chính.
    .closed = { $why ->
        [holiday] Hôm nay là ngày lễ nên không có { -staff } trả lời thắc mắc.
        [year-end] Đang là kỳ nghỉ cuối năm và đầu năm mới nên không có { -staff } trả lời thắc mắc.
        [weekday] Hôm nay không phải ngày làm việc nên không có { -staff } trả lời thắc mắc.
       *[hour] Hiện đang ngoài giờ làm việc nên không có { -staff } trả lời thắc mắc.
    } Xin gọi lại từ { MOMENT($opening) }.
    .suspensions-only = Vào giờ này { -staff } chỉ tiếp nhận trường hợp thẻ bị mất hoặc bị trộm. Nếu có thắc mắc khác, xin gọi lại từ { MOMENT($opening) }. Phần thông tin ghi sẵn vẫn có thể nghe ngay bây giờ.
    .staff-away = Từ { MOMENT($opening) } mới có { -staff } nói tiếng Việt. Hiện có { -staff } nói tiếng Anh.
    .english-staff = Để gặp { -staff } nói tiếng Anh, bấm lại { KEY($key) }.
    .counter-open = Hôm nay, { -counter } tại tòa nhà chính của { -city-hall } mở đến { TIME($until) }.
    .call-other = Ngay bây giờ có thể gọi số { PHONE($number) } để hỏi.

switchboard =
    .connecting = Chúng tôi đang nối máy với tổng đài của { -city-hall }. Ở đó trả lời bằng tiếng Nhật. Xin giữ máy.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = Thông tin này dành cho cư dân thành phố Tsukuba, theo bản in { MONTH($as-of) }.
    .menu = Thông tin.
    .loss = Sau khi mất thẻ, bấm { KEY($key) }.
    .pins = Các { -pin }, bấm { KEY($key) }.
    .validity = Thời hạn và { -renewal } thẻ, bấm { KEY($key) }.
    .stores = Giấy chứng nhận ở { -convenience-store }, bấm { KEY($key) }.
    .moving = Chuyển nhà hoặc đổi tên, bấm { KEY($key) }.
    .about = Về thẻ và { -individual-number }, bấm { KEY($key) }.
    .more = Nghe tiếp, bấm { KEY($key) }.
    .lost = Thẻ bị mất hoặc bị trộm, bấm { KEY($key) }.
    .text = Nhận nội dung này qua tin nhắn, bấm { KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = Địa điểm và giờ mở { -counter }, bấm { KEY($key) }.
    .hours = Mời đến { -counter } ở tòa nhà chính của { -city-hall }. Mở cửa thứ Hai đến thứ Bảy, từ { TIME($opens) } đến { TIME($closes) }. Thứ Năm lần thứ hai và lần thứ tư trong tháng, đến { TIME($thursday-closes) }. Nghỉ Chủ nhật, ngày lễ, và từ { DAY($year-end-first) } đến { DAY($year-end-last) }.
    .now = { $state ->
        [open] Hiện đang mở cửa, đến { TIME($until) }.
       *[closed] Hiện đang đóng cửa, sẽ mở lại lúc { MOMENT($opening) }.
    }
    .next = { $state ->
        [open] Hiện { -counter } đang mở cửa, đến { TIME($until) }.
       *[closed] Hiện { -counter } đang đóng cửa, sẽ mở lại lúc { MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = Sau khi mất thẻ.
    .suspension-option = Việc { -temporary-suspension } và báo { -police }, bấm { KEY($key) }.
    .suspension = Trong thời gian { -temporary-suspension }, không ai dùng được thẻ hay { -electronic-certificate } trong thẻ. Nếu thẻ bị mất khi ở ngoài nhà, hoặc bị trộm, xin báo cả cho { -police }.
    .reissue-option = Việc { -reissue } thẻ, và { -fee }, bấm { KEY($key) }.
    .reissue = Thẻ mới giá { YEN($card-fee) }, thêm { YEN($certificate-fee) } nếu kèm { -electronic-certificate }. Trả tiền khi nhận thẻ. Xin mang { -identification } đến { -counter } ở { -city-hall }. Bằng lái xe thì một giấy là đủ. Giấy tờ chính thức khác thì cần thêm giấy có họ tên và { -date-of-birth }, như thẻ khám bệnh.
    .found-option = Đã tìm thấy thẻ, bấm { KEY($key) }.
    .found = Xin mang thẻ đến { -counter } ở { -city-hall }. Việc { -lifting-the-suspension } và thủ tục cho { -electronic-certificate } đều làm tại đó. Những việc này không làm qua điện thoại được.
    .misuse-option = Lo { -individual-number } bị lợi dụng, bấm { KEY($key) }.
    .misuse = Nếu { -individual-number } có nguy cơ bị lợi dụng, quý vị có thể đổi mã số. Việc này làm tại { -counter } của { -city-hall }, không làm qua điện thoại. Xin mang { -identification }. Bằng lái xe thì một giấy là đủ. Giấy tờ chính thức khác thì cần thêm giấy có họ tên và { -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = Các { -pin }.
    .kinds-option = Có những loại nào, bấm { KEY($key) }.
    .kinds = Có ba { -pin } loại { COUNT($pin-digits, "digits") }: một cho { -user-certificate }, một cho sổ đăng ký cư dân cơ bản, và một để đọc thông tin in trên thẻ. Cả ba có thể giống nhau. Riêng { -signature-password } gồm từ { NUMBER($signature-fewest) } đến { COUNT($signature-most, "characters") }, có cả chữ cái in hoa lẫn chữ số.
    .locks-option = Nhập sai, bấm { KEY($key) }.
    .locks = Nếu nhập sai { COUNT($pin-tries, "times") } liên tiếp, { -pin } sẽ { -locked }. Riêng { -signature-password } sẽ { -locked } nếu nhập sai { COUNT($signature-tries, "times") } liên tiếp. Khi đã { -locked }, phải đặt lại.
    .change-option = Đổi { -pin } còn nhớ, bấm { KEY($key) }.
    .change = Nếu còn nhớ { -pin }, quý vị có thể tự đổi, và nên đổi định kỳ. Xin dùng phần mềm máy khách dành cho người dùng, trên điện thoại thông minh hỗ trợ thẻ, hoặc trên máy tính có đầu đọc thẻ. Trang web của dịch vụ xác thực cá nhân công cộng có hướng dẫn.
    .forgotten-option = Quên hoặc { -locked }, bấm { KEY($key) }.
    .forgotten = Nếu quên { -pin } hoặc { -pin } { -locked }, xin đặt lại tại { -counter } của { -city-hall }. Chính chủ thẻ phải đến, mang theo thẻ và một { -identification } khác, như bằng lái xe. Riêng { -signature-password } còn có thể đặt lại ở { -convenience-store } bằng ứng dụng.
    .safe-option = Giữ { -pin } an toàn, bấm { KEY($key) }.
    .safe = Xin đừng cho ai biết { -pin }. { -city-hall } không biết { -pin } của quý vị, và chúng tôi không bao giờ hỏi. Xin cất giấy ghi các { -pin } ở nơi an toàn.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = Thời hạn và { -renewal } thẻ.
    .card-option = Thời hạn của thẻ, bấm { KEY($key) }.
    .card = Chủ thẻ từ { COUNT($adult-age, "years-old") } trở lên lúc xin cấp: thẻ có hạn đến { COUNT($adult-birthdays, "birthday") } sau ngày làm thẻ. Từ { COUNT($younger-age, "years-old") } trở xuống: đến { COUNT($younger-birthdays, "birthday") } sau ngày đó. Nếu xin cấp từ { MONTH($earlier-until) } trở về trước, mốc tuổi là từ { COUNT($earlier-adult-age, "years-old") } trở lên.
    .certificates-option = Hạn của { -electronic-certificate }, bấm { KEY($key) }.
    .certificates = Hạn của { -electronic-certificate } là đến { COUNT($certificate-birthdays, "birthday") } sau ngày làm thẻ. Nếu hạn này đến trước hạn của thẻ, chỉ { -renewal } riêng { -electronic-certificate }. Xin đến Phòng Quầy Thị dân của { -city-hall }. Cần có thẻ và các { -pin }.
    .renewal-option = Việc { -renewal } thẻ, bấm { KEY($key) }.
    .renewal = Quý vị có thể xin { -renewal } từ { COUNT($renewal-months, "months") } trước { -expiry-date }. Xin xem thông báo hết hạn. Thẻ cũ phải nộp lại. Nếu đã mất hoặc không nộp lại được, thẻ mới giá { YEN($card-fee) }, thêm { YEN($certificate-fee) } nếu kèm { -electronic-certificate }.
    .foreign-option = Người nước ngoài, bấm { KEY($key) }.
    .foreign = Thẻ hết hạn cùng với { -period-of-stay }. Khi thời hạn này được kéo dài, xin { -renewal } thẻ trước khi thẻ hết hạn. Nếu không, thẻ mất hiệu lực, và thẻ mới giá { YEN($card-fee) }, thêm { YEN($certificate-fee) } nếu kèm { -electronic-certificate }. Điều này không áp dụng cho người vĩnh trú và nhân lực chất lượng cao số { NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = Giấy chứng nhận ở { -convenience-store }.
    .hours-option = Giờ và những gì cần có, bấm { KEY($key) }.
    .hours = Mỗi ngày từ { TIME($opens) } đến { TIME($closes) }. Từ { DAY($year-end-first) } đến { DAY($year-end-last) }, và khi bảo trì, có thể không dùng được. Cần có thẻ và { -pin } loại { COUNT($pin-digits, "digits") }. Rẻ hơn giá ở { -counter }.
    .shops-option = Những cửa hàng nào, bấm { KEY($key) }.
    .shops = Seven-Eleven, Lawson, FamilyMart, Seicomart, Ministop, Kasumi và Aeon, trên toàn Nhật Bản. Riêng Lawson Một Trăm không có dịch vụ này. Cửa hàng phải có máy photocopy đa chức năng.
    .certificates-option = Loại giấy, cho ai và giá, bấm { KEY($key) }.
    .certificates = Mỗi giấy sau đây giá { YEN($record-fee) }. Nếu đăng ký cư trú ở Tsukuba: bản sao phiếu cư trú, và chứng nhận con dấu nếu đã đăng ký dấu. Nếu Tsukuba có dữ liệu thuế của quý vị: chứng nhận chịu thuế, không chịu thuế, và thu nhập, đều của năm tài chính này. Nếu có hộ tịch ở Tsukuba: phụ lục hộ tịch.
    .register = Bản sao hộ tịch, toàn bộ hoặc một phần, giá { YEN($register-fee) }. Chỉ dành cho người có quốc tịch Nhật Bản và có hộ tịch ở Tsukuba. Nếu đăng ký cư trú ở địa phương khác, quý vị phải đăng ký sử dụng dịch vụ này trước.
    .steps-option = Cách làm, bấm { KEY($key) }.
    .steps = Trên máy photocopy, xin chọn ngôn ngữ, rồi chọn dịch vụ hành chính, rồi chọn cấp giấy chứng nhận. Đặt thẻ lên đầu đọc. Chọn địa phương nơi quý vị sống, và nhập { -pin }. Lấy lại thẻ. Chọn loại giấy và số bản. Sau đó trả tiền.
    .cautions-option = Điều cần chú ý, bấm { KEY($key) }.
    .cautions = Giấy đã cấp không đổi được, và không hoàn lại { -fee }. Nếu cần phiếu cư trú có { -individual-number } hay các địa chỉ cũ, hoặc có yêu cầu đặc biệt khác, xin đến { -counter }. Phiếu cho lương hưu công hay trợ cấp nuôi dưỡng trẻ em đặc biệt, miễn phí tại { -counter }, nhưng ở cửa hàng phải trả tiền.
    .paper = Giấy in khác với giấy ở { -counter }, nhưng được bảo vệ chống làm giả, và giá trị như nhau. Nếu có nhiều tờ, các tờ không ghim lại với nhau, nhưng có số thứ tự: xin lấy đủ tất cả. Giấy chứng nhận về thuế đôi khi không cấp được. Chi tiết xin hỏi Phòng Thuế Thị dân.
    .delays = Sau khi đổi địa chỉ hoặc hộ tịch, hoặc sau khi có người cùng hộ gia đình chuyển đi, có thể không lấy được giấy, hoặc giấy không có thông tin mới nhất. Có thể mất vài ngày. Nếu dịch vụ ngừng để bảo trì, bản tin và trang web của thành phố sẽ thông báo.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = Chuyển nhà hoặc đổi tên.
    .out-option = Chuyển khỏi Tsukuba, bấm { KEY($key) }.
    .out = Thẻ vẫn dùng được. Xin nộp thông báo chuyển đến ở địa phương mới trong vòng { COUNT($notice-days, "days") } từ khi bắt đầu sống ở đó, và cũng trong vòng { COUNT($planned-days, "days") } từ ngày dự định chuyển đi. Rồi xin đến đó làm thủ tục tiếp tục dùng thẻ, trong vòng { COUNT($continued-days, "days") } từ khi nộp thông báo. Cần { -pin }.
    .late = Nếu quá một trong các hạn này, thẻ hết hiệu lực. Xin trả lại thẻ ở địa phương mới. Làm thẻ mới phải trả { -fee }. Thông báo chuyển đi khỏi Tsukuba có thể nộp bằng điện thoại thông minh.
    .deadline-option = Tính hạn chót của quý vị, bấm { KEY($key) }.
    .inside-option = Chuyển nhà trong Tsukuba, hoặc đổi tên, bấm { KEY($key) }.
    .inside = Cần sửa thông tin in trên thẻ. Xin chủ thẻ, hoặc người cùng hộ gia đình, mang thẻ đến Phòng Quầy Thị dân của { -city-hall }. Cần có { -pin }.
    .certificates-option = Về { -electronic-certificate }, bấm { KEY($key) }.
    .certificates = Khi đổi họ tên hoặc địa chỉ, { -signature-certificate } hết hiệu lực. Nếu muốn dùng tiếp, chính chủ thẻ xin cấp giấy mới, cùng lúc với thông báo chuyển nhà hoặc kết hôn. Riêng { -user-certificate } vẫn có hiệu lực.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = Về thẻ và { -individual-number }.
    .uses-option = Công dụng của thẻ, bấm { KEY($key) }.
    .uses = Một thẻ chứng minh được cả danh tính lẫn { -individual-number } của quý vị. Có thẻ, quý vị lấy được giấy chứng nhận ở { -convenience-store }, cả khi { -city-hall } đóng cửa. Một số thủ tục làm được qua mạng, như thông báo chuyển đi, và khai thuế bằng e-Tax.
    .insurance = Sau khi đăng ký, thẻ dùng làm thẻ bảo hiểm y tế ở bệnh viện và phòng khám có tham gia. Khi vào làm, đổi việc hay chuyển nhà, không cần chờ thẻ bảo hiểm mới, và bớt một số giấy tờ. Để vào hoặc rút khỏi bảo hiểm, vẫn phải đến { -counter }.
    .vaccination = Với điện thoại thông minh và thẻ, quý vị lấy được giấy chứng nhận tiêm vắc xin ngừa vi rút corona chủng mới.
    .number-option = Tìm hiểu { -individual-number }, bấm { KEY($key) }.
    .number = Mọi người sống ở Nhật Bản đều có { -individual-number }, gồm { COUNT($number-digits, "digits") }. Cơ quan hành chính, nơi làm việc, ngân hàng và nơi khác hỏi mã số theo luật, cho an sinh xã hội, thuế và ứng phó thiên tai. Gồm cả nuôi con, phúc lợi, chăm sóc điều dưỡng, bảo hiểm và y tế. Khi đó, xin mang thẻ.
    .leak = Nếu mã số bị lộ, các thông tin cá nhân khác không bị lộ theo, vì không lưu ở cùng một nơi. Chỉ người phụ trách thủ tục mới xem được thông tin cần cho thủ tục đó. Luật đặt giới hạn nghiêm ngặt, và một cơ quan độc lập, Ủy ban Bảo vệ Thông tin Cá nhân, giám sát việc này.
    .copying-option = Ai được sao chụp thẻ, bấm { KEY($key) }.
    .copying = Người khác được sao chụp mặt trước của thẻ nếu quý vị đồng ý. Mặt sau có { -individual-number }: chỉ được sao chụp khi làm thủ tục dùng mã số theo luật.
    .safety-option = Độ an toàn của thẻ, bấm { KEY($key) }.
    .safety = Con chip chứa thông tin in trên thẻ, nhưng không có dữ liệu thuế hay lương hưu. Chip được bảo vệ bằng { -pin }, và tự khóa khi nhập sai quá nhiều lần. Nếu có người cố phá chip, dữ liệu sẽ tự xóa. Thẻ được in đặc biệt để chống làm giả.
    .certificates-option = Công dụng của { -electronic-certificate }, bấm { KEY($key) }.
    .certificates = Có hai loại. Loại { -user-certificate } chứng minh người đăng nhập chính là quý vị: ở { -convenience-store }, với e-Tax, hoặc làm thẻ bảo hiểm y tế. Loại { -signature-certificate } chứng minh tài liệu gửi qua mạng, như thông báo chuyển đi, là của quý vị và không bị sửa. Với e-Tax và việc tương tự, cần cả hai.
    .home-option = Dùng thẻ tại nhà, bấm { KEY($key) }.
    .home = Quý vị cần điện thoại thông minh đọc được thẻ, hoặc đầu đọc thẻ và máy tính. Xin cài phần mềm máy khách dành cho người dùng. Máy tính còn cần trình điều khiển của đầu đọc thẻ. Trang web của dịch vụ xác thực cá nhân công cộng có giải thích thêm.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = Quý vị đã hoặc sẽ bắt đầu sống ở địa phương mới từ ngày nào? Xin nhập tám chữ số theo dương lịch: bốn số cho năm, hai số cho tháng, hai số cho ngày. Ví dụ, { DATE("2027-04-01") } thì nhập { DIGITS("2027-04-01") }. Sau đó bấm { KEY("#") }.
    .moved-in-short = Xin nhập ngày bắt đầu sống ở đó, tám chữ số, theo thứ tự năm, tháng, ngày, rồi bấm { KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] Quý vị sẽ bắt đầu sống ở đó từ { DATE($moved-in) }, là ngày chưa tới. Có đúng không?
       *[past] Quý vị đã sống ở đó từ { DATE($moved-in) }. Có đúng không?
    }
    .planned = Tiếp theo là ngày dự định chuyển đi, như quý vị đã ghi trong thông báo chuyển đi. Xin nhập tám chữ số, theo thứ tự năm, tháng, ngày. Sau đó bấm { KEY("#") }.
    .planned-short = Xin nhập ngày dự định chuyển đi, tám chữ số, theo thứ tự năm, tháng, ngày, rồi bấm { KEY("#") }.
    .planned-confirm = Quý vị dự định chuyển đi vào { DATE($planned-out) }. Có đúng không?
    .answer = Xin nộp thông báo chuyển đến chậm nhất là { DATE($notice-last) }. Sau đó, xin làm thủ tục tiếp tục dùng thẻ trong vòng { COUNT($continued-days, "days") } từ khi nộp. Nếu nộp vào ngày cuối, hạn này là { DATE($continued-last) }.
    .late = Hạn nộp thông báo chuyển đến đã qua: { DATE($notice-last) }. Nếu đã nộp kịp, xin làm thủ tục tiếp tục dùng thẻ, trong { COUNT($continued-days, "days") } từ khi nộp, chậm nhất { DATE($continued-last) }.
    .over = Cả hai hạn đều đã qua: hạn nộp thông báo chuyển đến là { DATE($notice-last) }, và hạn tiếp tục dùng thẻ chậm nhất là { DATE($continued-last) }.
    .ended = Nếu không làm kịp, thẻ đã hết hiệu lực, xin trả lại thẻ ở địa phương mới. Làm thẻ mới phải trả { -fee }.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = Chúng tôi xin gửi tin nhắn đến số { PHONE($number) }. Có đúng số này không?
    .number = Xin nhập số di động để nhận tin nhắn, là số ở Nhật Bản, bắt đầu bằng số không. Nhập xong, bấm { KEY("#") }.
    .number-short = Xin nhập số di động, rồi bấm { KEY("#") }.
    .number-confirm = Số vừa nhập là { PHONE($number) }. Có đúng không?
    .kept = Chúng tôi đã ghi nhận yêu cầu gửi tin nhắn đến số { PHONE($number) }.
    .return = Để quay lại, bấm { KEY($key) }.
    .reference = Tổng đài { -card }: { -reference-number } của quý vị là { DIGITS($reference) }. Thẻ vẫn chưa được tạm ngừng. Chỉ sau khi quý vị nói chuyện với { -staff }, thẻ mới được tạm ngừng.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt ngày đêm, mọi ngày. Thắc mắc khác bằng tiếng Việt: mỗi ngày từ { TIME($opens) } đến { TIME($closes) }.
    .general = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt ngày đêm, mọi ngày. Thắc mắc khác, trừ { DAY($year-end-first) } đến { DAY($year-end-last) }: thứ Hai đến thứ Sáu, từ { TIME($opens) } đến { TIME($closes) }. Thứ Bảy, Chủ nhật và ngày lễ, từ { TIME($opens) } đến { TIME($weekend-closes) }.
    .navi = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt ngày đêm, mọi ngày. Thắc mắc khác: mỗi ngày từ { TIME($opens) } đến { TIME($closes) }, nhưng nghỉ từ { DAY($year-end-first) } đến { DAY($year-end-last) }.
    .city-hall = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt ngày đêm, mọi ngày. Điện thoại bộ phận { -card } của { -city-hall }: thứ Hai đến thứ Sáu, từ { TIME($opens) } đến { TIME($closes) }, trừ ngày lễ, và { DAY($year-end-first) } đến { DAY($year-end-last) }.
    .now = { $state ->
        [open] Hiện { -staff } đang làm việc, đến { TIME($until) }.
       *[closed] Hiện không nhận thắc mắc khác. Để hỏi, xin gọi lại từ { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Số này chỉ dùng cho fax. Chúng tôi nối máy với { -staff } có thể giúp qua điện thoại.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Cảm ơn quý vị đã gọi. Xin tạm biệt.
    .request = Cảm ơn quý vị. Sẽ có { -staff } xem yêu cầu này. Quý vị có thể gọi lại bất cứ lúc nào theo số { PHONE($number) }, hoặc nếu nói tiếng Nhật, theo số { PHONE($general) }. Xin tạm biệt.
    .too-long = Cuộc gọi đã quá dài nên chúng tôi xin kết thúc tại đây. Quý vị có thể gọi lại bất cứ lúc nào theo số { PHONE($number) }, hoặc nếu nói tiếng Nhật, theo số { PHONE($general) }. Xin tạm biệt.

failure =
    .apology = Xin lỗi quý vị, hệ thống đang gặp sự cố. Chúng tôi đang nối máy với { -staff }. Xin giữ máy.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Đường dây chung My Number.
    .navi = Tổng đài về thẻ.
    .foreign = Tổng đài { -card } bằng tiếng nước ngoài.
    .city-hall = Đường dây tòa thị chính.
    .fax = Đường dây fax.
desk-purpose =
    .suspension = Thẻ bị mất hoặc bị trộm.
    .question = Hỏi thông tin.
    .switchboard = Việc khác của tòa thị chính.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = Tổng đài { -card }: giờ làm việc
    .as-of = Thông tin tính đến { DATE($today) }. Ngày nghỉ được ghi đến { DATE($until) }.
    .free = Điện thoại { PHONE($number) } (miễn phí)
    .charged = Điện thoại { PHONE($number) } (có tính cước)
    .line-closed = Thẻ bị mất hoặc bị trộm được tiếp nhận mỗi ngày. Thắc mắc khác không được giải đáp vào những ngày sau:
    .counter = Tại { -counter }
    .counter-closed = Vào những ngày sau, { -counter } đóng cửa:
