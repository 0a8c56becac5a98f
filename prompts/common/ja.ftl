### What every hotline says: keys, misses, digit entry, the words for the answering desk.
### Functions: KEY (a key's name), DIGITS and PHONE (digit by digit), DATE (with year), MOMENT (weekday, date and clock time),
### TIME (clock time), DAY (a day of every year), MONTH (with year), NUMBER, YEN (an amount), COUNT (so many of something), LANGUAGE (its name).

-staff = 係員

## Options. $key: the key to press.
keys =
    .person = { -staff }は、{ KEY($key) }を押してください。
    .back = 前に戻る場合は、{ KEY($key) }を押してください。
    .again = もう一度聞く場合は、{ KEY($key) }を押してください。
    .yes = よろしければ、{ KEY($key) }を、
    .no = ちがう場合は、{ KEY($key) }を押してください。

## Nothing usable was pressed. The short ones are said the second time, slowly.
again =
    .silence = お答えを確認できませんでした。
    .silence-short = 電話のボタンを押してください。
    .wrong-key = そのボタンはご利用になれません。
    .wrong-key-short = 次のボタンから、お選びください。
    .too-few = 桁数が足りません。
    .too-few-short = まだ桁数が足りません。

## What was keyed cannot be used. Never repeats the digits.
entry =
    .not-a-number = 日本の電話番号ではないようです。ゼロから始まる、十桁または十一桁の番号です。
    .impossible-date = 入力された日付は、存在しません。
    .future-date = 未来の日付が入力されました。
    .two-digit-year = 西暦は四桁、全部で八桁で入力してください。
    .no-leap-day = その年には、二月二十九日がありません。
    .too-far-ahead = 日付が、先すぎるようです。
    .too-long-ago = 日付が、古すぎるようです。
    .not-a-mobile = 日本の携帯電話の番号ではないようです。
    .individual-number = マイナンバーなど、十二桁以上の番号は、入力しないでください。入力された番号は、保存していません。

## Said to the person at the desk who picks up, before the caller is connected. $language: what the caller speaks.
desk =
    .caller-language = お客様の言語は、{ $language ->
        [tl] タガログ語
       *[other] { LANGUAGE($language) }
    }です。
    .accept = 電話を受ける場合は、{ KEY($key) }を押してください。
