"""The nouns of a hotline as its files describe it: lines, desks, staff, nodes. Frozen: built once a revision, shared by every call."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from ivr.core.hours import HoursBook, Rule
from ivr.core.prompts import Prompts
from ivr.core.voice import Voice


@dataclass(frozen=True, slots=True)
class Line:
    """A number people dial.

    incoming: every E.164 number it may be called by; printed: as a person reads it; assumed: not all of it stands in the source.
    """

    id: str
    name: str
    incoming: tuple[str, ...]
    printed: str
    toll: str
    language: str
    start: str
    enabled: bool = True
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """People who answer. addresses: `sip:` or E.164, dialled in order, each for ring_seconds (5 to 600)."""

    id: str
    name: str
    addresses: tuple[str, ...]
    ring_seconds: int


@dataclass(frozen=True, slots=True)
class Staff:
    """Who answers callers of some languages, for one purpose, on some lines: a row of desks.toml.

    speaks: their language, in Hotline.staff never ""; otherwise: the language whose staff take over outside the hours, or "".
    """

    purpose: str
    lines: frozenset[str]
    languages: frozenset[str]
    desk: str
    hours: str
    speaks: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why somebody is dialled, and on which lines they are asked for."""

    id: str
    lines: frozenset[str]


@dataclass(frozen=True, slots=True)
class Saying:
    """One prompt a node says.

    language: fixed, else the caller's; first_turn: only as the first words of a call; first_time: not when the node is said again.
    """

    prompt: str
    language: str = ""
    first_turn: bool = False
    first_time: bool = False
    lines: frozenset[str] | None = None

    def is_on(self, line: str) -> bool:
        """Say whether it is said on `line`."""
        return self.lines is None or line in self.lines


@dataclass(frozen=True, slots=True)
class Option:
    """A key a menu takes. say: its prompt, if spoken; language: said in it and chosen by it; keeps: what the value is kept as."""

    key: str
    to: str
    say: str = ""
    language: str = ""
    keeps: str = ""
    lines: frozenset[str] | None = None

    def is_on(self, line: str) -> bool:
        """Say whether it is taken on `line`."""
        return self.lines is None or line in self.lines


@dataclass(frozen=True, slots=True)
class Condition:
    """A guard with its arguments, which must hold, or must not."""

    guard: str
    arguments: tuple[str, ...]
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """A way on that is taken when every condition is met."""

    to: str
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the flow; flows/README.md says what its fields mean.

    place: where it is written, for messages; targets: outcome -> node, for every outcome its kind has; text: the prompts of the text
    message about it; forgets: what is keyed and said here is kept until the call ends, and no longer; days_ahead, days_back: how far
    from today a date may lie (days_back 0: any since 1900).
    """

    id: str
    kind: str
    place: str
    say: tuple[Saying, ...] = ()
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    request: str = ""
    silent: bool = False
    options: tuple[Option, ...] = ()
    spoken: tuple[Option, ...] = ()
    targets: Mapping[str, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    back: str = ""
    offers: str = ""
    keep_misses: bool = False
    most_silences: int = 3
    most_misses: int = 3
    reads: str = ""
    short: str = ""
    keeps: str = ""
    most_seconds: int = 0
    purpose: str = ""
    staff: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    forgets: bool = False
    days_ahead: int = 0
    days_back: int = 0
    number: str = ""

    def target_of(self, option: Option) -> str:
        """Return where one of its options leads: `back` and `again` are the node before and this one."""
        return {"back": self.back, "again": self.id}.get(option.to, option.to)


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of the source. value: its number, date or month, if prompts take one from it; prompts: those that tell it.

    section: of the source; says: the statement, for people; as_of: the month it was printed, "2023-10"; overtaken: from this day its
    prompts are not spoken; left_out: why no prompt tells it.
    """

    id: str
    section: str
    says: str
    value: str
    prompts: tuple[str, ...]
    as_of: str
    overtaken: date | None = None
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class LastDay:
    """A date that follows from others: the earliest of each kept date, or other last day, and so many days (a fact's value) after it."""

    id: str
    terms: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Apology:
    """What happens when the service itself breaks: a prompt, whose staff are dialled, and the nodes that follow on that."""

    prompt: str
    purpose: str
    accepted: str
    unanswered: str


@dataclass(frozen=True, slots=True)
class Hotline:
    """Everything that decides a call. revision: the hash of the files it was read from; overtaking: prompt -> the day it is overtaken."""

    revision: str
    name: str
    zone: ZoneInfo
    country: str
    languages: tuple[str, ...]
    lines: Mapping[str, Line]
    unknown_number: str
    resume: str
    too_long: str
    apology: Apology
    purposes: Mapping[str, Purpose]
    desks: Mapping[str, Desk]
    staff: Mapping[tuple[str, str, str], Staff]
    hours: HoursBook
    rules: Mapping[str, tuple[Rule, ...]]
    nodes: Mapping[str, Node]
    prompts: Mapping[str, Prompts]
    voices: Mapping[str, Voice]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    overtaking: Mapping[str, date] = field(default_factory=dict)
    last_days: Mapping[str, LastDay] = field(default_factory=dict)

    def line_of(self, *numbers: str) -> Line | None:
        """Find the enabled line that one of the dialled `numbers` (E.164, most telling first) belongs to."""
        for number in numbers:
            for line in self.lines.values():
                if line.enabled and number in line.incoming:
                    return line
        return None

    def overtaken(self, today: date) -> frozenset[str]:
        """Return the prompts that tell what is no longer true on `today`."""
        return frozenset(prompt for prompt, day in self.overtaking.items() if day <= today)

    def staff_of(self, purpose: str, line: str, language: str) -> Staff | None:
        """Find who answers `language` on `line` for `purpose`; None where nobody ever does."""
        return self.staff.get((purpose, line, language))
