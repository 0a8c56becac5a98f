### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = 상담원

## Options. $key: the key to press.
keys =
    .person = { -staff } 연결은 { KEY($key) } 버튼을 눌러 주세요.
    .back = 이전 단계는 { KEY($key) }입니다.
    .again = 다시 듣기는 { KEY($key) }입니다.
    .yes = 맞으면 { KEY($key) },
    .no = 아니면 { KEY($key) } 버튼을 눌러 주세요.

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = 응답이 확인되지 않았습니다.
    .silence-short = 버튼을 눌러 주세요.
    .wrong-key = 여기서는 사용하지 않는 버튼입니다.
    .wrong-key-short = 안내해 드리는 버튼을 눌러 주세요.
    .too-few = 입력하신 자릿수가 부족합니다.
    .too-few-short = 아직 자릿수가 부족합니다.

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = 일본 전화번호가 아닙니다. 전화번호는 영으로 시작하는 열 자리 또는 열한 자리입니다.
    .impossible-date = 달력에 없는 날짜입니다.
    .future-date = 아직 오지 않은 날짜입니다.
    .two-digit-year = 연도는 네 자리로, 날짜 전체는 여덟 자리로 입력해 주세요.
    .no-leap-day = 그해에는 이월 이십구일이 없습니다.
    .too-far-ahead = 너무 먼 미래의 날짜입니다.
    .too-long-ago = 너무 오래전 날짜입니다.
    .not-a-mobile = 일본 휴대전화 번호가 아닙니다.
    .individual-number = 마이넘버나 열두 자리 이상의 번호는 입력하지 말아 주세요. 입력하신 내용은 저장하지 않았습니다.

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = 고객님의 언어는 { $language ->
        [tl] 타갈로그어
       *[other] { LANGUAGE($language) }
    }입니다.
    .accept = 전화를 받으시려면 { KEY($key) } 버튼을 눌러 주세요.
