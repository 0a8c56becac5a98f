"""Who is asked for, and which hours decide whether they are there: callers with the same answer together."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from ivr.core.model import Hotline, Staff


@dataclass(frozen=True, slots=True)
class Chosen:
    """Lines and languages somebody asks about, in the order of the files."""

    lines: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Callers:
    """Callers of each of these languages on each of these lines."""

    lines: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Callers whose answer is the same. otherwise: the language whose staff take over outside the hours, or "".

    purpose, desks: why they call, and who answers; "" and none for hours of no staff, such as a counter's.
    """

    purpose: str
    hours: str
    otherwise: str = ""
    desks: tuple[str, ...] = ()
    callers: tuple[Callers, ...] = ()


SameAnswer = Callable[[Staff], Hashable]


def by_answer(staff: Staff) -> Hashable:
    """Tell apart whose answer differs: the hours, or who takes over outside them."""
    return staff.purpose, staff.hours, staff.otherwise


def by_desk(staff: Staff) -> Hashable:
    """Tell apart whose desk differs too."""
    return staff.purpose, staff.hours, staff.desk


def all_of(hotline: Hotline) -> Chosen:
    """Choose every line that is switched on, and every language."""
    return Chosen(tuple(line.id for line in hotline.lines.values() if line.enabled), hotline.languages)


def groups(hotline: Hotline, chosen: Chosen, same: SameAnswer = by_answer) -> list[Group]:
    """Gather the callers of `chosen`, purpose by purpose."""
    found: dict[Hashable, list[tuple[Staff, str, str]]] = {}
    for staff, line, language in _asked_for(hotline, chosen):
        found.setdefault(same(staff), []).append((staff, line, language))
    return [
        Group(
            rows[0][0].purpose,
            rows[0][0].hours,
            rows[0][0].otherwise,
            tuple(dict.fromkeys(staff.desk for staff, _, _ in rows)),
            _together([(line, language) for _, line, language in rows], chosen),
        )
        for rows in found.values()
    ]


def counters(hotline: Hotline) -> list[Group]:
    """Give the hours that no staff have: those of a counter, which callers are told about."""
    staffed = {staff.hours for staff in hotline.staff.values()}
    return [Group("", name) for name in hotline.rules if name not in staffed]


def by_hours(found: list[Group]) -> dict[str, list[Group]]:
    """Gather groups that have one table of hours."""
    tables: dict[str, list[Group]] = {}
    for group in found:
        tables.setdefault(group.hours, []).append(group)
    return tables


def _asked_for(hotline: Hotline, chosen: Chosen) -> Iterator[tuple[Staff, str, str]]:
    for purpose in hotline.purposes.values():
        for language in chosen.languages:
            for line in chosen.lines:
                staff = hotline.staff_of(purpose.id, line, language)
                if line in purpose.lines and staff is not None:
                    yield staff, line, language


def _together(pairs: list[tuple[str, str]], chosen: Chosen) -> tuple[Callers, ...]:
    """Put lines with the same languages together."""
    lines: dict[tuple[str, ...], list[str]] = {}
    for line in chosen.lines:
        if spoken := tuple(language for language in chosen.languages if (line, language) in pairs):
            lines.setdefault(spoken, []).append(line)
    return tuple(Callers(tuple(on), spoken) for spoken, on in lines.items())
