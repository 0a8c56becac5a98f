"""The water works on both databases."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from ivr.logs import set_up_logs
from ivr.simulator.house import House
from tests.conftest import database_of_its_own
from tests.logs import log_to
from tests.publishing.waterworks import Waterworks, waterworks_in


@pytest.fixture(autouse=True)
def log() -> Iterator[io.StringIO]:
    """Keep log lines apart from what the commands of the same process say."""
    lines = io.StringIO()
    log_to(lines)
    yield lines
    set_up_logs()


@pytest.fixture(params=["sqlite", "postgresql"])
def waterworks(request: pytest.FixtureRequest, tmp_path: Path) -> Waterworks:
    database = database_of_its_own(request.getfixturevalue("postgresql")) if request.param == "postgresql" else ""
    return waterworks_in(tmp_path, database)


@pytest.fixture
def service(waterworks: Waterworks) -> Iterator[House]:
    house = waterworks.house()
    yield house
    house.close()
