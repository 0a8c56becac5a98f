"""`ivr listen` notices whatever has become of a file since it was made."""

import wave
from pathlib import Path

import numpy as np
import pytest

from ivr.speech.files import read_sound, telephone_wav
from ivr.speech.sound import Sound
from tests.commands import Ivr

pytestmark = pytest.mark.slow
CLINIC = {"IVR_HOTLINE": "tests/hotlines/clinic"}


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Ivr:
    ivr = Ivr(tmp_path_factory.mktemp("sounds"))
    assert ivr("render", "--language", "en", "--voice", "espeak-en", **CLINIC).returncode == 0
    return ivr


def longest_of(ivr: Ivr) -> Path:
    return max((ivr.var / "sounds").glob("*.wav"), key=lambda file: file.stat().st_size)


def test_what_was_rendered_is_found_right_and_told_in_a_table(rendered: Ivr) -> None:
    heard = rendered("listen", "--language", "en", **CLINIC)
    assert (heard.returncode, heard.stderr) == (0, "")
    assert heard.stdout.splitlines()[1].split()[:2] == ["en", "espeak-en"]
    assert rendered("listen", "--language", "en", "--markdown", **CLINIC).stdout.count("\n| ") == 3


@pytest.mark.parametrize("what", ["cut short", "silent", "clipped", "swapped", "gone", "of another rate"])
def test_a_file_that_is_wrong_is_told_with_its_words(rendered: Ivr, what: str) -> None:
    file = longest_of(rendered)
    before = file.read_bytes()
    sound = read_sound(file)
    match what:
        case "cut short":
            file.write_bytes(telephone_wav(Sound(sound.samples[: len(sound.samples) // 2], sound.rate)))
        case "silent":
            file.write_bytes(telephone_wav(Sound(np.zeros_like(sound.samples), sound.rate)))
        case "clipped":
            file.write_bytes(telephone_wav(Sound(np.clip(sound.samples * 8, -1, 1).astype(np.float32), sound.rate)))
        case "swapped":
            file.write_bytes(min(file.parent.glob("*.wav"), key=lambda other: other.stat().st_size).read_bytes())
        case "gone":
            file.unlink()
        case _:
            with wave.open(str(file), "wb") as written:
                written.setparams((1, 2, 16000, 0, "NONE", ""))
                written.writeframes((sound.samples * 32767).astype("<i2").tobytes())
    heard = rendered("listen", "--language", "en", **CLINIC)
    file.write_bytes(before)
    assert heard.returncode == 1
    assert ("1 are missing" if what == "gone" else "1 files have something wrong") in heard.stderr


def test_where_nothing_was_rendered_what_to_do_is_told(tmp_path: Path) -> None:
    refused = Ivr(tmp_path)("listen", **CLINIC)
    assert refused.returncode == 2
    assert "ivr render makes them" in refused.stderr
