"""What is keyed for the last days of a move is kept encrypted until the call ends, and then nowhere."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from ivr.simulator.house import House
from tests.carriers import FOREIGN, Caller, Carrier

SECRET = ("20261224", "1", "20261220", "1")


@pytest.fixture
def house(house_on_either_database: House) -> House:
    return house_on_either_database


def with_dates(carrier: Carrier) -> Caller:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2", *SECRET):
        caller.presses(keys)
    return caller


def ends(caller: Caller) -> None:
    assert caller.carrier.post("/voice/status", caller.fields(CallStatus="completed")).status_code in (200, 204)


def rows(house: House, call: str) -> list[tuple[str, bool, bool, bool]]:
    """List the turns of a call: the event, whether it is brief, whether event and answer are still there."""
    with house.app.extensions["store"]._engine.connect() as connection:
        found = connection.execute(
            text("SELECT event, brief, sealed_event IS NOT NULL, sealed_answer IS NOT NULL FROM turns WHERE call = :call"),
            {"call": call},
        )
        return [(row[0], bool(row[1]), bool(row[2]), bool(row[3])) for row in found]


def kept(house: House, caller: Caller) -> str:
    """Return all that can still be decrypted of a call, as text."""
    store = house.app.extensions["store"]
    call = store.read(caller.sid)
    return f"{call.call} {call.answer.decode()} {json.dumps(store.requests(), default=str)}"


def test_while_the_call_lasts_the_dates_are_there_and_encrypted(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    assert "2026-12-24" in kept(house, caller)
    for file in house.settings.var.glob("*"):
        content = file.read_bytes()
        assert not any(secret in content for secret in (b"20261224", b"2026-12-24", b"2026-12-20", b"December twenty"))


def test_after_the_end_nothing_that_was_keyed_or_said_there_is_left(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    assert any(brief and event and answer for _, brief, event, answer in rows(house, caller.sid))
    ends(caller)
    turns = rows(house, caller.sid)
    assert [row for row in turns if row[1] and (row[2] or row[3])] == []
    assert any(event and answer for _, brief, event, answer in turns if not brief), "what is not brief stays"
    assert "2026-12-24" not in kept(house, caller)
    assert "December" not in kept(house, caller)


def test_a_request_made_in_the_same_call_does_not_keep_the_dates(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    caller.presses("1")
    (request,) = house.app.extensions["store"].requests()
    assert request["state"] == "open"
    assert set(request["details"]) == {"caller"}


def test_key_1_that_arrives_after_the_end_still_opens_a_request(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    ends(caller)
    caller.presses("1")
    (request,) = house.app.extensions["store"].requests()
    assert request["state"] == "abandoned"


def test_a_date_that_arrives_after_the_end_is_not_kept(house: House, carrier: Carrier) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2"):
        caller.presses(keys)
    ends(caller)
    caller.presses("20261224")
    assert b"<Hangup" in caller.latest
    assert "2026-12-24" not in kept(house, caller)
    assert [row for row in rows(house, caller.sid) if row[1] and (row[2] or row[3])] == []


def test_a_call_whose_end_was_never_reported_is_forgotten_at_the_next_start(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    house.restart()
    assert "2026-12-24" in kept(house, caller)
    assert house.now
    house.now += timedelta(hours=7)
    house.restart()
    assert "2026-12-24" not in kept(house, caller)
    assert [row for row in rows(house, caller.sid) if row[1] and (row[2] or row[3])] == []


@pytest.mark.parametrize("key", ["2", "*"])
def test_a_date_that_was_rejected_is_forgotten_too(house: House, carrier: Carrier, key: str) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2", "20261224", key):
        caller.presses(keys)
    ends(caller)
    assert "2026-12-24" not in kept(house, caller)


def test_dates_are_forgotten_when_the_caller_has_gone_on_to_something_else(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    for key in ("*", "*", "*"):
        caller.presses(key)
    ends(caller)
    assert "2026-12-24" not in kept(house, caller)
    assert [row for row in rows(house, caller.sid) if row[1] and (row[2] or row[3])] == []


def test_an_old_call_that_cannot_be_read_keeps_no_service_from_starting_nor_the_others_from_being_forgotten(
    house: House, carrier: Carrier
) -> None:
    damaged, other = with_dates(carrier), with_dates(carrier)
    with house.app.extensions["store"]._engine.begin() as connection:
        connection.execute(text("UPDATE calls SET sealed_call = sealed_answer WHERE call = :call"), {"call": damaged.sid})
    assert house.now
    house.now += timedelta(hours=7)
    house.restart()
    assert "2026-12-24" not in kept(house, other)
