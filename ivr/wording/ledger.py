"""Compare prompts with what the ledger knows of them, and bring the ledger up to date: one line a prompt and language."""

import hashlib
import json
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ivr.loader.ledgers import PEOPLE, Cell, Ledger, Row
from ivr.wording.catalog import Entry
from ivr.wording.parts import Files, Texts, ledgers_of, parts_in, texts_of

# The language the others are translated from: its files give the order of everything.
SOURCE_LANGUAGE = "en"
HASH_DIGITS = 8
MISSING, CHANGED, UNREVIEWED, REVIEWED = STATES = ("missing", "changed", "unreviewed", "reviewed")
SAME_FACTS = "same facts"
HEAD = """\
# What is known of each prompt in each language; prompts/README.md explains it. `ivr prompts ledger --update` writes the lines with hashes.
"""


class StampError(ValueError):
    """A ledger cannot be written: somebody is not named, or nobody knows who it is."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is to be written into cells.

    by: who wrote the new and changed texts; on: today; back: the day of the back-translation, or ""; reviewed: who has read them, or "";
    who: who that person is, if the ledger does not know it yet.
    """

    by: str
    on: str
    back: str = ""
    reviewed: str = ""
    who: str = ""


def hash_of(source: str) -> str:
    """Return the short hash of a pattern; patterns that differ in line breaks and spaces only have the same one."""
    words = " ".join(unicodedata.normalize("NFC", source).split())
    return hashlib.sha256(words.encode()).hexdigest()[:HASH_DIGITS]


def state_of(cell: Cell | None, entry: Entry) -> str:
    """Return one of STATES. A text that is not the one the cell tells of is changed: whoever has read it has read another one."""
    if cell is None:
        return MISSING
    if cell.hash != hash_of(entry.source):
        return CHANGED
    return REVIEWED if cell.reviewed else UNREVIEWED


def placed(order: Iterable[str], wanted: Iterable[str]) -> list[str]:
    """Return `order` with what is new in `wanted` added to it, each after what stands before it there."""
    result, before = list(order), ""
    for name in wanted:
        if name not in result:
            result.insert(result.index(before) + 1 if before else 0, name)
        before = name
    return result


def kept(
    files: Files,
    stamp: Stamp,
    *,
    languages: Collection[str] = (),
    prompts: Collection[str] = (),
    sources: Mapping[str, str] | None = None,
    begin: bool = False,
) -> dict[str, tuple[Ledger, Ledger]]:
    """Return the ledgers of a hotline that change when they are brought up to date, by part: as they are, and as they are to be.

    Args:
        languages, prompts, sources: as `updated` takes them.
        begin: a part without a ledger gets one.

    Raises:
        StampError: nobody is named as the writer of new texts, or somebody is whom the ledger does not know.
    """
    changed, ledgers = {}, ledgers_of(files)
    for part in (part for part in parts_in(files) if begin or part in ledgers):
        before = ledgers.get(part, Ledger())
        after = updated(before, texts_of(files, part), stamp, languages=languages, prompts=prompts, sources=sources)
        if after != before:
            changed[part] = (before, _with_people(after, stamp.who))
    return changed


def _with_people(ledger: Ledger, who: str) -> Ledger:
    cells = [cell for row in ledger.rows.values() for cell in row.cells.values()]
    if not all(cell.by for cell in cells):
        raise StampError("there are new or changed texts; say with --by NAME who wrote them")
    unknown = {name for cell in cells for name in (cell.by, cell.reviewed) if name and name not in ledger.people}
    if unknown and (not who or len(unknown) > 1):
        raise StampError(f'the ledger does not know who {" and ".join(sorted(unknown))} is; say it with --who "...", one NAME at a time')
    return replace(ledger, people={**ledger.people, **dict.fromkeys(sorted(unknown), who)})


def updated(
    ledger: Ledger,
    texts: Texts,
    stamp: Stamp,
    *,
    languages: Collection[str] = (),
    prompts: Collection[str] = (),
    sources: Mapping[str, str] | None = None,
) -> Ledger:
    """Return the ledger as it is to be for the prompts of its part; what is as it was keeps its line and its place.

    New and changed texts get new cells. A back-translation or a review that is given is put down for all that are chosen. Prompts that
    are no more lose their row.

    Args:
        texts: the prompts of this part alone, by language and id.
        languages, prompts: change only these; default: all.
        sources: the sections of the guide that prompts tell, where they are known; for others what stands in the ledger stays.
    """
    order = list(ledger.rows)
    for language in sorted(texts, key=lambda language: language != SOURCE_LANGUAGE):
        order = placed(order, texts[language])
    rows = {}
    for prompt in order:
        row = ledger.rows.get(prompt, Row())
        there = {language: texts[language][prompt] for language in texts if prompt in texts[language]}
        cells = {language: cell for language, cell in row.cells.items() if language in there}
        for language, entry in there.items():
            if (not languages or language in languages) and (not prompts or prompt in prompts):
                cells[language] = _cell(cells.get(language), entry, stamp)
        if cells or (there and prompt in ledger.rows):
            rows[prompt] = Row((sources or {}).get(prompt, row.source), dict(sorted(cells.items())))
    return replace(ledger, rows=rows)


def _cell(cell: Cell | None, entry: Entry, stamp: Stamp) -> Cell:
    back = f"{stamp.back} {SAME_FACTS}" if stamp.back else ""
    if cell is None or state_of(cell, entry) == CHANGED:
        return Cell(hash_of(entry.source), stamp.by, back, stamp.reviewed, stamp.on)
    new = replace(cell, back=back or cell.back, reviewed=stamp.reviewed or cell.reviewed)
    return new if new == cell else replace(new, on=stamp.on)


def changes(before: Ledger, after: Ledger) -> Iterator[str]:
    """Give in words what differs: "new loss.police th", "changed ...", "gone ...", "read ..." for a review or back-translation."""
    for prompt in placed(before.rows, after.rows):
        row_before, row_after = before.rows.get(prompt, Row()), after.rows.get(prompt, Row())
        old, new = row_before.cells, row_after.cells
        if row_after.source != row_before.source:
            yield f"source {prompt} {row_after.source}"
        for language in placed(old, new):
            if old.get(language) != new.get(language):
                yield f"{_change(old.get(language), new.get(language))} {prompt} {language}"


def _change(old: Cell | None, new: Cell | None) -> str:
    if old is None:
        return "new"
    if new is None:
        return "gone"
    return "changed" if old.hash != new.hash else "read"


def written(ledger: Ledger) -> str:
    """Return the text of a ledger.toml."""
    people = (f"\n[{PEOPLE}.{_key(name)}]\nwho = {_text(who)}\n" for name, who in ledger.people.items())
    return HEAD + "".join(people) + "".join(_row(prompt, row) for prompt, row in ledger.rows.items())


def _row(prompt: str, row: Row) -> str:
    cells = (f"{_key(language)} = {{ {_cell_text(cell)} }}\n" for language, cell in row.cells.items())
    return f"\n[{_text(prompt)}]\nsource = {_text(row.source)}\n{''.join(cells)}"


def _cell_text(cell: Cell) -> str:
    named = (("hash", cell.hash), ("by", cell.by), ("back", cell.back), ("reviewed", cell.reviewed), ("on", cell.on))
    return ", ".join(f"{name} = {_text(value)}" for name, value in named)


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else _text(name)


def _text(words: str) -> str:
    # A JSON text is a TOML text.
    return json.dumps(words, ensure_ascii=False)
