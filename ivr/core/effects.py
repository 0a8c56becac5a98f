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
    Say,
    Values,
)
from ivr.core.machine import WAITING, FlowBroken, fire
from ivr.core.menu import words_of
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
    call, request = cursor.call, cursor.call.request
    cursor.silent = cursor.silent or node.silent
    if node.request == "open" and request is None:
        request = Request("open", cursor.now, call.line, call.language, silent=cursor.silent)
    elif moved and node.request == "open" and request and request.state != "connected":
        # Asked for once more, perhaps in another language, perhaps now with a key: who is called back hears this one.
        request = replace(request, language=call.language, silent=request.silent and cursor.silent)
    elif node.request == "connected" and request:
        request = replace(request, state="connected")
    elif node.request == "missed" and request and request.state == "open" and not call.ended:
        request = replace(request, state="missed")
    if request != call.request:
        cursor.call = replace(call, request=request)
        cursor.reasons.append(f"request {node.request}")


def _words(cursor: Cursor, node: Node, event: Event, *, moved: bool) -> Iterator[Say]:
    missed = not moved and isinstance(event, NothingHeard | KeysPressed | DigitsRefused) and cursor.call.misses
    first_turn = isinstance(event, CallStarted)
    short = bool(missed and cursor.call.misses > 1)
    values = _values(cursor, node)
    said = words_of(node, cursor.call.line, cursor.call.language, values, first_turn=first_turn, options_only=short)
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
        cursor.call = call = replace(call, desk=staff.desk, speaks=staff.speaks or call.language, address=0, accepted=False)
    desk = cursor.hotline.desks[call.desk]
    return Dial(desk.id, call.address + 1, desk.addresses[call.address], desk.ring_seconds, call.speaks, node.purpose)
