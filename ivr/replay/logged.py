"""A call as it was kept, turn by turn: what came in, when, and what was sent."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from ivr.core.conversation import Call, Event


class Damaged(RuntimeError):  # noqa: N818 - names what is wrong: the call
    """What was kept of a call cannot be read; the words say which part."""


@dataclass(frozen=True, slots=True)
class LoggedTurn:
    """One event of a call. event, answer: None once they are forgotten.

    sequence: its place in the call, from 1; turn: the question asked after it; at: aware; node: where it led; kind: the name of the
    event's type; engine: the version that made it, or None where nobody noted that yet.
    """

    sequence: int
    turn: int
    at: datetime
    node: str
    kind: str
    event: Event | None
    answer: bytes | None
    reasons: tuple[str, ...] = ()
    engine: str | None = None


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A call and all its turns, in order. latest: where it stands; None: its key is destroyed, and nothing said in it can be read."""

    id: str
    revision: str
    reference: str
    line: str
    language: str
    latest: Call | None
    turns: tuple[LoggedTurn, ...]


def shown_at(turn: LoggedTurn, zone: tzinfo) -> str:
    """Write when a turn was, in local time."""
    return f"{turn.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
