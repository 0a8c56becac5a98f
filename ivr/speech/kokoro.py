"""What Kokoro is given to say: the sounds of a text in any of its languages, and of those that borrow another language's voices."""

import re

from ivr.speech.alphabet import rewritten, table
from ivr.speech.japanese import readings
from ivr.speech.mandarin import mandarin
from ivr.speech.phonemes import TIE, phonemes

# Languages, and the first letters of speakers who can say them. Indonesian, Tagalog and Nepali have none of their own: Spanish and Italian
# speakers have the vowels of the first two, Hindi ones nearly all sounds of Nepali.
SPEAKERS = {"en": "ab", "ja": "j", "zh": "z", "es": "e", "pt": "p", "id": "ei", "tl": "ei", "ne": "h"}
# eSpeak reads the text for these. Tagalog is written as it is said, nearly as Indonesian is.
READERS = {"en": "gmw/en-us", "es": "roa/es-419", "pt": "roa/pt-br", "id": "poz/id", "tl": "poz/id", "ne": "inc/ne"}
CHINESE = re.compile(r"([一-鿿]+)")
MARKS = str.maketrans(
    {"、": ", ", "，": ", ", "。": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "।": ". ", "・": " ", "「": " ", "」": " "}
)
LONG, DOUBLED, NASAL = "ー", "ッ", "ン"
# What the nasal becomes before these sounds.
NASALS = {"m": "mpb", "ŋ": "kɡ", "ɲ": "ɲʨʥ", "n": "ntdɾz"}


def sounds(text: str, language: str) -> str:
    """Return the sounds of a text, in Kokoro's symbols.

    Args:
        text: as it is spelt for the voice.
        language: one of SPEAKERS.
    """
    if language == "ja":
        return _japanese(text)
    if language == "zh":
        return _mixed(text.translate(MARKS))
    return _by_espeak(text, language)


def _by_espeak(text: str, language: str) -> str:
    read = rewritten(phonemes(text, READERS[language]), "english" if language == "en" else "others")
    return read.replace(TIE, "").replace("-", "").translate(MARKS).strip()


def _mixed(text: str) -> str:
    parts = (mandarin(part) if CHINESE.fullmatch(part) else _foreign(part) for part in CHINESE.split(text))
    return re.sub(r"\s+", " ", "".join(parts)).strip()


def _foreign(text: str) -> str:
    return f" {_by_espeak(text, 'en')} " if re.search("[A-Za-z0-9]", text) else text


def _japanese(text: str) -> str:
    said = " ".join(kana_sounds(word) for word in readings(text))
    return re.sub(r" ([.,!?:;])", r"\1", re.sub(r"\s+", " ", said.translate(MARKS))).strip()


def kana_sounds(kana: str) -> str:
    """Return the sounds of katakana; what is no katakana stays."""
    known, said, place = table("kana"), [], 0
    while place < len(kana):
        two = kana[place : place + 2]
        syllable = two if two in known else kana[place]
        following = kana[place + len(syllable) :]
        said.append(_special(syllable, following) or known.get(syllable, syllable))
        place += len(syllable)
    return "".join(said)


def _special(syllable: str, following: str) -> str:
    if syllable == LONG:
        return "ː"
    if syllable == DOUBLED:
        return "ʔ"
    if syllable == NASAL:
        first = table("kana").get(following[:2], table("kana").get(following[:1], ""))[:1]
        return next((nasal for nasal, before in NASALS.items() if first and first in before), "ɴ")
    return ""
