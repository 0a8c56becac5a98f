"""Calls that were played again, as a person reads them and as a machine does. Nothing of it tells what a caller gave."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Any

from ivr.replay.again import DIFFERS, IDENTICAL, PlayedTurn, Replayed
from ivr.replay.counting import grouped
from ivr.replay.judging import DAMAGED, Judged
from ivr.replay.logged import shown_at

Rows = list[tuple[str, ...]]
NOT_NOTED = "not noted"


def sentence(judged: Judged) -> str:
    """Say in one line what came of a call."""
    replayed = judged.replayed
    if replayed is None:
        return f"{judged.call}: {judged.outcome}: {judged.why}"
    outcome = DIFFERS if replayed.difference else judged.outcome
    told = outcome if outcome == IDENTICAL else "".join([outcome, *_places(replayed)])
    return f"{judged.call}: {told} ({len(replayed.turns)} turns){_made_by(judged)}"


def _places(replayed: Replayed) -> Iterator[str]:
    if replayed.difference:
        first = replayed.difference.logged.sequence
        rest = [turn for turn in replayed.turns if turn.logged.sequence > first]
        yield f" from turn {first} on" if rest and IDENTICAL not in {turn.result for turn in rest} else f" at turn {first}"
    if replayed.erased_from:
        yield f", erased from turn {replayed.erased_from} on" if replayed.difference else f", from turn {replayed.erased_from} on"


def _made_by(judged: Judged) -> str:
    if not judged.engines:
        return ""
    return f"; made by engine {', '.join(name or NOT_NOTED for name in judged.engines)}, now {judged.version}"


def turn_rows(replayed: Replayed, zone: tzinfo) -> Rows:
    """List the turns of a call, with a heading."""
    return [("turn", "at", "event", "node", "result"), *(_turn_row(turn, zone) for turn in replayed.turns)]


def _turn_row(turn: PlayedTurn, zone: tzinfo) -> tuple[str, ...]:
    logged = turn.logged
    return str(logged.sequence), shown_at(logged, zone), logged.kind, logged.node, turn.result


def call_record(judged: Judged, zone: tzinfo, difference: list[str]) -> dict[str, Any]:
    """Return one call for machines; difference: the first one, a line each."""
    replayed = judged.replayed
    known = {"call": judged.call, "outcome": judged.outcome, "engine": judged.version}
    if replayed is None:
        return known | {"why": judged.why}
    logged, turn = replayed.logged, replayed.difference
    names = ("turn", "at", "event", "node", "result")
    return {
        **known,
        "reference": logged.reference,
        "revision": logged.revision,
        "line": logged.line,
        "language": logged.language,
        "differs_at": turn.logged.sequence if turn else None,
        "erased_from": replayed.erased_from or None,
        "state": list(replayed.state),
        "difference": difference,
        "turns": [
            {
                **dict(zip(names, _turn_row(played, zone), strict=True)),
                "turn": played.logged.sequence,
                "at": played.logged.at.astimezone(zone).isoformat(),
                "engine": played.logged.engine,
            }
            for played in replayed.turns
        ],
    }


def outcome_rows(judged: Iterable[Judged]) -> Rows:
    """Count calls by what came of them, with a heading."""
    groups = grouped(judged, lambda one: one.outcome)
    return [("outcome", "calls", "for example"), *((group.example.outcome, str(group.count), group.example.call) for group in groups)]


def outcome_record(judged: Iterable[Judged]) -> dict[str, Any]:
    """Return the same for machines, with every call that is not identical."""
    listed = list(judged)
    others = [{"call": one.call, "outcome": one.outcome} | ({"why": one.why} if one.outcome == DAMAGED else {}) for one in listed]
    return {
        "calls": len(listed),
        "outcomes": {group.example.outcome: group.count for group in grouped(listed, lambda one: one.outcome)},
        "others": [one for one in others if one["outcome"] != IDENTICAL],
    }
