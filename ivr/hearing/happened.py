"""What happened in a call, in order and without times: how long it took shows when the words are spoken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One prompt is said, or a file is played.

    Args:
        node: the first prompt of what is said in one go, as a scenario's `hear` line names it; "" if nothing does.
        prompt: its own id, or "".
        language: its code, "vi".
        text: as it is spoken; "" of a file that goes on with the prompt before.
        english: the same in English; "" if it is English.
        key: the key it offers, or "".
        url: of the file that is played instead, or "".
    """

    node: str
    prompt: str
    language: str
    text: str
    english: str = ""
    key: str = ""
    slow: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing is said. seconds: 0 or more."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Asked:
    """Keys could be pressed.

    Args:
        said: what was said meanwhile, and could be cut off.
        keys: what was pressed; "" for nothing.
        most: keys at most; None: any number.
        finish: keys of which each ends it.
        timeout_seconds: how long the hotline waits for the next key.
        ahead: they had been pressed before.
        hung_up: instead of pressing a key.
    """

    said: tuple[Words | Pause, ...]
    keys: str
    most: int | None
    finish: str
    timeout_seconds: float
    ahead: bool = False
    hung_up: bool = False


@dataclass(frozen=True, slots=True)
class Recorded:
    """The caller was recorded.

    Args:
        seconds: how long the caller spoke; 0 for silence.
        most_seconds: after which it ends by itself.
        timeout_seconds: of silence, after which it ends.
        key: that ended it, or "".
        beeps: whether a beep came before.
        hung_up: whether the caller hung up in the middle.
    """

    seconds: int
    most_seconds: int
    timeout_seconds: int
    key: str = ""
    beeps: bool = True
    hung_up: bool = False


@dataclass(frozen=True, slots=True)
class Rings:
    """A desk was rung.

    Args:
        desk: its name and place, "foreign-1".
        outcome: answered, busy, no-answer, failed or canceled; "" if the caller hung up while it rang.
        timeout_seconds: how long it rings at most.
        whisper: what its answerer heard and did before being connected.
    """

    desk: str
    outcome: str
    timeout_seconds: int
    whisper: tuple["Happening", ...] = ()


@dataclass(frozen=True, slots=True)
class Talked:
    """Caller and desk talked. by: who ended it, caller or desk."""

    desk: str
    seconds: int
    by: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The call is over. by: caller, hotline, or "" if it broke; why: what broke it."""

    by: str
    why: str = ""


Happening = Words | Pause | Asked | Recorded | Rings | Talked | Ended
