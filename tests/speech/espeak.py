"""Speak with eSpeak NG, in a process of its own: `python -m tests.speech.espeak FOLDER` reads {name: [voice, words, words a minute]}."""

import ctypes
import json
import sys
from pathlib import Path

import espeakng_loader
import numpy as np
import soundfile

SYNCHRONOUS, UTF_8, WORDS_A_MINUTE = 2, 1, 1
HEARD = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def speak_all(wanted: dict[str, tuple[str, str, int]], folder: Path) -> None:
    """Write a WAV file for each name."""
    espeak = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = espeak.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    pieces: list[np.ndarray] = []

    @HEARD
    def heard(samples, count, _events) -> int:
        if samples and count > 0:
            pieces.append(np.ctypeslib.as_array(samples, (count,)).copy())
        return 0

    espeak.espeak_SetSynthCallback(heard)
    for name, (voice, words, speed) in wanted.items():
        pieces.clear()
        assert espeak.espeak_SetVoiceByName(voice.encode()) == 0, voice
        espeak.espeak_SetParameter(WORDS_A_MINUTE, speed, 0)
        text = words.encode()
        espeak.espeak_Synth(text, len(text) + 1, 0, 0, 0, UTF_8, None, None)
        espeak.espeak_Synchronize()
        soundfile.write(folder / f"{name}.wav", np.concatenate(pieces), rate, subtype="PCM_16")


if __name__ == "__main__":
    speak_all(json.loads(sys.stdin.read()), Path(sys.argv[1]))
