"""The keys a hotline's files may have, and of what type: the one table behind the loader and flows/README.md."""

import difflib
import re
import textwrap
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from babel import Locale, UnknownLocaleError

from ivr.core.entry import READERS
from ivr.core.machine import WIRED
from ivr.core.words import CENTURIES, KEYS, LISTS

Table = dict[str, Any]


class Key(NamedTuple):
    """One key of a table. type: a name in TYPES; default: None where the key is required."""

    type: str
    default: object = None


E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
COUNT = range(1, 11)
# Of a value that cannot stand where it does, in characters.
MOST_SHOWN = 80
# Of names to choose from; a longer list says less than the one that was perhaps meant.
MOST_LISTED = 20
ERA = ("first", "last", "ahead")
READS = tuple(READERS)
REQUESTS = ("open", "connected", "missed")
# What the carrier rings at least and at most.
RING_SECONDS = range(5, 601)
# How far from today a date may lie that is asked for, about eleven years.
DAYS = range(4001)
CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def _is_locale(it: object) -> bool:
    try:
        return isinstance(it, str) and Locale.parse(it) is not None
    except (ValueError, UnknownLocaleError):
        return False


def _are_texts(it: object, size: int | None = None) -> bool:
    return isinstance(it, list) and all(isinstance(one, str) and (one or size) for one in it) and size in (None, len(it))


def _are_guards(it: object) -> bool:
    guards = it if isinstance(it, list) else [it]
    return all(isinstance(guard, str) and guard.strip() for guard in guards)


def _are_named_texts(it: object, names: Iterable[str]) -> bool:
    return isinstance(it, dict) and set(it) == set(names) and all(isinstance(one, str) for one in it.values())


def _is_day(it: object) -> bool:
    try:
        return isinstance(it, str) and date.fromisoformat(it) is not None
    except ValueError:
        return False


def _are_counts(it: object) -> bool:
    units = it.values() if isinstance(it, dict) else [None]
    return all(isinstance(forms, dict) and "other" in forms and all(isinstance(one, str) for one in forms.values()) for forms in units)


# What each type accepts, the words for it, and how a line with it looks.
TYPES: dict[str, tuple[Callable[[Any], bool], str, str]] = {
    "text": (lambda it: isinstance(it, str) and it != "", "text in quotes", '"..."'),
    "node": (lambda it: isinstance(it, str) and it != "", "the name of a node", '"main"'),
    "language": (lambda it: isinstance(it, str) and it != "", "a language", '"ja"'),
    "texts": (_are_texts, "a list of texts", '["...", "..."]'),
    "languages": (lambda it: _are_texts(it) and it != [], "a list of languages", '["ja", "en"]'),
    "yes-no": (lambda it: isinstance(it, bool), "true or false", "true"),
    "count": (lambda it: type(it) is int and it in COUNT, "a whole number from 1 to 10", "3"),
    "seconds": (lambda it: type(it) is int and it in RING_SECONDS, "whole seconds from 5 to 600", "20"),
    "key": (lambda it: isinstance(it, str) and re.fullmatch(r"[0-9*#]", it) is not None, "one key of a telephone", '"1"'),
    "number": (lambda it: isinstance(it, str) and E164.fullmatch(it) is not None, "a number in E.164", '"+81120950178"'),
    "numbers": (
        lambda it: isinstance(it, list) and it != [] and all(TYPES["number"][0](one) for one in it),
        "numbers in E.164",
        '["+81120950178"]',
    ),
    "toll": (lambda it: isinstance(it, str) and it in ("free", "charged"), "free or charged", '"free"'),
    "request": (lambda it: isinstance(it, str) and it in REQUESTS, "open, connected or missed", '"open"'),
    "reads": (lambda it: isinstance(it, str) and it in READS, ", ".join(READS), '"date"'),
    "staff": (
        lambda it: _are_texts(it) and it != [] and set(it) <= {"own", "otherwise"},
        "own, otherwise or both",
        '["own", "otherwise"]',
    ),
    "table": (lambda it: isinstance(it, dict), "a table", '{ number = "line general" }'),
    "tables": (
        lambda it: isinstance(it, list) and all(isinstance(one, dict) for one in it),
        "a list of tables",
        '[{ key = "1", to = "main" }]',
    ),
    "sayings": (lambda it: isinstance(it, list) and all(isinstance(one, (str, dict)) for one in it), "a list of prompts", '["main.menu"]'),
    "guards": (_are_guards, "a guard or a list of guards", '"staffed question"'),
    "steps": (lambda it: isinstance(it, str) or TYPES["tables"][0](it), "a node, or a list of steps", '[{ to = "main" }]'),
    "text-of": (
        lambda it: isinstance(it, bool) or (_are_texts(it) and it != []),
        "true (its own prompts), or a list of prompts",
        "true",
    ),
    "days": (lambda it: type(it) is int and it in DAYS, "whole days from 0 to 4000", "366"),
    "month": (lambda it: isinstance(it, str) and MONTH.fullmatch(it) is not None, "a month with its year", '"2023-10"'),
    "day": (_is_day, "a day", '"2024-03-31"'),
    "locale": (_is_locale, "the code of a language", '"en"'),
    "pattern": (lambda it: isinstance(it, str), "text in quotes, perhaps empty", '" "'),
    "keys": (lambda it: _are_named_texts(it, KEYS), "a text for each of 0 to 9, * and #", '{ "0" = "zero", ... }'),
    "era": (
        lambda it: it == {} or (isinstance(it, dict) and set(it) == set(ERA) and all(type(one) is int for one in it.values())),
        "first and last year, and how many years ahead",
        "{ first = 2400, last = 2600, ahead = 543 }",
    ),
    "times": (
        lambda it: isinstance(it, dict) and all(CLOCK_TIME.fullmatch(name) and isinstance(one, str) for name, one in it.items()),
        "words for some clock times",
        '{ "09:30" = "..." }',
    ),
    "rests": (
        lambda it: isinstance(it, dict) and all(re.fullmatch(r"[1-9]\d?", name) and isinstance(one, str) for name, one in it.items()),
        "words for some of 1 to 99",
        '{ 1 = "..." }',
    ),
    "counts": (_are_counts, "a table for each unit, with words for any number (other)", '{ days = { other = "{number} days" } }'),
    "centuries": (lambda it: _are_named_texts(it, CENTURIES), "a text for 19 and 20", '{ "19" = "...", "20" = "..." }'),
}
TYPES |= {
    f"{size} texts": (partial(_are_texts, size=size), f"{size} texts", f"[{size} texts in quotes]") for size in sorted(set(LISTS.values()))
}
EMPTY = {
    "texts": [],
    "languages": [],
    "numbers": [],
    "tables": [],
    "sayings": [],
    "steps": [],
    "staff": [],
    "guards": [],
    "table": {},
    "yes-no": False,
}
EMPTY |= {"count": 1, "seconds": 5, "days": 0, "text-of": False, "rests": {}, "times": {}, "counts": {}}

# What each file may hold at its top.
FILES = {
    "lines.toml": {"hotline": Key("table", {}), "line": Key("table", {})},
    "desks.toml": {"purpose": Key("table", {}), "desk": Key("table", {}), "staff": Key("tables", [])},
    "hours.toml": {"days": Key("table", {}), "hours": Key("table", {})},
    "prompts/voices.toml": {"voice": Key("table", {})},
}
FACTS_FILE = {"as-of": Key("month"), "source": Key("text"), "fact": Key("table", {})}
FACT = {
    "section": Key("text"),
    "says": Key("text"),
    "value": Key("text", ""),
    "prompts": Key("texts", []),
    "as-of": Key("month", ""),
    "overtaken": Key("day", ""),
    "left-out": Key("text", ""),
}
FLOW_FILE = {"node": Key("table", {}), "global": Key("tables", []), "last-day": Key("table", {})}
LAST_DAY = {"earliest": Key("tables")}
TERM = {"of": Key("text"), "days": Key("text")}
HOTLINE = {
    "name": Key("text"),
    "timezone": Key("text"),
    "country": Key("text"),
    "languages": Key("languages"),
    "prompts": Key("texts"),
    "unknown-number": Key("text"),
    "resume": Key("node"),
    "too-long": Key("node"),
    "apology": Key("table"),
}
APOLOGY = {"prompt": Key("text"), "purpose": Key("text"), "accepted": Key("node"), "unanswered": Key("node")}
LINE = {
    "name": Key("text"),
    "incoming": Key("numbers"),
    "printed": Key("text"),
    "toll": Key("toll"),
    "language": Key("language"),
    "start": Key("node"),
    "enabled": Key("yes-no", True),
    "assumed": Key("yes-no", False),
}
PURPOSE = {"always": Key("yes-no", False), "lines": Key("texts", [])}
DESK = {"name": Key("text"), "addresses": Key("texts"), "ring-seconds": Key("seconds")}
STAFF = {
    "purpose": Key("text"),
    "lines": Key("texts", []),
    "languages": Key("languages"),
    "desk": Key("text"),
    "hours": Key("text"),
    "speaks": Key("language", ""),
    "otherwise": Key("language", ""),
}
HOURS = {"source": Key("text", ""), "always": Key("yes-no", False), "rules": Key("tables", [])}
RULE = {"on": Key("text"), "open": Key("pattern", ""), "closed": Key("yes-no", False)}
WORDS = {
    "locale": Key("locale"),
    "era": Key("era", {}),
    "hundred-rests": Key("rests", {}),
    "year-rests": Key("rests", {}),
    "clock-times": Key("times", {}),
    "counts": Key("counts"),
    "keys": Key("keys"),
    **{name: Key(f"{size} texts") for name, size in LISTS.items()},
    **{name: Key("pattern") for name in ("digit-joiner", "group-joiner", "date", "month-day", "month-year", "full-date", "moment", "yen")},
    **{name: Key("centuries") for name in ("whole-century", "early-year", "year")},
}
VOICE = {"language": Key("text"), "name": Key("text"), "stand-in": Key("yes-no", False)}
OPTION = {
    "key": Key("key"),
    "to": Key("node"),
    "say": Key("text", ""),
    "language": Key("language", ""),
    "keeps": Key("text", ""),
    "lines": Key("texts", []),
}
SAYING = {
    "prompt": Key("text"),
    "language": Key("language", ""),
    "first-turn": Key("yes-no", False),
    "first-time": Key("yes-no", False),
    "lines": Key("texts", []),
}
STEP = {"to": Key("node"), "if": Key("guards", []), "unless": Key("guards", [])}

EVERY_NODE = {
    "kind": Key("text"),
    "like": Key("node", ""),
    "say": Key("sayings", []),
    "values": Key("table", {}),
    "request": Key("request", ""),
    "silent": Key("yes-no", False),
    "text": Key("text-of", False),
    "forgets": Key("yes-no", False),
}
MENU = {
    "options": Key("tables"),
    "back": Key("node", ""),
    "global-keys": Key("yes-no", True),
    "unspoken": Key("texts", []),
    "offers": Key("text", ""),
    "keep-misses": Key("yes-no", False),
    "most-silences": Key("count", 3),
    "most-misses": Key("count", 3),
}
ENTRY = {
    "reads": Key("reads"),
    "keeps": Key("text"),
    "short": Key("text"),
    "back": Key("node"),
    "days-ahead": Key("days", 0),
    "days-back": Key("days", 0),
    "most-silences": Key("count", 3),
    "most-misses": Key("count", 3),
}
RECORD = {"keeps": Key("text"), "most-seconds": Key("seconds"), "most-silences": Key("count", 3)}
DIAL = {"purpose": Key("text"), "staff": Key("staff", ["own"])}
GOES_ON = {"next": Key("steps")}
TEXT = {"number": Key("text"), **GOES_ON}
OF_KIND = {"menu": MENU, "entry": ENTRY, "record": RECORD, "dial": DIAL, "say": GOES_ON, "text": TEXT, "branch": GOES_ON, "end": {}}
NODE = {kind: EVERY_NODE | own | {outcome: Key("node") for outcome in WIRED[kind]} for kind, own in OF_KIND.items()}


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
    return textwrap.shorten(repr(value), MOST_SHOWN, placeholder=" ...")


def read_table(problems: Problems, place: str, table: Mapping[str, Any], keys: Mapping[str, Key]) -> dict[str, Any]:
    """Return `table` with every key of `keys`: as written where it is right, else noted as a problem and left empty."""
    for name in table:
        if name not in keys:
            problems.known(f"{place} {name}", "such key here,", name, keys)
    read = {}
    for name, key in keys.items():
        accepts, words, example = TYPES[key.type]
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
