"""Names of sound files: a hash of who says what, so that a file is right by its name alone, and a name tells a stranger nothing."""

import hashlib
import json

from ivr.core.voice import A_PERSON, Rendered, Voice
from ivr.speech.spelling import spelt

NAME_DIGITS = 40
# As telephones play it, and as browsers do.
TELEPHONE, WIDE = "wav", "mp3"


def name_of(voice: Voice, rendered: Rendered, text: str, *, slow: bool = False) -> str:
    """Return the name, without ending, of the file in which `rendered` says `text` in the language of `voice`."""
    said = spelt(rendered, voice.pronunciation, text)
    return _hash(voice.language, rendered.name, rendered.driver, rendered.voice, str(rendered.speed), "slow" if slow else "", said)


def name_of_recording(voice: Voice, text: str) -> str:
    """Return the name, without ending, of the file in which a person says `text` in the language of `voice`."""
    return _hash(voice.language, A_PERSON, text)


def _hash(*words: str) -> str:
    return hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).hexdigest()[:NAME_DIGITS]
