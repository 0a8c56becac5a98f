"""`ivr coverage` as a tester runs it, on the hotline that fits on a page."""

import json
import re
from pathlib import Path

import pytest

from tests.commands import Ivr
from tests.shipped import ROOT

pytestmark = pytest.mark.slow
SCENARIOS = ROOT / "tests" / "scenarios"
BURST = SCENARIOS / "waterworks-burst-pipe.call"
NOBODY = SCENARIOS / "waterworks-nobody.call"


@pytest.fixture
def ivr(tmp_path: Path) -> Ivr:
    return Ivr(tmp_path)


def waterworks(ivr: Ivr, *words: str | Path) -> tuple[int, str, str]:
    told = ivr("coverage", *map(str, words), IVR_HOTLINE="tests/hotlines/waterworks")
    return told.returncode, told.stdout, told.stderr


def test_gaps_are_named_under_the_file_and_node_they_are_in(ivr: Ivr) -> None:
    code, told, error = waterworks(ivr, BURST)
    assert (code, error) == (0, "")
    assert re.search(r"^ +2 +2 +100\.0  languages$", told, re.MULTILINE)
    gaps = told.split("No call exercises these outcomes of nodes:")[1]
    assert re.search(r"^  flow/main\.toml\n    main: .*wrong-key: goes on", gaps, re.MULTILINE)
    assert "canceled: the last address" in gaps


def test_machines_get_every_thing_with_the_calls_that_exercise_it(ivr: Ivr) -> None:
    code, told, _ = waterworks(ivr, "--json", BURST, NOBODY)
    record = json.loads(told)
    assert (code, record["calls"]) == (0, [BURST.stem, NOBODY.stem])
    calls = {item["name"]: item["calls"] for item in record["kinds"]["languages"]["items"]}
    assert set(calls) == {"en", "ja"}
    assert record["exercised"] == sum(kind["exercised"] for kind in record["kinds"].values()) < record["of"]


def test_the_page_fetches_nothing_and_names_the_same_gaps(ivr: Ivr) -> None:
    code, page, _ = waterworks(ivr, "--html", BURST)
    assert code == 0
    assert page.startswith("<!doctype html>")
    assert not re.search(r"https?:|src=|<link|@import|url\(", page)
    assert '<li class="gap">canceled: the last address</li>' in page
    assert f'title="{BURST.stem}"' in page
    assert re.search(r"not heard: \d+</span></summary><ul class=\"things\">.*water\.sorry", page)


def test_prompts_that_no_call_hears_are_named_when_asked_for(ivr: Ivr) -> None:
    _, told, _ = waterworks(ivr, "--all", BURST)
    unheard = told.split("No call hears these prompts:\n")[1]
    assert re.match(r"  Japanese\n    .*water\.", unheard) or re.match(r"  English\n    .*water\.", unheard)
    assert "water.sorry" in unheard
    assert "all of these together, without prompts" in told


@pytest.mark.parametrize(("floors", "code"), [(("10", "languages=100"), 0), (("10", "outcomes=100"), 1)])
def test_less_than_asked_for_is_exit_code_1(ivr: Ivr, floors: tuple[str, str], code: int) -> None:
    done, told, error = waterworks(ivr, BURST, *(word for floor in floors for word in ("--fail-under", floor)))
    assert (done, "was asked for" in error) == (code, code == 1)
    assert told


@pytest.mark.parametrize("floor", ["most", "tones=80", "nan"])
def test_a_floor_that_cannot_be_read_says_what_to_write(ivr: Ivr, floor: str) -> None:
    done, told, error = waterworks(ivr, BURST, "--fail-under", floor)
    assert (done, told) == (2, "")
    assert "KIND is nodes, outcomes, languages" in error


def test_a_scenario_that_goes_otherwise_is_told_and_is_exit_code_1(ivr: Ivr, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.call"
    wrong.write_text(BURST.read_text(encoding="utf-8").replace("water.connecting", "water.sorry"), encoding="utf-8")
    done, told, error = waterworks(ivr, wrong, NOBODY)
    assert done == 1
    assert error.startswith(f"otherwise  {wrong}: ")
    assert told.splitlines()[0].endswith(": 1 call")


def test_calls_of_another_hotline_are_not_counted(ivr: Ivr) -> None:
    told = ivr("coverage", str(BURST))
    assert (told.returncode, told.stdout) == (2, "")
    assert "none of these calls counts for My Number Card hotline" in told.stderr
