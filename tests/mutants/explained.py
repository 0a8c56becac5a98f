"""Why nobody notices a mutant: one reason each."""

import tomllib
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("survivors.toml")


@cache
def explained() -> dict[str, str]:
    """Return the reasons, by the id of a mutant."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8")).get("survivor", [])
    return {row["id"]: row["why"] for row in rows}
