"""Name everything that can happen where a call is: every transition of the machine belongs to one outcome, and nothing else is counted."""

from collections.abc import Iterator
from dataclasses import dataclass

from transitions import Transition

from ivr.core.conversation import OUTCOMES, START
from ivr.core.engine import MOST_TURNS, Engine
from ivr.core.machine import SUBJECT
from ivr.core.model import Condition, Hotline, Node, Option, Step

MISSES = ("silence", "wrong-key", "refused")
BEGINNINGS = {
    "call-resumed": "goes on after its place was lost",
    "apology-accepted": "goes on after an apology: somebody answered",
    "apology-unanswered": "goes on after an apology: nobody answered",
}
Way = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Something that can happen at a node, START for a call that begins.

    language: the one it chooses, or ""; line: the one that is called, or ""; key: whether the caller pressed one.
    """

    node: str
    name: str
    language: str = ""
    line: str = ""
    key: bool = False


def outcomes_of(engine: Engine) -> dict[Transition, Outcome]:
    """Return the outcome of each transition, node by node as the files have them.

    Raises:
        ValueError: the machine has other transitions than its nodes tell of.
    """
    hotline, events = engine.hotline, engine.machine.events
    known = dict[Transition, Outcome]()
    for source in (START, *hotline.nodes):
        for trigger, event in events.items():
            transitions = event.transitions.get(source, ())
            if transitions:
                known |= zip(transitions, _outcomes(hotline, source, trigger), strict=True)
    return known


def _outcomes(hotline: Hotline, source: str, trigger: str) -> Iterator[Outcome]:
    """Give the outcomes of `trigger`, in the order of its transitions; one with many destinations as often as it has them."""
    if trigger == "too-long":
        yield Outcome(START, f"has gone on for {MOST_TURNS} turns")
    elif source == START:
        yield from _beginnings(hotline, trigger)
    elif trigger.startswith("key "):
        node = hotline.nodes[source]
        for option in (option for option in node.options if f"key {option.key}" == trigger):
            outcome = Outcome(source, _key(node, option), option.language, key=True)
            yield from _spread(hotline, outcome, node.target_of(option))
    else:
        for name, to in _ways(hotline.nodes[source], trigger):
            yield from _spread(hotline, Outcome(source, name), to)


def _spread(hotline: Hotline, outcome: Outcome, to: str) -> Iterator[Outcome]:
    """Give an outcome once for each transition: what leads back to a text message's subject has one for every subject, and one for none."""
    subjects = sum(1 for node in hotline.nodes.values() if node.text) if to == SUBJECT else 0
    yield from (outcome for _ in range(subjects + 1))


def _beginnings(hotline: Hotline, trigger: str) -> Iterator[Outcome]:
    if trigger != "call-started":
        yield Outcome(START, BEGINNINGS[trigger])
        return
    for line in hotline.lines.values():
        yield Outcome(START, f"call to {line.printed} ({line.id})", line=line.id)


def _key(node: Node, option: Option) -> str:
    """Name a key, with its lines where another option has the same key."""
    twice = sum(1 for other in node.options if other.key == option.key) > 1
    lines = f" ({', '.join(sorted(option.lines))})" if option.lines and twice else ""
    return f"key {option.key}{lines}"


def _ways(node: Node, trigger: str) -> Iterator[Way]:
    """Give what an outcome beside keys may come to, in the order in which the machine tries it."""
    if trigger == "next":
        if node.kind == "dial":
            yield "closed", node.targets["closed"]
        for step in node.steps:
            yield _step(node, step), step.to
    elif trigger == "again":
        yield "# alone: asked again", node.id
    elif trigger == "back":
        yield "* alone: back", node.back
    elif trigger in MISSES:
        yield f"{trigger}: asked again", node.id
        yield f"{trigger}: goes on", node.targets[trigger]
    elif trigger in OUTCOMES and trigger != "accepted":
        yield f"{trigger}: the next address", node.id
        yield f"{trigger}: the last address", node.targets[trigger]
    else:
        yield trigger, node.targets[trigger]


def _step(node: Node, step: Step) -> str:
    if step.conditions:
        return " and ".join(map(_condition, step.conditions))
    return "goes on" if len(node.steps) == 1 else "otherwise"


def _condition(condition: Condition) -> str:
    return f"{'' if condition.holds else 'not '}{' '.join((condition.guard, *condition.arguments))}"
