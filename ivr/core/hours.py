"""Answer whether people are there: open or closed, why, until when, and when next.

Pure: the moment, the holidays and the hours are arguments. Windows are half-open and belong to the day they
begin on; "20:00-9:30" runs into the next morning. The first rule that fits a day decides that day.
"""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from ivr.core.calendar import LEAP_YEAR, MINUTES_A_DAY

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# Longer than any run of closed days a rule table can make that still opens once a year.
DAYS_AHEAD = 370
# Why it is open or closed, beside holiday and the names of [days].
REASONS = ("open", "hour", "weekday", "nobody")

NTH_WEEKDAY = re.compile(r"(?P<nth>[1-5])(?:st|nd|rd|th) (?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)")

RunOfDates = tuple[tuple[int, int], tuple[int, int]]
HolidayName = Callable[[date], str | None]


class HoursError(ValueError):
    """An hours table cannot be read; the words say which part and what to write instead."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of open time in minutes after midnight of the day it begins on: 0 <= opens < closes <= 2880."""

    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table: the days it fits, and the windows of such a day (none: closed)."""

    on: str
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """A named table of opening hours; one that is `always` open has no rules."""

    name: str
    source: str
    rules: tuple[Rule, ...]
    always: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the hours say of one moment.

    why: "open", or why not: "hour" (this day has windows, not now), "holiday", a name from [days], "weekday", or "nobody" (hours of
    staff that there are not).
    until: the end of the present opening, None when closed or when it never ends.
    opening: the next opening, None when open or when none comes within DAYS_AHEAD days.
    """

    open: bool
    why: str
    until: datetime | None = None
    opening: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Which line of a table decides a moment.

    day: whose line it is; of what is open past midnight, the day on which it opened.
    on: the line's `on`; "" where no line fits the day, and where the table has none (always).
    windows: of such a day. holiday: the name of the national holiday on `day`, or "".
    """

    day: date
    on: str
    windows: tuple[Window, ...]
    holiday: str


class HoursBook:
    """All hours tables of a hotline, ready to be asked.

    Args:
        tables: hours by name, as `read_hours` returns them.
        days: names for runs of dates in every year: first and last (month, day).
        holiday: gives the name of a national holiday, or None.
    """

    def __init__(self, tables: Mapping[str, Hours], days: Mapping[str, RunOfDates], holiday: HolidayName) -> None:
        self._tables = tables
        self._days = days
        if reserved := {"holiday", *REASONS, *WEEKDAYS} & set(days):
            raise HoursError(f"[days] {', '.join(sorted(reserved))} has a meaning already; take another name")
        self._holiday = holiday
        self._rule = lru_cache(maxsize=4096)(self._find_rule)
        for table in tables.values():
            for rule in table.rules:
                for selector in rule.on.split(","):
                    self._fits(selector.strip(), date(LEAP_YEAR, 1, 1), table.name)  # refuses what names no day

    @property
    def day_names(self) -> tuple[str, ...]:
        """The names of runs of dates: what a verdict's `why` may be beside the built-in reasons."""
        return tuple(self._days)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all hours tables."""
        return tuple(self._tables)

    def is_always(self, name: str) -> bool:
        """Say whether the hours called `name` are every minute of the year."""
        return self._tables[name].always

    def ask(self, name: str, now: datetime) -> Verdict:
        """Say whether the hours called `name` are open at `now` (aware, in the hotline's own zone)."""
        table = self._tables[name]
        if table.always:
            return Verdict(True, "open")
        local = now.replace(tzinfo=None)
        end = self._end_of_opening(table, local)
        if end is None:
            return Verdict(False, self._why(table, local.date()), opening=_in_zone(self._next(table, local), now))
        endless = end - local > timedelta(days=DAYS_AHEAD - 2)
        return Verdict(True, "open", until=_in_zone(None if endless else end, now))

    def explain(self, name: str, now: datetime) -> Reason:
        """Say which line of the hours called `name` decides what `ask` answers at `now`."""
        table, local = self._tables[name], now.replace(tzinfo=None)
        around = [begins.date() for begins, ends in self._stretches(table, local.date() - timedelta(days=1), 2) if begins <= local < ends]
        day = around[-1] if around else local.date()
        rule = self._rule(name, day)
        return Reason(day, rule.on if rule else "", rule.windows if rule else (), self.holiday(day))

    def holiday(self, day: date) -> str:
        """Return the name of the national holiday on `day`; "" if it is none."""
        return self._holiday(day) or ""

    def rule(self, name: str, day: date) -> Rule | None:
        """Find the line of the hours called `name` that decides `day`; None where none fits."""
        return self._rule(name, day)

    def sort_of_day(self, day: date) -> tuple[Hashable, ...]:
        """Return what tells `day` from others: two days of one sort are open at the same minutes, and closed for the same reasons."""
        before = day - timedelta(days=1)
        deciding = ((self._rule(name, before), self._rule(name, day)) for name in self._tables)
        lines = tuple((ran.on if ran else None, runs.on if runs else None) for ran, runs in deciding)
        return (*lines, self._holiday(day) is not None, *self.names_of(day))

    def names_of(self, day: date) -> tuple[str, ...]:
        """Return the names from [days] that fit `day`."""
        return tuple(name for name in self._days if self._fits(name, day, ""))

    def minutes_of_change(self, day: date) -> tuple[int, ...]:
        """Return the minutes after midnight of `day` at which any hours may open or close, midnight first."""
        before, changes = day - timedelta(days=1), {0}
        for name in self._tables:
            for of, earlier in ((before, MINUTES_A_DAY), (day, 0)):
                rule = self._rule(name, of)
                for window in rule.windows if rule else ():
                    changes |= {window.opens - earlier, window.closes - earlier}
        return tuple(sorted(minute for minute in changes if 0 <= minute < MINUTES_A_DAY))

    def openings(self, name: str, first: date, days: int) -> Iterator[tuple[datetime, datetime]]:
        """Give every opening that is open at some time on `days` days from `first`, in order, in local time, as the table has them.

        Hours that are always open give one that lasts from the first midnight to the last.
        """
        midnight = datetime.combine(first, time.min)
        table = self._tables[name]
        if table.always:
            yield midnight, midnight + timedelta(days=days)
        for begins, ends in self._stretches(table, first - timedelta(days=1), days + 1):
            if ends > midnight:
                yield begins, ends

    def overlap(self, name: str, first: date, last: date) -> date | None:
        """Find a day from `first` to `last` into which an opening runs that overlaps with that day's own."""
        before = datetime.combine(first, time.min)
        for begins, ends in self._stretches(self._tables[name], first, (last - first).days):
            if begins < before:
                return before.date()
            before = ends
        return None

    def _end_of_opening(self, table: Hours, local: datetime) -> datetime | None:
        """Find when the opening around `local` ends, joined ones as one, at most DAYS_AHEAD days on; None when closed."""
        end = None
        for begins, ends in self._stretches(table, local.date() - timedelta(days=1), DAYS_AHEAD):
            reached = local if end is None else end
            if begins > reached:
                break
            if ends > reached:
                end = ends
        return end

    def _next(self, table: Hours, local: datetime) -> datetime | None:
        later = (begins for begins, _ in self._stretches(table, local.date(), DAYS_AHEAD) if begins > local)
        return next(later, None)

    def _why(self, table: Hours, day: date) -> str:
        rule = self._rule(table.name, day)
        if rule is not None and rule.windows:
            return "hour"
        named = [selector.strip() for selector in rule.on.split(",")] if rule else []
        reasons = (name for name in named if name in self._days or name == "holiday")
        return next((name for name in reasons if self._fits(name, day, table.name)), "weekday")

    def _find_rule(self, name: str, day: date) -> Rule | None:
        table = self._tables[name]
        for rule in table.rules:
            if any(self._fits(selector.strip(), day, name) for selector in rule.on.split(",")):
                return rule
        return None

    def _fits(self, selector: str, day: date, table: str) -> bool:
        if selector == "holiday":
            return self._holiday(day) is not None
        if selector in self._days:
            first, last = self._days[selector]
            today = (day.month, day.day)
            return first <= today <= last if first <= last else today >= first or today <= last
        if match := NTH_WEEKDAY.fullmatch(selector):
            return WEEKDAYS[day.weekday()] == match["day"] and (day.day - 1) // 7 + 1 == int(match["nth"])
        first_name, _, last_name = selector.partition("-")
        if first_name in WEEKDAYS and (last_name or first_name) in WEEKDAYS:
            start, end = WEEKDAYS.index(first_name), WEEKDAYS.index(last_name or first_name)
            return (day.weekday() - start) % 7 <= (end - start) % 7  # "Sat-Mon" goes round the week
        raise HoursError(
            f'[hours.{table}] on = "{selector}" names no day; write Mon, Mon-Fri, "2nd Thu", holiday, '
            f"or a name from [days] ({', '.join(self._days) or 'there is none'})"
        )

    def _stretches(self, table: Hours, first: date, days: int) -> Iterator[tuple[datetime, datetime]]:
        """Give the openings that begin on `days` days from `first`, in order, in local time."""
        for day in (first + timedelta(days=offset) for offset in range(days)):
            rule = self._rule(table.name, day)
            midnight = datetime.combine(day, datetime.min.time())
            for window in rule.windows if rule else ():
                yield midnight + timedelta(minutes=window.opens), midnight + timedelta(minutes=window.closes)


def _in_zone(local: datetime | None, now: datetime) -> datetime | None:
    return None if local is None else local.replace(tzinfo=now.tzinfo)
