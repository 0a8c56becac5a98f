"""Calls that were answered are followed on a changed flow: who would have ended elsewhere, and where they can be followed no further."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ivr.core.engine import Engine
from ivr.core.machine import FlowBroken
from ivr.loader.building import build
from ivr.loader.files import read_files
from ivr.replay.elsewhere import record, tables
from ivr.replay.ending import Ending
from ivr.replay.shadow import BROKEN, ERASED, OTHERWISE, PARTED, SAME, UNLIKE, Shadow, shadow
from ivr.simulator.house import House
from tests.carriers import FOREIGN, Caller, Carrier
from tests.houses import house_at
from tests.replaying import change, followed, replayed, store_of
from tests.shipped import MY_NUMBER, ROOT, shipped_files

WATERWORKS = ROOT / "tests/hotlines/waterworks"
FAULTS = "+81298000001"
MAIN, DESKS = "flow/main.toml", "desks.toml"
BURST = '{ key = "1", say = "water.burst", to = "crew" }'
SECOND_CREW = '[desk.second]\nname = "The other crew"\naddresses = ["sip:second@desk.example"]\nring-seconds = 20\n\n[[staff]]'


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = house_at(tmp_path, "2027-01-13 10:00", WATERWORKS)
    yield house
    house.close()


def edited(*changes: tuple[str, str, str], hotline: Path = WATERWORKS) -> dict[str, str]:
    """Return a hotline's files, some words in them replaced: file, before, after."""
    files = read_files(hotline)
    for name, before, after in changes:
        assert before in files[name]
        files[name] = files[name].replace(before, after)
    return files


def nobody_came(carrier: Carrier) -> str:
    caller = Caller(carrier, FAULTS)
    caller.starts()
    caller.presses("1")
    for _ in range(caller.latest.count(b"<Sip") + caller.latest.count(b"<Number")):
        caller.dial_ends("busy")
    return caller.sid


def where(shadow: Shadow) -> tuple[str, str, str]:
    return shadow.result, shadow.before.node, shadow.now.node


def test_on_the_flow_it_reached_a_call_ends_where_it_ended(house: House, carrier: Carrier) -> None:
    found = followed(house, nobody_came(carrier))
    assert found.result == SAME
    assert found.before == found.now == Ending("sorry", "crew", "missed")


def test_an_outcome_that_leads_elsewhere_is_told_with_both_ends(house: House, carrier: Carrier) -> None:
    found = followed(house, nobody_came(carrier), edited((MAIN, 'busy = "sorry"', 'busy = "enough"')))
    assert found.result == OTHERWISE
    assert (found.before, found.now) == (Ending("sorry", "crew", "missed"), Ending("enough", "crew", "open"))


def test_another_desk_is_told_and_taken_to_do_what_the_first_one_did(house: House, carrier: Carrier) -> None:
    second = edited((DESKS, "[[staff]]", SECOND_CREW), (DESKS, '\ndesk = "crew"', '\ndesk = "second"'))
    found = followed(house, nobody_came(carrier), second)
    assert (found.result, found.before.desk, found.now.desk) == (OTHERWISE, "crew", "second")
    assert found.now.node == "sorry"


def test_a_desk_with_more_addresses_still_rings_when_the_log_is_at_its_end(house: House, carrier: Carrier) -> None:
    files = edited()
    addresses = next(line for line in files[DESKS].splitlines() if line.startswith("addresses"))
    files[DESKS] = files[DESKS].replace(addresses, addresses.replace("]", ', "sip:one-more@desk.example"]'))
    found = followed(house, nobody_came(carrier), files)
    assert where(found) == (PARTED, "sorry", "crew")


def test_a_key_that_now_means_something_else_is_not_followed(house: House, carrier: Carrier) -> None:
    swapped = edited((MAIN, 'key = "1"', 'key = "8"'), (MAIN, 'key = "9"', 'key = "1"'))
    assert where(followed(house, nobody_came(carrier), swapped)) == (PARTED, "main", "main")


def test_a_key_that_is_offered_with_the_same_words_and_leads_elsewhere_is_followed(house: House, carrier: Carrier) -> None:
    moved = edited((MAIN, BURST, BURST.replace('"crew"', '"sorry"')))
    assert where(followed(house, nobody_came(carrier), moved)) == (OTHERWISE, "sorry", "sorry")


def test_a_call_that_would_be_over_sooner_is_followed_to_that_end(house: House, carrier: Carrier) -> None:
    caller = Caller(carrier, FAULTS)
    caller.starts()
    caller.presses("9")
    caller.presses("1")
    english = '{ key = "9", say = "water.english", language = "en", to = "main" }'
    shorter = edited((MAIN, english, english.replace('"main"', '"enough"')))
    found = followed(house, caller.sid, shorter)
    assert where(found) == (OTHERWISE, "crew", "enough")


def test_a_wrong_key_and_silence_answer_any_question(house: House, carrier: Carrier) -> None:
    for keys in ("5", ""):
        caller = Caller(carrier, FAULTS)
        caller.starts()
        caller.presses(keys)
        renamed = edited((MAIN, "[node.main]", "[node.first]"), (MAIN, 'to = "main"', 'to = "first"'))
        renamed = {name: words.replace('start = "main"', 'start = "first"').replace('"main"', '"first"') for name, words in renamed.items()}
        assert where(followed(house, caller.sid, renamed)) == (OTHERWISE, "main", "first")


def test_a_key_of_a_node_that_is_gone_is_not_followed_if_it_leads_to_another_one(house: House, carrier: Carrier) -> None:
    files = edited((MAIN, "[node.main]", "[node.first]"), (MAIN, BURST, BURST.replace('"crew"', '"sorry"')))
    files = {name: words.replace('"main"', '"first"') for name, words in files.items()}
    assert where(followed(house, nobody_came(carrier), files)) == (PARTED, "main", "first")


def test_a_call_whose_key_is_destroyed_is_erased(house: House, carrier: Carrier) -> None:
    call = nobody_came(carrier)
    change(house, "UPDATE calls SET wrapped_key = NULL WHERE call = :call", call=call)
    assert followed(house, call).result == ERASED


def test_a_call_that_does_not_even_come_out_as_it_was_kept_is_set_apart(house: House, carrier: Carrier) -> None:
    call, other = nobody_came(carrier), Caller(carrier, FAULTS)
    other.starts()
    change(house, "DELETE FROM turns WHERE call = :call AND sequence = 3", call=call)
    change(house, "UPDATE calls SET sequence = 2 WHERE call = :call", call=call)
    assert followed(house, call).result == UNLIKE


def test_a_flow_that_breaks_is_told(house: House, carrier: Carrier) -> None:
    logged = store_of(house).logbook().call(nobody_came(carrier))
    then = build(edited()).engine

    def nobody_knows(hours, at):
        raise FlowBroken(f"{hours} at {at}")

    found = shadow(logged, then, Engine(then.hotline, nobody_knows))
    assert where(found) == (BROKEN, "main", "main")


def test_what_is_counted_names_nobody(house: House, carrier: Carrier) -> None:
    calls = [nobody_came(carrier) for _ in range(3)]
    files = edited((MAIN, 'busy = "sorry"', 'busy = "enough"'))
    shadows = [followed(house, call, files) for call in calls]
    (head, _), (words, rows) = tables(shadows, 0)
    assert head == "3 calls; 0 would end where they ended."
    assert words == "3 would end elsewhere:"
    assert rows[0] == ("calls", "line", "language", "before", "now", "for example")
    ends = ("sorry, desk crew, request missed", "enough, desk crew, request open")
    assert rows[1:] == [("3", "faults", "ja", *ends, calls[0])]
    told = record(shadows, 2)
    assert (told["calls"], told["same"], told["otherwise"], told["damaged"]) == (5, 0, 3, 2)
    assert told["groups"] == [
        {
            "result": "otherwise",
            "line": "faults",
            "language": "ja",
            "before": {"node": "sorry", "desk": "crew", "request": "missed"},
            "now": {"node": "enough", "desk": "crew", "request": "open"},
            "told": "; ".join(ends),
            "calls": 3,
            "example": calls[0],
        }
    ]


def test_following_changes_nothing_that_is_kept(house: House, carrier: Carrier) -> None:
    call = nobody_came(carrier)
    before = replayed(house, call)
    followed(house, call, edited((MAIN, 'busy = "sorry"', 'busy = "enough"')))
    assert replayed(house, call) == before


def test_what_was_forgotten_is_followed_no_further_and_says_where(tmp_path: Path) -> None:
    house = house_at(tmp_path, "2027-01-02 03:10", MY_NUMBER)
    caller = Caller(Carrier(house.app.test_client(), house.settings), FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2", "20261224", "1"):
        caller.presses(keys)
    assert followed(house, caller.sid, shipped_files()).result == SAME
    caller.carrier.post("/voice/status", caller.fields(CallStatus="completed"))
    assert followed(house, caller.sid, shipped_files()).result == ERASED
    house.close()
