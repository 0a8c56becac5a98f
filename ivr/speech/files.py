"""Sound in files: read what people recorded and what was made here, write what telephones and browsers play."""

import io
import os
import secrets
from pathlib import Path

import numpy as np
import soundfile

from ivr.speech.chunks import missing_bytes
from ivr.speech.rates import TELEPHONE_RATE, WIDE_RATE, resample
from ivr.speech.sound import Samples, Sound, SoundError

# As libsndfile calls them: WAV in its three headers, and what recorders and voices make besides.
READABLE = ("WAV", "WAVEX", "RF64", "FLAC", "MP3")
WRITE_INSTEAD = "save it as WAV, FLAC or MP3"
# No prompt takes a minute; a recording of more than ten is one that nobody stopped, and would fill the memory.
LONGEST_SECONDS = 600
# An MP3 ends with a whole frame, so that its length is known to a frame and what the decoder holds back.
MP3_SLACK = 2 * 1152
# From 0, the best, to 1. 0.7 gives 5.7 kB a second of the voices here; 0.5 gives 7.8, 0.9 no less than 4.6, and FLAC 23.9.
MP3_COMPRESSION = 0.7
# Ends the name of a file that is being written; whoever finds one may delete it.
UNFINISHED = ".part"


def read_sound(path: Path) -> Sound:
    """Return what a WAV, FLAC or MP3 file holds, at its own rate; several channels are mixed to one.

    Raises:
        SoundError: there is no such file, or it is empty, cut short, too long, or no sound that can be read.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SoundError(f"{path}: it cannot be read: {error.strerror}") from None
    return sound_of(content, str(path))


def sound_of(content: bytes, name: str) -> Sound:
    """Return what the bytes of a WAV, FLAC or MP3 file hold; `name` is what errors call it. Raises what `read_sound` raises."""
    if not content:
        raise SoundError(f"{name}: the file is empty; record it or copy it again")
    if missing := missing_bytes(content):
        raise SoundError(f"{name}: the file was cut short: its last {missing} bytes are missing; copy it again")
    samples, rate, expected = _decoded(content, name)
    if len(samples) < expected:
        raise SoundError(f"{name}: the file was cut short after {len(samples) / rate:.1f} of {expected / rate:.1f} seconds; copy it again")
    if not len(samples):
        raise SoundError(f"{name}: there is no sound in the file; record it again")
    if not np.isfinite(samples).all():
        raise SoundError(f"{name}: some samples are no numbers; {WRITE_INSTEAD} again, with 16 or 24 bits")
    return Sound(samples.mean(axis=1, dtype=np.float32), rate)


def _decoded(content: bytes, name: str) -> tuple[Samples, int, int]:
    """Return samples by channel, their rate, and how many there have to be."""
    try:
        with soundfile.SoundFile(io.BytesIO(content)) as file:
            if file.format not in READABLE:
                raise SoundError(f"{name}: it is {file.format}; {WRITE_INSTEAD}")
            if file.frames > LONGEST_SECONDS * file.samplerate:
                raise SoundError(f"{name}: it takes {file.frames / file.samplerate:.0f} seconds, and at most {LONGEST_SECONDS} are read")
            return file.read(dtype="float32", always_2d=True), file.samplerate, file.frames - (MP3_SLACK if file.format == "MP3" else 0)
    except soundfile.LibsndfileError as error:
        why = error.error_string.removeprefix("Error : ").rstrip(".")
        raise SoundError(f"{name}: it is damaged or no sound ({why}); {WRITE_INSTEAD}") from None


def telephone_wav(sound: Sound) -> bytes:
    """Return a WAV file as carriers play it without converting anything: 8 kHz, one channel, mu-law (G.711)."""
    return _written(resample(sound, TELEPHONE_RATE), "WAV", "ULAW")


def wide_mp3(sound: Sound) -> bytes:
    """Return an MP3 file for browsers, 24 kHz and one channel: a quarter of the same as FLAC, and every browser plays it."""
    return _written(resample(sound, WIDE_RATE), "MP3", "MPEG_LAYER_III", bitrate_mode="VARIABLE", compression_level=MP3_COMPRESSION)


def _written(sound: Sound, kind: str, subtype: str, **how: str | float) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, np.clip(sound.samples, -1, 1), sound.rate, format=kind, subtype=subtype, **how)
    return file.getvalue()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is found with all of its content, or as it was before, whenever power or process ends.

    It is written beside, under a name that ends in UNFINISHED, brought to the disk, and renamed.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}{UNFINISHED}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # the name, too
    finally:
        os.close(folder)
