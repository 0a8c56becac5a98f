"""Prove the promises of a hotline: explore every call, hold each promise against it, and tell how quickly people are dialled."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from ivr.core.model import Hotline
from ivr.proof import holding, reaching
from ivr.proof.cells import Cells, cells_of
from ivr.proof.dialling import Dialling, Worst
from ivr.proof.explore import Explored, Explorer
from ivr.proof.holding import Breaks, Terms
from ivr.proof.journeys import Journeys
from ivr.proof.keeping import everything_is_kept
from ivr.proof.moves import Moves
from ivr.proof.promises import Promise
from ivr.proof.reaching import RequestInReach
from ivr.proof.routes import Route, Routes
from ivr.proof.saying import unsayable
from ivr.wording.ear import Ear, Paces


@dataclass(frozen=True, slots=True)
class Held:
    """One promise, proved or broken. why: what is wrong; route: the shortest call that breaks it, None if it can be told only."""

    promise: Promise
    broken: bool = False
    why: str = ""
    route: Route | None = None


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
        paces: Paces,
        now: datetime,
        told: Callable[[str], None] = lambda _: None,
        *,
        cells: Cells | None = None,
        ear: Ear | None = None,
    ) -> None:
        self._told, self._began = told, perf_counter()
        told("time is cut into cells")
        cells = cells or cells_of(hotline)
        told("every call is played")
        self.explored: Explored = Explorer(hotline, cells, now).explore()
        moves, ear = Moves(self.explored), ear or Ear(hotline, paces)
        self._dialling = Dialling(self.explored, Journeys(self.explored, moves, ear))
        self._routes = Routes(self.explored, now)
        self._proofs: dict[str, Callable[[Terms], Breaks]] = {
            "everything-can-be-said": lambda _: unsayable(self.explored, ear),
            "dialled-in-time": self._dialling.too_late,
            "request-is-answered": self._dialling.unanswered,
            "request-in-reach": RequestInReach(self.explored, moves, ear).breaks,
            "offered-before-the-end": lambda terms: reaching.offered_before_the_end(self.explored, terms),
            "misses-lead-on": lambda terms: reaching.misses_lead_on(self.explored, terms),
            "loops-are-bounded": lambda terms: reaching.loops_are_bounded(self.explored, terms),
        }

    @everything_is_kept()
    def prove(self, promises: Iterable[Promise]) -> Proof:
        """Prove `promises`, each by itself."""
        held = tuple(self._hold(promise) for promise in promises)
        purposes = [one.promise.terms["purpose"] for one in held if one.promise.proves == "dialled-in-time"]
        worst = tuple(self._dialling.worst(purposes))
        explored = self.explored
        covered = Covered(
            places=sum(map(bool, explored.reached)),
            callers=len(explored.callers.all),
            steps=len(explored.taken),
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
