"""Cut time into cells: all minutes in which every hours table says the same, and says it for the same reason.

Two minutes of one cell differ in nothing that can decide a call; only the moments that are told (until when, and when next) differ.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ivr.core.calendar import MINUTES_A_DAY
from ivr.core.hours import HoursBook, Verdict
from ivr.core.model import Hotline
from ivr.loader.files import HOLIDAY_YEARS

# As far as national holidays are known, a leap day and every nth weekday that is a holiday among them.
FIRST_DAY = date(2027, 1, 1)
LAST_DAY = date(HOLIDAY_YEARS[-1], 12, 31)

Answer = tuple[bool, str]
# What each table of a book says of a moment, in their order.
Answers = tuple[Answer, ...]


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
            mask &= answers.get(answer_of(self.book.ask(name, moment)), 0)
        return mask.bit_length() - 1

    def minutes(self, mask: int) -> float:
        """Return how many minutes of a year lie in the cells of `mask`."""
        return sum(cell.minutes for number, cell in enumerate(self.cells) if mask >> number & 1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a day: minutes after midnight, half-open, and what each table of each book says in it."""

    begins: int
    ends: int
    said: tuple[Answers, ...]


@dataclass(slots=True)
class _Found:
    moment: datetime
    minutes: int = 0


@dataclass(slots=True)
class _Sort:
    """Days of one sort. day: the first of them."""

    day: date
    count: int = 0


def cells_of(hotline: Hotline) -> Cells:
    """Cut every day up to LAST_DAY at each minute at which something opens or closes; return what is left when alike ones are one."""
    book, sorts, days = hotline.hours, dict[tuple[object, ...], _Sort](), (LAST_DAY - FIRST_DAY).days + 1
    for day in (FIRST_DAY + timedelta(days=number) for number in range(days)):
        sorts.setdefault(book.sort_of_day(day), _Sort(day)).count += 1
    found = dict[tuple[Answer, ...], _Found]()
    for sort in sorts.values():
        midnight = datetime.combine(sort.day, time.min, hotline.zone)
        for piece in cut((book,), sort.day):
            stretch = found.setdefault(piece.said[0], _Found(midnight + timedelta(minutes=piece.begins)))
            stretch.minutes += (piece.ends - piece.begins) * sort.count
    years = days / 365.2425
    cells = tuple(
        Cell(stretch.moment, {name: book.ask(name, stretch.moment) for name in book.names}, stretch.minutes / years)
        for stretch in found.values()
    )
    return Cells(cells, in_which(cells), book, days)


def cut(books: Sequence[HoursBook], day: date) -> Iterator[Stretch]:
    """Cut `day` at each minute at which hours of one of `books` may open or close, into pieces in order."""
    changes = sorted({minute for book in books for minute in book.minutes_of_change(day)})
    midnight = datetime.combine(day, time.min)
    for begins, ends in zip(changes, (*changes[1:], MINUTES_A_DAY), strict=True):
        yield Stretch(begins, ends, tuple(answers_at(book, midnight + timedelta(minutes=begins)) for book in books))


def answers_at(book: HoursBook, moment: datetime) -> Answers:
    """Return what each table says at a moment of the hotline's zone."""
    return tuple(answer_of(book.ask(name, moment)) for name in book.names)


def answer_of(verdict: Verdict) -> Answer:
    """Return what of a verdict can decide a call."""
    return verdict.open, verdict.why


def in_which(cells: Iterable[Cell]) -> Mapping[str, Mapping[Answer, int]]:
    """Return, for each table and each of its answers, the cells in which it gives it, as bits."""
    found = dict[str, dict[Answer, int]]()
    for number, cell in enumerate(cells):
        for name, verdict in cell.verdicts.items():
            answers, answer = found.setdefault(name, {}), answer_of(verdict)
            answers[answer] = answers.get(answer, 0) | 1 << number
    return found
