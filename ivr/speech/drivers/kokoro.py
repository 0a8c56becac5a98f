"""Kokoro 82M, a neural voice: eight languages in 54 voices, fetched by ivr.speech.models. Its voices are called "es/ef_dora"."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pyttsx3.voice import Voice

from ivr.speech.alphabet import numbers
from ivr.speech.breaths import breaths
from ivr.speech.driving import FileDriver, Proxy
from ivr.speech.kokoro import SPEAKERS, sounds
from ivr.speech.models import MODEL, kokoro_folder
from ivr.speech.neural import session
from ivr.speech.sound import Samples, Sound

RATE = 24000
# Symbols at once: it takes 510, and hurries when it is given many.
LONGEST = 300
# A voice is a row of 256 numbers for each count of symbols.
STYLE = 256
# Seconds between what it is given at once, which end with a sentence: it runs on at a full stop.
PAUSE = 0.4
# Part of the loudest sample that counts as silence, and seconds of it that are left at both ends.
SILENCE, LEFT = 0.01, 0.03


def buildDriver(proxy: Proxy) -> FileDriver:
    """Return a driver for pyttsx3.

    Raises:
        SpeechError: when the model has not been fetched.
    """
    folder = kokoro_folder()
    speakers = sorted(file.stem for file in folder.glob("*.bin"))
    voices = [
        Voice(f"{language}/{speaker}", speaker, [language])
        for language in SPEAKERS
        for speaker in speakers
        if speaker[0] in SPEAKERS[language]
    ]
    return FileDriver(proxy, voices, lambda voice, text, speed: _say(folder, voice, text, speed))


def _say(folder: Path, voice: str, text: str, speed: float) -> Sound:
    language, speaker = voice.split("/")
    style = np.fromfile(folder / f"{speaker}.bin", dtype=np.float32).reshape(-1, STYLE)
    pause = np.zeros(round(PAUSE / speed * RATE), dtype=np.float32)
    said: list[Samples] = []
    for breath in breaths(sounds(text, language), LONGEST):
        said += [_trimmed(_spoken(folder, style, breath, speed)), pause]
    return Sound(np.concatenate(said[:-1]), RATE)


def _spoken(folder: Path, style: NDArray[np.float32], said: str, speed: float) -> Samples:
    symbols = [numbers()[symbol] for symbol in said if symbol in numbers()]
    given = {
        "tokens": np.array([[0, *symbols, 0]], dtype=np.int64),
        "style": style[min(len(symbols), len(style)) - 1].reshape(1, STYLE),
        "speed": np.array([speed], dtype=np.float32),
    }
    samples: Samples = np.asarray(session(folder / MODEL).run(None, given)[0], dtype=np.float32).ravel()
    return samples


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > SILENCE * np.abs(samples).max())
    left = round(LEFT * RATE)
    return samples[max(0, loud[0] - left) : loud[-1] + left]
