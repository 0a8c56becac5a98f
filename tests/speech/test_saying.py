"""The words of a call are said by the voice a language names, once each, equally loud; files that are played are found by their name."""

from pathlib import Path

import pytest

from ivr.core.voice import Rendered, Voice
from ivr.speech.errors import SpeechError
from ivr.speech.files import telephone_wav
from ivr.speech.levels import active_level
from ivr.speech.saying import Sayings
from ivr.speech.tones import ring_tone

SPANISH = Voice("es-MX", "Polly.Mia-Neural", rendered=(Rendered("espeak-es", "espeak", "roa/es-419", "clear"),))
THAI = Voice("th-TH", "Google.th-TH-Standard-A")


@pytest.fixture
def sayings(tmp_path: Path) -> Sayings:
    return Sayings({"es": SPANISH, "th": THAI}, [tmp_path / "made", tmp_path])


def test_words_are_said_once_as_loud_as_every_prompt_and_slowly_if_asked(sayings: Sayings) -> None:
    said = sayings.say("es", "Tarjeta perdida o robada, marque uno.", slow=False)
    assert sayings.say("es", "Tarjeta perdida o robada, marque uno.", slow=False) is said
    assert active_level(said) == pytest.approx(-22, abs=1)
    slowly = sayings.say("es", "Tarjeta perdida o robada, marque uno.", slow=True)
    assert 1.15 < slowly.seconds / said.seconds < 1.6
    assert sayings.told() == "Spoken by voices made here, not by the carrier's: es espeak roa/es-419 (clear)."


def test_a_language_without_a_voice_made_here_is_named(sayings: Sayings) -> None:
    assert sayings.silent(["es", "th", "xx"]) == ["th", "xx"]
    with pytest.raises(SpeechError, match=r'no voice made here speaks "th"; name one in prompts/voices\.toml, \[voice\.th\] rendered'):
        sayings.say("th", "กดหนึ่ง", slow=False)


def test_a_file_is_played_from_whichever_folder_holds_it(sayings: Sayings, tmp_path: Path) -> None:
    (tmp_path / "ab.wav").write_bytes(telephone_wav(ring_tone(8000)))
    played = sayings.play("https://hotline.example.net/audio/ab.wav")
    assert (played.rate, played.seconds) == (8000, 3)
    assert sayings.told().endswith("nothing. 1 file was played.")
    with pytest.raises(SpeechError, match=r"/audio/cd\.wav is played, and lies in none of .+made"):
        sayings.play("/audio/cd.wav")
    (tmp_path / "ef.wav").write_bytes(b"no sound")
    with pytest.raises(SpeechError, match=r"ef\.wav is played: "):
        sayings.play("/audio/ef.wav")
