"""Numbers, prices and counts as words: each language's tables against independent lists."""

import re

import pytest
from num2words import num2words

from ivr.core.words import WordsError
from ivr.core.written import Written
from tests.core.numerals import COUNTED, LANGUAGES, LISTED, NUMBERS, same_spelling, table, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_prices_are_said_as_an_independent_list_says_them(language: str) -> None:
    said, listed = words(language), COUNTED.get(language) or (lambda number: num2words(number, lang=LISTED[language]))
    fold = same_spelling if language == "ne" else str
    assert {number: fold(said.number(str(number))) for number in NUMBERS} == {number: fold(listed(number)) for number in NUMBERS}


@pytest.mark.parametrize(
    ("language", "price"),
    [
        ("ja", "三百五十円"),
        ("en", "three hundred fifty yen"),
        ("zh", "三百五十日元"),
        ("ko", "삼백오십엔"),
        ("es", "trescientos cincuenta yenes"),
        ("pt", "trezentos e cinquenta ienes"),
        ("th", "สามร้อยห้าสิบเยน"),
        ("ne", "तीन सय पचास येन"),
        ("id", "tiga ratus lima puluh yen"),
        ("vi", "ba trăm năm mươi yên"),
        ("tl", "three hundred fifty yen"),
    ],
)
def test_a_price_is_said_with_its_currency(language: str, price: str) -> None:
    assert words(language).yen("350") == price


@pytest.mark.parametrize("number", ["-1", "1001", "9999", "10000"])
def test_a_number_that_no_table_holds_is_refused(number: str) -> None:
    with pytest.raises(WordsError, match="cannot be said"):
        words("en").number(number)


def test_a_unit_that_no_table_holds_is_refused_with_those_there_are() -> None:
    with pytest.raises(WordsError, match="use one of times, digits"):
        words("en").count("3", "sheep")


# --- counts: sounds and forms that change with the number ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "number", "unit", "said"),
    [
        ("ko", "3", "times", "세 번"),
        ("ko", "4", "digits", "네 자리"),
        ("ko", "14", "days", "십사일"),
        ("vi", "15", "days", "mười lăm ngày"),
        ("vi", "4", "birthday", "sinh nhật lần thứ tư"),
        ("es", "1", "days", "un día"),
        ("pt", "1", "months", "um mês"),
        ("en", "1", "days", "one day"),
        ("en", "3", "times", "three times"),
        ("ja", "10", "birthday", "十回目の誕生日"),
        ("zh", "2", "months", "两个月"),
        ("ne", "5", "birthday", "पाँचौँ जन्मदिन"),
        ("tl", "3", "months", "tatlong buwan"),
    ],
)
def test_a_count_takes_the_form_of_its_number(language: str, number: str, unit: str, said: str) -> None:
    assert words(language).count(number, unit) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_is_said_in_every_language_without_a_digit(language: str) -> None:
    said, expected = words(language), words("en").units
    assert said.units == expected
    counted = [said.count(str(number), unit) for unit in expected for number in range(1, 101)]
    assert not [phrase for phrase in counted if re.search(r"[0-9{}]", phrase)]


# --- the same, written ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "moment", "day", "price", "birthday"),
    [
        ("ja", "1月4日 (月曜日) 8:45", "12月29日", "350円", "10回目の誕生日"),
        ("en", "January 4 (Monday) 8:45", "December 29", "350 yen", "10th birthday"),
        ("vi", "4 tháng 1 (Thứ Hai) 8:45", "29 tháng 12", "350 yên", "sinh nhật lần thứ 10"),
        ("th", "4 มกราคม (วันจันทร์) 8:45", "29 ธันวาคม", "350เยน", "วันเกิดครั้งที่10"),
    ],
)
def test_a_text_message_has_digits_where_a_voice_has_words(language: str, moment: str, day: str, price: str, birthday: str) -> None:
    written = Written(table(language))
    assert written.moment("2027-01-04 08:45") == moment
    assert written.day("12-29") == day
    assert written.yen("350") == price
    assert written.count("10", "birthday") == birthday
    assert (written.time("09:05"), written.digits("0120-0178-27"), written.number("6"), written.key("#")) == (
        "9:05",
        "0120-0178-27",
        "6",
        "#",
    )
