"""What differs from call to call is put together from pieces, and every piece of it is in the script that voices speak."""

from datetime import date, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core.values import clock
from ivr.speech.script import script_of
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
QUICK = ("en", "ja", "ne", "th")
SLOW = tuple(sorted(set(HOTLINE.languages) - set(QUICK)))
LANGUAGES = [*QUICK, *(pytest.param(language, marks=pytest.mark.slow) for language in SLOW)]
TIMES = sorted(
    {clock(minutes) for rules in HOTLINE.rules.values() for rule in rules for one in rule.windows for minutes in (one.opens, one.closes)}
)


@cache
def script(language: str) -> frozenset[str]:
    return frozenset(line.text for line in script_of(HOTLINE, language))


def spoken_in_pieces(language: str, prompt: str, **values: str) -> bool:
    """Say whether a prompt can be put together, and whether the pieces say what the prompt says."""
    prompts = HOTLINE.prompts[language]
    pieces = prompts.pieces(prompt, values)
    assert _letters("".join(pieces)) == _letters(prompts.say(prompt, values))
    return set(pieces) <= script(language)


def _letters(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=40)
@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_any_birthday_is_put_together(language: str, day: date) -> None:
    assert spoken_in_pieces(language, "callback.birth-confirm", birth=day.isoformat())


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=40)
@given(digits=st.text("0123456789", min_size=9, max_size=11))
def test_any_number_to_call_back_is_put_together(language: str, digits: str) -> None:
    number = f"{digits[:3]}-{digits[3:7]}-{digits[7:]}"
    assert spoken_in_pieces(language, "callback.number-confirm", number=number)
    assert spoken_in_pieces(language, "reference.number", reference=digits[:7])


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=40)
@given(day=st.dates(date(2024, 1, 1), date(2060, 12, 31)), time=st.sampled_from(TIMES))
def test_any_next_opening_is_put_together(language: str, day: date, time: str) -> None:
    opening = f"{datetime.fromisoformat(f'{day} {time}'):%Y-%m-%d %H:%M}"
    assert spoken_in_pieces(language, "suspension.staff-away", back=opening)
    assert spoken_in_pieces(language, "person.closed", opening=opening, why="hour")


@pytest.mark.parametrize("language", HOTLINE.languages)
def test_a_sentence_that_opens_with_a_sign_keeps_it(language: str) -> None:
    pieces = HOTLINE.prompts[language].pieces("callback.birth-confirm", {"birth": "1985-04-07"})
    assert not any(piece.endswith(("¿", "¡", "(")) for piece in pieces)
    assert all(any(sign.isalnum() for sign in piece) for piece in pieces)


def test_what_is_the_same_in_every_call_is_said_in_one_go() -> None:
    english = {line.text: line for line in script_of(HOTLINE, "en")}
    fee = next(text for text in english if text.startswith("A new card costs eight hundred yen"))
    assert english[fee].slowly
    assert not english["nineteen eighty-five."].slowly
