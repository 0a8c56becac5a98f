"""How loud speech is: the level of what is said, whatever silence stands around and between.

All levels are in dBFS: the root mean square over samples from -1 to 1, so that a full square wave is 0 and a full sine -3.
"""

import math

import numpy as np
from numpy.typing import NDArray

from ivr.speech.sound import Sound

# ITU-T P.56, method B: what lies further below the level of the speech than this is not speech.
MARGIN_DB = 15.9
# The same: a gap that is shorter belongs to the word around it, as the closure of a "t" does.
GAP_SECONDS = 0.2
# Speech changes no faster than this; a period of the deepest voice (80 Hz) fits in.
FRAME_SECONDS = 0.02
STEP_SECONDS = 0.005
# Below any noise of 16 bits (-98 dBFS): what is quieter is nothing, and has no logarithm.
NOTHING_DB = -120.0

Levels = NDArray[np.float64]


def decibels(power: float) -> float:
    """Return a mean square as a level."""
    return 10 * math.log10(max(power, 10 ** (NOTHING_DB / 10)))


def peak_level(sound: Sound) -> float:
    """Return the level of the sample that is furthest from zero, in dBFS."""
    return decibels(float(np.abs(sound.samples).max(initial=0.0)) ** 2)


def frame_levels(sound: Sound) -> Levels:
    """Return the level of every FRAME_SECONDS, a frame each STEP_SECONDS; the last ones reach over the end, into silence."""
    frame, step = round(FRAME_SECONDS * sound.rate), round(STEP_SECONDS * sound.rate)
    energy = np.concatenate(([0.0], np.cumsum(np.square(sound.samples, dtype=np.float64))))
    starts = np.arange(0, len(sound.samples), step)
    power = np.maximum(energy[np.minimum(starts + frame, len(sound.samples))] - energy[starts], 0) / frame
    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (NOTHING_DB / 10))))


def speech_frames(levels: Levels, threshold: float) -> NDArray[np.bool_]:
    """Say of each frame whether it is speech: as loud as the threshold, or in a gap between such frames of at most GAP_SECONDS."""
    speech = np.asarray(levels >= threshold)
    loud = np.flatnonzero(speech)
    steps = np.diff(loud)
    for gap in np.flatnonzero((steps > 1) & (steps <= GAP_SECONDS / STEP_SECONDS)):
        speech[loud[gap] : loud[gap + 1]] = True
    return speech


def active_level(sound: Sound) -> float:
    """Return the level of what is said, in dBFS: that of all frames which are less than MARGIN_DB below it.

    ITU-T P.56, method B, simplified: frames instead of a decaying envelope, and gaps are filled where P.56 adds 0.2 seconds after
    everything loud, so that silence around a short word changes nothing.
    """
    levels = frame_levels(sound)
    power = 10 ** (levels / 10)
    level = decibels(float(power.mean())) if len(power) else NOTHING_DB
    # Each round leaves out what the last one found to be silence. It only rises, and stands when nothing more falls out.
    while level > NOTHING_DB:
        speech = speech_frames(levels, level - MARGIN_DB)
        risen = decibels(float(power[speech].mean()))
        if risen <= level:
            break
        level = risen
    return level
