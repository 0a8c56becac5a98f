"""Whether a file says what it should is heard by a recogniser, offline. It takes 135 MB: `make listening` adds it, `make slow` asks it."""

import os
import statistics
from pathlib import Path

import pytest

from ivr.core.voice import Rendered
from ivr.speech.comparing import error_rate, nearest
from ivr.speech.listening import listen
from ivr.speech.recognising import USUAL_ERROR_RATES, can_judge, hear, unpacked
from ivr.speech.shaping import shape
from ivr.speech.sound import SoundError
from ivr.speech.speaking import speak
from tests.shipped import ROOT, prompts_in, shipped_hotline
from tests.speech.conftest import EN, ES, SORRY, USUAL
from tests.speech.making import played

WHISPER = Path(os.environ.get("IVR_TEST_WHISPER", ROOT / "var" / "whisper"))
PROMPTS = {
    "sorry": SORRY,
    "late": "If you did not do so in time, the card is no longer valid. Hand it in at the new municipality.",
    "number": "That is not a Japanese telephone number. The number has ten or eleven digits.",
}


def spoken_by(voice):
    return {name: shape(speak(Rendered(voice, "espeak", voice, "clear", USUAL), words)) for name, words in PROMPTS.items()}


def heard_by(sounds):
    return {name: hear(sound, "en", WHISPER) for name, sound in sounds.items()}


def rates(heard):
    return [error_rate(PROMPTS[name], words, "en", prompts_in("en").words) for name, words in heard.items()]


@pytest.fixture(scope="module")
def heard():
    return heard_by(spoken_by(EN))


@pytest.mark.slow
def test_what_was_said_is_heard(heard):
    assert statistics.median(rates(heard)) < USUAL_ERROR_RATES["en"] + 0.15


@pytest.mark.slow
def test_a_file_that_was_swapped_with_another_prompt_s_says_the_other(heard):
    assert {name: nearest(words, PROMPTS, "en") for name, words in heard.items()} == {name: name for name in PROMPTS}


@pytest.mark.slow
def test_a_voice_of_another_language_is_not_understood():
    assert statistics.median(rates(heard_by(spoken_by(ES)))) > USUAL_ERROR_RATES["en"] + 0.15


@pytest.mark.slow
def test_a_swapped_file_and_one_of_a_wrong_voice_are_good_sound_to_those_who_do_not_understand_it():
    sounds = [played(sound) for sound in (*spoken_by(EN).values(), *spoken_by(ES).values())]
    assert [listen(sound) for sound in sounds] == [()] * len(sounds)


@pytest.mark.slow
def test_japanese_is_understood_from_the_telephone_s_file():
    words = "この番号は、ファックス専用です。"
    sound = played(shape(speak(Rendered("mei", "openjtalk", "mei", "clear"), words)))
    assert error_rate(words, hear(sound, "ja", WHISPER), "ja") < 0.3


def test_it_is_told_which_languages_a_recogniser_can_judge():
    assert [language for language in shipped_hotline().languages if not can_judge(language)] == ["ko", "th", "ne"]


def test_a_recogniser_that_is_not_there_is_asked_for_in_a_sentence(tmp_path):
    with pytest.raises(SoundError, match=r"model\.bin\.part1 of the recogniser is missing: run `make listening`"):
        unpacked(tmp_path)
