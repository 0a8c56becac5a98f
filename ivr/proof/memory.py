"""What a flow may still ask of what was keyed: everything else is forgotten, so that calls that differ in nothing that matters are one.

Found by going backwards over all ways through the flow: a value matters at a node if the node reads it, or if a way leads on to where
it is read without it being given anew before.
"""

from collections.abc import Iterator, Mapping

from ivr.core.guards import GUARDS
from ivr.core.machine import SUBJECT
from ivr.core.model import Hotline, Node
from ivr.core.values import VALUES
from ivr.core.vocabulary import Guard, Source

PENDING = "pending"
# Fields of a call that guards and values may read: as long as they may, calls that differ in them are not one.
FOLLOWED = frozenset({PENDING, SUBJECT})
# What is told of these is words only: one reference number, and one telephone number of each kind, stand for all. No guard may read them.
TOLD_ONLY = frozenset({"reference", "caller"})


def remembered(hotline: Hotline) -> Mapping[str, frozenset[str]]:
    """Return, for each node, what may still be read of what was kept under a name, PENDING (keyed last) and SUBJECT.

    A call that lost its place goes on at `resume` with all that was kept.
    """
    reads = {node.id: frozenset(_reads(hotline, node)) for node in hotline.nodes.values()}
    ways = {node.id: tuple(_ways(hotline, node)) for node in hotline.nodes.values()}
    matters = dict(reads)
    changed = True
    while changed:
        changed = False
        for name in hotline.nodes:
            later = frozenset(what for to, written in ways[name] for what in matters[to] - written)
            if not later <= matters[name]:
                matters[name] |= later
                changed = True
    return matters


def dates_of(hotline: Hotline) -> frozenset[str]:
    """Return the names of dates from which last days are worked out."""
    named = {of for last_day in hotline.last_days.values() for of, _ in last_day.terms}
    return frozenset(named - set(hotline.last_days))


def days_counted(hotline: Hotline, name: str) -> set[int]:
    """Return after how many days something is over that is counted from the date or last day kept as `name`."""
    found = set[int]()
    for last_day in hotline.last_days.values():
        for of, fact in last_day.terms:
            if of == name:
                days = int(hotline.facts[fact].value)
                found |= {days} | {days + more for more in days_counted(hotline, last_day.id)}
    return found


def _reads(hotline: Hotline, node: Node) -> Iterator[str]:
    told = [node, *(other for other in hotline.nodes.values() if other.text and node.kind == "text")]  # a text tells what its piece does
    sources = [source for one in told for _, source in one.values] + ([(node.offers,)] if node.offers else [])
    for name, *arguments in sources:
        yield from _read_by(hotline, name, VALUES[name], tuple(arguments), TOLD_ONLY)
    for asked in (condition for step in node.steps for condition in step.conditions):
        yield from _read_by(hotline, asked.guard, GUARDS[asked.guard], asked.arguments, frozenset())
    if any(option.keeps for option in node.options) and not node.offers:
        yield PENDING
    if node.kind == "text":
        yield node.number
        yield SUBJECT
    if SUBJECT in _targets(node):
        yield SUBJECT


def _read_by(hotline: Hotline, name: str, asked: Guard | Source, arguments: tuple[str, ...], aside: frozenset[str]) -> Iterator[str]:
    """Give what a guard or a value reads of what was keyed.

    Raises:
        LookupError: it reads something of a call by which calls are not told apart.
    """
    for field in frozenset(asked.reads) - aside:
        if field not in FOLLOWED:
            raise LookupError(f'"{name}" reads the {field} of a call, and a proof takes calls that differ in it for one; follow it here')
        yield field
    yield from asked.kept(hotline, arguments)


def _targets(node: Node) -> set[str]:
    options = (node.target_of(option) for option in node.options)
    return {*node.targets.values(), *options, *(step.to for step in node.steps), node.back}


def _ways(hotline: Hotline, node: Node) -> Iterator[tuple[str, frozenset[str]]]:
    """Give each way on, and what is given anew on it."""
    for option in node.options:
        yield from _arriving(hotline, node.target_of(option), {option.keeps} if option.keeps else set())
    for outcome, target in node.targets.items():
        yield from _arriving(hotline, target, {PENDING} if outcome == "given" else set())
    for to in (*(step.to for step in node.steps), *((node.back,) if node.back else ())):
        yield from _arriving(hotline, to, set())
    yield from _arriving(hotline, hotline.too_long, set())
    for to in (hotline.resume, hotline.apology.accepted, hotline.apology.unanswered):
        yield from _arriving(hotline, to, {PENDING, SUBJECT})


def _arriving(hotline: Hotline, to: str, written: set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    subjects = [node.id for node in hotline.nodes.values() if node.text]
    for name in (*subjects, hotline.resume) if to == SUBJECT else (to,):
        yield name, frozenset(written | ({SUBJECT} if hotline.nodes[name].text else set()))
