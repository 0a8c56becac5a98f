"""Draw up the overview: from the lines over the nodes where calls begin to the areas."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ivr.core.machine import SUBJECT
from ivr.diagram.areas import area_of, areas, arrows_of, node_box
from ivr.diagram.flow import Flow
from ivr.diagram.pictures import AREA, LINE, Arrow, Box, Label, Picture
from ivr.diagram.ways import Way, ways_of
from ivr.diagram.wording import PLACES, line_words

OVERVIEW = "overview"
MOST_LABELS = 4


def overview(flow: Flow) -> Picture:
    """Draw up the overview: every way on from where calls begin, and the keys that lead to areas to which no such way leads.

    Ways that end the call are not in it, nor those back.
    """
    starts = flow.starts()
    begun = list(_between(flow, (way for name in starts for way in ways_of(flow.nodes[name], flow.wording))))
    found = arrows_of(begun)
    led = {way.to for way in begun} | set(starts)
    begin = {_area_id(area_of(flow.nodes[start])) for start in starts}
    inside = (way for node in flow.nodes.values() if node.id not in starts for way in ways_of(node, flow.wording) if way.key)
    found += arrows_of(way for way in _between(flow, inside) if way.to not in led | begin and way.source not in begin)
    places = [
        node_box(flow.nodes[name], flow.wording) for name in dict.fromkeys((*starts, *(way.to for way in begun))) if name in flow.nodes
    ]
    places += [Box(_area_id(name), AREA, name, f"{len(nodes)} nodes") for name, nodes in areas(flow).items()]
    shown = {end for arrow in found for end in (arrow.source, arrow.target)} | set(starts)
    lines = [_lines_box(flow, start) for start in starts]
    boxes = (*lines, *(box for box in places if box.id in shown))
    entered = (Arrow(box.id, start) for box, start in zip(lines, starts, strict=True))
    return Picture(OVERVIEW, "Overview", boxes, (*entered, *(replace(arrow, labels=_few(arrow.labels)) for arrow in found)))


def _area_id(name: str) -> str:
    return f"area {name}"


def _lines_box(flow: Flow, start: str) -> Box:
    lines = [line for line in flow.lines.values() if line.start == start]
    return Box(f"lines {start}", LINE, ", ".join(line.id for line in lines), marks=tuple(map(line_words, lines)))


def _between(flow: Flow, ways: Iterable[Way]) -> Iterator[Way]:
    """Give the ways from place to place: a node where calls begin is one, and what stands beside it; every other stands for its area."""
    starts = flow.starts()
    for way in ways:
        to = _followed(flow, way.to)
        if to == SUBJECT or way.target in PLACES or flow.nodes[to].kind == "end":
            continue
        areas_of = area_of(flow.nodes[way.source]), area_of(flow.nodes[to])
        beside = way.source in starts and areas_of[0] == areas_of[1]
        source = way.source if way.source in starts else _area_id(areas_of[0])
        target = to if to in starts or beside else _area_id(areas_of[1])
        if source != target:
            yield replace(way, source=source, to=target)


def _followed(flow: Flow, name: str) -> str:
    """Return where a node leads that only says something on the way; it, where it does more."""
    node = flow.nodes.get(name)
    return node.steps[0].to if node and node.kind == "say" and len(node.steps) == 1 else name


def _few(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Leave each label once; of many the first ones."""
    every = tuple(dict.fromkeys(labels))
    return every if len(every) <= MOST_LABELS else (*every[: MOST_LABELS - 1], Label("", f"and {len(every) - MOST_LABELS + 1} more ways"))
