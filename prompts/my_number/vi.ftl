### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = thẻ My Number
-suspension-request = yêu cầu tạm ngừng
-lifting-the-suspension = mở lại thẻ
-reference-number = mã tiếp nhận
-callback-number = số điện thoại để gọi lại
-date-of-birth = ngày tháng năm sinh
-city-hall = Tòa thị chính Tsukuba
-as-printed = Thông tin này dành cho cư dân thành phố Tsukuba, theo bản in tháng Mười năm hai nghìn không trăm hai mươi ba.
-counter = quầy tiếp nhận
-identification = giấy tờ tùy thân
-police = cảnh sát
-fee = lệ phí
-electronic-certificate = giấy chứng nhận điện tử
-reissue = cấp lại

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
    .connecting = Đã ghi nhận { -suspension-request } sử dụng thẻ. Bây giờ chúng tôi nối máy với { -staff }. Xin giữ máy.
    .staff-away = Đã ghi nhận { -suspension-request } sử dụng thẻ. Từ { MOMENT($back) } mới có { -staff } nói tiếng Việt. Ngay bây giờ, chúng tôi có thể nối máy với { -staff } nói tiếng Anh.
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
    .birth = Tiếp theo là { -date-of-birth } của chủ thẻ. Xin nhập tám chữ số theo dương lịch: bốn số đầu là năm sinh, hai số giữa là tháng, hai số cuối là ngày. Ví dụ, ngày mùng bảy tháng Tư năm một nghìn chín trăm tám mươi lăm thì nhập { DIGITS("1985-04-07") }. Sau đó bấm { KEY("#") }.
    .birth-short = Xin nhập { -date-of-birth } theo dương lịch, tám chữ số, theo thứ tự năm, tháng, ngày, rồi bấm { KEY("#") }.
    .birth-confirm = Ngày sinh vừa nhập là { DATE($birth) }. Có đúng không?
    .name = Sau tiếng bíp, xin nói họ tên của chủ thẻ. Nếu gọi thay cho người khác, xin nói cả tên của quý vị. Lời nói sẽ được ghi âm. Nói xong, xin bấm phím bất kỳ.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number } của quý vị là { DIGITS($reference) }. Xin nhắc lại: { DIGITS($reference) }. Thẻ vẫn chưa được tạm ngừng. Chỉ sau khi quý vị nói chuyện với { -staff }, thẻ mới được tạm ngừng.
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
    .counter-open = { -counter } tại tòa nhà chính của { -city-hall } hôm nay mở đến { TIME($until) }.
    .call-other = Ngay bây giờ có thể gọi số { PHONE($number) } để hỏi.

switchboard =
    .connecting = Chúng tôi đang nối máy với tổng đài của { -city-hall }. Ở đó trả lời bằng tiếng Nhật. Xin giữ máy.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = Thông tin.
    .after-suspension-option = Việc cần làm sau khi tạm ngừng thẻ, bấm { KEY($key) }.
    .counter-option = { -counter } của tòa thị chính, bấm { KEY($key) }.
    .after-suspension = Nếu thẻ bị mất ở bên ngoài hoặc bị trộm, xin báo cả cho { -police }. Để được { -reissue } thẻ, xin đến { -counter } của { -city-hall } và mang theo { -identification }: bằng lái xe, hoặc giấy tờ chính thức khác cùng với giấy có họ tên và { -date-of-birth }. { -fee } thẻ mới là tám trăm yên, thêm hai trăm yên nếu kèm { -electronic-certificate }. Nếu tìm thấy thẻ, xin mang thẻ đến { -counter }. Việc { -lifting-the-suspension } chỉ làm tại quầy, không làm qua điện thoại. Nếu lo mã số cá nhân bị lợi dụng, quý vị cũng có thể đổi mã số tại quầy. { -as-printed } { $state ->
        [open] { -counter } hiện đang mở cửa.
       *[closed] { -counter } sẽ mở cửa lại lúc { MOMENT($opening) }.
    }
    .counter = { -counter } ở tòa nhà chính của { -city-hall }, mở cửa từ thứ Hai đến thứ Bảy, từ { TIME($opens) } đến { TIME($closes) }. Riêng ngày thứ Năm lần thứ hai và lần thứ tư trong tháng, mở đến { TIME($thursday-closes) }. Nghỉ Chủ nhật, ngày lễ, và từ ngày hai mươi chín tháng Mười hai đến ngày mùng ba tháng Một. { -as-printed }
    .counter-now = { $state ->
        [open] Hiện đang mở cửa, đến { TIME($until) }.
       *[closed] Hiện đang đóng cửa, sẽ mở lại lúc { MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt hai mươi bốn giờ, mỗi ngày. Thắc mắc khác bằng tiếng Việt: mỗi ngày từ { TIME($opens) } đến { TIME($closes) }.
    .general = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt hai mươi bốn giờ, mỗi ngày. Thắc mắc khác: thứ Hai đến thứ Sáu, từ { TIME($opens) } đến { TIME($closes) }. Thứ Bảy, Chủ nhật và ngày lễ, từ { TIME($opens) } đến { TIME($weekend-closes) }. Nghỉ từ ngày hai mươi chín tháng Mười hai đến ngày mùng ba tháng Một.
    .navi = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt hai mươi bốn giờ, mỗi ngày. Thắc mắc khác: mỗi ngày từ { TIME($opens) } đến { TIME($closes) }. Nghỉ từ ngày hai mươi chín tháng Mười hai đến ngày mùng ba tháng Một.
    .city-hall = Thẻ bị mất hoặc bị trộm: tiếp nhận suốt hai mươi bốn giờ, mỗi ngày. Bộ phận { -card } của { -city-hall }: thứ Hai đến thứ Sáu, từ { TIME($opens) } đến { TIME($closes) }. Nghỉ ngày lễ, và từ ngày hai mươi chín tháng Mười hai đến ngày mùng ba tháng Một.
    .now = { $state ->
        [open] Hiện { -staff } đang làm việc, đến { TIME($until) }.
       *[closed] Hiện đang ngoài giờ làm việc. Nếu có thắc mắc, xin gọi lại từ { MOMENT($opening) }.
    }

fax =
    .this-is-fax = Số này chỉ dùng cho fax. Chúng tôi nối máy với { -staff } có thể giúp qua điện thoại.

# .request: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = Cảm ơn quý vị đã gọi. Xin tạm biệt.
    .request = Cảm ơn quý vị. { -staff } sẽ xem yêu cầu này. Quý vị có thể gọi lại bất cứ lúc nào theo số { PHONE($number) }, hoặc nếu nói tiếng Nhật, theo số { PHONE($general) }. Xin tạm biệt.
    .too-long = Cuộc gọi đã quá dài nên chúng tôi xin kết thúc tại đây. Quý vị có thể gọi lại bất cứ lúc nào theo số { PHONE($number) }, hoặc nếu nói tiếng Nhật, theo số { PHONE($general) }. Xin tạm biệt.

failure =
    .apology = Xin lỗi quý vị, hệ thống đang gặp sự cố. Chúng tôi đang nối máy với { -staff }. Xin giữ máy.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = Đường dây chung My Number.
    .navi = Tổng đài về thẻ.
    .foreign = Tổng đài thẻ My Number cho người nước ngoài.
    .city-hall = Đường dây tòa thị chính.
    .fax = Đường dây fax.
desk-purpose =
    .suspension = Thẻ bị mất hoặc bị trộm.
    .question = Hỏi thông tin.
    .switchboard = Việc khác của tòa thị chính.
