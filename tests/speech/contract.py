"""What every driver keeps, whoever made it; a driver's own tests ask this of its voices."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ivr.core.voice import Rendered
from ivr.speech.errors import SpeechError
from ivr.speech.sound import Sound
from ivr.speech.speaking import SLOW_FACTOR, speak
from tests.shipped import ROOT
from tests.speech.sentences import LONG, SHORT

# Seconds that SHORT may take. The slowest voices take four.
SHORTEST, LONGEST = 0.8, 5
# Loudest sample of a voice that can be heard; and how far apart the longest silence may lie from none, in seconds.
AUDIBLE, SILENCE = 0.1, 1.5
SPEAK = """
import sys
from ivr.core.voice import Rendered
from ivr.speech.speaking import speak
speak(Rendered("voice", sys.argv[1], sys.argv[2], "clear"), sys.argv[3])
"""


def says_something_of_plausible_length(voice: Rendered, language: str) -> None:
    said = speak(voice, SHORT[language])
    assert SHORTEST < said.seconds < LONGEST
    assert AUDIBLE < np.abs(said.samples).max() <= 1
    assert said.samples.dtype == np.float32
    assert said.samples.ndim == 1
    assert longest_silence(said) < SILENCE


def takes_longer_for_more_words(voice: Rendered, language: str) -> None:
    assert speak(voice, LONG[language]).seconds > 2 * speak(voice, SHORT[language]).seconds


def is_slow_when_asked(voice: Rendered, language: str) -> None:
    assert speak(voice, LONG[language], slow=True).seconds == pytest.approx(SLOW_FACTOR * speak(voice, LONG[language]).seconds, rel=0.08)


def keeps_its_speed(voice: Rendered, language: str) -> None:
    twice = Rendered(voice.name, voice.driver, voice.voice, voice.quality, voice.speed * 1.5)
    assert speak(twice, LONG[language]).seconds == pytest.approx(speak(voice, LONG[language]).seconds / 1.5, rel=0.1)


def says_the_same_again(voice: Rendered, language: str) -> None:
    first, other, again = speak(voice, SHORT[language]), speak(voice, LONG[language]), speak(voice, SHORT[language])
    assert len(other.samples) > len(first.samples)
    assert abs(again.seconds - first.seconds) < 0.05


def says_very_long_texts(voice: Rendered, language: str, times: int) -> None:
    said = speak(voice, f"{LONG[language]} " * times)
    assert said.seconds > 0.8 * times * speak(voice, LONG[language]).seconds
    # Its end is as loud as its beginning.
    tenth = len(said.samples) // 10
    assert np.abs(said.samples[-tenth:]).max() > np.abs(said.samples[:tenth]).max() / 3


def refuses_what_cannot_be_said(voice: Rendered) -> None:
    for text in ("", "  ", "...", "。"):
        with pytest.raises(SpeechError, match="there is nothing to say"):
            speak(voice, text)


def refuses_a_voice_it_does_not_have(voice: Rendered) -> None:
    nobody = Rendered("nobody", voice.driver, "nobody", "clear")
    with pytest.raises(SpeechError, match='has no voice "nobody"; it has .*' + voice.voice):
        speak(nobody, "One.")


def writes_nothing_where_users_read(voice: Rendered, language: str, folder: Path) -> None:
    """Speak in a process of its own: what a library writes passes Python by."""
    words = [sys.executable, "-W", "error", "-c", SPEAK, voice.driver, voice.voice, SHORT[language]]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, env={"HOME": str(folder)}, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def longest_silence(said: Sound) -> float:
    """Return seconds."""
    step = said.rate // 100
    frames = np.abs(said.samples[: len(said.samples) // step * step]).reshape(-1, step).max(axis=1)
    quiet = longest = 0
    for loud in frames > frames.max() / 50:
        quiet = 0 if loud else quiet + 1
        longest = max(longest, quiet)
    return longest / 100
