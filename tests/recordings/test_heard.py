"""Callers hear a person where there is a recording of these very words, and another voice where there is none any more."""

import re
from collections.abc import Iterator

import pytest

from ivr.recordings.ledger import Ledger
from ivr.simulator.house import House
from tests.carriers import Caller, Carrier, says
from tests.recordings.studio import BURST, CONNECTING, GOODBYE, OTHER_WORDS, WELCOME, WELCOME_WORDS, Studio

FAULTS = "+81298000001"
PLAYED = re.compile(rb"<Play>/audio/([0-9a-f]{40})\.wav</Play>")


@pytest.fixture
def recorded(studio: Studio) -> Studio:
    """Record what callers hear first."""
    studio.records(WELCOME, BURST)
    return studio


@pytest.fixture
def house(recorded: Studio) -> Iterator[House]:
    house = recorded.house()
    yield house
    house.close()


def calls(house: House) -> Caller:
    caller = Caller(Carrier(house.app.test_client(), house.settings), FAULTS)
    caller.starts()
    return caller


def test_a_japanese_caller_hears_the_person_before_the_carrier_s_voice(house: House) -> None:
    caller = calls(house)
    assert len(PLAYED.findall(caller.latest)) == 2
    assert {language for language, _ in says(caller.latest)} == {"en-US"}
    assert ("ja-JP", "修理担当におつなぎします。") in says(caller.presses("1"))


def test_a_recording_that_is_replaced_is_heard_within_minutes(recorded: Studio, house: House) -> None:
    address = f"/audio/{PLAYED.findall(calls(house).latest)[0].decode()}.wav"
    client = house.app.test_client()
    with client.get(address) as first:
        assert (first.status_code, first.mimetype, first.cache_control.max_age) == (200, "audio/wav", 300)
        assert "immutable" not in first.headers["Cache-Control"]
        assert first.data.startswith(b"RIFF")
    recorded.saves(WELCOME, rate=32_000)
    assert recorded.ivr("import", str(recorded.takes)).exit_code == 0
    with client.get(address, headers={"If-None-Match": first.headers["ETag"]}) as second:
        assert (second.status_code, second.data != first.data) == (200, True)


def test_words_that_change_are_said_by_the_next_voice_until_they_change_back(recorded: Studio, house: House) -> None:
    started_before = calls(house)
    recorded.welcomes_with(OTHER_WORDS)
    house.restart()
    after = calls(house)
    assert len(PLAYED.findall(after.latest)) == 1
    assert ("ja-JP", OTHER_WORDS) in says(after.latest)
    started_before.carrier = after.carrier
    assert len(PLAYED.findall(started_before.presses("*"))) == 2
    (aside,) = recorded.listed()["set-aside"]
    assert (aside["recorded"], aside["now"]) == (WELCOME_WORDS, OTHER_WORDS)
    printed = recorded.ivr()
    assert (printed.exit_code, recorded.progress()["ja"]) == (0, 1)
    assert f"    recorded: {WELCOME_WORDS}\n    now:      {OTHER_WORDS}\n" in printed.stdout
    recorded.welcomes_with(WELCOME_WORDS)
    house.restart()
    assert len(PLAYED.findall(calls(house).latest)) == 2
    assert recorded.listed()["set-aside"] == []


def test_what_is_said_no_more_is_told_as_that(recorded: Studio) -> None:
    flow = recorded.folder / "waterworks/flow/main.toml"
    flow.write_text(flow.read_text(encoding="utf-8").replace('say = ["water.welcome"]', 'say = ["water.connecting"]'), encoding="utf-8")
    assert "said no more: ivr recordings remove takes it away" in recorded.ivr().stdout


def test_what_is_removed_is_said_by_the_next_voice_and_can_be_brought_back(recorded: Studio, house: House) -> None:
    name, _ = recorded.script()[WELCOME]
    removed = recorded.ivr("remove", f"{name}.wav")
    assert (removed.exit_code, removed.stdout) == (0, f"removed  ja water.welcome  {WELCOME_WORDS}\n")
    assert "To have it back, import its file again" in removed.stderr
    assert ("ja-JP", WELCOME_WORDS) in says(calls(house).latest)
    assert recorded.ivr("remove", name).exit_code == 2
    assert recorded.ivr("import", str(recorded.takes)).exit_code == 0
    assert len(PLAYED.findall(calls(house).latest)) == 2


def test_a_damaged_file_and_one_that_nobody_put_down_are_told(recorded: Studio) -> None:
    name = next(one.name for one in Ledger(recorded.audio).read().values() if one.prompts == (WELCOME,))
    (recorded.audio / f"{name}.mp3").write_bytes(b"ID3")
    (recorded.audio / f"{'0' * 40}.wav").write_bytes(b"RIFF")
    listed = recorded.ivr()
    assert listed.exit_code == 1
    assert f"{name}.mp3 is damaged; import it again" in listed.stdout
    assert f"not known  {'0' * 40}.wav is not put down in recordings.toml" in listed.stdout
    assert recorded.script("--missing").keys() >= {WELCOME, CONNECTING, GOODBYE}


def test_ivr_voices_tells_in_which_languages_people_are_heard(recorded: Studio) -> None:
    rows = [line.split() for line in recorded.runs("voices").stdout.splitlines()]
    assert ["*", "ja", "recording", "recording", "natural", "2", "prompts"] in rows
    assert ["en", "recording", "recording", "natural", "none"] in rows
