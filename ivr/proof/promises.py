"""Read a hotline's promises: what is proved over every call, in a small closed vocabulary, each with a sentence for people."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ivr.core.model import Hotline
from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.reading import PROMISES_FILE, FlowError
from ivr.loader.schema import Key
from ivr.loader.types import TYPES

FILE = PROMISES_FILE
TOP = {"promise": Key("table", {}), "waiver": Key("tables", [])}
PROMISE = {"says": Key("text"), "proves": Key("proves")}
WAIVER = {"promise": Key("text"), "by": Key("text"), "why": Key("text"), "until": Key("day")}
# What can be proved, and what each needs to be told. proof/proving.py has who proves each: of single steps proof/holding.py.
PROVES: dict[str, dict[str, Key]] = {
    "request-in-reach": {"keys": Key("count"), "seconds": Key("seconds")},
    "request-is-answered": {"purpose": Key("text")},
    "offered-before-the-end": {"option": Key("text")},
    "closed-is-explained": {"option": Key("text"), "values": Key("texts")},
    "everything-can-be-said": {},
    "dialling-leads-on": {},
    "request-is-kept": {},
    "one-request-a-call": {},
    "endings-are-spoken": {},
    "misses-lead-on": {"misses": Key("count")},
    "loops-are-bounded": {},
    "twelve-digits-vanish": {},
    "language-by-key-only": {},
    "one-language-a-turn": {"but": Key("texts", [])},
    "desks-in-their-hours": {},
    "no-own-line-dialled": {},
    "dialled-in-time": {
        "purpose": Key("text"),
        "caller": Key("caller"),
        "lines": Key("texts", []),
        "languages": Key("texts", []),
        "keys": Key("count", 10),
        "seconds": Key("seconds"),
    },
}
# Who presses: a key once its option has been said; at once, knowing the keys; nothing.
PATIENCE = ("listens", "knows", "silent")
PROMISE_TYPES = TYPES | {
    "proves": (lambda it: it in PROVES, f"one of {', '.join(PROVES)}", '"request-is-kept"'),
    "caller": (lambda it: it in PATIENCE, f"one of {', '.join(PATIENCE)}", '"listens"'),
}


@dataclass(frozen=True, slots=True)
class Waiver:
    """Somebody answers for a broken promise. until: the last day on which it is not held against the flow."""

    by: str
    why: str
    until: date


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. says: for people; proves: a name in PROVES; terms: what that needs to be told."""

    id: str
    says: str
    proves: str
    terms: Mapping[str, Any] = field(default_factory=dict)
    waiver: Waiver | None = None

    def is_waived(self, today: date) -> bool:
        """Say whether it is not held against the flow today, though it may be broken."""
        return self.waiver is not None and today <= self.waiver.until


class PromiseError(FlowError):
    """Promises cannot be read. problems: one line each, with table, key and what to write instead."""


def read_promises(text: str | None, hotline: Hotline) -> tuple[Promise, ...]:
    """Read the text of a promises.toml; a hotline without one (None) promises nothing.

    Raises:
        PromiseError: with all problems.
    """
    if text is None:
        return ()
    problems = Problems()
    try:
        content = read_table(problems, FILE, tomllib.loads(text), TOP)
    except tomllib.TOMLDecodeError as error:
        raise PromiseError([f"{FILE}: is not TOML: {error}"]) from None
    tables = dict(read_tables(problems, FILE, content, "promise"))
    waivers = _waivers(problems, content["waiver"], tables)
    read = tuple(_promise(problems, hotline, name, table, waivers.get(name)) for name, table in tables.items())
    if problems.found:
        raise PromiseError(problems.found)
    return read


def _promise(problems: Problems, hotline: Hotline, name: str, table: Mapping[str, Any], waiver: Waiver | None) -> Promise:
    place = f"{FILE} [promise.{name}]"
    terms = PROVES.get(str(table.get("proves")), {})
    read = read_table(problems, place, table, PROMISE | terms, PROMISE_TYPES)
    options = {option.say for node in hotline.nodes.values() for option in node.spoken}
    known: dict[str, tuple[str, Any]] = {
        "option": ("option that says", options),
        "purpose": ("purpose", hotline.purposes),
        "lines": ("line", hotline.lines),
        "languages": ("language", hotline.languages),
    }
    for term in terms:
        if term in known:
            what, names = known[term]
            for one in read[term] if isinstance(read[term], list) else [read[term]]:
                problems.known(f"{place} {term}", what, one, names)
    return Promise(name, read["says"], read["proves"], {term: read[term] for term in terms}, waiver)


def _waivers(problems: Problems, tables: list[dict[str, Any]], promises: Mapping[str, Any]) -> dict[str, Waiver]:
    found = dict[str, Waiver]()
    for number, table in enumerate(tables, start=1):
        place = f"{FILE} [[waiver]] number {number}"
        read = read_table(problems, place, table, WAIVER)
        if problems.known(f"{place} promise", "promise", read["promise"], promises) and read["until"]:
            found[read["promise"]] = Waiver(read["by"], read["why"], date.fromisoformat(read["until"]))
    return found
