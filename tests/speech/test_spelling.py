"""Words are written as a voice needs them, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.core.voice import Rendered
from ivr.speech.phonemes import phonemes
from ivr.speech.spelling import spelt
from ivr.wording.heard import each, prompts_said
from tests.shipped import shipped_hotline

# Numbers that dates may need, and no prompt has now.
TENS = {("tl", word) for word in ("thirteen", "fifteen", "twelve", "sixty", "forty")}


def spelt_with(spellings: dict[str, str], text: str, own: dict[str, str] | None = None) -> str:
    return spelt(Rendered("voice", "espeak", "id", "clear", respell=own or {}), spellings, text)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("ang mga card", "ang manga card"),
        ("Mga card", "manga card"),
        ("mga, mga.", "manga, manga."),
        ("tumulong", "tumulong"),
        ("amga mgab", "amga mgab"),
        ("", ""),
    ],
)
def test_a_word_is_respelt_where_it_stands_alone(text: str, heard: str) -> None:
    assert spelt_with({"mga": "manga", "ng": "nang"}, text) == heard


def test_a_word_with_capitals_is_itself_only() -> None:
    assert spelt_with({"IT": "ai ti"}, "IT, it") == "ai ti, it"


def test_the_longest_word_wins() -> None:
    assert spelt_with({"My": "Mai", "My Number": "Mai Namba"}, "thẻ My Number, My") == "thẻ Mai Namba, Mai"


def test_a_shorter_word_is_found_where_a_longer_one_does_not_stand_alone() -> None:
    assert spelt_with({"my": "mai", "my number": "mai namba"}, "my numbers") == "mai numbers"


@pytest.mark.parametrize(
    ("spellings", "text", "heard"),
    [
        ({"個人番号": "コジンバンゴー"}, "この個人番号は", "このコジンバンゴーは"),
        ({"บัตร": "บัด"}, "ทำบัตรหาย", "ทำบัดหาย"),
        ({"My Number": "マイナンバー"}, "このMy Numberカード", "このマイナンバーカード"),
    ],
)
def test_a_word_is_respelt_anywhere_in_scripts_without_spaces(spellings: dict[str, str], text: str, heard: str) -> None:
    assert spelt_with(spellings, text) == heard


def test_vowel_signs_belong_to_a_word() -> None:
    assert spelt_with({"एक": "एक्"}, "एक एका एको") == "एक् एका एको"


def test_a_voice_has_the_last_word() -> None:
    assert spelt_with({"PIN": "pin number"}, "PIN", {"number": "namba"}) == "pin namba"


@given(st.text())
def test_without_spellings_nothing_changes(text: str) -> None:
    assert spelt_with({}, text) == text


@given(st.text(alphabet="ab 語ก"), st.text(alphabet="ab 語ก"))
def test_a_spelling_that_changes_nothing_changes_nothing(left: str, right: str) -> None:
    assert spelt_with({"a": "a", "語": "語"}, left + right) == left + right


def test_every_shipped_spelling_is_of_words_that_are_said() -> None:
    hotline = shipped_hotline()
    said = {
        language: "".join(hotline.prompts[language].words.language(other) for other in hotline.languages).lower()
        for language in hotline.languages
    }
    for (prompt, language), samples in prompts_said(hotline).items():
        if hotline.voices[language].pronunciation:
            said[language] += "\n".join(hotline.prompts[language].say(prompt, values) for values in each(samples)).lower()
    idle = {
        (language, word) for language, voice in hotline.voices.items() for word in voice.pronunciation if word.lower() not in said[language]
    }
    assert idle == TENS


@pytest.mark.parametrize(
    ("language", "said"), [("es", "mˈa^ɪ n"), ("pt", "mˈa^ɪ n"), ("id", "mˈa^ɪ n"), ("tl", "mˈa^ɪ n"), ("vi", "mˈaːj n")]
)
def test_my_number_is_said_in_english_everywhere(language: str, said: str) -> None:
    voice = shipped_hotline().voices[language]
    assert said in phonemes(spelt(voice.rendered[-1], voice.pronunciation, "My Number"), voice.rendered[-1].voice)
