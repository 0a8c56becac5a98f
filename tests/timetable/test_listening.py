"""What is heard at a moment, key by key: from the real engine, each way once, and only where hours are asked."""

from datetime import datetime

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.timetable.calls import Caller, calls, languages_of, same_answers
from ivr.timetable.groups import Chosen, all_of
from ivr.timetable.listening import Listener, place, words
from tests.shipped import ROOT
from tests.timetable.spoken import HOTLINE

NEW_YEARS_EVE = datetime(2026, 12, 31, 19, tzinfo=HOTLINE.zone)


def heard(line: str, language: str, now: datetime = NEW_YEARS_EVE) -> Caller:
    (caller,) = calls(HOTLINE, Chosen((line,), (language,)), now, every=True)
    return caller


@pytest.mark.parametrize(
    ("line", "language", "keys"),
    [("general", "ja", ""), ("foreign", "en", "1"), ("foreign", "th", "6"), ("foreign", "ja", "*"), ("general", "tl", "90")],
)
def test_a_language_is_chosen_as_a_caller_chooses_it(line: str, language: str, keys: str) -> None:
    menu = Listener(HOTLINE).menu(HOTLINE.lines[line], language, NEW_YEARS_EVE)
    assert menu is not None
    turn, pressed = menu
    assert (turn.call.node, turn.call.language, pressed) == ("main", language, keys)


def test_a_language_that_no_key_chooses_is_not_reached() -> None:
    hotline = load_hotline(read_files(ROOT / "tests" / "hotlines" / "waterworks"))
    assert Listener(hotline).menu(hotline.lines["faults"], "th", NEW_YEARS_EVE) is None


def test_a_thai_caller_on_new_years_eve_hears_when_staff_are_back_and_that_english_is_spoken_now() -> None:
    answers = {answer.keys: answer for answer in heard("foreign", "th").heard}
    first = answers["1"]
    assert "วันศุกร์ วันที่หนึ่ง เดือนมกราคม เวลาเก้านาฬิกา" in words(HOTLINE, first.said)
    assert "back on Friday, January first, at nine AM" in words(HOTLINE, first.said, "en")
    assert first.dial is None
    assert [(said.hours, said.verdict.open, said.reason.on) for said in first.asked] == [
        ("thai-nepali-indonesian", False, "Mon-Sun"),
        ("always", True, ""),
    ]
    for keys in ("11", "00"):
        dial = answers[keys].dial
        assert dial is not None
        assert (dial.desk, dial.speaks) == ("foreign", "en")


def test_keys_heard_before_are_left_out_of_what_is_told_and_new_ones_are_not() -> None:
    answers = {answer.keys: answer for answer in heard("foreign", "th").heard}
    assert [part.prompt for part in answers["0"].told] == ["person.staff-away", "person.english-staff"]
    assert len(answers["0"].said) > len(answers["0"].told)
    assert [part.prompt for part in answers["1"].told] == [part.prompt for part in answers["1"].said]


def test_answers_come_in_the_order_of_a_telephone_with_what_lies_below_a_key_right_after_it() -> None:
    keys = [answer.keys for answer in heard("city-hall", "ja").heard]
    assert keys == sorted(keys, key=place)
    assert {"1", "3", "8", "0"} <= set(keys)
    assert any(len(each) > 1 and each.startswith("2") for each in keys)


def test_a_key_that_exists_on_one_line_only_is_pressed_on_that_line_only() -> None:
    assert "8" not in [answer.keys for answer in heard("general", "ja").heard]


def test_no_way_is_walked_twice() -> None:
    for line in ("general", "foreign"):
        answers = heard(line, "vi").heard
        assert len({answer.keys for answer in answers}) == len(answers)
        assert not any(answer.keys.endswith(("#", "*")) for answer in answers)


def test_every_line_is_called_in_the_languages_it_is_for() -> None:
    assert languages_of(HOTLINE, HOTLINE.lines["navi"]) == ("ja",)
    assert languages_of(HOTLINE, HOTLINE.lines["foreign"]) == HOTLINE.languages
    found = calls(HOTLINE, all_of(HOTLINE), NEW_YEARS_EVE, every=False)
    assert [(caller.line, caller.language) for caller in found if caller.line != "foreign"] == [
        ("general", "ja"),
        ("navi", "ja"),
        ("city-hall", "ja"),
    ]


def test_the_same_answer_in_several_languages_is_one_answer() -> None:
    found = calls(HOTLINE, all_of(HOTLINE), NEW_YEARS_EVE, every=False)
    callers = [[(caller.line, caller.language) for caller in same.callers] for same in same_answers(found) if same.heard.keys == "0"]
    assert [("foreign", language) for language in ("en", "zh", "ko", "es", "pt")] in callers
    assert [("foreign", language) for language in ("th", "ne", "id")] in callers
    assert [("general", "ja"), ("foreign", "ja")] in callers


def test_words_that_stand_below_two_keys_are_told_below_both() -> None:
    told = [part.prompt for answer in heard("general", "ja").heard for part in answer.told]
    assert told.count("counter.hours") > 1
