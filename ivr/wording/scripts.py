"""Tell the script of a letter."""

import unicodedata
from functools import lru_cache

# Unicode names each letter by its script first; these are one script to us.
SAME_SCRIPT = {"cjk": "han", "ideographic": "han", "katakana-hiragana": "katakana"}


@lru_cache(maxsize=8192)  # more than all letters of a hotline
def script_of(char: str) -> str:
    """Return the script of a letter, in small letters: latin, thai, hangul, han."""
    first = unicodedata.name(char, "unknown").split()[0].lower()
    return SAME_SCRIPT.get(first, first)
