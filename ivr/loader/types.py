"""What the values in a hotline's files may be: for each type what it accepts, the words for it, and an example."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from babel import Locale, UnknownLocaleError

from ivr.core.entry import READERS
from ivr.core.words import CENTURIES, KEYS, LISTS

E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
COUNT = range(1, 11)
ERA = ("first", "last", "ahead")
READS = tuple(READERS)
REQUESTS = ("open", "connected", "missed")
# What the carrier rings at least and at most.
RING_SECONDS = range(5, 601)
# How far from today a date may lie that is asked for, about eleven years.
DAYS = range(4001)
CLOCK_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
VALUE = re.compile(r"\d{1,4}|\d{4}-(0[1-9]|1[0-2])")
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


Types = dict[str, tuple[Callable[[Any], bool], str, str]]
# What each type accepts, the words for it, and how a line with it looks.
TYPES: Types = {
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
    "value": (
        lambda it: isinstance(it, str) and VALUE.fullmatch(it) is not None,
        "digits only, or a month with its year",
        '"800"',
    ),
    "month": (lambda it: isinstance(it, str) and MONTH.fullmatch(it) is not None, "a month with its year", '"2023-10"'),
    "day": (_is_day, "a day in quotes", '"2024-03-31"'),
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
