"""Kokoro's and Piper's drivers keep what every driver keeps, with models that hum; test_neural_voices.py asks real ones."""

from pathlib import Path

import pytest

from ivr.speech.errors import SpeechError
from tests.speech import contract
from tests.speech.sentences import LONG, Speaker, speaker
from tests.speech.tiny import make_kokoro, make_piper

KOKORO = [
    ("ja", "jf_alpha"),
    ("en", "af_heart"),
    ("zh", "zf_xiaoxiao"),
    ("es", "ef_dora"),
    ("pt", "pf_dora"),
    ("id", "if_sara"),
    ("tl", "ef_dora"),
]
KOKORO += [("ne", "hf_alpha")]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("voices")
    make_kokoro(folder, tuple({name for _, name in KOKORO}))
    make_piper(folder, "one")
    make_piper(folder, "several", speakers=3)
    return folder


@pytest.fixture(params=["kokoro", "piper", "piper-several"])
def humming(request: pytest.FixtureRequest, models: Path) -> Speaker:
    name = {"kokoro": "en/af_heart", "piper": "one", "piper-several": "several"}[request.param]
    return speaker(request.param.partition("-")[0], name, "en", models)


def test_a_voice_says_something_of_plausible_length(humming: Speaker) -> None:
    contract.says_something_of_plausible_length(humming)


@pytest.mark.parametrize(("language", "name"), KOKORO)
def test_kokoro_says_something_in_each_of_its_languages(language: str, name: str, models: Path) -> None:
    contract.says_something_of_plausible_length(speaker("kokoro", f"{language}/{name}", language, models))


def test_more_words_take_longer(humming: Speaker) -> None:
    contract.takes_longer_for_more_words(humming)


def test_slow_is_slower(humming: Speaker) -> None:
    contract.is_slow_when_asked(humming)


def test_speed_is_kept(humming: Speaker) -> None:
    contract.keeps_its_speed(humming)


def test_one_engine_after_another_says_the_same(humming: Speaker) -> None:
    contract.says_the_same_again(humming)


def test_very_long_texts_are_said_to_their_end(humming: Speaker) -> None:
    contract.says_very_long_texts(humming, times=12)


def test_nothing_is_refused(humming: Speaker) -> None:
    contract.refuses_what_cannot_be_said(humming)


def test_a_voice_that_is_not_there_is_refused_with_those_that_are(humming: Speaker) -> None:
    contract.refuses_a_voice_it_does_not_have(humming)


def test_nothing_is_written_where_users_read(humming: Speaker, tmp_path: Path) -> None:
    contract.writes_nothing_where_users_read(humming, tmp_path)


def test_a_voice_of_pipers_that_is_given_letters_speaks(tmp_path: Path) -> None:
    make_piper(tmp_path, "letters", given="text")
    contract.takes_longer_for_more_words(speaker("piper", "letters", "en", tmp_path))


def test_a_voice_of_pipers_that_is_given_what_nobody_here_can_make_is_refused(tmp_path: Path) -> None:
    make_piper(tmp_path, "thai", given="thai")
    with pytest.raises(SpeechError, match='the voice thai is given "thai", which nothing here can make'):
        speaker("piper", "thai", "th", tmp_path).say(LONG["th"])


def test_a_speaker_of_another_language_is_not_offered(models: Path) -> None:
    with pytest.raises(
        SpeechError, match="it has en/af_heart, es/ef_dora, id/ef_dora, id/if_sara, ja/jf_alpha, ne/hf_alpha, pt/pf_dora, tl/ef_dora"
    ):
        speaker("kokoro", "ja/ef_dora", "ja", models).say("はい。")


@pytest.mark.parametrize(
    ("driver", "what_to_do"), [("kokoro", "ivr voices --fetch fetches it"), ("piper", "put NAME.onnx and NAME.onnx.json into its piper/")]
)
def test_a_model_that_is_not_there_is_asked_for(driver: str, what_to_do: str, tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        with pytest.raises(SpeechError, match=what_to_do):
            speaker(driver, "one", "en", folder).say(LONG["en"])
