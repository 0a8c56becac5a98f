"""Name the cells of time as a clerk would: on which days, between which hours; and find the cell of a moment."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from ivr.core.model import Hotline
from ivr.proof.cells import FIRST_DAY, Answers, Cell, answer_of, answers_at, cells_of, cut
from ivr.showing.days import weekday_words
from ivr.showing.words import clock_words

# Each sort of day comes in them, on every weekday on which it does at all.
YEARS = 4
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretches:
    """A cell with its name, "Sat 9:30-10:00, holiday 17:30-20:00", and the hours tables that are open in it."""

    name: str
    cell: Cell
    open: tuple[str, ...]


@dataclass(slots=True)
class _Days:
    """Days on which a stretch lies in a cell: ordinary ones as (weekday, which of the month), others by what they are called."""

    ordinary: set[tuple[int, int]] = field(default_factory=set)
    called: list[str] = field(default_factory=list)


class Times:
    """The cells of a hotline's hours.

    Args:
        hotline: what the files say.
    """

    def __init__(self, hotline: Hotline) -> None:
        self._hotline = hotline
        cells = cells_of(hotline).cells
        found = {_said(cell): dict[Stretch, _Days]() for cell in cells}
        cuts = dict[Hashable, list[tuple[Answers, Stretch]]]()
        for day in (FIRST_DAY + timedelta(days=number) for number in range(YEARS * 365)):
            sort = hotline.hours.sort_of_day(day)
            if sort not in cuts:
                cuts[sort] = self._cut(day)
            for said, stretch in cuts[sort]:
                self._count(found[said].setdefault(stretch, _Days()), day)
        self._all = {
            said: Stretches(_name(found[said], cell), cell, tuple(name for name, verdict in cell.verdicts.items() if verdict.open))
            for cell, said in zip(cells, found, strict=True)
        }

    @property
    def all(self) -> tuple[Stretches, ...]:
        """All cells, in the order of their first moments."""
        return tuple(self._all.values())

    def at(self, moment: datetime) -> Stretches | None:
        """Find the cell of a moment in the hotline's zone; None if hours are not so from 2027 on."""
        return self._all.get(answers_at(self._hotline.hours, moment))

    def _cut(self, day: date) -> list[tuple[Answers, Stretch]]:
        """Cut a day where what hours say changes."""
        pieces = list[tuple[Answers, Stretch]]()
        for piece in cut((self._hotline.hours,), day):
            said = piece.said[0]
            first = pieces.pop()[1][0] if pieces and pieces[-1][0] == said else piece.begins
            pieces.append((said, (first, piece.ends)))
        return pieces

    def _count(self, days: _Days, day: date) -> None:
        book = self._hotline.hours
        called = book.names_of(day) or (("holiday",) if book.holiday(day) else ())
        if not called:
            days.ordinary.add((day.weekday(), (day.day - 1) // 7 + 1))
        days.called += [name for name in called if name not in days.called]


def _said(cell: Cell) -> Answers:
    return tuple(answer_of(verdict) for verdict in cell.verdicts.values())


def _name(stretches: Mapping[Stretch, _Days], cell: Cell) -> str:
    """Name a cell by its days and hours; by its first moment where none of its days is near."""
    hours = dict[str, list[str]]()
    for (begins, ends), days in sorted(stretches.items()):
        hours.setdefault(_days_words(days), []).append(f"{clock_words(begins)}-{clock_words(ends)}")
    return "; ".join(f"{days} {', '.join(known)}" for days, known in hours.items()) or f"{cell.moment:%a %Y-%m-%d %H:%M}"


def _days_words(days: _Days) -> str:
    """Say which days, "Mon-Wed, 2nd Thu, holiday"."""
    return ", ".join([*weekday_words(days.ordinary), *days.called])
