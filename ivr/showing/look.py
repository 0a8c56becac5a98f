"""How the answers look: on a terminal with colour and blocks, elsewhere in plain characters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ivr.showing.columns import padded, width, wrapped

COLUMNS = 80


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Look:
    """cells: of half an hour and the next one: both closed, only the second open, only the first, both; marks: open, closed.

    strong, faint, good: dress a piece of text that is measured already.
    """

    cells: tuple[str, str, str, str] = (".", "+", "+", "#")
    marks: tuple[str, str] = ("+", "-")
    strong: Callable[[str], str] = _as_it_is
    faint: Callable[[str], str] = _as_it_is
    good: Callable[[str], str] = _as_it_is


PLAIN = Look()


def labelled(label: str, text: str, columns: int, dress: Callable[[str], str] = _as_it_is) -> Iterator[str]:
    """Give the lines of `text` beside a label of so many columns; under one that is longer."""
    if width(label) > max(0, columns - 1):
        yield label
        label = ""
    for number, line in enumerate(wrapped(text, COLUMNS - columns)):
        yield f"{padded('' if number else label, columns)}{dress(line)}"
