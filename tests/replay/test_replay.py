"""Calls that were answered over HTTP come out again as they were sent; what was changed, forgotten or damaged is told for what it is."""

import pytest

from ivr.core.conversation import Dial
from ivr.core.engine import Engine
from ivr.loader.building import rebuild
from ivr.loader.reading import FlowError, load_hotline, revision_of
from ivr.replay.again import DIFFERS, ERASED, ERASED_IN_PART, IDENTICAL
from ivr.replay.difference import difference
from ivr.replay.judging import DAMAGED, DIFFERS_BY_ENGINE, Judged
from ivr.replay.shown import sentence
from ivr.simulator.house import House
from ivr.store.codec import call_to_json
from ivr.store.database import DatabaseError
from tests.carriers import CALLER, FOREIGN, Caller, Carrier
from tests.replaying import change, replayed, store_of
from tests.shipped import ROOT, shipped_files

WATERWORKS = ROOT / "tests/hotlines/waterworks"


@pytest.fixture
def house(house_on_either_database: House) -> House:
    return house_on_either_database


def results(judged: Judged) -> list[str]:
    assert judged.replayed is not None
    return [turn.result for turn in judged.replayed.turns]


def reseal(house: House, call: str, sequence: int, name: str, content: bytes) -> None:
    """Write over what was kept of a turn, with the call's own key: a forger who has everything."""
    with store_of(house)._engine.connect() as connection:
        wrapped = bytes(connection.exec_driver_sql(f"SELECT wrapped_key FROM calls WHERE call = '{call}'").scalar_one())
    sealed = store_of(house)._vault.of_call(call, wrapped).seal(name, content)
    statement = f"UPDATE turns SET sealed_{name} = :sealed WHERE call = :call AND sequence = :sequence"
    change(house, statement, sealed=sealed, call=call, sequence=sequence)


def with_a_request(carrier: Carrier) -> Caller:
    """Lose a card in Thai at night; nobody answers; leave number and birth date."""
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("6", "1", "1"):
        caller.presses(keys)
    caller.dial_ends("busy")
    caller.dial_ends("no-answer")
    for keys in ("1", "19850407", "1"):
        caller.presses(keys)
    ends(caller)
    return caller


def with_dates(carrier: Carrier) -> Caller:
    """Work out the last days of a move, go back to the topics, and hang up there."""
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2", "20261224", "1", "20261220", "1", "*", "*", "*"):
        caller.presses(keys)
    ends(caller)
    return caller


def ends(caller: Caller) -> None:
    assert caller.carrier.post("/voice/status", caller.fields(CallStatus="completed")).status_code == 204


def test_a_call_comes_out_as_it_was_sent_turn_by_turn(house: House, carrier: Carrier) -> None:
    judged = replayed(house, with_a_request(carrier).sid)
    assert judged.outcome == IDENTICAL
    assert results(judged) == [IDENTICAL] * 10
    assert judged.engines == ()


def test_a_desk_that_accepts_and_a_caller_who_hangs_up_keep_the_answer_that_was_sent_before(house: House, caller: Caller) -> None:
    caller.starts()
    caller.presses("1")
    call = store_of(house).read(caller.sid)
    assert call is not None
    accept = f"/voice/accept?call={caller.sid}&turn={call.call.turn}&line=general&language=ja&purpose=suspension&speaks=ja&asked=1"
    caller.carrier.post(accept, caller.fields(Digits="1"))
    ends(caller)
    caller.dial_ends("completed", bridged="true")
    judged = replayed(house, caller.sid)
    assert judged.replayed is not None
    assert [turn.logged.kind for turn in judged.replayed.turns[2:]] == ["DeskAccepted", "CallEnded", "DialEnded"]
    assert judged.outcome == IDENTICAL


def test_a_call_whose_place_was_lost_is_replayed_from_where_it_resumed(house: House, caller: Caller) -> None:
    caller.take(caller.carrier.post("/voice/answer?turn=7&line=foreign&language=th&apologies=1", caller.fields(DialCallStatus="busy")))
    caller.presses("1")
    caller.take(caller.carrier.post("/voice/answer?turn=40&line=foreign&language=vi", caller.fields(Digits="1")))
    judged = replayed(house, caller.sid)
    assert judged.replayed is not None
    assert [turn.logged.kind for turn in judged.replayed.turns] == ["CallResumed", "KeysPressed", "CallResumed"]
    assert judged.outcome == IDENTICAL


def test_an_answer_that_was_changed_is_found_and_shown(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    sent = store_of(house).logbook().call(caller.sid).turns[2].answer
    assert sent is not None
    reseal(house, caller.sid, 3, "answer", sent.replace(b"suspension.english-staff", b"suspension.somebody-else"))
    judged = replayed(house, caller.sid)
    assert judged.outcome == DIFFERS
    assert results(judged) == [IDENTICAL] * 2 + [DIFFERS] + [IDENTICAL] * 7
    assert judged.replayed is not None
    shown = difference(judged.replayed, "JP")
    assert [line[:1] for line in shown if "suspension.somebody-else" in line] == ["-"]
    assert [line[:1] for line in shown if "suspension.english-staff" in line] == ["+"]
    assert len(shown) < 8, "only what differs, and a line on either side"


def test_an_event_that_was_changed_takes_the_call_elsewhere(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    reseal(house, caller.sid, 3, "event", b'{"keys": "2"}')
    judged = replayed(house, caller.sid)
    assert judged.outcome == DIFFERS
    assert results(judged)[:3] == [IDENTICAL, IDENTICAL, DIFFERS]
    assert judged.replayed is not None
    assert any(line.startswith("node: suspension.staff-away then, ") for line in difference(judged.replayed, "JP"))


def test_a_difference_tells_nothing_the_caller_gave_unless_it_is_asked_for(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    reseal(house, caller.sid, 8, "event", b'{"keys": "19990101"}')
    judged = replayed(house, caller.sid)
    assert judged.replayed is not None
    assert judged.outcome == DIFFERS
    hidden, shown = ("\n".join(difference(judged.replayed, "JP", words=words)) for words in (False, True))
    assert "1985-04-07" in shown
    assert "1999-01-01" in shown
    for given in ("1985", "1999", "2528", "2542", CALLER[3:], "1234-5678"):
        assert given not in hidden


def test_a_state_that_was_changed_is_found_though_every_answer_is_the_same(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    latest = store_of(house).logbook().call(caller.sid).latest
    assert latest is not None
    with store_of(house)._engine.connect() as connection:
        wrapped = bytes(connection.exec_driver_sql(f"SELECT wrapped_key FROM calls WHERE call = '{caller.sid}'").scalar_one())
    sealed = store_of(house)._vault.of_call(caller.sid, wrapped).seal("call", call_to_json(latest).replace(b"1985-04-07", b"1985-04-08"))
    change(house, "UPDATE calls SET sealed_call = :sealed WHERE call = :call", sealed=sealed, call=caller.sid)
    judged = replayed(house, caller.sid)
    assert (judged.outcome, set(results(judged))) == (DIFFERS, {IDENTICAL})
    assert judged.replayed is not None
    assert difference(judged.replayed, "JP") == ["the call's state at its end: pending, given"]


def test_a_call_is_replayed_on_the_revision_it_began_with(house: House) -> None:
    before = Caller(Carrier(house.app.test_client(), house.settings))
    before.starts()
    house.restart(WATERWORKS)
    before.carrier = Carrier(house.app.test_client(), house.settings)
    before.presses("1")
    after = Caller(before.carrier, "+81298000001")
    after.starts()
    after.presses("1")
    judged = [replayed(house, caller.sid) for caller in (before, after)]
    assert [one.outcome for one in judged] == [IDENTICAL, IDENTICAL]
    assert len({one.replayed.logged.revision for one in judged if one.replayed}) == 2


def test_another_engine_version_is_told_and_what_it_answered_is_compared_all_the_same(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    change(house, "UPDATE turns SET engine = :engine WHERE call = :call AND sequence < 5", engine="older", call=caller.sid)
    change(house, "UPDATE turns SET engine = NULL WHERE call = :call AND sequence = 1", call=caller.sid)
    judged = replayed(house, caller.sid)
    assert (judged.outcome, judged.engines) == (IDENTICAL, (None, "older"))
    assert f"identical (10 turns); made by engine not noted, older, now {judged.version}" in sentence(judged)
    reseal(house, caller.sid, 3, "answer", b"<Response/>")
    assert replayed(house, caller.sid).outcome == DIFFERS_BY_ENGINE
    reseal(house, caller.sid, 2, "answer", b"<Response/>")
    change(house, "UPDATE turns SET engine = :engine WHERE call = :call AND sequence = 2", engine=judged.version, call=caller.sid)
    assert replayed(house, caller.sid).outcome == DIFFERS, "the first difference is this version's own"


def test_an_engine_that_breaks_today_differs_and_says_so(house: House, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    caller.starts()
    caller.presses("1")
    step = Engine.step

    def broken(self, call, event, now):
        made = step(self, call, event, now)
        if any(isinstance(effect, Dial) for effect in made.effects):
            raise RuntimeError(f"nobody rings {CALLER}")
        return made

    monkeypatch.setattr(Engine, "step", broken)
    judged = replayed(house, caller.sid)
    assert results(judged) == [IDENTICAL, DIFFERS]
    assert judged.replayed is not None
    assert difference(judged.replayed, "JP") == ["today it breaks: RuntimeError: nobody rings …78"]


def test_before_its_end_a_call_with_dates_is_replayed_whole(house: House, carrier: Carrier) -> None:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    for keys in ("1", "2", "5", "2", "20261224", "1"):
        caller.presses(keys)
    assert replayed(house, caller.sid).outcome == IDENTICAL


def test_after_its_end_what_was_forgotten_is_erased_and_what_is_left_is_compared(house: House, carrier: Carrier) -> None:
    judged = replayed(house, with_dates(carrier).sid)
    assert judged.outcome == ERASED_IN_PART
    found = results(judged)
    assert found[:4] == [IDENTICAL] * 4
    assert found[4] == ERASED
    assert set(found[-2:]) == {IDENTICAL}, "back in the menu it can be told again"
    assert DIFFERS not in found
    assert "erased in part, from turn 5 on (" in sentence(judged)


def test_what_comes_after_something_forgotten_and_is_otherwise_counts_as_erased_not_as_wrong(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    last = len(results(replayed(house, caller.sid)))
    reseal(house, caller.sid, last - 1, "event", b'{"keys": "9"}')
    judged = replayed(house, caller.sid)
    assert judged.outcome == ERASED_IN_PART
    assert results(judged)[-2:] == [ERASED, IDENTICAL]


def test_what_comes_before_something_forgotten_and_is_otherwise_differs(house: House, carrier: Carrier) -> None:
    caller = with_dates(carrier)
    reseal(house, caller.sid, 2, "answer", b"<Response/>")
    judged = replayed(house, caller.sid)
    assert judged.outcome == DIFFERS
    assert "differs at turn 2, erased from turn 5 on" in sentence(judged)


def test_a_call_whose_key_is_destroyed_is_erased(house: House, carrier: Carrier) -> None:
    caller = with_a_request(carrier)
    change(house, "UPDATE calls SET wrapped_key = NULL WHERE call = :call", call=caller.sid)
    judged = replayed(house, caller.sid)
    assert (judged.outcome, set(results(judged))) == (ERASED, {ERASED})


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE turns SET sealed_event = sealed_answer WHERE call = :call AND sequence = 3", "what was kept of turn 3 cannot be read"),
        ("UPDATE turns SET event = 'Nothing' WHERE call = :call AND sequence = 3", "what was kept of turn 3 cannot be read"),
        ("UPDATE turns SET reasons = '[' WHERE call = :call AND sequence = 3", "what was kept of turn 3 cannot be read"),
        ("DELETE FROM turns WHERE call = :call AND sequence = 3", "10 turns were kept, and not all of them are there"),
        ("UPDATE calls SET wrapped_key = sealed_call WHERE call = :call", "its key cannot be decrypted"),
        ("UPDATE calls SET sealed_call = sealed_answer WHERE call = :call", "where it stands cannot be read"),
        ("UPDATE revisions SET files = :call", "the files of its revision {revision} cannot be read"),
    ],
    ids=lambda value: value.split(" WHERE")[0],
)
def test_what_is_damaged_is_told_in_one_sentence(house: House, carrier: Carrier, statement: str, why: str) -> None:
    caller = with_a_request(carrier)
    revision = store_of(house).logbook().call(caller.sid).revision
    change(house, statement.replace("files = :call", "files = sealed_call FROM calls WHERE calls.call = :call"), call=caller.sid)
    judged = replayed(house, caller.sid)
    assert judged.outcome == DAMAGED
    assert sentence(judged).startswith(f"{caller.sid}: damaged: {why.format(revision=revision)}")


def test_a_call_on_files_that_would_not_load_today_comes_out_as_the_service_answered_it(house: House, carrier: Carrier) -> None:
    name = next(name for name in shipped_files() if name.startswith("flow/"))
    files = shipped_files() | {name: shipped_files()[name] + '\n[node.lonely]\nkind = "end"\n'}
    with pytest.raises(FlowError, match="lonely"):
        load_hotline(files)
    house.app.extensions["service"].begin_with(rebuild(files))
    caller = with_a_request(carrier)
    assert store_of(house).logbook().call(caller.sid).revision == revision_of(files)
    assert replayed(house, caller.sid).outcome == IDENTICAL


def test_a_database_that_an_older_version_left_says_what_to_do(house: House) -> None:
    with store_of(house)._engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE turns DROP COLUMN engine")
    with pytest.raises(DatabaseError, match="start the service once"):
        store_of(house).logbook()
