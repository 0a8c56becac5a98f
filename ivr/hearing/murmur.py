"""A murmur in place of people who speak: nobody's words, plainly no recording, but somebody is heard."""

import math

import numpy as np
from numpy.typing import NDArray

from ivr.speech.sound import Sound

SYLLABLES_A_SECOND, PITCH_HERTZ, HARMONICS = 4.2, 130, 5
PEAK = 0.12


def murmur(seconds: float, rate: int, seed: int = 0) -> Sound:
    """Return a murmur.

    Args:
        seconds: how long.
        rate: samples a second.
        seed: another one sounds as another person; the same one always alike.
    """
    times = np.arange(round(seconds * rate)) / rate
    drawn = np.random.default_rng(seed)
    pitch = PITCH_HERTZ * (1 + 0.3 * (seed % 2)) * (1 + 0.08 * np.sin(2 * math.pi * 0.7 * times + drawn.uniform(0, 6)))
    phase = 2 * math.pi * np.cumsum(pitch) / rate
    hummed = np.sum([np.sin(order * phase) / order for order in range(1, HARMONICS + 1)], axis=0) * _syllables(times, drawn)
    return Sound((PEAK * hummed / max(1e-6, float(np.abs(hummed).max(initial=0)))).astype(np.float32), rate)


def _syllables(times: NDArray[np.float64], drawn: np.random.Generator) -> NDArray[np.float64]:
    """Return how loud each moment is: syllables of unlike strength, and now and then a breath."""
    place = times * SYLLABLES_A_SECOND
    strengths = drawn.uniform(0.4, 1.0, size=math.ceil(float(place[-1]) + 1) if len(place) else 1)
    strengths[6::9] = 0
    swelling: NDArray[np.float64] = np.square(np.sin(math.pi * (place % 1)))
    strength: NDArray[np.float64] = strengths[place.astype(int)]
    return swelling * strength
