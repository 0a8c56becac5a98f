### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = 工作人员

## Options. $key: the key to press.
keys =
    .person = 人工服务，请按{ KEY($key) }。
    .back = 返回上一步，请按{ KEY($key) }。
    .again = 再听一遍，请按{ KEY($key) }。
    .yes = 正确，请按{ KEY($key) }。
    .no = 不正确，请按{ KEY($key) }。

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = 没有收到您的回应。
    .silence-short = 请按键。
    .wrong-key = 这个按键没有对应的服务。
    .wrong-key-short = 请从下面的按键中选择。
    .too-few = 输入的位数不够。
    .too-few-short = 位数还是不够。

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = 这不是日本的电话号码。日本的电话号码以零开头，共十位或十一位。
    .impossible-date = 没有这个日期。
    .future-date = 这个日期还没有到。
    .two-digit-year = 年份请输入四位，日期一共输入八位。
    .no-leap-day = 那一年没有二月二十九日。
    .too-far-ahead = 这个日期太晚了，是很久以后的日期。
    .too-long-ago = 这个日期太早了，是很久以前的日期。
    .not-a-mobile = 这不是日本的手机号码。
    .individual-number = 请不要输入个人号码，也就是 My Number，也不要输入其他十二位以上的数字。刚才输入的内容没有保存。

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = 来电者说{ $language ->
        [tl] 他加禄语
       *[other] { LANGUAGE($language) }
    }。
    .accept = 接听，请按{ KEY($key) }。
