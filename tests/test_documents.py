"""What the documents promise is done literally: the README's changes, its commands, and the words for scenarios and prompts."""

import re
import shutil
from pathlib import Path

import pytest

from ivr.loader.schema import WORDS
from ivr.scenario import VERBS, parse_scenario
from tests.commands import Ivr
from tests.shipped import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def apply(folder: Path, name: str, change: str) -> None:
    """Make one change of the README: lines with a minus are replaced by those with a plus, where the others stand around them."""
    lines = change.splitlines()
    before = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("+"))
    after = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("-"))
    file = folder / name
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    assert text.count(before) == 1 or not before, f"{name} does not hold once:\n{before}"
    file.write_text(text.replace(before, after) if before else after, encoding="utf-8")


def test_an_option_a_desk_and_a_language_are_added_as_the_readme_says(tmp_path: Path) -> None:
    for part in ("ivr", "flows", "prompts", "tests/hotlines"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", tmp_path)
    blocks = FENCE.findall(README)
    for kind, name, content in blocks:
        if kind == "diff":
            apply(tmp_path, name, content)
    (scenario,) = (content for kind, _, content in blocks if kind == "call")
    (tmp_path / "my.call").write_text(scenario, encoding="utf-8")
    ivr = Ivr(tmp_path / "var", tmp_path)
    ivr.var.mkdir()
    played = ivr("play", "my.call")
    assert (played.returncode, played.stdout) == (0, "ok     my.call\n1 of 1 as written\n")
    assert "Vietnamese" not in played.stderr


@pytest.mark.slow
def test_a_topic_is_added_in_eleven_languages_as_its_page_says_and_heard(tmp_path: Path) -> None:
    for part in ("ivr", "flows", "prompts"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", tmp_path)
    page = (ROOT / "docs/topic.md").read_text(encoding="utf-8")
    blocks = FENCE.findall(page)
    for kind, name, content in blocks:
        if kind == "diff":
            apply(tmp_path, name, content)
    (tmp_path / "my.call").write_text(next(content for kind, _, content in blocks if kind == "call"), encoding="utf-8")
    ivr = Ivr(tmp_path / "var", tmp_path)
    ivr.var.mkdir()
    for command in re.findall(r"^    \.venv/bin/ivr (.+)$", page, re.MULTILINE):
        done = ivr(*command.split())
        assert done.returncode == 0, done.stdout + done.stderr
    played = ivr("play", "my.call")
    assert (played.returncode, played.stdout) == (0, "ok     my.call\n1 of 1 as written\n")


def test_what_such_a_change_still_lacks_is_named(tmp_path: Path) -> None:
    hotline = tmp_path / "tests/hotlines/waterworks"
    shutil.copytree(ROOT / "tests/hotlines/waterworks", hotline)
    blocks = [block for block in FENCE.findall(README) if block[0] == "diff"]
    ivr = Ivr(tmp_path)
    apply(tmp_path, *next((name, content) for _, name, content in blocks if name.endswith("main.toml")))
    refused = ivr("lines", IVR_HOTLINE=str(hotline))
    assert refused.returncode == 2
    assert 'there is no language "vi". There are en, ja.' in refused.stderr
    apply(tmp_path, *next((name, content) for _, name, content in blocks if name.endswith("lines.toml")))
    refused = ivr("lines", IVR_HOTLINE=str(hotline))
    assert "prompts/waterworks/vi.ftl: this file is missing" in refused.stderr


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`ivr (\w+)", README))))
def test_every_command_of_the_readme_exists(command: str, tmp_path: Path) -> None:
    assert Ivr(tmp_path)(command, "--help").returncode == 0


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake ([a-z]+)\b(?=[^a-z]*[`\n ])", README)) - {"sure"}:
        assert f"\n{target}:" in makefile


def test_every_file_and_folder_the_readme_names_exists() -> None:
    named = set(re.findall(r"`((?:ivr|flows|prompts|tests|app)[\w/.*-]*[./][\w/.*-]*)`", README)) - {"app:create_app()"}
    assert len(named) > 8
    for name in named:
        assert list(ROOT.glob(name.rstrip("/"))) or "LANGUAGE" in name, name


def test_every_verb_of_a_scenario_is_described() -> None:
    rows = re.findall(r"^\| `(\w+)", (ROOT / "tests/scenarios/README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(VERBS)


def test_the_lines_that_describe_scenarios_can_be_read() -> None:
    described = (ROOT / "tests/scenarios/README.md").read_text(encoding="utf-8")
    lines = [line.replace("OUTCOME", "busy") for line in re.findall(r"^\| `([^`]+)` \|", described, re.MULTILINE)]
    assert len(parse_scenario("\n".join(line for line in lines if line != "hangup")).steps) == len(VERBS) - 1


def test_every_key_of_a_words_file_and_every_function_is_described() -> None:
    described = (ROOT / "prompts/README.md").read_text(encoding="utf-8")
    first_cells = " ".join(re.findall(r"^\| (`.+?`) \|", described.split("## LANGUAGE.words.toml")[1], re.MULTILINE))
    assert set(re.findall(r"`([\w-]+)`", first_cells)) == set(WORDS)
    used = {name for file in (ROOT / "prompts").glob("*/*.ftl") for name in re.findall(r"\{ ([A-Z]+)\(", file.read_text(encoding="utf-8"))}
    assert used == set(re.findall(r"^\| `([A-Z]+)\(", described, re.MULTILINE))
