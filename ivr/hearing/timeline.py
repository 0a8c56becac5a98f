"""A call laid out in time: what is heard and done, from when until when."""

from dataclasses import dataclass
from typing import Protocol

from ivr.hearing.happened import Words
from ivr.speech.sound import Sound

# What a caller hears, what a caller does, and what only the transcript tells.
RING, WORDS, BEEP, DESK, HUNG_UP, BROKE = "ring", "words", "beep", "desk", "hung-up", "broke"
KEY, SPEECH, HANGS_UP = "key", "speech", "hangs-up"
SILENCE, DIALLED, NOTE = "silence", "dialled", "note"
DONE_BY_CALLER = frozenset({KEY, SPEECH, HANGS_UP})


class Voices(Protocol):
    """Whoever turns words into sound."""

    def say(self, language: str, words: str, *, slow: bool) -> Sound:
        """Say words. language: its code, "vi"."""

    def play(self, url: str) -> Sound:
        """Return the sound of a file that is played."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is heard or done.

    Args:
        start, end: seconds from the beginning of the call.
        kind: what it is.
        text: what it is, for the transcript; "" if another entry tells it.
        sound: heard from `start` on, and cut off at `end` if it is longer; None: nothing is heard.
        words: that are said.
        cut: whether a key cut them off.
    """

    start: float
    end: float
    kind: str
    text: str
    sound: Sound | None = None
    words: Words | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole call. seconds: how long it takes."""

    entries: tuple[Entry, ...]
    seconds: float
