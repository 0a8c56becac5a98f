"""How far what was heard is from what was said, when only the words count and not how they are written."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, partial
from itertools import product
from typing import Any

from ivr.core.words import Words, WordsError

DIGITS = re.compile(r"\d+")
# Letters, and the marks that Thai and Devanagari vowels are. Punctuation, spaces and symbols are nothing that is said.
SAID = ("L", "M", "N")


def error_rate(said: str, heard: str, language: str, words: Words | None = None) -> float:
    """Return how many characters have to be changed, added or taken away for each one that was said: 0 for the same words.

    Case, punctuation, spaces and width do not count, nor do traditional characters for simplified ones, nor how a Japanese word is
    written: it is compared as it is read. Korean syllables, and letters with marks, are compared in their parts. Digits are the words
    for the number or those for its digits one by one, whichever is nearer; without `words` they are digits.

    Args:
        said: at least one letter.
        heard: of a recogniser.
        language: BCP 47 code, "vi".
        words: how the language says numbers.
    """
    pairs = product(_readings(said, language, words), _readings(heard, language, words))
    return min(distance(one, other) / max(1, len(one)) for one, other in pairs)


def nearest(heard: str, texts: Mapping[str, str], language: str, words: Words | None = None) -> str:
    """Return which of the texts, by name, `heard` is nearest to: where that is another prompt's, files were swapped."""
    return min(texts, key=lambda name: error_rate(texts[name], heard, language, words))


def _readings(text: str, language: str, words: Words | None) -> set[str]:
    """Return what a text may sound like, in characters that are compared: with its digits as numbers, and one by one."""
    if words is None or language == "ja":  # Open JTalk reads them
        return {normal(text, language)}
    ways = (partial(_number, words), partial(_digits, words))
    return {normal(DIGITS.sub(way, text), language) for way in ways}


def _number(words: Words, digits: re.Match[str]) -> str:
    try:
        return f" {words.number(digits[0])} "
    except WordsError:
        return _digits(words, digits)


def _digits(words: Words, digits: re.Match[str]) -> str:
    return f" {words.digits(digits[0])} "


def normal(text: str, language: str) -> str:
    """Return the characters of a text that count, as `error_rate` says."""
    text = unicodedata.normalize("NFKC", text).casefold()
    if language == "ja":
        text = _kana(text)
    elif language == "zh":
        text = _simplified().convert(text)
    parts = unicodedata.normalize("NFC" if language == "ja" else "NFD", text)
    return "".join(character for character in parts if unicodedata.category(character)[0] in SAID)


def _kana(text: str) -> str:
    import pyopenjtalk  # noqa: PLC0415

    return str(pyopenjtalk.g2p(text, kana=True))


@cache
def _simplified() -> Any:
    from opencc import OpenCC  # noqa: PLC0415

    return OpenCC("t2s")


def distance(one: str, other: str) -> int:
    """Return the fewest characters to change, add or take away that make `one` of `other` (Levenshtein)."""
    row = list(range(len(other) + 1))
    for number, character in enumerate(one, start=1):
        before, row[0] = row[0], number
        for at, against in enumerate(other, start=1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (character != against))
    return row[-1]
