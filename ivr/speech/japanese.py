"""Japanese, read by Open JTalk's dictionary: our Japanese voices speak from it."""

from contextlib import redirect_stdout
from io import StringIO

import numpy as np

from ivr.speech.sound import Sound

# It prints where users read when onnxruntime is not installed, which only a guess of its own needs.
with redirect_stdout(StringIO()):
    import pyopenjtalk

# Second opinions on words that can be read in several ways changed the reading of no prompt. Sudachi's takes a second to start; the other
# is had only where onnxruntime is installed, and a prompt must be read alike everywhere.
SUDACHI = NANI = False
# Marks a vowel that is whispered.
WHISPERED = "’"
# Parts of speech that are said in one breath with the word before them: endings of verbs.
ENDINGS = {"助動詞", "接尾", "接続助詞"}
MARK = "記号"
# Its samples are steps of 16 bits.
FULL_SCALE = 32768


def reading(text: str) -> str:
    """Return what is said, in katakana, with ー for long vowels; marks stay as they stand."""
    return "".join(readings(text))


def readings(text: str) -> list[str]:
    """Return the same word by word."""
    said: list[str] = []
    for word in pyopenjtalk.run_frontend(text, use_sudachi_kanji_yomi=SUDACHI, predict_nani=NANI):
        kana = word["string"] if word["pos"] == MARK else word["pron"].replace(WHISPERED, "")
        if said and ENDINGS & {word["pos"], word["pos_group1"]}:
            said[-1] += kana
        else:
            said.append(kana)
    return said


def say(text: str, speed: float) -> Sound:
    """Say a text with the voice that comes with it.

    Args:
        text: at most a thousand characters or so.
        speed: times its own, above 0.
    """
    samples, rate = pyopenjtalk.tts(text, speed=speed, use_sudachi_kanji_yomi=SUDACHI, predict_nani=NANI)
    return Sound((samples / FULL_SCALE).astype(np.float32), rate)
