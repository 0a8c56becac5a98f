"""Remember which files a hotline's voices need, so that finding nothing to do takes no longer than looking into a folder."""

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from ivr.speech.names import TELEPHONE, WIDE

FILE = "complete.json"


class Complete:
    """Which file names were needed for what.

    Args:
        folder: of the sound files.
        key: names everything that decides which files are needed; under another one nothing is known.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self._folder, self._key = folder, key

    def holds(self, what: str) -> bool:
        """Say whether all files are there that were needed for `what`, a language or a voice; False if that is not known."""
        needed = self.of(what)
        if not needed:
            return False
        there = {entry.name for entry in os.scandir(self._folder)}
        return all({f"{name}.{TELEPHONE}", f"{name}.{WIDE}"} <= there for name in needed)

    def of(self, what: str) -> list[str]:
        """Return the names of the files that were needed for `what`; [] if that is not known."""
        return self._read().get(what, [])

    def note(self, what: str, names: Iterable[str]) -> None:
        """Note which files are needed for `what`."""
        known = {"key": self._key, "names": {**self._read(), what: sorted(names)}}
        beside = self._folder / f"{FILE}.new"
        with contextlib.suppress(OSError):  # it only saves time
            self._folder.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(known), encoding="utf-8")
            beside.replace(self._folder / FILE)

    def _read(self) -> dict[str, list[str]]:
        try:
            known = json.loads((self._folder / FILE).read_text(encoding="utf-8"))
            return dict(known["names"]) if known["key"] == self._key else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
