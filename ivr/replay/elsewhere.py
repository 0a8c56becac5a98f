"""Tell who would have ended elsewhere on another flow: counts, each with one call as an example, and nothing personal."""

from collections.abc import Hashable, Iterable, Iterator
from datetime import tzinfo
from typing import Any

from ivr.replay.counting import Group, grouped
from ivr.replay.ending import Ending
from ivr.replay.logged import shown_at
from ivr.replay.shadow import BROKEN, ERASED, OTHERWISE, PARTED, SAME, UNLIKE, UNRUNG, Shadow

Rows = list[tuple[str, ...]]
# Every result but `same`, with the words above its table and its two columns.
TABLES = {
    OTHERWISE: ("would end elsewhere", "before", "now"),
    UNRUNG: ("would not be put through: a desk rang, and the new flow asks something in its place", "before", "now"),
    PARTED: ("could not be followed: another question would be asked than the one that was answered", "answered", "would be asked"),
    BROKEN: ("would break: the flow has no way on", "asked last", "would be asked last"),
    ERASED: ("cannot be told: what came in next is forgotten", "asked last", "would be asked last"),
    UNLIKE: ("cannot be told: not even the flow they began with ends them today as it did", "would end today", "now"),
}


def _alike(shadow: Shadow) -> Hashable:
    return shadow.result, shadow.line, shadow.language, _told(shadow)


def _told(shadow: Shadow) -> tuple[str, str]:
    """Write before and now: the whole ending where the call came to one, what was lost where no desk rings, else the node."""
    if shadow.result == UNRUNG:
        return f"{'reached' if shadow.talked else 'rang'} {shadow.before.desk} desk", f"would be asked {shadow.now.node}"
    ends = (shadow.before, shadow.now)
    return (str(ends[0]), str(ends[1])) if shadow.result in (OTHERWISE, UNLIKE) else (ends[0].node, ends[1].node)


def tables(shadows: Iterable[Shadow], damaged: int) -> Iterator[tuple[str, Rows]]:
    """Give sentences, each with the rows of its table, heading first; no rows where there is nothing to list."""
    listed = list(shadows)
    counts = _counts(listed)
    many = len(listed) + damaged
    yield f"{many} call{'s' if many > 1 else ''}; {counts[SAME]} would end where {'they' if many > 1 else 'it'} ended.", []
    for result, (words, before, now) in TABLES.items():
        groups = grouped([one for one in listed if one.result == result], _alike)
        if groups:
            yield f"{counts[result]} {words}:", [("calls", "line", "language", before, now, "for example"), *map(_row, groups)]
    if damaged:
        yield f"{damaged} cannot be read: ivr replay --all says which", []


def _row(group: Group[Shadow]) -> tuple[str, ...]:
    one = group.example
    return str(group.count), one.line, one.language, *_told(one), one.call


def _counts(listed: list[Shadow]) -> dict[str, int]:
    return {name: sum(one.result == name for one in listed) for name in (SAME, *TABLES)}


def record(shadows: Iterable[Shadow], damaged: int) -> dict[str, Any]:
    """Return the same for machines."""
    listed = list(shadows)
    groups = grouped([one for one in listed if one.result != SAME], _alike)
    return {"calls": len(listed) + damaged, **_counts(listed), "damaged": damaged, "groups": [_group(group) for group in groups]}


def _group(group: Group[Shadow]) -> dict[str, Any]:
    one = group.example
    where = {"result": one.result, "line": one.line, "language": one.language}
    ends = {"before": _ending(one.before), "now": _ending(one.now), "told": "; ".join(_told(one))}
    return where | ends | {"calls": group.count, "example": one.call}


def sentence(shadow: Shadow) -> str:
    """Say in one line what would become of a call."""
    if shadow.result == SAME:
        return f"{shadow.call}: would end where it ended: {shadow.now}"
    words, before, now = TABLES[shadow.result]
    told = (
        "; ".join(_told(shadow)) if shadow.result == UNRUNG else "; ".join(map(": ".join, zip((before, now), _told(shadow), strict=True)))
    )
    return f"{shadow.call}: {words}: {told}"


def turn_rows(shadow: Shadow, zone: tzinfo) -> Rows:
    """List the turns that were followed, with a heading."""
    rows = ((str(turn.logged.sequence), shown_at(turn.logged, zone), turn.logged.kind, turn.before, turn.now) for turn in shadow.turns)
    return [("turn", "at", "event", "before", "now"), *rows]


def call_record(shadow: Shadow, zone: tzinfo) -> dict[str, Any]:
    """Return one call for machines, turn by turn."""
    names, (_, *rows) = ("turn", "at", "event", "before", "now"), turn_rows(shadow, zone)
    turns = [
        dict(zip(names, row, strict=True)) | {"turn": turn.logged.sequence, "at": turn.logged.at.astimezone(zone).isoformat()}
        for row, turn in zip(rows, shadow.turns, strict=True)
    ]
    told = {name: words for name, words in _group(Group(1, shadow)).items() if name not in ("calls", "example")}
    return {"call": shadow.call, **told, "turns": turns}


def _ending(ending: Ending) -> dict[str, str]:
    return {"node": ending.node, "desk": ending.desk, "request": ending.request}
