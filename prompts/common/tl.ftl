### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = aming staff

## Options. $key: the key to press.
keys =
    .person = Sa { -staff }: pindutin ang { KEY($key) }.
    .back = Bumalik: pindutin ang { KEY($key) }.
    .again = Ulitin: pindutin ang { KEY($key) }.
    .yes = Kung oo, pindutin ang { KEY($key) }.
    .no = Kung hindi, pindutin ang { KEY($key) }.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = Wala po akong natanggap na sagot.
    .silence-short = Pumindot po ng isang key.
    .wrong-key = Hindi po ginagamit dito ang key na iyan.
    .wrong-key-short = Pindutin po ang isa sa mga key na ito.
    .too-few = Kulang po ang mga digit na inilagay ninyo.
    .too-few-short = Kulang pa rin po ang mga digit.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = Hindi po iyan numero ng telepono sa Japan. Sampu o labing-isang digit po dapat ito, at nagsisimula sa zero.
    .impossible-date = Wala pong ganoong petsa.
    .future-date = Hindi pa po dumarating ang petsang iyan.
    .two-digit-year = Apat na digit po ang ilagay sa taon, walong digit lahat-lahat.
    .no-leap-day = Wala pong Pebrero beynte-nuwebe ang taon na iyan.
    .too-far-ahead = Masyado pa pong malayo ang petsang iyan.
    .too-long-ago = Masyado na pong matagal ang petsang iyan.
    .not-a-mobile = Hindi po iyan cellphone number sa Japan.
    .individual-number = Huwag po ninyong ilagay ang My Number, o anumang numerong may labindalawang digit o higit pa. Wala pong na-save sa inilagay ninyo.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = { $language ->
        [tl] Tagalog
       *[other] { LANGUAGE($language) }
    } ang wika ng tumatawag.
    .accept = Para sagutin ang tawag, pindutin ang { KEY($key) }.
