"""What is drawn of a hotline: all of it, or what callers of one line can come to, by its own options and by guards about the line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ivr.core.guards import surely
from ivr.core.machine import SUBJECT
from ivr.core.model import Hotline, Line, Node, Step
from ivr.diagram.wording import Wording
from ivr.loader.ways import targets_of


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines, and the nodes that their callers can come to, of a hotline that knows more of both; wording: puts them into words."""

    hotline: Hotline
    lines: Mapping[str, Line]
    nodes: Mapping[str, Node]
    wording: Wording

    def starts(self) -> list[str]:
        """Return the nodes at which calls begin, in the order of the lines."""
        return list(dict.fromkeys(line.start for line in self.lines.values()))


def whole(hotline: Hotline) -> Flow:
    """Return all of a hotline."""
    return Flow(hotline, hotline.lines, hotline.nodes, Wording(hotline))


def on_line(hotline: Hotline, line: str) -> Flow:
    """Return the hotline as callers of `line` know it."""
    nodes = {node.id: _on_line(hotline, node, line) for node in hotline.nodes.values()}
    waiting = [hotline.lines[line].start, hotline.resume, hotline.too_long, hotline.apology.accepted, hotline.apology.unanswered]
    reached = {SUBJECT}
    for name in waiting:
        if name not in reached:
            reached.add(name)
            waiting += _on_from(nodes[name])
    kept = {name: node for name, node in nodes.items() if name in reached}
    return Flow(hotline, {line: hotline.lines[line]}, kept, Wording(hotline))


def _on_line(hotline: Hotline, node: Node, line: str) -> Node:
    options = tuple(replace(option, lines=None) for option in node.options if option.is_on(line))
    say = tuple(saying for saying in node.say if saying.is_on(line))
    return replace(node, options=options, say=say, steps=tuple(_steps(hotline, node.steps, line)))


def _steps(hotline: Hotline, steps: tuple[Step, ...], line: str) -> Iterator[Step]:
    """Leave out steps that are never taken on the line, and those after one that always is."""
    for step in steps:
        answers = {condition: surely(condition, hotline, line) for condition in step.conditions}
        if False in answers.values():
            continue
        left = tuple(condition for condition, answer in answers.items() if answer is None)
        yield Step(step.to, left)
        if not left:
            return


def _on_from(node: Node) -> list[str]:
    """Return where a node leads; the node before a menu only where one of its keys goes back."""
    return [to for cause, to in targets_of(node) if node.kind == "entry" or cause != "back"]
