"""Moments that callers are told: marks stand for them, so that what is said does not depend on the day it is asked.

A told opening or end differs from day to day. While calls are walked through, a moment stands for it that no real hours give; when words
are compared or shown, it is replaced by what the hours say at a moment of theirs. Tables that are open alike, whatever they are called
and in whichever version they stand, have the same marks.
"""

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from ivr.core.hours import HoursBook, Verdict

# Later than all years whose holidays are known, and than any date that can be keyed.
FIRST_YEAR = 2090
# At no such time does anybody open or close, so that it can be told in words that were made with it.
EARLY = (3, 7)
WRITTEN = "%Y-%m-%d %H:%M"
State = tuple[bool, datetime | None]


class Openings:
    """All openings of some hours over many years, found when they are first asked for, to be asked often.

    Args:
        first: the first day of them; days: how many.
    """

    def __init__(self, book: HoursBook, hours: str, first: date, days: int) -> None:
        self._book, self._hours, self._first, self._days = book, hours, first, days

    @cached_property
    def all(self) -> tuple[tuple[datetime, datetime], ...]:
        """Every opening, joined ones as one, in local time."""
        joined = list[tuple[datetime, datetime]]()
        for begins, ends in self._book.openings(self._hours, self._first, self._days):
            if joined and joined[-1][1] >= begins:
                joined[-1] = joined[-1][0], max(ends, joined[-1][1])
            else:
                joined.append((begins, ends))
        return tuple(joined)

    @cached_property
    def _begins(self) -> list[datetime]:
        return [begins for begins, _ in self.all]

    def at(self, moment: datetime) -> State:
        """Say whether they are open at a local moment, and until when, or when next."""
        place = bisect_right(self._begins, moment)
        if place and moment < self.all[place - 1][1]:
            return True, self.all[place - 1][1]
        return False, self._begins[place] if place < len(self._begins) else None


def agreeing(one: State, other: State) -> tuple[bool, bool] | None:
    """Say whether two told moments have the same day, and the same time; None where one is an opening and the other an end."""
    (is_open, first), (other_open, second) = one, other
    if is_open is not other_open or first is None or second is None:
        return None
    return first.date() == second.date(), first.time() == second.time()


Table = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands for told moments. A table is named by 0 for the first version, or 1 for the second, and its hours.

    tables: the openings of each, one object for those that are open alike; openings: by mark; marks: for an opening, and for an end.
    """

    tables: dict[Table, Openings]
    openings: dict[str, Openings]
    marks: dict[Table, tuple[datetime, datetime]]

    def marked(self, side: int, hours: str, verdict: Verdict) -> Verdict:
        """Return a verdict with marks for its moments."""
        if (side, hours) not in self.marks:
            return verdict
        opening, until = self.marks[side, hours]
        return Verdict(verdict.open, verdict.why, until if verdict.until else None, opening if verdict.opening else None)

    def real(self, value: str, moment: datetime) -> str:
        """Return what a value is at a local moment: itself, unless it is a mark."""
        if value not in self.openings:
            return value
        told = self.openings[value].at(moment)[1]
        return f"{told:{WRITTEN}}" if told else value


def marks_of(tables: dict[Table, tuple[Hashable, Openings]]) -> Marks:
    """Give each table its marks; those with one key are open alike, and have the same."""
    numbers, known = dict[Hashable, int](), dict[Hashable, Openings]()
    found = Marks({}, {}, {})
    for table, (key, openings) in tables.items():
        days = numbers.setdefault(key, len(numbers)) * timedelta(days=1, minutes=1)
        opening, until = (datetime(FIRST_YEAR + year, 1, 1, *EARLY) + days for year in (0, 1))  # noqa: DTZ001 - stand for local ones
        found.tables[table] = known.setdefault(key, openings)
        found.marks[table] = opening, until
        found.openings.update({f"{mark:{WRITTEN}}": known[key] for mark in (opening, until)})
    return found
