"""Show what differs: as a table for people, in Markdown, and for machines."""

from collections.abc import Iterator, Sequence
from typing import Any

from ivr.core.model import Hotline
from ivr.difference.days import Days
from ivr.difference.gathering import Row, Who
from ivr.difference.walking import Walk
from ivr.showing.columns import padded, wrapped
from ivr.showing.words import language_words

HEAD = ("who", "when", "what they do", "before", "now", "minutes a year")
WIDTHS = (18, 18, 17, 25, 25, 7)
NOTHING = "No caller hears or reaches anything else."
MEANWHILE = ", if hours change during the call"


class Table:
    """The differences of two versions, for being shown."""

    def __init__(self, walk: Walk, rows: Sequence[Row]) -> None:
        self._walk, self._rows = walk, rows
        self._listed = [row for row in rows if not row.meanwhile] or list(rows)
        self._hotlines: tuple[Hotline, Hotline] = walk.hearing.hotlines
        self._days = Days(self._hotlines, walk.moments)

    def lines(self) -> Iterator[str]:
        """Give the table, line by line."""
        if self._rows:
            yield from _row(HEAD)
            yield from _row(tuple("-" * width for width in WIDTHS))
        for row in self._listed:
            yield from _row(self._cells(row))
            yield ""
        yield self.total()
        yield from self._left_out()

    def markdown(self) -> Iterator[str]:
        """Give the table in Markdown."""
        if self._rows:
            yield f"| {' | '.join(HEAD)} |"
            yield f"|{'---|' * len(HEAD)}"
        for row in self._listed:
            yield f"| {' | '.join(cell.replace('|', '/') for cell in self._cells(row))} |"
        yield f"\n{self.total()}" if self._rows else self.total()
        yield from self._left_out()

    def _left_out(self) -> Iterator[str]:
        """Say how many differences are met only while hours change, if they are not listed."""
        if more := len(self._rows) - len(self._listed):
            are = "are" if more > 1 else "is"
            yield f"{more} more {are} met only by callers who are on the line while hours change; --json tells them."

    def total(self) -> str:
        """Say how many differences there are, and how often callers can meet one."""
        if not self._rows:
            return NOTHING
        together = 0
        for row in self._listed:
            together |= row.cells
        many = f"{len(self._listed)} difference{'s' if len(self._listed) > 1 else ''}"
        times = "at any time" if together == self._walk.moments.every else f"in {self._minutes(together)} minutes of the year"
        return f"{many}; callers can meet {'them' if len(self._listed) > 1 else 'it'} {times}."

    def record(self) -> dict[str, Any]:
        """Return all of it as JSON has it."""
        revisions = {"before": self._hotlines[0].revision, "now": self._hotlines[1].revision}
        together = 0
        for row in self._rows:
            together |= row.cells
        return {
            **revisions,
            "differences": [self._record(row) for row in self._rows],
            "minutes": round(self._walk.moments.minutes(together)),
        }

    def _record(self, row: Row) -> dict[str, Any]:
        cell = self._walk.moments.sides[0].cells[(row.cells & -row.cells).bit_length() - 1]
        return {
            "who": [{"line": line, "language": language} for line, language in row.who],
            "when": self._days.words(row.cells),
            "does": row.what,
            "before": row.before,
            "now": row.after,
            "minutes": round(self._walk.moments.minutes(row.cells)),
            "places": row.places,
            "hours_change_meanwhile": row.meanwhile,
            "such_as": f"{cell.moment:%Y-%m-%d %H:%M}",
        }

    def _cells(self, row: Row) -> tuple[str, ...]:
        others = f" (at {row.places} points of the call)" if row.places > 1 else ""
        when = self._days.words(row.cells) + (MEANWHILE if row.meanwhile else "")
        return self._who(row.who), when, f"{row.what}{others}", row.before or "nothing", row.after or "nothing", self._minutes(row.cells)

    def _minutes(self, cells: int) -> str:
        return "all" if cells == self._walk.moments.every else f"{max(1, round(self._walk.moments.minutes(cells))):,}"

    def _who(self, who: tuple[Who, ...]) -> str:
        """Name lines and languages, those with the same languages together."""
        spoken = dict[tuple[str, ...], list[str]]()
        for line in dict.fromkeys(line for line, _ in who):
            spoken.setdefault(tuple(language for on, language in who if on == line), []).append(line)
        return "; ".join(f"{self._languages(languages)}, {self._lines(lines)}" for languages, lines in spoken.items()) or "everybody"

    def _languages(self, languages: tuple[str, ...]) -> str:
        if len(languages) == len(self._walk.shared.languages) > 1:
            return "every language"
        return ", ".join(language_words(self._hotlines[1], language) for language in self._hotlines[1].languages if language in languages)

    def _lines(self, lines: list[str]) -> str:
        if len(lines) == len(self._walk.shared.lines) > 1:
            return "every phone line"
        return f"{', '.join(lines)} line{'s' if len(lines) > 1 else ''}"


def _row(cells: tuple[str, ...]) -> Iterator[str]:
    columns = [wrapped(cell, width) for cell, width in zip(cells, WIDTHS, strict=True)]
    for number in range(max(map(len, columns))):
        pieces = (padded(column[number] if number < len(column) else "", width) for column, width in zip(columns, WIDTHS, strict=True))
        yield "  ".join(pieces).rstrip()
