"""How long words take: close to voices that were measured, longer with more words, and never nothing for something."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.wording.pace import PaceError, read_pace
from tests.shipped import ROOT, prompts_in, shipped_hotline

FILE = Path(ROOT / "prompts" / "pace.toml")
LANGUAGES = sorted(shipped_hotline().languages)
PACES = read_pace(FILE.read_text(encoding="utf-8"), LANGUAGES)
# An estimate from the writing alone: a sentence may differ from the voice by this part of its seconds, a handful together by less.
ONE_SENTENCE, TOGETHER = 0.25, 0.1
# Seconds between the first and the last sound, mean of the voices named in pace.toml, November 2026.
MEASURED = json.loads((Path(__file__).parent / "measured.json").read_text(encoding="utf-8"))
TABLE = """
slow-factor = 1.5
[pace.en]
unit = "letter"
units-per-second = 10
comma-seconds = 0.25
stop-seconds = 0.5
source = "made up"
"""
EXACT = read_pace(TABLE, ["en"])["en"]

languages = st.sampled_from(LANGUAGES)
said = st.sampled_from(["main.lost", "suspension.connecting", "callback.name", "again.silence", "goodbye.connected"])


@pytest.mark.parametrize("language", sorted(MEASURED))
def test_a_sentence_takes_about_as_long_as_the_voices_that_were_measured(language: str) -> None:
    pace = PACES[language]
    estimated = {words: pace.seconds(words) for words in MEASURED[language]}
    assert estimated == {words: pytest.approx(seconds, rel=ONE_SENTENCE) for words, seconds in MEASURED[language].items()}
    assert sum(estimated.values()) == pytest.approx(sum(MEASURED[language].values()), rel=TOGETHER)


def test_every_language_of_the_hotline_has_a_pace() -> None:
    assert set(PACES) == set(shipped_hotline().languages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_sentence_takes_no_language_more_than_twice_as_long_as_another(language: str) -> None:
    def taken(language: str) -> float:
        return PACES[language].seconds(prompts_in(language).say("callback.name"))

    assert taken("en") / 2 < taken(language) < taken("en") * 2


@given(languages, said, said)
def test_more_words_take_longer(language: str, one: str, other: str) -> None:
    pace, prompts = PACES[language], prompts_in(language)
    first, second = prompts.say(one, {"key": "1"}), prompts.say(other, {"key": "1"})
    assert pace.seconds(f"{first} {second}") >= pace.seconds(first) + pace.seconds(second) > pace.seconds(first)


@given(languages, st.text(), st.booleans())
def test_nothing_takes_less_than_no_time(language: str, words: str, slow: bool) -> None:  # noqa: FBT001
    assert PACES[language].seconds(words, slow=slow) >= 0


@pytest.mark.parametrize("words", ["", " ", ".", "。、", "?!", "।"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_take_no_time(language: str, words: str) -> None:
    assert PACES[language].seconds(words) == 0


@given(languages, said)
def test_slow_speech_takes_the_slow_factor_times_as_long(language: str, prompt: str) -> None:
    words = prompts_in(language).say(prompt, {"key": "1"})
    assert PACES[language].seconds(words, slow=True) == pytest.approx(PACES[language].seconds(words) * PACES[language].slow_factor)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("Ten letters", 1.0),
        ("Ten letters.", 1.0),
        ("Yes, no", 0.5 + 0.25),
        ("Yes. No", 0.5 + 0.5),
        ("Yes.,; No", 0.5 + 0.5),
        ("¿Yes? No.", 0.5 + 0.5),
        ("naïve", 0.5),
        ("nai\u0308ve", 0.5),
    ],
)
def test_letters_are_said_and_pauses_made_only_between_words(words: str, seconds: float) -> None:
    assert EXACT.seconds(words) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("unit", "words", "units"),
    [
        ("mora", "きょうと", 3),
        ("mora", "もっとコーヒー", 7),
        ("mora", "漢字", 4),
        ("syllable", "카드 분실", 4),
        ("syllable", "卡片丢失", 4),
        ("syllable", "Mất thẻ hoặc bị mất cắp", 6),
        ("syllable", "My Number卡", 3),
        ("letter", "กดหนึ่ง", 6),
        ("letter", "เบอร์", 3),
        ("letter", "अर्को", 4),
        ("letter", "mag-antala", 9),
    ],
)
def test_a_unit_is_counted_from_the_writing_alone(unit: str, words: str, units: float) -> None:
    pace = read_pace(TABLE.replace('"letter"', f'"{unit}"\nkanji-morae = 2'), ["en"])["en"]
    assert pace.seconds(words) == pytest.approx(units / 10)


@pytest.mark.parametrize(
    ("line", "instead", "says"),
    [
        (
            'unit = "letter"',
            'unit = "word"',
            "[pace.en] unit: 'word' cannot stand here; write letter, mora or syllable, as in unit = \"letter\"",
        ),
        ("= 10", "= 0", "[pace.en] units-per-second: 0 cannot stand here; write a number above 0, as in units-per-second = 5.5"),
        ("= 10", "= nan", "[pace.en] units-per-second: nan cannot stand here; write a number above 0, as in units-per-second = 5.5"),
        ("= 0.25", "= -1", "[pace.en] comma-seconds: -1 cannot stand here; write seconds, 0 or more, as in comma-seconds = 0.35"),
        ("= 0.25", "= true", "[pace.en] comma-seconds: True cannot stand here; write seconds, 0 or more, as in comma-seconds = 0.35"),
        ("stop-seconds = 0.5", "", "[pace.en]: stop-seconds is missing; add a line as stop-seconds = 0.35"),
        ("slow-factor = 1.5", "", "slow-factor is missing; add a line as slow-factor = 5.5"),
        ("[pace.en]", "[paces.en]", 'there is no such key here, "paces". Did you mean "pace"?'),
        ("stop-seconds", "stop", 'there is no such key here, "stop".'),
        ("[pace.en]", "[pace", "pace.toml: cannot be read as TOML"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_what_to_write_instead(line: str, instead: str, says: str) -> None:
    with pytest.raises(PaceError, match=re.escape(says)):
        read_pace(TABLE.replace(line, instead), ["en"])


def test_all_problems_of_a_table_are_told_at_once() -> None:
    with pytest.raises(PaceError) as refused:
        read_pace(TABLE.replace("= 10", "= 0").replace('"letter"', "1"), ["en", "th"])
    assert len(refused.value.problems) == 3
