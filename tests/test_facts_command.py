"""Every statement of the guide is traced: its section, the prompt that tells it, the keys that lead there, or why it is not spoken."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.carriers import GENERAL, Caller, Carrier
from tests.commands import Ivr
from tests.shipped import ROOT, shipped_hotline

SECTIONS = {"§1", "§2(1)", "§2(2)", "§3", "§3(1)", "§3(2)", "§4(1)", "§4(2)", "§4(3)"}
SECTIONS |= {"§5(1)", "§5(2)", "§5(3)", "§6(1)", "§6(2)", "§6(3)", "§7(1)", "§7(2)", "§7(3)"}


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    told = Ivr(tmp_path_factory.mktemp("facts"))("facts", "--json")
    assert told.returncode == 0, told.stderr
    rows: list[dict[str, Any]] = json.loads(told.stdout)
    return rows


def test_every_section_of_the_guide_has_its_statements(traced: list[dict[str, Any]]) -> None:
    named = {part.strip().split(" ")[0] for row in traced for part in str(row["section"]).split(",")}
    assert named >= SECTIONS


def test_every_statement_is_spoken_somewhere_or_left_out_with_its_reason(traced: list[dict[str, Any]]) -> None:
    for row in traced:
        assert row["left_out"] or row["keys"], row
    silent = [row["id"] for row in traced if row["overtaken"] and not row["left_out"]]
    assert silent == ["vaccination-certificate"]


def test_the_keys_lead_to_the_words(traced: list[dict[str, Any]], carrier: Carrier) -> None:
    ways = {(str(prompt), str(keys)) for row in traced for prompt, keys in zip(row["prompts"], row["keys"], strict=True)}
    plain = sorted(way for way in ways if all(key in "123456" for key in way[1].split()))
    assert len(plain) > 30
    for prompt, keys in plain:
        caller = Caller(carrier, GENERAL)
        caller.starts()
        for key in keys.split():
            caller.presses(key)
        assert f"{prompt}@ja" in caller.latest.decode(), (prompt, keys)


def test_the_page_is_what_the_command_says_today(tmp_path: Path) -> None:
    page = (ROOT / "docs/guide.md").read_text(encoding="utf-8")
    assert page.endswith(Ivr(tmp_path)("facts", "--markdown").stdout)


def test_a_fact_older_than_asked_is_listed_and_the_overtaken_one_too(tmp_path: Path) -> None:
    told = Ivr(tmp_path)("prompts", "status", "--older-than", "24").stdout
    assert "card-fee" in told
    assert "overtaken on 2024-03-31" in told
    assert "card-fee" not in Ivr(tmp_path)("prompts", "status", "--older-than", "600").stdout


def test_what_is_overtaken_is_not_said(carrier: Carrier) -> None:
    assert "about.vaccination" in shipped_hotline().facts["vaccination-certificate"].prompts
    caller = Caller(carrier, GENERAL)
    caller.starts()
    for key in ("2", "6", "1", "3"):
        caller.presses(key)
    assert "about.insurance@ja" in caller.latest.decode()
    assert "about.vaccination" not in caller.latest.decode()
