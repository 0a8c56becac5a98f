"""Make any piece of speech one of many that follow each other in a call: without offset, clicks and idle silence, all equally loud."""

import numpy as np

from ivr.speech.levels import FRAME_SECONDS, STEP_SECONDS, active_level, frame_levels, peak_level
from ivr.speech.rates import TELEPHONE_RATE, WIDE_RATE, resample
from ivr.speech.sound import Samples, Sound, SoundError

# RFC 7874, section 4, and by it ITU-T G.169 and G.115: speech on the wire has a root mean square of 2600 of 32767.
TARGET_DB = -22.0
# A sample at full scale is one that some resampler or decoder on the way pushes over it.
CEILING_DB = -1.0
# No telephone carries it and no voice has it: offset, mains hum, footsteps. Nothing is left below the first, everything above the second.
LOW_STOP_HZ, LOW_PASS_HZ = 30.0, 70.0
# So far the sound goes on as its mirror image while that is taken out: what hums does not begin with a thump.
BEYOND_SECONDS = 0.25
# Of a whole sound: less than this is the rushing of a card without a microphone, and 16 bits hold too little of it to be made louder.
QUIETEST_DB = -70.0
# Of the eleven languages Vietnamese ends most quietly: 30 dB down one prompt in twenty would lose 90 ms or more, 35 dB down no more
# than the tail keeps.
EDGE_DB = 35.0
# Kept before the first sound that loud: what is quieter, as the breath of an "h".
LEAD_SECONDS = 0.03
# Kept after the last: what dies away. Of 45 prompts in each language none takes longer than 20 ms, in Vietnamese 85.
TAIL_SECONDS = 0.08
# Long enough that no click is heard, short enough that no sound is: it ends before the lead does.
FADE_SECONDS = 0.005
# "Ten" takes 0.08 seconds where a voice hurries; no piece of the guide takes more than 30, spoken slowly 41.
SHORTEST_SECONDS, LONGEST_SECONDS = 0.04, 120.0


def shape(sound: Sound) -> Sound:
    """Return the speech of `sound` as a call plays it, at WIDE_RATE.

    It begins LEAD_SECONDS before its first sound and ends TAIL_SECONDS after the last, and its active level on the telephone is
    TARGET_DB, or less where its peaks would come over CEILING_DB: nothing is ever clipped or squeezed.

    Raises:
        SoundError: it is silent, holds samples that are no numbers, or is too short or too long for a prompt.
    """
    if not np.isfinite(sound.samples).all():
        raise SoundError("some samples are no numbers: whatever made this sound is broken")
    if not SHORTEST_SECONDS <= sound.seconds <= LONGEST_SECONDS:
        raise SoundError(f"it takes {sound.seconds:.2f} seconds; say {SHORTEST_SECONDS} to {LONGEST_SECONDS:.0f}, and split what is longer")
    return at_level(trim(resample(without_offset(sound), WIDE_RATE)))


def without_offset(sound: Sound) -> Sound:
    """Return the sound without what swings slower than any voice."""
    length = len(sound.samples)
    beyond = min(length - 1, round(BEYOND_SECONDS * sound.rate))
    samples = np.pad(sound.samples.astype(np.float64), beyond, mode="reflect") - sound.samples.mean(dtype=np.float64)
    quick = _quick_length(len(samples))
    pitch = np.fft.rfftfreq(quick, 1 / sound.rate)
    rise = np.clip((pitch - LOW_STOP_HZ) / (LOW_PASS_HZ - LOW_STOP_HZ), 0, 1)
    clean = np.fft.irfft(np.fft.rfft(samples, quick) * np.sin(rise * np.pi / 2) ** 2, quick)
    return Sound(clean[beyond : beyond + length].astype(np.float32), sound.rate)


def _quick_length(length: int) -> int:
    """Return the next length without a large prime factor, with which a Fourier transform takes many times as long."""
    step = 1 << max(0, length.bit_length() - 3)
    return -(-length // step) * step


def trim(sound: Sound) -> Sound:
    """Return the sound with just LEAD_SECONDS and TAIL_SECONDS around what is said, faded in and out; silence is added where there is less.

    Raises:
        SoundError: nothing is said.
    """
    level = active_level(sound)
    if level < QUIETEST_DB:
        raise SoundError("it is silent from end to end; record it, or have it spoken, again")
    loud = np.flatnonzero(frame_levels(sound) >= level - EDGE_DB)
    first = round((loud[0] * STEP_SECONDS + FRAME_SECONDS - LEAD_SECONDS) * sound.rate)
    last = round((loud[-1] * STEP_SECONDS + TAIL_SECONDS) * sound.rate)
    kept = sound.samples[max(0, first) : last]
    before, after = max(0, -first), max(0, last - len(sound.samples))
    return Sound(np.concatenate((np.zeros(before, np.float32), _faded(kept, sound.rate), np.zeros(after, np.float32))), sound.rate)


def _faded(samples: Samples, rate: int) -> Samples:
    length = min(round(FADE_SECONDS * rate), len(samples) // 2)
    fade = np.sin(np.linspace(0, np.pi / 2, length, endpoint=False, dtype=np.float32)) ** 2
    faded = samples.copy()
    faded[:length] *= fade
    faded[len(faded) - length :] *= fade[::-1]
    return faded


def at_level(sound: Sound) -> Sound:
    """Return the sound so loud that its active level on the telephone is TARGET_DB, but no peak, there or here, over CEILING_DB."""
    heard = resample(sound, TELEPHONE_RATE)
    gain = min(TARGET_DB - active_level(heard), CEILING_DB - max(peak_level(heard), peak_level(sound)))
    return Sound((sound.samples * 10 ** (gain / 20)).astype(np.float32), sound.rate)
