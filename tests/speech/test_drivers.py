"""Voices that come with the hotline: each says something in its language, whatever is asked of it."""

from pathlib import Path

import pytest

from ivr.core.voice import Rendered
from ivr.speech.errors import SpeechError
from ivr.speech.speaking import speak
from tests.speech import contract
from tests.speech.sentences import LONG, SHORT, SPOKEN, voice

ESPEAK, OPEN_JTALK = voice("espeak", "gmw/en-us"), voice("openjtalk", "mei")
BOTH = pytest.mark.parametrize("spoken", [ESPEAK, OPEN_JTALK], ids=["espeak", "openjtalk"])
EACH = pytest.mark.parametrize(("spoken", "language"), [(ESPEAK, "en"), (OPEN_JTALK, "ja")], ids=["espeak", "openjtalk"])
EVERY = pytest.mark.parametrize(("language", "spoken"), SPOKEN, ids=[f"{language}-{spoken.name}" for language, spoken in SPOKEN])


@EVERY
def test_a_voice_says_something_of_plausible_length(spoken: Rendered, language: str) -> None:
    contract.says_something_of_plausible_length(spoken, language)


@EVERY
def test_more_words_take_longer(spoken: Rendered, language: str) -> None:
    contract.takes_longer_for_more_words(spoken, language)


@EVERY
def test_slow_is_slower(spoken: Rendered, language: str) -> None:
    contract.is_slow_when_asked(spoken, language)


@EACH
def test_speed_is_kept(spoken: Rendered, language: str) -> None:
    contract.keeps_its_speed(spoken, language)


@EACH
def test_one_engine_after_another_says_the_same(spoken: Rendered, language: str) -> None:
    contract.says_the_same_again(spoken, language)


@EACH
def test_very_long_texts_are_said_to_their_end(spoken: Rendered, language: str) -> None:
    contract.says_very_long_texts(spoken, language, times=6)


@BOTH
def test_nothing_is_refused(spoken: Rendered) -> None:
    contract.refuses_what_cannot_be_said(spoken)


@BOTH
def test_a_voice_that_is_not_there_is_refused_with_those_that_are(spoken: Rendered) -> None:
    contract.refuses_a_voice_it_does_not_have(spoken)


@EACH
def test_nothing_is_written_where_users_read(spoken: Rendered, language: str, tmp_path: Path) -> None:
    contract.writes_nothing_where_users_read(spoken, language, tmp_path)


def test_different_words_sound_different_in_every_voice_of_espeak() -> None:
    """A name that eSpeak did not know would leave the voice before it in place."""
    said = [speak(spoken, SHORT[language]).samples.tobytes() for language, spoken in SPOKEN if spoken.driver == "espeak"]
    assert len(set(said)) == len(said)


def test_drivers_take_turns() -> None:
    lengths = [speak(spoken, LONG[language]).seconds for _ in range(2) for spoken, language in ((ESPEAK, "en"), (OPEN_JTALK, "ja"))]
    assert lengths[:2] == pytest.approx(lengths[2:], abs=0.05)


def test_a_driver_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(SpeechError, match='there is no driver "dummy"; there are espeak, kokoro, openjtalk, piper'):
        speak(voice("dummy", "one"), "One.")
