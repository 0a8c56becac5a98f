"""A version names what decides and words a call, and nothing else."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ivr.version import HERE, engine_version


def version_of(folder: Path) -> str:
    """Return the version that a copy of the sources has."""
    words = [sys.executable, "-c", "from ivr.version import engine_version; print(engine_version())"]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    shutil.copytree(HERE, tmp_path / "ivr", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_the_same_sources_have_the_same_version_wherever_they_lie(copied: Path) -> None:
    assert version_of(copied) == engine_version()


@pytest.mark.parametrize("name", ["core/engine.py", "loader/nodes.py", "phone/twiml.py", "service.py"])
def test_a_change_of_what_decides_or_words_is_another_version(copied: Path, name: str) -> None:
    changed(copied / "ivr" / name)
    assert version_of(copied) != engine_version()


def test_a_change_of_anything_else_is_none(copied: Path) -> None:
    changed(copied / "ivr/store/calls.py")
    assert version_of(copied) == engine_version()


def changed(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")


def test_another_library_is_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    newer: Callable[[str], str] = lambda library: "99.9" if library == "babel" else "1"  # noqa: E731
    monkeypatch.setattr("ivr.version.version", newer)
    assert engine_version.__wrapped__() != engine_version()
