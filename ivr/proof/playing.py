"""Play steps on the engine that answers calls, each as seldom as can be.

An event is taken in once for all callers who answer alike what that asked of them. Where the call runs on from there is played once for
all events that lead to the same place in the same manner, for all callers who answer alike, and once for each answer hours may give, as
far as some real minute gives those answers together.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from ivr.core.conversation import (
    Call,
    CallEnded,
    CallStarted,
    DeskAccepted,
    DigitsRefused,
    Effect,
    Event,
    HangUp,
    KeysPressed,
    Note,
    NothingHeard,
    Question,
    Turn,
)
from ivr.core.engine import Engine, Taken
from ivr.core.hours import Verdict
from ivr.core.model import Hotline
from ivr.proof.callers import NO_CHANGE, OPENED_AT, Caller, Change
from ivr.proof.cells import Cells
from ivr.proof.events import BEGUN, LAST_TURN, TWELVE_DIGITS, Happening
from ivr.proof.neutral import in_the_callers_language
from ivr.proof.places import Places


@dataclass(frozen=True, slots=True)
class Step:
    """One step: from a place, what happened, to whom (callers, as bits) and when (cells, as bits), and what came of it.

    change: what it makes of a caller; target: the place it leads to; effects: their language is "" where it is the caller's; leaks: twelve
    digits that were keyed can be found in it; opens: a new request is opened in it, whether or not there was one.
    """

    place: int
    happening: Happening
    callers: int
    cells: int
    change: Change
    target: int
    effects: tuple[Effect, ...]
    notes: frozenset[Note]
    leaks: bool
    opens: bool


@dataclass(frozen=True, slots=True)
class _Gone:
    """A run to the next wait: whose, in which cells, what it makes of them, and where it ends."""

    callers: int
    cells: int
    change: Change
    target: int
    effects: tuple[Effect, ...]
    notes: frozenset[Note]
    leaks: bool
    opens: bool


@dataclass(slots=True)
class _Run:
    """All runs that begin at one place in one manner. covered: those who have been played."""

    gone: list[_Gone] = field(default_factory=list)
    covered: int = 0


@dataclass(frozen=True, slots=True)
class _Way:
    """Something taken in: by whom, what it makes of them, the words that answer a miss, and the run it begins (None: it moves nobody)."""

    callers: int
    change: Change
    effects: tuple[Effect, ...]
    notes: frozenset[Note]
    run: _Run
    taken: Taken | None = None
    twelve: bool = False
    leaks: bool = False
    opens: bool = False


class _Asking:
    """Answers what a step asks about hours: the first way it may be answered, and keeps the others for later."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self.mask = cells.every
        self.others = list[int]()

    def ask(self, hours: str, _now: datetime) -> Verdict:
        """Say what hours say, in the cells that are left."""
        possible = [mask for said in self._cells.answers[hours].values() if (mask := said & self.mask)]
        self.others += possible[1:]
        self.mask = possible[0]
        return self._cells.first(self.mask).verdicts[hours]


class Player:
    """Plays the steps of one hotline.

    Args:
        places: where its calls may stand.
        now: aware; what day it is, for facts that time overtakes and dates that are keyed.
    """

    def __init__(self, hotline: Hotline, cells: Cells, places: Places, now: datetime) -> None:
        self._hotline, self._cells, self._places, self._now = hotline, cells, places, now
        self._asking = _Asking(cells)
        self._engine = Engine(hotline, self._asking.ask)
        self._callers = places.callers
        self.begun = sum(self._callers.begin(line.id) for line in hotline.lines.values() if line.enabled)
        self._ways = dict[tuple[int, Happening], list[_Way]]()
        self._covered = dict[tuple[int, Happening], int]()
        self._runs = dict[tuple[object, ...], _Run]()
        self.played = 0

    def play(self, place: int, happening: Happening, callers: int) -> None:
        """Let something happen at a place to every one of `callers`."""
        key = place, happening
        ways = self._ways.setdefault(key, [])
        while left := callers & ~self._covered.get(key, 0):
            caller = self._callers.first(left)
            taken = self._take(place, happening, caller)
            asked = frozenset(taken.cursor.asked) if isinstance(taken, Taken) else taken.asked
            alike = self._callers.alike(caller, asked) & (self.begun if happening == BEGUN else self._callers.every)
            self._covered[key] = self._covered.get(key, 0) | alike
            ways.append(self._way(taken, happening, caller, alike))
        for way in ways:
            if those := way.callers & callers:
                self._run_on(way, self._callers.moved(those, way.change))

    def leads(self, place: int, happening: Happening) -> Iterator[tuple[int, Change, int]]:
        """Give whom the steps that were played lead where, and what they make of them."""
        for way in self._ways[place, happening]:
            for gone in way.run.gone:
                if callers := way.callers & self._callers.before(gone.callers, way.change):
                    yield callers, way.change.then(gone.change), gone.target

    def steps(self, place: int, happening: Happening) -> Iterator[Step]:
        """Give the steps that were played."""
        for way in self._ways[place, happening]:
            for gone in way.run.gone:
                if callers := way.callers & self._callers.before(gone.callers, way.change):
                    # Where a call is cut off, nothing is left of the words that answer a miss.
                    effects = gone.effects if happening.turn or gone.effects == (HangUp(),) else way.effects + gone.effects
                    notes, change = way.notes | gone.notes, way.change.then(gone.change)
                    yield Step(
                        place,
                        happening,
                        callers,
                        gone.cells,
                        change,
                        gone.target,
                        effects,
                        notes,
                        way.leaks or gone.leaks,
                        way.opens or gone.opens,
                    )

    def _take(self, place: int, happening: Happening, caller: Caller) -> Taken | Turn:
        before = self._callers.call(caller, self._places.all[place])
        if happening.turn:
            before = replace(before, turn=happening.turn)
        event = happening.to(caller, self._hotline)
        self.played += 1
        if happening == LAST_TURN:
            return self._stand(before, event)
        if isinstance(event, CallEnded | DeskAccepted):
            return self._engine.step(before, event, self._now)
        return self._engine.take(before, event, self._now)

    def _stand(self, call: Call, event: Event) -> Taken:
        """Let a call have stood where it stands for as many turns as a call may have: whatever led there, or back to there."""
        return Taken(call, event, self._engine.cursor(call, self._now, call.turn + 1), ())

    def _way(self, taken: Taken | Turn, happening: Happening, caller: Caller, alike: int) -> _Way:
        if isinstance(taken, Turn):  # it moved nobody
            change = self._callers.change(caller, self._callers.caller(taken.call))
            there = _Gone(
                self._callers.every,
                self._cells.every,
                NO_CHANGE,
                self._places.number(taken.call),
                (),
                frozenset(),
                leaks=False,
                opens=_opens(taken.call),
            )
            return _Way(alike, change, (), taken.notes, _Run([there], self._callers.every))
        change = self._callers.change(caller, self._callers.caller(taken.cursor.call))
        run = self._runs.setdefault(self._beginning(taken, happening, change), _Run())
        effects = in_the_callers_language(taken.effects, caller.language)
        notes, twelve = frozenset(taken.cursor.notes), happening.event == KeysPressed(TWELVE_DIGITS)
        leaks = twelve and _tells_twelve_digits((effects, taken.cursor.reasons))
        return _Way(alike, change, effects, notes, run, taken, twelve, leaks, _opens(taken.cursor.call))

    def _beginning(self, taken: Taken, happening: Happening, change: Change) -> tuple[object, ...]:
        """Return all that a run depends on, beside whose it is and when: where it begins, and how it came there."""
        call, state = taken.cursor.call, taken.cursor.state
        stayed = state == call.node
        manner = isinstance(taken.event, CallStarted), stayed and isinstance(taken.event, NothingHeard | KeysPressed | DigitsRefused)
        said_in = taken.cursor.heard_in == call.language
        twelve = happening.event == KeysPressed(TWELVE_DIGITS)
        return self._places.number(replace(call, node=state)), stayed, *manner, said_in, change.ended, happening.turn, twelve

    def _run_on(self, way: _Way, callers: int) -> None:
        """Play a run, for every one of `callers`."""
        run = way.run
        while left := callers & ~run.covered:
            caller = self._callers.first(left)
            turns = list(self._turns(way, caller))
            alike = self._callers.alike(caller, frozenset[Question]().union(*(turn.asked for turn, _ in turns)))
            run.covered |= alike
            for turn, cells in turns:
                change = self._callers.change(caller, self._callers.caller(turn.call))
                language = "" if ("language",) in turn.asked else turn.call.language
                effects = in_the_callers_language(turn.effects, language)
                leaks = way.twelve and _tells_twelve_digits(turn)
                run.gone.append(_Gone(alike, cells, change, self._places.number(turn.call), effects, turn.notes, leaks, _opens(turn.call)))

    def _turns(self, way: _Way, caller: Caller) -> Iterator[tuple[Turn, int]]:
        """Play a run for one caller, once for each way hours may answer."""
        taken, waiting = way.taken, [self._cells.every]
        while waiting and taken:
            self._asking.mask, self._asking.others = waiting.pop(), []
            call = self._callers.call(caller, self._places.nobodys(taken.cursor.call))
            heard_in = call.language if taken.cursor.heard_in == taken.cursor.call.language else ""
            cursor = replace(taken.cursor, call=call, heard_in=heard_in, reasons=[], asked=set(), notes=set())
            before = replace(taken.before, ended=call.ended and not way.change.ended)
            turn = self._engine.go_on(replace(taken, before=before, cursor=cursor, effects=()))
            self.played += 1
            waiting += self._asking.others
            yield turn, self._asking.mask


def _opens(call: Call) -> bool:
    """Say whether the request of a call is a new one: those that callers come with were opened at a moment of their own."""
    return call.request is not None and call.request.opened_at != OPENED_AT


def _tells_twelve_digits(told: object) -> bool:
    """Say whether the twelve digits stand in what is said, kept or logged, however they are grouped."""
    return TWELVE_DIGITS in str(told).replace("-", "").replace(" ", "")
