"""What guards and values read of a call is what their records say: a proof remembers that much, and takes everything else for alike."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from itertools import product
from typing import Any

import pytest

from ivr.core.conversation import Call
from ivr.core.guards import GUARDS
from ivr.core.values import VALUES, Cursor
from ivr.core.vocabulary import SORTS, Guard, Source
from ivr.loader.reading import load_hotline
from ivr.proof.memory import dates_of, remembered
from tests.proof.flows import random_hotline
from tests.proof.made_up import read_made_up
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
NOW = datetime(2027, 1, 13, 10, tzinfo=HOTLINE.zone)
BARE = Call("", "", "general", "ja")
FULL = Call(
    *("", "", "foreign", "th"),
    caller="+819012345678",
    reference="1234567",
    pending="2027-01-14",
    given=tuple((name, "2027-01-02") for name in sorted(dates_of(HOTLINE))),
    subject="reference",
)
NAMES: dict[str, Guard | Source] = {f"guard {name}": guard for name, guard in GUARDS.items()}
NAMES |= {f"value {name}": source for name, source in VALUES.items()}


class Watched:
    """A call that notes which of its fields are looked at, unless by a question: what questions ask, callers carry."""

    def __init__(self, call: Call) -> None:
        self.call, self.seen = call, set[str]()

    def __getattr__(self, name: str) -> Any:
        """Note the field, and return it."""
        self.seen.add(name)
        return getattr(self.call, name)


class Watching(Cursor):
    """A cursor on a watched call."""

    def learn(self, question: str, *arguments: str) -> Any:
        asked = Cursor(self.state, self.call.call, self.hotline, self.now, self.ask)
        self.asked.add((question, *arguments))
        return asked.learn(question, *arguments)


def all_arguments(asked: Guard | Source) -> Iterator[tuple[str, ...]]:
    """Give the arguments that a guard or a value can have, one of each sort after another."""
    so_far = [()]
    for sort in asked.sorts(1):
        so_far = [(*before, name) for before in so_far for name in SORTS[sort].names(HOTLINE, *before)]
    yield from so_far


def cursor_of(call: Call) -> Cursor:
    """Return a cursor on a call, at a moment at which offices are open."""
    return Cursor("main", call, HOTLINE, NOW, HOTLINE.hours.ask)


@pytest.mark.parametrize("name", NAMES)
def test_a_guard_or_a_value_reads_of_a_call_what_its_record_says_and_nothing_else(name: str) -> None:
    asked, seen = NAMES[name], set[str]()
    for arguments in all_arguments(asked):
        for call in (BARE, FULL):
            watched: Any = Watched(call)
            cursor = Watching("main", watched, HOTLINE, NOW, HOTLINE.hours.ask)
            asked.asks(cursor, *arguments)
            seen |= watched.seen
            learned = {name for question, *names in cursor.asked if question == "kept" for name in names}
            assert learned <= set(asked.kept(HOTLINE, arguments))
            assert call is BARE or learned == set(asked.kept(HOTLINE, arguments))
    assert seen == set(asked.reads)


@pytest.mark.parametrize("name", GUARDS)
def test_a_guard_answers_in_every_call_what_it_is_said_to_answer_in_every_call(name: str) -> None:
    guard, languages = GUARDS[name], ("ja", "en", "th")
    for arguments, line, language in product(all_arguments(guard), ("navi", "foreign"), ("", *languages)):
        told = guard.surely(cursor_of(Call("", "", line, language)), *arguments)
        calls = (Call("", "", line, one, caller=FULL.caller, subject="cost") for one in ([language] if language else languages))
        assert told is None or {guard.asks(cursor_of(call), *arguments) for call in calls} == {told}


def test_a_guard_that_reads_what_a_proof_does_not_follow_is_refused_and_so_is_one_it_does_not_know() -> None:
    files = read_made_up("texts")
    flow = next(name for name in files if name.startswith("flow/"))
    GUARDS["missed"] = Guard(asks=lambda cursor: cursor.call.misses > 0, reads=("misses",), words="something was missed")
    try:
        hotline = load_hotline(files | {flow: files[flow].replace("caller-mobile", "missed")})
        with pytest.raises(LookupError, match='"missed" reads the misses of a call'):
            remembered(hotline)
    finally:
        del GUARDS["missed"]
    with pytest.raises(LookupError, match="missed"):
        remembered(hotline)


def test_hotlines_drawn_by_lot_tell_every_value_there_is() -> None:
    flows = (tomllib.loads(random_hotline(seed, nodes=20)["flow/main.toml"]) for seed in range(60))
    told = {source.split()[0] for flow in flows for node in flow["node"].values() for source in node.get("values", {}).values()}
    assert told == set(VALUES)
