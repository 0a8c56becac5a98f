"""Gather what a walk found into differences a clerk can sign: the same change of many callers, ways and times is one."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ivr.difference.hearing import Redialled, Reworded
from ivr.difference.paths import Path, Paths
from ivr.difference.phrases import Phrases, does, excerpt, way
from ivr.difference.walking import Found, Parting, Walk, Walked
from ivr.proof.events import Happening

Who = tuple[str, str]
Texts = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """One call in which a difference is met. line: its id in the first version; number: E.164 or ""; cell: of its moment."""

    line: str
    language: str
    number: str
    cell: int
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One difference. who: (line, language) of callers who meet it; cells: when, as bits; meanwhile: only if hours change during the call.

    what: what callers do, from the node `begins` on ("": from where calls begin); places: in how many places of a call it is met; others:
    other nodes at which it comes to the same, the most usual first.
    """

    who: tuple[Who, ...]
    cells: int
    what: str
    before: str
    after: str
    places: int
    example: Example | None
    meanwhile: bool = False
    begins: str = ""
    others: tuple[str, ...] = ()


@dataclass(slots=True)
class _Gathered:
    """All that was found of one difference."""

    founds: list[Found] = field(default_factory=list)
    places: set[tuple[int, int]] = field(default_factory=set)
    callers: int = 0


class Gathering:
    """Gathers."""

    def __init__(self, walk: Walk, walked: Walked, phrases: Phrases) -> None:
        self._walk, self._walked, self._phrases = walk, walked, phrases
        self._paths = Paths(walk, walked)
        self._first = dict[tuple[str, str, str], tuple[str, str, str]]()
        self._choices = {(pair, edge.target) for pair, edges in walked.edges.items() for edge in edges if edge.change.language}

    def rows(self) -> list[Row]:
        """Return all differences, those first that are met first in a call."""
        gathered = dict[tuple[str, str, str], _Gathered]()
        texts = dict[object, tuple[str, str, str]]()
        for found in self._walked.found:
            language = self._language(found)
            key = found.difference, language
            if key not in texts:
                texts[key] = self._texts(found, language)
            one = gathered.setdefault(texts[key], _Gathered())
            one.founds.append(found)
            one.callers |= found.callers
            one.places.add(self._walked.visits[found.visit].pair)
        rows = [row for text, one in gathered.items() for row in self._rows(text, one)]
        return [self._shown(row) for row in rows]

    def _language(self, found: Found) -> str:
        _, language, _ = next(self._walk.callers.by_line_and_language(found.callers))
        if isinstance(found.difference, Parting):
            return found.difference.before.change.language or language
        return language

    def _texts(self, found: Found, language: str) -> tuple[str, str, str]:
        """Return what happened last where calls part, and the texts of before and after."""
        match found.difference:
            case Parting(happening, before, after):
                texts = self._phrases.endings(before, after, language, found.cells)
                told = self._phrases.requests(texts, before, after)
                # What becomes of a request depends on what was before: told of the first call, and no difference of its own.
                return self._first.setdefault((does(happening), *(told if texts[0] == texts[1] else texts)), (does(happening), *told))
            case Reworded(before, after):
                return "", *self._phrases.worded(before, after, language, found.cells)
            case Redialled(before, after):
                return "", *self._phrases.dialled(before, after)

    def _rows(self, texts: tuple[str, str, str], gathered: _Gathered) -> Iterator[Row]:
        """Give a row for each way that is the shortest to some callers, and each set of times."""
        known = dict[Who, int]()
        ways, first = dict[tuple[str, bool], dict[Who, tuple[int, Example]]](), dict[str, tuple[str, str]]()
        for meanwhile in (False, True):
            for found in gathered.founds:
                for line, language, those in self._walk.callers.by_line_and_language(found.callers):
                    who = line, language
                    for cells, path in self._ways(found, those, who, known.get(who, 0), meanwhile=meanwhile):
                        known[who] = known.get(who, 0) | cells
                        place, does_what = self._what(path, found)
                        what = f"{does_what}{self._from(gathered.callers)}"
                        first.setdefault(what, (place, self._walk.node(self._walked.visits[found.visit].pair)))
                        caller = self._walk.callers.first(path.first)
                        happenings = (*path.happenings, found.happening)
                        example = Example(line, language, caller.number, (cells & -cells).bit_length() - 1, happenings)
                        way = ways.setdefault((what, meanwhile), {})
                        way[who] = way.get(who, (0, example))[0] | cells, way.get(who, (0, example))[1]
        usual = Counter(sorted(map(self._walk.node, gathered.places))).most_common()
        for (what, meanwhile), whose in ways.items():
            times = dict[int, list[Who]]()
            for who, (cells, _) in whose.items():
                times.setdefault(cells, []).append(who)
            begins, there = first[what]
            others = tuple(node for node, _ in usual if node not in ("", there))
            for cells, alike in times.items():
                example = whose[alike[0]][1]
                yield Row(tuple(alike), cells, what, texts[1], texts[2], len(gathered.places), example, meanwhile, begins, others)

    def _ways(self, found: Found, those: int, who: Who, known: int, *, meanwhile: bool) -> Iterator[tuple[int, Path]]:
        """Give ways to a difference for some callers, each with the cells in which it leads there and none has before."""
        left = found.cells & ~known
        if not left:
            return
        path = self._paths.to(found, those)
        if meanwhile:
            yield left, path
            return
        if at_once := left & path.cells:
            yield at_once, path
        left &= ~path.cells & self._paths.within(found, who)
        while left:
            cell = (left & -left).bit_length() - 1
            left &= left - 1
            if other := self._paths.at_once(found, those, cell):
                yield 1 << cell, other

    def _shown(self, row: Row) -> Row:
        before, after = row.before, row.after
        if not before.startswith(("a person", "hears")):
            before, after = excerpt(before, after)
        before, after = (self._phrases.told(text, row.cells) for text in (before, after))
        return replace(row, before=before, after=after)

    def _from(self, callers: int) -> str:
        """Say from which numbers a difference is met, if not from all."""
        numbers = {caller.number for caller in self._walk.callers.those(self._walk.begin())}
        met = {number for number in numbers if callers & self._walk.callers.having("number", number)}
        if met == numbers:
            return ""
        return (
            ", from a withheld number"
            if met == {""}
            else ", from a number that is known"
            if "" not in met and len(met) > 1
            else ", from some numbers"
        )

    def _what(self, path: Path, found: Found) -> tuple[str, str]:
        """Say what callers do, from the choice of their language on, and at which node they are then."""
        steps, place, begins = list(path.edges), self._walk.beginning(), 1
        for number, edge in enumerate(steps):
            if number and ((not edge.happening.understood and number >= begins) or edge.change.request):
                break
            if edge.change.language or (place, edge.target) in self._choices:
                begins = number + 1
            place = edge.target
        shown = [edge.happening for edge in steps[begins:]]
        if found.happening.event is not None or found.happening.dialled is not None:
            shown.append(found.happening)
        first = steps[begins - 1].target if steps else self._walk.beginning()
        return self._walk.node(first) if shown else "", way(shown) or "calls"
