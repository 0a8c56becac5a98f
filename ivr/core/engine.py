"""Play one event against a call: fire it through the machine, run on to the next wait, and say what is to be done.

Pure: the same call, event and moment give the same turn. Nothing has happened in the world when a turn comes out.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from ivr.core.conversation import (
    START,
    Call,
    CallEnded,
    CallResumed,
    CallStarted,
    DeskAccepted,
    Dial,
    DialEnded,
    DigitsRefused,
    Effect,
    Event,
    HangUp,
    KeysPressed,
    Listen,
    NothingHeard,
    Part,
    Record,
    RecordingMade,
    Request,
    Say,
    Turn,
    Values,
)
from ivr.core.entry import Control, Keyed, Refused, read_entry
from ivr.core.machine import WAITING, build_machine
from ivr.core.menu import words_of
from ivr.core.model import Hotline, Node, Staff
from ivr.core.values import Ask, Cursor, grouped, value_of

# A flow whose automatic nodes go in a circle is a broken file: the caller is told so instead of waiting for ever.
MOST_AUTOMATIC_STEPS = 20
# About an hour of pressing keys. Somebody who is being connected is not cut off so soon.
MOST_TURNS = 200
MOST_TURNS_DIALLING = 250
ACCEPT_KEY = "1"


class FlowBroken(RuntimeError):  # noqa: N818 - it names what is wrong: the flow
    """An event has no way on, or automatic nodes never come to a wait; loading should have refused this flow."""


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

    def step(self, call: Call, event: Event, now: datetime) -> Turn:
        """Take in `event` at `now` (aware) and return the turn it makes.

        Raises:
            FlowBroken: the flow has no way on from where the call is.
        """
        cursor = Cursor(call.node, replace(call, sequence=call.sequence + 1), self.hotline, now.astimezone(self.hotline.zone), self._ask)
        if isinstance(event, CallEnded | DeskAccepted):
            return self._beside(cursor, event)
        cursor.call = replace(cursor.call, turn=call.turn + 1)
        words: tuple[Effect, ...] = self._take_in(cursor, event)
        effects = (*words, *self._run(cursor, event))
        if self._is_too_long(cursor):
            self._must_fire(cursor, "too-long")
            effects = tuple(self._run(cursor, event))
        cursor.call = replace(cursor.call, node=cursor.state)
        self._note_end(cursor)
        return Turn(cursor.call, effects, tuple(cursor.reasons))

    def apology(self, line: str, language: str, now: datetime) -> tuple[Effect, ...]:
        """Return what a caller gets when the service itself breaks: an apology, and every address of those who should answer."""
        hotline = self.hotline
        cursor = Cursor(START, Call("", hotline.revision, line, language), hotline, now.astimezone(hotline.zone), self._ask)
        staff = cursor.on_duty(hotline.apology_purpose, ("own", "otherwise")) or cursor.staff(hotline.apology_purpose)
        dials = self._addresses(staff, hotline.apology_purpose) if staff else ()
        return (Say(hotline.apology_prompt, (Part(hotline.apology_prompt, language),)), *dials)

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

    def _node(self, cursor: Cursor) -> Node:
        return self.hotline.nodes[cursor.state]

    def _fire(self, cursor: Cursor, trigger: str) -> bool:
        """Fire `trigger`; return whether the machine knew a way from here."""
        event = self.machine.events.get(trigger)
        return bool(event is not None and cursor.state in event.transitions and event.trigger(cursor))

    def _must_fire(self, cursor: Cursor, trigger: str) -> None:
        if not self._fire(cursor, trigger):
            raise FlowBroken(f"{cursor.state} has no way on after {trigger}")

    def _is_too_long(self, cursor: Cursor) -> bool:
        kind = self._node(cursor).kind
        return kind != "end" and cursor.call.turn >= (MOST_TURNS_DIALLING if kind == "dial" else MOST_TURNS)

    def _beside(self, cursor: Cursor, event: CallEnded | DeskAccepted) -> Turn:
        """Note what happens beside the conversation: it moves no node."""
        ended = isinstance(event, CallEnded)
        cursor.call = replace(cursor.call, ended=True) if ended else replace(cursor.call, accepted=True)
        self._note_end(cursor)
        return Turn(cursor.call, (), (type(event).__name__,))

    def _note_end(self, cursor: Cursor) -> None:
        """Mark the request of a caller who is gone before anybody answered."""
        request = cursor.call.request
        if cursor.call.ended and request and request.state == "open":
            cursor.call = replace(cursor.call, request=replace(request, state="abandoned"))

    # --- from event to machine -------------------------------------------------------------------------------------------

    def _take_in(self, cursor: Cursor, event: Event) -> tuple[Effect, ...]:
        """Fire `event`; return the words that answer a miss."""
        match self._fitting(cursor, event):
            case CallStarted() | CallResumed() as began:
                self._begin(cursor, began)
            case KeysPressed(keys) if self._node(cursor).kind == "entry":
                return self._read_entry(cursor, keys)
            case KeysPressed(keys):
                return self._press(cursor, keys)
            case DigitsRefused() if self._node(cursor).kind == "entry":
                return self._miss(cursor, "refused", "individual-number")
            case DigitsRefused():
                return self._miss(cursor, "wrong-key", "wrong-key")
            case NothingHeard():
                return self._miss(cursor, "silence", "silence")
            case RecordingMade(url, seconds, hung_up):
                cursor.call = replace(cursor.call.keeping(self._node(cursor).keeps, url), ended=cursor.call.ended or hung_up)
                cursor.reasons.append(f"recorded {seconds} s")
                self._move(cursor, "recorded")
            case DialEnded() as ended:
                self._dialled(cursor, ended)
        return ()

    def _fitting(self, cursor: Cursor, event: Event) -> Event:
        """Return the event a node can take: what answers another kind of question counts as no answer to this one."""
        if isinstance(event, CallStarted | CallResumed):
            return event
        kind = self._node(cursor).kind
        if kind == "dial":
            return event if isinstance(event, DialEnded) else DialEnded("failed")
        fits = (RecordingMade,) if kind == "record" else (KeysPressed, DigitsRefused)
        return event if isinstance(event, fits) else NothingHeard()

    def _begin(self, cursor: Cursor, event: CallStarted | CallResumed) -> None:
        trigger = "call-started"
        if isinstance(event, CallStarted):
            line = self.hotline.line_of(event.to, event.forwarded_from)
            if line is None:
                cursor.reasons.append("unknown-number")
                line = self.hotline.lines[self.hotline.unknown_number]
            language = line.language
        else:
            trigger = "call-resumed"
            line = self.hotline.lines.get(event.line) or self.hotline.lines[self.hotline.unknown_number]
            language = event.language if event.language in self.hotline.languages else line.language
        cursor.state = START
        was = cursor.call
        cursor.call = Call(
            was.id,
            was.revision,
            line.id,
            language,
            turn=was.turn,
            sequence=was.sequence,
            caller=was.caller or event.caller,
            reference=was.reference or event.reference,
            given=was.given,
            ended=was.ended,
            request=was.request,
        )
        self._must_fire(cursor, trigger)

    def _move(self, cursor: Cursor, trigger: str) -> bool:
        """Fire a trigger that is no miss; return whether there was a way. Misses begin anew."""
        node = self._node(cursor)
        if not self._fire(cursor, trigger):
            return False
        cursor.reasons.append(f"{node.id} -> {cursor.state}")
        cursor.call = replace(cursor.call, misses=0, silences=0)
        return True

    def _press(self, cursor: Cursor, keys: str) -> tuple[Effect, ...]:
        node = self._node(cursor)
        option = next((option for option in node.options if option.key == keys), None)
        # What is offered is read before the machine moves on.
        kept = value_of((node.offers,), cursor) if node.offers else cursor.call.pending
        if not self._move(cursor, f"key {keys}") or option is None:
            return self._miss(cursor, "wrong-key", "wrong-key")
        if option.language:
            cursor.call = replace(cursor.call, language=option.language)
        if option.keeps:
            cursor.call = cursor.call.keeping(option.keeps, kept)
        return ()

    def _read_entry(self, cursor: Cursor, keys: str) -> tuple[Effect, ...]:
        node, call = self._node(cursor), cursor.call
        match read_entry(node.reads, keys, call.language, cursor.now.date()):
            case Keyed(value):
                pending = grouped(value, self.hotline.country) if node.reads == "telephone" else value
                cursor.call = replace(call, pending=pending)
                self._move(cursor, "given")
            case Refused(reason):
                return self._miss(cursor, "refused", reason)
            case Control(meaning):
                self._move(cursor, "back" if meaning == "back" else "again")
        return ()

    def _miss(self, cursor: Cursor, trigger: str, reason: str) -> tuple[Effect, ...]:
        """Count a miss and fire it; return the words that say what was wrong, if the node is said again."""
        node, call = self._node(cursor), cursor.call
        misses, silences = call.misses + 1, call.silences + (trigger == "silence")
        cursor.call = replace(call, misses=misses, silences=silences)
        cursor.reasons.append(f"{node.id}: {reason}, miss {misses}")
        self._must_fire(cursor, trigger)
        if cursor.state != node.id:
            cursor.call = replace(cursor.call, misses=misses if node.keep_misses else 0, silences=0)
            return ()
        if not node.say_misses:
            return ()
        group = "again" if reason in ("silence", "wrong-key", "too-few") else "entry"
        prompt = f"{group}.{reason}" + ("-short" if group == "again" and misses > 1 else "")
        return (Say(prompt, (Part(prompt, call.language),)),)

    def _dialled(self, cursor: Cursor, event: DialEnded) -> None:
        answered = event.outcome in ("completed", "answered")
        outcome = "accepted" if event.bridged and cursor.call.accepted else "rejected" if answered else event.outcome
        node, address = self._node(cursor), cursor.call.address
        cursor.reasons.append(f"{node.id}: {cursor.call.desk}-{address + 1} {outcome}")
        self._must_fire(cursor, outcome)
        again = cursor.state == node.id
        cursor.call = replace(cursor.call, accepted=False, address=address + 1 if again else 0, desk=cursor.call.desk if again else "")

    # --- from machine to effects -----------------------------------------------------------------------------------------

    def _run(self, cursor: Cursor, event: Event) -> Iterator[Effect]:
        """Enter the node the machine stands at, and those it leads to by itself, up to the next wait."""
        moved = cursor.state != cursor.call.node
        for _ in range(MOST_AUTOMATIC_STEPS):
            node = self._node(cursor)
            redial = node.kind == "dial" and not moved
            if not redial:
                self._enter(cursor, node)
                if self._fire(cursor, "next"):
                    yield from self._words(cursor, node, event, moved=moved) if node.kind != "dial" else ()
                    moved = True
                    continue
                yield from self._words(cursor, node, event, moved=moved)
            if node.kind not in WAITING:
                raise FlowBroken(f"{node.id} has no way on")
            yield from self._wait(cursor, node)
            return
        raise FlowBroken(f"more than {MOST_AUTOMATIC_STEPS} automatic nodes after each other, the last {cursor.state}")

    def _enter(self, cursor: Cursor, node: Node) -> None:
        """Keep what entering `node` means for the request: opened once, then connected for good, or missed."""
        call, request = cursor.call, cursor.call.request
        cursor.silent = cursor.silent or node.silent
        if node.request == "open" and request is None:
            request = Request("open", cursor.now, call.line, call.language, silent=cursor.silent)
        elif node.request == "connected" and request:
            request = replace(request, state="connected")
        elif node.request == "missed" and request and request.state == "open" and not call.ended:
            request = replace(request, state="missed")
        if request != call.request:
            cursor.call = replace(call, request=request)
            cursor.reasons.append(f"request {node.request}")

    def _words(self, cursor: Cursor, node: Node, event: Event, *, moved: bool) -> Iterator[Say]:
        missed = not moved and isinstance(event, NothingHeard | KeysPressed | DigitsRefused) and cursor.call.misses
        first_turn = isinstance(event, CallStarted)
        short = bool(missed and cursor.call.misses > 1 and node.say_misses)
        values = self._values(cursor, node)
        said = words_of(node, cursor.call.line, cursor.call.language, values, first_turn=first_turn, options_only=short)
        if said is not None:
            yield said

    def _values(self, cursor: Cursor, node: Node) -> Values:
        return tuple((name, value_of(source, cursor)) for name, source in node.values)

    def _wait(self, cursor: Cursor, node: Node) -> Iterator[Effect]:
        match node.kind:
            case "dial":
                yield self._dial(cursor, node)
            case "record":
                yield Record(node.most_seconds)
            case "end":
                yield HangUp()
            case _:
                yield Listen(entry=node.kind == "entry")

    def _dial(self, cursor: Cursor, node: Node) -> Dial:
        call = cursor.call
        if not call.desk:
            staff = cursor.on_duty(node.purpose, node.staff)
            if staff is None:
                raise FlowBroken(f"{node.id} has nobody to dial")
            cursor.call = call = replace(call, desk=staff.desk, speaks=staff.speaks or call.language, address=0, accepted=False)
        desk = self.hotline.desks[call.desk]
        return Dial(desk.id, call.address + 1, desk.addresses[call.address], desk.ring_seconds, call.speaks, node.purpose)
