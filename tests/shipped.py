"""The hotline as it is shipped, read once for all tests."""

import tomllib
from functools import cache
from pathlib import Path

from ivr.core.model import Hotline
from ivr.core.prompts import Prompts, Words
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
    files = shipped_files()
    words = Words(tomllib.loads(files[f"prompts/common/{language}.words.toml"]))
    return Prompts(language, [files[f"prompts/{part}/{language}.ftl"] for part in ("common", "my_number")], words)
