"""Calls in a language that the carrier has no voice for are heard from files; the carrier's voice says what has none."""

import io
import re
from pathlib import Path

import pytest
import soundfile

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.simulator.house import House
from ivr.speech.rendering import Work
from tests.carriers import FOREIGN, Caller, Carrier
from tests.replaying import replayed
from tests.shipped import MY_NUMBER, shipped_hotline

PLAYED = re.compile(rb"<Play>(/audio/[0-9a-f]{40}\.wav)</Play>")
MENU = ("main.lost", "keys.person", "main.information", "main.hours", "main.languages")


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sounds of the Nepali main menu."""
    folder = tmp_path_factory.mktemp("sounds")
    work = Work(shipped_hotline(), folder, folder, ["ne"], prompts=MENU)
    assert work.to_do()
    assert [made.problem for made in work.make(2) if made.problem] == []
    return folder


@pytest.fixture
def nepali(house: House, sounds: Path) -> Caller:
    """Somebody who has chosen Nepali, on a service that has the sounds of the main menu."""
    house.settings.sounds.symlink_to(sounds)
    caller = Caller(Carrier(house.app.test_client(), house.settings), FOREIGN)
    caller.starts()
    key = next(option.key for option in shipped_hotline().nodes["languages"].options if option.language == "ne")
    caller.presses(key)
    return caller


def test_what_has_been_rendered_is_played_from_addresses_that_answer_with_sound(nepali: Caller) -> None:
    addresses, client = PLAYED.findall(nepali.latest), nepali.carrier.client
    assert len(addresses) == len(MENU)
    assert b"<Say" not in nepali.latest
    for address in map(bytes.decode, addresses):
        with client.get(address) as answer:
            assert (answer.status_code, answer.mimetype) == (200, "audio/wav")
            assert "immutable" in answer.headers["Cache-Control"]
            sound = soundfile.info(io.BytesIO(answer.data))
            assert (sound.samplerate, sound.channels, sound.subtype) == (8000, 1, "ULAW")
        with client.get(address, headers={"If-None-Match": answer.headers["ETag"]}) as again:
            assert again.status_code == 304
        with client.get(address.replace(".wav", ".mp3")) as wide:
            assert soundfile.info(io.BytesIO(wide.data)).samplerate == 24000


def test_what_has_not_been_rendered_is_said_by_the_carrier_s_voice(nepali: Caller) -> None:
    assert b'<Say language="hi-IN"' in nepali.presses("2")


@pytest.mark.parametrize("path", ["/audio/../key.wav", "/audio/key.wav", f"/audio/{'0' * 40}.toml", f"/audio/{'0' * 40}.wav", "/audio/"])
def test_an_address_of_no_sound_tells_nothing(carrier: Carrier, path: str) -> None:
    answer = carrier.client.get(path)
    assert answer.status_code == 404
    assert b"Traceback" not in answer.data


def test_a_call_is_computed_again_as_it_was_heard_whatever_sounds_there_are_now(house: House, nepali: Caller) -> None:
    house.settings.sounds.unlink()
    assert b"<Play>" not in nepali.presses("")
    assert replayed(house, nepali.sid).replayed.outcome == "identical"


@pytest.mark.slow
def test_a_voice_that_changes_takes_other_files(tmp_path: Path) -> None:
    files = read_files(MY_NUMBER)
    other = files["prompts/voices.toml"].replace('voice = "inc/ne"', 'voice = "inc/hi"')
    hotlines = shipped_hotline(), load_hotline({**files, "prompts/voices.toml": other})
    before, after = ({job.name for job in Work(hotline, tmp_path, tmp_path, ["ne"], prompts=MENU).to_do()} for hotline in hotlines)
    assert before
    assert not before & after


def test_whatever_is_wrong_with_sounds_the_carrier_speaks(nepali: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> str:
        raise ValueError("no name")

    monkeypatch.setattr("ivr.speech.sounds.name_of", broken)
    asked = nepali.presses("")
    assert b"<Play>" not in asked
    assert b"failure.apology" not in asked
    assert b'<Say language="hi-IN"' in asked
