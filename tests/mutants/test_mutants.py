"""A sample of all mutants: somebody notices. And what is said of those that nobody notices is about mutants there are."""

from functools import partial
from pathlib import Path

import pytest

from ivr.core.engine import Engine
from ivr.scenario import Step
from ivr.simulator.house import House
from ivr.simulator.player import play
from tests.houses import house_at
from tests.mutants.code import code_mutants
from tests.mutants.edits import Mutant
from tests.mutants.every import every_mutant
from tests.mutants.explained import explained
from tests.mutants.judging import judge, moment_of_proof, playable
from tests.mutants.playing import failure
from tests.shipped import MY_NUMBER, ROOT, shipped_hotline

pytestmark = pytest.mark.slow
EVERY = every_mutant()
# One of each of these kinds, the same in each run of the same flow: all others take `make mutants`.
KINDS = (
    "guard inverted",
    "misses raised",
    "otherwise changed",
    "prompt emptied",
    "request dropped",
    "staff moved",
    "way redirected",
    "window moved",
)
SAMPLE = [next(mutant for mutant in EVERY if mutant.kind == kind and mutant.id not in explained()) for kind in KINDS]
PAGE = (ROOT / "docs" / "mutants.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("mutant", SAMPLE, ids=lambda mutant: mutant.kind)
def test_a_hotline_made_wrong_is_noticed(mutant: Mutant) -> None:
    assert judge(mutant, moment_of_proof()).by != "nobody", mutant.id


def test_every_mutant_is_a_hotline_of_its_own() -> None:
    assert len({mutant.id for mutant in EVERY}) == len(EVERY) > 5000
    assert len({mutant.text() for mutant in EVERY[:300]}) == 300


@pytest.mark.parametrize("scenario", list(playable()), ids=lambda scenario: scenario.name)
def test_the_engine_alone_plays_a_scenario_as_it_is_written(scenario) -> None:
    assert failure(scenario, Engine(shipped_hotline())) == ""


def test_the_engine_alone_and_the_service_say_the_same_of_a_call_that_goes_otherwise(tmp_path: Path) -> None:
    for scenario in list(playable())[::29]:
        steps = tuple(step for step in scenario.steps if not (step.verb == "hear" and step.number == scenario.steps[2].number))
        wrong = type(scenario)(scenario.name, scenario.title, steps)
        assert failure(wrong, Engine(shipped_hotline()))
        assert play(wrong, partial(_house, tmp_path / scenario.name)).failures


def _house(var: Path, at: Step, _: Step | None) -> House:
    var.mkdir()
    return house_at(var, " ".join(at.words), MY_NUMBER)


def test_every_reason_is_about_a_mutant_that_is_made() -> None:
    made = {mutant.id for mutant in EVERY} | {mutant.id for mutant in code_mutants()}
    assert explained().keys() <= made


def test_the_page_tells_of_every_kind_there_is() -> None:
    for kind in {mutant.kind for mutant in (*EVERY, *code_mutants())}:
        assert f"| {kind} |" in PAGE, "run `make mutants`"
