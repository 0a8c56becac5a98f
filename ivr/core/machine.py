"""Build the state machine of a flow: one transitions.Machine a revision, shared by all calls.

Nodes are its states, what can happen its triggers, and guards its `conditions`. Nothing beside it decides where a call goes:
a Cursor is fired through it, and where it stands afterwards is where the caller is.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

from transitions import EventData, Machine

from ivr.core.conversation import OUTCOMES, START, Sought
from ivr.core.guards import GUARDS
from ivr.core.model import Condition, Hotline, Node, Option
from ivr.core.values import Cursor

# What a node of each kind has to wire. `next` and a menu's options stand in steps and options.
WIRED = {
    "menu": ("silence", "wrong-key"),
    "entry": ("given", "refused", "silence"),
    "record": ("recorded", "silence"),
    "dial": (*OUTCOMES, "closed"),
    "say": (),
    "text": (),
    "branch": (),
    "end": (),
}
# Where an option or a step may lead that is no node: the node the latest text message could be about.
SUBJECT = "subject"
# The kinds of nodes that ask the caller something, and all that wait for something to happen.
ASKING = ("menu", "entry", "record")
WAITING = (*ASKING, "dial", "end")


def _cursor(event: EventData) -> Cursor:
    return cast("Cursor", event.model)


def holds(guard: str, arguments: tuple[str, ...], event: EventData) -> bool:
    """Ask one guard about the cursor that is being fired."""
    cursor = _cursor(event)
    told = len(cursor.reasons)
    answer = GUARDS[guard].asks(cursor, *arguments) is True
    if len(cursor.reasons) == told:
        cursor.reasons.append(f"{' '.join((guard, *arguments))}: {'yes' if answer else 'no'}")
    return answer


def _asked_again(most: str, event: EventData) -> bool:
    """Hold while the node may be said once more: misses of any kind, and silences, are both bounded."""
    cursor = _cursor(event)
    call, node = cursor.call, cursor.hotline.nodes[cursor.state]
    return call.misses < node.most_misses and (most == "misses" or call.silences < node.most_silences)


def _address_left(event: EventData) -> bool:
    cursor = _cursor(event)
    return cursor.call.address + 1 < len(cursor.hotline.desks[cursor.call.desk].addresses)


def _nobody_on_duty(node: Node, event: EventData) -> bool:
    cursor = _cursor(event)
    on_duty = cursor.on_duty(node.purpose, node.staff)
    cursor.notes.add(Sought(node.purpose, on_duty is not None))
    cursor.reasons.append(f"dial {node.purpose}: {on_duty.desk if on_duty else 'closed'}")
    return on_duty is None


def _about(subject: str, event: EventData) -> bool:
    return _cursor(event).call.subject == subject


def _on_line(lines: tuple[str, ...], event: EventData) -> bool:
    return _cursor(event).learn("line-is", *lines) is True


Transition = dict[str, Any]


def _transition(trigger: str, source: str, dest: str, *conditions: Callable[[EventData], bool]) -> Transition:
    return {"trigger": trigger, "source": source, "dest": dest, "conditions": list(conditions)}


def _key(node: Node, option: Option) -> Transition:
    conditions = () if option.lines is None else (partial(_on_line, tuple(sorted(option.lines))),)
    return _transition(f"key {option.key}", node.id, node.target_of(option), *conditions)


def _condition(condition: Condition) -> Callable[[EventData], bool]:
    if condition.holds:
        return partial(holds, condition.guard, condition.arguments)
    return lambda event: not holds(condition.guard, condition.arguments, event)


def _of_node(node: Node) -> Iterator[Transition]:
    for option in node.options:
        yield _key(node, option)
    if node.kind == "entry":
        yield _transition("again", node.id, node.id)
        yield _transition("back", node.id, node.back)
    for miss, counted in (("silence", "silences"), ("wrong-key", "misses"), ("refused", "misses")):
        if miss in node.targets:
            yield _transition(miss, node.id, node.id, partial(_asked_again, counted))
    for outcome, target in node.targets.items():
        if outcome == "closed":
            yield _transition("next", node.id, target, partial(_nobody_on_duty, node))
            continue
        if outcome in OUTCOMES and outcome != "accepted":
            yield _transition(outcome, node.id, node.id, _address_left)
        yield _transition(outcome, node.id, target)
    for step in node.steps:
        yield _transition("next", node.id, step.to, *map(_condition, step.conditions))


def _back_to_subject(transition: Transition, hotline: Hotline) -> Iterator[Transition]:
    """Give a way back for each node that can be a text message's subject, and one for a call that has none."""
    if transition["dest"] != SUBJECT:
        yield transition
        return
    for node in hotline.nodes.values():
        if node.text:
            yield transition | {"dest": node.id, "conditions": [*transition["conditions"], partial(_about, node.id)]}
    yield transition | {"dest": hotline.resume}


def build_machine(hotline: Hotline) -> Machine:
    """Build the machine of `hotline`. Its triggers: `key K`, the outcomes in WIRED, `next`, `too-long`, and those of a call that begins."""
    transitions = [_transition("call-started", START, line.start, partial(_on_line, (line.id,))) for line in hotline.lines.values()]
    transitions.append(_transition("call-resumed", START, hotline.resume))
    transitions.append(_transition("apology-accepted", START, hotline.apology.accepted))
    transitions.append(_transition("apology-unanswered", START, hotline.apology.unanswered))
    for node in hotline.nodes.values():
        for transition in _of_node(node):
            transitions += _back_to_subject(transition, hotline)
        transitions.append(_transition("too-long", node.id, hotline.too_long))
    return Machine(
        model=None,
        states=[START, *hotline.nodes],
        transitions=transitions,
        initial=START,
        auto_transitions=False,
        send_event=True,
    )


class FlowBroken(RuntimeError):  # noqa: N818 - it names what is wrong: the flow
    """An event has no way on, or automatic nodes never come to a wait; loading should have refused this flow."""


def fire(machine: Machine, cursor: Cursor, trigger: str) -> bool:
    """Fire `trigger`; return whether the machine knew a way from where the cursor stands, and took it."""
    event = machine.events.get(trigger)
    return bool(event is not None and cursor.state in event.transitions and event.trigger(cursor))


def must_fire(machine: Machine, cursor: Cursor, trigger: str) -> None:
    """Fire `trigger`.

    Raises:
        FlowBroken: there is no way.
    """
    if not fire(machine, cursor, trigger):
        raise FlowBroken(f"{cursor.state} has no way on after {trigger}")
