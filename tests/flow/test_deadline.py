"""The last days of a move out of Tsukuba, keyed by callers and compared with a table that GNU date made, not this service."""

import csv
import re
from pathlib import Path

import pytest

from ivr.simulator.house import House
from tests.carriers import FOREIGN, Caller, Carrier, says
from tests.houses import moment

TABLE = list(csv.DictReader((Path(__file__).parent / "moves.csv").read_text().splitlines()))
TO_THE_QUESTION = ("1", "2", "5", "2")  # English, information, moving, last days


def at_the_question(carrier: Carrier, language_key: str = "1") -> Caller:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for key in (language_key, *TO_THE_QUESTION[1:]):
        caller.presses(key)
    return caller


def heard(caller: Caller) -> str:
    return " ".join(words for _, words in says(caller.latest))


def keyed(day: str) -> str:
    return day.replace("-", "")


def test_there_are_sixty_cases_and_every_answer_among_them() -> None:
    assert len(TABLE) >= 60
    assert {case["answer"] for case in TABLE} == {"answer", "late", "over"}


def test_every_case_of_the_table_is_told_as_the_table_says(house: House, carrier: Carrier) -> None:
    for case in TABLE:
        house.now = moment(f"{case['today']} 12:00")
        caller = at_the_question(carrier)
        for keys in (keyed(case["moved-in"]), "1", keyed(case["planned-out"]), "1"):
            caller.presses(keys)
        told = dict(re.findall(r'([\w-]+)="([\d-]+)"', caller.latest.decode()))
        prompt = re.search(r"deadline\.(answer|late|over)", caller.latest.decode())
        assert prompt, case
        assert {"answer": prompt[1], "notice-last": told["notice-last"], "continued-last": told["continued-last"]} == {
            name: case[name] for name in ("answer", "notice-last", "continued-last")
        }, case


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("20270230", "There is no such date"),
        ("20270229", "no twenty-ninth of February"),
        ("270115", "the year with four digits"),
        ("20280103", "You will begin"),
        ("20280104", "too far in the future"),
        ("20230101", "too long ago"),
        ("2027011", "too few digits"),
        ("123456789012", "do not enter your Individual Number"),
        ("20270301", "still to come"),
        ("20270102", "You have lived there since January second"),
        ("20270103", "a day that is still to come"),
    ],
)
def test_each_kind_of_date_has_words_of_its_own(carrier: Carrier, digits: str, words: str) -> None:
    caller = at_the_question(carrier)
    caller.presses(digits)
    assert words in heard(caller)


def test_a_thai_caller_keys_a_buddhist_year_and_hears_the_western_one(carrier: Carrier) -> None:
    caller = at_the_question(carrier, "6")
    caller.presses("25700101")
    assert 'moved-in="2027-01-01"' in caller.latest.decode()


def test_a_date_that_is_not_confirmed_is_asked_for_again(carrier: Carrier) -> None:
    caller = at_the_question(carrier)
    caller.presses("20270101")
    caller.presses("2")
    assert "On which day did you begin" in heard(caller)


def test_the_dates_are_read_back_before_they_count(carrier: Carrier) -> None:
    caller = at_the_question(carrier)
    caller.presses("20270101")
    assert "January first, twenty twenty-seven. Is that right?" in heard(caller)
    caller.presses("1")
    caller.presses("20261220")
    assert "planned moving-out date is December twentieth, twenty twenty-six. Is that right?" in heard(caller)
