"""How words are given to a voice that would say them wrong: spelt otherwise."""

import re
from collections.abc import Mapping
from functools import lru_cache

from ivr.core.voice import Rendered

# Scripts that put no spaces between words.
UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def spelt(voice: Rendered, pronunciation: Mapping[str, str], text: str) -> str:
    """Return `text` as it is given to `voice`.

    Args:
        pronunciation: of the language: words, and how to write them; the voice's own spellings come after it.
    """
    for spellings in (pronunciation, voice.respell):
        if spellings:
            text = _pattern(tuple(spellings)).sub(lambda found, by=spellings: by[found[0]], text)  # type: ignore[misc]
    return text


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of `words`, the longest first, as whole words where words are parted by spaces."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile("|".join(re.escape(word) if UNSPACED.search(word) else rf"\b{re.escape(word)}\b" for word in longest))
