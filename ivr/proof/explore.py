"""Meet every call: each thing that may happen, at each place, to each kind of caller, in each minute.

From turn to turn the clock may go on to any other minute: hours may change under a caller who waits.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from ivr.core.model import Hotline
from ivr.proof.callers import Callers, Change
from ivr.proof.cells import Cells
from ivr.proof.events import BEGUN, LOST, Happening, Happenings
from ivr.proof.keeping import everything_is_kept
from ivr.proof.places import Places
from ivr.proof.playing import Player, Step


@dataclass(frozen=True, slots=True)
class Explored:
    """Everything that can happen. reached: place -> who may stand there; steps: from each place, those from it without misses included.

    taken: each step once, with those of its callers who can be there; heard: each step that somebody hears, who is not gone, with those;
    played: how often the engine was asked.
    """

    hotline: Hotline
    cells: Cells
    places: Places
    reached: tuple[int, ...]
    steps: tuple[tuple[Step, ...], ...]
    taken: tuple[tuple[Step, int], ...]
    heard: tuple[tuple[Step, int], ...]
    played: int

    @property
    def callers(self) -> Callers:
        """The kinds of callers."""
        return self.places.callers


@dataclass(slots=True)
class _Station:
    """Things that happen at one place, and where they lead. done: to whom they have happened; leads: (change, target) -> whom."""

    place: int
    happenings: tuple[Happening, ...]
    done: int = 0
    leads: dict[tuple[Change, int], int] = field(default_factory=dict)


class Explorer:
    """Explores one hotline.

    Args:
        cells: of its hours.
        now: aware; what day it is, for facts that time overtakes and dates that are keyed.
        beside: a version of the hotline that it is compared with.
    """

    def __init__(self, hotline: Hotline, cells: Cells, now: datetime, beside: Hotline | None = None) -> None:
        self._hotline, self._cells = hotline, cells
        self._places = Places(hotline, now.date())
        self._player = Player(hotline, cells, self._places, now)
        self._callers = self._places.callers
        self._happenings = Happenings(hotline, now.date(), beside)
        self._stations = dict[tuple[int, str], _Station]()
        self._reached = dict[int, int]()
        self._waiting = dict[int, int]()

    @everything_is_kept()
    def explore(self) -> Explored:
        """Meet everything; from everywhere, that the call's place is lost, and that nothing about the call is known any more."""
        lost = dict[int, int]()
        self._arrive(self._places.beginning, self._player.begun)
        while self._waiting:
            place = next(iter(self._waiting))
            callers = self._waiting.pop(place)
            for station in self._at(place):
                self._visit(station, callers)
            here = callers & self._callers.present
            for beginning, those in ((self._places.lost(place), here), (self._places.beginning, self._callers.forgotten(here))):
                if new := those & ~lost.get(beginning, 0):
                    lost[beginning] = lost.get(beginning, 0) | new
                    self._visit(self._station(beginning, "lost"), new)
        return self._explored()

    def _at(self, place: int) -> tuple[_Station, ...]:
        """Return what may happen at a place. What is understood leads, misses or none, where it leads without them."""
        if place == self._places.beginning:
            return (self._station(place, "begun"),)
        return self._station(place, "missed"), self._station(self._places.without_misses(place), "understood")

    def _station(self, place: int, sort: str) -> _Station:
        if (place, sort) not in self._stations:
            call = self._places.all[place]
            match sort:
                case "begun":
                    happenings: tuple[Happening, ...] = (BEGUN,)
                case "lost":
                    happenings = LOST
                case _:
                    happenings = tuple(one for one in self._happenings.at(call) if one.understood is (sort == "understood"))
            self._stations[place, sort] = _Station(place, happenings)
        return self._stations[place, sort]

    def _visit(self, station: _Station, callers: int) -> None:
        """Let things happen to callers, and go where that leads."""
        if new := callers & ~station.done:
            self._play(station, new)
        for (change, target), those in station.leads.items():
            if arriving := those & callers:
                self._arrive(target, self._callers.moved(arriving, change))

    def _play(self, station: _Station, callers: int) -> None:
        station.done |= callers
        for happening in station.happenings:
            self._player.play(station.place, happening, callers & self._callers.on(happening.lines))
            # To a caller who is gone nothing is said: nothing follows on what comes late.
            heard = self._callers.every if happening.hangs_up else self._callers.present
            for those, change, target in self._player.leads(station.place, happening):
                station.leads[change, target] = station.leads.get((change, target), 0) | those & heard

    def _arrive(self, place: int, callers: int) -> None:
        reached = self._reached.get(place, 0)
        if new := callers & ~reached:
            self._reached[place] = reached | new
            self._waiting[place] = self._waiting.get(place, 0) | new

    def _explored(self) -> Explored:
        stations = {place: list(self._at(place)) for place in self._reached}
        for (place, sort), station in self._stations.items():
            if sort == "lost":
                stations.setdefault(place, []).append(station)
                self._reached[place] = self._reached.get(place, 0) | station.done
        numbers = range(len(self._places.all))
        reached = tuple(self._reached.get(number, 0) for number in numbers)
        made = {id(station): tuple(self._steps(station)) for station in self._stations.values()}  # once, for places that share them
        steps = tuple(tuple(step for station in stations.get(number, ()) for step in made[id(station)]) for number in numbers)
        taken = tuple((step, those) for here, each in zip(reached, steps, strict=True) for step in each if (those := step.callers & here))
        present = self._callers.present
        heard = tuple((step, there) for step, those in taken if (there := those & present) and not step.happening.hangs_up)
        return Explored(self._hotline, self._cells, self._places, reached, steps, taken, heard, self._player.played)

    def _steps(self, station: _Station) -> Iterator[Step]:
        for happening in station.happenings:
            yield from self._player.steps(station.place, happening)
