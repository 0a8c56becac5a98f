"""What leads from place to place: the steps of an explored hotline, put together by where they lead, for going through them often."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from ivr.core.conversation import NothingHeard
from ivr.proof.callers import Change
from ivr.proof.events import Happening
from ivr.proof.explore import Explored
from ivr.proof.holding import dials_of
from ivr.proof.playing import Step

Goal = Callable[[Step], bool]


@dataclass(frozen=True, slots=True)
class Lead:
    """Where one happening leads some callers: all its steps that lead there alike.

    dials: somebody is rung in one of them; by_number: in one of them callers with different numbers are told apart.
    """

    callers: int
    change: Change
    target: int
    steps: tuple[Step, ...]
    dials: bool
    by_number: bool


Leads = Mapping[Happening, tuple[Lead, ...]]


class Moves:
    """All leads of an explored hotline, by place and by what happens."""

    def __init__(self, explored: Explored) -> None:
        self.explored = explored
        self.of_place = [self._leads(place) for place in range(len(explored.reached))]
        self._presses = [tuple(_understood(leads)) for leads in self.of_place]
        self._silence = [_nothing_done(leads) for leads in self.of_place]

    def _leads(self, place: int) -> dict[Happening, tuple[Lead, ...]]:
        together = dict[Happening, dict[tuple[Change, int], list[Step]]]()
        for step in self.explored.steps[place]:
            together.setdefault(step.happening, {}).setdefault((step.change, step.target), []).append(step)
        return {
            happening: tuple(self._lead(change, target, steps) for (change, target), steps in ways.items())
            for happening, ways in together.items()
        }

    def _lead(self, change: Change, target: int, steps: list[Step]) -> Lead:
        everybody, blind = reduce(or_, (step.callers for step in steps)), self.explored.callers.is_blind_to_numbers
        dials = any(dial for step in steps for dial in dials_of(step))
        return Lead(everybody, change, target, tuple(steps), dials, not all(blind(step.callers) for step in steps))

    def presses(self, place: int) -> tuple[tuple[Happening, tuple[Lead, ...]], ...]:
        """Return what a caller can do at a place that is understood."""
        return self._presses[place]

    def silence(self, place: int) -> tuple[Lead, ...]:
        """Return where doing nothing leads."""
        return self._silence[place]

    def certain(self, leads: tuple[Lead, ...], won: list[int], is_goal: Goal | None = None) -> int:
        """Return for whom every one of `leads` is a goal or leads to where they have won: what hours say is not for them to choose."""
        callers, lost = 0, 0
        for lead in leads:
            callers |= lead.callers
            missed = lead.callers & ~self.explored.callers.before(won[lead.target], lead.change)
            if missed and not (is_goal and all(map(is_goal, lead.steps))):
                lost |= missed
        return callers & ~lost


def _understood(leads: Leads) -> Iterator[tuple[Happening, tuple[Lead, ...]]]:
    return ((happening, there) for happening, there in leads.items() if happening.understood and not happening.hangs_up)


def _nothing_done(leads: Leads) -> tuple[Lead, ...]:
    return next((there for one, there in leads.items() if isinstance(one.event, NothingHeard) and not one.turn), ())
