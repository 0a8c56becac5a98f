"""All wrong hotlines there are, and a sample of them."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from tests.mutants.edits import Mutant
from tests.mutants.tables import desk_mutants, hours_mutants, line_mutants, prompt_mutants
from tests.mutants.ways import flow_mutants


def every_mutant() -> tuple[Mutant, ...]:
    """Return all, in the order drawn for them."""
    found = (*flow_mutants(), *hours_mutants(), *desk_mutants(), *line_mutants(), *prompt_mutants())
    return tuple(sorted(found, key=lambda mutant: mutant.order))


class OfAKind(Protocol):
    """Anything that is of a kind."""

    @property
    def kind(self) -> str:
        """Its name."""


One = TypeVar("One", bound=OfAKind)


def spread(mutants: Iterable[One], count: int | None = None) -> list[One]:
    """Return `count` of `mutants`, or all: first one of each kind, then another of each."""
    by_kind = dict[str, list[One]]()
    for mutant in mutants:
        by_kind.setdefault(mutant.kind, []).append(mutant)
    turns = max(map(len, by_kind.values()), default=0)
    return [of_kind[turn] for turn in range(turns) for of_kind in by_kind.values() if turn < len(of_kind)][:count]
