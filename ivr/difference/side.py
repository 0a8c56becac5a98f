"""One of two versions while both are walked through: what may happen at its places, and the steps that come of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from ivr.core.conversation import Effect, Event, KeysPressed
from ivr.core.entry import Limits, Refused, read_entry
from ivr.difference.shared import Project
from ivr.proof.callers import Change
from ivr.proof.events import KEYS, Happening, Happenings
from ivr.proof.explore import Explored
from ivr.proof.playing import Player, Step


@dataclass(frozen=True, slots=True)
class Move:
    """A step as two versions are compared: callers are bits of those they share; effects: the number of what callers meet."""

    callers: int
    cells: int
    change: Change
    target: int
    effects: int


# An event, and the number of the turn where that decides.
What = tuple[Event, int]


class Side:
    """One version.

    Args:
        explored: everything that can happen in it, in the cells of both versions together.
        project: the shared callers as this version has them.
        now: aware; what day it is, for facts that time overtakes and dates that are keyed.
    """

    def __init__(self, explored: Explored, project: Project, now: datetime) -> None:
        self.hotline, self.places, self._explored = explored.hotline, explored.places, explored
        self._project, self._today = project, now.date()
        self._player = Player(self.hotline, explored.cells, self.places, now)
        self._happenings = Happenings(self.hotline, now.date())
        self._moves = dict[tuple[int, Happening], tuple[Move, ...]]()
        self._numbers = dict[tuple[Effect, ...], int]()
        self.effects = list[tuple[Effect, ...]]()
        self._known = dict[int, dict[Happening, list[Step]]]()

    def reached(self, place: int) -> int:
        """Return who can come to a place, of the callers that are shared."""
        return self._project.lift(self._explored.reached[place])

    def moves(self, place: int, happening: Happening) -> tuple[Move, ...]:
        """Return what comes of something that happens at a place to anybody who can come there."""
        key = place, happening
        if key not in self._moves:
            self._moves[key] = tuple(self._together(self._steps(place, happening)))
        return self._moves[key]

    def _steps(self, place: int, happening: Happening) -> Iterable[Step]:
        if place not in self._known:
            self._known[place] = {}
            for step in self._explored.steps[place]:
                self._known[place].setdefault(step.happening, []).append(step)
        if happening not in self._known[place]:  # only the other version tells it apart
            at = self.places.without_misses(place) if happening.understood else place
            self._player.play(at, happening, self._explored.reached[place])
            self._known[place][happening] = list(self._player.steps(at, happening))
        return self._known[place][happening]

    def _together(self, steps: Iterable[Step]) -> Iterator[Move]:
        """Put steps together that differ in nothing but who takes them; what was told of somebody once is not told again."""
        found, known = dict[tuple[int, Change, int, int], int](), dict[int, int]()
        for step in steps:
            callers = step.callers & ~known.get(step.cells, 0)
            if not callers:
                continue
            known[step.cells] = known.get(step.cells, 0) | callers
            number = self._numbers.setdefault(step.effects, len(self.effects))
            if number == len(self.effects):
                self.effects.append(step.effects)
            key = step.cells, step.change, step.target, number
            found[key] = found.get(key, 0) | callers
        for (cells, change, target, effects), callers in found.items():
            yield Move(self._project.lift(callers), cells, change, target, effects)

    def happenings(self, place: int) -> dict[What, Happening]:
        """Return what may happen at a place; a key that is not taken stands for all such."""
        happenings = self._happenings.at(self.places.all[place])
        return {(one.event, one.turn): one for one in happenings if one.event is not None}

    def taken(self, place: int) -> frozenset[str]:
        """Return the keys the menu at a place takes."""
        return frozenset(option.key for option in self.places.node(place).options)

    def as_here(self, place: int, what: What) -> Happening:
        """Return something as it happens at a place of this version, where only the other one tells it apart."""
        event, turn = what
        node, understood = self.places.node(place), False
        if isinstance(event, KeysPressed) and node.kind == "entry":
            limits = Limits(self._today, self.hotline.country, days_ahead=node.days_ahead, days_back=node.days_back)
            understood = not isinstance(read_entry(node.reads, event.keys, limits), Refused)
        return Happening(event, understood=understood, turn=turn)


def together(one: Side, other: Side, pair: tuple[int, int]) -> list[tuple[Happening, Happening]]:
    """Return what may happen at two places that stand for each other, as either version takes it."""
    first, second = one.happenings(pair[0]), other.happenings(pair[1])
    if one.places.node(pair[0]).kind == "menu" and other.places.node(pair[1]).kind == "menu":
        taken = one.taken(pair[0]) | other.taken(pair[1])
        others = [key for key in KEYS if key not in taken][:1]
        kept = {*taken, *others}
        first, second = ({what: one for what, one in side.items() if _stays(what[0], kept)} for side in (first, second))
        for key in others:
            first.setdefault((KeysPressed(key), 0), Happening(KeysPressed(key)))
    return [
        (first.get(what) or one.as_here(pair[0], what), second.get(what) or other.as_here(pair[1], what))
        for what in dict.fromkeys((*first, *second))
    ]


def _stays(event: Event, keys: set[str]) -> bool:
    return not isinstance(event, KeysPressed) or event.keys in keys
