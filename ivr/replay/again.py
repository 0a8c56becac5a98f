"""Compute a logged call again, and hold each answer against what was sent, byte for byte.

What was forgotten at a call's end cannot be played. From there on the call goes on from what is left of it: where the next turn stood,
and everything known before. What comes out as it was sent is identical; what does not tells nothing, and counts as erased.
"""

from dataclasses import dataclass, fields, replace

from ivr.core.conversation import Call, CallEnded, CallResumed, DeskAccepted, Event
from ivr.core.engine import Engine
from ivr.replay.logged import LoggedCall, LoggedTurn
from ivr.service import Renderer, play

IDENTICAL, DIFFERS, ERASED, ERASED_IN_PART = "identical", "differs", "erased", "erased in part"


@dataclass(frozen=True, slots=True)
class PlayedTurn:
    """A turn, computed again. result: identical, differs or erased; call, answer: what came out now, if it could be played.

    reasons: why it came out so; broke: what went wrong, where the engine has no answer now.
    """

    logged: LoggedTurn
    result: str
    call: Call | None = None
    answer: bytes | None = None
    reasons: tuple[str, ...] = ()
    broke: str = ""


@dataclass(frozen=True, slots=True)
class Replayed:
    """A call, computed again. state: the fields of the call that came out otherwise at its end."""

    logged: LoggedCall
    turns: tuple[PlayedTurn, ...]
    state: tuple[str, ...] = ()

    @property
    def difference(self) -> PlayedTurn | None:
        """The first turn that differs; the last one if only the call's state does."""
        last = self.turns[-1] if self.state else None
        return next((turn for turn in self.turns if turn.result == DIFFERS), last)

    @property
    def erased_from(self) -> int:
        """The first turn of which nothing can be told, from 1; 0: there is none."""
        return next((turn.logged.sequence for turn in self.turns if turn.result == ERASED), 0)

    @property
    def outcome(self) -> str:
        """What came of the comparison as a whole: identical, differs, erased or erased in part."""
        results = {turn.result for turn in self.turns}
        if self.difference:
            return DIFFERS
        return IDENTICAL if ERASED not in results else ERASED if results == {ERASED} else ERASED_IN_PART

    def engines(self, version: str) -> tuple[str | None, ...]:
        """Return the versions of the engine, other than `version`, that turns of this call were made by; None: not known."""
        return tuple(dict.fromkeys(turn.logged.engine for turn in self.turns if turn.logged.engine != version))


def replay(logged: LoggedCall, engine: Engine, renderer: Renderer) -> Replayed:
    """Compute a call again from its events and their moments; engine: of the revision it began with."""
    if logged.latest is None:
        return Replayed(logged, tuple(PlayedTurn(turn, ERASED) for turn in logged.turns))
    replaying = _Replaying(engine, renderer, Call(logged.id, logged.revision))
    turns = tuple(replaying.take(turn) for turn in logged.turns)
    state = _differing(replaying.call, logged.latest) if replaying.whole else ()
    return Replayed(logged, turns, state)


def _differing(now: Call, then: Call) -> tuple[str, ...]:
    return tuple(field.name for field in fields(Call) if getattr(now, field.name) != getattr(then, field.name))


class _Replaying:
    """One pass over a call. whole: nothing was forgotten so far; answer: the latest one, None where it is forgotten."""

    def __init__(self, engine: Engine, renderer: Renderer, call: Call) -> None:
        self.engine, self.renderer, self.call = engine, renderer, call
        self.whole, self.answer = True, b""

    def take(self, turn: LoggedTurn) -> PlayedTurn:
        """Play one turn."""
        if turn.event is None:
            self._forget(turn)
            return PlayedTurn(turn, ERASED)
        try:
            played = self._play(turn, turn.event)
        except Exception as error:  # noqa: BLE001 - whatever breaks now: then there was an answer
            broke = f"{type(error).__name__}: {error}"
            played = PlayedTurn(turn, DIFFERS if self.whole else ERASED, broke=broke)
        if not self.whole and played.result == ERASED:
            self._forget(turn)
        return played

    def _play(self, turn: LoggedTurn, event: Event) -> PlayedTurn:
        # A call that resumes does so at the question of its address.
        call = replace(self.call, turn=turn.turn - 1) if isinstance(event, CallResumed) else self.call
        latest = self.answer if isinstance(event, CallEnded | DeskAccepted) else None
        made, answer = play(self.engine, self.renderer.like(turn.answer), call, event, turn.at, latest=latest)
        self.call, self.answer = made.call, answer
        stands = (made.call.turn, made.call.node) == (turn.turn, turn.node)
        if stands and answer == turn.answer:
            return PlayedTurn(turn, IDENTICAL, made.call, answer, made.reasons)
        tells = self.whole and (turn.answer is not None or not stands)
        return PlayedTurn(turn, DIFFERS if tells else ERASED, made.call, answer, made.reasons)

    def _forget(self, turn: LoggedTurn) -> None:
        """Go on from where a turn led, whatever came in."""
        self.whole, self.answer = False, turn.answer or b""
        self.call = replace(self.call, turn=turn.turn, node=turn.node, sequence=turn.sequence)
