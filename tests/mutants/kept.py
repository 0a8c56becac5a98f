"""What is known of each mutant, kept from run to run as long as nothing it depends on has changed."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path

from tests.mutants.judging import Found
from tests.shipped import ROOT

# Who is asked, in order, and the folders that decide what they say: an answer depends on those of everybody asked before as well.
ASKED: Mapping[str, tuple[str, ...]] = {
    "loader": ("flows", "prompts", "ivr/core", "ivr/loader", "tests/mutants"),
    "promise": ("ivr/proof", "ivr/wording"),
    "scenario": ("tests/scenarios",),
    "picture": ("ivr/diagram",),
    "test": ("tests/core", "tests/flow", "tests/timetable", "tests/proof", "tests/broken_promises"),
    "nobody": (),
}
SUFFIXES = (".py", ".toml", ".ftl", ".call")
# What says how results are told, and not what they are.
ASIDE = ("table.py", "survivors.toml", "__main__.py", "kept.py", "run1.py")


class Kept:
    """The file in which results are kept."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rows: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}

    def of(self, mutant: str, *, stale: bool = False) -> Found | None:
        """Return what is known of a mutant. stale: even if something has changed since."""
        row = self._rows.get(mutant)
        if row is None or not (stale or row["of"] == sources(row["by"])):
            return None
        return Found(row["by"], row["who"], row["why"])

    def keep(self, results: Iterable[tuple[str, Found]]) -> None:
        """Keep results."""
        self._rows |= {mutant: {**asdict(found), "of": sources(found.by)} for mutant, found in results}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        beside = self._file.with_suffix(".new")
        beside.write_text(json.dumps(self._rows, ensure_ascii=False, indent=0), encoding="utf-8")
        beside.replace(self._file)


@cache
def sources(by: str) -> str:
    """Return a name for everything that an answer of `by` depends on."""
    digest = hashlib.sha256()
    for stage, folders in ASKED.items():
        for folder in folders:
            for file in sorted((ROOT / folder).rglob("*")):
                if file.suffix in SUFFIXES and not any(part in ASIDE for part in file.parts):
                    digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
        if stage == by:
            break
    return digest.hexdigest()[:16]
