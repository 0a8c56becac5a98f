"""A decoder of keys that knows nothing of what made them: Goertzel's filter on short frames, and Q.24's rules of thumb."""

import math

import numpy as np

LOW, HIGH = (697, 770, 852, 941), (1209, 1336, 1477, 1633)
KEYS = ("123A", "456B", "789C", "*0#D")
FRAME_SECONDS = 0.02
QUIETEST_POWER = 1e-4
# How much of a frame's power lies in two sines of its frame if it is a key.
MOST_OF_IT = 0.8


def power_at(frame, hertz: float, rate: int) -> float:
    """Return the power of one frequency in a frame, by Goertzel's recursion."""
    factor = 2 * math.cos(2 * math.pi * hertz / rate)
    before = latest = 0.0
    for sample in frame:
        before, latest = latest, float(sample) + factor * latest - before
    return 2 * (latest**2 + before**2 - factor * latest * before) / len(frame) ** 2


def key_in(frame, rate: int) -> str:
    """Return the key that is pressed throughout a frame, or ""."""
    whole = float(np.mean(np.square(frame)))
    if whole < QUIETEST_POWER:
        return ""
    lows, highs = [power_at(frame, hertz, rate) for hertz in LOW], [power_at(frame, hertz, rate) for hertz in HIGH]
    low, high = max(range(4), key=lows.__getitem__), max(range(4), key=highs.__getitem__)
    # power_at returns the mean square of a sine that fits.
    if lows[low] + highs[high] < MOST_OF_IT * whole or min(lows[low], highs[high]) < whole / 10:
        return ""
    return KEYS[low][high]


def keys_in(samples, rate: int) -> list[tuple[float, float, str]]:
    """List the keys of a channel: when each begins and ends, in seconds, to a frame, and which it is."""
    size = round(FRAME_SECONDS * rate)
    found: list[tuple[float, float, str]] = []
    pressed = ""
    for start in range(0, len(samples) - size, size):
        key = key_in(samples[start : start + size], rate)
        if key and key == pressed:
            found[-1] = (found[-1][0], (start + size) / rate, key)
        elif key:
            found.append((start / rate, (start + size) / rate, key))
        pressed = key
    return found
