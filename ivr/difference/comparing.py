"""Compare two versions of a hotline: what callers hear or reach differently."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from ivr.core.model import Hotline
from ivr.difference.beside import TEXT, rows_beside
from ivr.difference.gathering import Gathering, Row
from ivr.difference.phrases import Phrases
from ivr.difference.walking import Walk


def compare(one: Hotline, other: Hotline, now: datetime, told: Callable[[str], None] = lambda _: None) -> tuple[Walk, tuple[Row, ...]]:
    """Walk through both, and return the walk and all differences.

    Args:
        now: aware; what day it is, for facts that time overtakes and dates that are keyed.
        told: called with a few words before each part of the work.

    Raises:
        NotOneHotline: they have no number or no language in common.
    """
    walk = Walk(one, other, now, told)
    walked = walk.walk()
    told("differences are gathered")
    rows = Gathering(walk, walked, Phrases(walk.hearing)).rows()
    return walk, (*_as_texts(tuple(rows_beside(walk)), rows),)


def _as_texts(beside: tuple[Row, ...], rows: list[Row]) -> Iterator[Row]:
    """Give all rows; text messages with the words that are also heard are told beside those."""
    texts = {(row.before, row.after): row for row in beside if row.what == TEXT}
    heard = {(row.before, row.after) for row in rows}
    yield from (row for row in beside if row.what != TEXT or (row.before, row.after) not in heard)
    for row in rows:
        yield replace(row, what=f"{row.what}, and as a text message") if (row.before, row.after) in texts else row
