"""Clock times and days as words: each language's tables against rules written down here, and the Unicode CLDR."""

import re
from datetime import date, timedelta

import pytest
from babel import Locale
from num2words import num2words

from tests.core.numerals import LANGUAGES, LISTED, mandarin, nepali_number, same_spelling, vietnamese, words

QUARTERS = tuple((hour, minute) for hour in range(24) for minute in (0, 15, 30, 45))


def twelve(hour: int) -> int:
    return hour % 12 or 12


def by_hour(hour: int, *limits: tuple[int, str]) -> str:
    """Return the name of the part of the day: the last one whose first hour is not after `hour`."""
    return [name for first, name in limits if first <= hour][-1]


MINUTES_JA = {15: "じゅうごふん", 30: "さんじゅっぷん", 45: "よんじゅうごふん"}
NATIVE_KO = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두")
SPANISH_TL = ("", "una", "dos", "tres", "kuwatro", "singko", "sais", "siyete", "otso", "nuwebe", "diyes", "onse", "dose")


def clock_en(hour: int, minute: int) -> str:
    if minute == 0 and hour % 12 == 0:
        return "noon" if hour else "midnight"
    return f"{num2words(twelve(hour))}{f' {num2words(minute)}' if minute else ''} {'PM' if hour > 11 else 'AM'}"


def clock_ja(hour: int, minute: int) -> str:
    if (hour, minute) == (12, 0):
        return "正午"
    name = "れい" if hour % 12 == 0 else num2words(hour % 12, lang="ja")
    return f"{'午後' if hour > 11 else '午前'}{name}時{MINUTES_JA.get(minute, '')}"


def clock_zh(hour: int, minute: int) -> str:
    part = by_hour(hour, (0, "凌晨"), (6, "上午"), (12, "中午"), (13, "下午"), (18, "晚上"))
    name = "两" if twelve(hour) == 2 else mandarin(twelve(hour) if hour else 0)
    return part + name + "点" + {0: "", 30: "半"}.get(minute, f"{mandarin(minute)}分")


def clock_ko(hour: int, minute: int) -> str:
    if (hour, minute) == (12, 0):
        return "정오"
    name = "영 시" if hour == 0 else f"{'오후' if hour > 11 else '오전'} {NATIVE_KO[twelve(hour)]} 시"
    return name + (f" {num2words(minute, lang='ko')} 분" if minute else "")


def clock_th(hour: int, minute: int) -> str:
    return f"{num2words(hour, lang='th')}นาฬิกา" + (f"{num2words(minute, lang='th')}นาที" if minute else "")


def clock_vi(hour: int, minute: int) -> str:
    if (hour, minute) == (0, 0):
        return "không giờ"
    part = by_hour(hour, (0, "đêm"), (1, "sáng"), (11, "trưa"), (13, "chiều"), (18, "tối"), (22, "đêm"))
    minutes = {0: "", 30: " rưỡi"}.get(minute, f" {vietnamese(minute)} phút")
    return f"{vietnamese(twelve(hour))} giờ{minutes} {part}"


def clock_ne(hour: int, minute: int) -> str:
    part = by_hour(hour, (0, "राति"), (4, "बिहान"), (11, "दिउँसो"), (17, "साँझ"), (20, "राति"))
    this, following = nepali_number(twelve(hour)), nepali_number(twelve(hour + 1))
    half = {1: "डेढ", 2: "अढाई"}.get(twelve(hour), f"साढे {this}")
    return f"{part} { {0: this, 15: f'सवा {this}', 30: half, 45: f'पौने {following}'}[minute] } बजे"


def clock_tl(hour: int, minute: int) -> str:
    name = "ala-una" if twelve(hour) == 1 else f"alas-{SPANISH_TL[twelve(hour)]}"
    minutes = {0: "", 15: " kinse", 30: " y medya", 45: " kuwarenta'y singko"}[minute]
    midnight = (0, "hatinggabi") if minute == 0 else (0, "madaling-araw")
    noon = (12, "tanghali")
    return f"{name}{minutes} ng {by_hour(hour, midnight, (1, 'madaling-araw'), (5, 'umaga'), noon, (13, 'hapon'), (18, 'gabi'))}"


CLOCKS = {"en": clock_en, "ja": clock_ja, "zh": clock_zh, "ko": clock_ko, "th": clock_th, "vi": clock_vi, "ne": clock_ne, "tl": clock_tl}


@pytest.mark.parametrize("language", CLOCKS)
def test_every_quarter_of_an_hour_is_said_as_the_rule_of_the_language_has_it(language: str) -> None:
    said, fold = words(language), same_spelling if language == "ne" else str
    expected = {f"{hour:02}:{minute:02}": fold(CLOCKS[language](hour, minute)) for hour, minute in QUARTERS}
    assert {clock: fold(said.time(clock)) for clock in expected} == expected


# Hours of the shipped files, and some at the edges of the parts of the day; written by hand.
BY_HAND = {
    "es": {
        "00:00": "la medianoche",
        "06:30": "las seis y media de la mañana",
        "08:45": "las ocho y cuarenta y cinco de la mañana",
        "12:15": "las doce y cuarto del mediodía",
        "13:00": "la una de la tarde",
        "16:30": "las cuatro y media de la tarde",
        "19:30": "las siete y media de la noche",
        "23:00": "las once de la noche",
    },
    "pt": {
        "06:30": "seis e meia da manhã",
        "08:45": "oito e quarenta e cinco da manhã",
        "16:30": "quatro e meia da tarde",
        "19:30": "sete e meia da noite",
        "20:00": "oito da noite",
        "23:00": "onze da noite",
    },
    "id": {
        "06:30": "enam lewat tiga puluh pagi",
        "08:45": "delapan lewat empat puluh lima pagi",
        "16:30": "empat lewat tiga puluh sore",
        "19:30": "tujuh lewat tiga puluh malam",
        "20:00": "delapan malam",
    },
}


@pytest.mark.parametrize("language", BY_HAND)
def test_the_hours_that_are_said_are_said_as_written_here_by_hand(language: str) -> None:
    assert {clock: words(language).time(clock) for clock in BY_HAND[language]} == BY_HAND[language]


@pytest.mark.parametrize("language", ["es", "pt", "id"])
def test_the_other_quarters_name_their_hour_and_their_minutes(language: str) -> None:
    said, code = words(language), LISTED[language]
    female = {"uno": "una", "um": "uma", "dois": "duas"}
    special = {"es": {15: "cuarto", 30: "media"}, "pt": {30: "meia"}}.get(language, {})
    for hour, minute in QUARTERS:
        name = num2words(
            hour if language == "pt" and f"{hour:02}:{minute:02}" in ("13:00", "13:15", "13:30", "13:45") else twelve(hour), lang=code
        )
        spoken = said.time(f"{hour:02}:{minute:02}")
        if (hour, minute) in ((0, 0), (12, 0)):
            continue
        assert re.search(rf"\b({name}|{female.get(name, name)})\b", spoken), spoken
        assert not minute or special.get(minute, num2words(minute, lang=code)) in spoken, spoken


# --- days -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_leap_year_names_its_month_and_weekday_as_the_unicode_tables_do(language: str) -> None:
    said, locale, day = words(language), Locale.parse(language), date(2028, 1, 1)
    fold = lambda name: same_spelling(name.lower()).replace(" ", "")  # noqa: E731 - capitals, spaces and vowel lengths differ
    weekdays = locale.days["format"]["wide"]
    days = set()
    while day.year == 2028:
        spoken = said.moment(f"{day.isoformat()} 10:00")
        month = num2words(day.month, lang="ja") + "月" if language in ("ja", "zh") else locale.months["format"]["wide"][day.month]
        if language not in ("ko", "vi", "ne"):
            assert fold(month) in fold(spoken), spoken
        assert fold(weekdays[day.weekday()]) in fold(spoken) or language == "ne", spoken
        days.add(said.day(f"{day:%m-%d}"))
        day += timedelta(days=1)
    assert len(days) == 366


def test_the_days_of_a_month_are_the_ordinals_of_english() -> None:
    said = words("en")
    assert [said.day(f"01-{day:02}") for day in range(1, 32)] == [f"January {num2words(day, to='ordinal')}" for day in range(1, 32)]
