"""The shipped flow's data hang together: every target, prompt, desk, line and hours table that is named exists."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ivr.core.prompts import load_prompts

ROOT = Path(__file__).parents[1]
HOTLINE = ROOT / "flows" / "my_number"
OUTCOMES = ("accepted", "rejected", "busy", "no-answer", "failed", "canceled", "closed")
TARGETS = ("back", "silence", "wrong-key", "given", "refused", "recorded", *OUTCOMES)


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((HOTLINE / name).read_text(encoding="utf-8"))


LINES, DESKS, HOURS = read("lines.toml"), read("desks.toml"), read("hours.toml")["hours"]
PARTS = [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted((HOTLINE / "flow").glob("*.toml"))]
NODES: dict[str, dict[str, Any]] = {name: node for part in PARTS for name, node in part["node"].items()}
GLOBALS = [option for part in PARTS for option in part.get("global", ())]


def targets(node: dict[str, Any]) -> Iterator[str]:
    yield from (node[key] for key in TARGETS if key in node)
    yield from (option["to"] for option in node.get("options", ()))
    after = node.get("next", ())
    yield from [after] if isinstance(after, str) else [step["to"] for step in after]


def prompts_said() -> Iterator[tuple[str, str | None]]:
    """Give each prompt with the language it is fixed to, or None."""
    for node in NODES.values():
        for item in node.get("say", ()):
            yield (item, None) if isinstance(item, str) else (item["prompt"], item.get("language"))
        yield from ((option["say"], option.get("language")) for option in node.get("options", ()) if "say" in option)
        if "short" in node:
            yield node["short"], None
    yield from ((option["say"], None) for option in GLOBALS)
    yield LINES["hotline"]["apology"]["prompt"], None


def test_every_target_is_a_node() -> None:
    own = {"back", "again"}
    missing = {(name, target) for name, node in NODES.items() for target in targets(node) if target not in {*NODES, *own}}
    assert not missing


def test_every_node_is_reached_from_a_line() -> None:
    waiting = [line["start"] for line in LINES["line"].values()] + [option["to"] for option in GLOBALS if option["to"] in NODES]
    waiting += [LINES["hotline"]["too-long"], LINES["hotline"]["resume"]]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in NODES and name not in reached:
            reached.add(name)
            waiting += targets(NODES[name])
            waiting += targets(NODES[NODES[name]["like"]]) if "like" in NODES[name] else []
    assert reached == set(NODES)


def test_a_dial_wires_every_outcome() -> None:
    assert all(set(OUTCOMES) <= set(node) for node in NODES.values() if node.get("kind") == "dial")


def test_every_menu_wires_silence_and_a_wrong_key_and_uses_a_key_once() -> None:
    for node in NODES.values():
        if node.get("kind") == "menu" or "like" in node:
            keys = [option["key"] for option in node.get("options", ())]
            assert {"silence", "wrong-key"} <= set(node)
            assert len(keys) == len(set(keys))


def test_every_prompt_is_written_in_each_language_that_exists() -> None:
    for language in sorted(file.stem for file in (ROOT / "prompts" / "my_number").glob("*.ftl")):
        said = load_prompts(ROOT / "prompts", LINES["hotline"]["prompts"], language)
        assert not {prompt for prompt, fixed in prompts_said() if fixed in (None, language) and not said.has(prompt)}


def test_every_desk_hour_and_line_that_staff_name_exists() -> None:
    for row in DESKS["staff"]:
        assert row["desk"] in DESKS["desk"]
        assert row["hours"] in HOURS
        assert row["purpose"] in DESKS["purpose"]
        assert set(row.get("lines", ())) <= set(LINES["line"])
        assert set(row["languages"]) <= set(LINES["hotline"]["languages"])


def test_every_line_and_language_has_staff_for_each_purpose_exactly_once() -> None:
    for purpose, settings in DESKS["purpose"].items():
        for line in settings.get("lines", LINES["line"]):
            for language in LINES["hotline"]["languages"]:
                rows = [
                    row
                    for row in DESKS["staff"]
                    if row["purpose"] == purpose and language in row["languages"] and line in row.get("lines", [line])
                ]
                assert len(rows) == 1, (purpose, line, language)
