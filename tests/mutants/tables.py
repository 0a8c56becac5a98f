"""Wrong hours, desks, lines and words: every edge of a window a minute off, every row of staff for a language less, every prompt empty."""

import re
from collections.abc import Iterator
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from tests.mutants.edits import Edit, Mutant, Path, content_of
from tests.shipped import shipped_files, shipped_hotline

EDGE = re.compile(r"(\d+):(\d\d)")
MINUTES_AN_HOUR = 60


def hours_mutants() -> Iterator[Mutant]:
    """Give hours with an edge a minute off, with a rule less, and with runs of days a day off."""
    content = content_of("hours.toml")
    for table, hours in content["hours"].items():
        for number, rule in enumerate(hours.get("rules", ())):
            path: Path = ("hours", table, "rules", number)
            name = f"[hours.{table}] {rule['on']}"
            if len(hours["rules"]) > 1:
                yield Mutant("rule dropped", "hours.toml", f"{name}: not there", (Edit(path),))
            for edge, moved in _moved(rule.get("open", "")):
                yield Mutant("window moved", "hours.toml", f"{name}: {moved} ({edge})", (Edit((*path, "open"), moved),))
            if rule.get("closed"):
                edits = (Edit((*path, "closed")), Edit((*path, "open"), "9:00-17:00"))
                yield Mutant("closed day opened", "hours.toml", f"{name}: open", edits)
            else:
                edits = (Edit((*path, "open")), Edit((*path, "closed"), value=True))
                yield Mutant("open day closed", "hours.toml", f"{name}: closed", edits)
    for name, run in content["days"].items():
        for moved in (
            run.replace("12-29", "12-28"),
            run.replace("12-29", "12-30"),
            run.replace("01-03", "01-02"),
            run.replace("01-03", "01-04"),
        ):
            yield Mutant("run of days moved", "hours.toml", f"[days] {name}: {moved}", (Edit(("days", name), moved),))


def _moved(windows: str) -> Iterator[tuple[str, str]]:
    for found in EDGE.finditer(windows):
        for by in (-1, 1):
            hour, minute = divmod(int(found[1]) * MINUTES_AN_HOUR + int(found[2]) + by, MINUTES_AN_HOUR)
            what = f"{'opens' if found.start() == 0 else 'closes'} a minute {'earlier' if by < 0 else 'later'}"
            yield what, f"{windows[: found.start()]}{hour}:{minute:02}{windows[found.end() :]}"


def desk_mutants() -> Iterator[Mutant]:
    """Give staff with a language or a line less, without who stands in for them, elsewhere or at other hours; and desks with less."""
    content = content_of("desks.toml")
    for number, row in enumerate(content["staff"]):
        name = f"[[staff]] number {number + 1}, {row['purpose']}"
        path: Path = ("staff", number)
        for key, kind in (("languages", "staff for a language dropped"), ("lines", "staff on a line dropped")):
            for place, one in enumerate(row.get(key, ())):
                gone = Edit(path) if len(row[key]) == 1 else Edit((*path, key, place))
                yield Mutant(kind, "desks.toml", f"{name}: not for {one}", (gone,))
        for key in ("otherwise", "speaks", "lines"):
            if key in row:
                yield Mutant(f"{key} dropped", "desks.toml", f"{name}: without {key}", (Edit((*path, key)),))
        yield from _elsewhere(name, path, row, content["desk"])
    for desk, table in content["desk"].items():
        for place, address in enumerate(table["addresses"]):
            yield Mutant("address dropped", "desks.toml", f"[desk.{desk}] without {address}", (Edit(("desk", desk, "addresses", place)),))
        yield Mutant("ringing shortened", "desks.toml", f"[desk.{desk}] rings 5 s", (Edit(("desk", desk, "ring-seconds"), 5),))
    for purpose, table in content["purpose"].items():
        for key in table:
            yield Mutant("purpose changed", "desks.toml", f"[purpose.{purpose}] without {key}", (Edit(("purpose", purpose, key)),))


def _elsewhere(name: str, path: Path, row: dict[str, Any], desks: dict[str, Any]) -> Iterator[Mutant]:
    hours = list(shipped_hotline().rules)
    other = hours[(hours.index(row["hours"]) + 1) % len(hours)]
    yield Mutant("staff moved", "desks.toml", f"{name}: hours {other} instead of {row['hours']}", (Edit((*path, "hours"), other),))
    names = list(desks)
    desk = names[(names.index(row["desk"]) + 1) % len(names)]
    yield Mutant("staff moved", "desks.toml", f"{name}: desk {desk} instead of {row['desk']}", (Edit((*path, "desk"), desk),))
    if "otherwise" in row:
        yield Mutant("otherwise changed", "desks.toml", f"{name}: otherwise ja", (Edit((*path, "otherwise"), "ja"),))


def line_mutants() -> Iterator[Mutant]:
    """Give lines that begin elsewhere, in another language, or are not in service; and a head that leads elsewhere."""
    content = content_of("lines.toml")
    for line, table in content["line"].items():
        path: Path = ("line", line)
        others = {"start": {"main": "languages", "languages": "main", "fax": "main"}, "language": {"ja": "en", "en": "ja"}}
        for key, other in others.items():
            to = other[table[key]]
            yield Mutant(f"{key} of a line changed", "lines.toml", f"[line.{line}] {key} {to}", (Edit((*path, key), to),))
        enabled = not table.get("enabled", True)
        yield Mutant("line switched", "lines.toml", f"[line.{line}] enabled {enabled}", (Edit((*path, "enabled"), enabled),))
        for place, number in enumerate(table["incoming"]):
            gone = Edit((*path, "incoming", place))
            yield Mutant("number of a line dropped", "lines.toml", f"[line.{line}] without {number}", (gone,))
    head = content["hotline"]
    for key, other in (("unknown-number", "foreign"), ("resume", "suspension"), ("too-long", "goodbye.request")):
        yield Mutant("head changed", "lines.toml", f"{key} {other} instead of {head[key]}", (Edit(("hotline", key), other),))
    for key, other in (("purpose", "question"), ("accepted", "goodbye.connected"), ("unanswered", "main")):
        what = f"apology {key} {other} instead of {head['apology'][key]}"
        yield Mutant("head changed", "lines.toml", what, (Edit(("hotline", "apology", key), other),))


def prompt_mutants() -> Iterator[Mutant]:
    """Give words with a prompt that is empty, and with one that is not there, in each language."""
    for file, text in shipped_files().items():
        if not file.endswith(".ftl"):
            continue
        for message in (entry for entry in FluentParser().parse(text).body if isinstance(entry, Message)):
            for attribute in message.attributes:
                prompt = f"{message.id.name}.{attribute.id.name}"
                yield Mutant("prompt emptied", file, f"{prompt} is empty", prompt=prompt)
                yield Mutant("prompt dropped", file, f"{prompt} is not there", prompt=prompt, taken=True)
