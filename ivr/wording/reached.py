"""Find who may come to a node: on which lines, in which languages. What nobody hears need not be short."""

from collections.abc import Iterator

from ivr.core.guards import surely
from ivr.core.machine import SUBJECT
from ivr.core.model import Hotline

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
        taken = [surely(condition, hotline, line, language) for condition in step.conditions]
        if False not in taken:
            yield step.to, line, language
        if all(taken):
            return
