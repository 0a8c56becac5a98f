"""The hotline as it is shipped, read once for all tests."""

from functools import cache
from pathlib import Path

from ivr.core.model import Hotline
from ivr.core.prompts import Prompts
from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline

ROOT = Path(__file__).parents[1]
MY_NUMBER = ROOT / "flows" / "my_number"


@cache
def shipped_files() -> dict[str, str]:
    return read_files(MY_NUMBER)


@cache
def shipped_hotline() -> Hotline:
    return load_hotline(shipped_files())


def prompts_in(language: str) -> Prompts:
    return shipped_hotline().prompts[language]
