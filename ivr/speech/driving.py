"""What a driver of pyttsx3 has to be, for voices that turn a text into sound in one go, and speak into files only."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np
import soundfile
from pyttsx3.voice import Voice

from ivr.speech.errors import SpeechError
from ivr.speech.sound import Sound

# Words a minute: what every driver of pyttsx3 begins with. Here it stands for a voice's own speed, whatever that is.
OWN_RATE = 200


class Proxy(Protocol):
    """Stands between pyttsx3's engine and a driver."""

    def setBusy(self, busy: bool) -> None:
        """Take the next command, once it is not busy."""

    def notify(self, topic: str, **values: object) -> None:
        """Tell whoever listens."""


class FileDriver:
    """Obeys pyttsx3.

    Args:
        proxy: to be told what happens.
        voices: there are; the first one speaks until another is asked for.
        say: voice's id, text, times its own speed -> what it says.
    """

    def __init__(self, proxy: Proxy, voices: Sequence[Voice], say: Callable[[str, str, float], Sound]) -> None:
        self._proxy = proxy
        self._voices = list(voices)
        self._say = say
        self._voice = str(voices[0].id)
        self._rate = float(OWN_RATE)
        self._volume = 1.0
        self._looping = False

    def getProperty(self, name: str) -> object:
        """Return voices, voice, rate (words a minute) or volume (0 to 1).

        Raises:
            KeyError: for any other name.
        """
        return {"voices": self._voices, "voice": self._voice, "rate": self._rate, "volume": self._volume}[name]

    def setProperty(self, name: str, value: object) -> None:
        """Change voice (an id), rate (words a minute, above 0) or volume (0 to 1).

        Raises:
            KeyError: for any other name.
            ValueError: when there is no such voice, or no speed like that.
        """
        if name == "voice":
            self._voice = self._known(str(value))
        elif name == "rate":
            self._rate = _above_zero(float(str(value)))
        elif name == "volume":
            self._volume = min(max(float(str(value)), 0.0), 1.0)
        else:
            raise KeyError(f"unknown property {name}")

    def save_to_file(self, text: str, filename: str) -> None:
        """Say a text into a WAV file, 16 bits."""
        finished = False
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        try:
            sound = self._say(self._voice, text, self._rate / OWN_RATE)
            # A voice that is louder than a file can be is made softer, not cut off.
            too_loud = max(float(np.abs(sound.samples).max(initial=0)), 1.0)
            soundfile.write(filename, sound.samples * (self._volume / too_loud), sound.rate, subtype="PCM_16", format="WAV")
            finished = True
        finally:
            self._proxy.notify("finished-utterance", completed=finished)
            self._proxy.setBusy(False)

    def say(self, text: str) -> None:
        """Refuse: a server has nobody to speak to.

        Raises:
            SpeechError: always.
        """
        raise SpeechError(f'"{text[:20]}" cannot be said aloud: this voice speaks into files only; call save_to_file')

    def stop(self) -> None:
        """Do nothing: a text has been said by the time anybody could ask."""

    def startLoop(self) -> None:
        """Work through what is queued; the queue ends with endLoop."""
        self._looping = True
        while self._looping:
            self._proxy.setBusy(False)

    def endLoop(self) -> None:
        """End startLoop."""
        self._looping = False

    def iterate(self) -> Iterator[None]:
        """Work through what is queued, whenever the owner of another loop asks."""
        while True:
            self._proxy.setBusy(False)
            yield

    def _known(self, voice: str) -> str:
        if voice not in [each.id for each in self._voices]:
            raise ValueError(f'there is no voice "{voice}"')
        return voice


def _above_zero(rate: float) -> float:
    if rate <= 0:
        raise ValueError(f"nobody speaks {rate:g} words a minute")
    return rate
