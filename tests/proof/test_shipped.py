"""The promises of the shipped hotline, proved; and the worst way to a person, line by line and language by language."""

from datetime import datetime
from functools import cache

import pytest

from ivr.proof.dialling import Worst
from ivr.proof.promises import read_promises
from ivr.proof.proving import Proof, Prover
from ivr.wording.pace import read_pace
from tests.shipped import shipped_files, shipped_hotline

HOTLINE = shipped_hotline()
PROMISES = read_promises(shipped_files()["promises.toml"], HOTLINE)
OTHERS = [language for language in HOTLINE.languages if language != "ja"]


@cache
def prover() -> Prover:
    return Prover(HOTLINE, read_pace(shipped_files()["pace.toml"], HOTLINE.languages), datetime(2026, 11, 24, 12, tzinfo=HOTLINE.zone))


@cache
def proof() -> Proof:
    return prover().prove(PROMISES)


def worst(patience: str, line: str, language: str) -> Worst:
    return next(one for one in proof().worst if (one.patience, one.line, one.language) == (patience, line, language))


def test_every_promise_holds_and_nobody_had_to_waive_one() -> None:
    assert [(held.promise.id, held.why) for held in proof().held if held.broken] == []
    assert [promise.id for promise in PROMISES if promise.waiver] == []


@pytest.mark.parametrize("patience", ["listens", "knows"])
def test_a_lost_card_takes_one_key_in_japanese_two_on_the_foreign_line_three_behind_key_nine(patience: str) -> None:
    for line in ("general", "navi", "city-hall"):
        assert worst(patience, line, "ja").keys == 1
        assert {worst(patience, line, language).keys for language in OTHERS} == {3}
    assert {worst(patience, "foreign", language).keys for language in HOTLINE.languages} == {2}


def test_whoever_listens_knows_or_is_silent_is_rung_in_time() -> None:
    for one in proof().worst:
        limit = {"knows": 5, "silent": 90, "listens": 15 if (one.line, one.language) != ("foreign", "ja") and one.language == "ja" else 40}
        assert one.seconds is not None
        assert one.seconds <= limit[one.patience], one


def test_the_proof_met_every_node_language_line_and_cell() -> None:
    covered = proof().covered
    assert covered.days == 8766
    assert covered.cells > 40
    explored = prover().explored
    met = {explored.places.all[number].node for number, callers in enumerate(explored.reached) if callers}
    switched_off = {"fax"}
    # Between other nodes, and never waited at.
    passed = {node.id for node in HOTLINE.nodes.values() if node.kind in ("say", "text", "branch")}
    assert set(HOTLINE.nodes) - met - passed == switched_off - passed
    spoken = {(caller.line, caller.language) for callers in explored.reached for caller in explored.callers.those(callers)}
    lines = [line.id for line in HOTLINE.lines.values() if line.enabled]
    assert spoken == {(line, language) for line in lines for language in HOTLINE.languages}
