"""`ivr render` and `ivr voices`: what is made, what is left alone, and what becomes of a voice that fails."""

import json
import os
import signal
import time
from pathlib import Path

import pytest

from ivr.speech.files import read_sound
from tests.commands import Ivr

WATERWORKS = {"IVR_HOTLINE": "tests/hotlines/waterworks"}


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


def sounds_of(ivr: Ivr) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in (ivr.var / "sounds").glob("*.[wm][ap][v3]")}


def test_every_prompt_becomes_a_sound_once_and_the_second_run_finds_nothing_to_do(ivr: Ivr) -> None:
    made = ivr("render", "--language", "en", **WATERWORKS)
    assert (made.returncode, "sounds made" in made.stdout) == (0, True), made.stderr
    first = sounds_of(ivr)
    assert first
    assert {name.partition(".")[2] for name in first} == {"wav", "mp3"}
    assert all(read_sound(ivr.var / "sounds" / name).seconds > 0 for name in first)
    again = ivr("render", "--language", "en", **WATERWORKS)
    assert again.stdout.startswith("0 sounds made")
    assert sounds_of(ivr) == first


def test_only_what_is_missing_is_made_again(ivr: Ivr) -> None:
    ivr("render", "--language", "en", **WATERWORKS)
    first = sounds_of(ivr)
    lost = next(iter(first))
    (ivr.var / "sounds" / lost).unlink()
    assert ivr("render", "--language", "en", **WATERWORKS).stdout.startswith("1 sounds made")
    assert sounds_of(ivr).keys() == first.keys()


def test_a_run_that_is_killed_leaves_whole_files_and_the_next_one_goes_on(ivr: Ivr) -> None:
    running = ivr.start("render", "--language", "ne", "--jobs", "1")
    folder = ivr.var / "sounds"
    until = time.monotonic() + 40
    while time.monotonic() < until and len(list(folder.glob("*.wav"))) < 5:
        time.sleep(0.05)
    os.kill(running.pid, signal.SIGKILL)
    running.communicate()
    files = list(folder.glob("*.wav"))
    assert len(files) >= 5
    for file in files:
        assert read_sound(file).seconds > 0
        assert read_sound(file.with_suffix(".mp3")).seconds > 0


def test_what_nobody_knows_is_told_with_what_there_is(ivr: Ivr) -> None:
    for words, told in (
        (("--language", "xx"), 'there is no language "xx"'),
        (("--voice", "nobody"), 'is spoken by "nobody"; there are'),
        (("--prompt", "no.such"), 'there is no prompt "no.such"'),
    ):
        refused = ivr("render", *words, **WATERWORKS)
        assert refused.returncode == 2
        assert told in refused.stderr


def test_who_speaks_is_listed_with_how_good_they_are_and_what_is_heard(ivr: Ivr) -> None:
    listed = ivr("voices", "--language", "ne", "--json")
    found = {one["link"]: one for one in json.loads(listed.stdout)}
    assert [(one["quality"], one["heard"]) for one in found.values()] == [("natural", False), ("poor", False), ("poor", True)]
    assert list(found) == ["recording", "rendered", "carrier"]
    assert "ivr render --language ne" in found["rendered"]["state"]
    ivr("render", "--language", "en", **WATERWORKS)
    table = ivr("voices", "--language", "English", **WATERWORKS).stdout
    assert "Polly.Joanna-Neural" in table
    assert "sounds" in table.splitlines()[-1]
