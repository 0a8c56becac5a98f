"""`ivr diagram` as a person runs it, and the two documents that it has written."""

import re
from pathlib import Path

import pytest

from tests.commands import Ivr
from tests.diagram.grammar import read_chart
from tests.shipped import ROOT

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("file", "words"), [("flow.md", ()), ("flow.html", ("--html",))])
def test_the_pictures_in_docs_are_those_of_the_flow(tmp_path: Path, file: str, words: tuple[str, ...]) -> None:
    told = Ivr(tmp_path)("diagram", *words, PYTHONHASHSEED=str(len(file)))
    assert (told.returncode, told.stderr) == (0, "")
    current = (ROOT / "docs" / file).read_text(encoding="utf-8") == told.stdout
    assert current, f"docs/{file} is old: write it again with `ivr diagram {' '.join(words)} > docs/{file}`"


def test_one_area_is_bare_mermaid_text_also_of_one_line(tmp_path: Path) -> None:
    told = Ivr(tmp_path)("diagram", "--area", "hours", "--line", "029-883-1111")
    chart = read_chart(told.stdout.rstrip("\n"))
    assert {chart.title(name) for name in chart.nodes} >= {"hours", "hours.city-hall", "hours.foreign"}
    assert "hours.navi" not in told.stdout


def test_the_areas_are_listed_with_their_files(tmp_path: Path) -> None:
    heading, *rows = Ivr(tmp_path)("diagram", "--list").stdout.splitlines()
    assert heading.split() == ["area", "file", "nodes"]
    assert rows[0].split() == ["start", "flow/start.toml", "7"]
    assert sorted(row.split()[1] for row in rows) == sorted(f"flow/{file.name}" for file in (ROOT / "flows/my_number/flow").iterdir())


def test_a_picture_begins_where_calls_come_to_it(tmp_path: Path) -> None:
    page = Ivr(tmp_path)("diagram", "--html", "--area", "suspension").stdout
    boxes = re.findall(r'id="box-([^"]+)"', page)
    assert boxes[0] == "suspension"


def test_another_hotline_is_drawn_too(tmp_path: Path) -> None:
    told = Ivr(tmp_path)("diagram", IVR_HOTLINE="tests/hotlines/waterworks")
    assert told.stdout.startswith("# Water works fault line: where calls can go\n")
    assert "## main" in told.stdout
    assert "<title>" in Ivr(tmp_path)("diagram", "--html", "--area", "main", IVR_HOTLINE="tests/hotlines/waterworks").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--area", "hourz"), '--area: there is no area "hourz". Did you mean "hours"?'),
        (("--line", "fax"), '--line: "fax" is switched off'),
        (("--list", "--html"), "--list names the areas there are; leave --area and --html out"),
    ],
    ids=["area", "switched off", "two answers"],
)
def test_what_cannot_be_drawn_is_told_in_a_sentence(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    refused = Ivr(tmp_path)("diagram", *words)
    assert refused.returncode == 2
    assert told in refused.stderr
