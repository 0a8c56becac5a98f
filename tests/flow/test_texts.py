"""The facts just heard as a text message: kept with the turn, once a subject, to a confirmed mobile number, and told as not yet sent."""

import json
from pathlib import Path
from typing import Any

import pytest

from ivr.simulator.house import House
from tests.carriers import FOREIGN, GENERAL, Caller, Carrier, says
from tests.commands import Ivr

REISSUE = ("2", "1", "2")


@pytest.fixture
def house(house_on_either_database: House) -> House:
    return house_on_either_database


def at(carrier: Carrier, *keys: str, to: str = FOREIGN, number: str = "+819012345678") -> Caller:
    caller = Caller(carrier, to, number)
    caller.starts()
    for key in keys:
        caller.presses(key)
    return caller


def messages(house: House) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = house.app.extensions["store"].messages()
    return found


def test_the_message_says_what_was_heard_with_digits_where_the_voice_had_words(house: House, carrier: Carrier) -> None:
    caller = at(carrier, *REISSUE, "2", "1", to=GENERAL)
    (message,) = messages(house)
    assert message["details"]["number"] == "090-1234-5678"
    assert (message["subject"], message["language"], message["state"]) == ("loss.reissue", "ja", "queued")
    words = message["details"]["words"]
    assert "800円" in words
    assert "200円" in words
    assert "窓口の次の受付は、1月4日 (月曜日) 8:45からです" in words
    assert 'text.kept@ja number="090-1234-5678"' in caller.latest.decode()


def test_nothing_is_kept_before_the_caller_has_confirmed_the_number(house: House, carrier: Carrier) -> None:
    at(carrier, "1", *REISSUE, "2")
    assert messages(house) == []


def test_the_same_subject_is_kept_once_a_call_and_another_one_beside_it(house: House, carrier: Carrier) -> None:
    caller = at(carrier, "1", *REISSUE, "2", "1", "*", "2", "*", "*", "3", "2")
    assert [message["subject"] for message in messages(house)] == ["loss.reissue", "loss.found"]
    assert "goes to zero nine zero" in says(caller.latest)[0][1]


def test_a_repeated_delivery_keeps_no_second_message(house: House, carrier: Carrier) -> None:
    caller = at(carrier, "1", *REISSUE, "2")
    action = caller.action()
    for _ in range(3):
        carrier.post(action, caller.fields(Digits="1"))
    assert len(messages(house)) == 1


def test_another_number_is_keyed_and_only_a_mobile_one_is_taken(house: House, carrier: Carrier) -> None:
    caller = at(carrier, "1", *REISSUE, "2", "2", "0298831111")
    assert "not a Japanese mobile number" in says(caller.latest)[0][1]
    for keys in ("08011112222", "1"):
        caller.presses(keys)
    assert messages(house)[0]["details"]["number"] == "080-1111-2222"


@pytest.mark.parametrize("number", ["anonymous", "+81298831111", "+66812345678", ""])
def test_a_caller_without_a_mobile_number_is_asked_for_one(carrier: Carrier, number: str) -> None:
    caller = at(carrier, "1", *REISSUE, "2", number=number)
    assert "Which mobile number" in says(caller.latest)[0][1]


def test_silence_or_no_number_leads_back_to_the_piece_that_was_heard(house: House, carrier: Carrier) -> None:
    caller = at(carrier, "1", *REISSUE, "2", "2", "", "*")
    assert "A new card costs eight hundred yen" in " ".join(words for _, words in says(caller.latest))
    assert messages(house) == []


def test_a_reference_number_can_be_sent_and_the_call_ends_well(house: House, carrier: Carrier) -> None:
    caller = at(carrier, "6", "1", "2", "1")  # Thai at night: lost, call me back, this number
    for keys in ("19850407", "1"):
        caller.presses(keys)
    caller.take(carrier.post(caller.action(), caller.fields()))  # no name
    caller.take(carrier.post(caller.action(), caller.fields()))
    caller.presses("2")
    caller.presses("1")
    (message,) = messages(house)
    (request,) = house.app.extensions["store"].requests()
    assert message["subject"] == "reference"
    assert request["reference"] in message["details"]["words"]
    assert request["state"] == "missed"
    caller.take(carrier.post(caller.action(), caller.fields(Digits="")))
    assert b"<Hangup" in caller.latest


def test_the_list_shows_what_waits_and_that_nobody_sends_it(tmp_path: Path) -> None:
    ivr = Ivr(tmp_path)
    played = ivr("call", "foreign", "--at", "2027-01-13 12:00", typed="1\n2\n1\n2\n2\n1\n")
    assert "We have noted" in played.stdout
    listed = ivr("messages", "--words")
    assert listed.returncode == 0
    assert "loss.reissue  en  …78" in listed.stdout
    assert "A new card costs 800 yen" in listed.stdout
    assert "No sender is configured" in listed.stderr
    (row,) = json.loads(ivr("messages", "--json").stdout)
    assert row["state"] == "queued"


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    ivr = Ivr(tmp_path)
    ivr("call", "foreign", "--at", "2027-01-13 12:00", typed="1\n")
    assert "No messages." in ivr("messages").stderr
