"""Voices that come with the hotline: each says something in its language, whatever is asked of it."""

from pathlib import Path

import pytest
import pyttsx3

from ivr.speech.drivers import add_to_pyttsx3
from ivr.speech.errors import SpeechError
from tests.speech import contract
from tests.speech.sentences import Speaker, shipped, speaker

SPEAKERS = shipped("espeak", "openjtalk")
EVERY = pytest.mark.parametrize("speaker", SPEAKERS, ids=[f"{each.language}-{each.voice.name}" for each in SPEAKERS])
ESPEAK, OPEN_JTALK = speaker("espeak", "gmw/en-us", "en"), speaker("openjtalk", "mei", "ja")
EACH = pytest.mark.parametrize("speaker", [ESPEAK, OPEN_JTALK], ids=["espeak", "openjtalk"])


@EVERY
def test_a_voice_says_something_of_plausible_length(speaker: Speaker) -> None:
    contract.says_something_of_plausible_length(speaker)


@EVERY
def test_more_words_take_longer(speaker: Speaker) -> None:
    contract.takes_longer_for_more_words(speaker)


@EVERY
def test_slow_is_slower(speaker: Speaker) -> None:
    contract.is_slow_when_asked(speaker)


@EACH
def test_speed_is_kept(speaker: Speaker) -> None:
    contract.keeps_its_speed(speaker)


@EACH
def test_one_engine_after_another_says_the_same(speaker: Speaker) -> None:
    contract.says_the_same_again(speaker)


@EACH
def test_very_long_texts_are_said_to_their_end(speaker: Speaker) -> None:
    contract.says_very_long_texts(speaker, times=6)


@EACH
def test_nothing_is_refused(speaker: Speaker) -> None:
    contract.refuses_what_cannot_be_said(speaker)


@EACH
def test_a_voice_that_is_not_there_is_refused_with_those_that_are(speaker: Speaker) -> None:
    contract.refuses_a_voice_it_does_not_have(speaker)


@EACH
def test_nothing_is_written_where_users_read(speaker: Speaker, tmp_path: Path) -> None:
    contract.writes_nothing_where_users_read(speaker, tmp_path)


def test_every_voice_of_espeak_sounds_its_own_way() -> None:
    """A name that eSpeak did not know would leave the voice before it in place."""
    said = {each.voice.voice: each.say("A 1 B 2").samples.tobytes() for each in SPEAKERS if each.voice.driver == "espeak"}
    assert len(set(said.values())) == len(said)


def test_drivers_take_turns() -> None:
    lengths = [each.long.seconds for _ in range(2) for each in (ESPEAK, OPEN_JTALK)]
    assert lengths[:2] == pytest.approx(lengths[2:], rel=0.02)


def test_a_driver_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(SpeechError, match='there is no driver "dummy"; there are espeak, kokoro, openjtalk, piper'):
        speaker("dummy", "one", "en").say("One.")


def test_pyttsx3_finds_our_drivers_and_tells_what_they_do(tmp_path: Path) -> None:
    add_to_pyttsx3()
    engine = pyttsx3.init("openjtalk")
    told: list[tuple[str, object]] = []
    for topic in ("started-utterance", "finished-utterance", "error"):
        engine.connect(topic, lambda topic=topic, **values: told.append((topic, values.get("completed"))))
    engine.save_to_file("はい。", str(tmp_path / "one.wav"))
    engine.setProperty("rate", 300)
    engine.save_to_file("はい。", str(tmp_path / "two.wav"))
    engine.runAndWait()
    assert told == [("started-utterance", None), ("finished-utterance", True)] * 2
    assert (tmp_path / "one.wav").stat().st_size > (tmp_path / "two.wav").stat().st_size
    assert (engine.getProperty("voice"), engine.getProperty("rate"), engine.getProperty("volume")) == ("mei", 300, 1)


@pytest.mark.parametrize(("name", "value"), [("voice", "nobody"), ("rate", 0), ("pitch", 1)])
def test_pyttsx3_is_told_what_a_driver_of_ours_cannot_do(name: str, value: object, tmp_path: Path) -> None:
    add_to_pyttsx3()
    engine = pyttsx3.init("openjtalk")
    told: list[str] = []
    engine.connect("error", lambda exception, **_values: told.append(str(exception)))
    engine.setProperty(name, value)
    engine.say("はい。")
    engine.save_to_file("はい。", str(tmp_path / "no-folder" / "one.wav"))
    engine.runAndWait()
    assert len(told) == 3
    assert "into files only" in told[1]
