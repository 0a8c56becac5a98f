"""Text of any script in columns: what a terminal counts, where lines may break."""

import pytest

from ivr.showing.columns import padded, width, wrapped
from ivr.timetable.listening import words
from tests.shipped import prompts_in
from tests.timetable.spoken import HOTLINE


@pytest.mark.parametrize(
    ("text", "columns"), [("9:30", 4), ("窓口", 4), ("ｶｰﾄﾞ", 4), ("กำลัง", 4), ("ที่นี่", 2), ("한국어", 6), ("o\u0301", 1), ("（無料）", 8)]
)
def test_wide_signs_count_two_and_marks_none(text: str, columns: int) -> None:
    assert width(text) == columns
    assert width(padded(text, 12)) == 12


@pytest.mark.parametrize("language", HOTLINE.languages)
@pytest.mark.parametrize("columns", [20, 70])
def test_every_prompt_of_the_hours_is_broken_into_lines_that_fit_and_loses_nothing(language: str, columns: int) -> None:
    values = {"opens": "08:45", "closes": "16:30", "thursday-closes": "19:30", "state": "closed", "opening": "2027-01-04 08:45"}
    for prompt in ("hours.every-day", "hours.now", "hours.city-hall", "person.suspensions-only"):
        text = prompts_in(language).say(prompt, values)
        lines = wrapped(text, columns)
        assert max(map(width, lines)) <= columns
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_japanese_breaks_between_signs_and_never_before_a_full_stop() -> None:
    assert wrapped("本日は、おやすみです。", 10) == ["本日は、お", "やすみで", "す。"]
    assert wrapped("（窓口）", 4) == ["（窓", "口）"]


def test_korean_and_english_break_between_words() -> None:
    assert wrapped("공휴일은 쉽니다", 10) == ["공휴일은", "쉽니다"]
    assert wrapped("closed on holidays", 10) == ["closed on", "holidays"]


def test_a_thai_word_too_long_for_a_line_keeps_its_vowels_and_marks() -> None:
    lines = wrapped("ศาลาว่าการเมืองสึกูบะ", 6)
    assert not any(line[0] in "ะาำิีึืุู่้๊๋็์" for line in lines)
    assert not any(line[-1] in "เแโใไ" for line in lines)


def test_nothing_is_one_empty_line() -> None:
    assert wrapped("", 10) == [""]
    assert words(HOTLINE, ()) == ""
