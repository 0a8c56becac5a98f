"""Real speech to be shaped and listened to, as a voice made it."""

import json
import subprocess
import sys

import pytest

from ivr.speech.files import read_sound
from tests.shipped import ROOT

USUAL, HURRIED = 175, 450
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
def spoken(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spoken")
    subprocess.run([sys.executable, "-m", "tests.speech.espeak", str(folder)], input=json.dumps(WANTED), text=True, check=True, cwd=ROOT)
    return {name: read_sound(folder / f"{name}.wav") for name in WANTED}
