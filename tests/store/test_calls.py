"""What is kept, durably and encrypted, on SQLite and on a real PostgreSQL."""

import base64
import dataclasses
import io
import json
import os
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from app import create_app
from ivr.logs import set_up_logs
from ivr.settings import SettingsError
from ivr.simulator.house import House
from ivr.store.calls import SqlStore
from ivr.store.database import open_database
from ivr.store.tables import metadata
from ivr.store.vault import Vault, VaultError
from tests.carriers import Caller, Carrier
from tests.logs import log_to


@pytest.fixture
def house(house_on_either_database: House) -> House:
    return house_on_either_database


def store_of(house: House) -> SqlStore:
    store: SqlStore = house.app.extensions["store"]
    return store


def rows(house: House, statement: str) -> list[tuple[object, ...]]:
    with store_of(house)._engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


def test_a_request_is_kept_the_moment_key_1_arrives(caller: Caller, house: House) -> None:
    caller.starts()
    caller.presses("1")
    request = house.request_of(caller.sid)
    assert request is not None
    assert (request["state"], request["line"], request["language"]) == ("open", "general", "ja")
    assert request["opened_at"] == house.now


def test_one_request_a_call_however_often_1_is_pressed(caller: Caller, house: House) -> None:
    caller.starts()
    for _ in range(3):
        caller.presses("1")
        caller.dial_ends("busy")
        caller.dial_ends("busy")
        caller.presses("*")
    assert len([row for row in store_of(house).requests() if row["call"] == caller.sid]) == 1


def test_each_turn_is_kept_with_its_reasons(caller: Caller, house: House) -> None:
    caller.starts()
    caller.presses("1")
    kept = rows(house, f"SELECT sequence, node, event, reasons FROM turns WHERE call = '{caller.sid}' ORDER BY sequence")
    assert [row[:3] for row in kept] == [(1, "main", "CallStarted"), (2, "suspension.dial", "KeysPressed")]
    assert json.loads(str(kept[1][3])) == [
        "main -> suspension",
        "request open",
        "staffed suspension: open",
        "dial suspension: general",
    ]


def test_two_deliveries_at_once_make_one_turn_and_get_the_same_bytes(house: House) -> None:
    caller = Caller(Carrier(house.app.test_client(), house.settings))
    caller.starts()
    action, answers = caller.action(), []
    together = threading.Barrier(6)

    def deliver() -> None:
        carrier = Carrier(house.app.test_client(), house.settings)
        together.wait()
        answers.append(carrier.post(action, caller.fields(Digits="1")).data)

    threads = [threading.Thread(target=deliver) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(answers) == 6
    assert len(set(answers)) == 1
    assert rows(house, f"SELECT count(*) FROM turns WHERE call = '{caller.sid}'") == [(2,)]
    assert rows(house, f"SELECT count(*) FROM requests WHERE call = '{caller.sid}'") == [(1,)]


def test_a_call_goes_on_after_a_restart(house: House) -> None:
    caller = Caller(Carrier(house.app.test_client(), house.settings))
    caller.starts()
    house.restart()
    caller.carrier = Carrier(house.app.test_client(), house.settings)
    assert b"suspension.connecting" in caller.presses("1")


def test_a_service_with_another_data_key_does_not_start_on_this_database(house: House) -> None:
    Caller(Carrier(house.app.test_client(), house.settings)).starts()
    with pytest.raises(SettingsError, match="IVR_DATA_KEY: the calls in this database were kept under another key"):
        create_app(dataclasses.replace(house.settings, data_key=os.urandom(32)))


def test_a_request_that_cannot_be_decrypted_is_listed_and_hides_no_other(house: House) -> None:
    callers = [Caller(Carrier(house.app.test_client(), house.settings)) for _ in range(3)]
    for caller in callers:
        caller.starts()
        caller.presses("1")
    with house.app.extensions["store"]._engine.begin() as connection:
        connection.execute(text("UPDATE requests SET sealed_details = :cut WHERE call = :call"), {"cut": b"0", "call": callers[1].sid})
    listed = {row["call"]: row["readable"] for row in house.app.extensions["store"].requests()}
    assert [listed[caller.sid] for caller in callers] == [True, False, True]


def test_a_request_an_operator_has_closed_stays_closed_however_late_the_carrier_tells_something(house: House) -> None:
    caller = Caller(Carrier(house.app.test_client(), house.settings))
    caller.starts()
    caller.presses("1")
    with house.app.extensions["store"]._engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE requests SET state = 'closed' WHERE call = '{caller.sid}'")
    caller.carrier.post("/voice/status", caller.fields(CallStatus="completed"))
    request = house.request_of(caller.sid)
    assert request is not None
    assert request["state"] == "closed"


def test_a_missing_revision_is_told_as_what_it_is_and_not_tried_again_and_again(house: House) -> None:
    with house.app.extensions["store"]._engine.begin() as connection:
        for table in ("turns", "requests", "calls", "revisions"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    lines = io.StringIO()
    log_to(lines)
    client = house.app.test_client()
    assert b"failure.apology" in Caller(Carrier(client, house.settings)).starts()
    set_up_logs()
    assert "IntegrityError" in lines.getvalue()
    assert client.get("/readyz").status_code == 503


def test_personal_data_is_nowhere_in_clear(house: House) -> None:
    caller = Caller(Carrier(house.app.test_client(), house.settings), number="+818066667777")
    caller.starts()
    caller.presses("1")
    caller.dial_ends("busy")
    caller.dial_ends("busy")
    caller.presses("1")
    caller.presses("19850407")
    kept = [
        repr(row) for table in ("calls", "turns", "requests") for row in rows(house, f"SELECT * FROM {table} WHERE call = '{caller.sid}'")
    ]
    assert kept
    for clear in ("8066667777", "80-6666-7777", "1985-04-07", "19850407"):
        assert clear not in "".join(kept)


def test_a_reference_number_is_not_given_twice(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    service_random = iter([1, 1, 1, 1, 1, 1] * 2 + [2, 2, 2, 2, 2, 2])
    monkeypatch.setattr("random.SystemRandom.randrange", lambda self, stop: next(service_random))
    for _ in range(2):
        Caller(Carrier(house.app.test_client(), house.settings)).starts()
    references = {
        str(row[0]) for row in rows(house, "SELECT reference FROM calls WHERE reference LIKE '111111%' OR reference LIKE '222222%'")
    }
    assert len(references) == 2


def test_every_write_waits_for_the_disk(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'hotline.db'}")
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2  # FULL
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"


def test_the_tables_of_the_migrations_are_those_of_the_code(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'hotline.db'}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_what_is_sealed_for_one_call_opens_for_no_other() -> None:
    vault = Vault(base64.b64decode(base64.b64encode(os.urandom(32))))
    wrapped = vault.new_key("CA1")
    sealed = vault.of_call("CA1", wrapped).seal("name", b"somebody")
    assert vault.of_call("CA1", wrapped).open("name", sealed) == b"somebody"
    with pytest.raises(VaultError):
        vault.of_call("CA2", wrapped)
    with pytest.raises(VaultError):
        vault.of_call("CA1", wrapped).open("answer", sealed)
