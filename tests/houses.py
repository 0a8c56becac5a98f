"""The service, started for a test: its own folder and database, its own token and key, and a clock that stands."""

import base64
import os
from datetime import datetime
from pathlib import Path

from app import create_app
from ivr.scenario import Step, moment_of
from ivr.settings import Settings, read_settings
from ivr.simulator.house import House
from tests.shipped import MY_NUMBER, ROOT, shipped_hotline


def settings_in(var: Path, hotline: Path = MY_NUMBER) -> Settings:
    """Return development settings in a folder of their own."""
    key = base64.b64encode(os.urandom(32)).decode()
    return read_settings({"IVR_DEVELOPMENT": "1", "IVR_VAR": str(var), "IVR_DATA_KEY": key, "IVR_HOTLINE": str(hotline)})


def moment(text: str) -> datetime:
    """Return a moment of the hotline's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=shipped_hotline().zone)


def house_at(var: Path, at: str, hotline: Path = MY_NUMBER) -> House:
    """Start the service at a moment of the hotline's zone."""
    return House(create_app, settings_in(var, hotline), moment(at))


def open_house(var: Path, at: Step, hotline: Step | None) -> House:
    """Start the service for a scenario."""
    folder = ROOT / hotline.words[0] if hotline else MY_NUMBER
    return house_at(var, moment_of(at).isoformat(), folder)
