"""Whether a file is what carriers play without converting it."""

import struct

from ivr.speech.chunks import chunks
from ivr.speech.listening import Finding
from ivr.speech.rates import TELEPHONE_RATE

# Of the chunk "fmt ": G.711 mu-law, one channel, so many samples a second.
WANTED = (7, 1, TELEPHONE_RATE)
FMT_BYTES = 16
MU_LAW_IS = "WAV of 8000 Hz, one channel, mu-law"


def check_format(content: bytes) -> tuple[Finding, ...]:
    """Return what is wrong with a telephone's file, which is nothing where it is WAV, 8 kHz, one channel, mu-law."""
    header = next((content[at : at + 8] for name, at, length in chunks(content) if name == b"fmt " and length >= FMT_BYTES), b"")
    if len(header) < struct.calcsize("<HHI"):
        return (Finding("format", f"It is no WAV file, and carriers would convert it. Write it as {MU_LAW_IS}."),)
    coding, channels, rate = struct.unpack("<HHI", header)
    if (coding, channels, rate) == WANTED:
        return ()
    how = "mu-law" if coding == WANTED[0] else f"format {coding}"
    words = f"It has {rate} Hz, {channels} channels and {how}, and carriers would convert it. Write it as {MU_LAW_IS}."
    return (Finding("format", words),)
