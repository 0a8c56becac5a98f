"""Every scenario in tests/scenarios happens as it is written, through the real webhooks, and comes out the same when it is replayed."""

from functools import partial
from pathlib import Path

import pytest

from ivr.replay.again import ERASED_IN_PART, IDENTICAL
from ivr.replay.shadow import ERASED, SAME
from ivr.scenario import Step, parse_scenario
from ivr.simulator.house import House
from ivr.simulator.player import play
from tests.houses import open_house
from tests.replaying import calls_in, followed, replayed
from tests.shipped import shipped_hotline

FOLDER = Path(__file__).parent / "scenarios"
SCENARIOS = sorted(FOLDER.glob("*.call"))
# What each language is chosen with, as it is announced.
LANGUAGE_KEYS = {option.language: option.key for option in shipped_hotline().nodes["languages"].options}
EVERY_PIECE = (FOLDER / "every-piece.call").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_the_call_goes_as_the_scenario_says_and_is_replayed_and_followed_to_the_same_end(file: Path, tmp_path: Path) -> None:
    houses: list[House] = []

    def remembered(at: Step, hotline: Step | None) -> House:
        houses.append(open_house(tmp_path, at, hotline))
        return houses[0]

    played = play(parse_scenario(file.read_text(encoding="utf-8"), file.name), remembered)
    assert not played.failures, "\n".join(played.failures)
    (house,), forgets = houses, "\nhear    deadline." in file.read_text(encoding="utf-8")
    (call,) = calls_in(house)
    assert replayed(house, call).outcome == (ERASED_IN_PART if forgets else IDENTICAL)
    assert followed(house, call).result == (ERASED if forgets else SAME)
    house.close()


@pytest.mark.parametrize("language", [language for language in LANGUAGE_KEYS if language != "en"])
def test_every_piece_is_heard_in_every_language(language: str, tmp_path: Path) -> None:
    chosen = EVERY_PIECE.replace("keys    1\nhear    main.menu", f"keys    {LANGUAGE_KEYS[language]}\nhear    main.menu", 1)
    played = play(parse_scenario(chosen.replace("[en]", f"[{language}]"), f"every-piece in {language}"), partial(open_house, tmp_path))
    assert not played.failures, "\n".join(played.failures)


def test_whatever_a_node_says_is_heard_in_some_scenario() -> None:
    calls = [parse_scenario(file.read_text(encoding="utf-8"), file.name) for file in SCENARIOS]
    heard = {step.words[0] for call in calls for step in call.steps if step.verb == "hear"}
    said = {node.say[0].prompt for node in shipped_hotline().nodes.values() if node.say}
    assert said - heard == {"fax.this-is-fax"}, "add a call, or see what `ivr coverage` names"


def test_every_piece_is_every_piece() -> None:
    heard = {step.words[0] for step in parse_scenario(EVERY_PIECE).steps if step.verb == "hear"}
    pieces = {node.say[0].prompt for node in shipped_hotline().nodes.values() if node.text and node.id != "reference"}
    assert pieces <= heard
    assert len(pieces) > 30
