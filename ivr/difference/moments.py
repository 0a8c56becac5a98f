"""Cut time for two versions of a hotline at once: minutes that neither tells apart, and in which told moments agree or differ alike."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ivr.core.hours import DAYS_AHEAD
from ivr.core.model import Hotline
from ivr.core.values import VALUES
from ivr.difference.told import Marks, Openings, Table, agreeing, marks_of
from ivr.proof.cells import FIRST_DAY, LAST_DAY, Cell, Cells, Stretch, cut, in_which

Pair = tuple[str, str]
Sorted = tuple[date, tuple[Hashable, ...], tuple[Hashable, ...]]
DAYS = (LAST_DAY - FIRST_DAY).days + 1
YEARS = DAYS / 365.2425


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a day that lies in one cell: minutes after midnight, half-open, and the cell's number."""

    begins: int
    ends: int
    cell: int


@dataclass(frozen=True, slots=True)
class Moments:
    """The cells of two versions, numbered alike. days: every day with how it is cut."""

    sides: tuple[Cells, Cells]
    marks: Marks
    days: tuple[tuple[date, tuple[Piece, ...]], ...]

    @property
    def every(self) -> int:
        """All cells, as bits."""
        return self.sides[0].every

    def minutes(self, mask: int) -> float:
        """Return how many minutes of a year lie in the cells of `mask`."""
        return self.sides[0].minutes(mask)


def moments_of(one: Hotline, other: Hotline) -> Moments:
    """Cut every day up to the last one whose holidays are known."""
    books = one.hours, other.hours
    sorts = [
        (day, books[0].sort_of_day(day), books[1].sort_of_day(day)) for day in (FIRST_DAY + timedelta(number) for number in range(DAYS))
    ]
    marks = marks_of(_openings(one, other, sorts))
    openings = _changed(one, other, marks)
    numbers, firsts, minutes = dict[Hashable, int](), list[datetime](), list[int]()
    cuts, days = dict[Hashable, tuple[Stretch, ...]](), list[tuple[date, tuple[Piece, ...]]]()
    for day, *sort in sorts:
        if (kind := tuple(sort)) not in cuts:
            cuts[kind] = tuple(cut(books, day))
        pieces = list[Piece]()
        for stretch in cuts[kind]:
            moment = datetime.combine(day, time.min) + timedelta(minutes=stretch.begins)
            key = stretch.said, tuple(agreeing(first.at(moment), second.at(moment)) for first, second in openings)
            number = numbers.setdefault(key, len(numbers))
            if number == len(firsts):
                firsts.append(moment)
                minutes.append(0)
            minutes[number] += stretch.ends - stretch.begins
            pieces.append(Piece(stretch.begins, stretch.ends, number))
        days.append((day, tuple(pieces)))
    first, second = (_cells(hotline, side, marks, firsts, minutes) for side, hotline in enumerate((one, other)))
    return Moments((first, second), marks, tuple(days))


def _cells(hotline: Hotline, side: int, marks: Marks, firsts: list[datetime], minutes: list[int]) -> Cells:
    book, cells = hotline.hours, list[Cell]()
    for number, first in enumerate(firsts):
        moment = first.replace(tzinfo=hotline.zone)
        verdicts = {name: marks.marked(side, name, book.ask(name, moment)) for name in book.names}
        cells.append(Cell(moment, verdicts, minutes[number] / YEARS))
    return Cells(tuple(cells), in_which(cells), book, DAYS)


def _openings(one: Hotline, other: Hotline, sorts: list[Sorted]) -> dict[Table, tuple[Hashable, Openings]]:
    """Return the openings of every table that ever closes, with what is the same of two that are open alike."""
    books = one.hours, other.hours
    tables = [len(book.names) for book in books]
    same_days = all(first[tables[0] :] == second[tables[1] :] for _, first, second in sorts)
    found = dict[Table, tuple[Hashable, Openings]]()
    for side, hotline in enumerate((one, other)):
        for name in hotline.hours.names:
            if not hotline.hours.is_always(name):
                openings = Openings(hotline.hours, name, FIRST_DAY, DAYS + DAYS_AHEAD)
                found[side, name] = (hotline.rules[name] if same_days else openings.all), openings
    return found


def _changed(one: Hotline, other: Hotline, marks: Marks) -> tuple[tuple[Openings, Openings], ...]:
    """Return both openings of each two tables that may be told in each other's place, and are not open alike."""
    pairs = ((marks.tables.get((0, first)), marks.tables.get((1, second))) for first, second in _told_alike(one, other))
    return tuple((first, second) for first, second in pairs if first and second and first is not second and first.all != second.all)


def _told_alike(one: Hotline, other: Hotline) -> Iterable[Pair]:
    """Give the tables that have one name, one staff's callers, one place in the same words, or no namesake."""
    first, second = set(one.hours.names), set(other.hours.names)
    pairs = dict.fromkeys((name, name) for name in one.hours.names if name in second)
    pairs |= dict.fromkeys((staff.hours, other.staff[key].hours) for key, staff in one.staff.items() if key in other.staff)
    pairs |= dict.fromkeys((old, new) for old in sorted(first - second) for new in sorted(second - first))
    told = dict(_told(one))
    pairs |= dict.fromkeys((told[words], hours) for words, hours in _told(other) if words in told)
    return pairs


def _told(hotline: Hotline) -> Iterator[tuple[tuple[str, str], str]]:
    """Give the hours that are told, each with the words it is told in: the first prompt, and the name of the value."""
    for node in hotline.nodes.values():
        for name, source in node.values if node.say else ():
            value = VALUES[source[0]]
            for hours in () if value.settled else value.named("hours", source[1:]):
                yield (node.say[0].prompt, name), hours
