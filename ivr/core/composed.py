"""Words in which what differs from call to call is marked, so that sound can be put together from pieces that were made before."""

import datetime as dt
import re

from ivr.core.words import Words

# Fluent's own marks around what was put into a sentence: first-strong isolate and pop directional isolate.
BEGIN, END = "\u2068", "\u2069"
MARK = re.compile(f"[{BEGIN}{END}]")
# Signs before the first letter of what follows belong to what went before, since a voice ends a sentence with its full stop; but not those
# that open something.
SIGNS = re.compile(r"[^\w¿¡«“‘(]*")
HAS_LETTER = re.compile(r"[^\W_]")


class Composed(Words):
    """The words of a language, with marks around each digit, year, day of the week and clock time, and so around what stands between."""

    def digits(self, text: str) -> str:
        """Say digits, each marked."""
        groups = (
            self._table["digit-joiner"].join(_marked(self._table["digits"][int(digit)]) for digit in group) for group in text.split("-")
        )
        return str(self._table["group-joiner"].join(groups))

    def time(self, text: str) -> str:
        """Say a clock time, marked as a whole."""
        return _marked(super().time(text))

    def date(self, text: str) -> str:
        """Say a date with its year; the year is marked."""
        return _marked(super().date(text))

    def day(self, text: str) -> str:
        """Say a day of every year, marked as a whole."""
        return _marked(super().day(text))

    def month(self, text: str) -> str:
        """Say a month with its year; the year is marked."""
        return _marked(super().month(text))

    def moment(self, text: str) -> str:
        """Say weekday, date and clock time; the weekday and the clock time are marked."""
        return _marked(super().moment(text))

    def _parts(self, day: dt.date) -> dict[str, str]:
        parts = super()._parts(day)
        return parts | {"weekday": _marked(parts["weekday"])}

    def _year(self, year: int) -> str:
        return _marked(super()._year(year))


def _marked(words: str) -> str:
    return f"{BEGIN}{words}{END}"


def pieces(words: str) -> tuple[str, ...]:
    """Cut marked words at their marks: each piece has something to say, and the signs that end it."""
    found = list[str]()
    for piece in MARK.split(words):
        signs = SIGNS.match(piece)
        rest = piece[signs.end() :] if signs else piece
        if found and signs:
            found[-1] += signs[0].rstrip()
        if HAS_LETTER.search(rest):
            found.append(rest.rstrip())
    return tuple(found)
