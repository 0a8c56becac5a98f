"""Play one event against a call: fire it through the machine, run on to the next wait, and say what is to be done.

Pure: the same call, event and moment give the same turn. Nothing has happened in the world when a turn comes out.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from transitions import EventData, Transition

from ivr.core.conversation import START, Call, CallEnded, DeskAccepted, Dial, Effect, Event, HangUp, Part, Say, Turn
from ivr.core.effects import Approach, approach_of, run
from ivr.core.intake import take_in
from ivr.core.machine import build_machine, must_fire
from ivr.core.model import Hotline, Staff
from ivr.core.values import Ask, Cursor

# About an hour of pressing keys. Somebody who is being connected is not cut off so soon.
MOST_TURNS = 200
MOST_TURNS_DIALLING = 250
ACCEPT_KEY = "1"


@dataclass(frozen=True, slots=True)
class Taken:
    """An event that has been taken in: where it led, and how. All that the second half of a step depends on.

    effects: the words that answer a miss; forgets: the call was at a node that forgets.
    """

    cursor: Cursor
    approach: Approach
    effects: tuple[Effect, ...] = ()
    forgets: bool = False


class Engine:
    """The engine of one hotline revision. Shared by all calls; keeps nothing of any.

    Args:
        hotline: what the files say.
        ask: answers whether hours are open; the hotline's own book unless something wants to listen in.
    """

    def __init__(self, hotline: Hotline, ask: Ask | None = None) -> None:
        self.hotline = hotline
        self.machine = build_machine(hotline)
        self._ask = ask or hotline.hours.ask

    @contextmanager
    def watched(self, tell: Callable[[Cursor, Transition], None]) -> Iterator[None]:
        """Tell of each way that calls take on this engine, as it is taken: where the call is then, and the transition. Changes no call."""

        def moved(event: EventData) -> None:
            if isinstance(event.model, Cursor) and event.transition:
                tell(event.model, event.transition)

        self.machine.after_state_change.append(moved)
        try:
            yield
        finally:
            self.machine.after_state_change.remove(moved)

    def step(self, call: Call, event: Event, now: datetime) -> Turn:
        """Take in `event` at `now` (aware) and return the turn it makes.

        Raises:
            FlowBroken: the flow has no way on from where the call is.
        """
        if isinstance(event, CallEnded | DeskAccepted):
            return self._beside(self.cursor(call, now, call.turn), event)
        return self.go_on(self.take(call, event, now))

    def take(self, call: Call, event: Event, now: datetime) -> Taken:
        """Take `event` in: the first half of a step, in which no hours are asked. Raises what `step` raises."""
        cursor = self.cursor(call, now, call.turn + 1)
        effects = take_in(self.machine, cursor, event)
        return Taken(cursor, approach_of(event, call, cursor), effects, self._forgets(call.node))

    def go_on(self, taken: Taken) -> Turn:
        """Run on to the next wait: the second half of a step, and all of it that two steps have in common which lead to one place."""
        cursor, approach = taken.cursor, taken.approach
        effects = (*taken.effects, *run(self.machine, cursor, approach))
        cut_off = self._is_too_long(cursor)
        if cut_off:
            must_fire(self.machine, cursor, "too-long")
            effects = tuple(run(self.machine, cursor, approach.on()))
        cursor.call = replace(cursor.call, node=cursor.state)
        if cursor.node.forgets and cursor.learn("ended") and not approach.hung_up:
            effects, cut_off = (HangUp(),), True  # a key that came after the end: what was keyed before it is forgotten already
        self._note_end(cursor, hung_up=approach.hung_up)
        return self._turn(cursor, effects, forgets=taken.forgets, cut_off=cut_off)

    def cursor(self, call: Call, now: datetime, turn: int) -> Cursor:
        """Return where a step begins: at the node of `call`, as its turn number `turn`."""
        counted = replace(call, sequence=call.sequence + 1, turn=turn)
        return Cursor(call.node, counted, self.hotline, now.astimezone(self.hotline.zone), self._ask)

    def _turn(self, cursor: Cursor, effects: tuple[Effect, ...], *, forgets: bool = False, cut_off: bool = False) -> Turn:
        brief = forgets or self._forgets(cursor.call.node)
        return Turn(cursor.call, effects, tuple(cursor.reasons), brief, frozenset(cursor.asked), frozenset(cursor.notes), cut_off)

    def _forgets(self, node: str) -> bool:
        return node in self.hotline.nodes and self.hotline.nodes[node].forgets

    def apology(self, line: str, language: str, now: datetime, *, last: bool = False) -> tuple[Effect, ...]:
        """Return what a caller gets when the service itself breaks: an apology, and every address of those who should answer.

        Args:
            last: the others have all failed: say how calls end that have become too long, and hang up.
        """
        hotline = self.hotline
        cursor = Cursor(START, Call("", hotline.revision, line, language), hotline, now.astimezone(hotline.zone), self._ask)
        if last:
            cursor.state = hotline.too_long
            return tuple(run(self.machine, cursor, Approach()))
        staff = cursor.on_duty(hotline.apology.purpose, ("own", "otherwise")) or cursor.staff(hotline.apology.purpose)
        dials = self._addresses(staff, hotline.apology.purpose) if staff else ()
        return (Say(hotline.apology.prompt, (Part(hotline.apology.prompt, language),)), *dials)

    def _addresses(self, staff: Staff, purpose: str) -> Iterator[Dial]:
        desk = self.hotline.desks[staff.desk]
        for number, address in enumerate(desk.addresses, start=1):
            yield Dial(desk.id, number, address, desk.ring_seconds, staff.speaks, purpose)

    def whisper(self, line: str, language: str, purpose: str, speaks: str) -> Say:
        """Return what a desk hears before it accepts a call: the line, the caller's language, the reason, and the key."""
        parts = (
            Part(f"desk-line.{line}", speaks),
            Part("desk.caller-language", speaks, (("language", language),)),
            Part(f"desk-purpose.{purpose}", speaks),
            Part("desk.accept", speaks, (("key", ACCEPT_KEY),)),
        )
        return Say("desk.accept", parts)

    def _is_too_long(self, cursor: Cursor) -> bool:
        kind = cursor.node.kind
        return kind != "end" and cursor.call.turn >= (MOST_TURNS_DIALLING if kind == "dial" else MOST_TURNS)

    def _beside(self, cursor: Cursor, event: CallEnded | DeskAccepted) -> Turn:
        """Note what happens beside the conversation: it moves no node."""
        ended = isinstance(event, CallEnded)
        before = cursor.call
        if ended:
            cursor.learn("ended")
        cursor.call = replace(before, ended=True) if ended else replace(before, accepted=True)
        self._note_end(cursor, hung_up=ended and not before.ended)
        cursor.reasons.append(type(event).__name__)
        return self._turn(cursor, ())

    def _note_end(self, cursor: Cursor, *, hung_up: bool) -> None:
        """Mark the request of a caller who is gone before anybody answered; forget what was to be kept until the end only."""
        if cursor.call.brief and (cursor.node.kind == "end" or cursor.learn("ended")):
            cursor.call = replace(cursor.call, brief=(), pending="")
        if hung_up:
            request = cursor.learn("request")
            if request and request.state == "open":
                cursor.call = replace(cursor.call, request=replace(request, state="abandoned"))
