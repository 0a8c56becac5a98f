"""Follow a logged call on another flow: the same events at the same moments, in memory, and where it would have ended."""

from dataclasses import dataclass

from ivr.core.conversation import Call, CallEnded, CallResumed, DeskAccepted, Dial, DialEnded, Event
from ivr.core.engine import Engine
from ivr.core.model import Node
from ivr.replay.ending import Ending, ending_of
from ivr.replay.logged import LoggedCall, LoggedTurn
from ivr.replay.questions import answers_too

SAME, OTHERWISE, UNRUNG, PARTED, BROKEN, ERASED, UNLIKE = "same", "otherwise", "unrung", "parted", "broken", "erased", "unlike_log"
# What a caller would have lost, or found broken.
WORSE = (OTHERWISE, UNRUNG, BROKEN)


@dataclass(frozen=True, slots=True)
class ShadowTurn:
    """A turn that was followed. before, now: the nodes it led to, on the flow it was answered by and on the one that is tried."""

    logged: LoggedTurn
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Shadow:
    """What would become of a logged call on another flow.

    result: same, otherwise, unrung (a desk rang, and the new flow asks something in its place), parted (the new flow asks something the
    call does not answer), broken (the new flow has no way on), erased (what came in is forgotten), or unlike_log (even the flow it began
    with does not end it there today). before, now: where it came to; for one that could not be followed, what was asked, and what would
    be. turns: those that were followed; talked: of unrung, whether the caller talked with the desk.
    """

    call: str
    line: str
    language: str
    result: str
    before: Ending
    now: Ending
    turns: tuple[ShadowTurn, ...] = ()
    talked: bool = False


def shadow(logged: LoggedCall, then: Engine, now: Engine) -> Shadow:
    """Follow a call; then: the engine of the revision it began with; now: of the flow that is tried."""
    following = _Following(_Walker(then, Call(logged.id, logged.revision)), _Walker(now, Call(logged.id, now.hotline.revision)))
    result = following.follow(logged)
    return Shadow(
        logged.id,
        logged.line,
        logged.language,
        result,
        following.was.ending,
        following.would.ending,
        tuple(following.turns),
        following.talked,
    )


class _Walker:
    """A call on its way through one flow."""

    def __init__(self, engine: Engine, call: Call) -> None:
        self.engine, self.call, self.desk = engine, call, ""

    @property
    def ending(self) -> Ending:
        """Where it stands."""
        return ending_of(self.call, self.desk)

    @property
    def node(self) -> Node | None:
        """The node it stands at; None before it has begun."""
        return self.engine.hotline.nodes.get(self.call.node)

    @property
    def over(self) -> bool:
        """Whether the hotline has nothing more to ask."""
        return self.node is not None and self.node.kind == "end"

    def take(self, event: Event, turn: LoggedTurn) -> None:
        """Play one event."""
        if isinstance(event, DeskAccepted) and not self.call.desk:
            return  # no desk is dialled here
        made = self.engine.step(self.call, event, turn.at)
        self.call = made.call
        for effect in made.effects:
            self.desk = effect.desk if isinstance(effect, Dial) else self.desk


class _Following:
    """One pass over a call on both flows. was: on the one it began with; would: on the one that is tried."""

    def __init__(self, was: _Walker, would: _Walker) -> None:
        self.was, self.would = was, would
        self.turns, self.talked = list[ShadowTurn](), False

    def follow(self, logged: LoggedCall) -> str:
        """Take all turns; return the result."""
        if logged.latest is None:
            return ERASED
        for turn in logged.turns:
            if stopped := self._take(turn):
                return stopped
            self.turns.append(ShadowTurn(turn, self.was.call.node, self.would.call.node))
        if self.was.ending != ending_of(logged.latest, self.was.desk):
            return UNLIKE
        if self.was.over and not self.would.over:
            return PARTED
        return SAME if self.was.ending == self.would.ending else OTHERWISE

    def _take(self, turn: LoggedTurn) -> str:
        """Take a turn on both flows; return why it can be followed no further, or ""."""
        event = turn.event
        if event is None:
            return ERASED
        if not self._answers(event):
            self.talked = isinstance(event, DialEnded) and event.bridged
            return UNRUNG if isinstance(event, DialEnded) else PARTED
        try:
            self._would_take(event, turn)
        except Exception:  # noqa: BLE001 - the flow that is tried may break: that is what is asked
            return BROKEN
        try:
            self.was.take(event, turn)
        except Exception:  # noqa: BLE001 - another version of the engine answered it
            return UNLIKE
        return ""

    def _answers(self, event: Event) -> bool:
        was, would = self.was.node, self.would.node
        if was is None or would is None or self.would.over:
            return True
        return answers_too(event, was, would, self.was.call.line, self.would.call.line)

    def _would_take(self, event: Event, turn: LoggedTurn) -> None:
        """Take an event on the flow that is tried; once the call is over there, only what a carrier or a lost place brings."""
        if not self.would.over or isinstance(event, CallEnded | CallResumed):
            self.would.take(event, turn)
