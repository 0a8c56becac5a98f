"""Cut time into cells: all minutes in which every hours table says the same, and says it for the same reason.

Two minutes of one cell differ in nothing that can decide a call; only the moments that are told (until when, and when next) differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from ivr.core.hours import MINUTES_A_DAY, HoursBook, Verdict
from ivr.core.model import Hotline

# As far as national holidays are known, a leap day and every nth weekday that is a holiday among them.
FIRST_DAY = date(2027, 1, 1)
LAST_DAY = date(2050, 12, 31)

Answer = tuple[bool, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """Minutes that no hours table tells apart.

    moment: the first of them since 2027, in the hotline's zone; verdicts: what each table says then; minutes: how many there are in a
    year, on average.
    """

    moment: datetime
    verdicts: Mapping[str, Verdict]
    minutes: float


@dataclass(frozen=True, slots=True)
class Cells:
    """All cells of a hotline's hours. answers: hours -> what they may say -> the cells in which they say it, as bits."""

    cells: tuple[Cell, ...]
    answers: Mapping[str, Mapping[Answer, int]]
    book: HoursBook
    days: int

    @property
    def every(self) -> int:
        """All cells, as bits."""
        return (1 << len(self.cells)) - 1

    def first(self, mask: int) -> Cell:
        """Return the first cell of `mask`."""
        return self.cells[(mask & -mask).bit_length() - 1]

    def number_at(self, moment: datetime) -> int:
        """Return the number of the cell that `moment` lies in: aware, in the hotline's zone, of a year whose holidays are known."""
        mask = self.every
        for name, answers in self.answers.items():
            mask &= answers.get(_answer(self.book.ask(name, moment)), 0)
        return mask.bit_length() - 1

    def minutes(self, mask: int) -> float:
        """Return how many minutes of a year lie in the cells of `mask`."""
        return sum(cell.minutes for number, cell in enumerate(self.cells) if mask >> number & 1)


@dataclass(slots=True)
class _Stretch:
    moment: datetime
    minutes: int = 0


@dataclass(slots=True)
class _Sort:
    """Days of one sort. day: the first of them."""

    day: date
    count: int = 0
    changes: tuple[int, ...] = field(default_factory=tuple)


def cells_of(hotline: Hotline) -> Cells:
    """Cut every day from 2027 to 2050 at each minute at which something opens or closes; return what is left when alike ones are one."""
    book, sorts, days = hotline.hours, dict[tuple[object, ...], _Sort](), (LAST_DAY - FIRST_DAY).days + 1
    for day in (FIRST_DAY + timedelta(days=number) for number in range(days)):
        sorts.setdefault(book.sort_of_day(day), _Sort(day)).count += 1
    found = dict[tuple[Answer, ...], _Stretch]()
    for sort in sorts.values():
        changes = book.minutes_of_change(sort.day)
        for begins, ends in zip(changes, (*changes[1:], MINUTES_A_DAY), strict=True):
            moment = datetime.combine(sort.day, time.min, hotline.zone) + timedelta(minutes=begins)
            said = tuple(_answer(book.ask(name, moment)) for name in book.names)
            found.setdefault(said, _Stretch(moment)).minutes += (ends - begins) * sort.count
    years = days / 365.2425
    cells = tuple(
        Cell(stretch.moment, {name: book.ask(name, stretch.moment) for name in book.names}, stretch.minutes / years)
        for stretch in found.values()
    )
    answers: dict[str, dict[Answer, int]] = {name: {} for name in book.names}
    for number, said in enumerate(found):
        for name, answer in zip(book.names, said, strict=True):
            answers[name][answer] = answers[name].get(answer, 0) | 1 << number
    return Cells(cells, answers, book, days)


def _answer(verdict: Verdict) -> Answer:
    return verdict.open, verdict.why
