"""`ivr prompts check` as an editor runs it."""

import json
import shutil
from pathlib import Path

from tests.commands import Ivr
from tests.shipped import ROOT

WATERWORKS = "tests/hotlines/waterworks"


def copied(tmp_path: Path) -> Ivr:
    """Copy what the command needs, so that its files can be changed."""
    for part in ("ivr", "flows", "prompts", "tests/hotlines"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", tmp_path)
    ivr = Ivr(tmp_path / "var", tmp_path)
    ivr.var.mkdir()
    return ivr


def test_findings_name_file_prompt_language_and_what_to_write_and_all_come_at_once(tmp_path: Path) -> None:
    ivr = copied(tmp_path)
    file = tmp_path / WATERWORKS / "prompts/waterworks/en.ftl"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("Goodbye.", "Good-bye (for now)").replace("press { KEY($key) }.", "push { KEY($key) } etc."), encoding="utf-8"
    )
    checked = ivr("prompts", "check", "--language", "en", IVR_HOTLINE=WATERWORKS)
    assert checked.returncode == 1
    lines = checked.stdout.splitlines()
    start = "prompts/waterworks/en.ftl water.goodbye [en] has the sign ( in"
    assert any(line.startswith(start) for line in lines)
    assert any("water.burst [en] has the abbreviation etc." in line for line in lines)
    assert any("water.goodbye [en] does not end its last sentence" in line for line in lines)
    assert checked.stderr == f"{len(lines)} to change in en.\n"


def test_a_clean_hotline_of_two_languages_without_budgets_has_nothing_to_change(tmp_path: Path) -> None:
    checked = Ivr(tmp_path)("prompts", "check", "--language", "en", IVR_HOTLINE=WATERWORKS)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "Nothing to change in en.\n")


def test_a_machine_may_read_the_findings(tmp_path: Path) -> None:
    ivr = copied(tmp_path)
    file = tmp_path / WATERWORKS / "prompts/waterworks/ja.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace("失礼いたします。", "失礼(しつれい)いたします。"), encoding="utf-8")
    rows = json.loads(ivr("prompts", "check", "--json", IVR_HOTLINE=WATERWORKS).stdout)
    (row, *_) = [row for row in rows if row["prompt"] == "water.goodbye"]
    assert (row["file"], row["language"], row["rule"], row["about"]) == ("prompts/waterworks/ja.ftl", "ja", "signs", "(")
    assert row["says"].startswith("has the sign (")


def test_seconds_are_listed_longest_first_with_their_budgets(tmp_path: Path) -> None:
    listed = Ivr(tmp_path)("prompts", "check", "--seconds", "--language", "ja")
    heading, *rows = listed.stdout.splitlines()
    assert heading.split() == ["name", "language", "seconds", "budget"]
    seconds = [float(row.split()[-2 if row.endswith("over") is False else -3]) for row in rows]
    assert seconds == sorted(seconds, reverse=True)
    assert listed.returncode == int(any(row.endswith("over") for row in rows))
    as_json = json.loads(Ivr(tmp_path)("prompts", "check", "--seconds", "--json", IVR_HOTLINE=WATERWORKS).stdout)
    assert {row["budget"] for row in as_json} == {None}
    assert {row["kind"] for row in as_json} == {"prompt", "menu"}


def test_what_cannot_be_used_is_told_with_exit_code_two(tmp_path: Path) -> None:
    refused = Ivr(tmp_path)("prompts", "check", "--language", "fr")
    assert refused.returncode == 2
    assert '--language: there is no language "fr". There are ja (Japanese), en (English), zh (Chinese)' in refused.stderr
    ivr = copied(tmp_path / "copy")
    (tmp_path / "copy/prompts/glossary.toml").unlink()
    missing = ivr("prompts", "check", IVR_HOTLINE=WATERWORKS)
    assert missing.returncode == 2
    assert missing.stderr == "prompts/glossary.toml: is missing; the check of spoken words needs it\n"
