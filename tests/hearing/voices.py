"""A voice for tests: hums, a twentieth of a second for each letter, so that every length can be worked out."""

from dataclasses import dataclass, field

import numpy as np

from ivr.speech.sound import Sound

LETTER_SECONDS = 0.05
RATE = 16000
HUM_HERTZ = 220


@dataclass
class Humming:
    """said: what it was asked to say, as (language, words, slow)."""

    said: list[tuple[str, str, bool]] = field(default_factory=list)

    def say(self, language: str, words: str, *, slow: bool) -> Sound:
        self.said.append((language, words, slow))
        return hum(len(words) * LETTER_SECONDS)

    def play(self, url: str) -> Sound:
        return hum(1.0)


def hum(seconds: float) -> Sound:
    times = np.arange(round(seconds * RATE)) / RATE
    return Sound((0.5 * np.sin(2 * np.pi * HUM_HERTZ * times)).astype(np.float32), RATE)
