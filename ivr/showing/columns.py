"""Fit text of any script into columns of a terminal: wide signs count two, marks above and below none."""

import re
import unicodedata
from collections.abc import Iterator

# What no line begins with: closing punctuation, small kana, Thai vowels that follow their consonant.
NOT_FIRST = set("、。，．：；！？）」』】〕〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%!),.:;?]}»”’…।ะาำๅๆฯ")
# What no line ends with: opening punctuation, Thai vowels that stand before their consonant.
NOT_LAST = set("（「『【〔〈《([{«“‘เแโใไ")
HANGUL = re.compile("[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]")


def width(text: str) -> int:
    """Count the columns `text` takes."""
    return sum(_columns(sign) for sign in text)


def padded(text: str, columns: int) -> str:
    """Fill `text` with spaces up to `columns`."""
    return text + " " * max(0, columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """Break `text` into lines of at most `columns`: between words, between the signs of Chinese and Japanese, else where a line is full."""
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and width(lines[-1]) + width(piece.rstrip()) > columns:
            lines.append("")
        rest = lines.pop() + piece
        while width(rest.rstrip()) > columns:
            end = _last_break(rest, columns)
            lines.append(rest[:end])
            rest = rest[end:]
        lines.append(rest)
    return [line.rstrip() for line in lines]


def _columns(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _breaks_freely(sign: str) -> bool:
    """Say whether lines may break beside a sign: one of Chinese or Japanese; Korean parts words with spaces."""
    return _columns(sign) > 1 and not HANGUL.match(sign)


def _pieces(text: str) -> Iterator[str]:
    """Give the pieces a line may break between, each with the spaces after it."""
    piece = ""
    for sign in text:
        fresh = piece.endswith(" ") and sign != " "
        between = piece != "" and (_breaks_freely(sign) or _breaks_freely(piece[-1]))
        if fresh or (between and sign != " " and sign not in NOT_FIRST and piece[-1] not in NOT_LAST):
            yield piece
            piece = ""
        piece += sign
    yield piece


def _last_break(text: str, columns: int) -> int:
    """Find how much of a word too long for a line stands on it."""
    end = 1
    while width(text[: end + 1]) <= columns:
        end += 1
    back = end
    while back > 1 and (text[back] in NOT_FIRST or text[back - 1] in NOT_LAST or _columns(text[back]) == 0):
        back -= 1
    return back if back > 1 else end
