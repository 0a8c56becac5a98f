### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Written Thai has no full stops; a voice needs one at the end of a sentence.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = เจ้าหน้าที่

## Options. $key: the key to press.
keys =
    .person = ติดต่อ{ -staff } กด{ KEY($key) }.
    .back = กลับไปเมนูก่อนหน้า กด{ KEY($key) }.
    .again = ฟังอีกครั้ง กด{ KEY($key) }.
    .yes = ถ้าใช่ กด{ KEY($key) }.
    .no = ถ้าไม่ใช่ กด{ KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = ระบบยังไม่ได้รับข้อมูล.
    .silence-short = กรุณากดปุ่ม.
    .wrong-key = ปุ่มนี้ไม่มีในรายการ.
    .wrong-key-short = กรุณากดปุ่มใดปุ่มหนึ่งต่อไปนี้.
    .too-few = จำนวนตัวเลขไม่ครบ.
    .too-few-short = ตัวเลขยังไม่ครบ.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = นี่ไม่ใช่เบอร์โทรศัพท์ในญี่ปุ่น. เบอร์มีสิบหรือสิบเอ็ดหลัก ขึ้นต้นด้วยเลขศูนย์.
    .impossible-date = ไม่มีวันที่นี้ในปฏิทิน.
    .future-date = วันที่นี้ยังมาไม่ถึง.
    .two-digit-year = กรุณากดปีให้ครบสี่หลัก รวมทั้งหมดแปดหลัก.
    .no-leap-day = ปีนั้นไม่มีวันที่ยี่สิบเก้า เดือนกุมภาพันธ์.
    .too-far-ahead = วันที่นี้ล่วงหน้านานเกินไป.
    .too-long-ago = วันที่นี้ผ่านมานานเกินไป.
    .not-a-mobile = นี่ไม่ใช่เบอร์มือถือในญี่ปุ่น.
    .individual-number = กรุณาอย่ากดหมายเลขมายนัมเบอร์ หรือตัวเลขตั้งแต่สิบสองหลักขึ้นไป. ระบบไม่ได้เก็บตัวเลขนี้ไว้.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = ผู้โทรพูดภาษา{ $language ->
        [tl] ตากาล็อก
       *[other] { LANGUAGE($language) }
    }.
    .accept = รับสาย กด{ KEY($key) }.
