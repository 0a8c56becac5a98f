"""Real speech to be shaped and listened to, as a voice made it."""

import pytest

from ivr.core.voice import Rendered
from ivr.speech.speaking import speak

USUAL, HURRIED = 0.875, 2.0
EN, ES = "gmw/en-us", "roa/es-419"
SORRY = "I am sorry, nobody could take your call just now. Here is the main menu again."
WANTED = {
    "sorry": (EN, SORRY, USUAL),
    "which": (EN, "Which number may we call? Then press the hash, or pound, key.", USUAL),
    "thanks": (EN, "Thank you for calling. Goodbye.", USUAL),
    "ten": (EN, "ten", HURRIED),
    "sorry-es": (ES, SORRY, USUAL),
    "gracias": (ES, "Gracias por llamar. Hasta luego.", USUAL),
    "xin": ("aav/vi", "Xin nhập số di động, rồi bấm phím thăng.", USUAL),
    "mohon": ("poz/id", "Mohon jangan memasukkan nomor lain sepanjang dua belas angka atau lebih.", USUAL),
    "si": ("tai/th", "สี่", USUAL),
}
GOOD = ("sorry", "which", "thanks", "ten", "gracias", "xin", "mohon")


@pytest.fixture(scope="session")
def spoken():
    return {name: speak(Rendered(name, "espeak", voice, "clear", speed), words) for name, (voice, words, speed) in WANTED.items()}
