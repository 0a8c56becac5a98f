"""Make the engine that plays the calls of a revision, out of the revision's files: once a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ivr.core.engine import Engine
from ivr.loader.reading import load_hotline, rebuild_hotline

Files = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Revision:
    """What calls can begin with: the files, and the engine they make."""

    files: Files
    engine: Engine

    @property
    def name(self) -> str:
        """The hash of the files."""
        return self.engine.hotline.revision


def build(files: Files) -> Revision:
    """Check `files` and return their revision. An engine keeps nothing of a call, so every service of a process may share it.

    Raises:
        FlowError: the files cannot be used.
    """
    return Revision(files, _checked(frozenset(files.items())))


def rebuild(files: Files) -> Revision:
    """Return the revision of files that were checked when they were kept; only their desks are checked again.

    Raises:
        FlowError: a file cannot be read, or a desk cannot be dialled.
    """
    return Revision(files, _read(frozenset(files.items())))


@lru_cache(maxsize=8)
def _checked(files: frozenset[tuple[str, str]]) -> Engine:
    return Engine(load_hotline(dict(files)))


@lru_cache(maxsize=8)
def _read(files: frozenset[tuple[str, str]]) -> Engine:
    return Engine(rebuild_hotline(dict(files)))
