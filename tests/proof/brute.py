"""Meet every call of a small hotline by brute force: whole calls, the engine that answers them, real moments, everything that can come in.

Nothing here is shared with ivr.proof but the names of things. A call is followed from its first event on; whatever may come in comes in,
at every moment; what comes out is followed in turn. Two calls are one only if they are equal in everything but: their id, how many turns
they have had (tried by itself), misses beyond those that any node counts, the order of what was kept, which of two telephone numbers was
keyed, and what is noted without deciding anything: which texts were sent, the language of a desk that is not dialled any more, and of the
request everything but its state. (test_rules holds that against calls with nothing left out.)
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from ivr.core.conversation import (
    Call,
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
    Request,
    Turn,
    Values,
)
from ivr.core.engine import MOST_TURNS, MOST_TURNS_DIALLING, Engine
from ivr.core.hours import Verdict
from ivr.core.model import Hotline, Node

KEYS = "1234567890*#"
NUMBERS = ("", "+81298530001", "+819098765432")
ENDS_OF_DIALLING = ("completed", "busy", "no-answer", "failed", "canceled")
# Two that differ in nothing: what follows on the one is followed, what follows on the other is compared.
KEYED, ALSO_KEYED = "090-9876-0000", "080-1111-2222"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
BUDDHIST = 543
UNKNOWN = Call("", "")
LOST = ("", "accepted", "unanswered")


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happens. day: what day it is for dates and facts; hour: the moment at which hours are asked."""

    day: datetime
    hour: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that happened to a call."""

    before: Call
    event: Event
    turn: Turn


@dataclass(slots=True)
class Met:
    """Everything that was met. lost: what happened to calls that had lost their place."""

    calls: set[Call] = field(default_factory=set)
    moves: list[Move] = field(default_factory=list)
    lost: list[Move] = field(default_factory=list)


class Brute:
    """Follows every call of a hotline.

    Args:
        moments: at which something may happen; a call goes on from any to any other.
        numbers: of those who call.
        ages: of dates that are keyed, in days, beside those at the limits of what may be keyed.
    """

    def __init__(self, hotline: Hotline, moments: Sequence[Moment], numbers: Sequence[str] = NUMBERS, ages: Sequence[int] = ()) -> None:
        self._numbers, self._ages = numbers, {-age for age in ages}
        self.hotline, self._moments = hotline, moments
        self._most_misses = max([2, *(node.most_misses for node in hotline.nodes.values())])  # the second has words of its own
        self._engine, self._hour = Engine(hotline, self._ask), moments[0].hour
        self._asked = False
        self.met = Met()
        self._waiting, self._forgotten = deque[Call](), set[Event]()

    def _ask(self, hours: str, _now: datetime) -> Verdict:
        self._asked = True
        return self.hotline.hours.ask(hours, self._hour)

    def meet_all(self) -> Met:
        """Follow every call to where it repeats itself."""
        for line in self.hotline.lines.values():
            for number in self._numbers:
                for to in line.incoming if line.enabled else ():
                    self._follow(UNKNOWN, CallStarted(to, number, reference="1234567"), self.met.moves)
        while self._waiting:
            call = self._waiting.popleft()
            for event in self.events_at(call):
                self._follow(call, event, self.met.moves)
            for dialled in () if call.ended else LOST:
                resumed = CallResumed(call.line, call.language, dialled, call.caller, call.reference)
                self._follow(call, resumed, self.met.lost)
                if resumed not in self._forgotten:  # nothing about the call is known any more
                    self._forgotten.add(resumed)
                    self._follow(UNKNOWN, resumed, self.met.lost)
        return self.met

    def _follow(self, call: Call, event: Event, moves: list[Move]) -> None:
        for moment, turn in self._turns(call, event):
            moves.append(Move(call, event, turn))
            # To a caller who is gone nothing is said: what comes late is answered, and nothing follows on it.
            if not call.ended or isinstance(event, CallEnded):
                dials_on = call.desk and turn.call.desk and turn.call.turn > call.turn
                if self._arrive(turn.call) or dials_on:
                    self._try_too_long(call, event, moment)

    def _turns(self, call: Call, event: Event) -> Iterator[tuple[Moment, Turn]]:
        days = dict[datetime, bool]()
        for moment in self._moments:
            if days.get(moment.day) is False:
                continue  # no hours are asked: what the clock says does not matter
            self._hour, self._asked = moment.hour, False
            yield moment, self._engine.step(call, event, moment.day)
            days[moment.day] = self._asked

    def _arrive(self, call: Call) -> bool:
        """Note where a call stands; return whether none has stood there before."""
        call = bare(call, self._most_misses)
        new = call not in self.met.calls
        if new:
            self.met.calls.add(call)
            self._waiting.append(call)
        return new

    def _try_too_long(self, call: Call, event: Event, moment: Moment) -> None:
        """Let the same happen as the last of so many turns that the call is ended: later ones only to who is dialled already."""
        self._hour = moment.hour
        dialled = bool(call.desk) and not isinstance(event, CallResumed)
        for turns in (MOST_TURNS, MOST_TURNS_DIALLING) if dialled else (MOST_TURNS,):
            turn = self._engine.step(replace(call, turn=turns - 1), event, moment.day)
            if turn.call.node == self.hotline.too_long:
                self._arrive(turn.call)

    def events_at(self, call: Call) -> Iterator[Event]:
        """Give everything that may come in where a call stands, and some that cannot."""
        node = self.hotline.nodes[call.node]
        yield from (CallEnded(), NothingHeard(), KeysPressed("1"), RecordingMade("https://carrier.example/stray", 2))
        if node.kind == "record":
            yield RecordingMade("https://carrier.example/stray", 9, hung_up=True)
        if node.kind == "dial":
            yield from (DeskAccepted(), DialEnded("failed", bridged=True), *map(DialEnded, ENDS_OF_DIALLING))
            yield from (DialEnded(outcome, bridged=True) for outcome in ENDS_OF_DIALLING[:2])
        if call.ended or node.kind == "end":
            return
        yield from (DigitsRefused(), DialEnded("busy"), *(KeysPressed(key) for key in ("*#" if node.kind == "entry" else KEYS[1:])))
        if node.kind == "entry":
            yield from map(KeysPressed, self._entries(node))

    def _entries(self, node: Node) -> Iterator[str]:
        """Give what may be keyed at an entry: more than is needed, dates of another calendar among them."""
        yield from ("", "12*", "12", "12*3", "123456789012", "0*", "#5")
        if node.reads != "date":
            yield from (digits(KEYED), digits(ALSO_KEYED), "0312345678", "1234567890", "099999999")
            return
        limits = {node.days_ahead, node.days_ahead + 1, 0, -node.days_back, -node.days_back - 1}
        for day in {moment.day.date() for moment in self._moments}:
            yield from (f"{day + timedelta(days=ahead):%Y%m%d}" for ahead in sorted(limits | self._ages))
            yield f"{day.year + BUDDHIST}{day:%m%d}"
        yield from ("20000230", "19990229", "18990101", "850407", "1999010112")


def digits(number: str) -> str:
    """Return the digits of a telephone number."""
    return number.replace("-", "")


def bare(call: Call, most_misses: int = 10) -> Call:
    """Return a call without what is left out here (see above)."""
    request = Request(call.request.state, LONG_AGO, "", "") if call.request else None
    return replace(
        call,
        turn=1,
        sequence=1,
        misses=min(call.misses, most_misses),
        silences=min(call.silences, most_misses),
        pending=call.pending.replace(ALSO_KEYED, KEYED),
        given=_in_order(call.given),
        brief=_in_order(call.brief),
        texts=(),
        speaks=call.speaks if call.desk else "",
        request=request,
    )


def _in_order(kept: Values) -> Values:
    return tuple(sorted((name, value.replace(ALSO_KEYED, KEYED)) for name, value in kept))
