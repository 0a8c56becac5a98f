"""What is shipped is clean, but for what is known: known_findings.txt, one line a prompt and rule, to be emptied and then deleted."""

from pathlib import Path

from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.wording.check import check_of
from ivr.wording.standards import read_standard_files, read_standards
from tests.shipped import MY_NUMBER, ROOT

KNOWN = set(Path(__file__).with_name("known_findings.txt").read_text(encoding="utf-8").splitlines())


def found_in(folder: Path) -> set[str]:
    files = read_files(folder)
    hotline = load_hotline(files)
    check = check_of(files, hotline, read_standards(read_standard_files(folder), hotline))
    return {f"{one.language} {one.prompt} {one.fault.rule}" for language in hotline.languages for one in check.findings(language)}


def test_nothing_is_found_in_the_shipped_words_but_what_is_known() -> None:
    assert sorted(found_in(MY_NUMBER) - KNOWN) == []


def test_a_hotline_of_two_languages_without_budgets_is_clean_but_for_what_it_shares() -> None:
    assert sorted(found_in(ROOT / "tests/hotlines/waterworks") - KNOWN) == []
