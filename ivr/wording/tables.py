"""Spell out the tables of words: how a language says keys, digits, dates and clock times."""

import re
import tomllib
from collections.abc import Iterator, Mapping

from ivr.wording.catalog import Entry
from ivr.wording.guide import Style
from ivr.wording.written import HOLE, Written, written

# What is no word.
NO_WORDS = ("locale", "era", "digit-joiner", "group-joiner")
# Begins the keys of what text messages have instead.
WRITTEN = "written"
# Of a pattern: {month}.
PLACE = re.compile(r"\{\w+\}")


def write_out_tables(files: Mapping[str, str], language: str, style: Style) -> dict[str, Written]:
    """Return every text of prompts/common/LANGUAGE.words.toml, named after its key and itself; places of patterns are holes."""
    file = f"prompts/common/{language}.words.toml"
    found = {}
    for key, words in _texts("", {name: value for name, value in tomllib.loads(files[file]).items() if name not in NO_WORDS}):
        ways = (PLACE.sub(HOLE, words),)
        found[f"{key} “{words}”"] = written(Entry(key, file, words, "", (words,), (), ()), language, style, ways, ways, spoken=False)
    return found


def _texts(key: str, value: object) -> Iterator[tuple[str, str]]:
    """Give every text below a key, named as in `counts.times.other`; what only text messages have is not spoken."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if not str(name).startswith(WRITTEN):
                yield from _texts(f"{key}.{name}".removeprefix("."), inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(key, inner)
