"""Whether what answered one question answers the one that another flow asks in its place."""

from ivr.core.conversation import (
    CallEnded,
    CallResumed,
    CallStarted,
    DeskAccepted,
    DialEnded,
    DigitsRefused,
    Event,
    KeysPressed,
    NothingHeard,
    RecordingMade,
)
from ivr.core.machine import ASKING
from ivr.core.model import Node


def answers_too(event: Event, was: Node, would: Node, line: str, would_line: str) -> bool:
    """Say whether `event`, which answered `was`, answers `would` as well.

    A key does if it is offered with the same prompt at the same node, wherever it leads; at another node it has to lead to the same one
    as well, for "yes" is said of many things. Wrong keys and silence answer any question that waits for keys. Desks are taken to do what
    they did, whichever is dialled. Nothing that happened after the logged call was over answers a question that is asked only now.

    Args:
        line, would_line: on which line the call is, here and there.
    """
    match event:
        case KeysPressed(keys):
            fits = _fits(keys, was, would, line, would_line)
        case DialEnded():
            fits = would.kind == "dial"
        case RecordingMade():
            fits = would.kind == "record" and would.keeps == was.keeps
        case NothingHeard():
            fits = would.kind in ASKING
        case DigitsRefused():
            fits = would.kind == was.kind
        case CallEnded():
            fits = was.kind != "end" or would.kind == "end"
        case CallStarted() | CallResumed() | DeskAccepted():
            fits = True
    return fits


def _fits(keys: str, was: Node, would: Node, line: str, would_line: str) -> bool:
    if was.kind != would.kind:
        return False
    if was.kind == "entry":
        return (was.reads, was.keeps) == (would.reads, would.keeps)
    return _meaning(keys, was, line, same=was.id == would.id) == _meaning(keys, would, would_line, same=was.id == would.id)


def _meaning(keys: str, node: Node, line: str, *, same: bool) -> tuple[str, ...]:
    """Return what a key of a menu means to the caller; () for a wrong one."""
    option = next((option for option in node.options if option.key == keys and option.is_on(line)), None)
    if option is None:
        return ()
    return option.say, option.language, "" if same else node.target_of(option)
