"""What may happen to a call where it stands: each key that differs, silence, every kind of entry, every end of dialling, a hang-up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ivr.core.conversation import (
    UNANSWERED,
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
)
from ivr.core.engine import MOST_TURNS, MOST_TURNS_DIALLING
from ivr.core.entry import Keyed, Limits, Refused, read_entry
from ivr.core.model import Hotline, Node
from ivr.core.telephone import grouped
from ivr.proof.callers import Caller, numbers_of
from ivr.proof.memory import days_counted
from ivr.proof.places import REFERENCE

KEYS = "1234567890*#"
RECORDING = "https://carrier.example/recording"
# The Individual Number has twelve digits: keyed here to see that none of them comes back. This one looks like a telephone number too.
TWELVE_DIGITS = "012345678901"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens to a call. event: None where it depends on who calls (a call that begins, or lost its place).

    understood: the caller did it, and it leads on: misses before it are wiped out; lines: only on these, if any; turn: of the call, where
    its number decides; dialled: of a lost place.
    """

    event: Event | None = None
    understood: bool = False
    lines: frozenset[str] = frozenset()
    turn: int = 0
    dialled: str | None = None

    @property
    def hangs_up(self) -> bool:
        """Whether the caller is gone after it."""
        return isinstance(self.event, CallEnded) or (isinstance(self.event, RecordingMade) and self.event.hung_up)

    def to(self, caller: Caller, hotline: Hotline) -> Event:
        """Return the event, as it comes in for `caller`."""
        if self.event is not None:
            return self.event
        if self.dialled is None:
            return CallStarted(hotline.lines[caller.line].incoming[0], caller.number, reference=REFERENCE)
        return CallResumed(caller.line, caller.language, self.dialled, caller.number, REFERENCE)


BEGUN = Happening()
HUNG_UP = Happening(CallEnded())
SILENCE = Happening(NothingHeard())
# So many turns that the call is ended: of a call that waits where it stands, and of one that dials on.
LAST_TURN = Happening(NothingHeard(), understood=True, turn=MOST_TURNS - 1)
LAST_TURNS_DIALLING = tuple(
    Happening(event, turn=MOST_TURNS_DIALLING - 1)
    for event in (*map(DialEnded, ("completed", *UNANSWERED)), DialEnded("completed", bridged=True))
)
LOST = tuple(Happening(dialled=dialled) for dialled in ("", "accepted", "unanswered"))


class Happenings:
    """What may happen at each place of a hotline.

    Args:
        today: what dates that are keyed are compared with.
        beside: a version of the hotline that it is compared with: dates that only that one tells apart are keyed here, too.
    """

    def __init__(self, hotline: Hotline, today: date, beside: Hotline | None = None) -> None:
        self._hotline, self._today = hotline, today
        self._dated = [(hotline, node) for hotline in (beside,) if hotline for node in hotline.nodes.values() if node.reads == "date"]
        self._of_node = {node.id: tuple(self._at_node(node)) for node in hotline.nodes.values()}

    def at(self, place: Call) -> Iterator[Happening]:
        """Give everything that differs."""
        node = self._hotline.nodes[place.node]
        yield from self._of_node[node.id]
        if node.kind == "dial":
            if not place.accepted:
                yield Happening(DeskAccepted())
            yield Happening(DialEnded("completed", bridged=True))
        yield HUNG_UP
        yield from LAST_TURNS_DIALLING if node.kind == "dial" else (LAST_TURN,) if node.kind != "end" else ()

    def _at_node(self, node: Node) -> Iterator[Happening]:
        match node.kind:
            case "menu":
                taken = dict.fromkeys(option.key for option in node.options)
                yield from (Happening(KeysPressed(key), understood=True, lines=_lines(node, key)) for key in taken)
                yield from (Happening(KeysPressed(key)) for key in [key for key in KEYS if key not in taken][:1])
                yield Happening(DigitsRefused())
                yield SILENCE
            case "entry":
                yield from self._keyed(node)
                yield Happening(DigitsRefused())
                yield SILENCE
            case "record":
                yield Happening(RecordingMade(RECORDING, 3), understood=True)
                yield Happening(RecordingMade(RECORDING, 3, hung_up=True), understood=True)
                yield SILENCE
            case "dial":
                yield Happening(DialEnded("completed"))
                yield from (Happening(DialEnded(outcome)) for outcome in UNANSWERED)
            case "end":  # what comes late
                yield Happening(KeysPressed("1"))
                yield SILENCE

    def _keyed(self, node: Node) -> Iterator[Happening]:
        """Give one entry of each kind that is read differently."""
        limits = Limits(self._today, self._hotline.country, days_ahead=node.days_ahead, days_back=node.days_back)
        found = set[object]()
        for keys in ("", "*", "1*", "1", TWELVE_DIGITS, *(self._dates(node) if node.reads == "date" else self._telephones())):
            read = read_entry(node.reads, keys, limits)
            sort = read if node.reads == "date" or not isinstance(read, Keyed) else Keyed
            if sort not in found:
                found.add(sort)
                yield Happening(KeysPressed(keys), understood=not isinstance(read, Refused))

    def _telephones(self) -> Iterator[str]:
        country = self._hotline.country
        yield from ("".join(filter(str.isdigit, grouped(number, country))) for number in numbers_of(country))
        yield from ("0123456789", "1234567890")

    def _dates(self, node: Node) -> Iterator[str]:
        """Give the latest date of each stretch of dates that nothing tells apart, those beyond the limits, and some in no calendar."""
        decided, refused = set[int](), dict[int, None]()
        for hotline, dated in ((self._hotline, node), *self._dated):
            names = {dated.keeps, *(option.keeps for other in hotline.nodes.values() for option in other.options)}
            decided |= {dated.days_ahead, 0} | {-days - 1 for name in names for days in days_counted(hotline, name)}
            refused |= dict.fromkeys((dated.days_ahead + 1, -dated.days_back - 1))
        yield from (f"{self._today + timedelta(days=day):%Y%m%d}" for day in (*sorted(decided, reverse=True), *refused))
        yield from ("19990229", "20000230", "850407")


def _lines(node: Node, key: str) -> frozenset[str]:
    """Return the lines on which a menu takes a key; none: on all."""
    lines = [option.lines for option in node.options if option.key == key]
    return frozenset[str]().union(*(some or () for some in lines)) if all(lines) else frozenset()
