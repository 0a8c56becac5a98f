### The My Number Card hotline. Written for the ear: short sentences, the word of an option before its key.

-card = บัตรมายนัมเบอร์
-individual-number = หมายเลขมายนัมเบอร์
-temporary-suspension = การระงับการใช้งานชั่วคราว
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
-pin = รหัสผ่าน
-signature-password = รหัสผ่านสำหรับลงนาม
-locked = ถูกล็อก
-user-certificate = ใบรับรองสำหรับยืนยันผู้ใช้
-signature-certificate = ใบรับรองสำหรับลงนาม
-convenience-store = ร้านสะดวกซื้อ
-renewal = การต่ออายุ
-expiry-date = วันหมดอายุ
-period-of-stay = ระยะเวลาพำนัก

## The language menu: every language announced in itself. $key: the key to press.
languages =
    .th = ภาษาไทย กด{ KEY($key) }.

# .menu: The first words of a call on the Japanese lines, and of the main menu everywhere. Shorter than three seconds.
# .other-languages: Said once, in English, to callers of the Japanese lines.
# .missed: The caller pressed nothing three times.
main =
    .menu = สายด่วน{ -card }.
    .lost = บัตรหายหรือถูกขโมย กด{ KEY($key) }.
    .information = ข้อมูลทั่วไป กด{ KEY($key) }.
    .hours = เวลาทำการ กด{ KEY($key) }.
    .other-matters = ติดต่อศาลาว่าการเรื่องอื่น กด{ KEY($key) }.
    .languages = ภาษาอื่น กด{ KEY($key) }.
    .missed = ระบบไม่ได้รับตัวเลือกที่ใช้ได้ จึงถือว่าเป็นเรื่องบัตรหาย และต่อสายไปยัง{ -staff }.

# .staff-away: $back: when staff who speak the caller's language are back.
suspension =
    .connecting = รับคำขอไว้แล้ว. กำลังต่อสายไปยัง{ -staff } กรุณาถือสายรอค่ะ.
    .staff-away = รับคำขอไว้แล้ว. { -staff }ภาษาไทยจะกลับมา{ MOMENT($back) }.
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษตอนนี้ กด{ KEY($key) } หรือถือสายรอ.
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
    .birth = ต่อไป กรุณากด{ -date-of-birth }ของเจ้าของบัตร เป็นตัวเลขแปดหลัก ใช้ปีคริสต์ศักราช. เรียงเป็นปีสี่หลัก เดือนสองหลัก วันสองหลัก. เช่น { DATE("1985-04-07") } กด { DIGITS("1985-04-07") }. แล้วกด{ KEY("#") }.
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
        [holiday] วันนี้เป็นวันหยุดนักขัตฤกษ์ { -staff }งดให้บริการตอบคำถาม.
        [year-end] ช่วงวันหยุดปีใหม่ { -staff }งดให้บริการตอบคำถาม.
        [weekday] วันนี้ไม่ใช่วันทำการ { -staff }งดให้บริการตอบคำถาม.
       *[hour] ขณะนี้อยู่นอกเวลาทำการ { -staff }งดให้บริการตอบคำถาม.
    } เปิดให้บริการอีกครั้ง{ MOMENT($opening) }.
    .suspensions-only = เวลานี้{ -staff }รับเฉพาะเรื่องบัตรหายหรือถูกขโมย. เรื่องอื่น สอบถามได้อีกครั้ง{ MOMENT($opening) }. ตอนนี้ยังฟังข้อมูลในระบบนี้ได้.
    .staff-away = { -staff }ภาษาไทยจะกลับมาให้บริการ{ MOMENT($opening) }. ตอนนี้มี{ -staff }ภาษาอังกฤษ.
    .english-staff = คุยกับ{ -staff }ภาษาอังกฤษ กด{ KEY($key) }อีกครั้ง.
    .counter-open = { -counter }ในอาคารหลักของ{ -city-hall } วันนี้เปิดถึง{ TIME($until) }.
    .call-other = ขณะนี้สอบถามได้ที่เบอร์ { PHONE($number) }.

switchboard =
    .connecting = กำลังต่อสายไปยังโอเปอเรเตอร์ของ{ -city-hall }. ปลายสายพูดภาษาญี่ปุ่น. กรุณาถือสายรอสักครู่ค่ะ.

## Information behind key 2. Every piece begins with its facts, lasts less than 25 seconds, and is also sent as a text message.
# .printed: $as-of: the month of the guide. Said once, before the menu.
topics =
    .printed = ข้อมูลนี้สำหรับผู้ที่อาศัยอยู่ในเมืองสึกูบะ ตามเอกสารที่พิมพ์เมื่อ{ MONTH($as-of) }.
    .menu = ข้อมูลทั่วไป.
    .loss = ขั้นตอนหลังบัตรหาย กด{ KEY($key) }.
    .pins = { -pin } กด{ KEY($key) }.
    .validity = { -expiry-date }และ{ -renewal } กด{ KEY($key) }.
    .stores = ขอเอกสารรับรองที่{ -convenience-store } กด{ KEY($key) }.
    .moving = ย้ายที่อยู่ เปลี่ยนชื่อหรือนามสกุล กด{ KEY($key) }.
    .about = บัตรและ{ -individual-number } กด{ KEY($key) }.
    .more = ฟังข้อมูลต่อ กด{ KEY($key) }.
    .lost = บัตรหายหรือถูกขโมย กด{ KEY($key) }.
    .text = รับข้อมูลนี้เป็นข้อความทางมือถือ กด{ KEY($key) }.

# .now: $state: open or closed, the counter now. $until: a clock time today. $opening: when it opens next.
# .next: the same, at the end of a piece that sends the caller to the counter.
counter =
    .option = ที่ตั้งและเวลาเปิด{ -counter } กด{ KEY($key) }.
    .hours = { -counter }อยู่ในอาคารหลักของ{ -city-hall }. เปิดวันจันทร์ถึงวันเสาร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. วันพฤหัสบดีที่สองและที่สี่ของเดือน เปิดถึง{ TIME($thursday-closes) }. ปิดวันอาทิตย์ วันหยุดนักขัตฤกษ์ และช่วง{ DAY($year-end-first) } ถึง{ DAY($year-end-last) }.
    .now = { $state ->
        [open] ขณะนี้เปิดอยู่ จนถึง{ TIME($until) }.
       *[closed] ขณะนี้ปิดอยู่ จะเปิดอีกครั้ง{ MOMENT($opening) }.
    }
    .next = { $state ->
        [open] ขณะนี้{ -counter }เปิดอยู่ จนถึง{ TIME($until) }.
       *[closed] { -counter }จะเปิดอีกครั้ง{ MOMENT($opening) }.
    }

# .suspension: §7(1), §7(2). Nobody has to go to the police for a card lost at home.
# .reissue, .misuse: §7(3). A driving licence is enough alone; other papers need a second one beside them.
# .found: §7(3). The suspension is lifted at the counter only, never by telephone.
loss =
    .menu = ขั้นตอนหลังบัตรหาย.
    .suspension-option = ผลของการระงับบัตร และการแจ้ง{ -police } กด{ KEY($key) }.
    .suspension = ระหว่าง{ -temporary-suspension } จะไม่มีใครใช้บัตร หรือ{ -electronic-certificate }ในบัตรได้. หากบัตรหายนอกบ้าน หรือถูกขโมย กรุณาแจ้ง{ -police }ด้วย.
    .reissue-option = { -reissue }และ{ -fee } กด{ KEY($key) }.
    .reissue = { -fee }บัตรใหม่คือ{ YEN($card-fee) }. หากขอ{ -electronic-certificate }ด้วย เพิ่มอีก{ YEN($certificate-fee) }. ชำระเมื่อรับบัตร. กรุณามาที่{ -counter }ของ{ -city-hall } พร้อม{ -identification }. หากมีใบขับขี่ ใช้อย่างเดียวก็พอ. หากเป็นเอกสารราชการอื่น ต้องมีหลักฐานอีกอย่าง ที่มีชื่อและ{ -date-of-birth } เช่น บัตรโรงพยาบาล.
    .found-option = พบบัตรแล้ว กด{ KEY($key) }.
    .found = กรุณานำบัตรมาที่{ -counter }ของ{ -city-hall }. { -lifting-the-suspension } และขั้นตอนของ{ -electronic-certificate } ทำได้ที่นั่น. ทำทางโทรศัพท์ไม่ได้.
    .misuse-option = { -individual-number }อาจถูกนำไปใช้ในทางที่ผิด กด{ KEY($key) }.
    .misuse = หาก{ -individual-number }อาจถูกนำไปใช้ในทางที่ผิด ขอเปลี่ยนหมายเลขได้ ที่{ -counter }ของ{ -city-hall }. ทำทางโทรศัพท์ไม่ได้. กรุณานำ{ -identification }มาด้วย. หากมีใบขับขี่ ใช้อย่างเดียวก็พอ. หากเป็นเอกสารราชการอื่น ต้องมีหลักฐานอีกอย่าง ที่มีชื่อและ{ -date-of-birth }.

# §3. A PIN is the number with four digits; the signature password has letters and digits.
# .kinds: Three different PINs; the holder may choose the same digits for all three.
# .forgotten: The holder comes in person. What is named as identification is in addition to the card itself.
pins =
    .menu = เรื่อง{ -pin }.
    .kinds-option = มี{ -pin }อะไรบ้าง กด{ KEY($key) }.
    .kinds = { -pin }ที่เป็นตัวเลข{ COUNT($pin-digits, "digits") } มีสามแบบ. แบบแรก ใช้กับ{ -user-certificate }. แบบที่สอง ใช้กับทะเบียนผู้อยู่อาศัย. แบบที่สาม ใช้อ่านข้อมูลที่พิมพ์บนบัตร. ทั้งสามแบบ ตั้งเป็นเลขเดียวกันได้. ส่วน{ -signature-password } มี{ NUMBER($signature-fewest) }ถึง{ COUNT($signature-most, "characters") } เป็นอักษรอังกฤษตัวพิมพ์ใหญ่ ผสมกับตัวเลข.
    .locks-option = ใส่{ -pin }ผิด กด{ KEY($key) }.
    .locks = { -pin }จะ{ -locked } เมื่อใส่ผิดติดต่อกัน{ COUNT($pin-tries, "times") }. ส่วน{ -signature-password }จะ{ -locked } เมื่อใส่ผิดติดต่อกัน{ COUNT($signature-tries, "times") }. หาก{ -locked }แล้ว ต้องตั้งใหม่.
    .change-option = เปลี่ยน{ -pin }ที่ยังจำได้ กด{ KEY($key) }.
    .change = { -pin }ที่ยังจำได้ ท่านเปลี่ยนเองได้ และควรเปลี่ยนเป็นประจำ. ใช้ซอฟต์แวร์ไคลเอนต์สำหรับผู้ใช้ บนสมาร์ตโฟนที่รองรับบัตรนี้ หรือบนคอมพิวเตอร์ที่มีเครื่องอ่านบัตร. ดูวิธีทำได้ที่เว็บไซต์บริการยืนยันตัวบุคคลภาครัฐ.
    .forgotten-option = ลืม หรือ{ -locked } กด{ KEY($key) }.
    .forgotten = หากลืม{ -pin } หรือ{ -pin }{ -locked } ตั้งใหม่ได้ที่{ -counter }ของ{ -city-hall }. เจ้าของบัตรต้องมาด้วยตนเอง พร้อมบัตร และ{ -identification }อีกอย่าง เช่น ใบขับขี่. ส่วน{ -signature-password } ใช้แอปตั้งใหม่ที่{ -convenience-store }ได้ด้วย.
    .safe-option = การเก็บ{ -pin }ให้ปลอดภัย กด{ KEY($key) }.
    .safe = กรุณาอย่าบอก{ -pin }แก่ใคร. { -city-hall }ไม่ทราบ{ -pin }ของท่าน และเราจะไม่ถามเด็ดขาด. กรุณาเก็บกระดาษที่บันทึก{ -pin }ไว้ในที่ปลอดภัย.

# §4. Everything counts from the day the card was made, not from the day it was collected.
# .card: $adult-age and older when they applied; $younger-age and younger. For applications up to the month $earlier-until: $earlier-adult-age.
# .foreign: The card's end is the end of the stay. Permanent residents and Highly Skilled Professionals number 2 are not meant: for them the ages count.
validity =
    .menu = { -expiry-date }และ{ -renewal }.
    .card-option = บัตรใช้ได้ถึงเมื่อไร กด{ KEY($key) }.
    .card = ผู้ที่อายุ{ COUNT($adult-age, "years-old") }ขึ้นไปในวันที่ยื่นขอ บัตรใช้ได้ถึง{ COUNT($adult-birthdays, "birthday") } หลังวันที่จัดทำบัตร. ผู้ที่อายุ{ COUNT($younger-age, "years-old") }หรือต่ำกว่า ใช้ได้ถึง{ COUNT($younger-birthdays, "birthday") }. หากยื่นขอใน{ MONTH($earlier-until) } หรือก่อนหน้านั้น เกณฑ์จะเป็นอายุ{ COUNT($earlier-adult-age, "years-old") }ขึ้นไปแทน.
    .certificates-option = { -electronic-certificate } กด{ KEY($key) }.
    .certificates = { -electronic-certificate }ใช้ได้ถึง{ COUNT($certificate-birthdays, "birthday") } หลังวันที่จัดทำบัตร. หากหมดอายุก่อนบัตร จะต่ออายุเฉพาะ{ -electronic-certificate }. กรุณามาที่แผนกบริการประชาชนของ{ -city-hall } พร้อมบัตรและ{ -pin }.
    .renewal-option = { -renewal }บัตร กด{ KEY($key) }.
    .renewal = { -renewal } ขอได้ตั้งแต่{ COUNT($renewal-months, "months") }ก่อน{ -expiry-date }. กรุณาดูหนังสือแจ้ง{ -expiry-date }. ต้องคืนบัตรเดิม. หากบัตรหาย หรือคืนไม่ได้ { -fee }บัตรใหม่คือ{ YEN($card-fee) }. หากขอ{ -electronic-certificate }ด้วย เพิ่มอีก{ YEN($certificate-fee) }.
    .foreign-option = สำหรับชาวต่างชาติ กด{ KEY($key) }.
    .foreign = บัตรของท่านหมดอายุพร้อมกับ{ -period-of-stay }. เมื่อต่อ{ -period-of-stay }แล้ว กรุณาต่ออายุบัตรก่อนบัตรหมดอายุ. หากไม่ต่อ บัตรจะใช้ไม่ได้ และ{ -fee }บัตรใหม่คือ{ YEN($card-fee) }. หากขอ{ -electronic-certificate }ด้วย เพิ่มอีก{ YEN($certificate-fee) }. เรื่องนี้ไม่เกี่ยวกับผู้พำนักถาวร และผู้มีทักษะวิชาชีพขั้นสูงหมายเลข{ NUMBER($highly-skilled) }.

# §5(3). .hours: "may": the service is not always closed at the year-end.
# .certificates: The registrations are in Tsukuba. Tax certificates: of the current fiscal year.
# .register: For whoever is registered as a resident elsewhere and has the permanent domicile (honseki) in Tsukuba, a registration for this use comes first.
# .steps: In the order of the machine's screens.
stores =
    .menu = เอกสารรับรองที่{ -convenience-store }.
    .hours-option = เวลาและสิ่งที่ต้องใช้ กด{ KEY($key) }.
    .hours = ใช้ได้ทุกวัน ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. แต่ช่วง{ DAY($year-end-first) } ถึง{ DAY($year-end-last) } และช่วงบำรุงรักษาระบบ อาจใช้ไม่ได้. ต้องใช้บัตร และ{ -pin }{ COUNT($pin-digits, "digits") }. { -fee }ถูกกว่าที่{ -counter }.
    .shops-option = ร้านที่ใช้ได้ กด{ KEY($key) }.
    .shops = เซเว่นอีเลฟเว่น ลอว์สัน แฟมิลี่มาร์ท เซโคมาร์ท มินิสต็อป คาสุมิ และอิออน ทั่วประเทศญี่ปุ่น. ร้านลอว์สันหนึ่งร้อย ใช้ไม่ได้. ร้านต้องมีเครื่องถ่ายเอกสารมัลติฟังก์ชัน.
    .certificates-option = ชนิดเอกสาร ผู้ที่ขอได้ และราคา กด{ KEY($key) }.
    .certificates = เอกสารต่อไปนี้ ฉบับละ{ YEN($record-fee) }. ผู้มีทะเบียนบ้านในเมืองสึกูบะ ขอสำเนาทะเบียนบ้านได้ และหากจดทะเบียนตราประทับไว้ ขอเอกสารรับรองตราประทับได้. ผู้มีข้อมูลภาษีในเมืองสึกูบะ ขอเอกสารรับรองภาระภาษี การไม่ต้องเสียภาษี และรายได้ ของปีงบประมาณนี้ได้. ผู้มีทะเบียนครอบครัวอยู่ในเมืองสึกูบะ ขอใบแนบทะเบียนครอบครัวได้.
    .register = ทะเบียนครอบครัว ทั้งฉบับหรือบางส่วน ฉบับละ{ YEN($register-fee) }. เฉพาะผู้ถือสัญชาติญี่ปุ่น ที่มีทะเบียนครอบครัวอยู่ในเมืองสึกูบะ. หากทะเบียนบ้านอยู่ในเทศบาลอื่น ต้องลงทะเบียนใช้บริการนี้ก่อน.
    .steps-option = ขั้นตอนการใช้ กด{ KEY($key) }.
    .steps = ที่เครื่องถ่ายเอกสาร เลือกภาษา แล้วเลือกบริการภาครัฐ จากนั้นเลือกบริการออกเอกสารรับรอง. วางบัตรบนเครื่องอ่าน. เลือกเทศบาลที่ท่านอาศัยอยู่ แล้วใส่{ -pin }. หยิบบัตรคืน. เลือกชนิดเอกสาร และจำนวนฉบับ. แล้วชำระเงิน.
    .cautions-option = ข้อควรระวัง กด{ KEY($key) }.
    .cautions = เอกสารที่ออกแล้ว เปลี่ยนไม่ได้ และไม่คืน{ -fee }. หากต้องการเอกสารที่แสดง{ -individual-number } หรือที่อยู่เดิม หรือมีความประสงค์พิเศษอื่น กรุณามาที่{ -counter }. เอกสารที่{ -counter }ออกให้ฟรี เพื่อใช้กับบำนาญของรัฐ หรือเงินช่วยเหลือพิเศษเพื่อเลี้ยงดูบุตร ที่ร้านต้องเสียเงิน.
    .paper = กระดาษไม่เหมือนของ{ -counter } แต่ป้องกันการปลอมแปลง และใช้ได้เท่ากัน. หากมีหลายแผ่น จะไม่เย็บติดกัน แต่มีเลขเรียงลำดับ กรุณาหยิบให้ครบ. เอกสารภาษี บางครั้งขอไม่ได้. สอบถามได้ที่แผนกภาษีชาวเมือง.
    .delays = หลังแจ้งเปลี่ยนที่อยู่ หรือแจ้งเรื่องทะเบียนครอบครัว หรือหลังคนในครัวเรือนเดียวกันย้ายออก อาจขอเอกสารไม่ได้ หรือข้อมูลอาจยังไม่เป็นปัจจุบัน. อาจต้องรอหลายวัน. หากหยุดบริการเพื่อบำรุงรักษา จะแจ้งในจดหมายข่าวและเว็บไซต์ของเมือง.

# §6. .out: Both periods must be kept, then the third. The new municipality is where they are kept.
# .inside: A member of the same household may come instead of the holder.
# .certificates: The user certificate carries no name and address, so it stays.
moving =
    .menu = ย้ายที่อยู่ เปลี่ยนชื่อหรือนามสกุล.
    .out-option = ย้ายออกจากเมืองสึกูบะ กด{ KEY($key) }.
    .out = บัตรยังใช้ต่อได้. กรุณาแจ้งย้ายเข้าที่เทศบาลใหม่ ภายใน{ COUNT($notice-days, "days") } นับจากวันที่เริ่มอยู่ที่นั่น และต้องไม่เกิน{ COUNT($planned-days, "days") } นับจากวันที่กำหนดย้ายออกด้วย. จากนั้น ขอใช้บัตรต่อที่นั่น ภายใน{ COUNT($continued-days, "days") } นับจากวันที่แจ้งย้ายเข้า. ต้องใช้{ -pin }.
    .late = หากเลยกำหนดใดกำหนดหนึ่ง บัตรจะใช้ไม่ได้อีก. กรุณาคืนบัตรที่เทศบาลใหม่. บัตรใหม่ต้องเสีย{ -fee }. การแจ้งย้ายออกจากเมืองสึกูบะ ทำทางสมาร์ตโฟนได้.
    .deadline-option = คำนวณวันครบกำหนด กด{ KEY($key) }.
    .inside-option = ย้ายในเมืองสึกูบะ เปลี่ยนชื่อหรือนามสกุล กด{ KEY($key) }.
    .inside = ต้องแก้ไขข้อมูลที่พิมพ์บนบัตร. เจ้าของบัตร หรือคนในครัวเรือนเดียวกัน กรุณานำบัตรมาที่แผนกบริการประชาชนของ{ -city-hall }. ต้องใช้{ -pin }.
    .certificates-option = ผลต่อ{ -electronic-certificate } กด{ KEY($key) }.
    .certificates = { -signature-certificate }จะใช้ไม่ได้ เมื่อชื่อ นามสกุล หรือที่อยู่เปลี่ยน. หากต้องการใช้ต่อ เจ้าของบัตรต้องขอใบรับรองใหม่ พร้อมกับการแจ้งย้ายที่อยู่หรือแจ้งสมรส. ส่วน{ -user-certificate } ยังใช้ได้.

# §1, §2, §5(1), §5(2). .vaccination: the app for it has ended; not said any more.
about =
    .menu = เรื่องบัตรและ{ -individual-number }.
    .uses-option = ประโยชน์ของบัตร กด{ KEY($key) }.
    .uses = บัตรใบเดียว ใช้ยืนยันตัวตน และยืนยัน{ -individual-number }. ใช้ขอเอกสารรับรองที่{ -convenience-store }ได้ แม้ในเวลาที่{ -city-hall }ปิด. บางเรื่องทำทางอินเทอร์เน็ตได้ เช่น แจ้งย้ายออก และยื่นภาษีทางอีแท็กซ์.
    .insurance = เมื่อลงทะเบียนแล้ว บัตรใช้เป็นบัตรประกันสุขภาพ ที่โรงพยาบาลและคลินิกที่ร่วมโครงการ. เมื่อเริ่มงาน เปลี่ยนงาน หรือย้ายที่อยู่ ไม่ต้องรอบัตรประกันใหม่ และเอกสารบางอย่างไม่ต้องใช้. การเข้าหรือออกจากประกัน ยังต้องทำที่{ -counter }.
    .vaccination = สมาร์ตโฟนและบัตรนี้ ใช้ขอเอกสารรับรองการฉีดวัคซีนไวรัสโคโรนาสายพันธุ์ใหม่ได้.
    .number-option = { -individual-number }คืออะไร กด{ KEY($key) }.
    .number = { -individual-number }มี{ COUNT($number-digits, "digits") }. ทุกคนที่อาศัยในญี่ปุ่นมีหมายเลขนี้. หน่วยงานรัฐ นายจ้าง ธนาคารและที่อื่น จะขอหมายเลขนี้ตามที่กฎหมายอนุญาต เพื่องานประกันสังคม ภาษี และภัยพิบัติ. รวมถึงการเลี้ยงดูบุตร สวัสดิการ การดูแลระยะยาว ประกัน และการรักษาพยาบาล. ในกรณีเหล่านี้ กรุณานำบัตรไปด้วย.
    .leak = หากมีผู้รู้หมายเลขของท่าน ข้อมูลส่วนบุคคลอื่นจะไม่รั่วไหลตามไปด้วย เพราะไม่ได้เก็บไว้ที่เดียวกัน. มีเพียงผู้รับผิดชอบในหน่วยงาน ที่เห็นข้อมูลเท่าที่จำเป็นต่อเรื่องนั้น. กฎหมายจำกัดไว้อย่างเข้มงวด. คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล ซึ่งเป็นองค์กรอิสระ คอยกำกับดูแล.
    .copying-option = การถ่ายสำเนาบัตร กด{ KEY($key) }.
    .copying = ผู้อื่นถ่ายสำเนาด้านหน้าของบัตรได้ หากท่านยินยอม. ด้านหลังมี{ -individual-number } จึงถ่ายสำเนาได้เฉพาะเรื่องที่กฎหมายให้ใช้หมายเลขนี้.
    .safety-option = ความปลอดภัยของบัตร กด{ KEY($key) }.
    .safety = ชิปเก็บข้อมูลที่พิมพ์บนบัตร แต่ไม่มีข้อมูลภาษีหรือบำนาญ. ชิปมี{ -pin }ป้องกัน และจะ{ -locked } เมื่อใส่ผิดหลายครั้งเกินกำหนด. หากมีผู้พยายามฝืนอ่าน ข้อมูลในชิปจะถูกลบ. บัตรพิมพ์แบบพิเศษ เพื่อป้องกันการปลอมแปลง.
    .certificates-option = { -electronic-certificate }ใช้ทำอะไร กด{ KEY($key) }.
    .certificates = มีสองชนิด. { -user-certificate } ยืนยันว่าผู้เข้าสู่ระบบคือตัวท่าน เช่น ที่{ -convenience-store } ในอีแท็กซ์ หรือเมื่อใช้เป็นบัตรประกันสุขภาพ. { -signature-certificate } ยืนยันว่าเอกสารที่ส่งทางอินเทอร์เน็ต เช่น การแจ้งย้ายออก เป็นของท่าน และไม่ถูกแก้ไข. อีแท็กซ์และบริการคล้ายกัน ต้องใช้ทั้งสองชนิด.
    .home-option = การใช้บัตรที่บ้าน กด{ KEY($key) }.
    .home = ต้องมีสมาร์ตโฟนที่อ่านบัตรได้ หรือเครื่องอ่านบัตรกับคอมพิวเตอร์. ติดตั้งซอฟต์แวร์ไคลเอนต์สำหรับผู้ใช้. คอมพิวเตอร์ต้องมีไดรเวอร์ของเครื่องอ่านบัตรด้วย. ดูรายละเอียดได้ที่เว็บไซต์บริการยืนยันตัวบุคคลภาครัฐ.

# The last days for the move out of Tsukuba. Dates are keyed as eight digits, in Western years.
# .moved-in-confirm: $moved-in: the date. $when: past (today included) or future.
# .answer: $notice-last: last day for the notice of moving in. $continued-last: the last day for continued use, if the notice is filed on $notice-last.
# .late: the notice's last day is over, the other one is not. .over: both are. .ended: said after either.
deadline =
    .moved-in = ท่านเริ่มอยู่ หรือจะเริ่มอยู่ที่เทศบาลใหม่ วันที่เท่าไรคะ. กดตัวเลขแปดหลัก ใช้ปีคริสต์ศักราช. เรียงเป็นปีสี่หลัก เดือนสองหลัก วันสองหลัก. เช่น { DATE("2027-04-01") } กด { DIGITS("2027-04-01") }. แล้วกด{ KEY("#") }.
    .moved-in-short = กดวันที่เริ่มอยู่ที่นั่นแปดหลัก เรียงเป็นปีคริสต์ศักราช เดือน วัน แล้วกด{ KEY("#") }.
    .moved-in-confirm = { $when ->
        [future] ท่านจะเริ่มอยู่ที่นั่น{ DATE($moved-in) } ซึ่งยังมาไม่ถึง ใช่หรือไม่คะ.
       *[past] ท่านอยู่ที่นั่นมาตั้งแต่{ DATE($moved-in) } ใช่หรือไม่คะ.
    }
    .planned = ต่อไป กรุณากดวันที่กำหนดย้ายออก ตามที่ท่านเขียนในใบแจ้งย้ายออก. กดแปดหลัก เรียงเป็นปีคริสต์ศักราช เดือน วัน แล้วกด{ KEY("#") }.
    .planned-short = กดวันที่กำหนดย้ายออกแปดหลัก เรียงเป็นปีคริสต์ศักราช เดือน วัน แล้วกด{ KEY("#") }.
    .planned-confirm = วันที่กำหนดย้ายออกคือ { DATE($planned-out) } ใช่หรือไม่คะ.
    .answer = กรุณาแจ้งย้ายเข้า ไม่เกิน{ DATE($notice-last) }. จากนั้น ขอใช้บัตรต่อ ภายใน{ COUNT($continued-days, "days") } นับจากวันที่แจ้งย้ายเข้า. หากแจ้งในวันสุดท้าย ต้องขอไม่เกิน{ DATE($continued-last) }.
    .late = วันสุดท้ายของการแจ้งย้ายเข้าคือ { DATE($notice-last) } ซึ่งผ่านไปแล้ว. หากแจ้งทันแล้ว กรุณาขอใช้บัตรต่อ ภายใน{ COUNT($continued-days, "days") } นับจากวันที่แจ้งย้ายเข้า และไม่เกิน{ DATE($continued-last) }.
    .over = เลยกำหนดทั้งสองแล้ว. การแจ้งย้ายเข้า ต้องทำไม่เกิน{ DATE($notice-last) }. การขอใช้บัตรต่อ ต้องทำไม่เกิน{ DATE($continued-last) }.
    .ended = หากไม่ได้ทำภายในกำหนด บัตรใช้ไม่ได้แล้ว. กรุณาคืนบัตรที่เทศบาลใหม่. บัตรใหม่ต้องเสีย{ -fee }.

# A text message with the facts just heard. $number: the number it goes to.
# .reference: the text message itself, after a request.
text =
    .caller-id = ให้ส่งข้อความไปที่เบอร์ { PHONE($number) } ใช่หรือไม่คะ.
    .number = ต้องการให้ส่งข้อความไปที่เบอร์มือถือใดคะ. กรุณากดเบอร์มือถือในญี่ปุ่น ขึ้นต้นด้วยเลขศูนย์ แล้วกด{ KEY("#") }.
    .number-short = กดเบอร์มือถือ แล้วกด{ KEY("#") }.
    .number-confirm = เบอร์ที่กดคือ { PHONE($number) } ใช่หรือไม่คะ.
    .kept = บันทึกแล้วว่าให้ส่งข้อความไปที่เบอร์ { PHONE($number) }.
    .return = กลับไปข้อมูลเดิม กด{ KEY($key) }.
    .reference = { -card }. { -reference-number }ของท่านคือ { DIGITS($reference) }. บัตรจะยังไม่ถูกระงับ จนกว่า{ -staff }จะได้พูดคุยกับท่าน.

# Lost and stolen cards come first: they are taken at any hour.
hours =
    .every-day = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามเป็นภาษาไทยได้ทุกวัน ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }.
    .general = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามได้วันจันทร์ถึงศุกร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. วันเสาร์ อาทิตย์ และวันหยุดนักขัตฤกษ์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($weekend-closes) }. งดตอบคำถาม{ DAY($year-end-first) } ถึง{ DAY($year-end-last) }.
    .navi = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. เรื่องอื่น สอบถามได้ทุกวัน ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) } ยกเว้นช่วง{ DAY($year-end-first) } ถึง{ DAY($year-end-last) }.
    .city-hall = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ตลอดยี่สิบสี่ชั่วโมง. โทรศัพท์ของฝ่าย{ -card } { -city-hall } เปิดวันจันทร์ถึงวันศุกร์ ตั้งแต่{ TIME($opens) } ถึง{ TIME($closes) }. ปิดวันหยุดนักขัตฤกษ์ และช่วง{ DAY($year-end-first) } ถึง{ DAY($year-end-last) }.
    .now = { $state ->
        [open] ขณะนี้มี{ -staff }ให้บริการ จนถึง{ TIME($until) }.
       *[closed] ขณะนี้อยู่นอกเวลาทำการ. สอบถามได้อีกครั้ง{ MOMENT($opening) }.
    }

fax =
    .this-is-fax = เบอร์นี้เป็นเบอร์แฟกซ์. กำลังต่อสายไปยัง{ -staff }ที่ช่วยทางโทรศัพท์ได้.

# .request: $number, $general: the lines that take lost cards at any hour.
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
    .foreign = ศูนย์บริการ{ -card }ภาษาต่างประเทศ.
    .city-hall = สายศาลาว่าการเมือง.
    .fax = สายแฟกซ์.
desk-purpose =
    .suspension = บัตรหายหรือถูกขโมย.
    .question = สอบถามทั่วไป.
    .switchboard = เรื่องอื่นของศาลาว่าการ.

## For a printed notice (ivr hours --notice), where numbers stand in digits. Never said.
# .as-of: $today, $until: dates. .free, .charged: $number: a line's number, whose opening hours follow.
# .line-closed, .counter-closed: a list of days follows.
notice =
    .title = สายด่วน{ -card }: เวลาทำการ
    .as-of = ข้อมูล ณ วันที่ { DATE($today) } แสดงวันหยุดทำการถึงวันที่ { DATE($until) }
    .free = โทร. { PHONE($number) } (โทรฟรี)
    .charged = โทร. { PHONE($number) } (มีค่าโทร)
    .line-closed = เรื่องบัตรหายหรือถูกขโมย ติดต่อได้ทุกวัน ส่วนเรื่องอื่น งดให้บริการในวันต่อไปนี้
    .counter = { -counter }
    .counter-closed = { -counter }ปิดในวันต่อไปนี้
