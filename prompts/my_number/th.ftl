### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = บัตรมายนัมเบอร์
-suspension-request = คำขอระงับบัตร
-lifting-the-suspension = การยกเลิกการระงับ
-reference-number = หมายเลขอ้างอิง
-callback-number = เบอร์โทรติดต่อกลับ
-date-of-birth = วันเดือนปีเกิด
-city-hall = ศาลาว่าการเมืองสึกูบะ
-counter = เคาน์เตอร์
-identification = เอกสารยืนยันตัวตน
-police = ตำรวจ
-fee = ค่าธรรมเนียม
-electronic-certificate = ใบรับรองอิเล็กทรอนิกส์
-reissue = การออกบัตรใหม่

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .th = ภาษาไทย กด{ KEY($key) }

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .missed: The caller pressed nothing three times.
main =
    .menu = สายด่วน{ -card }
    .lost = บัตรหายหรือถูกขโมย กด{ KEY($key) }
    .information = ข้อมูลทั่วไป กด{ KEY($key) }
    .hours = เวลาทำการ กด{ KEY($key) }
    .other-matters = ติดต่อศาลาว่าการเรื่องอื่น กด{ KEY($key) }
    .languages = ภาษาอื่น กด{ KEY($key) }
    .missed = เนื่องจากไม่มีการกดปุ่ม จึงถือว่าบัตรหาย และจะต่อสายไปยัง{ -staff }

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = รับ{ -suspension-request }ไว้แล้ว กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอ
    .staff-away = รับ{ -suspension-request }ไว้แล้ว { -staff }ที่พูดภาษาไทยจะกลับมาให้บริการ{ MOMENT($back) } ขณะนี้สามารถต่อสายไปยัง{ -staff }ที่พูดภาษาอังกฤษได้ทันที
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษตอนนี้ กด{ KEY($key) } หรือถือสายรอ
    .call-me-back = ให้โทรกลับเป็นภาษาไทย กด{ KEY($key) }
    .nobody = ขออภัย ขณะนี้ไม่มี{ -staff }รับสาย ระบบเก็บคำขอไว้แล้ว และ{ -staff }จะเห็นคำขอนี้ ต่อไปจะขอข้อมูลสำหรับติดต่อกลับ

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = ให้โทรกลับที่เบอร์ { PHONE($number) } ใช่หรือไม่
    .number = กรุณากด{ -callback-number } เป็นเบอร์ในประเทศญี่ปุ่น ขึ้นต้นด้วยศูนย์ แล้วกด{ KEY("#") }
    .number-short = กดเบอร์โทรศัพท์ แล้วกด{ KEY("#") }
    .number-confirm = เบอร์ที่กดคือ { PHONE($number) } ถูกต้องหรือไม่
    .birth = ต่อไป กรุณากด{ -date-of-birth }ของเจ้าของบัตร เป็นปีคริสต์ศักราช แปดหลัก ปีสี่หลัก เดือนสองหลัก วันสองหลัก เช่น วันที่เจ็ด เมษายน คริสต์ศักราชหนึ่งพันเก้าร้อยแปดสิบห้า กด { DIGITS("19850407") } แล้วกด{ KEY("#") }
    .birth-short = กด{ -date-of-birth }แปดหลัก ขึ้นต้นด้วยปีคริสต์ศักราช แล้วกด{ KEY("#") }
    .birth-confirm = { DATE($birth) } ถูกต้องหรือไม่
    .name = หลังเสียงสัญญาณ กรุณาพูดชื่อและนามสกุลของเจ้าของบัตร หากโทรแทนผู้อื่น กรุณาบอกชื่อผู้โทรด้วย ระบบจะบันทึกเสียงไว้ เมื่อพูดจบ กดปุ่มใดก็ได้

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number } คือ { DIGITS($reference) } ขอทวนอีกครั้ง { DIGITS($reference) } บัตรจะยังไม่ถูกระงับ จนกว่า{ -staff }จะได้พูดคุยกับผู้โทร
    .again = ฟังหมายเลขอีกครั้ง กด{ KEY($key) }

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอ
    .nobody = ขออภัย ขณะนี้ไม่มี{ -staff }รับสาย กลับสู่เมนูหลัก
    .closed = { $why ->
        [holiday] วันนี้เป็นวันหยุดนักขัตฤกษ์ { -staff }ไม่รับตอบคำถาม
        [year-end] ช่วงวันหยุดปีใหม่ { -staff }ไม่รับตอบคำถาม
        [weekday] วันนี้ไม่ใช่วันทำการ { -staff }ไม่รับตอบคำถาม
       *[hour] ขณะนี้อยู่นอกเวลาทำการ { -staff }ไม่รับตอบคำถาม
    } เปิดให้บริการอีกครั้ง{ MOMENT($opening) }
    .suspensions-only = เวลานี้{ -staff }รับเฉพาะเรื่องบัตรหายหรือถูกขโมย คำถามอื่นเปิดรับอีกครั้ง{ MOMENT($opening) } ขณะนี้ยังฟังข้อมูลในระบบนี้ได้
    .staff-away = { -staff }ที่พูดภาษาไทยจะกลับมาให้บริการ{ MOMENT($opening) } ขณะนี้มี{ -staff }ที่พูดภาษาอังกฤษ
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษ กด{ KEY($key) }อีกครั้ง
    .counter-open = { -counter }ในอาคารหลักของ{ -city-hall } วันนี้เปิดถึง{ TIME($until) }
    .call-other = ขณะนี้สอบถามได้ที่เบอร์ { PHONE($number) }

switchboard =
    .connecting = กำลังต่อสายไปยังโอเปอเรเตอร์ของ{ -city-hall } ซึ่งพูดภาษาญี่ปุ่น กรุณาถือสายรอ

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = ข้อมูลทั่วไป
    .after-suspension-option = สิ่งที่ต้องทำหลังระงับบัตร กด{ KEY($key) }
    .counter-option = { -counter }ของศาลาว่าการ กด{ KEY($key) }
    .after-suspension = หากทำบัตรหายนอกบ้านหรือถูกขโมย กรุณาแจ้ง{ -police }ด้วย สำหรับ{ -reissue } ให้มาที่{ -counter }ของ{ -city-hall } พร้อม{ -identification } คือ ใบขับขี่ หรือเอกสารราชการอื่นพร้อมสิ่งที่แสดงชื่อและ{ -date-of-birth } { -fee }บัตรใหม่แปดร้อยเยน หากมี{ -electronic-certificate } เพิ่มอีกสองร้อยเยน หากพบบัตรแล้ว ให้นำบัตรมาที่{ -counter } { -lifting-the-suspension }ทำได้ที่{ -counter }เท่านั้น ทำทางโทรศัพท์ไม่ได้ { $state ->
        [open] ขณะนี้{ -counter }เปิดอยู่
       *[closed] { -counter }จะเปิดอีกครั้ง{ MOMENT($opening) }
    }
    .counter = { -counter }อยู่ในอาคารหลักของ{ -city-hall } เปิดวันจันทร์ถึงวันเสาร์ ตั้งแต่{ TIME($opens) }ถึง{ TIME($closes) } และวันพฤหัสบดีที่สองและที่สี่ของเดือนเปิดถึง{ TIME($thursday-closes) } ปิดวันอาทิตย์ วันหยุดนักขัตฤกษ์ และวันที่ยี่สิบเก้า ธันวาคม ถึงวันที่สาม มกราคม
    .counter-now = { $state ->
        [open] ขณะนี้เปิดอยู่ ถึง{ TIME($until) }
       *[closed] ขณะนี้ปิดอยู่ จะเปิดอีกครั้ง{ MOMENT($opening) }
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ตลอดยี่สิบสี่ชั่วโมงทุกวัน คำถามอื่นเป็นภาษาไทย ทุกวัน ตั้งแต่{ TIME($opens) }ถึง{ TIME($closes) }
    .general = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ตลอดยี่สิบสี่ชั่วโมงทุกวัน คำถามอื่น วันจันทร์ถึงวันศุกร์ ตั้งแต่{ TIME($opens) }ถึง{ TIME($closes) } วันเสาร์ วันอาทิตย์ และวันหยุดนักขัตฤกษ์ ตั้งแต่{ TIME($opens) }ถึง{ TIME($weekend-closes) } ปิดวันที่ยี่สิบเก้า ธันวาคม ถึงวันที่สาม มกราคม
    .navi = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ตลอดยี่สิบสี่ชั่วโมงทุกวัน คำถามอื่น ทุกวัน ตั้งแต่{ TIME($opens) }ถึง{ TIME($closes) } ยกเว้นวันที่ยี่สิบเก้า ธันวาคม ถึงวันที่สาม มกราคม
    .city-hall = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ตลอดยี่สิบสี่ชั่วโมงทุกวัน ฝ่าย{ -card }ของ{ -city-hall } เปิดวันจันทร์ถึงวันศุกร์ ตั้งแต่{ TIME($opens) }ถึง{ TIME($closes) } ปิดวันหยุดนักขัตฤกษ์ และวันที่ยี่สิบเก้า ธันวาคม ถึงวันที่สาม มกราคม
    .now = { $state ->
        [open] ขณะนี้มี{ -staff }ให้บริการ ถึง{ TIME($until) }
       *[closed] ขณะนี้อยู่นอกเวลาทำการ สอบถามได้อีกครั้ง{ MOMENT($opening) }
    }

fax =
    .this-is-fax = หมายเลขนี้เป็นหมายเลขโทรสาร กำลังต่อสายไปยัง{ -staff }ที่ช่วยทางโทรศัพท์ได้

# .request, .too-long: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = ขอบคุณที่โทรมา สวัสดี
    .request = ขอบคุณ { -staff }จะเห็นคำขอนี้ โทรใหม่ได้ตลอดเวลาที่เบอร์ { PHONE($number) } หรือเป็นภาษาญี่ปุ่นที่เบอร์ { PHONE($general) } สวัสดี
    .too-long = สายนี้นานมากแล้ว จึงต้องวางสาย โทรใหม่ได้ตลอดเวลาที่เบอร์ { PHONE($number) } หรือเป็นภาษาญี่ปุ่นที่เบอร์ { PHONE($general) } สวัสดี

failure =
    .apology = ขออภัย ระบบขัดข้อง กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอ

## For the desk that answers: which line was called, and why.
desk-line =
    .general = สายทั่วไปมายนัมเบอร์
    .navi = ศูนย์บริการโทรศัพท์เรื่องบัตร
    .foreign = ศูนย์บริการบัตรมายนัมเบอร์ภาษาต่างประเทศ
    .city-hall = สายศาลาว่าการเมือง
    .fax = สายโทรสาร
desk-purpose =
    .suspension = บัตรหายหรือถูกขโมย
    .question = สอบถามทั่วไป
    .switchboard = เรื่องอื่นของศาลาว่าการ
