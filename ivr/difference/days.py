"""Say in words on which days, and between which hours, some cells of time lie."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ivr.core.calendar import MINUTES_A_DAY
from ivr.core.hours import WEEKDAYS
from ivr.core.model import Hotline
from ivr.difference.moments import Moments, Piece
from ivr.proof.cells import FIRST_DAY
from ivr.showing.days import run_words, weekday_words
from ivr.showing.words import clock_words

EVE = "the day before "
BUT = "every day but "
# Said beside days with names, it would seem to hold them.
EVERY_WEEKDAY = f"{WEEKDAYS[0]}-{WEEKDAYS[-1]}"
Windows = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a clerk calls a day. weekday: 0 to 6, nth of its month from 1, or -1 and 0 of one with a name; named: that name."""

    weekday: int
    nth: int
    named: str = ""


class Days:
    """Names the times of two versions."""

    def __init__(self, hotlines: tuple[Hotline, Hotline], moments: Moments) -> None:
        self._moments, self._names = moments, [self._named(hotlines, day) for day, _ in moments.days]
        self._plain = [_Kind(day.weekday(), (day.day - 1) // 7 + 1) for day, _ in moments.days]
        self._kinds = [_Kind(-1, 0, named) if named else self._plain[number] for number, named in enumerate(self._names)]
        self._both = [_Kind(kind.weekday, 0, named) for kind, named in zip(self._plain, self._names, strict=True)]
        self._counted = [Counter(kinds) for kinds in (self._plain, self._kinds, self._both)]

    def words(self, cells: int) -> str:
        """Name the times in `cells`, "Mon-Fri 17:00-18:00"."""
        if cells == self._moments.every:
            return "at any time"
        found = dict[Windows, list[int]]()
        for number, (_, pieces) in enumerate(self._moments.days):
            if windows := _windows(pieces, cells):
                found.setdefault(windows, []).append(number)
        return "; ".join(f"{self._days_words(days)} {_clock_words(windows)}".strip() for windows, days in sorted(found.items()))

    def _days_words(self, days: list[int]) -> str:
        if len(days) == len(self._kinds):
            return "every day"
        rest = sorted(set(range(len(self._kinds))) - set(days))
        named, but = self._named_as(days), self._named_as(rest)
        if but and len(rest) < len(days) and (not named or but.count(",") < named.count(",") or EVERY_WEEKDAY in named):
            return f"{BUT}{but}"
        if named:
            return named
        eves = {self._names[number + 1] for number in days if number + 1 < len(self._names)}
        if eves and "" not in eves:
            return ", ".join(f"{EVE}{name}" for name in sorted(eves))
        years = len(self._kinds) / 365.2425
        first = FIRST_DAY + timedelta(days=days[0])
        return f"{max(1, round(len(days) / years))} days a year, such as {first:%a} {first.day} {first:%b %Y},"

    def _named_as(self, days: list[int]) -> str:
        """Name days by kinds, all of each; "" if they are no such days."""
        for kinds, every in zip((self._plain, self._kinds, self._both), self._counted, strict=True):
            met = Counter(kinds[number] for number in days)
            if all(count == every[kind] for kind, count in met.items()):
                return ", ".join((*_ordinary(set(met), set(every)), *_called(set(met))))
        return ""

    def _named(self, hotlines: tuple[Hotline, Hotline], day: date) -> str:
        names = tuple((hotline.hours.names_of(day), hotline.hours.holiday(day) != "") for hotline in hotlines)
        if names[0] != names[1]:
            return f"{day.day} {day:%b}"
        called, holiday = names[0]
        return called[0] if called else "holidays" if holiday else ""


def _windows(pieces: tuple[Piece, ...], cells: int) -> Windows:
    joined = list[tuple[int, int]]()
    for piece in pieces:
        if cells >> piece.cell & 1:
            begins = joined.pop()[0] if joined and joined[-1][1] == piece.begins else piece.begins
            joined.append((begins, piece.ends))
    return tuple(joined)


def _clock_words(windows: Windows) -> str:
    if windows == ((0, MINUTES_A_DAY),):
        return ""
    return ", ".join(f"{clock_words(begins)}-{clock_words(ends)}" for begins, ends in windows)


def _ordinary(kinds: set[_Kind], every: set[_Kind]) -> Iterator[str]:
    """Name ordinary days: runs of weekdays, and those of which not all are meant."""
    all_of = {kind.weekday: {one.nth for one in every if one.weekday == kind.weekday and not one.named} for kind in kinds}
    return weekday_words(((kind.weekday, kind.nth) for kind in kinds if not kind.named), all_of)


def _called(kinds: set[_Kind]) -> Iterator[str]:
    """Name days that have a name, with the weekdays they are on if those matter."""
    for named in sorted({kind.named for kind in kinds if kind.named}):
        weekdays = sorted({kind.weekday for kind in kinds if kind.named == named})
        some = weekdays != [-1] and len(weekdays) < len(WEEKDAYS)
        yield f"{named} on {', '.join(run_words(weekdays))}" if some else named
