"""The ledger: what is known of each text, and that a text that changes is one nobody has read."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ivr.core.model import Fact
from ivr.loader.files import read_files
from ivr.loader.ledgers import Cell, Ledger, Row, ledger_of, read_ledger
from ivr.loader.problems import Problems
from ivr.loader.reading import FlowError, read_hotline
from ivr.wording.facts import old_facts, sources_of
from ivr.wording.ledger import Stamp, StampError, changes, kept, placed, written
from ivr.wording.parts import ledgers_of
from ivr.wording.status import Progress, progress, words_of
from tests.shipped import ROOT

FILES = {name: text for name, text in read_files(ROOT / "tests/hotlines/waterworks").items() if not name.endswith("ledger.toml")}
ENGLISH, JAPANESE = (f"prompts/waterworks/{language}.ftl" for language in ("en", "ja"))
LEDGER = ledger_of("waterworks")
FIRST = Stamp(by="first", on="2026-11-24", who="a maker")


def begun() -> dict[str, str]:
    """Return the water works with a ledger of all their texts."""
    _, ledger = kept(FILES, FIRST, begin=True)["waterworks"]
    return {**FILES, LEDGER: written(ledger)}


def changed(name: str, before: str, after: str) -> dict[str, str]:
    files = begun()
    assert before in files[name]
    return {**files, name: files[name].replace(before, after)}


def count(files: dict[str, str], language: str) -> Progress:
    hotline, _ = read_hotline(files)
    return progress(
        language,
        [word for word in words_of(hotline, files, language, ledgers_of(files)) if word.entry is None or "/waterworks/" in word.entry.file],
    )


def states(files: dict[str, str], language: str) -> dict[str, str]:
    hotline, _ = read_hotline(files)
    return {word.id: word.state for word in words_of(hotline, files, language, ledgers_of(files))}


def test_every_text_gets_a_line_of_its_own_that_says_nobody_has_read_it() -> None:
    assert 'ja = { hash = "' in begun()[LEDGER]
    assert count(begun(), "ja") == Progress("ja", prompts=8, translated=8, back_translated=0, reviewed=0, changed=0, missing=0)


def test_nothing_changes_where_nothing_has_changed() -> None:
    assert kept(begun(), Stamp(by="second", on="2027-01-01", who="another")) == {}


def test_a_text_that_changes_is_changed_until_it_is_put_down_and_then_unreviewed() -> None:
    read = kept(begun(), replace(FIRST, by="", reviewed="hana", who="a native reader", back="2026-12-01"), languages=["ja"])
    files = {**begun(), LEDGER: written(read["waterworks"][1])}
    assert (count(files, "ja").reviewed, count(files, "ja").back_translated) == (8, 8)
    files[JAPANESE] = files[JAPANESE].replace("失礼いたします。", "では、失礼いたします。")
    assert states(files, "ja")["water.goodbye"] == "changed"
    assert (count(files, "ja").reviewed, count(files, "ja").back_translated, count(files, "ja").changed) == (7, 7, 1)
    before, after = kept(files, Stamp(by="first", on="2027-01-01"))["waterworks"]
    assert list(changes(before, after)) == ["changed water.goodbye ja"]
    assert after.rows["water.goodbye"].cells["ja"] == Cell(after.rows["water.goodbye"].cells["ja"].hash, "first", "", "", "2027-01-01")
    assert states({**files, LEDGER: written(after)}, "ja")["water.goodbye"] == "unreviewed"


def test_other_line_breaks_and_spaces_are_no_other_text() -> None:
    assert kept(changed(ENGLISH, ".goodbye = Goodbye.", ".goodbye =\n        Goodbye."), Stamp(by="", on="")) == {}


def test_a_new_text_stands_where_its_file_has_it_and_no_other_line_moves() -> None:
    files = changed(ENGLISH, "    .english", "    .meter = Where is my meter: press { KEY($key) }.\n    .english")
    _, after = kept(files, FIRST)["waterworks"]
    old, new = begun()[LEDGER].splitlines(), written(after).splitlines()
    added = [line for line in new if line not in old]
    assert added[0] == '["water.meter"]'
    assert len(new) == len(old) + 4
    assert new.index('["water.burst"]') < new.index(added[0]) < new.index('["water.english"]')


def test_a_prompt_that_is_no_more_loses_its_row() -> None:
    before, after = kept(changed(ENGLISH, "    .english = For English, press { KEY($key) }.\n", ""), FIRST)["waterworks"]
    assert list(changes(before, after)) == ["gone water.english en"]
    assert "water.english" not in after.rows


def test_a_language_another_hotline_speaks_keeps_its_lines() -> None:
    _, common = kept(FILES, FIRST, begin=True)["common"]
    assert {"en", "ja", "th", "vi"} <= set(common.rows["keys.yes"].cells)


def test_only_what_is_chosen_is_touched() -> None:
    _, after = kept(begun(), replace(FIRST, reviewed="hana", who="a native reader"), languages=["ja"], prompts=["water.burst"])[
        "waterworks"
    ]
    assert [(name, language) for name, row in after.rows.items() for language, cell in row.cells.items() if cell.reviewed] == [
        ("water.burst", "ja")
    ]


def test_nobody_writes_or_reads_who_is_not_named_and_known() -> None:
    with pytest.raises(StampError, match="say with --by NAME who wrote them"):
        kept(changed(ENGLISH, "Goodbye.", "Bye."), Stamp(by="", on="2027-01-01"))
    with pytest.raises(StampError, match="does not know who second is"):
        kept(changed(ENGLISH, "Goodbye.", "Bye."), Stamp(by="second", on="2027-01-01"))
    _, after = kept(changed(ENGLISH, "Goodbye.", "Bye."), Stamp(by="second", on="2027-01-01", who="a second maker"))["waterworks"]
    assert after.people == {"first": "a maker", "second": "a second maker"}


def test_a_ledger_that_cannot_be_read_is_not_written_over() -> None:
    with pytest.raises(FlowError, match="is not TOML"):
        kept({**begun(), LEDGER: "<<<<<<< HEAD\n"}, FIRST)


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
cells = st.builds(Cell, words.filter(bool), st.just("first"), words, st.just(""), words.filter(bool))
ledgers = st.builds(
    lambda who, rows: Ledger({"first": who}, rows),
    words.filter(bool),
    st.dictionaries(
        words.filter(lambda name: name != "by"), st.builds(Row, words, st.dictionaries(st.sampled_from(["th", "zh-Hant"]), cells))
    ),
)


@given(ledgers)
def test_what_is_written_is_what_is_read(ledger: Ledger) -> None:
    problems = Problems()
    assert read_ledger("ledger.toml", written(ledger), problems) == ledger
    assert problems.found == []


def test_new_names_come_after_what_stands_before_them() -> None:
    assert placed(["b", "a", "c"], ["new", "a", "next", "b", "last", "gone"]) == ["new", "b", "last", "gone", "a", "next", "c"]


def fact(section: str, *prompts: str, as_of: str = "2023-10", overtaken: date | None = None) -> Fact:
    return Fact("", section, "It is so.", "", prompts, as_of, overtaken)


FACTS = {
    "police": fact("§7(2)", "loss.suspension", "loss.found"),
    "counter": fact("§3(2)", "loss.found"),
    "vaccination": fact("§1", "about.vaccination", overtaken=date(2024, 3, 31)),
    "fresh": fact("§4", "validity.card", as_of="2026-06"),
    "untold": fact("§8", as_of="2001-01"),
}


def test_a_prompt_s_sources_are_the_sections_of_its_facts_and_what_was_written_by_hand_stays() -> None:
    sources = sources_of(FACTS)
    assert sources["loss.found"] == "§7(2), §3(2)"
    files = begun()
    files[LEDGER] = files[LEDGER].replace('["water.sorry"]\nsource = ""', '["water.sorry"]\nsource = "page 9"')
    before, after = kept(files, FIRST, sources={"water.burst": "page 1"})["waterworks"]
    assert list(changes(before, after)) == ["source water.burst page 1"]
    assert (after.rows["water.burst"].source, after.rows["water.sorry"].source) == ("page 1", "page 9")


def test_facts_that_are_told_are_listed_when_they_are_overtaken_or_too_old() -> None:
    assert old_facts(FACTS, date(2026, 10, 31), 36) == {"vaccination": "overtaken on 2024-03-31"}
    assert old_facts(FACTS, date(2026, 11, 1), 36) == {
        "police": "as of 2023-10, 37 months ago",
        "counter": "as of 2023-10, 37 months ago",
        "vaccination": "overtaken on 2024-03-31",
    }
    assert old_facts({"vaccination": FACTS["vaccination"]}, date(2024, 3, 30), 12) == {}
