"""What a service serves, whatever is published: damaged rows, a database that fails, desks of its own."""

import base64
import io
import os
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import create_app
from ivr.settings import SettingsError
from ivr.simulator.house import House
from tests.carriers import dialled
from tests.publishing.waterworks import DESKS, FIRST, SECOND, THIRD, Waterworks, caller_of, heard, run_sql, soon, waterworks_in, with_desks

CREW = "+81298000099"


def serving_is_refused(house: House) -> bool:
    return bool(house.app.extensions["serving"].now.refused)


@pytest.mark.parametrize(
    "damage",
    [b"", b"no zlib", zlib.compress(b"no json"), zlib.compress(b"[1]"), zlib.compress(b'{"lines.toml": "", "flow/x.toml": 1}')],
    ids=["empty", "cut", "no JSON", "no files", "other files"],
)
def test_a_published_revision_that_is_damaged_stops_no_service(tmp_path: Path, damage: bytes) -> None:
    waterworks = waterworks_in(tmp_path)
    waterworks.publishes(FIRST)
    house = waterworks.house()
    second = waterworks.publishes(THIRD)
    assert soon(lambda: THIRD in heard(house))
    waterworks.ivr("rollback")
    assert soon(lambda: FIRST in heard(house))
    run_sql(house, "UPDATE revisions SET files = :damage WHERE revision = :revision", damage=damage, revision=second)
    run_sql(house, "INSERT INTO publications (revision, at, by, why) VALUES (:revision, '2027-01-02', '', '')", revision=second)
    assert soon(lambda: serving_is_refused(house))
    assert FIRST in heard(house)
    house.restart()
    assert FIRST in heard(house)
    told = " ".join(house.app.extensions["serving"].now.told())
    assert f"What is published cannot be served: revision {second} is damaged in the database" in told
    assert b"what is published now cannot be served" in house.app.test_client().get("/readyz").data
    house.close()


def test_where_all_that_was_published_is_damaged_the_files_on_disk_are_served(waterworks: Waterworks, service: House) -> None:
    waterworks.publishes(SECOND)
    assert soon(lambda: SECOND in heard(service))
    run_sql(service, "UPDATE revisions SET files = :damage", damage=b"0")
    waterworks.says(THIRD)
    service.restart()
    assert THIRD in heard(service)
    assert serving_is_refused(service)


def test_going_back_to_a_damaged_revision_is_refused(waterworks: Waterworks, service: House) -> None:
    first = waterworks.publishes(FIRST)
    waterworks.publishes(SECOND)
    run_sql(service, "UPDATE revisions SET files = :damage WHERE revision = :revision", damage=b"0", revision=first)
    refused = waterworks.ivr("rollback")
    assert (refused.exit_code, f"revision {first} is damaged" in refused.stderr) == (2, True)


def test_a_history_that_cannot_be_read_is_told_once_and_calls_go_on_and_then_take_what_is_new(
    waterworks: Waterworks, service: House, log: io.StringIO
) -> None:
    def told(words: str) -> list[str]:
        return [line for line in log.getvalue().splitlines() if words in line]

    waterworks.publishes(SECOND)
    assert soon(lambda: SECOND in heard(service))
    run_sql(service, "ALTER TABLE publications RENAME TO hidden")
    assert soon(lambda: bool(told("what is published cannot be read")))
    assert SECOND in heard(service)
    run_sql(service, "ALTER TABLE hidden RENAME TO publications")
    assert soon(lambda: bool(told("what is published can be read again")))
    waterworks.publishes(THIRD)
    assert soon(lambda: THIRD in heard(service))
    assert len(told("what is published cannot be read")) == 1
    assert soon(lambda: len(told("New calls begin with revision")) == 2)


def test_where_desks_are_rung_is_said_by_each_service_whoever_publishes(waterworks: Waterworks, service: House) -> None:
    with_desks(service, crew=("+81298000077",))
    service.restart()
    waterworks.ivr("publish", IVR_DESKS="crew=+81298000088")
    assert soon(lambda: service.app.extensions["serving"].now.publication is not None)
    caller = caller_of(service)
    caller.starts()
    assert dialled(caller.presses("1")) == ["+81298000077"]


def test_a_call_keeps_the_desks_it_began_with_when_a_service_is_given_others(waterworks: Waterworks, service: House) -> None:
    waterworks.publishes(SECOND)
    with_desks(service, crew=("+81298000077",))
    service.restart()
    caller = caller_of(service)
    caller.starts()
    with_desks(service, crew=("+81298000088",))
    service.restart()
    caller.carrier = caller_of(service).carrier
    assert dialled(caller.presses("1")) == ["+81298000077"]
    later = caller_of(service)
    later.starts()
    assert dialled(later.presses("1")) == ["+81298000088"]


def test_what_was_served_with_desks_is_published_without_them(waterworks: Waterworks, service: House) -> None:
    with_desks(service, crew=("+81298000077",))
    service.restart()
    own = waterworks.listed()["revisions"][-1]
    waterworks.publishes(SECOND)
    assert waterworks.ivr("rollback", own["revision"]).exit_code == 0
    with_desks(service)
    service.restart()
    assert FIRST in heard(service)
    caller = caller_of(service)
    caller.starts()
    assert dialled(caller.presses("1")) == [CREW]


def placeholder(waterworks: Waterworks) -> None:
    file = waterworks.folder / DESKS
    file.write_text(file.read_text(encoding="utf-8").replace(CREW, "sip:crew@desk.example"), encoding="utf-8")


def real() -> dict[str, str]:
    key = base64.b64encode(os.urandom(32)).decode()
    return {
        "IVR_DEVELOPMENT": "0",
        "IVR_TWILIO_AUTH_TOKEN": "0123456789abcdef",
        "IVR_PUBLIC_URL": "https://hotline.example.net",
        "IVR_DATA_KEY": key,
    }


def test_a_placeholder_desk_is_published_for_development_only(waterworks: Waterworks) -> None:
    placeholder(waterworks)
    refused = waterworks.ivr("publish", IVR_DEVELOPMENT="0")
    assert (refused.exit_code, "IVR_DESKS: nobody would answer at crew" in refused.stderr) == (2, True)
    assert "on a development service, add --dev\n" in refused.stderr
    assert waterworks.ivr("publish", IVR_DEVELOPMENT="0", IVR_DESKS="crew=+81298000077").exit_code == 0


def test_a_real_service_never_takes_placeholder_desks_however_they_were_published(waterworks: Waterworks) -> None:
    settings = real()
    house = waterworks.house(**settings)
    placeholder(waterworks)
    waterworks.publishes(SECOND, "--dev")
    assert soon(lambda: serving_is_refused(house))
    assert FIRST in heard(house)
    house.close()
    with pytest.raises(SettingsError, match="nobody would answer at crew"):
        waterworks.house(**settings)
    house = waterworks.house(**settings, IVR_DESKS="crew=+81298000077")
    assert SECOND in heard(house)
    house.close()


def test_a_service_that_starts_says_what_it_serves_and_why(waterworks: Waterworks, service: House) -> None:
    def told() -> list[str]:
        service.restart()
        return list(service.app.extensions["serving"].now.told())

    revision = service.hotline.revision
    assert told() == [f"New calls begin with the files on disk, revision {revision}: nothing is published."]
    second = waterworks.publishes(SECOND, "--by", "M. Sato", "--why", "night service")
    (published,) = told()
    assert published.startswith(f"New calls begin with revision {second}. Published on 20")
    assert published.endswith(" by M. Sato: night service")
    waterworks.ivr("rollback", "--to-files", "--by", "K. Ito")
    (withdrawn,) = told()
    assert withdrawn.startswith(f"New calls begin with the files on disk, revision {second}. Publication was withdrawn on 20")
    assert withdrawn.endswith(" by K. Ito")


def test_any_wsgi_server_serves_what_is_published_and_logs_it(
    waterworks: Waterworks, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    revision = waterworks.publishes(SECOND)
    waterworks.says(THIRD)
    for name, value in waterworks.variables.items():
        monkeypatch.setenv(name, value)
    app = create_app()
    assert app.test_client().get("/readyz").text.startswith(f"ready: revision {revision}, published on ")
    app.extensions["store"].close()
    told = capsys.readouterr().err
    assert f"New calls begin with revision {revision}. Published on {datetime.now(UTC):%Y-%m-}" in told
    assert "The files on disk differ from it" in told


def test_a_call_from_the_terminal_says_which_revision_it_hears(waterworks: Waterworks) -> None:
    assert waterworks.ivr("call").stderr == ""
    revision = waterworks.publishes(SECOND)
    waterworks.says(THIRD)
    call = waterworks.ivr("call")
    assert SECOND in call.stdout
    assert f"New calls begin with revision {revision}" in call.stderr
    assert "callers do not hear that before ivr publish" in call.stderr
