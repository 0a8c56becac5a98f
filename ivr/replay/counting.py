"""Count what came of many calls: alike ones are one group, with one of them as an example."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Group(Generic[Thing]):
    """Calls that are alike. example: the first of them."""

    count: int
    example: Thing


def grouped(things: Iterable[Thing], alike: Callable[[Thing], Hashable]) -> list[Group[Thing]]:
    """Group `things` by what `alike` makes of each; the largest group first, the earlier of equal ones before the later."""
    groups: dict[Hashable, Group[Thing]] = {}
    for thing in things:
        known = groups.get(alike(thing))
        groups[alike(thing)] = Group(known.count + 1, known.example) if known else Group(1, thing)
    return sorted(groups.values(), key=lambda group: -group.count)
