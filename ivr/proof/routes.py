"""Find the shortest call that breaks a promise, at real moments, and play it on the engine with the real hours.

A break that the engine does not play is told as such: then what was put together was too coarse, and the proof is to be mended.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from ivr.core.conversation import Call, Event, Turn
from ivr.core.engine import Engine
from ivr.proof.callers import Caller
from ivr.proof.explore import Explored
from ivr.proof.holding import Break
from ivr.proof.places import REFERENCE
from ivr.proof.playing import Step

# Longer than any real call has turns to be told.
MOST_STEPS = 60
# How far the clock may have to move on a way on which hours change: through a whole year.
MOST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a call as it was played: at a moment, and the turn it made."""

    at: datetime
    event: Event
    turn: Turn


@dataclass(frozen=True, slots=True)
class Route:
    """A whole call that breaks a promise. caller: who makes it; surely: it was played on the engine with the real hours, step by step."""

    caller: Caller
    happened: tuple[Happened, ...]
    surely: bool


class Routes:
    """Finds calls through an explored hotline. now: what day it was explored for."""

    def __init__(self, explored: Explored, now: datetime) -> None:
        self._explored, self._now = explored, now
        self._callers, self._cells, self._beginning = explored.callers, explored.cells, explored.places.beginning

    def to(self, broken: Break) -> Route | None:
        """Return the shortest call to a break, at one moment if it can be; None if no call leads there, or it is about no call."""
        if broken.way:
            return self._played(self._callers.first(broken.callers), broken.way, self._cells.every)
        if broken.place == self._beginning and broken.step is None:
            return None
        last = (broken.step,) if broken.step else ()
        for cells in self._choices(broken):
            if way := self._shortest(broken.place, broken.callers, cells):
                first, steps = way
                whole = (*steps, *last)
                return self._played(first, whole, cells) if whole else None  # of a break before the first word nothing can be played
        return None

    def nearest(self, breaks: Iterable[Break]) -> Break | None:
        """Return the break that the fewest steps lead to; those that need a lost place or the last turn of a call come last."""
        return min(breaks, key=self._far, default=None)

    def _far(self, broken: Break) -> tuple[bool, int]:
        rare = broken.step is not None and not _is_plain(broken.step)
        return rare, len(broken.way) or self._steps_to.get(broken.place, MOST_STEPS)

    @cached_property
    def _steps_to(self) -> dict[int, int]:
        """How many steps lead to each place, at least."""
        found, layer, distance = dict[int, int](), {self._beginning}, 0
        while layer:
            found |= dict.fromkeys(layer, distance)
            on = {step.target for place in layer for step in self._explored.steps[place] if _is_plain(step)}
            layer, distance = on - found.keys(), distance + 1
        return found

    def _choices(self, broken: Break) -> Iterator[int]:
        """Give the cells in which the whole call is looked for: each of those of the break by itself, then all, the clock moving."""
        mask = broken.step.cells if broken.step else self._cells.every
        yield from (1 << number for number in range(len(self._cells.cells)) if mask >> number & 1)
        yield self._cells.every

    @cached_property
    def _before(self) -> dict[int, list[Step]]:
        """The steps that lead to each place, without what nobody needs on the way: a lost place, a last turn, a hang-up."""
        leading = dict[int, list[Step]]()
        for step, _ in self._explored.taken:
            if _is_plain(step) and not step.happening.hangs_up:
                leading.setdefault(step.target, []).append(step)
        return leading

    def _shortest(self, place: int, callers: int, cells: int) -> tuple[Caller, tuple[Step, ...]] | None:
        """Go back from a place until a call begins; return who begins it, and the way."""
        layers, seen = [{place: callers}], {place: callers}
        while layers[-1] and not layers[-1].get(self._beginning, 0) and len(layers) < MOST_STEPS:
            layer = dict[int, int]()
            for target, mask in layers[-1].items():
                for step in self._before.get(target, ()) if mask else ():
                    reached = self._explored.reached[step.place] & step.callers & self._callers.before(mask, step.change)
                    if step.cells & cells and (new := reached & ~seen.get(step.place, 0)):
                        seen[step.place] = seen.get(step.place, 0) | new
                        layer[step.place] = layer.get(step.place, 0) | new
            layers.append(layer)
        if not layers[-1].get(self._beginning, 0):
            return None
        return self._forward(layers, cells)

    def _forward(self, layers: list[dict[int, int]], cells: int) -> tuple[Caller, tuple[Step, ...]]:
        first = caller = self._callers.first(layers[-1][self._beginning])
        place, steps = self._beginning, list[Step]()
        for layer in reversed(layers[:-1]):
            bit = 1 << self._callers.number_of[caller]
            step = next(
                step
                for step in self._leading_on(place, layer)
                if step.callers & bit and step.cells & cells and self._hits(step, bit, layer)
            )
            steps.append(step)
            place, caller = step.target, step.change.of(caller)
        return first, tuple(steps)

    def _leading_on(self, place: int, layer: dict[int, int]) -> Iterator[Step]:
        on = (step for step in self._explored.steps[place] if step.target in layer)
        return (step for step in on if _is_plain(step) and not step.happening.hangs_up)

    def _hits(self, step: Step, bit: int, layer: dict[int, int]) -> bool:
        return bool(self._callers.moved(bit, step.change) & layer[step.target])

    def _played(self, caller: Caller, steps: tuple[Step, ...], cells: int) -> Route:
        hotline = self._explored.hotline
        engine, call = Engine(hotline), Call("", hotline.revision, reference=REFERENCE)
        happened, surely, current = list[Happened](), True, caller
        for step, moment in zip(steps, self._moments(steps, cells), strict=True):
            event = step.happening.to(current, hotline)
            turn = engine.step(call, event, moment)
            surely = surely and self._explored.places.number(turn.call) == step.target and not step.happening.turn
            happened.append(Happened(moment, event, turn))
            call, current = turn.call, step.change.of(current)
        return Route(caller, tuple(happened), surely)

    def _moments(self, steps: tuple[Step, ...], cells: int) -> list[datetime]:
        """Return when each step happens: all at once if one cell will do, else as soon as hours answer as they must."""
        common = cells
        for step in steps:
            common &= step.cells
        if common:
            return [self._cells.first(common).moment] * len(steps)
        starts = [self._last_minute(cell.moment) for number, cell in enumerate(self._cells.cells) if steps[0].cells >> number & 1]
        found = [list(self._as_soon_as(steps, start)) for start in starts]
        whole = [moments for moments in found if len(moments) == len(steps)]
        return min(whole, key=lambda moments: moments[-1] - moments[0], default=[starts[0]] * len(steps))

    def _last_minute(self, moment: datetime) -> datetime:
        """Return the last minute before hours change after `moment`."""
        later = next(change for change in self._changes(moment) if change > moment)
        return later - timedelta(minutes=1)

    def _changes(self, moment: datetime) -> Iterator[datetime]:
        midnight = moment.replace(hour=0, minute=0)
        for day in (midnight + timedelta(days=number) for number in range(MOST_DAYS)):
            yield from (day + timedelta(minutes=minutes) for minutes in self._explored.hotline.hours.minutes_of_change(day.date()))

    def _as_soon_as(self, steps: tuple[Step, ...], start: datetime) -> Iterator[datetime]:
        moment: datetime | None = start
        for step in steps:
            if moment is None:
                return
            if not step.cells >> self._cells.number_at(moment) & 1:
                later = (change for change in self._changes(moment) if change > moment)
                moment = next((change for change in later if step.cells >> self._cells.number_at(change) & 1), None)
            if moment is not None:
                yield moment


def _is_plain(step: Step) -> bool:
    """Say whether a step needs no lost place, and no two hundredth turn."""
    return step.happening.dialled is None and not step.happening.turn
