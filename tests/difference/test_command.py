"""`ivr diff` as a clerk runs it, on edits of the water works."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from ivr.logs import set_up_logs
from ivr.showing.columns import width
from tests.publishing.waterworks import SECOND, Waterworks, waterworks_in

pytestmark = pytest.mark.slow
OFFICE = '[hours.office]\nrules = [{ on = "Mon-Fri", open = "9:00-18:00" }]\n'


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    yield
    set_up_logs()


@pytest.fixture
def works(tmp_path: Path) -> Waterworks:
    return waterworks_in(tmp_path)


def edit(works: Waterworks, name: str, old: str, new: str) -> None:
    file = works.folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def keep(works: Waterworks) -> None:
    """Keep the files as they are now, as the version before."""
    works.ivr("publish", "--dev")


def found(works: Waterworks, *words: str) -> list[dict[str, object]]:
    done = works.ivr("diff", "--json", *words)
    assert done.exit_code in (0, 1), done.output
    rows: list[dict[str, object]] = json.loads(done.stdout)["differences"]
    assert done.exit_code == bool(rows)
    return rows


def with_office_hours(works: Waterworks) -> None:
    """Let the crew be there in office hours only, and say so at other times."""
    edit(works, "desks.toml", 'hours = "always"', 'hours = "office"')
    edit(works, "hours.toml", "[hours.always]\nalways = true\n", OFFICE)


def unbroken(done: Result) -> str:
    return re.sub(r"\s+", " ", done.stdout)


def test_an_hour_less_is_told_with_days_clock_times_minutes_and_what_is_met_instead(works: Waterworks) -> None:
    with_office_hours(works)
    keep(works)
    edit(works, "hours.toml", "9:00-18:00", "9:00-17:00")
    rows = found(works)
    row = next(row for row in rows if row["who"] == [{"line": "faults", "language": "en"}])
    assert {str(row["does"]) for row in rows} == {"key 1", "3 times no valid key"}
    assert (row["when"], row["minutes"]) == ("Mon-Fri 17:00-18:00", 15652)
    assert (row["at"], row["call"]) == ("main", 'ivr call 029-800-0001 --from withheld --at "2027-01-01 17:00", then key 9 1')
    assert row["before"] == "a person: Repair crew, in Japanese; the request is open"
    assert "and the call ends; the request is missed" in str(row["now"])


def test_one_minute_is_seen(works: Waterworks) -> None:
    with_office_hours(works)
    keep(works)
    edit(works, "hours.toml", "9:00-18:00", "9:00-18:01")
    assert {row["when"] for row in found(works)} == {"Mon-Fri 18:00-18:01"}


def test_a_holiday_rule_is_told_by_the_word_holidays(works: Waterworks) -> None:
    with_office_hours(works)
    keep(works)
    edit(works, "hours.toml", "rules = [", 'rules = [{ on = "holiday", closed = true }, ')
    assert {row["when"] for row in found(works)} == {"holidays on Mon-Fri 9:00-18:00"}


def test_nearly_every_day_is_told_by_the_days_that_are_left_out(works: Waterworks) -> None:
    with_office_hours(works)
    edit(works, "hours.toml", '"Mon-Fri"', '"holiday", closed = true }, { on = "Mon-Sun"')
    keep(works)
    edit(works, "hours.toml", "9:00-18:00", "9:00-17:00")
    assert {row["when"] for row in found(works)} == {"every day but holidays 17:00-18:00"}


def test_nothing_is_told_of_names_order_comments_and_addresses_that_stay(works: Waterworks) -> None:
    keep(works)
    for name, old, new in (
        ("flow/main.toml", "crew", "repair"),
        ("desks.toml", "desk.crew", "desk.repair"),
        ("desks.toml", 'desk = "crew"', 'desk = "repair"'),
        ("hours.toml", "always]", "day-and-night]"),
        ("desks.toml", 'hours = "always"', 'hours = "day-and-night"'),
    ):
        edit(works, name, old, new)
    edit(works, "flow/main.toml", "[node.goodbye]", "# They have talked.\n[node.goodbye]")
    done = works.ivr("diff")
    assert done.exit_code == 0
    words = "No caller hears or reaches anything different: the files differ only in comments, order or names."
    assert done.stdout.splitlines()[1:] == ["", words]


def test_words_changed_in_one_language_are_one_row_for_callers_of_that_language(works: Waterworks) -> None:
    keep(works)
    file = works.folder / "prompts/waterworks/ja.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace("水漏れは", "水の漏れは"), encoding="utf-8")
    (row,) = found(works)
    assert row["who"] == [{"line": "faults", "language": "ja"}]
    assert (row["when"], row["does"]) == ("at any time", "calls")
    assert "水の漏れは" in str(row["now"])


def test_a_key_that_is_taken_no_more_is_told_and_nothing_behind_it(works: Waterworks) -> None:
    edit(works, "flow/main.toml", "options = [", 'options = [{ key = "2", to = "crew" }, ')
    keep(works)
    edit(works, "flow/main.toml", '{ key = "2", to = "crew" }, ', "")
    rows = found(works)
    assert {str(row["does"]).removeprefix("no valid key, ") for row in rows} == {"key 2"}
    assert {str(row["before"]).split(",")[0] for row in rows} == {"a person: Repair crew"}
    assert {str(row["now"]).split(";")[0] for row in rows} == {
        'hears "That key does not work here.", then a menu',
        'hears "Please press one of these keys.", then a menu',
    }


def test_who_is_rung_when_the_service_itself_breaks_is_told_as_well(works: Waterworks) -> None:
    keep(works)
    edit(works, "desks.toml", "+81298000099", "+81298000098")
    row = next(row for row in found(works) if row["does"] == "a fault of the service")
    assert "+81298000099" in str(row["before"])
    assert "+81298000098" in str(row["now"])


def test_the_table_fits_on_a_terminal_and_ends_with_the_totals(works: Waterworks) -> None:
    works.says(SECOND)
    keep(works)
    with_office_hours(works)
    done = works.ivr("diff", "published", "disk", "--at", "2027-01-02")
    assert done.exit_code == 1
    published = works.listed()["publications"][-1]
    assert unbroken(done).startswith(
        f"Before: published {published['revision']}, {published['from'][:10]}, by {published['by']}. Now: files on"
    )
    assert "Facts as of 2027-01-02." in unbroken(done)
    assert "main menu, key 1" in unbroken(done)
    assert 'such as: ivr call 029-800-0001 --from withheld --at "2027-01-01 00:00", then key 1\n' in done.stdout
    assert max(map(width, done.stdout.splitlines())) <= 120
    assert "differences; callers can meet them in" in unbroken(done)
    markdown = works.ivr("diff", "--markdown").stdout
    head, nothing, columns, *_ = markdown.splitlines()
    assert (nothing, columns) == ("", "| who | when | what they do | before | now | minutes a year | such as |")
    assert head.startswith("Before: published ")


def test_versions_are_named_by_a_revision_a_folder_or_a_word(works: Waterworks) -> None:
    keep(works)
    revision = works.listed()["publications"][-1]["revision"]
    for name in (revision[:5], str(works.folder), "disk", "published"):
        assert works.ivr("diff", name, "disk").exit_code == 0, name


def test_a_version_that_cannot_be_loaded_is_named_by_its_side(works: Waterworks, tmp_path: Path) -> None:
    good = tmp_path / "good"
    shutil.copytree(works.folder, good)
    edit(works, "flow/main.toml", 'to = "crew"', 'to = "nowhere"')
    for names, side in (((str(good), "disk"), "B (disk): "), (("disk", str(good)), "A (disk): ")):
        done = works.ivr("diff", *names)
        assert done.exit_code == 2
        assert all(line.startswith(f"{side}flow/main.toml") for line in done.output.splitlines())


def test_a_folder_without_a_hotline_is_told_as_such_whether_there_is_a_database_or_not(works: Waterworks, tmp_path: Path) -> None:
    (tmp_path / "my-copy").mkdir()
    done = works.ivr("diff", str(tmp_path / "my-copy"), "disk")
    assert done.exit_code == 2
    assert f"A: {tmp_path / 'my-copy'} holds no hotline" in done.output


def test_what_cannot_be_compared_is_a_sentence(works: Waterworks) -> None:
    assert "diff [OPTIONS] [A] [B]" in works.ivr("diff", "--help").output
    nothing = works.ivr("diff")
    assert nothing.exit_code == 2
    assert "nothing is published" in nothing.output
    keep(works)
    unknown = works.ivr("diff", "zzzz", "disk")
    assert unknown.exit_code == 2
    assert 'no kept revision begins with "zzzz"' in unknown.output
