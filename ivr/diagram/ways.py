"""List the ways on from a node, and which of them are the rule in most menus and therefore not drawn."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ivr.core.machine import WIRED
from ivr.core.model import Node, Option
from ivr.diagram.wording import OUTCOMES, PLACES, Wording

# Below this number of menus there is no rule: everything is drawn.
FEWEST_MENUS = 3


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a node.

    kind: of the node; key: the key of a menu, or ""; cause: an outcome, "next", or "back" and "again" of an entry; to: the node, or
    SUBJECT; target: as it stands in the file; say: the prompt of an option; words: in short; lines: the only ones it is on, or None.
    """

    source: str
    kind: str
    to: str
    target: str
    key: str = ""
    cause: str = ""
    say: str = ""
    words: str = ""
    lines: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A way that more than half of some menus have, or every entry. say: "" where it leads to `back` or `again`: however it is worded."""

    kind: str
    key: str
    cause: str
    target: str
    say: str


def ways_of(node: Node, wording: Wording) -> tuple[Way, ...]:
    """Return every way on from `node`, in the order of its keys and outcomes; options on one key to one place are one."""
    return (*_by_key(node, wording), *_by_outcome(node), *_by_step(node, wording))


def _by_key(node: Node, wording: Wording) -> Iterator[Way]:
    together: dict[tuple[str, str, str], list[Option]] = {}
    for option in node.options:
        together.setdefault((option.key, option.to, option.language), []).append(option)
    for (key, target, _), options in together.items():
        told = next((option for option in options if option.say), options[0])
        lines = [option.lines for option in options]
        on = None if None in lines else frozenset[str]().union(*(some for some in lines if some))
        every = on is None or on >= set(wording.hotline.lines)
        yield Way(
            node.id, node.kind, node.target_of(told), target, key=key, say=told.say, words=wording.option(told), lines=None if every else on
        )
    if node.kind == "entry":
        yield Way(node.id, node.kind, node.id, "again", key="#", cause="again", words=f"{PLACES['again']} (alone)")
        yield Way(node.id, node.kind, node.back, "back", key="*", cause="back", words=PLACES["back"])


def _by_outcome(node: Node) -> Iterator[Way]:
    order = list(OUTCOMES)
    for cause in sorted(WIRED[node.kind], key=order.index):
        yield Way(node.id, node.kind, node.targets[cause], node.targets[cause], cause=cause, words=OUTCOMES[cause])


def _by_step(node: Node, wording: Wording) -> Iterator[Way]:
    for number, step in enumerate(node.steps):
        guards = " and ".join(wording.condition(condition) for condition in step.conditions)
        words = guards or ("otherwise" if number else "")
        yield Way(node.id, node.kind, step.to, step.to, cause="next", words=words)


def rule_of(way: Way) -> Rule:
    """Return the rule that a way would follow."""
    return Rule(way.kind, way.key, way.cause, way.target, "" if way.target in PLACES else way.say)


def rules(nodes: Iterable[Node], every: Iterable[Node], wording: Wording) -> frozenset[Rule]:
    """Return the rules of some nodes: what more than half of their menus have, or those of `every` node where there are fewer than three.

    An entry's own `*` and `#` are always one: every entry has them.
    """
    menus = [node for node in nodes if node.kind == "menu"]
    if len(menus) < FEWEST_MENUS:
        menus = [node for node in every if node.kind == "menu"]
    entries = {Rule("entry", "#", "again", "again", ""), Rule("entry", "*", "back", "back", "")}
    if len(menus) < FEWEST_MENUS:
        return frozenset(entries)
    count = Counter(rule for menu in menus for rule in {rule_of(way) for way in ways_of(menu, wording) if way.lines is None})
    return frozenset(entries | {rule for rule, times in count.items() if times * 2 > len(menus)})
