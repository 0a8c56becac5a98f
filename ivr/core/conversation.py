"""What passes in a call: its state, the events that come in, the effects that go out. Frozen values, nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

Values = tuple[tuple[str, str], ...]
# What a step wanted to know of a call: a name in values.QUESTIONS, and its arguments.
Question = tuple[str, ...]

START = "start"
# Ends the name of what was keyed, until the caller has said that it is right: a hang-up in between loses nothing.
UNCONFIRMED = "-unconfirmed"


@dataclass(frozen=True, slots=True)
class Request:
    """A case for the operators. state: open, connected, missed, abandoned or closed; silent: nobody pressed a key."""

    state: str
    opened_at: datetime
    line: str
    language: str
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """Where a caller is. Small: it is saved every turn, and a proof walks through millions.

    A new field has four more places: intake begins a call with it or without, the store's codec reads it back, and a proof says whose it
    is: the caller's (proof/callers.py) or the place's (proof/places.py).

    turn: number of the question now asked; sequence: of the last event taken in. misses: silences and wrong keys since the last
    valid key; silences: those at this node. caller: E.164 or "". pending: what was keyed and is not confirmed. given: what was;
    brief: what was keyed where it is forgotten at the call's end. subject: the latest node that can be sent as a text message;
    texts: those that have been. desk, speaks, address: who is being dialled, in which language, at which of the desk's addresses.
    """

    id: str
    revision: str
    line: str = ""
    language: str = ""
    node: str = START
    turn: int = 0
    sequence: int = 0
    misses: int = 0
    silences: int = 0
    caller: str = ""
    reference: str = ""
    pending: str = ""
    given: Values = ()
    brief: Values = ()
    subject: str = ""
    texts: tuple[str, ...] = ()
    desk: str = ""
    speaks: str = ""
    address: int = 0
    accepted: bool = False
    ended: bool = False
    request: Request | None = None

    def dropping(self, name: str) -> "Call":
        """Return the call without what was kept as `name`."""
        given, brief = (tuple(pair for pair in kept if pair[0] != name) for kept in (self.given, self.brief))
        return replace(self, given=given, brief=brief)

    def keeping(self, name: str, value: str, *, briefly: bool = False) -> "Call":
        """Return the call with `value` kept as `name`; what was kept under that name without being confirmed goes.

        Args:
            briefly: until the call ends.
        """
        kept = self.brief if briefly else self.given
        others = (pair for pair in kept if pair[0] not in (name, name + UNCONFIRMED))
        now = (*others, (name, value))
        return replace(self, brief=now) if briefly else replace(self, given=now)

    def kept(self, name: str) -> str:
        """Return what is kept as `name`, or ""."""
        return dict(self.given + self.brief).get(name, "")


@dataclass(frozen=True, slots=True)
class CallStarted:
    """A call came in. to, forwarded_from, caller: E.164 or ""; reference: drawn for it, in case it needs one."""

    to: str
    caller: str = ""
    forwarded_from: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class CallResumed:
    """A call whose place was lost goes on in its line and language.

    dialled: how the dialling of an apology ended, "accepted" or "unanswered"; "" if there was none.
    """

    line: str
    language: str
    dialled: str = ""
    caller: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class KeysPressed:
    """The caller pressed keys: 0 to 9, * and #, fewer than twelve digits in a row; "" is # alone where # ends an entry."""

    keys: str


@dataclass(frozen=True, slots=True)
class NothingHeard:
    """The caller pressed nothing, or said nothing after the tone."""


@dataclass(frozen=True, slots=True)
class DigitsRefused:
    """Twelve digits or more were keyed. Which ones is not known to anybody."""


@dataclass(frozen=True, slots=True)
class DeskAccepted:
    """The person at the desk pressed the key to accept."""


# How dialling an address ends if nobody answers, as the carrier tells it; and all that it may come to.
UNANSWERED = ("busy", "no-answer", "failed", "canceled")
OUTCOMES = ("accepted", "rejected", *UNANSWERED)


@dataclass(frozen=True, slots=True)
class DialEnded:
    """Dialling is over. outcome: completed, or one of UNANSWERED; bridged: the two legs were connected."""

    outcome: str
    bridged: bool = False


@dataclass(frozen=True, slots=True)
class RecordingMade:
    """The caller spoke. url: where the carrier keeps it; seconds: its length; hung_up: the caller ended it by hanging up."""

    url: str
    seconds: int
    hung_up: bool = False


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The call is over, on whichever side."""


Event = CallStarted | CallResumed | KeysPressed | NothingHeard | DigitsRefused | DeskAccepted | DialEnded | RecordingMade | CallEnded


@dataclass(frozen=True, slots=True)
class Part:
    """Words of one prompt in one language."""

    prompt: str
    language: str
    values: Values = ()


@dataclass(frozen=True, slots=True)
class Say:
    """Say what one node has to say. prompt: its first prompt, which names it; slow: a second re-prompt, options only."""

    prompt: str
    parts: tuple[Part, ...]
    slow: bool = False


# How long is waited for a key after the last word of a menu, and for somebody to speak after the tone.
MENU_PAUSE_SECONDS = 5
RECORD_PAUSE_SECONDS = 5
# A number or date ends with # or a pause of three seconds. Before the first key the caller has as long again.
ENTRY_PAUSE_SECONDS = 3
ENTRY_FIRST_KEY_SECONDS = 4


@dataclass(frozen=True, slots=True)
class Listen:
    """Wait for one key, or (entry) for digits up to # or a pause."""

    entry: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Record after a tone, at most so many seconds."""

    most_seconds: int


@dataclass(frozen=True, slots=True)
class Dial:
    """Ring one address of a desk. number: its place in the desk's list, from 1; speaks: the staff's language."""

    desk: str
    number: int
    address: str
    ring_seconds: int
    speaks: str
    purpose: str


@dataclass(frozen=True, slots=True)
class SendText:
    """Send a text message. number: of this country, grouped; subject: the node it is about; words: as they are to be read."""

    number: str
    subject: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call."""


Effect = Say | Listen | Record | Dial | SendText | HangUp


def parts_of(effects: Iterable[Effect]) -> tuple[Part, ...]:
    """Return everything that is said, in order."""
    return tuple(part for effect in effects if isinstance(effect, Say) for part in effect.parts)


@dataclass(frozen=True, slots=True)
class Sought:
    """People were looked for. there: whether anybody was; stand_ins: it was only those who stand in for the caller's own staff."""

    purpose: str
    there: bool
    stand_ins: bool = False


@dataclass(frozen=True, slots=True)
class Requested:
    """A request was asked for: a new one, or the one there is once more."""


# What promises are about that stands in no effect and in no call.
Note = Sought | Requested


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event made of a call.

    reasons: why, in order: the guards that were asked and what they answered, in words for people, which nothing may depend on; brief:
    what came in or went out is not to outlast the call; asked: what about the call the turn depends on, beside the language of its words;
    notes: what it came upon; cut_off: the call is ended, and nothing is left of the words that answer a miss.
    """

    call: Call
    effects: tuple[Effect, ...]
    reasons: tuple[str, ...]
    brief: bool = False
    asked: frozenset[Question] = frozenset()
    notes: frozenset[Note] = frozenset()
    cut_off: bool = False
