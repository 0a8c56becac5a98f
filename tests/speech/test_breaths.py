"""A text that is too long for a voice is cut where a speaker breathes, and nothing is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.speech.breaths import breaths


@pytest.mark.parametrize(
    ("text", "longest", "pieces"),
    [
        ("One. Two. Three.", 100, ["One. Two. Three."]),
        ("One. Two. Three.", 10, ["One. Two.", "Three."]),
        ("One, two, three.", 10, ["One, two,", "three."]),
        ("one two three", 8, ["one two", "three"]),
        ("一です。二です。三です。", 9, ["一です。二です。", "三です。"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("  ", 3, []),
    ],
)
def test_a_text_is_cut_at_the_strongest_mark(text: str, longest: int, pieces: list[str]) -> None:
    assert breaths(text, longest) == pieces


@given(st.text(alphabet="ab., 語。、\n"), st.integers(1, 30))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, longest: int) -> None:
    pieces = breaths(text, longest)
    assert re.sub(r"\s", "", "".join(pieces)) == re.sub(r"\s", "", text)
    assert all(0 < len(piece) <= longest for piece in pieces)
