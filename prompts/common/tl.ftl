### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), LANGUAGE (a language's name).

-staff = aming staff

## Options. $key: the key to press.
keys =
    .person = Para makausap ang { -staff }, pindutin ang { KEY($key) }.
    .back = Para bumalik, pindutin ang { KEY($key) }.
    .again = Para ulitin ito, pindutin ang { KEY($key) }.
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
    .individual-number = Huwag po ninyong ilagay ang My Number, o anumang numerong may labindalawang digit o higit pa. Wala pong na-save sa inilagay ninyo.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = { LANGUAGE($language) } ang wika ng tumatawag.
    .accept = Para sagutin ang tawag, pindutin ang { KEY($key) }.
