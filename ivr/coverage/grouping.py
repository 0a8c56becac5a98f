"""Put what no call exercises together as a person reads it: by area, then by node, nodes with the same gaps in one row."""

from collections.abc import Iterator
from dataclasses import dataclass

from ivr.core.conversation import START
from ivr.coverage.measure import Coverage, Item, Kind

ORDER = "1234567890*#"
WORDS = {START: "calls that begin or end"}


@dataclass(frozen=True, slots=True)
class Row:
    """Things of one area. names: nodes, or what stands for them; missing: what none of them exercises."""

    area: str
    names: tuple[str, ...]
    missing: tuple[str, ...]


def gaps(kind: Kind) -> list[Row]:
    """Return the rows of what is missing in a kind, in the order of the files."""
    if kind.id == "outcomes":
        return list(_by_node(kind))
    if kind.id == "times":
        return [Row(f"open: {item.area or 'nothing'}", (item.name,), ()) for item in kind.missing]
    areas: dict[str, list[str]] = {}
    for item in kind.missing:
        areas.setdefault(item.area, []).append(item.name)
    return [Row(area, tuple(names), ()) for area, names in areas.items()]


def by_node(items: tuple[Item, ...]) -> dict[tuple[str, str], list[Item]]:
    """Gather outcomes by area and node, as a telephone has its keys."""
    nodes: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        nodes.setdefault((item.area, item.node), []).append(item)
    return {node: sorted(found, key=_place) for node, found in sorted(nodes.items(), key=lambda pair: pair[0][0])}


def areas_of(coverage: Coverage) -> dict[str, tuple[Kind, Kind]]:
    """Return the nodes and the outcomes of each file."""
    nodes, outcomes = coverage.kind("nodes"), coverage.kind("outcomes")
    areas = sorted({item.area for item in outcomes.items} | {item.area for item in nodes.items})
    return {
        area: (
            Kind("nodes", tuple(item for item in nodes.items if item.area == area)),
            Kind("outcomes", tuple(item for item in outcomes.items if item.area == area)),
        )
        for area in areas
    }


def node_words(node: str) -> str:
    """Name a node; START has no name of its own."""
    return WORDS.get(node, node)


def _by_node(kind: Kind) -> Iterator[Row]:
    same: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (area, node), items in by_node(kind.missing).items():
        same.setdefault((area, tuple(item.name for item in items)), []).append(node_words(node))
    for (area, missing), nodes in same.items():
        yield Row(area, tuple(nodes), missing)


def _place(item: Item) -> tuple[int, int]:
    """Keys first, in the order of a telephone; the rest as it is."""
    key = item.name.removeprefix("key ")[:1]
    return (0, ORDER.index(key)) if item.name.startswith("key ") else (1, 0)
