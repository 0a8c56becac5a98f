"""The person at one end of a call, and what they perceive: whoever drives a call implements Leg."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Heard:
    """One Say or Play.

    text: the words without markup; language, voice: as given; note: the XML comments since the verb before; rate: of a prosody
    element, "slow"; url: of a Play.
    """

    text: str
    language: str = ""
    voice: str = ""
    note: str = ""
    rate: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Gather:
    """The application waits for keys.

    num_digits: None for any number; finish: the keys of which each ends it, or ""; heard: what is said meanwhile.
    """

    num_digits: int | None
    timeout_seconds: float
    heard: tuple[Heard, ...] = ()
    finish: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The application records. beeps: whether a beep comes before."""

    max_seconds: int
    timeout_seconds: int
    beeps: bool = True


@dataclass(frozen=True, slots=True)
class Ring:
    """A telephone is rung. address: E.164 or `sip:`; url: of the document its answerer hears, or ""."""

    address: str
    timeout_seconds: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rang:
    """How it went. outcome: answered, busy, no-answer, failed or canceled; desk: who answers; talk_seconds: of the conversation."""

    outcome: str
    desk: "Leg | None" = None
    talk_seconds: int = 0


class HungUp(Exception):  # noqa: N818 - it is no error
    """A Leg's person put the receiver down."""


class Leg(Protocol):
    """A person with a telephone. Any method may raise HungUp."""

    def hear(self, heard: Heard) -> None:
        """Perceive words or a sound."""

    def pause(self, seconds: float) -> None:
        """Perceive nothing for so long."""

    def keys(self, gather: Gather) -> str:
        """Return the keys pressed, in order, the finishing key included; "" for silence."""

    def typed_ahead(self, gather: Gather, keys: str) -> None:
        """Learn that keys which were pressed before, and not used then, are the answer to this question."""

    def record(self, record: Record) -> tuple[int, str]:
        """Speak; return the seconds (0: nothing was said) and the key that ended it, "" or "hangup"."""

    def ring(self, ring: Ring) -> Rang:
        """Say how the other side behaves when it is rung."""

    def talk(self, ring: Ring, rang: Rang) -> None:
        """Talk with the other side; raise HungUp if it is this person who ends it."""

    def ended(self, why: str) -> None:
        """Learn that the call is over: "hangup" (the application), "rejected" or "error CODE"."""
