"""Flows that are broken on purpose: each is refused with words a clerk can act on, and with nothing else."""

import tomllib
from pathlib import Path

import pytest

from ivr.loader.files import read_files
from ivr.loader.reading import FlowError, load_hotline
from tests.shipped import ROOT

BROKEN = sorted((Path(__file__).parents[1] / "broken_flows").glob("*.toml"))
WATERWORKS = read_files(ROOT / "tests" / "hotlines" / "waterworks")


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_flow_is_refused_with_exactly_these_words(file: Path) -> None:
    case = tomllib.loads(file.read_text(encoding="utf-8"))
    whole = WATERWORKS[case["file"]]
    assert case["replace"] in whole
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, case["file"]: whole.replace(case["replace"], case["with"])})
    assert list(refused.value.problems) == case["says"]


def test_all_problems_are_told_at_once_not_the_first_only() -> None:
    flow = (
        WATERWORKS["flow/main.toml"]
        .replace('silence = "crew"\n', "")
        .replace('busy = "sorry"\n', "")
        .replace('kind = "menu"', 'kind = "menu"\ncolour = "red"')
    )
    desks = WATERWORKS["desks.toml"].replace("ring-seconds = 30", "ring-seconds = 3")
    with pytest.raises(FlowError) as refused:
        load_hotline({**WATERWORKS, "flow/main.toml": flow, "desks.toml": desks})
    words = "\n".join(refused.value.problems)
    assert all(part in words for part in ("silence", "busy", "colour", "ring-seconds"))
