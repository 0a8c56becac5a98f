"""Let a call be heard while it happens, on this machine: words are played one after the other, and a key cuts them off."""

import queue
import threading
from collections.abc import Callable

import numpy as np

from ivr.hearing.happened import Asked, Ended, Happening, Rings, Talked, Words
from ivr.hearing.mixing import as_wav
from ivr.hearing.players import PlayerError, Playing
from ivr.speech import tones
from ivr.speech.errors import SpeechError
from ivr.speech.rates import TELEPHONE_RATE, resample
from ivr.speech.sound import Sound

Say = Callable[[Words], Sound]
BUSY_TONES = 3


class Aloud:
    """Plays what happens in a call.

    Args:
        player: how a player is called.
        say: turns words into sound.
        wrong: is told once, in a sentence, what keeps it from playing; nothing is played after that.
        cut: whether a key cuts words off; else they are heard to their end first, as where nobody types.
    """

    def __init__(self, player: tuple[str, ...], say: Say, wrong: Callable[[str], None], *, cut: bool) -> None:
        self._player, self._say, self._wrong, self._cut = player, say, wrong, cut
        self._waiting: queue.Queue[tuple[int, Sound]] = queue.Queue()
        self._lock = threading.Lock()
        # How often it was cut off: what was meant for before is not begun after.
        self._cuts = 0
        self._playing: Playing | None = None
        self._broken = False
        threading.Thread(target=self._play, daemon=True).start()

    def __call__(self, happening: Happening) -> None:
        """Let one thing that happens be heard."""
        if self._broken:
            return
        match happening:
            case Words():
                self._speak(happening)
            case Asked():
                self._answered(happening)
            case Rings():
                self._put(tones.ring_tone(TELEPHONE_RATE))
            case Talked():
                self._waiting.join()
            case Ended():
                if happening.by == "caller":
                    self.stop()
                else:
                    for _ in range(BUSY_TONES):
                        self._put(tones.busy_tone(TELEPHONE_RATE))
                self._waiting.join()

    def stop(self) -> None:
        """Cut off what is heard, and what would be heard next."""
        with self._lock:
            self._cuts += 1
            if self._playing is not None:
                self._playing.stop()

    def _put(self, sound: Sound) -> None:
        self._waiting.put((self._cuts, sound))

    def _speak(self, words: Words) -> None:
        try:
            self._put(self._say(words))
        except SpeechError as error:
            self._broken = True
            self._wrong(str(error))

    def _answered(self, asked: Asked) -> None:
        if self._cut:
            self.stop()
        for key in asked.keys:
            self._put(tones.key_tone(key, TELEPHONE_RATE))
        self._waiting.join()

    def _play(self) -> None:
        while True:
            meant, sound = self._waiting.get()
            try:
                self._play_one(meant, sound)
            except (PlayerError, OSError) as error:
                self._broken = True
                self._wrong(str(error))
            finally:
                self._waiting.task_done()

    def _play_one(self, meant: int, sound: Sound) -> None:
        both = np.repeat(resample(sound, TELEPHONE_RATE).samples[:, None], 2, axis=1)
        with self._lock:
            if self._broken or meant != self._cuts:
                return
            self._playing = Playing(self._player, as_wav(both))
        self._playing.wait()
        with self._lock:
            self._playing = None
