"""The water works: their files in a folder that can be edited, a service on either database, and the commands of their operators."""

import dataclasses
import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from app import create_app
from ivr.cli import main
from ivr.settings import Settings, read_settings
from ivr.simulator.house import House
from tests.carriers import Caller, Carrier
from tests.shipped import ROOT

FAULTS = "+81298000001"
WORDS, DESKS = ("prompts/waterworks/en.ftl", "prompts/waterworks/ja.ftl"), "desks.toml"
FIRST, SECOND, THIRD = "水道の故障受付です。", "水道局の夜間受付です。", "水道局の昼間受付です。"
# Far more than a service needs; nothing waits so long but what is broken.
PATIENCE_SECONDS = 20


@dataclass
class Waterworks:
    """The water works in a folder of their own.

    variables: of the environment of every command and service.
    """

    var: Path
    variables: dict[str, str]

    @property
    def folder(self) -> Path:
        return Path(self.variables["IVR_HOTLINE"])

    def says(self, words: str) -> None:
        """Edit what callers hear first in either language, on disk."""
        for name in WORDS:
            file = self.folder / name
            lines = file.read_text(encoding="utf-8").splitlines()
            lines[1] = f"    .welcome = {words}"
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def ivr(self, *words: str, **variables: str) -> Result:
        """Run a command in this process."""
        with pytest.MonkeyPatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("IVR_")]:
                patch.delenv(name)
            return CliRunner().invoke(main, list(words), env=self.variables | variables)

    def publishes(self, words: str, *more: str) -> str:
        """Edit the words on disk and publish them; return the revision."""
        self.says(words)
        done = self.ivr("publish", *more)
        assert done.exit_code == 0, done.output
        return str(self.listed()["publications"][-1]["revision"])

    def listed(self) -> dict[str, Any]:
        listed: dict[str, Any] = json.loads(self.ivr("revisions", "--json").stdout)
        return listed

    def settings(self, **variables: str) -> Settings:
        return read_settings(self.variables | variables)

    def house(self, **variables: str) -> House:
        """Start a service in this process."""
        return House(create_app, self.settings(**variables))


def waterworks_in(var: Path, database: str = "") -> Waterworks:
    """Copy the water works, and make their first words known ones."""
    shutil.copytree(ROOT / "tests/hotlines/waterworks", var / "waterworks")
    variables = {"IVR_DEVELOPMENT": "1", "IVR_VAR": str(var), "IVR_HOTLINE": str(var / "waterworks"), "IVR_DATABASE_URL": database}
    made = Waterworks(var, variables)
    made.says(FIRST)
    return made


def caller_of(house: House) -> Caller:
    return Caller(Carrier(house.app.test_client(), house.settings), to=FAULTS)


def heard(house: House) -> str:
    """Return what a new call hears first."""
    return caller_of(house).starts().decode()


def soon(what: Callable[[], bool]) -> bool:
    """Wait until something holds."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not (holds := what()) and time.monotonic() < until:
        time.sleep(0.02)
    return holds


def run_sql(house: House, statement: str, **values: object) -> None:
    with house.app.extensions["store"]._engine.begin() as connection:
        connection.execute(text(statement), values)


def with_desks(house: House, **desks: tuple[str, ...]) -> None:
    """Give the next start of a service other addresses (IVR_DESKS)."""
    house.settings = dataclasses.replace(house.settings, desks=desks)
