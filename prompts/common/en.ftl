### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = staff

## Options. $key: the key to press.
keys =
    .person = To speak with a person: press { KEY($key) }.
    .back = One step back: press the { KEY($key) }.
    .again = To hear this again: press the { KEY($key) }.
    .yes = Yes: press { KEY($key) }.
    .no = No: press { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = I did not get an answer.
    .silence-short = Please press a key now.
    .wrong-key = That key has no meaning here.
    .wrong-key-short = Please press one of these keys.
    .too-few = Those were too few digits.
    .too-few-short = Still too few digits.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = That is not a Japanese telephone number. It has ten or eleven digits and begins with zero.
    .impossible-date = There is no such date.
    .future-date = That date is in the future.
    .two-digit-year = Please key in the year with four digits, eight digits in all.
    .no-leap-day = That year has no twenty-ninth of February.
    .too-far-ahead = That date is too far in the future.
    .too-long-ago = That date is too long ago.
    .not-a-mobile = That is not a Japanese mobile number.
    .individual-number = Please do not enter your Individual Number, or any number with twelve digits or more. Nothing was kept.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = The caller speaks { $language ->
        [tl] Tagalog
       *[other] { LANGUAGE($language) }
    }.
    .accept = To take the call: press { KEY($key) }.
