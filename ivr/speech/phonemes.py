"""The sounds of a text in the phonetic alphabet, as eSpeak NG reads it: for voices that are given sounds instead of letters."""

import ctypes
import re
from functools import cache

import pyttsx3

from ivr.speech import espeak
from ivr.speech.errors import SpeechError

# Marks at which a speaker pauses or changes tune. eSpeak drops them, so a text is read between them.
MARKS = re.compile(r"([.,;:!?¡¿。、，।…—]+)")
# eSpeak's own words: UTF-8 in; IPA out, letters of one sound tied together by the character in the bits from 8.
UTF8, IPA, TIED, TIE_BITS = 1, 2, 0x80, 8
TIE = "^"
# What eSpeak notes when it reads a word by another language's rules: (en) ... (ne), with ties inside.
SWITCH = re.compile(r"\(\^?[a-z^-]+\)")


def phonemes(text: str, voice: str) -> str:
    """Return the sounds, with stress marks, marks of pauses, and `^` between letters of one sound (a^ɪ).

    Args:
        text: any.
        voice: of eSpeak's, as "roa/es-419".

    Raises:
        SpeechError: when there is no such voice.
    """
    library = _initialised()
    if library.espeak_SetVoiceByName(voice.encode()) != 0:
        raise SpeechError(f'eSpeak has no voice "{voice}"')
    parts = (part.strip() if MARKS.fullmatch(part) else _read(library, part) for part in MARKS.split(text))
    return re.sub(r" ([.,;:!?।…])", r"\1", " ".join(part for part in parts if part))


def _read(library: ctypes.CDLL, text: str) -> str:
    # Each call reads one clause, and moves on to the next.
    left = ctypes.c_char_p(text.strip().encode())
    clauses = []
    while left.value:
        read = library.espeak_TextToPhonemes(ctypes.byref(left), UTF8, IPA | TIED | ord(TIE) << TIE_BITS)
        clauses.append(SWITCH.sub("", read.decode()).strip())
    return " ".join(clause for clause in clauses if clause)


@cache
def _initialised() -> ctypes.CDLL:
    espeak.make_ready()
    # eSpeak can be initialised once in a process: by pyttsx3's driver.
    pyttsx3.init("espeak")
    library = espeak.library()
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    return library
