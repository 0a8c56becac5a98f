"""Draw up one picture an area: the nodes of one flow file, and everything that leads on from them."""

import re
from collections.abc import Iterable, Iterator

from ivr.core.machine import SUBJECT
from ivr.core.model import Node
from ivr.diagram.flow import Flow
from ivr.diagram.pictures import EVENT, LINE, REFERENCE, Arrow, Box, Label, Picture
from ivr.diagram.ways import Rule, Way, rule_of, rules, ways_of
from ivr.diagram.wording import PLACES, Wording, line_words

FILE = re.compile(r"flow/(.+?)\.toml ")
HEARD_LAST = "what was heard last"
KEYS = ("", *"1234567890*#")


def area_of(node: Node) -> str:
    """Return the area a node belongs to: the name of its file."""
    found = FILE.match(node.place)
    return found[1] if found else node.place


def areas(flow: Flow) -> dict[str, tuple[Node, ...]]:
    """Return the areas with their nodes, in the order in which a call can come to them from the first line on."""
    found: dict[str, tuple[Node, ...]] = {}
    for name in _reached(flow, (*flow.starts(), *(to for _, to, _ in events(flow)))):
        area = area_of(flow.nodes[name])
        if area not in found:
            found[area] = tuple(node for node in flow.nodes.values() if area_of(node) == area)
    return found


def _reached(flow: Flow, starts: Iterable[str]) -> Iterator[str]:
    """Give the nodes in the order of their distance from `starts`."""
    waiting = [*starts]
    seen = {SUBJECT}
    for name in waiting:
        if name not in seen:
            seen.add(name)
            yield name
            waiting += [way.to for way in ways_of(flow.nodes[name], flow.wording)]


def events(flow: Flow) -> Iterator[tuple[Box, str, str]]:
    """Give what leads to a node from anywhere: its box, the node, and why."""
    yield Box("event circles", EVENT, "A call goes in circles"), flow.hotline.too_long, ""
    yield Box("event lost", EVENT, "The place of a call is lost"), flow.hotline.resume, ""
    apology = flow.hotline.apology
    broken = Box("event broken", EVENT, "The service breaks", f"rings: {flow.wording.purpose(apology.purpose)}")
    yield broken, apology.accepted, "talked with somebody"
    yield broken, apology.unanswered, "otherwise"


def area_picture(flow: Flow, name: str) -> Picture:
    """Draw up the picture of an area."""
    wording, nodes = flow.wording, areas(flow)[name]
    ruled = rules(nodes, flow.nodes.values(), wording)
    inside = {node.id for node in nodes}
    boxes: list[Box] = []
    arrows: list[Arrow] = []
    for box, to, why in _entries(flow):
        if to in inside:
            boxes += [] if box in boxes else [box]
            arrows.append(Arrow(box.id, to, (Label("", why),) if why else ()))
    followed: dict[Rule, Way] = {}
    ways = {node.id: ways_of(node, wording) for node in nodes}
    for way in (way for node in nodes for way in ways[node.id] if rule_of(way) in ruled and way.lines is None):
        followed.setdefault(rule_of(way), way)
    boxes += [node_box(node, wording, _missing(node, ways[node.id], followed)) for node in nodes]
    for node in nodes:
        for arrow in arrows_of(drawn(ways[node.id], ruled)):
            if arrow.target in inside:
                arrows.append(arrow)
            else:
                reference = reference_to(flow, arrow)
                boxes.append(reference)
                arrows.append(Arrow(arrow.source, reference.id, arrow.labels))
    entry = next((node for node in _reached(flow, flow.starts()) if node in inside), "")
    return Picture(name, name, tuple(boxes), tuple(arrows), tuple(rule_words(followed.values())), entry)


def _entries(flow: Flow) -> Iterator[tuple[Box, str, str]]:
    for line in flow.lines.values():
        yield Box(f"line {line.id}", LINE, line.id, line_words(line)), line.start, ""
    yield from events(flow)


def _missing(node: Node, ways: Iterable[Way], followed: Iterable[Rule]) -> str:
    """Say which keys of the rules a menu does not take."""
    if node.kind != "menu":
        return ""
    taken = {way.key for way in ways}
    return " ".join(sorted({rule.key for rule in followed if not rule.cause} - taken))


def node_box(node: Node, wording: Wording, missing: str = "") -> Box:
    """Return the box of a node."""
    marks = (*wording.marks(node), *([f"no key {missing} here"] if missing else []))
    return Box(node.id, node.kind, node.id, wording.about(node), marks, node.id)


def reference_to(flow: Flow, arrow: Arrow) -> Box:
    """Return the small box at the end of an arrow that leaves its picture; each arrow has one of its own."""
    name = f"{arrow.source} > {arrow.target}"
    if arrow.target == SUBJECT:
        return Box(name, REFERENCE, HEARD_LAST)
    return Box(name, REFERENCE, arrow.target, area_of(flow.nodes[arrow.target]), (), arrow.target)


def drawn(ways: Iterable[Way], ruled: frozenset[Rule]) -> list[Way]:
    """Leave out the ways that are the rule."""
    return [way for way in ways if way.lines is not None or rule_of(way) not in ruled]


def arrows_of(ways: Iterable[Way]) -> list[Arrow]:
    """Put the ways from one box to another into one arrow: keys each with its label, outcomes in one."""
    together: dict[tuple[str, str], list[Way]] = {}
    for way in ways:
        together.setdefault((way.source, way.to), []).append(way)
    return [Arrow(source, to, tuple(_labels(group))) for (source, to), group in together.items()]


def _labels(ways: list[Way]) -> Iterator[Label]:
    for way in ways:
        if way.key:
            only = f"only on {', '.join(sorted(way.lines))}" if way.lines is not None else ""
            yield Label(way.key, f"{way.words} ({only})".strip() if only else way.words)
    if outcomes := list(dict.fromkeys(way.words for way in ways if not way.key and way.cause != "next")):
        yield Label("", either(outcomes))
    yield from (Label("", way.words) for way in ways if way.cause == "next" and way.words)


def either(words: list[str]) -> str:
    """Join words with commas and a last "or"."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


def rule_words(ways: Iterable[Way]) -> Iterator[Label]:
    """Say the rules in words, keys first."""
    by_target: dict[str, list[str]] = {}
    for way in sorted(ways, key=lambda way: KEYS.index(way.key)):
        if way.cause in PLACES:
            continue  # every entry's, said once for all pictures
        if way.key:
            yield Label(way.key, way.words if way.target in PLACES else f"{way.words} → {way.target}")
        else:
            by_target.setdefault(way.target, []).append(way.words)
    yield from (Label("", f"{either(words)} → {target}") for target, words in by_target.items())
