"""What tests share: a service of their own at three in the morning, and a carrier that calls it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ivr.simulator.house import House
from tests.carriers import Caller, Carrier
from tests.houses import house_at

NIGHT = "2027-01-02 03:10"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = house_at(tmp_path, NIGHT)
    yield house
    house.close()


@pytest.fixture
def carrier(house: House) -> Carrier:
    return Carrier(house.app.test_client(), house.settings)


@pytest.fixture
def caller(carrier: Carrier) -> Caller:
    return Caller(carrier)
