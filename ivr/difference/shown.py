"""Show what differs: as a table for people, in Markdown, and for machines."""

from collections.abc import Iterator, Sequence
from typing import Any

from ivr.core.model import Hotline
from ivr.core.telephone import grouped
from ivr.difference.days import Days
from ivr.difference.gathering import Example, Row, Who
from ivr.difference.heading import Heading
from ivr.difference.phrases import way
from ivr.difference.walking import Walk
from ivr.showing.columns import padded, wrapped
from ivr.showing.words import language_words

HEAD = ("who", "when", "what they do", "before", "now", "minutes a year")
WIDTHS = (18, 18, 17, 25, 25, 7)
COLUMNS = sum(WIDTHS) + 2 * (len(WIDTHS) - 1)
MOST_NAMED = 2
SUCH_AS = "such as"
NOTHING = "No caller hears or reaches anything different: the files differ only in comments, order or names."
ALIKE = "No caller hears or reaches anything different: every file that decides a call is the same."
MEANWHILE = ", if hours change during the call"


class Table:
    """The differences of two versions, for being shown.

    Args:
        heading: what was compared.
    """

    def __init__(self, walk: Walk, rows: Sequence[Row], heading: Heading) -> None:
        self._heading = heading
        self._walk, self._rows = walk, rows
        self._listed = [row for row in rows if not row.meanwhile] or list(rows)
        self._hotlines: tuple[Hotline, Hotline] = walk.hearing.hotlines
        self._days = Days(self._hotlines, walk.moments)

    def lines(self) -> Iterator[str]:
        """Give the table, line by line."""
        yield from (*wrapped(self._heading.words, COLUMNS), "")
        if self._rows:
            yield from _row(HEAD)
            yield from _row(tuple("-" * width for width in WIDTHS))
        for row in self._listed:
            yield from _row(self._cells(row))
            if row.example and not row.meanwhile:
                yield from wrapped(f"{SUCH_AS}: {self._call(row.example)}", COLUMNS)
            yield ""
        yield self.total()
        yield from self._left_out()

    def markdown(self) -> Iterator[str]:
        """Give the table in Markdown."""
        yield from (self._heading.words, "")
        if self._rows:
            yield f"| {' | '.join((*HEAD, SUCH_AS))} |"
            yield f"|{'---|' * (len(HEAD) + 1)}"
        for row in self._listed:
            such_as = self._call(row.example) if row.example and not row.meanwhile else ""
            yield f"| {' | '.join(cell.replace('|', '/') for cell in (*self._cells(row), such_as))} |"
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
        together = 0
        for row in self._rows:
            together |= row.cells
        return {
            **self._heading.record(),
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
            "at": row.begins or None,
            "the_same_in": list(row.others),
            "hours_change_meanwhile": row.meanwhile,
            "such_as": f"{cell.moment:%Y-%m-%d %H:%M}",
            "call": self._call(row.example) if row.example and not row.meanwhile else None,
        }

    def _call(self, example: Example) -> str:
        """Write a call in which a difference is met: the command that begins it, and what is done then."""
        line, moment = self._hotlines[0].lines[example.line], self._walk.moments.sides[0].cells[example.cell].moment
        caller = grouped(example.number, self._hotlines[0].country) if example.number else "withheld"
        return f'ivr call {line.printed} --from {caller} --at "{moment:%Y-%m-%d %H:%M}", then {way(example.happenings[1:]) or "listen"}'

    def _what(self, row: Row) -> str:
        """Say what callers do, at which node first, and at how many others it comes to the same."""
        node = self._hotlines[0].nodes.get(row.begins)
        where = f"{node.id}{' menu' if node.kind == 'menu' else ''}, " if node else ""
        others = " and ".join(row.others) if len(row.others) <= MOST_NAMED else f"{len(row.others)} other places"
        same = f" (the same in {others})" if others else ""
        return f"{where}{row.what}{same}"

    def _cells(self, row: Row) -> tuple[str, ...]:
        when = self._days.words(row.cells) + (MEANWHILE if row.meanwhile else "")
        return self._who(row.who), when, self._what(row), row.before or "nothing", row.after or "nothing", self._minutes(row.cells)

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
