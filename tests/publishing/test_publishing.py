"""Publish, go back, withdraw: what operators are told, and what callers hear."""

import threading
from pathlib import Path

import pytest

from ivr.simulator.house import House
from tests.publishing.waterworks import FIRST, SECOND, THIRD, WORDS, Waterworks, caller_of, heard, soon, waterworks_in


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


def test_files_that_cannot_be_served_are_not_published(waterworks: Waterworks) -> None:
    waterworks.publishes(FIRST)
    before = waterworks.listed()
    main = waterworks.folder / "flow/main.toml"
    main.write_text(main.read_text(encoding="utf-8").replace('to = "crew"', 'to = "nobody"'), encoding="utf-8")
    refused = waterworks.ivr("publish")
    assert refused.exit_code == 2
    assert 'there is no node "nobody"' in refused.stderr
    assert waterworks.listed() == before


def test_going_back_twice_goes_further_back_and_at_last_to_the_files_on_disk(waterworks: Waterworks, service: House) -> None:
    first, second, third = (waterworks.publishes(words) for words in (FIRST, SECOND, THIRD))
    assert f"revision {second}" in waterworks.ivr("rollback").stdout
    assert soon(lambda: SECOND in heard(service))
    assert f"revision {first}" in waterworks.ivr("rollback").stdout
    assert soon(lambda: FIRST in heard(service))
    assert "New calls begin with the files on disk" in waterworks.ivr("rollback").stdout
    assert soon(lambda: THIRD in heard(service))
    refused = waterworks.ivr("rollback")
    assert refused.exit_code == 2
    assert "nothing was published before: there is nothing to go back to" in refused.stderr
    assert f"revision {third}" in waterworks.ivr("rollback", third[:6]).stdout
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
    assert service.app.test_client().get("/readyz").data == b"ready: files on disk\n"
    revision = waterworks.publishes(SECOND)
    assert soon(lambda: service.app.test_client().get("/readyz").data == f"ready: revision {revision}\n".encode())


def test_a_service_that_is_closed_looks_no_more(waterworks: Waterworks) -> None:
    def looking() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "publications"]

    before = len(looking())
    house = waterworks.house()
    assert len(looking()) == before + 1
    house.close()
    assert len(looking()) == before
