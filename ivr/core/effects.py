"""Enter nodes up to the next wait: what is said on the way, what becomes of the request, and what is waited for."""

from collections.abc import Iterator
from dataclasses import replace

from transitions import Machine

from ivr.core.conversation import (
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


def run(machine: Machine, cursor: Cursor, event: Event) -> Iterator[Effect]:
    """Enter the node the machine stands at, and those it leads to by itself, up to the next wait."""
    moved = cursor.state != cursor.call.node
    for _ in range(MOST_AUTOMATIC_STEPS):
        node = cursor.node
        redial = node.kind == "dial" and not moved
        if not redial:
            _enter(cursor, node, moved=moved)
            yield from _text(cursor, node)
            if fire(machine, cursor, "next"):
                yield from _words(cursor, node, event, moved=moved) if node.kind != "dial" else ()
                moved = True
                continue
            yield from _words(cursor, node, event, moved=moved)
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


def _words(cursor: Cursor, node: Node, event: Event, *, moved: bool) -> Iterator[Say]:
    answered = isinstance(event, NothingHeard | KeysPressed | DigitsRefused)
    # Whatever answers another question than the one that was asked is a miss as well.
    stayed = not moved and node.kind != "end" and (answered or cursor.call.misses > 0)
    misses = cursor.call.misses if stayed else 0
    manner = Manner(
        first_turn=isinstance(event, CallStarted),
        again=stayed and not misses and cursor.heard_in == cursor.call.language,
        options_only=misses > 1,
        overtaken=cursor.hotline.overtaken(cursor.now.date()),
    )
    _learn_who_hears(cursor, node, manner)
    said = words_of(node, cursor.call.line, cursor.call.language, _values(cursor, node), manner)
    if said is not None:
        yield said


def _learn_who_hears(cursor: Cursor, node: Node, manner: Manner) -> None:
    """Note what the words depend on: some are for certain lines only, some in a language that is not the caller's."""
    said = [saying for saying in node.say if manner.first_turn or not saying.first_turn]
    heard = [saying.language for saying in said if cursor.hears(saying)] + [
        option.language for option in node.spoken if cursor.hears(option)
    ]
    if any(heard):
        cursor.learn("language")


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
