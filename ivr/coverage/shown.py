"""Show on a terminal what scenarios exercise, and name what they do not."""

from collections.abc import Iterator

from ivr.core.model import Hotline
from ivr.coverage.grouping import Row, areas_of, gaps
from ivr.coverage.measure import Coverage, Kind
from ivr.showing.columns import wrapped
from ivr.showing.look import PLAIN, Look
from ivr.showing.words import language_words

COLUMNS = 100


def coverage_lines(hotline: Hotline, coverage: Coverage, look: Look = PLAIN, *, everything: bool = False) -> Iterator[str]:
    """Give the lines: figures, areas, languages, then everything that no call exercises; everything: prompts that no call hears, too."""
    yield look.strong(f"{coverage.hotline}: {calls_words(coverage)}")
    yield ""
    yield from _table([("exercised", "of", "percent", ""), *map(_figures, (*coverage.kinds, coverage.all))])
    yield ""
    areas = [
        (f"{nodes.exercised}", f"{len(nodes.items)}", f"{outcomes.exercised}", f"{len(outcomes.items)}", area)
        for area, (nodes, outcomes) in areas_of(coverage).items()
    ]
    yield from _table([("nodes", "of", "outcomes", "of", ""), *areas])
    yield ""
    rows = [(f"{kind.exercised}", f"{len(kind.items)}", language_words(hotline, code)) for code, kind in coverage.prompts.items()]
    yield from _table([("prompts heard", "of", ""), *rows])
    if not everything and any(kind.missing for kind in coverage.prompts.values()):
        yield "--all names those that are not heard."
    for kind in coverage.kinds:
        if kind.missing:
            yield ""
            yield look.strong(f"No call exercises these {kind.title}:")
            yield from _gaps(kind, look)
    if everything:
        yield from _unheard(hotline, coverage, look)
    if coverage.off:
        yield ""
        yield from _paragraph(f"Not counted, because no line that is switched on leads there: {', '.join(coverage.off)}", "")


def _unheard(hotline: Hotline, coverage: Coverage, look: Look) -> Iterator[str]:
    """Name the prompts that no call hears, language by language."""
    missing = {code: kind.missing for code, kind in coverage.prompts.items() if kind.missing}
    if missing:
        yield ""
        yield look.strong("No call hears these prompts:")
    for code, items in missing.items():
        yield look.faint(f"  {language_words(hotline, code)}")
        yield from _paragraph(", ".join(item.name for item in items), "    ")


def _figures(kind: Kind) -> tuple[str, ...]:
    return f"{kind.exercised}", f"{len(kind.items)}", percent(kind), kind.title


def calls_words(coverage: Coverage) -> str:
    """Say how many calls were played."""
    return "1 call" if len(coverage.calls) == 1 else f"{len(coverage.calls)} calls"


def percent(kind: Kind) -> str:
    """Write a percentage, rounded down: 100.0 means all."""
    return f"{int(kind.percent * 10) / 10:.1f}"


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Give rows of figures, ranged to the right, with their words at the end."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for *figures, words in rows:
        yield "  ".join([*(figure.rjust(width) for figure, width in zip(figures, widths, strict=True)), words]).rstrip()


def _gaps(kind: Kind, look: Look) -> Iterator[str]:
    area = ""
    for row in gaps(kind):
        if row.area != area and kind.id != "times":
            yield look.faint(f"  {row.area}")
            area = row.area
        yield from _paragraph(_row_words(kind, row), "    " if area else "  ")


def _row_words(kind: Kind, row: Row) -> str:
    names = ", ".join(row.names)
    if row.missing:
        return f"{names}: {'; '.join(row.missing)}"
    return f"{names} ({row.area})" if kind.id == "times" else names


def _paragraph(text: str, indent: str) -> Iterator[str]:
    for number, line in enumerate(wrapped(text, COLUMNS - len(indent) - 2)):
        yield f"{indent}{'  ' if number else ''}{line}"
