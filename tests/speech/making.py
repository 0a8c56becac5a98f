"""Sounds that are changed, and files that are made, for a test."""

import io

import numpy as np
import soundfile

from ivr.speech.files import sound_of, telephone_wav
from ivr.speech.shaping import shape
from ivr.speech.sound import Sound


def changed(sound, change):
    return Sound(np.asarray(change(sound.samples), np.float32), sound.rate)


def tone(hertz, seconds=2.0, rate=24_000, level=0.1):
    return Sound((level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32), rate)


def padded(sound, before=0.0, after=0.0):
    return changed(sound, lambda it: np.pad(it, (round(before * sound.rate), round(after * sound.rate))))


def file_of(sound, kind, subtype):
    file = io.BytesIO()
    soundfile.write(file, sound.samples, sound.rate, format=kind, subtype=subtype)
    return file.getvalue()


def played(sound):
    """Return what a telephone plays of a sound that was shaped."""
    return sound_of(telephone_wav(sound), "a telephone's file")


def shaped(sound):
    return played(shape(sound))
