"""The keys a hotline's files may have, and of what type: the one table behind the loader and flows/README.md."""

from typing import Any, NamedTuple

from ivr.core.machine import WIRED
from ivr.core.words import LISTS

Table = dict[str, Any]


class Key(NamedTuple):
    """One key of a table. type: a name in TYPES; default: None where the key is required."""

    type: str
    default: object = None


# What each file may hold at its top.
FILES = {
    "lines.toml": {"hotline": Key("table", {}), "line": Key("table", {})},
    "desks.toml": {"purpose": Key("table", {}), "desk": Key("table", {}), "staff": Key("tables", [])},
    "hours.toml": {"days": Key("table", {}), "hours": Key("table", {})},
}
FACTS_FILE = {"as-of": Key("month"), "source": Key("text"), "fact": Key("table", {})}
FACT = {
    "section": Key("text"),
    "says": Key("text"),
    "value": Key("value", ""),
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
PURPOSE = {"lines": Key("texts", [])}
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
# `stand-in` marks a voice of another language for who reads the file; it is said like any other.
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
