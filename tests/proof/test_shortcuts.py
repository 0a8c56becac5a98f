"""Every call of a small hotline is met by exploration and by brute force alike: none is missed, and none is made up."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from ivr.core.guards import GUARDS
from ivr.core.model import Hotline
from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.proof.cells import cells_of
from ivr.proof.explore import Explorer
from tests.proof.brute import NUMBERS, Brute, Moment
from tests.proof.compared import Comparison, Seen, Stand
from tests.proof.flows import random_hotline, random_hotline_asking
from tests.proof.made_up import read_made_up
from tests.shipped import ROOT

pytestmark = pytest.mark.slow
TODAY = datetime.fromisoformat("2027-03-03T12:00:00+09:00")
WITHHELD, MOBILE = NUMBERS[:1], NUMBERS[::2]
Both = tuple[tuple[set[Stand], set[Seen]], tuple[set[Stand], set[Seen]]]


def met_twice(hotline: Hotline, numbers: Sequence[str] = WITHHELD, ages: Sequence[int] = ()) -> Both:
    """Meet every call by brute force, then by exploration."""
    cells = cells_of(hotline)
    explored = Explorer(hotline, cells, TODAY).explore()
    met = Brute(hotline, [Moment(TODAY, cell.moment) for cell in cells.cells], numbers, ages).meet_all()
    compared = Comparison(hotline, TODAY.date())
    return compared.of_brute(met), compared.of_explored(explored, numbers)


def assert_alike(both: Both) -> None:
    """Assert that nothing was met in one way only; what comes late, to a caller who is gone, brute force tries only in part."""
    (stands, seen), (explored_stands, explored_seen) = both
    missed = stands - explored_stands or seen - explored_seen
    made_up = explored_stands - stands or {one for one in explored_seen - seen if not (one.before and one.before.ended)}
    assert not missed, f"exploration misses {len(missed)}, as {min(missed, key=repr)}"
    assert not made_up, f"exploration makes up {len(made_up)}, as {min(made_up, key=repr)}"
    assert len(stands) > 10
    assert len(seen) > 10


def test_every_call_of_the_water_works_is_met_and_no_other() -> None:
    assert_alike(met_twice(load_hotline(read_files(ROOT / "tests/hotlines/waterworks")), NUMBERS))


@pytest.mark.parametrize(
    ("name", "numbers", "ages"),
    [("texts", MOBILE, ()), ("days", WITHHELD, (14, 15, 28, 29)), ("lines", WITHHELD, ()), ("recordings", WITHHELD, ())],
)
def test_every_call_is_met_and_no_other_whatever_a_flow_uses(name: str, numbers: Sequence[str], ages: Sequence[int]) -> None:
    assert_alike(met_twice(load_hotline(read_made_up(name)), numbers, ages))


@pytest.mark.parametrize("seed", [2, 5, 19, 34, 37])
def test_every_call_of_a_hotline_drawn_by_lot_is_met_and_no_other(seed: int) -> None:
    assert_alike(met_twice(load_hotline(random_hotline(seed, nodes=5)), MOBILE, (14, 15)))


@pytest.mark.parametrize("guard", GUARDS)
def test_every_call_is_met_and_no_other_whatever_a_guard_asks(guard: str) -> None:
    assert_alike(met_twice(load_hotline(random_hotline_asking(guard, nodes=5)), MOBILE, (14, 15)))
