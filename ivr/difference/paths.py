"""How callers come to where two versions differ: what they did, and at which moments all of it can be done at once."""

from dataclasses import dataclass

from ivr.difference.walking import Edge, Found, Pair, Visit, Walk, Walked
from ivr.proof.events import Happening


@dataclass(frozen=True, slots=True)
class Path:
    """What happened before a difference. cells: in which all of it can happen at one moment; first: the caller who dials, as a bit."""

    edges: tuple[Edge, ...]
    cells: int
    first: int

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What happened, the beginning included."""
        return tuple(edge.happening for edge in self.edges)


# Who has come to two places in one cell, from which two places, and by which edge, in the order of coming.
Came = dict[Pair, list[tuple[int, Pair, Edge]]]


class Paths:
    """Finds ways through what was walked."""

    def __init__(self, walk: Walk, walked: Walked) -> None:
        self._walk, self._walked = walk, walked
        self._came = dict[int, Came]()
        self._within = dict[tuple[str, str], dict[Pair, int]]()
        self._edges = {pair: [edge for edge in edges if _is_of_callers(edge)] for pair, edges in walked.edges.items()}

    def to(self, found: Found, callers: int) -> Path:
        """Return the way that was met first, for one of `callers`."""
        visit, bit = self._walked.visits[found.visit], callers & -callers
        return self._back(visit, bit)

    def at_once(self, found: Found, callers: int, cell: int) -> Path | None:
        """Return a way that can be gone within a cell, for one of `callers`; None if there is none."""
        if cell not in self._came:
            self._came[cell] = self._walk_in(cell)
        came, pair, edges = self._came[cell], self._walked.visits[found.visit].pair, list[Edge]()
        if pair == self._walk.beginning():
            return Path((), 1 << cell, callers & -callers)
        here = next((those & callers for those, _, _ in came.get(pair, ()) if those & callers), 0)
        bit = here & -here
        while bit and pair in came:
            those, earlier, edge = next(one for one in came[pair] if one[0] & bit)
            edges.append(edge)
            before = self._before(bit & those, edge) & edge.callers & self._there(came, earlier)
            pair, bit = earlier, before & -before
        return Path(tuple(reversed(edges)), 1 << cell, bit) if edges else None

    def within(self, found: Found, who: tuple[str, str]) -> int:
        """Return the cells in which callers of a line and a language may come to a difference at one moment, if at all."""
        if who not in self._within:
            self._within[who] = self._spread(*who)
        return self._within[who].get(self._walked.visits[found.visit].pair, 0)

    def _spread(self, line: str, language: str) -> dict[Pair, int]:
        """Go on from where calls begin with all cells, and lose those in which no step leads on."""
        callers, beginning = self._walk.callers, self._walk.beginning()
        on_line = callers.having("line", line)
        those = on_line & (callers.having("language", language) | self._walk.begin())
        cells, waiting = {beginning: self._walk.moments.every}, [beginning]
        while waiting:
            pair = waiting.pop()
            for edge in self._edges.get(pair, ()):
                if edge.callers & (on_line if edge.change.language else those):
                    new = cells[pair] & edge.cells & ~cells.get(edge.target, 0)
                    if new:
                        cells[edge.target] = cells.get(edge.target, 0) | new
                        waiting.append(edge.target)
        return cells

    def _back(self, visit: Visit, bit: int) -> Path:
        edges, cells = list[Edge](), self._walk.moments.every
        while visit.arrivals:
            arrival = next(one for number in visit.arrivals if (one := self._walked.arrivals[number]).callers & bit)
            edges.append(arrival.edge)
            cells &= arrival.edge.cells
            visit = self._walked.visits[arrival.visit]
            before = self._before(bit, arrival.edge) & arrival.edge.callers & visit.callers
            bit = before & -before
        return Path(tuple(reversed(edges)), cells, bit)

    def _before(self, bit: int, edge: Edge) -> int:
        callers = self._walk.callers
        return callers.before(bit, edge.change) | callers.before(bit, edge.other)

    def _there(self, came: Came, pair: Pair) -> int:
        there = 0 if pair in came else self._walk.begin()
        for callers, _, _ in came.get(pair, ()):
            there |= callers
        return there

    def _walk_in(self, cell: int) -> Came:
        """Walk once more, all at one moment."""
        beginning, came = self._walk.beginning(), dict[Pair, list[tuple[int, Pair, Edge]]]()
        known, waiting = {beginning: self._walk.begin()}, {beginning: self._walk.begin()}
        while waiting:
            pair = next(iter(waiting))
            callers = waiting.pop(pair)
            for edge in self._edges.get(pair, ()):
                if edge.cells >> cell & 1 and (those := edge.callers & callers):
                    new = self._walk.shared.moved(those, edge.change, edge.other) & ~known.get(edge.target, 0)
                    if new:
                        known[edge.target] = known.get(edge.target, 0) | new
                        waiting[edge.target] = waiting.get(edge.target, 0) | new
                        came.setdefault(edge.target, []).append((new, pair, edge))
        return came


def _is_of_callers(edge: Edge) -> bool:
    """Say whether a step is done by a caller who is there, or a desk."""
    return edge.happening.dialled is None and not edge.happening.turn and not edge.happening.hangs_up
