"""The days to come of one table of hours: when each is open, to the minute, and what day it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ivr.core.calendar import MINUTES_A_DAY
from ivr.core.model import Hotline
from ivr.showing.words import clock_words

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Day:
    """One day. spans: when it is open, in minutes after midnight, 0 to 1440, half-open, in order; on: of the line that decides it.

    holiday: its name, or "". why: "open", or why it is closed all day: "holiday", "weekday", a name from [days].
    """

    date: date
    spans: tuple[tuple[int, int], ...]
    on: str
    holiday: str
    why: str

    @property
    def open(self) -> list[str]:
        """When it is open, as clock times: ["9:30-20:00"]."""
        return [f"{clock_words(opens)}-{clock_words(closes)}" for opens, closes in self.spans]


def days(hotline: Hotline, hours: str, first: date, count: int) -> Iterator[Day]:
    """Give `count` days of the hours called `hours`, from `first`."""
    for day in (first + timedelta(days=number) for number in range(count)):
        spans = _spans(hotline, hours, day)
        rule = hotline.hours.rule(hours, day)
        why = "open" if spans else hotline.hours.ask(hours, datetime.combine(day, NOON, hotline.zone)).why
        yield Day(day, spans, rule.on if rule else "", hotline.hours.holiday(day), why)


def closed_days(hotline: Hotline, hours: str, first: date, count: int) -> Iterator[tuple[date, date]]:
    """Give the runs of days on which the hours are closed as on no other such weekday: holidays, and the names of [days]."""
    run: list[date] = []
    for day in days(hotline, hours, first, count):
        if day.why not in ("open", "weekday"):
            run.append(day.date)
        elif run:
            yield run[0], run[-1]
            run = []
    if run:
        yield run[0], run[-1]


def _spans(hotline: Hotline, hours: str, day: date) -> tuple[tuple[int, int], ...]:
    midnight = datetime.combine(day, time.min)
    joined: list[tuple[int, int]] = []
    for begins, ends in hotline.hours.openings(hours, day, 1):
        opens, closes = max(0, _minutes(begins - midnight)), min(MINUTES_A_DAY, _minutes(ends - midnight))
        if joined and joined[-1][1] == opens:
            opens = joined.pop()[0]
        joined.append((opens, closes))
    return tuple(joined)


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)
