"""Mix a call into one sound of two channels: left what the caller hears, right what the caller does.

Two channels, because a key, a murmur and a prompt that is cut off lie on top of each other, and a listener wants to tell them apart: on
headphones the caller sits in the middle, with the line at the left ear. Whoever wants one channel adds them up.
"""

from io import BytesIO

import numpy as np
import soundfile
from numpy.typing import NDArray

from ivr.hearing.laying_out import RATE
from ivr.hearing.timeline import DONE_BY_CALLER, Entry, Timeline
from ivr.speech.rates import resample
from ivr.speech.sound import Samples

HEARS, DOES = 0, 1
# What is cut off ends within so many seconds, and so without a click.
FADE_SECONDS = 0.01
LOUDEST = 0.98


def mix(timeline: Timeline) -> NDArray[np.float32]:
    """Return the samples of a call, RATE a second, a row each: what the caller hears, what the caller does."""
    mixed = np.zeros((round(timeline.seconds * RATE), 2), np.float32)
    for entry in timeline.entries:
        if entry.sound is None:
            continue
        samples, start = _heard_of(entry), round(entry.start * RATE)
        channel = DOES if entry.kind in DONE_BY_CALLER else HEARS
        room = mixed[start : start + len(samples), channel]
        room += samples[: len(room)]
    return np.clip(mixed, -LOUDEST, LOUDEST)


def as_wav(mixed: NDArray[np.float32]) -> bytes:
    """Return what `mix` returns as a WAV file of 16 bits, which every player takes."""
    written = BytesIO()
    soundfile.write(written, mixed, RATE, subtype="PCM_16", format="WAV")
    return written.getvalue()


def _heard_of(entry: Entry) -> Samples:
    """Return the sound of an entry in the telephone's rate, up to where it is cut off."""
    if entry.sound is None:
        return np.zeros(0, np.float32)
    samples = resample(entry.sound, RATE).samples
    count = round((entry.end - entry.start) * RATE)
    if not entry.cut or count >= len(samples):
        return samples[:count]
    fade = min(count, round(FADE_SECONDS * RATE))
    heard = samples[:count].copy()
    heard[count - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return heard
