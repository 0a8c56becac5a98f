"""Estimate how wide words are, generously: a page cannot know the fonts of whoever opens it."""

import unicodedata
from collections.abc import Iterator

NARROW, CAPITAL, BROAD = frozenset("iljtfrI.,:;'|!()[] ·"), 0.74, frozenset("mwMW@…→↑↓%")
# Parts of the size of the letters; those of DejaVu Sans and Verdana, the widest in common use.
EMS = {"narrow": 0.42, "letter": 0.63, "broad": 1.0}
BOLD = 1.12


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide `text` is at most, in the unit of `size`, the height of its letters."""
    return sum(map(_ems, text)) * size * (BOLD if bold else 1)


def _ems(char: str) -> float:
    if char in NARROW:
        return EMS["narrow"]
    if unicodedata.combining(char):
        return 0
    if char in BROAD or unicodedata.east_asian_width(char) in "WF":
        return EMS["broad"]
    return CAPITAL if char.isupper() else EMS["letter"]


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Part a text into lines that fit into `room`; a word that is longer than a line is parted where it has to be."""
    lines = [""]
    for word in _words(text, room, size, bold=bold):
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line]


def _words(text: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    for word in text.split():
        rest = word
        while width(rest, size, bold=bold) > room and len(rest) > 1:
            fits = next(length for length in range(len(rest) - 1, 0, -1) if length == 1 or width(rest[:length], size, bold=bold) <= room)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest
