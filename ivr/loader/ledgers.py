"""Read the ledgers of the prompts, and check that every prompt that is said has its cell there: who wrote it, who has read it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ivr.core.model import Hotline
from ivr.loader.problems import Problems, read_table
from ivr.loader.schema import Key
from ivr.loader.spoken import said

# Beside the .ftl files of a part. A part without one needs none.
LEDGER = "ledger.toml"
# The one table that is no prompt's: a prompt's id has a dot in it, a term's begins with a hyphen.
PEOPLE = "by"
PERSON = {"who": Key("text")}
ROW = {"source": Key("pattern", "")}
CELL = {"hash": Key("text"), "by": Key("text"), "back": Key("pattern"), "reviewed": Key("pattern"), "on": Key("text")}
EXAMPLE = 'th = { hash = "1a2b3c4d", by = "first", back = "", reviewed = "", on = "2026-11-24" }'
# What a file names: a message at the beginning of a line, an attribute indented below it. Within a message an indented dot can be nothing
# else, so nothing has to be parsed a second time.
NAMES = re.compile(r"^(?:([A-Za-z][\w-]*)|[ ]+\.([A-Za-z][\w-]*))[ ]*=", re.MULTILINE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one prompt in one language.

    Args:
        hash: of the text this is known of; another text is another translation, and nobody has read it.
        by: who wrote it: a name of the ledger's [by].
        back: when it was translated back, and what came of it, "2026-11-24 same facts"; "" if it was not.
        reviewed: who read it as a native reader does: a name of [by], or "".
        on: when this line was last written, "2026-11-24".
    """

    hash: str
    by: str
    back: str
    reviewed: str
    on: str


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one prompt, or term. source: where in the guide its facts stand, "§7(2)", or ""; cells: by language."""

    source: str = ""
    cells: Mapping[str, Cell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is known of the prompts of one part. people: who each name is; rows: by prompt or term, in the order of the file."""

    people: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, Row] = field(default_factory=dict)


def ledger_of(part: str) -> str:
    """Return the name of a part's ledger among a hotline's files."""
    return f"prompts/{part}/{LEDGER}"


def read_ledger(name: str, text: str, problems: Problems) -> Ledger:
    """Read the ledger.toml that is called `name`; what is wrong in it is noted, and left out."""
    try:
        tables: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(name, f"is not TOML: {error}; every cell is one line, {EXAMPLE}")
        return Ledger()
    found = _tables(problems, f"{name} [{PEOPLE}]", f"[{PEOPLE}.NAME]", tables.pop(PEOPLE, {}))
    people = {person: str(read_table(problems, f"{name} [{PEOPLE}.{person}]", table, PERSON)["who"]) for person, table in found}
    rows = _tables(problems, name, '["main.menu"]', tables)
    ledger = Ledger(people, {prompt: _row(problems, f'{name} ["{prompt}"]', row) for prompt, row in rows})
    for cell in (cell for row in ledger.rows.values() for cell in row.cells.values()):
        for key, person in (("by", cell.by), ("reviewed", cell.reviewed)):
            if person:  # told once, however many cells name it
                problems.known(f"{name} {key}", f"name in [{PEOPLE}]", person, people)
    return ledger


def _tables(problems: Problems, place: str, example: str, found: object) -> list[tuple[str, dict[str, Any]]]:
    """Return what is a table in the table `found`; note what is not."""
    if not isinstance(found, dict):
        problems.add(place, f"must be a table; write {example}")
        return []
    for key, value in found.items():
        if not isinstance(value, dict):
            problems.add(f"{place} {key}", f"must be a table; write {example}")
    return [(key, value) for key, value in found.items() if isinstance(value, dict)]


def _row(problems: Problems, place: str, row: dict[str, Any]) -> Row:
    source = read_table(problems, place, {name: row.pop(name) for name in ROW if name in row}, ROW)["source"]
    tables = _tables(problems, place, EXAMPLE, row)
    return Row(source, {language: Cell(**read_table(problems, f"{place} {language}", table, CELL)) for language, table in tables})


def check_ledgers(hotline: Hotline, files: Mapping[str, str], problems: Problems) -> None:
    """Note what is wrong in a ledger, and every prompt that is said in a language and has no cell for it. Unreviewed cells are allowed."""
    prompts = said_in(hotline)
    for name in (name for name in files if name.endswith(f"/{LEDGER}")):
        before = len(problems.found)
        ledger = read_ledger(name, files[name], problems)
        if len(problems.found) > before:
            continue  # what cannot be read would look as if it were missing
        missing: dict[str, list[str]] = {}
        for language in hotline.languages:
            for prompt in names_in(files.get(name.replace(LEDGER, f"{language}.ftl"), "")):
                if language in prompts.get(prompt, ()) and language not in ledger.rows.get(prompt, Row()).cells:
                    missing.setdefault(prompt, []).append(language)
        for prompt, languages in missing.items():
            words = f"has no cell for {' '.join(languages)}; write it with: ivr prompts ledger --update --by NAME"
            problems.add(f'{name} ["{prompt}"]', words)


def said_in(hotline: Hotline) -> dict[str, set[str]]:
    """Return every prompt that can be said, with the languages it is said in."""
    languages: dict[str, set[str]] = {}
    for prompt, fixed, *_ in said(hotline):
        languages.setdefault(prompt, set()).update([fixed] if fixed else hotline.languages)
    return languages


def names_in(text: str) -> Iterator[str]:
    """Give the ids of the prompts in the text of a .ftl file, `main.menu`."""
    message = ""
    for name, attribute in NAMES.findall(text):
        message = name or message
        if attribute:
            yield f"{message}.{attribute}"
