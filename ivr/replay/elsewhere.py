"""Tell who would have ended elsewhere on another flow: counts, each with one call as an example, and nothing personal."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from ivr.replay.counting import Group, grouped
from ivr.replay.ending import Ending
from ivr.replay.shadow import BROKEN, ERASED, OTHERWISE, PARTED, SAME, UNLIKE, Shadow

Rows = list[tuple[str, ...]]
# Every result but `same`, with the words above its table and its two columns.
TABLES = {
    OTHERWISE: ("would end elsewhere", "before", "now"),
    PARTED: ("could not be followed: another question would be asked than the one that was answered", "answered", "would be asked"),
    BROKEN: ("would break: the flow has no way on", "asked last", "would be asked last"),
    ERASED: ("cannot be told: what came in next is forgotten", "asked last", "would be asked last"),
    UNLIKE: ("cannot be told: not even the flow they began with ends them today as it did", "would end today", "now"),
}


def _alike(shadow: Shadow) -> Hashable:
    return shadow.result, shadow.line, shadow.language, _told(shadow)


def _told(shadow: Shadow) -> tuple[str, str]:
    """Write before and now: the whole ending where the call came to one, the node where it did not."""
    ends = (shadow.before, shadow.now)
    return (str(ends[0]), str(ends[1])) if shadow.result in (OTHERWISE, UNLIKE) else (ends[0].node, ends[1].node)


def tables(shadows: Iterable[Shadow], damaged: int) -> Iterator[tuple[str, Rows]]:
    """Give sentences, each with the rows of its table, heading first; no rows where there is nothing to list."""
    listed = list(shadows)
    counts = _counts(listed)
    yield f"{len(listed) + damaged} calls; {counts[SAME]} would end where they ended.", []
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
    return where | {"before": _ending(one.before), "now": _ending(one.now), "calls": group.count, "example": one.call}


def _ending(ending: Ending) -> dict[str, str]:
    return {"node": ending.node, "desk": ending.desk, "request": ending.request}
