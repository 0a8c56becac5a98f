"""What is known of each mutant, kept from run to run as long as nothing it depends on has changed."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path

from tests.mutants.judging import Found
from tests.shipped import ROOT

# What each answer depends on, beside what the loader says: scenarios that were not asked, or noticed nothing, change no other answer.
MADE_OF = ("flows", "prompts", "ivr/core", "ivr/loader", "ivr/scenario.py", "tests/mutants")
ASKED: Mapping[str, tuple[str, ...]] = {
    "loader": (),
    "scenario": (),
    "promise": ("ivr/proof", "ivr/wording"),
    "alike": ("ivr/proof", "ivr/difference"),
    "test": ("ivr/proof", "tests/core", "tests/flow", "tests/proof", "tests/broken_promises"),
    "nobody": ("ivr/proof", "ivr/wording", "ivr/difference", "tests/scenarios", "tests/core", "tests/flow", "tests/proof"),
}
SUFFIXES = (".py", ".toml", ".ftl", ".call")
# What says how results are told, and not what they are.
ASIDE = (
    *(f"tests/mutants/{name}" for name in ("table.py", "survivors.toml", "__main__.py", "kept.py", "explained.py")),
    *(f"ivr/proof/{name}" for name in ("gate.py", "shown.py", "conversation.py")),
    "ivr/difference/shown.py",
)


class Kept:
    """The file in which results are kept."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rows: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}

    def of(self, mutant: str, *, stale: bool = False) -> Found | None:
        """Return what is known of a mutant. stale: even if something has changed since."""
        row = self._rows.get(mutant)
        if row is None or not (stale or row["of"] == sources(row["by"], row["who"])):
            return None
        return Found(row["by"], row["who"], row["why"])

    def keep(self, results: Iterable[tuple[str, Found]]) -> None:
        """Keep results."""
        self._rows |= {mutant: {**asdict(found), "of": sources(found.by, found.who)} for mutant, found in results}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        beside = self._file.with_suffix(".new")
        beside.write_text(json.dumps(self._rows, ensure_ascii=False), encoding="utf-8")
        beside.replace(self._file)


@cache
def sources(by: str, who: str = "") -> str:
    """Return a name for everything that an answer of `by` depends on. who: which scenario noticed."""
    digest = hashlib.sha256()
    for place in (ROOT / name for name in (*MADE_OF, *ASKED[by])):
        for file in [place] if place.is_file() else sorted(place.rglob("*")):
            if file.suffix in SUFFIXES and file.relative_to(ROOT).as_posix() not in ASIDE:
                digest.update(_named(file))
    if by == "scenario" and (noticed := ROOT / "tests" / "scenarios" / f"{who}.call").is_file():
        digest.update(_named(noticed))
    return digest.hexdigest()[:16]


def _named(file: Path) -> bytes:
    return f"{file.relative_to(ROOT)}\0".encode() + _bytes(file)


@cache
def _bytes(file: Path) -> bytes:
    return file.read_bytes()
