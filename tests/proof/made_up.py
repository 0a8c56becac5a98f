"""Make prompts up for a flow written for a test, so that it loads: every prompt it names, in every language it has."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ivr.loader.spoken import ENTRY_PROMPTS, FUTURE_PROMPTS, LONG_AGO_PROMPT, MISS_PROMPTS
from tests.shipped import ROOT

HOTLINES = Path(__file__).parent / "hotlines"
LETTERS = str.maketrans("0123456789", "abcdefghij")
KEYED = frozenset({"desk.accept"})
MISSES = (*MISS_PROMPTS, *(prompt for prompts in ENTRY_PROMPTS.values() for prompt in prompts), *FUTURE_PROMPTS, LONG_AGO_PROMPT)


@cache
def _words(name: str) -> str:
    return (ROOT / "prompts" / name).read_text(encoding="utf-8")


def read_made_up(name: str) -> dict[str, str]:
    """Return the files of one of the hotlines beside this module, prompts included."""
    folder = HOTLINES / name
    return with_prompts({file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.toml"))})


def with_prompts(files: Mapping[str, str]) -> dict[str, str]:
    """Return a hotline's files with the prompts that they name, all in one part called `made-up`.

    Args:
        files: lines.toml, desks.toml, hours.toml, flow/*.toml, and facts.toml where there is one.
    """
    read = {name: tomllib.loads(text) for name, text in files.items()}
    prompts = dict.fromkeys(MISSES, False) | dict.fromkeys(("desk.accept", "desk.caller-language"), False)
    for name, with_key in _named(read):
        prompts[name] = prompts.get(name, False) or with_key
    made = dict(files)
    for language in read["lines.toml"]["hotline"]["languages"]:
        made[f"prompts/common/{language}.words.toml"] = _words(f"common/{language}.words.toml")
        made[f"prompts/made-up/{language}.ftl"] = _ftl(prompts)
    return {**made, "prompts/voices.toml": _words("voices.toml")}


def _named(read: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Give each prompt that is named, and whether it says a key."""
    yield read["lines.toml"]["hotline"]["apology"]["prompt"], False
    yield from ((f"desk-line.{line}", False) for line in read["lines.toml"]["line"])
    yield from ((f"desk-purpose.{purpose}", False) for purpose in read["desks.toml"]["purpose"])
    yield "desk.accept", True
    for name in (name for name in read if name.startswith("flow/")):
        for option in read[name].get("global", ()):
            yield from [(option["say"], True)] if "say" in option else ()
        for node in read[name].get("node", {}).values():
            said = [saying if isinstance(saying, str) else saying["prompt"] for saying in node.get("say", ())]
            said += [node["short"]] if "short" in node else []
            said += node["text"] if isinstance(node.get("text"), list) else []
            yield from ((prompt, False) for prompt in said)
            yield from ((option["say"], True) for option in node.get("options", ()) if "say" in option)


def _ftl(prompts: Mapping[str, bool]) -> str:
    messages = dict[str, list[str]]()
    for prompt, with_key in prompts.items():
        message, _, attribute = prompt.partition(".")
        words = re.sub("[^a-z]+", " ", prompt.translate(LETTERS))
        messages.setdefault(message, []).append(f"    .{attribute} = Made up: {words}{' { KEY($key) }' if with_key else ''}.")
    return "\n".join(f"{message} =\n" + "\n".join(attributes) for message, attributes in messages.items()) + "\n"


def toml_of(it: object) -> str:
    """Write a value as TOML writes it in one line."""
    if isinstance(it, Mapping):
        return "{ " + ", ".join(f"{json.dumps(name)} = {toml_of(value)}" for name, value in it.items()) + " }"
    if isinstance(it, list | tuple):
        return "[" + ", ".join(map(toml_of, it)) + "]"
    return json.dumps(it)
