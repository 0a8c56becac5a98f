"""Name the cells of time as a clerk would: on which days, between which hours; and find the cell of a moment."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from ivr.core.hours import MINUTES_A_DAY, WEEKDAYS, Verdict
from ivr.core.model import Hotline
from ivr.proof.cells import FIRST_DAY, Cell, cells_of
from ivr.showing.words import clock_words

# Each sort of day comes in them, on every weekday on which it does at all.
YEARS = 4
ORDINALS = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th"}
Said = tuple[tuple[bool, str], ...]
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
        found = {_said(cell.verdicts.values()): dict[Stretch, _Days]() for cell in cells}
        cuts = dict[Hashable, list[tuple[Said, Stretch]]]()
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
        return self._all.get(self._said_at(moment))

    def _said_at(self, moment: datetime) -> Said:
        return _said(self._hotline.hours.ask(name, moment) for name in self._hotline.hours.names)

    def _cut(self, day: date) -> list[tuple[Said, Stretch]]:
        """Cut a day where what hours say changes."""
        cut = list[tuple[Said, Stretch]]()
        changes = self._hotline.hours.minutes_of_change(day)
        midnight = datetime.combine(day, time.min, self._hotline.zone)
        for begins, ends in zip(changes, (*changes[1:], MINUTES_A_DAY), strict=True):
            said = self._said_at(midnight + timedelta(minutes=begins))
            first = cut.pop()[1][0] if cut and cut[-1][0] == said else begins
            cut.append((said, (first, ends)))
        return cut

    def _count(self, days: _Days, day: date) -> None:
        book = self._hotline.hours
        called = book.names_of(day) or (("holiday",) if book.holiday(day) else ())
        if not called:
            days.ordinary.add((day.weekday(), (day.day - 1) // 7 + 1))
        days.called += [name for name in called if name not in days.called]


def _said(verdicts: Iterable[Verdict]) -> Said:
    return tuple((verdict.open, verdict.why) for verdict in verdicts)


def _name(stretches: Mapping[Stretch, _Days], cell: Cell) -> str:
    """Name a cell by its days and hours; by its first moment where none of its days is near."""
    hours = dict[str, list[str]]()
    for (begins, ends), days in sorted(stretches.items()):
        hours.setdefault(_days_words(days), []).append(f"{clock_words(begins)}-{clock_words(ends)}")
    return "; ".join(f"{days} {', '.join(known)}" for days, known in hours.items()) or f"{cell.moment:%a %Y-%m-%d %H:%M}"


def _days_words(days: _Days) -> str:
    """Say which days, "Mon-Wed, 2nd Thu, holiday"."""
    weeks: dict[int, set[int]] = {weekday: {nth for day, nth in days.ordinary if day == weekday} for weekday in range(len(WEEKDAYS))}
    words, run = [], list[int]()
    for weekday, nths in weeks.items():
        if len(nths) == len(ORDINALS):
            run.append(weekday)
            continue
        words += _run(run)
        run = []
        words += [f"{' '.join(ORDINALS[nth] for nth in sorted(nths))} {WEEKDAYS[weekday]}"] if nths else []
    return ", ".join([*words, *_run(run), *days.called])


def _run(weekdays: list[int]) -> list[str]:
    names = [WEEKDAYS[weekday] for weekday in weekdays]
    return [f"{names[0]}-{names[-1]}"] if len(names) > 2 else names  # noqa: PLR2004 - two names are as short
