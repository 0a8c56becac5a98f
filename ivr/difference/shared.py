"""Callers of two versions of a hotline as one: each kind of caller that both know, and which bits they are to either."""

from dataclasses import dataclass, replace

from ivr.core.model import Hotline
from ivr.proof.callers import Callers, Change
from ivr.proof.places import Places


class NotOneHotline(ValueError):  # noqa: N818 - it names what is wrong
    """Two versions have nothing to be compared in; the words say why."""


def same_lines(one: Hotline, other: Hotline) -> dict[str, str]:
    """Return the lines that answer a common number in both: their ids in the first, and in the second."""
    found = dict[str, str]()
    for line in one.lines.values():
        twin = other.line_of(*line.incoming) if line.enabled else None
        if twin and twin.id not in found.values():
            found[line.id] = twin.id
    return found


@dataclass(frozen=True, slots=True)
class Project:
    """Masks of the shared callers as one version has them, and back."""

    numbers: tuple[int, ...]
    identical: bool
    lowered: dict[int, int]
    lifted: dict[int, int]

    def lower(self, mask: int) -> int:
        """Return shared callers as bits of this version."""
        if self.identical:
            return mask
        if mask not in self.lowered:
            found = 0
            for place, number in enumerate(self.numbers):
                if mask >> place & 1:
                    found |= 1 << number
            self.lowered[mask] = found
        return self.lowered[mask]

    def lift(self, mask: int) -> int:
        """Return bits of this version as shared callers."""
        if self.identical:
            return mask
        if mask not in self.lifted:
            self.lifted[mask] = sum(1 << place for place, number in enumerate(self.numbers) if mask >> number & 1)
        return self.lifted[mask]


class Shared:
    """All callers that two versions have in common.

    Args:
        hotlines, places: of the first version, and of the second.

    Raises:
        NotOneHotline: there are none.
    """

    def __init__(self, hotlines: tuple[Hotline, Hotline], places: tuple[Places, Places]) -> None:
        one, other = hotlines
        if (one.country, one.zone) != (other.country, other.zone):
            raise NotOneHotline(f"{one.name} and {other.name} are in different countries or time zones: they are two hotlines")
        self.lines = same_lines(one, other)
        self.languages = tuple(language for language in one.languages if language in other.languages)
        if not self.lines or not self.languages:
            raise NotOneHotline(f"{one.name} and {other.name} have no number, or no language, in common: they are two hotlines")
        self._names = tuple(_names(place.callers) for place in places)
        lines = {name: one.lines[name] for name in self.lines}
        self.callers = Callers(replace(one, lines=lines, languages=self.languages), self._names[0] | self._names[1])
        ids = {name: name for name in self.lines}, self.lines
        self.sides = tuple(self._project(places[number].callers, ids[number], self._names[number]) for number in (0, 1))

    def begin(self, line: str, places: tuple[Places, Places]) -> int:
        """Return those who dial `line` (its id in the first version) and begin alike."""
        masks = [self.sides[number].lift(places[number].callers.begin(name)) for number, name in enumerate((line, self.lines[line]))]
        new = self.callers.having("kept", frozenset[str]())
        return masks[0] & masks[1] & new

    def unlike(self, mask: int, one: Change, other: Change) -> int:
        """Return those of `mask` of whom two steps do not make the same; what only one version asks for is left out."""
        if one == other:
            return 0
        found = 0
        for name in ("language", "request", "ended"):
            found |= self._unlike(mask, name, getattr(one, name), getattr(other, name))
        common = self._names[0] & self._names[1]
        if one.kept != other.kept:
            for kept in {caller.kept for caller in self.callers.those(mask)}:
                now = [change.value("kept", kept) & common for change in (one, other)]
                found |= mask & self.callers.having("kept", kept) if now[0] != now[1] else 0
        return found

    def _unlike(self, mask: int, name: str, one: object, other: object) -> int:
        if one == other:
            return 0
        if one is not None and other is not None:
            return mask
        return mask & ~self.callers.having(name, other if one is None else one)

    def moved(self, mask: int, one: Change, other: Change) -> int:
        """Return what callers are after a step that both versions make alike, but for what only one of them keeps."""
        if self._names[0] == self._names[1] or (one.kept is None and other.kept is None):
            return self.callers.moved(mask, one)
        found, (first, second) = 0, self._names
        for kept in {caller.kept for caller in self.callers.those(mask)}:
            now = one.value("kept", kept) & first | other.value("kept", kept) & second
            becomes = frozenset((name, name in now) for name in kept ^ now)
            found |= self.callers.moved(mask & self.callers.having("kept", kept), replace(one, kept=becomes or None))
        return found

    def _project(self, callers: Callers, ids: dict[str, str], names: frozenset[str]) -> Project:
        numbers = tuple(callers.number_of[replace(caller, line=ids[caller.line], kept=caller.kept & names)] for caller in self.callers.all)
        return Project(numbers, numbers == tuple(range(len(callers.all))), {}, {})


def _names(callers: Callers) -> frozenset[str]:
    return frozenset[str]().union(*(caller.kept for caller in callers.all))
