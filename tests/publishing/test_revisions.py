"""The revisions that are kept: listed, named by their beginnings, and removed when nobody needs them."""

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from ivr.publishing.history import RevisionError, find_revision
from ivr.simulator.house import House
from ivr.store.database import MIGRATIONS
from ivr.store.tables import metadata
from tests.publishing.waterworks import FIRST, SECOND, THIRD, Waterworks, caller_of, heard, run_sql, soon, waterworks_in


def test_revisions_are_listed_with_their_calls_and_those_that_have_not_ended(waterworks: Waterworks, service: House) -> None:
    callers = [caller_of(service) for _ in range(3)]
    for caller in callers:
        caller.starts()
    callers[0].carrier.post("/voice/status", callers[0].fields(CallStatus="completed"))
    second = waterworks.publishes(SECOND)
    assert soon(lambda: service.hotline.revision == second)
    assert SECOND in heard(service)
    first, published = waterworks.listed()["revisions"]
    assert (first["calls"], first["not_ended"], first["published"]) == (3, 2, "never")
    assert (published["revision"], published["published"][:6]) == (second, "since ")
    assert published["calls"] == 1
    heading, row, *_ = waterworks.ivr("revisions").stdout.splitlines()
    assert heading.split() == ["revision", "kept_at", "calls", "not_ended", "published", "note"]
    assert row.split()[0] == first["revision"]


def test_a_revision_nobody_needs_is_removed(waterworks: Waterworks) -> None:
    first, second = waterworks.publishes(FIRST), waterworks.publishes(SECOND)
    removed = waterworks.ivr("revisions", "--remove", first[:5])
    assert (removed.exit_code, removed.stdout.partition(" is")[0]) == (0, f"Revision {first}")
    listed = waterworks.listed()
    assert [row["revision"] for row in listed["revisions"]] == [second]
    assert [row["revision"] for row in listed["publications"]] == [first, second]
    refused = waterworks.ivr("rollback")
    assert (refused.exit_code, f"revision {first} is not kept" in refused.stderr) == (2, True)


def test_a_published_revision_is_not_removed(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(FIRST)
    refused = waterworks.ivr("revisions", "--remove", revision)
    assert refused.exit_code == 2
    assert f"revision {revision} is published: new calls begin with it" in refused.stderr
    assert len(waterworks.listed()["revisions"]) == 1


def test_what_a_service_made_of_a_published_revision_and_its_desks_is_not_removed(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(FIRST)
    waterworks.house(IVR_DESKS="crew=+81298000077").close()
    own = next(row for row in waterworks.listed()["revisions"] if row["revision"] != revision)
    assert own["note"] == f"{revision} with the desks of IVR_DESKS"
    assert own["published"][:6] == "since "
    assert "is published" in waterworks.ivr("revisions", "--remove", own["revision"]).stderr


def test_a_revision_calls_began_with_is_not_removed(waterworks: Waterworks, service: House) -> None:
    caller_of(service).starts()
    first = waterworks.listed()["revisions"][0]["revision"]
    waterworks.publishes(SECOND)
    refused = waterworks.ivr("revisions", "--remove", first)
    assert refused.exit_code == 2
    assert f"1 kept call began with revision {first}" in refused.stderr


def test_what_is_served_from_disk_is_not_removed(waterworks: Waterworks, service: House) -> None:
    revision = service.hotline.revision
    refused = waterworks.ivr("revisions", "--remove", revision)
    assert refused.exit_code == 2
    assert "is that of the files on disk, and nothing is published" in refused.stderr


def test_a_revision_that_is_not_there_is_told_with_those_that_are(waterworks: Waterworks) -> None:
    revision = waterworks.publishes(THIRD)
    for words in (("rollback",), ("revisions", "--remove")):
        refused = waterworks.ivr(*words, "nothing")
        assert refused.exit_code == 2
        assert f'no kept revision begins with "nothing": there are {revision}' in refused.stderr


def test_an_empty_name_is_no_name_and_never_means_the_newest_or_all(waterworks: Waterworks) -> None:
    for words in (FIRST, SECOND):
        waterworks.publishes(words)
    before = waterworks.listed()
    for words in (("rollback", ""), ("revisions", "--remove", "")):
        refused = waterworks.ivr(*words)
        assert (refused.exit_code, 'no kept revision begins with ""' in refused.stderr) == (2, True)
    assert waterworks.listed() == before


def test_a_beginning_that_several_revisions_share_is_told_with_them() -> None:
    known = ("1a2b", "1a3c", "2d4e")
    assert find_revision(known, "2") == "2d4e"
    with pytest.raises(RevisionError, match='"1a" begins the names of 2 revisions: 1a2b, 1a3c; write more of it'):
        find_revision(known, "1a")
    with pytest.raises(RevisionError, match="no kept revision begins with"):
        find_revision(known, "")


def test_a_damaged_revision_is_listed_as_such_and_hides_no_other(waterworks: Waterworks, service: House) -> None:
    waterworks.publishes(SECOND)
    run_sql(service, "UPDATE revisions SET files = :cut", cut=b"0")
    assert [row["note"] for row in waterworks.listed()["revisions"]] == ["damaged", "damaged"]


def test_the_tables_are_those_of_the_code_on_either_database(waterworks: Waterworks, service: House) -> None:
    assert waterworks.ivr("revisions").exit_code == 0
    with service.app.extensions["store"]._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_database_from_before_there_was_a_history_is_told_and_brought_up_to_date_by_publishing(tmp_path: Path) -> None:
    waterworks = waterworks_in(tmp_path)
    engine, config = create_engine(waterworks.settings().database_url), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    engine.dispose()
    for words in (("revisions",), ("rollback",)):
        refused = waterworks.ivr(*words)
        assert (refused.exit_code, "no such table: publications" in refused.stderr) == (2, True)
    revision = waterworks.publishes(SECOND)
    assert [row["revision"] for row in waterworks.listed()["revisions"]] == [revision]
