"""How words are written for a voice, so that it says them right."""

import unicodedata
from collections.abc import Mapping

from ivr.core.voice import Rendered

# Scripts without spaces between words, by the first word of their characters' names.
SPACELESS = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "IDEOGRAPHIC")


def spelt(voice: Rendered, pronunciation: Mapping[str, str], text: str) -> str:
    """Return the text as this voice has to be given it: first the language's spellings, then the voice's own.

    A word is replaced where it stands alone; in scripts without spaces, wherever it stands. The longest word wins. A word given in small
    letters stands for itself with a capital, too.

    Args:
        voice: whose `respell` is put in.
        pronunciation: of the language, as in core.voice.Voice.
        text: what a caller would read.
    """
    return _put_in(voice.respell, _put_in(pronunciation, text))


def _put_in(spellings: Mapping[str, str], text: str) -> str:
    longest_first = sorted(spellings, key=len, reverse=True)
    written, place = "", 0
    while place < len(text):
        word = next((word for word in longest_first if _stands_at(word, text, place)), None)
        written += text[place] if word is None else spellings[word]
        place += 1 if word is None else len(word)
    return written


def _stands_at(word: str, text: str, place: int) -> bool:
    end = place + len(word)
    found = text[place:end]
    same = found == word or (word == word.lower() and found.lower() == word)
    return same and not _one_word(text[max(place - 1, 0) : place], word[0]) and not _one_word(word[-1], text[end : end + 1])


def _one_word(left: str, right: str) -> bool:
    """Tell whether two neighbouring characters belong to one word, which spaces would set apart from others."""
    return _in_words(left) and _in_words(right)


def _in_words(character: str) -> bool:
    # Marks (M) are the vowel signs of Devanagari.
    return character != "" and unicodedata.category(character)[0] in "LMN" and not unicodedata.name(character, "").startswith(SPACELESS)
