"""Check the ways through a flow: every node is reached, and none goes round without asking the caller."""

from collections.abc import Iterator

from ivr.core.machine import SUBJECT, WAITING, WIRED
from ivr.core.model import Hotline, Node
from ivr.loader.problems import Problems

# The kinds of nodes that go on by themselves.
AUTOMATIC = tuple(kind for kind in WIRED if kind not in WAITING)


def targets_of(node: Node) -> Iterator[tuple[str, str]]:
    """Give every way on from `node`: the key it is written under, and the node it leads to."""
    yield from node.targets.items()
    for option in node.options:
        yield f"options, key {option.key}", node.target_of(option)
    for step in node.steps:
        yield "next", step.to
    if node.back:
        yield "back", node.back


def check_ways(hotline: Hotline, problems: Problems) -> None:
    """Note nodes that are never reached, and the first circle of nodes that wait for nobody."""
    ways = {node.id: [target for _, target in targets_of(node)] for node in hotline.nodes.values()}
    ways[SUBJECT] = _subjects(hotline)
    reached = set[str]()
    waiting = [line.start for line in hotline.lines.values()]
    waiting += [hotline.resume, hotline.too_long, hotline.apology.accepted, hotline.apology.unanswered]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += ways.get(name, ())
    for name in sorted(set(hotline.nodes) - reached):
        problems.add(hotline.nodes[name].place, "is never reached; let an option, an outcome or a line lead here, or delete it")
    for name in hotline.nodes:
        if circle := _circle(hotline, name):
            problems.add(
                f"{hotline.nodes[name].place} next", f"goes round without ever asking the caller: {' -> '.join(circle)}; end it in a menu"
            )
            return


def _circle(hotline: Hotline, start: str) -> list[str]:
    """Find a way from `start` back to it through nodes that go on by themselves."""
    waiting = [[start]]
    seen = set[str]()
    while waiting:
        path = waiting.pop()
        for to in _by_itself(hotline, path[-1]):
            if to == start:
                return [*path, start]
            if to not in seen:
                seen.add(to)
                waiting.append([*path, to])
    return []


def _subjects(hotline: Hotline) -> list[str]:
    return [node.id for node in hotline.nodes.values() if node.text]


def _by_itself(hotline: Hotline, name: str) -> list[str]:
    """Return where a node may lead without anybody doing anything."""
    if name == SUBJECT:
        return _subjects(hotline)
    node = hotline.nodes[name]
    return [node.targets["closed"]] if node.kind == "dial" else [step.to for step in node.steps if node.kind in AUTOMATIC]
