"""Enter nodes up to the next wait: what is said on the way, what becomes of the request, and what is waited for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from transitions import Machine

from ivr.core.conversation import (
    Call,
    CallStarted,
    Dial,
    DigitsRefused,
    Effect,
    Event,
    HangUp,
    KeysPressed,
    Listen,
    NothingHeard,
    Record,
    Request,
    Requested,
    Say,
    SendText,
    Values,
)
from ivr.core.machine import WAITING, FlowBroken, fire
from ivr.core.menu import Manner, words_of
from ivr.core.model import Node
from ivr.core.values import Cursor, value_of

# A flow whose automatic nodes go in a circle is a broken file: the caller is told so instead of waiting for ever.
MOST_AUTOMATIC_STEPS = 20


@dataclass(frozen=True, slots=True)
class Approach:
    """How an event brings a call to the node it goes on from: all about the event that what follows depends on, beside where it led.

    What follows sees no event: a proof plays it once for all events that come to one place by one approach.

    first_words: nothing has been said in the call yet; stayed: the call stood there before; again: there a question was answered, and is
    asked once more in the same language; hung_up: the caller is gone with it.
    """

    first_words: bool = False
    stayed: bool = False
    again: bool = False
    hung_up: bool = False

    def on(self) -> "Approach":
        """Return how the call comes to the next node, led on by itself."""
        return replace(self, stayed=False, again=False)


def approach_of(event: Event, before: Call, cursor: Cursor) -> Approach:
    """Return how `event` has brought a call, as it was `before`, to where the cursor stands now."""
    stayed = cursor.state == cursor.call.node
    return Approach(
        first_words=isinstance(event, CallStarted),
        stayed=stayed,
        again=stayed and isinstance(event, NothingHeard | KeysPressed | DigitsRefused) and cursor.call.language == before.language,
        hung_up=cursor.call.ended and not before.ended,
    )


def run(machine: Machine, cursor: Cursor, approach: Approach) -> Iterator[Effect]:
    """Enter the node the machine stands at, and those it leads to by itself, up to the next wait."""
    for _ in range(MOST_AUTOMATIC_STEPS):
        node = cursor.node
        redial = node.kind == "dial" and approach.stayed
        if not redial:
            _enter(cursor, node, moved=not approach.stayed)
            yield from _text(cursor, node)
            if fire(machine, cursor, "next"):
                yield from _words(cursor, node, approach) if node.kind != "dial" else ()
                approach = approach.on()
                continue
            yield from _words(cursor, node, approach)
        if node.kind not in WAITING:
            raise FlowBroken(f"{node.id} has no way on")
        yield from _wait(cursor, node)
        return
    raise FlowBroken(f"more than {MOST_AUTOMATIC_STEPS} automatic nodes after each other, the last {cursor.state}")


def _enter(cursor: Cursor, node: Node, *, moved: bool) -> None:
    """Keep what entering `node` means for the request: opened once, then connected for good, or missed."""
    cursor.silent = cursor.silent or node.silent
    if node.request == "open" and (moved or not cursor.learn("requested")):
        cursor.notes.add(Requested())
    call, request = cursor.call, _request_at(cursor, node, moved=moved)
    if request != call.request:
        cursor.call = replace(call, request=request)
        cursor.reasons.append(f"request {node.request}")
    if node.text:
        cursor.call = replace(cursor.call, subject=node.id)


def _request_at(cursor: Cursor, node: Node, *, moved: bool) -> Request | None:
    """Return what becomes of the request: of a caller who is gone before anybody answered it is abandoned, never missed."""
    call, request = cursor.call, cursor.call.request
    if node.request == "open" and not cursor.learn("requested"):
        return Request("abandoned" if cursor.learn("ended") else "open", cursor.now, call.line, call.language, silent=cursor.silent)
    if node.request == "open" and moved and request and request.state != "connected":
        # Asked for once more, perhaps in another language, perhaps now with a key: who is called back hears this one.
        return replace(request, language=call.language, silent=request.silent and cursor.silent)
    if node.request == "connected" and cursor.learn("request") and request:
        return replace(request, state="connected")
    if node.request == "missed" and cursor.learn("request") and request and request.state == "open" and not cursor.learn("ended"):
        return replace(request, state="missed")
    return request


def _text(cursor: Cursor, node: Node) -> Iterator[SendText]:
    """Give the text message a node of kind `text` sends: about each subject once a call."""
    call = cursor.call
    if node.kind != "text" or call.subject in call.texts:
        return
    subject, number = cursor.hotline.nodes.get(call.subject), cursor.learn("kept", node.number)
    if subject is None or not number:
        raise FlowBroken(f"{node.id} has nothing to send, or no number to send it to: a node with `text` and a kept number come before it")
    prompts, values = cursor.hotline.prompts[call.language], dict(_values(cursor, subject))
    overtaken = cursor.hotline.overtaken(cursor.now.date())
    words = " ".join(prompts.write(prompt, values) for prompt in subject.text if prompt not in overtaken)
    cursor.call = replace(call, texts=(*call.texts, subject.id))
    cursor.reasons.append(f"text {subject.id}")
    yield SendText(number, subject.id, call.language, words)


def _words(cursor: Cursor, node: Node, approach: Approach) -> Iterator[Say]:
    # A miss counts whatever it was: what answers another question than the one that was asked is one as well.
    misses = cursor.call.misses if approach.stayed and node.kind != "end" else 0
    manner = Manner(
        first_turn=approach.first_words,
        again=approach.again and node.kind != "end" and not misses,
        options_only=misses > 1,
        overtaken=cursor.hotline.overtaken(cursor.now.date()),
    )
    said = words_of(node, cursor, _values(cursor, node), manner)
    if said is not None:
        yield said


def _values(cursor: Cursor, node: Node) -> Values:
    return tuple((name, value_of(source, cursor)) for name, source in node.values)


def _wait(cursor: Cursor, node: Node) -> Iterator[Effect]:
    match node.kind:
        case "dial":
            yield _dial(cursor, node)
        case "record":
            yield Record(node.most_seconds)
        case "end":
            yield HangUp()
        case _:
            yield Listen(entry=node.kind == "entry")


def _dial(cursor: Cursor, node: Node) -> Dial:
    call = cursor.call
    if not call.desk:
        staff = cursor.on_duty(node.purpose, node.staff)
        if staff is None:
            raise FlowBroken(f"{node.id} has nobody to dial")
        cursor.call = call = replace(call, desk=staff.desk, speaks=staff.speaks, address=0, accepted=False)
    desk = cursor.hotline.desks[call.desk]
    return Dial(desk.id, call.address + 1, desk.addresses[call.address], desk.ring_seconds, call.speaks, node.purpose)
