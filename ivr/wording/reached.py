"""Find who may come to a node: on which lines, in which languages. What nobody hears need not be short."""

from collections.abc import Iterator
from datetime import datetime

from ivr.core.conversation import START, Call
from ivr.core.machine import GUARDS, SUBJECT
from ivr.core.model import Condition, Hotline
from ivr.core.values import Cursor

# What the line and the language of a call decide by themselves. Whatever else is asked may be so or not.
DECIDED = ("language", "line")
ANY_MOMENT = datetime(2027, 1, 2, 3, 10)  # noqa: DTZ001 - the hotline's zone is put in

Place = tuple[str, str, str]


def places_reached(hotline: Hotline) -> frozenset[Place]:
    """Return every node with every line and language in which a call may come to it, however it got there."""
    waiting = [(line.start, line.id, line.language) for line in hotline.lines.values()]
    anywhere = (hotline.resume, hotline.too_long, hotline.apology.accepted, hotline.apology.unanswered)
    reached = set[Place]()
    while waiting:
        place = waiting.pop()
        if place in reached or place[0] == SUBJECT:  # back to where the call has been
            continue
        reached.add(place)
        waiting += _on_from(hotline, *place)
        # A call may lose its place, become too long, or get an apology anywhere.
        waiting += [(node, *place[1:]) for node in anywhere if (node, *place[1:]) not in reached]
    return frozenset(reached)


def _on_from(hotline: Hotline, name: str, line: str, language: str) -> Iterator[Place]:
    node = hotline.nodes[name]
    for to in (*node.targets.values(), node.back):
        if to:
            yield to, line, language
    for option in node.options:
        if option.is_on(line):
            yield node.target_of(option), line, option.language or language
    for step in node.steps:
        taken = [_holds(hotline, condition, line, language) for condition in step.conditions]
        if False not in taken:
            yield step.to, line, language
        if all(taken):
            return


def _holds(hotline: Hotline, condition: Condition, line: str, language: str) -> bool | None:
    """Say whether a condition holds in every call on this line in this language; None if that depends."""
    now = ANY_MOMENT.replace(tzinfo=hotline.zone)
    cursor = Cursor(START, Call("", hotline.revision, line, language), hotline, now, hotline.hours.ask)
    if condition.guard in DECIDED:
        return GUARDS[condition.guard](cursor, *condition.arguments) is condition.holds
    if condition.guard == "staffed":
        verdict = cursor.staff_verdict(*condition.arguments)
        if verdict.open and verdict.until is None:  # at any hour
            return condition.holds
    if condition.guard == "staffed-otherwise":
        own = cursor.staff(*condition.arguments)
        if own is None or not own.otherwise:
            return not condition.holds
    return None
