"""Compare the placeables of a translation with those of the source: functions with their arguments, values, terms, variants."""

from collections import Counter
from collections.abc import Iterator

from ivr.wording.catalog import Entry
from ivr.wording.finding import Fault
from ivr.wording.ledger import SOURCE_LANGUAGE

RULE = "placeables"


def check_placeables(source: Entry, entry: Entry) -> Iterator[Fault]:
    """Give what a translation says more or less often than the source."""
    wanted, given = Counter(source.uses), Counter(entry.uses)
    for use in wanted - given:
        says = f"lacks {{ {use} }}, which {SOURCE_LANGUAGE} says {_often(wanted[use])}" if not given[use] else _says(use, given, wanted)
        yield Fault(RULE, f"fewer {use}", f"{says}; put it in")
    for use in given - wanted:
        says = f"says {{ {use} }}, which {SOURCE_LANGUAGE} does not" if not wanted[use] else _says(use, given, wanted)
        yield Fault(RULE, f"more {use}", f"{says}; take it out")
    wanted, given = Counter(source.keys), Counter(entry.keys)
    for key in wanted - given:
        selector, _, variant = key.partition("=")
        yield Fault(RULE, key, f"lacks the variant [{variant}] of ${selector}, which {SOURCE_LANGUAGE} has; write it")
    for key in given - wanted:
        selector, _, variant = key.partition("=")
        yield Fault(RULE, key, f"has the variant [{variant}] of ${selector}, which {SOURCE_LANGUAGE} lacks; take it out")


def _says(use: str, given: Counter[str], wanted: Counter[str]) -> str:
    return f"says {{ {use} }} {_often(given[use])}, {SOURCE_LANGUAGE} {_often(wanted[use])}"


def _often(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def check_key(entry: Entry, press: tuple[str, ...], before: str) -> Iterator[Fault]:
    """Give an option whose key comes before its words: who hears the key first has forgotten it when the words come.

    Args:
        press: what may stand before a key without saying what it is for: "press", "press the".
        before: the words in front of the first function or value.
    """
    functions = [use for use in entry.uses if not use.startswith("-")]
    said = " ".join(before.split()).strip(" ,.:、，").lower()
    if functions[:1] == ["KEY($key)"] and (said == "" or said in press):
        yield Fault("keys", "KEY($key)", "names the key before the words; write what it is for first, then { KEY($key) }")
