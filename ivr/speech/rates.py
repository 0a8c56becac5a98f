"""The two rates at which sound is kept, and the way from any other."""

import soxr

from ivr.speech.sound import Sound

# What every telephone network carries: G.711.
TELEPHONE_RATE = 8_000
# Speech has next to nothing above 12 kHz, and MP3 knows this rate, 22.05 and 16 kHz, but none between.
WIDE_RATE = 24_000


def resample(sound: Sound, rate: int) -> Sound:
    """Return the same sound at `rate` Hz, without anything above half of it."""
    if sound.rate == rate:
        return sound
    return Sound(soxr.resample(sound.samples, sound.rate, rate, quality="HQ"), rate)
