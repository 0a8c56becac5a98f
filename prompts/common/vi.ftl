### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = nhân viên

## Options. $key: the key to press.
keys =
    .person = Gặp { -staff }, bấm { KEY($key) }.
    .back = Quay lại bước trước, bấm { KEY($key) }.
    .again = Nghe lại, bấm { KEY($key) }.
    .yes = Nếu đúng, bấm { KEY($key) }.
    .no = Nếu không đúng, bấm { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = Chúng tôi chưa nhận được câu trả lời.
    .silence-short = Xin mời quý vị bấm phím.
    .wrong-key = Phím vừa bấm không dùng được ở đây.
    .wrong-key-short = Xin chọn trong các phím sau.
    .too-few = Chưa đủ chữ số.
    .too-few-short = Vẫn chưa đủ chữ số.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = Đó không phải là số điện thoại Nhật Bản. Số điện thoại có mười hoặc mười một chữ số, bắt đầu bằng số không.
    .impossible-date = Không có ngày đó trong lịch.
    .future-date = Ngày đó chưa tới.
    .two-digit-year = Xin nhập năm đủ bốn chữ số, tổng cộng tám chữ số.
    .no-leap-day = Năm đó không có ngày hai mươi chín tháng Hai.
    .too-far-ahead = Ngày đó còn quá xa.
    .too-long-ago = Ngày đó đã cách đây quá lâu.
    .not-a-mobile = Đó không phải là số di động Nhật Bản.
    .individual-number = Xin đừng nhập mã số cá nhân My Number, hoặc dãy số từ mười hai chữ số trở lên. Chúng tôi không lưu lại số vừa nhập.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = Người gọi nói { $language ->
        [tl] Tiếng Tagalog
       *[other] { LANGUAGE($language) }
    }.
    .accept = Để nhận cuộc gọi, bấm { KEY($key) }.
