"""Neural voices are given sounds that they know, and the right ones."""

import pytest

from ivr.speech.alphabet import numbers
from ivr.speech.kokoro import SPEAKERS, sounds
from ivr.speech.phonemes import phonemes
from tests.speech.sentences import LONG


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ja", "再交付は、一時停止です。", "sai koːɸɯ βa, iʨiʥi teːɕidesɨ."),
        ("ja", "ちゃんとキャッチ、三本、案内", "ʨanto kʲaʔʨi, samboɴ, annai"),
        ("zh", "请按一。", "ʨʰi↓ŋ a↘n i→."),
        ("zh", "是四，音波", "ʂɨ↘ sɨ↘, i→n pwo→"),
        ("zh", "卡My Number", "kʰa↓ mI nˈʌmbəɹ"),
        ("en", "My Number Card", "mI nˈʌmbəɹ kˈɑɹd"),
        ("es", "once", "ˈonse"),
        ("ne", "एक", "ˈeːkə"),
    ],
)
def test_a_text_is_turned_into_its_sounds(language: str, text: str, said: str) -> None:
    assert sounds(text, language) == said


@pytest.mark.parametrize("language", sorted(SPEAKERS))
def test_kokoro_knows_every_sound_it_is_given(language: str) -> None:
    assert {sound for sound in sounds(LONG[language], language) if sound not in numbers()} == set()


def test_marks_of_pauses_are_kept_and_marks_of_another_language_are_not() -> None:
    read = phonemes("thẻ My Number, số 1.", "aav/vi")
    assert read.endswith(".")
    assert "," in read
    assert "(" not in read
