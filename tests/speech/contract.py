"""What every driver keeps, whoever made it; a driver's own tests ask this of its voices."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ivr.speech.errors import SpeechError
from ivr.speech.sound import Sound
from ivr.speech.speaking import SLOW_FACTOR
from tests.shipped import ROOT
from tests.speech.sentences import LONG, SHORT, Speaker

# Seconds that SHORT may take. The slowest voices take four.
SHORTEST, LONGEST = 0.8, 5
# Loudest sample of a voice that can be heard; and how far apart the longest silence may lie from none, in seconds.
AUDIBLE, SILENCE = 0.1, 1.5
SPEAK = """
import sys
from pathlib import Path
from ivr.core.voice import Rendered
from ivr.speech.speaking import speak
speak(Rendered("voice", sys.argv[1], sys.argv[2], "clear"), sys.argv[3], models=Path(sys.argv[4]))
"""


def says_something_of_plausible_length(speaker: Speaker) -> None:
    said = speaker.short
    assert SHORTEST < said.seconds < LONGEST
    assert AUDIBLE < np.abs(said.samples).max() <= 1
    assert said.samples.dtype == np.float32
    assert said.samples.ndim == 1
    assert longest_silence(said) < SILENCE


def takes_longer_for_more_words(speaker: Speaker) -> None:
    assert speaker.long.seconds > 2 * speaker.short.seconds


def is_slow_when_asked(speaker: Speaker, within: float = 0.08) -> None:
    slow = speaker.say(LONG[speaker.language], slow=True)
    assert slow.seconds == pytest.approx(SLOW_FACTOR * speaker.long.seconds, rel=within)


def keeps_its_speed(speaker: Speaker, within: float = 0.1) -> None:
    assert speaker.at(1.5).long.seconds == pytest.approx(speaker.long.seconds / 1.5, rel=within)


def says_the_same_again(speaker: Speaker, within: float = 0.02) -> None:
    first, other, again = speaker.short, speaker.long, speaker.short
    assert other.seconds > first.seconds
    assert again.seconds == pytest.approx(first.seconds, rel=within)


def says_very_long_texts(speaker: Speaker, times: int) -> None:
    said = speaker.say(f"{LONG[speaker.language]} " * times)
    assert said.seconds > 0.8 * times * speaker.long.seconds
    # Its end is as loud as its beginning.
    tenth = len(said.samples) // 10
    assert np.abs(said.samples[-tenth:]).max() > np.abs(said.samples[:tenth]).max() / 3


def refuses_what_cannot_be_said(speaker: Speaker) -> None:
    for text in ("", "  ", "...", "。"):
        with pytest.raises(SpeechError, match="there is nothing to say"):
            speaker.say(text)


def refuses_a_voice_it_does_not_have(speaker: Speaker) -> None:
    with pytest.raises(SpeechError, match='has no voice "nobody"; it has .*' + speaker.voice.voice):
        speaker.called("nobody").say("One.")


def writes_nothing_where_users_read(speaker: Speaker, folder: Path) -> None:
    """Speak in a process of its own: what a library writes passes Python by."""
    voice = speaker.voice
    words = [sys.executable, "-W", "error", "-c", SPEAK, voice.driver, voice.voice, SHORT[speaker.language], str(speaker.models or folder)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, env={"HOME": str(folder)}, check=False)
    assert (run.stdout, run.stderr, run.returncode) == ("", "", 0)


def longest_silence(said: Sound) -> float:
    """Return seconds."""
    step = said.rate // 100
    frames = np.abs(said.samples[: len(said.samples) // step * step]).reshape(-1, step).max(axis=1)
    quiet = longest = 0
    for loud in frames > frames.max() / 50:
        quiet = 0 if loud else quiet + 1
        longest = max(longest, quiet)
    return longest / 100
