"""Publish, go back, withdraw: what operators are told, and what callers hear."""

import contextlib
import re
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import open_revisions
from ivr.loader.building import Revision
from ivr.loader.files import read_files
from ivr.publishing.history import Order
from ivr.publishing.publish import Admission, publish_files
from ivr.simulator.house import House
from tests.publishing.waterworks import FIRST, SECOND, THIRD, WORDS, Waterworks, caller_of, heard, soon, waterworks_in

AT_ONCE = ", within a second and without a restart. Calls in progress keep what they began with."


def test_what_is_published_is_heard_by_new_calls_and_a_call_in_progress_keeps_what_it_began_with(
    waterworks: Waterworks, service: House
) -> None:
    began_before = caller_of(service)
    assert FIRST in began_before.starts().decode()
    waterworks.publishes(SECOND)
    assert soon(lambda: SECOND in heard(service))
    assert FIRST in began_before.presses("9").decode()


def test_an_edit_on_disk_is_heard_only_when_it_is_published_even_after_a_restart(waterworks: Waterworks, service: House) -> None:
    waterworks.publishes(SECOND)
    waterworks.says(THIRD)
    service.restart()
    assert SECOND in heard(service)
    assert service.app.extensions["serving"].now.disk == (
        f"The files on disk differ from it in {', '.join(WORDS)}: callers do not hear that before ivr publish."
    )


def test_files_on_disk_that_cannot_be_read_do_not_keep_a_service_from_starting_with_what_is_published(
    waterworks: Waterworks, service: House
) -> None:
    waterworks.publishes(SECOND)
    (waterworks.folder / WORDS[0]).write_bytes(b"\xff\xfe")
    service.restart()
    assert SECOND in heard(service)
    assert "The files on disk cannot be read, and are not served" in service.app.extensions["serving"].now.disk


def test_publishing_says_what_it_did_and_how_to_undo_it(waterworks: Waterworks) -> None:
    first = waterworks.publishes(FIRST)
    waterworks.says(SECOND)
    done = waterworks.ivr("publish", "--by", "M. Sato", "--why", "night service")
    second = waterworks.listed()["publications"][-1]["revision"]
    assert done.stdout.splitlines() == [
        f"New calls begin with revision {second}, within a second and without a restart. Calls in progress keep what they began with.",
        f"Before: {first}. To undo this: ivr rollback {first}",
    ]


def test_publishing_what_is_published_changes_nothing_and_says_so(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(FIRST)
    before = waterworks.listed()
    again = waterworks.ivr("publish", "--by", "somebody else")
    assert again.exit_code == 0
    assert again.stdout == f"Nothing to do: these files are published already. New calls begin with revision {revision} as before.\n"
    assert waterworks.listed() == before


def test_the_first_publication_is_undone_by_the_revision_that_services_had_read(waterworks: Waterworks, service: House) -> None:
    read = service.hotline.revision
    waterworks.says(SECOND)
    done = waterworks.ivr("publish")
    assert f"Before: the files on disk, as services read them; kept last: {read}. To undo this: ivr rollback {read}\n" in done.stdout
    assert soon(lambda: SECOND in heard(service))
    assert "the files on disk were heard, as they were then" in waterworks.ivr("rollback").stderr
    assert waterworks.ivr("rollback", read).exit_code == 0
    assert soon(lambda: FIRST in heard(service))


def test_a_publication_begins_when_it_is_written_down_and_not_when_its_proof_began(waterworks: Waterworks) -> None:
    began = datetime(2027, 1, 2, 3, 10, tzinfo=UTC)
    clock = [began]

    def prove(_: Revision) -> None:
        clock[0] += timedelta(minutes=9)

    with contextlib.closing(open_revisions(waterworks.settings())) as revisions:
        admission, files = Admission({}, lambda _: None, prove), read_files(waterworks.folder)
        change = publish_files(revisions, admission, files, Order("", "", lambda: clock[0]))
        assert change.now is not None
        assert change.now.at == began + timedelta(minutes=9)
        assert [kept.kept_at for kept in revisions.kept()] == [began + timedelta(minutes=9)]


def test_files_that_cannot_be_served_are_not_published(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(FIRST)
    before = waterworks.listed()
    main = waterworks.folder / "flow/main.toml"
    main.write_text(main.read_text(encoding="utf-8").replace('to = "crew"', 'to = "nobody"'), encoding="utf-8")
    refused = waterworks.ivr("publish")
    assert refused.exit_code == 2
    assert 'there is no node "nobody"' in refused.stderr
    assert refused.stderr.endswith(f"Nothing was published; new calls go on with revision {revision}.\n")
    assert waterworks.listed() == before


def test_going_back_twice_goes_further_back_but_never_to_the_files_on_disk_unless_told(waterworks: Waterworks, service: House) -> None:
    first, second, third = (waterworks.publishes(words) for words in (FIRST, SECOND, THIRD))
    assert f"revision {second}" in waterworks.ivr("rollback").stdout
    assert soon(lambda: SECOND in heard(service))
    assert f"revision {first}" in waterworks.ivr("rollback").stdout
    assert soon(lambda: FIRST in heard(service))
    refused = waterworks.ivr("rollback")
    assert refused.exit_code == 2
    assert f"before revision {first} the files on disk were heard, as they were then, and they are revision {third} now" in refused.stderr
    assert "write ivr rollback --to-files; with a kept revision, ivr rollback REVISION" in refused.stderr
    assert refused.stderr.endswith(f"Nothing was published; new calls go on with revision {first}.\n")
    assert waterworks.ivr("rollback", "--to-files").stdout.splitlines() == [
        f"New calls begin with the files on disk, revision {third}{AT_ONCE}",
        f"Before: {first}. To undo this: ivr rollback {first}",
    ]
    assert soon(lambda: THIRD in heard(service))
    again = waterworks.ivr("rollback", third[:6]).stdout
    assert f"revision {third}" in again
    assert "Before: the files on disk, as services read them. To undo this: ivr rollback REVISION, one of ivr revisions" in again
    assert [row["revision"] for row in waterworks.listed()["publications"]] == [first, second, third, second, first, None, third]


def test_what_undoes_a_step_back_stands_in_its_answer(waterworks: Waterworks) -> None:
    waterworks.publishes(FIRST)
    second = waterworks.publishes(SECOND)
    *_, undo = waterworks.ivr("rollback").stdout.strip().rpartition("To undo this: ivr ")
    assert waterworks.ivr(*undo.split()).exit_code == 0
    assert waterworks.listed()["publications"][-1]["revision"] == second


def test_after_publication_is_withdrawn_the_files_on_disk_are_heard_again(waterworks: Waterworks, service: House) -> None:
    waterworks.publishes(SECOND)
    assert soon(lambda: SECOND in heard(service))
    waterworks.says(THIRD)
    done = waterworks.ivr("rollback", "--to-files", "--why", "edited on disk")
    assert done.stdout.startswith("New calls begin with the files on disk")
    assert soon(lambda: THIRD in heard(service))
    again = waterworks.ivr("rollback", "--to-files")
    assert (again.exit_code, again.stdout.partition(":")[0]) == (0, "Nothing to do")


def test_publication_is_not_withdrawn_for_files_that_cannot_be_served(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(FIRST)
    (waterworks.folder / WORDS[0]).unlink()
    assert waterworks.ivr("rollback", "--to-files").exit_code == 2
    assert waterworks.listed()["publications"][-1]["revision"] == revision


def test_the_history_says_who_published_what_when_and_why(waterworks: Waterworks) -> None:
    first = waterworks.publishes(FIRST, "--by", "M. Sato", "--why", "opening")
    waterworks.publishes(SECOND, "--by", "K. Ito", "--why", "night service")
    waterworks.ivr("rollback", "--by", "M. Sato", "--why", "wrong words")
    listed = waterworks.listed()
    rows = listed["publications"]
    assert [(row["by"], row["why"]) for row in rows] == [
        ("M. Sato", "opening"),
        ("K. Ito", "night service"),
        ("M. Sato", "wrong words"),
    ]
    assert [row["to"] for row in rows] == [rows[1]["from"], rows[2]["from"], None]
    (kept,) = (row for row in listed["revisions"] if row["revision"] == first)
    assert [period["why"] for period in kept["periods"]] == ["opening", "wrong words"]
    shown = waterworks.ivr("revisions").stdout
    assert "K. Ito   night service" in shown


def test_a_kept_revision_that_was_never_published_can_be(waterworks: Waterworks, service: House) -> None:
    (kept,) = waterworks.listed()["revisions"]
    assert kept["published"] == "never"
    assert waterworks.ivr("revisions").stderr == "Nothing was ever published: services serve the files on disk.\n"
    waterworks.publishes(SECOND)
    assert waterworks.ivr("rollback", kept["revision"][:8]).exit_code == 0
    assert soon(lambda: FIRST in heard(service))


def test_either_a_revision_or_the_files(waterworks: Waterworks) -> None:
    assert "either REVISION or --to-files" in waterworks.ivr("rollback", "1a", "--to-files").stderr


@pytest.mark.parametrize("command", ["publish", "rollback", "revisions"])
def test_every_command_has_help_with_examples(tmp_path: Path, command: str) -> None:
    assert f"ivr {command} --" in waterworks_in(tmp_path).ivr(command, "--help").stdout.partition("Examples:")[2]


def test_readiness_names_what_is_served(waterworks: Waterworks, service: House) -> None:
    def ready() -> str:
        return service.app.test_client().get("/readyz").text

    assert ready() == f"ready: files on disk, revision {service.hotline.revision}: nothing is published\n"
    revision = waterworks.publishes(SECOND, "--by", "M. Sato")
    assert soon(lambda: f"revision {revision}" in ready())
    assert re.fullmatch(rf"ready: revision {revision}, published on \d{{4}}-\d\d-\d\d \d\d:\d\d\n", ready()), ready()
    waterworks.says(THIRD)
    service.restart()
    assert ready().endswith("; the files on disk differ\n")
    waterworks.ivr("rollback", "--to-files")
    assert soon(lambda: ready().startswith("ready: files on disk, revision"))
    assert ": publication was withdrawn on 20" in ready()


def test_a_service_that_is_closed_looks_no_more(waterworks: Waterworks) -> None:
    def looking() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "publications"]

    before = len(looking())
    house = waterworks.house()
    assert len(looking()) == before + 1
    house.close()
    assert len(looking()) == before
