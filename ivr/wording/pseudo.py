"""Accent and bracket every text of the prompt files, so that whatever is said without is seen: it comes from somewhere else."""

import json
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import BaseNode, CallArguments, StringLiteral, TextElement
from fluent.syntax.visitor import Transformer

ACCENTS = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ[]", "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ()")
PADDED = re.compile(r"([\s.,:;!?、。，：]*)(.*?)(\s*)", re.DOTALL)
SPACES = re.compile(r"\s+")
# In a pattern of a words.toml: {weekday}. In a Fluent text: an escape.
KEPT = re.compile(r"(\{[\w-]*\}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{6}|\\.)")
# What says something about a language instead of saying it.
NO_WORDS = ("locale", "era")


def pseudo(files: Mapping[str, str], languages: Collection[str]) -> dict[str, str]:
    """Return a hotline's files with every text of the prompts and number words of `languages` accented (Latin letters) and bracketed."""
    changed = {}
    for name, text in files.items():
        language, _, kind = name.rpartition("/")[2].partition(".")
        if name.startswith("prompts/") and language in languages and kind in ("ftl", "words.toml"):
            changed[name] = pseudo_prompts(text) if kind == "ftl" else pseudo_words(text)
    return {**files, **changed}


def marked(text: str) -> str:
    """Return a text accented and in brackets, spaces around it and a mark before it outside; as it is where nothing in it is spoken."""
    if not any(map(str.isalpha, text)):
        return text
    match = PADDED.fullmatch(text)
    before, words, after = match.groups() if match else ("", text, "")
    # A line break is a space for the ear, and a bracket after it would be a choice for Fluent.
    return SPACES.sub(" ", before) + f"[{words.translate(ACCENTS)}]" + SPACES.sub(" ", after)


def pseudo_prompts(text: str) -> str:
    """Return the text of a .ftl file with its literal texts marked; terms, functions, values and choices stay."""
    return str(FluentSerializer().serialize(_Marker().visit(FluentParser().parse(text))))


class _Marker(Transformer):
    """Marks what a file says itself, and not what it calls or asks."""

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802 - the parser's name
        node.value = marked(node.value)
        return node

    def visit_StringLiteral(self, node: StringLiteral) -> StringLiteral:  # noqa: N802 - the parser's name
        node.value = _pieces(node.value)
        return node

    def visit_CallArguments(self, node: CallArguments) -> BaseNode:  # noqa: N802 - the parser's name
        return node


def pseudo_words(text: str) -> str:
    """Return the text of a words.toml with every text of its tables marked."""
    table = tomllib.loads(text)
    return "".join(f"{key} = {_toml(value if key in NO_WORDS else _marked(value))}\n" for key, value in table.items())


def _marked(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _marked(one) for key, one in value.items()}
    return [_marked(one) for one in value] if isinstance(value, list) else _pieces(value) if isinstance(value, str) else value


def _pieces(text: str) -> str:
    """Mark what stands between {names} and escapes."""
    return "".join(piece if KEPT.fullmatch(piece) else marked(piece) for piece in KEPT.split(text))


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def write_pseudo(files: Mapping[str, str], languages: Collection[str], folder: Path) -> None:
    """Write the hotline that `pseudo` makes into a new folder, with the parts of its prompts; voices stay where they are."""
    for name, text in pseudo(files, languages).items():
        if name != "holidays.txt" and not (name.startswith("prompts/") and name.count("/") == 1):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
