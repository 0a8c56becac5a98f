### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = บัตรมายนัมเบอร์
-suspension-request = คำขอระงับบัตร
-lifting-the-suspension = การยกเลิกการระงับ
-reference-number = หมายเลขอ้างอิง
-callback-number = เบอร์โทรติดต่อกลับ
-date-of-birth = วันเดือนปีเกิด
-city-hall = ศาลาว่าการเมืองสึกูบะ
-as-printed = ข้อมูลนี้สำหรับผู้ที่อาศัยอยู่ในเมืองสึกูบะ ตามเอกสารที่พิมพ์เมื่อเดือนตุลาคม คริสต์ศักราชสองพันยี่สิบสาม.
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
    .menu = สายด่วน{ -card }.
    .lost = บัตรหายหรือถูกขโมย กด{ KEY($key) }.
    .information = ข้อมูลทั่วไป กด{ KEY($key) }.
    .hours = เวลาทำการ กด{ KEY($key) }.
    .other-matters = ติดต่อศาลาว่าการเรื่องอื่น กด{ KEY($key) }.
    .languages = ภาษาอื่น กด{ KEY($key) }.
    .missed = ระบบไม่ได้รับตัวเลือก จึงขอรับเป็นเรื่องบัตรหาย และต่อสายไปยัง{ -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = รับ{ -suspension-request }ไว้แล้ว. กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอสักครู่ค่ะ.
    .staff-away = รับ{ -suspension-request }ไว้แล้ว. { -staff }ภาษาไทยจะกลับมาให้บริการ{ MOMENT($back) }. ตอนนี้ต่อสายไปยัง{ -staff }ภาษาอังกฤษได้ทันที.
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษตอนนี้ กด{ KEY($key) } หรือรอโดยไม่ต้องกดปุ่ม.
    .call-me-back = ต้องการให้โทรกลับเป็นภาษาไทย กด{ KEY($key) }.
    .nobody = ขออภัยค่ะ ขณะนี้ไม่มี{ -staff }รับสาย. ระบบเก็บคำขอไว้แล้ว และ{ -staff }จะได้รับคำขอนี้. ต่อไป ขอข้อมูลสำหรับติดต่อกลับ.

# .caller-id: $number: the number the caller is calling from.
# .birth: Not only the holder calls: never assume that the caller is the holder.
# .birth-confirm: $birth: the date the caller entered.
callback =
    .caller-id = ต้องการให้{ -staff }โทรกลับที่เบอร์ { PHONE($number) } ใช่หรือไม่คะ.
    .number = กรุณากด{ -callback-number } เป็นเบอร์ในญี่ปุ่น ขึ้นต้นด้วยเลขศูนย์ แล้วกด{ KEY("#") }.
    .number-short = กดเบอร์โทรศัพท์ แล้วกด{ KEY("#") }.
    .number-confirm = เบอร์ที่กดคือ { PHONE($number) } ใช่หรือไม่คะ.
    .birth = ต่อไป กรุณากด{ -date-of-birth }ของเจ้าของบัตร เป็นตัวเลขแปดหลัก เริ่มจากปีคริสต์ศักราชสี่หลัก ตามด้วยเดือนสองหลัก และวันสองหลัก. เช่น วันที่เจ็ด เดือนเมษายน ปีคริสต์ศักราชหนึ่งพันเก้าร้อยแปดสิบห้า กด { DIGITS("1985-04-07") }. กดครบแล้ว กรุณากด{ KEY("#") }.
    .birth-short = กด{ -date-of-birth }แปดหลัก เรียงเป็นปีคริสต์ศักราช เดือน วัน แล้วกด{ KEY("#") }.
    .birth-confirm = เจ้าของบัตรเกิด{ DATE($birth) } ใช่หรือไม่คะ.
    .name = หลังเสียงสัญญาณ กรุณาพูดชื่อและนามสกุลของเจ้าของบัตร. หากโทรแทนผู้อื่น กรุณาบอกชื่อของท่านด้วย. ระบบจะบันทึกเสียงไว้. พูดจบแล้ว กดปุ่มใดก็ได้.

# $reference: seven digits. Said twice, and the caller learns that nothing is suspended yet.
reference =
    .number = { -reference-number }คือ { DIGITS($reference) }. ขอทวนอีกครั้ง { DIGITS($reference) }. บัตรจะยังไม่ถูกระงับ จนกว่า{ -staff }จะได้พูดคุยกับท่าน.
    .again = ฟังหมายเลขอีกครั้ง กด{ KEY($key) }.

# .closed: $why: why nobody answers now. $opening: when somebody will.
# .counter-open: The telephone section of City Hall is closed, its counter is open. $until: a clock time today.
# .call-other: $number: another line that is open now.
person =
    .connecting = กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอสักครู่ค่ะ.
    .nobody = ขออภัยค่ะ ขณะนี้ไม่มี{ -staff }รับสาย. กลับสู่เมนูหลัก.
    .closed = { $why ->
        [holiday] วันนี้เป็นวันหยุดนักขัตฤกษ์ งดให้บริการตอบคำถาม.
        [year-end] ช่วงวันหยุดปีใหม่ งดให้บริการตอบคำถาม.
        [weekday] วันนี้ไม่ใช่วันทำการ งดให้บริการตอบคำถาม.
       *[hour] ขณะนี้อยู่นอกเวลาทำการ งดให้บริการตอบคำถาม.
    } เปิดให้บริการอีกครั้ง{ MOMENT($opening) }.
    .suspensions-only = เวลานี้{ -staff }รับเฉพาะเรื่องบัตรหายหรือถูกขโมย. เรื่องอื่น สอบถามได้อีกครั้ง{ MOMENT($opening) }. ตอนนี้ยังฟังข้อมูลในระบบนี้ได้.
    .staff-away = { -staff }ภาษาไทยจะกลับมาให้บริการ{ MOMENT($opening) }. ตอนนี้มี{ -staff }ภาษาอังกฤษ.
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษ กด{ KEY($key) }อีกครั้ง.
    .counter-open = { -counter }ในอาคารหลักของ{ -city-hall } วันนี้เปิดถึง{ TIME($until) }.
    .call-other = ขณะนี้สอบถามได้ที่เบอร์ { PHONE($number) }.

switchboard =
    .connecting = กำลังต่อสายไปยังโอเปอเรเตอร์ของ{ -city-hall }. ปลายสายพูดภาษาญี่ปุ่น. กรุณาถือสายรอสักครู่ค่ะ.

# .after-suspension: $state: open or closed, the counter now. $opening: when it opens next.
information =
    .menu = ข้อมูลทั่วไป.
    .after-suspension-option = สิ่งที่ต้องทำหลังระงับบัตร กด{ KEY($key) }.
    .counter-option = { -counter }ของศาลาว่าการ กด{ KEY($key) }.
    .after-suspension = หากทำบัตรหายนอกบ้านหรือถูกขโมย กรุณาแจ้ง{ -police }ด้วย. สำหรับ{ -reissue } กรุณามาที่{ -counter }ของ{ -city-hall } พร้อม{ -identification } คือ ใบขับขี่ หรือเอกสารราชการอื่นคู่กับหลักฐานที่มีชื่อและ{ -date-of-birth }. { -fee }บัตรใหม่แปดร้อยเยน หากขอ{ -electronic-certificate }ด้วย เพิ่มอีกสองร้อยเยน. หากพบบัตรแล้ว กรุณานำบัตรมาที่{ -counter }. { -lifting-the-suspension }ทำได้ที่{ -counter }เท่านั้น ทำทางโทรศัพท์ไม่ได้. หากกังวลว่าหมายเลขมายนัมเบอร์จะถูกนำไปใช้ในทางมิชอบ ขอเปลี่ยนหมายเลขได้ที่{ -counter }เช่นกัน. { -as-printed } { $state ->
        [open] ขณะนี้{ -counter }เปิดอยู่.
       *[closed] { -counter }จะเปิดอีกครั้ง{ MOMENT($opening) }.
    }
    .counter = { -counter }อยู่ในอาคารหลักของ{ -city-hall }. เปิดวันจันทร์ถึงวันเสาร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. ส่วนวันพฤหัสบดีที่สองและที่สี่ของเดือน เปิดถึง{ TIME($thursday-closes) }. ปิดวันอาทิตย์ วันหยุดนักขัตฤกษ์ และวันที่ยี่สิบเก้า เดือนธันวาคม ถึงวันที่สาม เดือนมกราคม. { -as-printed }
    .counter-now = { $state ->
        [open] ขณะนี้เปิดอยู่ จนถึง{ TIME($until) }.
       *[closed] ขณะนี้ปิดอยู่ จะเปิดอีกครั้ง{ MOMENT($opening) }.
    }

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามเป็นภาษาไทยได้ทุกวัน ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }.
    .general = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามได้วันจันทร์ถึงวันศุกร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. วันเสาร์ วันอาทิตย์ และวันหยุดนักขัตฤกษ์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($weekend-closes) }. ปิดวันที่ยี่สิบเก้า เดือนธันวาคม ถึงวันที่สาม เดือนมกราคม.
    .navi = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามได้ทุกวัน ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) } ยกเว้นวันที่ยี่สิบเก้า เดือนธันวาคม ถึงวันที่สาม เดือนมกราคม.
    .city-hall = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. ฝ่าย{ -card }ของ{ -city-hall } เปิดวันจันทร์ถึงวันศุกร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. ปิดวันหยุดนักขัตฤกษ์ และวันที่ยี่สิบเก้า เดือนธันวาคม ถึงวันที่สาม เดือนมกราคม.
    .now = { $state ->
        [open] ขณะนี้มี{ -staff }ให้บริการ จนถึง{ TIME($until) }.
       *[closed] ขณะนี้อยู่นอกเวลาทำการ. สอบถามได้อีกครั้ง{ MOMENT($opening) }.
    }

fax =
    .this-is-fax = เบอร์นี้เป็นเบอร์แฟกซ์. กำลังต่อสายไปยัง{ -staff }ที่ช่วยทางโทรศัพท์ได้.

# .request, .too-long: $number, $general: the lines that take lost cards at any hour.
goodbye =
    .connected = ขอบคุณที่โทรมาค่ะ สวัสดีค่ะ.
    .request = ขอบคุณค่ะ { -staff }จะได้รับคำขอนี้. โทรใหม่ได้ตลอดยี่สิบสี่ชั่วโมง ที่เบอร์ { PHONE($number) }. สายภาษาญี่ปุ่น เบอร์ { PHONE($general) }. สวัสดีค่ะ.
    .too-long = ขออภัยค่ะ สายนี้ใช้เวลานานมากแล้ว จึงต้องขอวางสาย. โทรใหม่ได้ตลอดยี่สิบสี่ชั่วโมง ที่เบอร์ { PHONE($number) }. สายภาษาญี่ปุ่น เบอร์ { PHONE($general) }. สวัสดีค่ะ.

failure =
    .apology = ขออภัยค่ะ ระบบขัดข้อง. กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอสักครู่ค่ะ.

## For the desk that answers: which line was called, and why.
desk-line =
    .general = สายทั่วไปมายนัมเบอร์.
    .navi = ศูนย์บริการโทรศัพท์เรื่องบัตร.
    .foreign = ศูนย์บริการบัตรมายนัมเบอร์ภาษาต่างประเทศ.
    .city-hall = สายศาลาว่าการเมือง.
    .fax = สายแฟกซ์.
desk-purpose =
    .suspension = บัตรหายหรือถูกขโมย.
    .question = สอบถามทั่วไป.
    .switchboard = เรื่องอื่นของศาลาว่าการ.
