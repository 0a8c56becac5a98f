"""The hours of every desk and counter, against a table written by hand from the guide."""

import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import pytest

from ivr.core.hours import HoursBook, HoursError, Reason, Verdict
from ivr.loader.timetable import read_dates, read_hours, read_window

TOKYO = ZoneInfo("Asia/Tokyo")
FILE = Path(__file__).parents[2] / "flows" / "my_number" / "hours.toml"
JAPAN = holidays.country_holidays("JP")


def shipped() -> HoursBook:
    content = tomllib.loads(FILE.read_text(encoding="utf-8"))
    tables = {name: read_hours(name, table) for name, table in content["hours"].items()}
    return HoursBook(tables, {name: read_dates(name, text) for name, text in content["days"].items()}, JAPAN.get)


BOOK = shipped()

# Every kind of day the guide tells apart. 2027-02-11 is a second Thursday, 2028-04-29 a Saturday.
KINDS = {
    "weekday": "2027-01-13",
    "Saturday": "2027-01-16",
    "Sunday": "2027-01-17",
    "holiday": "2027-01-11",
    "substitute": "2027-03-22",
    "Saturday holiday": "2028-04-29",
    "2nd Thursday": "2027-01-14",
    "3rd Thursday": "2027-01-21",
    "4th Thursday": "2027-01-28",
    "Thursday holiday": "2027-02-11",
    "29 December": "2026-12-29",
    "3 January": "2027-01-03",
}
LONG, SHORT = "09:30-20:00", "09:30-17:30"
OFFICE, LATE = "08:45-16:30", "08:45-19:30"
# By hand from the guide, a row for each of its rows: hours, or why it is closed all day, in the order of KINDS.
TABLE = {
    "general-questions": [LONG, SHORT, SHORT, SHORT, SHORT, SHORT, LONG, LONG, LONG, SHORT, "year-end", "year-end"],
    "navi-questions": ["08:30-20:00"] * 10 + ["year-end"] * 2,
    "foreign-questions": ["09:30-20:00"] * 12,
    "thai-nepali-indonesian": ["09:00-18:00"] * 12,
    "vietnamese-tagalog": ["10:00-19:00"] * 12,
    "city-hall-telephone": [OFFICE, "weekday", "weekday"] + ["holiday"] * 3 + [OFFICE] * 3 + ["holiday", "year-end", "year-end"],
    "counter": [OFFICE, OFFICE, "weekday"] + ["holiday"] * 3 + [LATE, OFFICE, LATE, "holiday", "year-end", "year-end"],
}
CELLS = [(name, kind, cell) for name, row in TABLE.items() for kind, cell in zip(KINDS, row, strict=True)]
OPEN_DAYS = [(name, KINDS[kind], *cell.split("-")) for name, kind, cell in CELLS if ":" in cell]
CLOSED_DAYS = [(name, KINDS[kind], cell) for name, kind, cell in CELLS if ":" not in cell]


def at(day: str, time: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=TOKYO)


@pytest.mark.parametrize(("name", "day", "opens", "closes"), OPEN_DAYS)
def test_a_desk_is_open_from_its_first_second_to_the_one_before_its_last(name: str, day: str, opens: str, closes: str) -> None:
    begins, ends, second = at(day, opens), at(day, closes), timedelta(seconds=1)
    assert BOOK.ask(name, begins) == Verdict(True, "open", until=ends)
    assert BOOK.ask(name, ends - second) == Verdict(True, "open", until=ends)
    early = BOOK.ask(name, begins - second)
    assert (early.open, early.why, early.opening) == (False, "hour", begins)
    assert (BOOK.ask(name, ends).open, BOOK.ask(name, ends).why) == (False, "hour")


@pytest.mark.parametrize(("name", "day", "why"), CLOSED_DAYS)
def test_a_closed_day_says_why_at_every_hour(name: str, day: str, why: str) -> None:
    for time in ("00:00", "09:30", "12:00", "23:59"):
        verdict = BOOK.ask(name, at(day, time))
        assert (verdict.open, verdict.why, verdict.until) == (False, why, None)


def test_after_the_new_year_the_next_opening_is_named() -> None:
    assert BOOK.ask("general-questions", at("2026-12-29", "10:00")).opening == at("2027-01-04", "09:30")
    assert BOOK.ask("thai-nepali-indonesian", at("2027-01-02", "03:10")).opening == at("2027-01-02", "09:00")


def test_hours_that_are_always_open_never_end() -> None:
    assert BOOK.ask("always", at("2027-01-01", "03:10")) == Verdict(True, "open")
    split = read_hours("split", {"rules": [{"on": "Mon-Sun", "open": "9:30-20:00,20:00-9:30"}]})
    assert HoursBook({"split": split}, {}, JAPAN.get).ask("split", at("2027-01-01", "03:10")).until is None


def test_a_night_window_belongs_to_the_day_it_begins_on() -> None:
    night = read_hours("night", {"rules": [{"on": "Fri", "open": "20:00-9:30"}]})
    book = HoursBook({"night": night}, {}, JAPAN.get)
    assert book.ask("night", at("2027-01-16", "09:29")).until == at("2027-01-16", "09:30")
    assert not book.ask("night", at("2027-01-15", "09:29")).open


def test_weekdays_may_go_round_the_week() -> None:
    book = HoursBook({"night": read_hours("night", {"rules": [{"on": "Sat-Mon", "open": "9:00-17:00"}]})}, {}, JAPAN.get)
    assert [book.ask("night", at(f"2027-01-{day}", "12:00")).open for day in range(15, 20)] == [False, True, True, True, False]


def test_an_opening_that_comes_only_in_leap_years_still_ends() -> None:
    leap = read_hours("leap", {"rules": [{"on": "leap", "open": "9:00-17:00"}]})
    book = HoursBook({"leap": leap}, {"leap": ((2, 29), (2, 29))}, JAPAN.get)
    assert book.ask("leap", at("2028-02-29", "12:00")).until == at("2028-02-29", "17:00")


def test_named_days_that_no_calendar_has_are_refused() -> None:
    with pytest.raises(HoursError, match="no calendar has"):
        read_dates("year-end", "12-32 to 01-03")


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ([{"on": "Mon", "open": "9:30-9:30"}], "is empty"),
        ([{"on": "Mon", "open": "9.30-20.00"}], 'write it as "9:30-20:00"'),
        ([{"on": "Mon", "open": "25:00-26:00"}], "no clock shows"),
        ([{"on": "Mon", "open": "9:00-12:00,11:00-13:00"}], "overlap"),
        ([{"on": "Mon"}], "either open or closed"),
        ([{"on": "Mon", "open": ""}], "closed = true"),
        ([{"on": "Moon", "open": "9:00-12:00"}], "names no day"),
        ([], "says nothing"),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused_with_what_to_write(rules: list[dict[str, str]], words: str) -> None:
    with pytest.raises(HoursError, match=words) as refusal:
        HoursBook({"desk": read_hours("desk", {"rules": rules})}, {}, JAPAN.get)
    assert "hours.desk" in str(refusal.value)


def test_a_window_to_midnight_is_a_whole_evening() -> None:
    assert read_window("20:00-24:00").closes == 24 * 60


def test_the_holiday_table_knows_the_substitute_of_march_2027() -> None:
    assert JAPAN.get(date(2027, 3, 22)) is not None


@pytest.mark.parametrize(
    ("name", "day", "time", "on", "opens"),
    [
        ("general-questions", "2027-01-13", "12:00", "Mon-Fri", "9:30-20:00"),
        ("general-questions", "2027-01-11", "18:00", "holiday", "9:30-17:30"),
        ("general-questions", "2027-01-01", "12:00", "year-end", ""),
        ("counter", "2027-01-14", "19:00", "2nd Thu,4th Thu", "8:45-19:30"),
        ("counter", "2027-04-08", "19:00", "2nd Thu,4th Thu", "8:45-19:30"),
        ("counter", "2027-04-22", "19:00", "2nd Thu,4th Thu", "8:45-19:30"),
        ("counter", "2027-04-15", "16:00", "Mon-Sat", "8:45-16:30"),
        ("counter", "2027-02-11", "12:00", "holiday", ""),
        ("always", "2027-01-01", "12:00", "", ""),
    ],
)
def test_the_line_that_decides_is_told_with_its_windows_and_the_holiday(name: str, day: str, time: str, on: str, opens: str) -> None:
    windows = (read_window(opens),) if opens else ()
    assert BOOK.explain(name, at(day, time)) == Reason(date.fromisoformat(day), on, windows, JAPAN.get(day) or "")


def test_the_morning_after_is_explained_by_the_evening_before() -> None:
    rules = [{"on": "Fri", "open": "20:00-9:30"}, {"on": "Sat", "closed": True}]
    book = HoursBook({"night": read_hours("night", {"rules": rules})}, {}, JAPAN.get)
    assert (book.explain("night", at("2027-01-16", "09:29")).on, book.explain("night", at("2027-01-16", "09:30")).on) == ("Fri", "Sat")
    assert book.explain("night", at("2027-01-17", "12:00")).on == ""
    assert book.rule("night", date(2027, 1, 17)) is None


def test_openings_are_those_that_are_open_at_some_time_on_these_days() -> None:
    book = HoursBook({"night": read_hours("night", {"rules": [{"on": "Fri", "open": "20:00-9:30"}]})}, {}, JAPAN.get)
    friday, saturday, sunday = (date(2027, 1, day) for day in (15, 16, 17))
    assert [list(book.openings("night", day, 1)) for day in (friday, saturday)] == [
        [(datetime(2027, 1, 15, 20), datetime(2027, 1, 16, 9, 30))],
        [(datetime(2027, 1, 15, 20), datetime(2027, 1, 16, 9, 30))],
    ]
    assert list(book.openings("night", sunday, 5)) == []
    assert list(BOOK.openings("always", friday, 2)) == [(datetime(2027, 1, 15), datetime(2027, 1, 17))]
