"""Open JTalk: Japanese, with readings and accents out of a dictionary, in the voice that comes with pyopenjtalk-plus."""

import numpy as np
import pyopenjtalk
from pyttsx3.voice import Voice

from ivr.speech.breaths import breaths
from ivr.speech.driving import FileDriver, Proxy
from ivr.speech.sound import Sound

VOICES = [Voice("mei", "Mei", ["ja"], "Female")]
# It speaks in steps of 16-bit samples.
FULL_SCALE = 32768
# Characters at once. It refuses a few thousand; nobody says as many in one breath.
LONGEST = 200


def buildDriver(proxy: Proxy) -> FileDriver:
    """Return a driver for pyttsx3."""
    return FileDriver(proxy, VOICES, _say)


def _say(_voice: str, text: str, speed: float) -> Sound:
    said = [pyopenjtalk.tts(breath, speed=speed, use_sudachi_kanji_yomi=False) for breath in breaths(text, LONGEST)]
    return Sound((np.concatenate([samples for samples, _ in said]) / FULL_SCALE).astype(np.float32), said[0][1])
