"""Show where a call came out otherwise, for people: TwiML a verb a line, and nothing that a caller gave unless it is asked for."""

import difflib
import re
from collections.abc import Collection, Iterator

from ivr.core.conversation import Call
from ivr.core.telephone import grouped
from ivr.logs import masked
from ivr.replay.again import PlayedTurn, Replayed

BETWEEN = re.compile(r">\s*<")
SAID = re.compile(r"(<Say[^>]*>(?:<prosody[^>]*>)?).*?((?:</prosody>)?</Say>)", re.DOTALL)
HIDDEN = "…"
# Shorter ones are keys and marks: they tell nothing, and stand in many words.
LEAST_TELLING = 4


def difference(replayed: Replayed, country: str, *, words: bool = False) -> list[str]:
    """Describe the first difference, a line each; [] if there is none.

    Args:
        country: of the hotline, whose telephone numbers are printed in groups.
        words: also what tells something that the caller gave.
    """
    turn = replayed.difference
    if turn is None:
        return []
    given = frozenset() if words else _given(replayed, turn, country)
    return [*_standing(replayed, turn), *_answers(turn, given)]


def _standing(replayed: Replayed, turn: PlayedTurn) -> Iterator[str]:
    """Say how the state differs: values only of what identifies nobody."""
    if turn.broke:
        yield f"today it breaks: {masked(turn.broke)}"
    if turn.call is None:
        return
    for name in ("node", "turn"):
        then, now = getattr(turn.logged, name), getattr(turn.call, name)
        if then != now:
            yield f"{name}: {then} then, {now} now"
    if replayed.state:
        yield f"the call's state at its end: {', '.join(replayed.state)}"
    if turn.reasons != turn.logged.reasons:
        yield from difflib.unified_diff(
            [*map(masked, turn.logged.reasons)], [*map(masked, turn.reasons)], "why then", "why now", "", "", 0, ""
        )


def _answers(turn: PlayedTurn, given: Collection[str]) -> Iterator[str]:
    if turn.answer is None or turn.logged.answer is None or turn.answer == turn.logged.answer:
        return
    documents = [answer.decode(errors="replace") for answer in (turn.logged.answer, turn.answer)]
    then, now = ([_line(line, given) for line in _lines(document, given)] for document in documents)
    told = list(difflib.unified_diff(then, now, "sent", "now", lineterm="", n=1))
    yield from told or ["the answers differ in words that tell what the caller gave; see them with --words"]


def _lines(document: str, given: Collection[str]) -> Iterator[str]:
    """Split TwiML into a verb a line; words below a comment that names something given are left out."""
    telling = False
    for line in BETWEEN.sub(">\n<", document).splitlines():
        if line.startswith("<!--"):
            telling = any(value in line for value in given)
        yield SAID.sub(rf"\1{HIDDEN}\2", line) if telling else line


def _line(line: str, given: Collection[str]) -> str:
    if not given:
        return line
    for value in sorted(given, key=len, reverse=True):
        line = line.replace(value, HIDDEN)
    return masked(line)


def _given(replayed: Replayed, turn: PlayedTurn, country: str) -> frozenset[str]:
    """Collect what the caller gave, or was given, in this call; `pending` and the like change from turn to turn."""
    calls = [call for call in (*(known.call for known in replayed.turns), replayed.logged.latest, turn.call) if call is not None]
    return frozenset(value for call in calls for value in _values(call, country) if len(value) >= LEAST_TELLING)


def _values(call: Call, country: str) -> Iterator[str]:
    yield from (call.caller, grouped(call.caller, country), call.pending, call.reference)
    yield from (value for _, value in (*call.given, *call.brief))
