"""Judge a call that was kept: whether it comes out today as it was answered, and if not, whose doing that is."""

from dataclasses import dataclass
from typing import Protocol

from ivr.replay.again import DIFFERS, Replayed, replay
from ivr.replay.engines import Engines
from ivr.replay.logged import Damaged, LoggedCall
from ivr.service import Renderer

DAMAGED, DIFFERS_BY_ENGINE = "damaged", "differs, made by another engine version"
WRONG = (DIFFERS, DIFFERS_BY_ENGINE, DAMAGED)


class Log(Protocol):
    """Where calls can be read back."""

    def call(self, call_id: str) -> LoggedCall:
        """Return a call with all its turns; raise Damaged if a row is missing, or cannot be read."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A call and its judgement.

    outcome: identical, erased in part, erased, differs, the same by another engine version, or damaged; why: of what is damaged;
    version: of the engine that computed it again.
    """

    call: str
    outcome: str
    version: str
    why: str = ""
    replayed: Replayed | None = None

    @property
    def engines(self) -> tuple[str | None, ...]:
        """The other versions that made turns of this call; None: one nobody noted."""
        return self.replayed.engines(self.version) if self.replayed else ()


def judge(call_id: str, log: Log, engines: Engines, renderer: Renderer, version: str) -> Judged:
    """Compute a call again on the engine of the revision it began with.

    Args:
        version: of this engine, as turns name theirs.
    """
    try:
        logged = log.call(call_id)
        replayed = replay(logged, engines.of(logged.revision), renderer)
    except Damaged as damaged:
        return Judged(call_id, DAMAGED, version, str(damaged))
    turn = replayed.difference
    by_another = turn is not None and turn.logged.engine != version
    return Judged(call_id, DIFFERS_BY_ENGINE if by_another else replayed.outcome, version, "", replayed)
