"""Walk through two versions of a hotline at once: the same callers do the same at the same moments, until their calls part."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from ivr.core.conversation import START
from ivr.core.model import Hotline
from ivr.difference.hearing import PARTED, Contrast, Effects, Hearing, Parted, Redialled, Reworded
from ivr.difference.moments import Moments, moments_of
from ivr.difference.shared import Shared
from ivr.difference.side import Move, Side, together
from ivr.proof.callers import Change
from ivr.proof.events import BEGUN, LOST, Happening
from ivr.proof.explore import Explorer

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ending:
    """What came of a step where calls part. effects: what callers meet; change: what it makes of them."""

    effects: Effects
    change: Change


@dataclass(frozen=True, slots=True)
class Parting:
    """Two calls part: what happened to both, and what came of it in either version."""

    happening: Happening
    before: Ending
    after: Ending


Difference = Parting | Reworded | Redialled


@dataclass(frozen=True, slots=True)
class Edge:
    """A step that leads on in both versions alike, or so nearly that calls have not parted."""

    callers: int
    cells: int
    change: Change
    other: Change
    target: Pair
    happening: Happening


@dataclass(frozen=True, slots=True)
class Arrival:
    """Callers come to two places they have not come to before, by an edge. visit: the number of the visit they come from."""

    visit: int
    edge: Edge
    callers: int


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything happens to callers at two places. arrivals: the numbers of those it happens to; none: calls begin, or lost their place."""

    pair: Pair
    callers: int
    arrivals: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A difference: to whom (shared callers, as bits), when (cells, as bits), by what, and on which visit."""

    difference: Difference
    callers: int
    cells: int
    happening: Happening
    visit: int


@dataclass(frozen=True, slots=True)
class Both:
    """What comes of the same in both versions, to whom and when. edge: where it leads if calls have not parted."""

    callers: int
    cells: int
    unlike: tuple[Difference, ...]
    edge: Edge | None


class Walk:
    """Everything that can happen in both versions, and where it differs.

    Args:
        one, other: the version before, and the version now.
        now: aware; what day it is, for facts that time overtakes and dates that are keyed.
        told: called with a few words before each part of the work.
    """

    def __init__(self, one: Hotline, other: Hotline, now: datetime, told: Callable[[str], None] = lambda _: None) -> None:
        told("time is cut into cells")
        self.moments: Moments = moments_of(one, other)
        told("every call is played on both")
        explored = tuple(
            Explorer(hotline, self.moments.sides[side], now, beside).explore()
            for side, (hotline, beside) in enumerate(((one, other), (other, one)))
        )
        places = explored[0].places, explored[1].places
        self.shared = Shared((one, other), places)
        self.callers = self.shared.callers
        self.hearing = Hearing((one, other), self.moments)
        self._sides = tuple(Side(explored[side], self.shared.sides[side], now) for side in (0, 1))
        self._beginning = places[0].beginning, places[1].beginning
        self._steps = dict[tuple[Pair, Happening, Happening], tuple[Both, ...]]()
        self._same = set[tuple[int, int]]()
        self._contrasts = dict[tuple[int, int, str, int], list[tuple[int, Contrast]]]()
        self._told = told

    def walk(self) -> "Walked":
        """Walk; from turn to turn the clock may go on to any other minute."""
        self._told("calls are compared")
        return _Walking(self).all()

    def begin(self) -> int:
        """Return all who begin alike in both versions."""
        places = self._sides[0].places, self._sides[1].places
        return sum(self.shared.begin(line, places) for line in self.shared.lines)

    def edges(self) -> dict[Pair, list[Edge]]:
        """Return what leads on, from each two places that were come to."""
        found = dict[Pair, list[Edge]]()
        for (pair, _, _), steps in self._steps.items():
            found.setdefault(pair, []).extend(both.edge for both in steps if both.edge)
        return found

    def node(self, pair: Pair) -> str:
        """Return the node at which calls stand in the first version; "" where none has begun."""
        node = self._sides[0].places.all[pair[0]].node
        return "" if node == START else node

    def beginning(self) -> Pair:
        """Return where calls begin."""
        return self._beginning

    def happenings(self, pair: Pair) -> list[tuple[Happening, Happening]]:
        """Return what may happen at two places."""
        return together(self._sides[0], self._sides[1], pair)

    def steps(self, pair: Pair, happenings: tuple[Happening, Happening]) -> tuple[Both, ...]:
        """Return what comes of the same in both versions, to anybody who can come there."""
        key = pair, *happenings
        if key not in self._steps:
            coming = self._sides[0].reached(pair[0]) & self._sides[1].reached(pair[1])
            if happenings[0].hangs_up:  # who is gone already cannot hang up
                coming &= self.callers.present
            if happenings[0] == BEGUN:
                coming &= self.begin()
            moves = [[move for move in self._sides[side].moves(pair[side], happenings[side]) if move.callers & coming] for side in (0, 1)]
            self._steps[key] = tuple(
                both
                for one in moves[0]
                for other in moves[1]
                if (those := one.callers & other.callers & coming) and (then := one.cells & other.cells)
                for both in self._both((one, other), those, then, happenings)
            )
        return self._steps[key]

    def _both(self, moves: tuple[Move, Move], callers: int, cells: int, happenings: tuple[Happening, Happening]) -> Iterator[Both]:
        """Give what comes of one step of either version, apart where it is not the same."""
        happening = happenings[1] if happenings[1].understood else happenings[0]
        changes = moves[0].change, moves[1].change
        parting = Parting(happening, *(Ending(self._sides[side].effects[moves[side].effects], changes[side]) for side in (0, 1)))
        if unlike := self.shared.unlike(callers, *changes):
            yield Both(unlike, cells, (parting,), None)
            callers &= ~unlike
        target = moves[0].target, moves[1].target
        gone = callers if happening.hangs_up else 0
        if gone:
            yield Both(gone, cells, (), Edge(gone, cells, *changes, target, happening))
        # To who is gone nothing is said, and nothing follows on what comes late.
        if present := callers & self.callers.present & ~gone:
            for those, then, contrast in self.contrasts(*moves, present, cells):
                unlikes = tuple(parting if isinstance(way, Parted) else way for way in contrast)
                edge = None if PARTED in contrast else Edge(those, then, *changes, target, happening)
                yield Both(those, then, unlikes, edge)

    def contrasts(self, one: Move, other: Move, callers: int, cells: int) -> Iterator[tuple[int, int, Contrast]]:
        """Say how what callers meet differs, in which cells; nothing is in it where it does not."""
        same = one.effects, other.effects
        if same not in self._same and all(
            contrast == () for language in self._languages(one) for _, contrast in self._contrast(*same, language, self.moments.every)
        ):
            self._same.add(same)
        if same in self._same:
            yield callers, cells, ()
            return
        for language in self._languages(one):
            if those := callers if one.change.language else callers & self.callers.having("language", language):
                for mask, contrast in self._contrast(*same, language, self.moments.every):
                    if then := mask & cells:
                        yield those, then, contrast

    def _languages(self, move: Move) -> tuple[str, ...]:
        return (move.change.language,) if move.change.language else self.shared.languages

    def _contrast(self, one: int, other: int, language: str, cells: int) -> list[tuple[int, Contrast]]:
        key = one, other, language, cells
        if key not in self._contrasts:
            effects = self._sides[0].effects[one], self._sides[1].effects[other]
            self._contrasts[key] = self.hearing.contrast(*effects, language, cells)
        return self._contrasts[key]


@dataclass(frozen=True, slots=True)
class Walked:
    """What came of a walk. edges: from each two places, what leads on."""

    found: tuple[Found, ...]
    visits: tuple[Visit, ...]
    arrivals: tuple[Arrival, ...]
    edges: dict[Pair, list[Edge]]


class _Walking:
    """One walk. reached: who has come to two places; waiting: arrivals from which nothing has happened yet."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._reached = dict[Pair, int]()
        self._waiting = dict[Pair, list[int]]()
        self._visits, self._arrivals, self._found = list[Visit](), list[Arrival](), list[Found]()
        self._known = dict[tuple[Pair, Happening, Difference, int], int]()

    def all(self) -> Walked:
        beginning, met = self._walk.beginning(), 0
        self._visit(Visit(beginning, self._walk.begin(), ()), [(BEGUN, BEGUN)])
        self._go_on()
        for callers in self._reached.values():
            met |= callers
        self._visit(Visit(beginning, met, ()), [(happening, happening) for happening in LOST])
        self._go_on()
        return Walked(tuple(self._found), tuple(self._visits), tuple(self._arrivals), self._walk.edges())

    def _go_on(self) -> None:
        while self._waiting:
            pair = next(iter(self._waiting))
            arrivals, callers = tuple(self._waiting.pop(pair)), 0
            for number in arrivals:
                callers |= self._arrivals[number].callers
            self._visit(Visit(pair, callers, arrivals), self._walk.happenings(pair))

    def _visit(self, visit: Visit, happenings: list[tuple[Happening, Happening]]) -> None:
        self._visits.append(visit)
        for each in happenings:
            self._go(visit, each)

    def _go(self, visit: Visit, happenings: tuple[Happening, Happening]) -> None:
        """Let the same happen in both versions to those who have come."""
        for both in self._walk.steps(visit.pair, happenings):
            if callers := both.callers & visit.callers:
                happening = happenings[1] if happenings[1].understood else happenings[0]
                for unlike in both.unlike:
                    known = self._known.get((visit.pair, happening, unlike, both.cells), 0)
                    if callers & ~known:
                        self._known[visit.pair, happening, unlike, both.cells] = known | callers
                        self._found.append(Found(unlike, callers & ~known, both.cells, happening, len(self._visits) - 1))
                if both.edge:
                    self._arrive(both.edge, callers)

    def _arrive(self, edge: Edge, callers: int) -> None:
        known = self._reached.get(edge.target, 0)
        if new := self._walk.shared.moved(callers, edge.change, edge.other) & ~known:
            self._reached[edge.target] = known | new
            self._waiting.setdefault(edge.target, []).append(len(self._arrivals))
            self._arrivals.append(Arrival(len(self._visits) - 1, edge, new))
