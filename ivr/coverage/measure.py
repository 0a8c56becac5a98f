"""Hold what calls have shown against what there is: nodes, outcomes, languages, lines, requests, times."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ivr.core.conversation import START
from ivr.core.menu import Anybody, Manner, words_of
from ivr.core.model import Hotline
from ivr.coverage.outcomes import Outcome
from ivr.coverage.times import Times
from ivr.coverage.witness import Seen
from ivr.wording.reached import Place, places_reached

# What may come of a caller's request, whatever the flow calls it: the states a node's `request` gives.
REQUESTS = {"asked": "a key opens a request", "connected": "somebody speaks with the caller", "missed": "nobody answers: details are taken"}
KINDS = {
    "all": "all of these together, without prompts",
    "nodes": "nodes",
    "outcomes": "outcomes of nodes",
    "languages": "languages",
    "lines": "languages on each line",
    "requests": "what comes of requests, in each language",
    "times": "times that hours tell apart",
    "prompts": "prompts of nodes",
}
COUNTED = tuple(kind for kind in KINDS if kind not in ("all", "prompts"))
BEGINNING = "lines.toml"
AS_FIRST_WORDS = Manner(first_turn=True)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to exercise. area: the file or other group it belongs to; node: of an outcome; calls: the scenarios that do."""

    area: str
    name: str
    calls: tuple[str, ...]
    node: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """Things of one kind (KINDS)."""

    id: str
    items: tuple[Item, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return KINDS[self.id]

    @property
    def missing(self) -> tuple[Item, ...]:
        """What no call exercises."""
        return tuple(item for item in self.items if not item.calls)

    @property
    def exercised(self) -> int:
        """How many things some call exercises."""
        return len(self.items) - len(self.missing)

    @property
    def percent(self) -> float:
        """How much of it is exercised, 0 to 100; all, where there is nothing to exercise."""
        return 100 * self.exercised / len(self.items) if self.items else 100.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """What scenarios exercise of a hotline.

    calls: the scenarios; kinds: what is counted, in the order of KINDS; off: nodes that no line in service comes to, not counted;
    prompts: what nodes say in each language, counted for itself.
    """

    hotline: str
    calls: tuple[str, ...]
    kinds: tuple[Kind, ...]
    off: tuple[str, ...]
    prompts: Mapping[str, Kind]

    @property
    def all(self) -> Kind:
        """Everything that is counted, as one kind."""
        return Kind("all", tuple(item for kind in self.kinds for item in kind.items))

    def kind(self, name: str) -> Kind:
        """Return one kind by its id, or "all"."""
        return next(kind for kind in (*self.kinds, self.all) if kind.id == name)


def coverage_of(hotline: Hotline, outcomes: tuple[Outcome, ...], calls: Mapping[str, Seen]) -> Coverage:
    """Hold what `calls` have shown, by scenario, against everything there is.

    Args:
        outcomes: all of the hotline.
    """
    places = frozenset(place for place in places_reached(hotline) if hotline.lines[place[1]].enabled)
    live = {node for node, _, _ in places}
    kinds: dict[str, Iterator[Item]] = {
        "nodes": _nodes(hotline, live, calls),
        "outcomes": _outcomes(hotline, live, outcomes, calls),
        "languages": _languages(hotline, calls),
        "lines": _lines(hotline, places, calls),
        "requests": _requests(hotline, calls),
        "times": _times(Times(hotline), calls),
    }
    return Coverage(
        hotline.name,
        tuple(calls),
        tuple(Kind(name, tuple(items)) for name, items in kinds.items()),
        tuple(node for node in hotline.nodes if node not in live),
        {language: Kind("prompts", tuple(_prompts(hotline, language, places, calls))) for language in hotline.languages},
    )


def area_of(hotline: Hotline, node: str) -> str:
    """Name the file that a node is written in."""
    return BEGINNING if node == START else hotline.nodes[node].place.partition(" ")[0]


def _nodes(hotline: Hotline, live: set[str], calls: Mapping[str, Seen]) -> Iterator[Item]:
    for node in hotline.nodes:
        if node in live:
            yield Item(area_of(hotline, node), node, tuple(call for call, seen in calls.items() if node in seen.nodes))


def _outcomes(hotline: Hotline, live: set[str], outcomes: tuple[Outcome, ...], calls: Mapping[str, Seen]) -> Iterator[Item]:
    for outcome in outcomes:
        if outcome.node in live or (outcome.node == START and (not outcome.line or hotline.lines[outcome.line].enabled)):
            known = tuple(call for call, seen in calls.items() if outcome in seen.outcomes)
            yield Item(area_of(hotline, outcome.node), outcome.name, known, outcome.node)


def _languages(hotline: Hotline, calls: Mapping[str, Seen]) -> Iterator[Item]:
    for language in hotline.languages:
        yield Item("", language, tuple(call for call, seen in calls.items() if any(language == of for _, of in seen.places)))


def _lines(hotline: Hotline, places: frozenset[Place], calls: Mapping[str, Seen]) -> Iterator[Item]:
    there = {(line, language) for _, line, language in places}
    for line in hotline.lines:
        for language in hotline.languages:
            if (line, language) in there:
                yield Item(line, language, tuple(call for call, seen in calls.items() if (line, language) in seen.places))


def _requests(hotline: Hotline, calls: Mapping[str, Seen]) -> Iterator[Item]:
    given = {node.request for node in hotline.nodes.values()}
    for request, words in REQUESTS.items():
        if request in given or (request == "asked" and "open" in given):
            for language in hotline.languages:
                yield Item(words, language, tuple(call for call, seen in calls.items() if (language, request) in seen.requests))


def _times(times: Times, calls: Mapping[str, Seen]) -> Iterator[Item]:
    seen_in: dict[str, list[str]] = {stretch.name: [] for stretch in times.all}
    for call, seen in calls.items():
        for name in {stretch.name for moment in seen.moments if (stretch := times.at(moment))}:
            seen_in[name].append(call)
    for stretch in times.all:
        yield Item(", ".join(stretch.open), stretch.name, tuple(seen_in[stretch.name]))


def _prompts(hotline: Hotline, language: str, places: frozenset[Place], calls: Mapping[str, Seen]) -> Iterator[Item]:
    said = {prompt for place in places for prompt, known in _said(hotline, *place) if known == language}
    for prompt in sorted(said):
        yield Item("", prompt, tuple(call for call, seen in calls.items() if (prompt, language) in seen.heard))


def _said(hotline: Hotline, name: str, line: str, language: str) -> Iterator[tuple[str, str]]:
    node = hotline.nodes[name]
    said = words_of(node, Anybody(line, language), (), AS_FIRST_WORDS)
    yield from ((part.prompt, part.language) for part in said.parts) if said else ()
    if node.short:
        yield node.short, language
