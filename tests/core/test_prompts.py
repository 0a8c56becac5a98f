"""Prompts become words: numbers as the language speaks them, never a digit, never another language."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from fluent.syntax.ast import Message, Resource, Term
from fluent.syntax.serializer import FluentSerializer

from ivr.core.prompts import PromptError, parsed, resources, unreadable
from tests.shipped import prompts_in, shipped_files

FOLDER = Path(__file__).parents[2] / "prompts"
LANGUAGES = sorted(file.stem for file in (FOLDER / "my_number").glob("*.ftl"))


prompts = prompts_in


def test_japanese_and_english_are_written() -> None:
    assert {"en", "ja"} <= set(LANGUAGES)


def test_a_moment_is_spoken_with_weekday_date_and_time() -> None:
    said = prompts("en").say("suspension.staff-away", {"back": "2027-01-02 09:30"})
    assert "are back on Saturday, January second, at nine thirty AM" in said
    assert "一月二日、土曜日、午前九時さんじゅっぷんから" in prompts("ja").say("suspension.staff-away", {"back": "2027-01-02 09:30"})


def test_a_telephone_number_is_read_in_its_printed_groups() -> None:
    said = prompts("en").say("callback.caller-id", {"number": "090-1234-5678"})
    assert "zero nine zero, one two three four, five six seven eight" in said


def test_a_date_of_birth_is_read_back_with_its_year() -> None:
    assert "April seventh, nineteen eighty-five" in prompts("en").say("callback.birth-confirm", {"birth": "1985-04-07"})
    assert "February twenty-ninth, two thousand" in prompts("en").say("callback.birth-confirm", {"birth": "2000-02-29"})
    assert "nineteen oh one" in prompts("en").say("callback.birth-confirm", {"birth": "1901-01-01"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_two_centuries_and_every_minute_is_spoken_without_a_digit(language: str) -> None:
    said = prompts(language)
    day = date(1900, 1, 1)
    while day.year < 2100:
        assert not re.search(r"[0-9{}]", said.say("callback.birth-confirm", {"birth": day.isoformat()}))
        day += timedelta(days=37)
    for minute in range(24 * 60):
        words = said.say("person.counter-open", {"until": f"{minute // 60:02}:{minute % 60:02}"})
        assert not re.search(r"[0-9{}]", words)


@pytest.mark.parametrize("why", ["hour", "weekday", "holiday", "year-end"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closed_message_has_words_of_its_own_for_each_reason(language: str, why: str) -> None:
    said = prompts(language)
    opening = {"opening": "2027-01-04 09:30"}
    others = {"hour", "weekday", "holiday", "year-end"} - {why}
    assert all(
        said.say("person.closed", {"why": why, **opening}) != said.say("person.closed", {"why": other, **opening}) for other in others
    )


def test_a_prompt_that_is_missing_is_refused_and_never_said_in_another_language() -> None:
    with pytest.raises(PromptError, match=r"ja: there is no prompt main\.other-languages"):
        prompts("ja").say("main.other-languages")


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(PromptError, match="cannot be said"):
        prompts("en").say("reference.number")


@pytest.mark.parametrize("caller", ["ja", "en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi", "tl"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_desk_hears_which_language_the_caller_speaks(language: str, caller: str) -> None:
    assert caller not in prompts(language).say("desk.caller-language", {"language": caller}).split()


def test_the_desk_hears_vietnamese_by_its_name() -> None:
    assert prompts("en").say("desk.caller-language", {"language": "vi"}) == "The caller speaks Vietnamese."
    assert "ベトナム語" in prompts("ja").say("desk.caller-language", {"language": "vi"})


@pytest.mark.parametrize("birth", ["1885-04-07", "1985-13-07", "yesterday", ""])
def test_a_malformed_value_is_refused_as_a_prompt_error(birth: str) -> None:
    with pytest.raises(PromptError):
        prompts("en").say("callback.birth-confirm", {"birth": birth})


@pytest.mark.parametrize(("prompt", "name", "value"), [("keys.yes", "key", "A"), ("person.counter-open", "until", "25:00")])
def test_a_key_or_time_that_does_not_exist_is_refused(prompt: str, name: str, value: str) -> None:
    with pytest.raises(PromptError):
        prompts("en").say(prompt, {name: value})


@pytest.mark.parametrize("name", sorted(name for name in shipped_files() if name.endswith(".ftl")))
def test_a_file_that_is_parsed_message_by_message_says_what_it_says_as_a_whole(name: str) -> None:
    def messages(read: list[Resource]) -> list[str]:
        entries = [entry for one in read for entry in one.body if isinstance(entry, Message | Term)]
        return [FluentSerializer().serialize_entry(entry).partition(f"{entry.id.name} =")[2] for entry in entries]

    text = shipped_files()[name]
    assert len(resources(text)) > 10
    assert messages(resources(text)) == messages([parsed(text)])


@pytest.mark.parametrize(
    "text",
    [
        "a =\n    .b = one {\n$value } two\nc =\n    .d = three\n",
        "a =\n    .b = { $value ->\n  *[x] one\n}\nc =\n    .d = three\n",
        "a =\n    .b = one {\nNUMBER($value) } two\nc =\n    .d = three\n",
    ],
    ids=["a value", "a bracket", "a function, as no message could begin"],
)
def test_what_goes_on_at_the_beginning_of_a_line_is_part_of_its_message(text: str) -> None:
    entries = [entry for one in resources(text) for entry in one.body]
    assert [entry.id.name for entry in entries if isinstance(entry, Message)] == ["a", "c"]
    assert list(unreadable(text)) == []


def test_what_is_unreadable_is_told_with_its_line_in_the_whole_file() -> None:
    assert list(unreadable("a =\n    .b = one\n\n1 thing\n\nc =\n    .d = three\n")) == [(4, "1 thing")]
