"""Read tables and collect what is wrong with them: all of it at once, each with its place and what to write instead."""

import difflib
import textwrap
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ivr.loader.schema import Key, Table
from ivr.loader.types import EMPTY, TYPES, Types

# Of a value that cannot stand where it does, in characters.
MOST_SHOWN = 80
# Of names to choose from; a longer list says less than the one that was perhaps meant.
MOST_LISTED = 20


class Problems:
    """What is wrong with a hotline's files, collected: all of it at once, not the first only."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, place: str, words: str) -> None:
        """Note that at `place` ("lines.toml [line.general] toll") something is wrong; the words say what to write instead."""
        if f"{place}: {words}" not in self.found:
            self.found.append(f"{place}: {words}")

    def known(self, place: str, what: str, name: str, names: Iterable[str]) -> bool:
        """Check that `name` is one of `names`; say which there are, and which was perhaps meant. After other problems "" is no news."""
        names = sorted(names)
        if name in names:
            return True
        if name == "" and self.found:
            return False
        near = difflib.get_close_matches(name, names, n=1)
        meant = f' Did you mean "{near[0]}"?' if near else ""
        there = f" There {'are' if len(names) > 1 else 'is'} {', '.join(names) or 'none'}." if len(names) <= MOST_LISTED else ""
        self.add(place, f'there is no {what} "{name}".{meant}{there}')
        return False


def _shortened(value: object) -> str:
    written = str(value) if isinstance(value, date) else repr(value)
    return textwrap.shorten(written, MOST_SHOWN, placeholder=" ...")


def read_table(problems: Problems, place: str, table: Mapping[str, Any], keys: Mapping[str, Key], types: Types = TYPES) -> dict[str, Any]:
    """Return `table` with every key of `keys`: as written where it is right, else noted as a problem and left empty."""
    for name in table:
        if name not in keys:
            problems.known(f"{place} {name}", "such key here,", name, keys)
    read = {}
    for name, key in keys.items():
        accepts, words, example = types[key.type]
        read[name] = key.default if key.default is not None else EMPTY.get(key.type, "")
        if name not in table:
            if key.default is None:
                problems.add(place, f"{name} is missing; add a line as {name} = {example}")
        elif accepts(table[name]):
            read[name] = table[name]
        else:
            problems.add(f"{place} {name}", f"{_shortened(table[name])} cannot stand here; write {words}, as in {name} = {example}")
    return read


def read_tables(problems: Problems, file: str, content: Table, name: str) -> Iterable[tuple[str, Table]]:
    """Return the tables [name.NAME] of a file's content; note if there is none, and what is no table."""
    tables = content[name]
    if not tables:
        problems.add(file, f"has no [{name}.NAME]; write at least one")
        return ()
    wrong = [key for key, table in tables.items() if not isinstance(table, dict)]
    for key in wrong:
        problems.add(f"{file} [{name}] {key}", f"must be a table; write [{name}.{key}]")
    return [(key, table) for key, table in tables.items() if key not in wrong]
