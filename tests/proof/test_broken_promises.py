"""Hotlines that break a promise on purpose: each is told in these words, and the call that breaks it can be played.

Most are small edits of a flow that the loader lets through. What no flow can break, a wrong engine does: those run in a copy of the code.
"""

import shutil
import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ivr.cli.check import _write
from ivr.loader.files import read_files
from ivr.loader.reading import load_hotline
from ivr.proof.promises import FILE, PROVES, read_promises
from ivr.proof.proving import Held, Prover
from ivr.simulator.playing import play_file
from ivr.wording.pace import read_pace
from tests.commands import Ivr
from tests.houses import house_at, settings_in
from tests.shipped import MY_NUMBER, ROOT

pytestmark = pytest.mark.slow
CASES = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "tests/broken_promises").glob("*.toml"))}
HOTLINES = {"clinic": ROOT / "tests" / "hotlines" / "clinic", "my_number": MY_NUMBER}
FLOWS = {name: case for name, case in CASES.items() if not any(edit["file"].startswith("ivr/") for edit in case["edit"])}
ENGINES = {name: case for name, case in CASES.items() if name not in FLOWS}
AT = "2027-01-13 12:00"


def edited(case: Mapping[str, Any], folder: Path) -> Path:
    """Copy the hotline of a case, and edit it."""
    shutil.copytree(HOTLINES[case["hotline"]], folder)
    for edit in case["edit"]:
        if not edit["file"].startswith("ivr/"):
            change(folder / edit["file"], edit)
    return folder


def change(file: Path, edit: Mapping[str, str]) -> None:
    whole = file.read_text(encoding="utf-8")
    assert edit["replace"] in whole, f"{file} has changed: {edit['replace']!r} is not in it any more"
    file.write_text(whole.replace(edit["replace"], edit["with"], 1), encoding="utf-8")


def proved(folder: Path, promise: str) -> Held:
    files = read_files(folder)
    hotline = load_hotline(files)
    now = datetime.fromisoformat(AT).replace(tzinfo=hotline.zone)
    chosen = [one for one in read_promises(files[FILE], hotline) if one.id == promise]
    (held,) = Prover(hotline, read_pace(files["pace.toml"], hotline.languages), now).prove(chosen).held
    return held


def test_the_hotline_that_is_broken_here_keeps_all_its_promises() -> None:
    files = read_files(HOTLINES["clinic"])
    hotline = load_hotline(files)
    promises = read_promises(files[FILE], hotline)
    proof = Prover(
        hotline, read_pace(files["pace.toml"], hotline.languages), datetime.fromisoformat(AT).replace(tzinfo=hotline.zone)
    ).prove(promises)
    assert [held.why for held in proof.held if held.broken] == []
    assert {promise.proves for promise in promises} == set(PROVES)


@pytest.mark.parametrize("name", FLOWS)
def test_a_broken_promise_is_told_in_these_words_and_the_call_that_breaks_it_is_played(name: str, tmp_path: Path) -> None:
    case = FLOWS[name]
    folder = edited(case, tmp_path / "hotline")
    held = proved(folder, case["promise"])
    assert held.broken
    assert held.why == case["says"]
    file = _write(held, load_hotline(read_files(folder)), folder, settings_in(tmp_path))
    assert (file is not None) == case["call"]
    if file is not None:
        played = play_file(file, lambda var, at, hotline: house_at(var, at, Path(hotline or folder)))
        assert not played.failures, "\n".join(played.failures)


@pytest.mark.parametrize("name", ENGINES)
def test_a_wrong_engine_is_told_by_the_promise_it_breaks(name: str, tmp_path: Path) -> None:
    case = ENGINES[name]
    folder = edited(case, tmp_path / "hotline")
    code = tmp_path / "code"
    for part in ("ivr", "prompts"):
        shutil.copytree(ROOT / part, code / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", code)
    for edit in case["edit"]:
        if edit["file"].startswith("ivr/"):
            change(code / edit["file"], edit)
    ivr = Ivr(tmp_path, code)
    done = ivr("check", str(folder), "--promise", case["promise"], "--at", "2027-01-13", IVR_HOTLINE=str(folder))
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"BROKEN  {case['promise']}" in done.stdout
    assert case["says"] in done.stdout
    assert ("Play it: ivr play" in done.stdout) == case["call"]
    if case["call"]:
        played = ivr("play", str(tmp_path / "counterexamples" / f"{case['promise']}.call"), IVR_HOTLINE=str(folder))
        assert played.returncode == 0, played.stdout + played.stderr


def test_every_kind_of_promise_is_broken_twice_at_least() -> None:
    kinds = dict.fromkeys(PROVES, 0)
    for case in CASES.values():
        files = read_files(HOTLINES[case["hotline"]])
        kinds[next(one.proves for one in read_promises(files[FILE], load_hotline(files)) if one.id == case["promise"])] += 1
    assert min(kinds.values()) >= 2, kinds
    assert sum(kinds.values()) >= 30
