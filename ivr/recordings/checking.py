"""Make what somebody recorded fit to be played, and say in sentences what is wrong with it."""

from dataclasses import dataclass

from ivr.speech.files import sound_of, telephone_wav, wide_mp3
from ivr.speech.listening import Finding, listen
from ivr.speech.names import TELEPHONE, WIDE
from ivr.speech.shaping import shape
from ivr.speech.sound import SoundError

# What shaping hides: it makes what is too loud quieter, and fades out what was cut off.
BEFORE_SHAPING = ("clipping", "end")
# So much of what is expected may be lacking or too much, and so many seconds besides: people speed up and slow down more than any voice
# made here. A recording of another prompt is mostly outside.
SHARE, SLACK_SECONDS = 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """A recording as it is played. files: ending -> content; findings: what is wrong with it."""

    files: dict[str, bytes]
    seconds: float
    findings: tuple[Finding, ...]


def fitted(content: bytes, name: str) -> Fitted:
    """Return a recording as it is played, and what is wrong with it.

    Args:
        content: of a WAV, FLAC or MP3 file.
        name: what errors call it.

    Raises:
        SoundError: it cannot be played at all.
    """
    recorded = sound_of(content, name)
    try:
        sound = shape(recorded)
    except SoundError as error:
        raise SoundError(f"{name}: {error}") from None
    found = dict[str, Finding]()
    files = {WIDE: wide_mp3(sound), TELEPHONE: telephone_wav(sound)}
    before = (one for one in listen(recorded) if one.check in BEFORE_SHAPING)
    for one in (*before, *listen(sound_of(files[TELEPHONE], name))):
        found.setdefault(one.check, one)
    return Fitted(files, sound.seconds, tuple(found.values()))


def wrong_length(seconds: float, expected: float) -> tuple[Finding, ...]:
    """Return that a recording takes far longer or shorter than its words do, if so: perhaps it says something else."""
    if abs(seconds - expected) <= SHARE * expected + SLACK_SECONDS:
        return ()
    words = (
        f"It takes {seconds:.1f} seconds where about {expected:.1f} are expected: perhaps it says something else, or not all. Listen to it."
    )
    return (Finding("duration", words),)
