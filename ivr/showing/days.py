"""Name days in English as a clerk would: runs of weekdays, and which of them in a month."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from ivr.core.hours import WEEKDAYS

ORDINALS = ("1st", "2nd", "3rd", "4th", "5th")
ALL = frozenset(range(1, len(ORDINALS) + 1))


def weekday_words(days: Iterable[tuple[int, int]], every: Mapping[int, AbstractSet[int]] | None = None) -> Iterator[str]:
    """Give "Mon-Wed", "1st 3rd Thu" for days.

    Args:
        days: each a weekday (0 to 6), and which one of its month (1 to 5).
        every: which ones there are of each weekday, where those are not all five.
    """
    found: dict[int, set[int]] = {}
    for weekday, nth in days:
        found.setdefault(weekday, set()).add(nth)
    run = list[int]()
    for weekday in range(len(WEEKDAYS)):
        nths = found.get(weekday, set())
        if nths and nths == (every or {}).get(weekday, ALL):
            run.append(weekday)
            continue
        yield from run_words(run)
        run = []
        if nths:
            yield f"{' '.join(ORDINALS[nth - 1] for nth in sorted(nths))} {WEEKDAYS[weekday]}"
    yield from run_words(run)


def run_words(weekdays: Sequence[int]) -> list[str]:
    """Name weekdays; those that follow each other as one, "Mon-Fri"."""
    names = [WEEKDAYS[weekday] for weekday in weekdays]
    follow = bool(weekdays) and list(weekdays) == list(range(weekdays[0], weekdays[-1] + 1))
    return [f"{names[0]}-{names[-1]}"] if follow and len(names) > 1 else names
