"""The water works with a folder of their own for recordings, and a studio in which a voice made here plays the announcer."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.speech.sound import Sound
from ivr.speech.speaking import speak
from tests.recordings.studio import Studio
from tests.shipped import ROOT

Speak = Callable[[str, bool], Sound]


@pytest.fixture(scope="session")
def spoken() -> Speak:
    """Say a Japanese text, perhaps slowly; each once for all tests."""
    (voice, *_) = load_hotline(read_files(ROOT / "tests/hotlines/waterworks")).voices["ja"].rendered
    said = dict[tuple[str, bool], Sound]()

    def say(text: str, slowly: bool) -> Sound:  # noqa: FBT001 - a recording's own
        if (text, slowly) not in said:
            loud = speak(replace(voice, speed=0.4) if slowly else voice, text)
            said[text, slowly] = Sound(loud.samples / 2, loud.rate)  # it reaches full scale, which no announcer should
        return said[text, slowly]

    return say


@pytest.fixture
def studio(tmp_path: Path, spoken: Speak) -> Studio:
    shutil.copytree(ROOT / "tests/hotlines/waterworks", tmp_path / "waterworks")
    (tmp_path / "waterworks/prompts/audio").mkdir()
    (tmp_path / "takes").mkdir()
    return Studio(tmp_path, spoken)
