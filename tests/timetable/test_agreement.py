"""Every view of the hours says what callers hear, over two years, to the second on either side of every change."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache

import pytest
from icalendar import Calendar

from ivr.timetable.calendar import calendar
from ivr.timetable.calls import calls
from ivr.timetable.groups import Chosen, all_of
from ivr.timetable.listening import words
from ivr.timetable.notice import DAYS, Notice, days_words, notice
from ivr.timetable.records import days_record, heard_record, now_record
from tests.timetable.spoken import (
    CALLERS,
    FIRST,
    HOTLINE,
    LAST,
    SECOND,
    Spoken,
    counter_told,
    days,
    moments,
    question_told,
    why_closed,
    written,
)

COUNT = (LAST - FIRST).days + 1
Told = Callable[[datetime], Spoken]
Spans = list[tuple[datetime, datetime]]


def question(line: str, language: str) -> Told:
    return lambda now: question_told(line, language, now)


# Of these callers hear the times, and never whether it is open now.
ONLY_TOLD = "convenience-stores"
# Every other table of hours that is ever closed, with a caller who hears of it.
TABLES: dict[str, Told] = {hours: question(line, language) for line, language, hours in CALLERS} | {"counter": counter_told}


def test_every_table_that_is_ever_closed_is_asked_about() -> None:
    assert set(TABLES) | {"always", ONLY_TOLD} == set(HOTLINE.rules)
    assert len(days()) > 100


@pytest.mark.parametrize("hours", TABLES)
def test_who_is_there_now_is_what_a_caller_hears(hours: str) -> None:
    line, language = next(((line, language) for line, language, table in CALLERS if table == hours), ("general", "ja"))
    for now in moments(hours):
        spoken = TABLES[hours](now)
        answers = now_record(HOTLINE, Chosen((line,), (language,)), now)["answers"]
        (answer,) = (each for each in answers if each["hours"] == hours and each["purpose"] in ("question", None))
        assert answer["open"] == spoken.open, now
        assert iso(spoken.until) == answer["until"], now
        assert iso(spoken.opening) == answer["opening"], now


def iso(moment: str) -> str | None:
    return datetime.fromisoformat(moment).replace(tzinfo=HOTLINE.zone).isoformat() if moment else None


@pytest.mark.parametrize("hours", TABLES)
def test_the_days_to_come_open_and_close_when_callers_hear_it(hours: str) -> None:
    spans = spans_of_days(hours)
    for now in moments(hours):
        agrees(spans, now, TABLES[hours](now))


@pytest.mark.parametrize("hours", TABLES)
def test_a_calendar_opens_and_closes_when_callers_hear_it(hours: str) -> None:
    for first in PIECES:
        last = first + timedelta(days=PIECE)
        for now in moments(hours):
            if first <= now.date() < last:
                agrees(spans_of_calendar(first, hours), now, TABLES[hours](now))


def agrees(spans: Spans, now: datetime, spoken: Spoken) -> None:
    """Hold openings against what a caller hears at `now`; the next opening only where they reach so far."""
    place = bisect_right([begins for begins, _ in spans], now) - 1
    is_open = place >= 0 and now < spans[place][1]
    assert is_open == spoken.open, now
    if is_open:
        assert written(spans[place][1]) == spoken.until
    elif place + 1 < len(spans):
        assert written(spans[place + 1][0]) == spoken.opening


def spans_of_days(hours: str) -> Spans:
    """Read the openings back from what the days to come say in text."""
    (table,) = (table for table in two_years() if table["hours"] == hours)
    windows = [(day["date"], *window.split("-")) for day in table["days"] for window in day["open"]]
    return [(clock(day, opens), clock(day, closes)) for day, opens, closes in windows]


@cache
def two_years() -> list[dict]:
    return days_record(HOTLINE, all_of(HOTLINE), FIRST, COUNT)["tables"]


def clock(day: str, text: str) -> datetime:
    hour, minute = map(int, text.split(":"))
    return datetime.combine(date.fromisoformat(day), time.min, HOTLINE.zone) + timedelta(hours=hour, minutes=minute)


# A calendar's usual fourteen days, from one end of the two years to the other, and where one year becomes the next.
PIECE = 14
PIECES = [FIRST + timedelta(days=number) for number in range(0, COUNT, 121)]
PIECES += [date(2027, 3, 15), date(2027, 4, 27), date(2027, 12, 24), date(2028, 2, 20), date(2028, 12, 18)]
EVERYBODY = Chosen(("general", "navi", "foreign", "city-hall"), ("ja", "es", "th", "vi"))


@cache
def spans_of_calendar(first: date, hours: str) -> Spans:
    events = [event for event in parsed(first).events if event["description"].splitlines()[-1].startswith(f"{hours}: ")]
    return sorted({(event.start, event.end) for event in events})


@cache
def parsed(first: date) -> Calendar:
    return Calendar.from_ical(calendar(HOTLINE, EVERYBODY, first, PIECE, now=datetime(2027, 1, 1, tzinfo=HOTLINE.zone)))


def test_always_is_always_in_a_calendar_too_as_whole_days() -> None:
    whole = sorted({event.start for event in parsed(FIRST).events if not isinstance(event.start, datetime)})
    assert whole == [FIRST + timedelta(days=number) for number in range(PIECE)]


def test_an_event_keeps_its_uid_from_one_calendar_to_the_next_and_no_two_share_one() -> None:
    first, later = (
        {event["uid"]: (event["summary"], event.start) for event in parsed(day).events} for day in (FIRST, FIRST + timedelta(days=7))
    )
    assert len(first) == len(parsed(FIRST).events)
    assert len(first.keys() & later.keys()) > 50
    assert all(first[uid] == later[uid] for uid in first.keys() & later.keys())


@pytest.mark.parametrize(("line", "language", "hours"), CALLERS)
def test_what_a_caller_hears_at_a_moment_is_word_for_word_what_the_engine_says(line: str, language: str, hours: str) -> None:
    for now in moments(hours)[::97]:
        found = calls(HOTLINE, Chosen((line,), (language,)), now, every=True)
        (call,) = heard_record(HOTLINE, found, now)["calls"]
        heard = {"".join(answer["keys"]): answer for answer in call["answers"]}
        assert any(asked["hours"] == hours and asked["open"] == TABLES[hours](now).open for asked in heard["3"]["asked"])
        assert (heard["0"]["rings"] or {}).get("speaks") == (language if TABLES[hours](now).open else None)
        (spoken,) = (heard.said for caller in found for heard in caller.heard if heard.keys == "3")
        assert heard["3"]["words"] == words(HOTLINE, spoken)
        assert dict(spoken[0].values)["state"] == ("open" if TABLES[hours](now).open else "closed")


@cache
def printed(language: str, first: date = date(2027, 6, 1)) -> Notice:
    now = datetime.combine(first, time(12), HOTLINE.zone)
    return notice(HOTLINE, language, all_of(HOTLINE), now, DAYS)


@pytest.mark.parametrize("language", HOTLINE.languages)
def test_a_notice_prints_the_times_at_which_callers_hear_a_change(language: str) -> None:
    for section in printed(language).sections:
        times = {token for paragraph in section.hours for token in times_in(paragraph)}
        assert times == changes(hours_of(section.heading, language)), section.heading


def hours_of(heading: str, language: str) -> str:
    line = next((line.id for line in HOTLINE.lines.values() if line.printed in heading), "")
    staff = HOTLINE.staff_of("question", line, language)
    return staff.hours if staff else "counter"


def times_in(text: str) -> list[str]:
    return re.findall(r"(?<!\d)\d{1,2}:\d\d", text)


@cache
def changes(hours: str) -> set[str]:
    """Find the clock times at which callers hear something else than a second before."""
    told = TABLES[hours]
    return {f"{now.hour}:{now:%M}" for now in moments(hours) if not now.second and told(now).open != told(now - SECOND).open}


@pytest.mark.parametrize("first", [FIRST + timedelta(days=number) for number in range(0, COUNT - DAYS, DAYS)], ids=str)
def test_a_notice_lists_exactly_the_days_on_which_callers_hear_holiday_or_year_end(first: date) -> None:
    listed = {section.heading: section.closed for section in printed("ja", first).sections}
    for line in ("general", "navi", "city-hall"):
        noons = [datetime.combine(first + timedelta(days=number), time(12), HOTLINE.zone) for number in range(DAYS)]
        closed = [noon for noon in noons if why_closed(line, "ja", noon) in ("holiday", "year-end")]
        (runs,) = (runs for heading, runs in listed.items() if HOTLINE.lines[line].printed in heading)
        assert list(runs) == [days_words(JAPANESE, *run) for run in runs_of([noon.date() for noon in closed])]


JAPANESE = HOTLINE.prompts["ja"].words.locale


def runs_of(closed: list[date]) -> list[tuple[date, date]]:
    """Put days that follow each other together: first and last."""
    runs: list[tuple[date, date]] = []
    for day in closed:
        first = runs.pop()[0] if runs and runs[-1][1] == day - timedelta(days=1) else day
        runs.append((first, day))
    return runs
