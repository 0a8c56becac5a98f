"""What is known of a guard or a value of the flow language beside its answer, and of the sorts of things that its arguments name.

The loader checks flows by it, pictures and notices word it, and a proof finds in it what it must remember of a call.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from ivr.core.hours import REASONS, Verdict
from ivr.core.model import Hotline

# Stands behind the sort of a last argument of which there may be several.
MORE = "..."
# A short one, and one that takes long to say in most languages: a Wednesday late in September, not on the hour.
MOMENTS = ("2027-01-02 10:00", "2027-09-29 16:45")
DATES, TELEPHONE = ("1985-04-07", "1977-11-27"), "090-1234-5678"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name of the flow language.

    takes: the sort of each argument, a key of SORTS, MORE behind the last if there may be several; reads: the fields of Call that its
    answer depends on, beside what it learns (Cursor.learn) and what is kept under the names that its arguments stand for.
    """

    takes: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()

    @property
    def takes_several(self) -> bool:
        """Whether there may be several of its arguments."""
        return self.takes[-1:] == (MORE,)

    def sorts(self, given: int) -> tuple[str, ...]:
        """Return the sort of each argument, of which so many are given; where their number is wrong, of as many as are needed."""
        return self.takes[:1] * max(1, given) if self.takes_several else self.takes

    def named(self, sort: str, arguments: tuple[str, ...]) -> tuple[str, ...]:
        """Return the arguments of one sort."""
        return tuple(name for each, name in zip(self.sorts(len(arguments)), arguments, strict=False) if each == sort)

    def kept(self, hotline: Hotline, arguments: tuple[str, ...]) -> Iterator[str]:
        """Give the names under which something is kept that it asks for."""
        for sort, name in zip(self.sorts(len(arguments)), arguments, strict=True):
            yield from SORTS[sort].kept(hotline, name)


def _depends(*_: object) -> bool | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard(_Name):
    """A question with the answers yes and no.

    asks: answers it for a Cursor, exactly True or False; words: it in plain English, {} for each argument (one for several); surely: its
    answer wherever it is the same in every call on a Cursor's line, in its language ("": in any), at any hour, else None.
    """

    asks: Callable[..., bool]
    words: str
    surely: Callable[..., bool | None] = _depends


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What can be told of a hotline's answer about its hours.

    of: takes it from the answer; samples: what it may look like, something for every variant of a prompt, and something that takes long
    to say; names_days: it may be a name of [days], too; chooses: prompts choose between sentences by it.
    """

    of: Callable[[Verdict], str]
    samples: tuple[str, ...]
    names_days: bool = False
    chooses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(_Name):
    """Where a prompt's value comes from.

    asks: finds it for a Cursor, "" where there is none; samples: as of a Field; none if it looks as its Field does, or as what is keyed;
    settled: the files say it by themselves, whoever calls and whenever; chooses: as of a Field.
    """

    asks: Callable[..., str]
    samples: tuple[str, ...]
    settled: bool = False
    chooses: bool = False


def _moment(of: Callable[[Verdict], datetime | None]) -> Callable[[Verdict], str]:
    def told(verdict: Verdict) -> str:
        moment = of(verdict)
        return "" if moment is None else f"{moment:%Y-%m-%d %H:%M}"

    return told


FIELDS: dict[str, Field] = {
    "opening": Field(of=_moment(lambda verdict: verdict.opening), samples=MOMENTS),
    "until": Field(of=_moment(lambda verdict: verdict.until), samples=MOMENTS),
    "why": Field(of=lambda verdict: verdict.why, samples=(*REASONS, "holiday"), names_days=True, chooses=True),
    "state": Field(of=lambda verdict: "open" if verdict.open else "closed", samples=("open", "closed"), chooses=True),
}


@dataclass(frozen=True, slots=True)
class Sort:
    """What an argument may name.

    names: all there is of it in a hotline, perhaps depending on the arguments before; kept: under which names something is kept of which
    whoever names it is told.
    """

    names: Callable[..., Iterable[str]]
    kept: Callable[[Hotline, str], Iterable[str]] = lambda _hotline, _name: ()


def _dates_behind(hotline: Hotline, last_day: str) -> Iterator[str]:
    """Give the dates from which a last day is worked out."""
    for of, _ in hotline.last_days[last_day].terms:
        yield from _dates_behind(hotline, of) if of in hotline.last_days else (of,)


def _open_rules(hotline: Hotline, hours: str) -> Iterable[str]:
    return [rule.on for rule in hotline.rules.get(hours, ()) if rule.windows]


SORTS: dict[str, Sort] = {
    "purpose": Sort(lambda hotline, *_: hotline.purposes),
    "line": Sort(lambda hotline, *_: hotline.lines),
    "language": Sort(lambda hotline, *_: hotline.languages),
    "hours": Sort(lambda hotline, *_: hotline.rules),
    "rule": Sort(_open_rules),
    "field": Sort(lambda *_: FIELDS),
    "name": Sort(lambda hotline, *_: {node.keeps for node in hotline.nodes.values() if node.keeps}, lambda _hotline, name: (name,)),
    "text node": Sort(lambda hotline, *_: {node.id for node in hotline.nodes.values() if node.text}),
    "last-day": Sort(lambda hotline, *_: hotline.last_days, _dates_behind),
}
