"""For every line, language and edge moment: key 1 reaches a dialled desk, and key 0 a person exactly when it should.

The rules are written here once more, by hand, from the guide's contact table; none of the flow's files is asked.
"""

from datetime import date, datetime, timedelta

import holidays
import pytest

from ivr.core.conversation import Call, CallStarted, Dial, KeysPressed, Listen, NothingHeard, Say, Turn
from ivr.core.engine import Engine
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
ENGINE = Engine(HOTLINE)
JAPAN = holidays.country_holidays("JP", years=range(2026, 2029))
NUMBERS = {"general": "+81120950178", "navi": "+81570783578", "foreign": "+81120017827", "city-hall": "+81298831111"}
LANGUAGE_KEYS = {"en": "1", "zh": "2", "ko": "3", "es": "4", "pt": "5", "th": "6", "ne": "7", "id": "8", "vi": "9", "tl": "0", "ja": "*"}
# A plain Wednesday, a Saturday, a Sunday, a Monday holiday, a substitute holiday, a second Thursday that is a holiday, year-end's edges.
DAYS = (
    "2027-01-13",
    "2027-01-16",
    "2027-01-17",
    "2027-01-11",
    "2027-03-22",
    "2027-02-11",
    "2026-12-28",
    "2026-12-29",
    "2027-01-03",
    "2027-01-04",
)
EDGES = ("08:30", "08:45", "09:00", "09:30", "10:00", "16:30", "17:30", "18:00", "19:00", "20:00")


def moments() -> list[datetime]:
    found = []
    for day in DAYS:
        midnight = datetime.fromisoformat(f"{day}T00:00").replace(tzinfo=HOTLINE.zone)
        found += [midnight, midnight + timedelta(hours=3, minutes=10)]
        for edge in EDGES:
            at = datetime.fromisoformat(f"{day}T{edge}").replace(tzinfo=HOTLINE.zone)
            found += [at - timedelta(seconds=1), at, at + timedelta(seconds=1)]
    return found


def between(now: datetime, opens: float, closes: float) -> bool:
    return opens <= now.hour + now.minute / 60 < closes


def year_end(day: date) -> bool:
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


def native_staff(language: str, now: datetime) -> bool:
    return (
        {"th": 9, "ne": 9, "id": 9, "vi": 10, "tl": 10}[language] <= now.hour < {"th": 18, "ne": 18, "id": 18, "vi": 19, "tl": 19}[language]
    )


def person_expected(line: str, language: str, now: datetime) -> tuple[str, str] | None:
    """Say which desk key 0 dials, and in which language; None: a closed message, or an offer of English-speaking staff."""
    day = now.date()
    weekday = now.weekday() < 5
    if language != "ja":
        if language in ("en", "zh", "ko", "es", "pt"):
            return ("foreign", language) if between(now, 9.5, 20) else None
        return ("foreign", language) if native_staff(language, now) else None
    if line == "navi":
        return ("navi", "ja") if between(now, 8.5, 20) and not year_end(day) else None
    if line == "city-hall":
        return ("city-hall", "ja") if between(now, 8.75, 16.5) and weekday and day not in JAPAN and not year_end(day) else None
    closes = 20 if weekday and day not in JAPAN else 17.5
    return ("general", "ja") if between(now, 9.5, closes) and not year_end(day) else None


def in_main_menu(line: str, language: str, now: datetime) -> tuple[Call, int]:
    """Start a call and choose the language; return the call and the keys that took."""
    call = ENGINE.step(Call("CA1", HOTLINE.revision), CallStarted(NUMBERS[line], "+819012345678", reference="1"), now).call
    keys = []
    if line != "foreign" and language != "ja":
        keys = ["9", LANGUAGE_KEYS[language]]
    elif line == "foreign":
        keys = [LANGUAGE_KEYS[language]]
    for key in keys:
        call = ENGINE.step(call, KeysPressed(key), now).call
    assert (call.node, call.language) == ("main", language)
    return call, len(keys)


def dials(turn: Turn) -> tuple[str, str] | None:
    last = turn.effects[-1]
    return (last.desk, last.speaks) if isinstance(last, Dial) else None


@pytest.mark.parametrize("language", LANGUAGE_KEYS)
@pytest.mark.parametrize("line", NUMBERS)
def test_key_1_reaches_a_desk_at_every_edge_with_the_keys_of_d1(line: str, language: str) -> None:
    for now in moments():
        call, keys = in_main_menu(line, language, now)
        assert keys <= 2
        turn = ENGINE.step(call, KeysPressed("1"), now)
        assert turn.call.request is not None
        expected = ("foreign", language)
        if language == "ja":
            expected = ("navi" if line == "navi" else "general", "ja")
        elif language in ("th", "ne", "id", "vi", "tl") and not native_staff(language, now):
            expected = ("foreign", "en")
            assert isinstance(turn.effects[-1], Listen)
            turn = ENGINE.step(turn.call, NothingHeard(), now)  # not one more key: waiting is enough
        assert dials(turn) == expected, now


@pytest.mark.parametrize("language", LANGUAGE_KEYS)
@pytest.mark.parametrize("line", NUMBERS)
def test_key_0_reaches_a_person_exactly_when_they_are_there(line: str, language: str) -> None:
    for now in moments():
        call, _ = in_main_menu(line, language, now)
        turn = ENGINE.step(call, KeysPressed("0"), now)
        assert turn.call.request is None
        assert dials(turn) == person_expected(line, language, now), now
        if dials(turn) is None:
            assert turn.call.node in ("main", "main.english-offered")
            said = turn.effects[-2]
            assert isinstance(said, Say)
            assert said.prompt == "main.menu"
            again = ENGINE.step(turn.call, KeysPressed("0"), now)
            offered = language in ("th", "ne", "id", "vi", "tl") and between(now, 9.5, 20)
            assert dials(again) == (("foreign", "en") if offered else None), now
