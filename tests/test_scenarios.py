"""Every scenario in tests/scenarios happens as it is written, through the real webhooks."""

from functools import partial
from pathlib import Path

import pytest

from ivr.core.scenario import parse_scenario
from ivr.simulator.player import play
from tests.houses import open_house

SCENARIOS = sorted((Path(__file__).parent / "scenarios").glob("*.call"))


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_the_call_goes_as_the_scenario_says(file: Path, tmp_path: Path) -> None:
    played = play(parse_scenario(file.read_text(encoding="utf-8"), file.name), partial(open_house, tmp_path))
    assert not played.failures, "\n".join(played.failures)
