"""Open JTalk: Japanese, with readings and accents out of a dictionary, in the voice that comes with pyopenjtalk-plus."""

import numpy as np
from pyttsx3.voice import Voice

from ivr.speech import japanese
from ivr.speech.breaths import breaths
from ivr.speech.driving import FileDriver, Proxy
from ivr.speech.sound import Sound

VOICES = [Voice("mei", "Mei", ["ja"], "Female")]
# Characters at once. It refuses a few thousand; nobody says as many in one breath.
LONGEST = 200


def buildDriver(proxy: Proxy) -> FileDriver:
    """Return a driver for pyttsx3."""
    return FileDriver(proxy, VOICES, _say)


def _say(_voice: str, text: str, speed: float) -> Sound:
    said = [japanese.say(breath, speed) for breath in breaths(text, LONGEST)]
    return Sound(np.concatenate([sound.samples for sound in said]), said[0].rate)
