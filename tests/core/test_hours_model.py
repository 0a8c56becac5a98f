"""The hours engine against a slow model that knows the guide's hours by heart and walks minute by minute."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import holidays
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_hours import BOOK, TOKYO

JAPAN = holidays.country_holidays("JP")
OpenAt = Callable[[date, float], bool]


def year_end(day: date) -> bool:
    return (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}


def general(day: date, hour: float) -> bool:
    short = day.weekday() >= 5 or day in JAPAN
    return not year_end(day) and 9.5 <= hour < (17.5 if short else 20)


def city_hall(day: date, hour: float) -> bool:
    return not year_end(day) and day not in JAPAN and day.weekday() < 5 and 8.75 <= hour < 16.5


def counter(day: date, hour: float) -> bool:
    late = day.weekday() == 3 and (8 <= day.day <= 14 or 22 <= day.day <= 28)
    return not year_end(day) and day not in JAPAN and day.weekday() < 6 and 8.75 <= hour < (19.5 if late else 16.5)


MODELS: dict[str, OpenAt] = {
    "always": lambda day, hour: True,
    "general-questions": general,
    "navi-questions": lambda day, hour: not year_end(day) and 8.5 <= hour < 20,
    "foreign-questions": lambda day, hour: 9.5 <= hour < 20,
    "thai-nepali-indonesian": lambda day, hour: 9 <= hour < 18,
    "vietnamese-tagalog": lambda day, hour: 10 <= hour < 19,
    "city-hall-telephone": city_hall,
    "counter": counter,
    "convenience-stores": lambda day, hour: 6.5 <= hour < 23,
}


def open_at(name: str, moment: datetime) -> bool:
    return MODELS[name](moment.date(), moment.hour + moment.minute / 60)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(MODELS)), st.datetimes(datetime(2024, 1, 1), datetime(2029, 12, 1)))
def test_open_why_not_and_until_when_agree_with_a_walk_minute_by_minute(name: str, moment: datetime) -> None:
    start = moment.replace(second=0, microsecond=0)
    verdict = BOOK.ask(name, start.replace(tzinfo=TOKYO))
    assert verdict.open == open_at(name, start)
    if name == "always":
        assert verdict.until is None
        return
    minute = start
    while open_at(name, minute) == verdict.open:
        minute += timedelta(minutes=1)
    assert (verdict.until if verdict.open else verdict.opening) == minute.replace(tzinfo=TOKYO)


def test_every_table_of_the_shipped_hotline_has_a_model() -> None:
    assert set(MODELS) == set(BOOK.names)
