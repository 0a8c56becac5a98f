"""What a telephone line sounds like where nobody speaks: keys, ringing, busy, the beep before a recording, the end of a call.

Frequencies of keys are those of ITU-T Q.23; ringing and busy are the Japanese ones: 400 Hz, ringing swells 16 times a second and is on for
1 second of 3, busy is on for half a second of each. Levels are ours: Q.23 names none.
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ivr.speech.sound import Samples, Sound

LOW_HERTZ, HIGH_HERTZ = (697, 770, 852, 941), (1209, 1336, 1477, 1633)
KEYPAD = ("123A", "456B", "789C", "*0#D")
# Key -> its two frequencies in Hz.
KEY_HERTZ: Mapping[str, tuple[int, int]] = {
    key: (low, high) for keys, low in zip(KEYPAD, LOW_HERTZ, strict=True) for key, high in zip(keys, HIGH_HERTZ, strict=True)
}
KEY_SECONDS = 0.1
# Peaks of the two sines, of full scale: the high one is 2 dB above the low one, since lines take away more of what is high.
LOW_PEAK, HIGH_PEAK = 0.2, 0.25
TONE_HERTZ, TONE_PEAK = 400, 0.2
RING_MODULATION_HERTZ, RING_ON_SECONDS, RING_OFF_SECONDS = 16, 1.0, 2.0
BUSY_ON_SECONDS, BUSY_OFF_SECONDS = 0.5, 0.5
BEEP_HERTZ, BEEP_SECONDS = 1000, 0.3
CLICK_SECONDS, CLICK_PEAK = 0.02, 0.3
# A tone that begins or ends at once clicks.
EDGE_SECONDS = 0.005


def key_tone(key: str, rate: int, seconds: float = KEY_SECONDS) -> Sound:
    """Return the tone of a key.

    Args:
        key: 0 to 9, *, # or A to D.
        rate: samples a second, above 4000: the highest tone has 1633 Hz.
        seconds: how long it is held; Q.24 wants 0.04 at least.

    Raises:
        KeyError: there is no such key.
    """
    low, high = KEY_HERTZ[key]
    return _edged(LOW_PEAK * _sine(low, seconds, rate) + HIGH_PEAK * _sine(high, seconds, rate), rate)


def ring_tone(rate: int) -> Sound:
    """Return what a caller hears while it rings, once: 1 second of tone and 2 of silence."""
    swell = (1 + _sine(RING_MODULATION_HERTZ, RING_ON_SECONDS, rate)) / 2
    return _then_silence(_edged(TONE_PEAK * swell * _sine(TONE_HERTZ, RING_ON_SECONDS, rate), rate), RING_OFF_SECONDS)


def busy_tone(rate: int) -> Sound:
    """Return the busy tone, once: half a second of tone and half a second of silence. It is heard after the other side has hung up, too."""
    return _then_silence(_edged(TONE_PEAK * _sine(TONE_HERTZ, BUSY_ON_SECONDS, rate), rate), BUSY_OFF_SECONDS)


def beep(rate: int) -> Sound:
    """Return the beep after which a caller is recorded."""
    return _edged(TONE_PEAK * _sine(BEEP_HERTZ, BEEP_SECONDS, rate), rate)


def click(rate: int) -> Sound:
    """Return the click of a receiver that is put down."""
    count = _count(CLICK_SECONDS, rate)
    fading = np.exp(-np.arange(count) / (count / 5))
    return Sound((CLICK_PEAK * fading * np.where(np.arange(count) % 3, -0.5, 1.0)).astype(np.float32), rate)


def silence(seconds: float, rate: int) -> Sound:
    """Return silence. seconds: 0 or more."""
    return Sound(np.zeros(_count(seconds, rate), np.float32), rate)


def _count(seconds: float, rate: int) -> int:
    return round(seconds * rate)


def _sine(hertz: float, seconds: float, rate: int) -> Samples:
    return np.sin(2 * math.pi * hertz * np.arange(_count(seconds, rate)) / rate).astype(np.float32)


def _edged(samples: Samples | NDArray[np.float64], rate: int) -> Sound:
    count = min(_count(EDGE_SECONDS, rate), len(samples) // 2)
    slope = np.linspace(0, 1, count, dtype=np.float32)
    edged = samples.astype(np.float32)
    edged[:count] *= slope
    edged[len(edged) - count :] *= slope[::-1]
    return Sound(edged, rate)


def _then_silence(sound: Sound, seconds: float) -> Sound:
    return Sound(np.concatenate([sound.samples, silence(seconds, sound.rate).samples]), sound.rate)
