"""Prove the promises of a hotline: explore every call, hold each promise against it, and tell how quickly people are dialled."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from itertools import product
from operator import or_
from time import perf_counter

from ivr.core.conversation import Part
from ivr.core.model import Hotline
from ivr.proof import holding, reaching
from ivr.proof.cells import Cells, cells_of
from ivr.proof.explore import Explored, Explorer
from ivr.proof.holding import Break, Breaks, Terms, dials_of, heard_steps, parts_of
from ivr.proof.journeys import Journey, Journeys, Wish
from ivr.proof.moves import Moves
from ivr.proof.playing import Step
from ivr.proof.promises import PATIENCE, Promise
from ivr.proof.reaching import RequestInReach
from ivr.proof.routes import Route, Routes
from ivr.proof.seconds import Ear
from ivr.wording.pace import Pace


@dataclass(frozen=True, slots=True)
class Held:
    """One promise, proved or broken. why: what is wrong; route: the shortest call that breaks it, None if it can be told only."""

    promise: Promise
    broken: bool = False
    why: str = ""
    route: Route | None = None


@dataclass(frozen=True, slots=True)
class Worst:
    """How a kind of caller reaches a dialled desk at the worst minute. None: surely not at all. seconds: listened."""

    purpose: str
    patience: str
    line: str
    language: str
    keys: int | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Covered:
    """What a proof has covered. callers: kinds of; cells: of `days` days; steps: that somebody can take; played: on the engine; seconds."""

    places: int
    callers: int
    steps: int
    played: int
    cells: int
    days: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Proof:
    """The outcome of a proof."""

    held: tuple[Held, ...]
    worst: tuple[Worst, ...]
    covered: Covered


class Prover:
    """Proves promises of one hotline.

    Args:
        paces: how fast each language is spoken.
        now: aware; what day it is, for facts that time overtakes.
        told: called with a few words before each part of the work, for whoever waits.
        cells, ear: of these very hours and words, if they are known already from another proof.
    """

    def __init__(
        self,
        hotline: Hotline,
        paces: Mapping[str, Pace],
        now: datetime,
        told: Callable[[str], None] = lambda _: None,
        *,
        cells: Cells | None = None,
        ear: Ear | None = None,
    ) -> None:
        self._hotline, self._told, self._began = hotline, told, perf_counter()
        told("time is cut into cells")
        cells = cells or cells_of(hotline)
        told("every call is played")
        self.explored: Explored = Explorer(hotline, cells, now).explore()
        self._moves, self._ear = Moves(self.explored), ear or Ear(hotline, paces)
        self._journeys = Journeys(self.explored, self._moves, self._ear)
        self._routes = Routes(self.explored, now)
        self._known = dict[Wish, Journey | None]()
        self._reach = RequestInReach(self.explored, self._moves, self._ear)
        self._proofs: dict[str, Callable[[Terms], Breaks]] = {
            "everything-can-be-said": self._unsayable,
            "dialled-in-time": self._too_late,
            "request-is-answered": self._unanswered,
            "request-in-reach": self._reach.breaks,
            "offered-before-the-end": lambda terms: reaching.offered_before_the_end(self.explored, terms),
            "misses-lead-on": lambda terms: reaching.misses_lead_on(self.explored, terms),
            "loops-are-bounded": lambda terms: reaching.loops_are_bounded(self.explored, terms),
        }

    def prove(self, promises: Iterable[Promise]) -> Proof:
        """Prove `promises`, each by itself."""
        held = tuple(self._hold(promise) for promise in promises)
        worst = tuple(self._worst(promise.promise.terms["purpose"] for promise in held if promise.promise.proves == "dialled-in-time"))
        explored = self.explored
        covered = Covered(
            places=sum(map(bool, explored.reached)),
            callers=len(explored.callers.all),
            steps=sum(1 for _ in explored.every_step()),
            played=explored.played,
            cells=len(explored.cells.cells),
            days=explored.cells.days,
            seconds=perf_counter() - self._began,
        )
        return Proof(held, worst, covered)

    def _hold(self, promise: Promise) -> Held:
        self._told(promise.says)
        broken = self._routes.nearest(broken for broken in self.breaks(promise) if broken.callers)
        if broken is None:
            return Held(promise)
        return Held(promise, broken=True, why=broken.why, route=self._routes.to(broken))

    def breaks(self, promise: Promise) -> Breaks:
        """Give what breaks a promise: nothing, where it holds."""
        own = self._proofs.get(promise.proves)
        return own(promise.terms) if own else holding.STEPS[promise.proves](self.explored, promise.terms)

    def _unsayable(self, _terms: Terms) -> Breaks:
        said = dict[tuple[Part, str], list[tuple[Step, int]]]()
        for step, callers in heard_steps(self.explored):
            for part in parts_of(step):
                said.setdefault((part, step.change.language or ""), []).append((step, callers))
        for (part, chosen), steps in said.items():
            everybody = reduce(or_, (callers for _, callers in steps))
            for language in {chosen or language for _, language, _ in self.explored.callers.by_line_and_language(everybody)}:
                if self._ear.words(part, language) is None:
                    speaking = self.explored.callers.every if chosen else self.explored.callers.having("language", language)
                    step, callers = next((step, those) for step, callers in steps if (those := callers & speaking))
                    yield Break(step.place, callers, f"{part.prompt} cannot be said in {language} with {dict(part.values)}", step)

    def _unanswered(self, terms: Terms) -> Breaks:
        rung, callers = self._journeys.rung_by_waiting(terms["purpose"]), self.explored.callers
        for step, those in heard_steps(self.explored):
            asked = step.change.request == "open" or "request open" in step.reasons
            # Who comes from an apology has been put through to somebody by it.
            if asked and not step.happening.dialled and not any(dial.purpose == terms["purpose"] for dial in dials_of(step)):
                yield Break(step.place, those & ~callers.before(rung[step.target], step.change), NOBODY_RUNG, step)

    def _too_late(self, terms: Terms) -> Breaks:
        for wish in self._wishes(terms["purpose"], terms["caller"]):
            if wish.line in (terms["lines"] or (wish.line,)) and wish.language in (terms["languages"] or (wish.language,)):
                way = self._way(wish)
                who = f"{wish.line}, {wish.language}: whoever {_DOES[wish.patience]} is"
                if way is None:
                    yield self._never(wish, f"{who} never surely put through to anybody")
                elif way.keys > terms["keys"] or way.seconds > terms["seconds"]:
                    callers = self.explored.callers.begin(wish.line)
                    yield Break(
                        0, callers, f"{who} put through after {way.keys} keys and {way.seconds:.1f} seconds of listening", way=way.steps
                    )

    def _never(self, wish: Wish, why: str) -> Break:
        """Return where such a caller makes a request, and nobody is surely rung for it."""
        having = self.explored.callers.having
        those = having("line", wish.line) & having("language", wish.language)
        for broken in self._unanswered({"purpose": wish.purpose}):
            if broken.callers & those:
                return Break(broken.place, broken.callers & those, why, broken.step)
        return Break(0, self.explored.callers.begin(wish.line), why)

    def _wishes(self, purpose: str, patience: str) -> Iterator[Wish]:
        lines = [line.id for line in self._hotline.lines.values() if line.enabled]
        for line, language in product(lines, self._hotline.languages):
            if patience != "silent" or language == self._hotline.lines[line].language:
                yield Wish(purpose, line, language, patience)

    def _way(self, wish: Wish) -> Journey | None:
        if wish not in self._known:
            self._known[wish] = self._journeys.worst(wish)
        return self._known[wish]

    def _worst(self, purposes: Iterable[str]) -> Iterator[Worst]:
        for purpose, patience in product(dict.fromkeys(purposes), PATIENCE):
            for wish in self._wishes(purpose, patience):
                way = self._way(wish)
                yield Worst(purpose, patience, wish.line, wish.language, way.keys if way else None, way.seconds if way else None)


NOBODY_RUNG = "a request is made, and nobody is surely rung for it"
_DOES = {"listens": "presses keys once they are said", "knows": "knows the keys", "silent": "presses nothing"}
