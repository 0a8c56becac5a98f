"""Sounds as neural voices were taught to write them: alphabet.toml."""

import tomllib
from functools import cache
from pathlib import Path

Table = dict[str, str]


@cache
def table(name: str) -> Table:
    """Return a table of alphabet.toml, by its dotted name."""
    found = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    for part in name.split("."):
        found = found[part]
    return {str(sign): str(sound) for sign, sound in found.items()}


@cache
def numbers() -> dict[str, int]:
    """Return Kokoro's symbols with their numbers."""
    return {symbol: int(first) + place for first, row in table("symbols").items() for place, symbol in enumerate(row)}


def rewritten(sounds: str, name: str) -> str:
    """Return sounds as a table writes them, row by row."""
    for old, new in table(name).items():
        sounds = sounds.replace(old, new)
    return sounds
