"""Turn effects into TwiML.

Everything that is said before the caller may press a key is nested in the Gather, so that any key cuts in and counts.
Links are absolute paths, so the bytes do not depend on the host the carrier dialled.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Container, Iterable
from dataclasses import asdict
from itertools import groupby
from typing import Any, Protocol
from urllib.parse import urlencode

from twilio.twiml import TwiML
from twilio.twiml.voice_response import Dial as DialVerb
from twilio.twiml.voice_response import Gather, VoiceResponse

from ivr.core.conversation import (
    ENTRY_FIRST_KEY_SECONDS,
    ENTRY_PAUSE_SECONDS,
    MENU_PAUSE_SECONDS,
    RECORD_PAUSE_SECONDS,
    Call,
    Dial,
    Effect,
    HangUp,
    Listen,
    Part,
    Record,
    Say,
    SendText,
)
from ivr.core.model import Hotline
from ivr.core.voice import Voice
from ivr.service import Ringing

# Where sound files are fetched.
AUDIO = "/audio"
FILE = re.compile(rf"{AUDIO}/([0-9a-f]+)\.wav<")
WHISPER_PAUSE_SECONDS = 6
# In the address of a desk's answer: the whisper has been heard.
ASKED = "asked"
ANY_KEY = "0123456789*#"


class Comment(TwiML):  # type: ignore[misc]  # twilio ships no types
    """An XML comment: names the prompts beside their words, for testers and transcripts."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words.replace("--", "- -")  # the one thing a comment may not hold

    def xml(self) -> Any:
        """Return the comment as twilio's verbs return themselves."""
        return ET.Comment(f" {self._words} ")


class Sounds(Protocol):
    """Knows which files say what; the carrier's voice says the rest."""

    def of(self, hotline: Hotline, part: Part, *, slow: bool = False) -> tuple[str, ...]:
        """Return the names of the files that say a part, one after the other; () where the carrier's voice is to say it."""

    def among(self, names: Container[str]) -> "Sounds":
        """Return the same, where no other files can be played."""


class NoSounds:
    """No files: everything is said by the carrier's voices."""

    def of(self, _hotline: Hotline, _part: Part, *, slow: bool = False) -> tuple[str, ...]:  # noqa: ARG002 - as of Sounds
        """Return no files."""
        return ()

    def among(self, _names: Container[str]) -> "NoSounds":
        """Return no files, of whatever."""
        return self


class TwimlRenderer:
    """Renders turns.

    Args:
        prefix: the path of the public URL, "" or "/hotline", under which the carrier reaches us.
        sounds: what is played instead of being said by the carrier.
    """

    def __init__(self, prefix: str = "", sounds: Sounds | None = None) -> None:
        self._prefix, self._sounds = prefix, sounds or NoSounds()

    def like(self, answer: bytes | None) -> "TwimlRenderer":
        """Return a renderer that plays the files which an answer plays, and no others: some may have come or gone since."""
        return TwimlRenderer(self._prefix, self._sounds.among(frozenset(FILE.findall((answer or b"").decode()))))

    def render(self, hotline: Hotline, call: Call, effects: tuple[Effect, ...], apologies: int = 0) -> bytes:
        """Return the TwiML that does `effects` and brings the answer back as the answer to question `call.turn`."""
        place = {"turn": call.turn, "language": call.language, "line": call.line} | ({"apologies": apologies} if apologies else {})
        answer = f"{self._prefix}/voice/answer?{urlencode(place)}"
        response = VoiceResponse()
        says = [effect for effect in effects if isinstance(effect, Say | SendText)]
        waits = [effect for effect in effects if not isinstance(effect, Say | SendText)]
        if waits and isinstance(waits[0], Listen):
            self._gather(hotline, response, answer, says, entry=waits[0].entry)
            return _bytes(response)
        self._say(hotline, response, says)
        match waits:
            case [Record(most_seconds)]:
                response.record(
                    action=answer,
                    max_length=most_seconds,
                    timeout=RECORD_PAUSE_SECONDS,
                    finish_on_key=ANY_KEY,
                    play_beep=True,
                    trim="trim-silence",
                )
                response.redirect(answer)  # an empty recording calls no action
            case [HangUp()]:
                response.hangup()
            case [Dial(), *_]:
                response.append(self._dial(call, answer, [dial for dial in waits if isinstance(dial, Dial)]))
        return _bytes(response)

    def whisper(self, hotline: Hotline, say: Say, ringing: Ringing) -> bytes:
        """Return what the answering desk hears, twice; without its key the desk is left."""
        response = VoiceResponse()
        action = f"{self._accept(ringing)}&{ASKED}=1"
        gather = response.gather(action=action, num_digits=1, finish_on_key="", timeout=WHISPER_PAUSE_SECONDS, action_on_empty_result=False)
        self._say(hotline, gather, [say, say])
        response.hangup()
        return _bytes(response)

    def connect(self) -> bytes:
        """Return the document whose end connects the desk with the caller."""
        return _bytes(VoiceResponse())

    def leave(self) -> bytes:
        """Return the document that hangs up: for a desk that does not take the call, or a call that is over."""
        response = VoiceResponse()
        response.hangup()
        return _bytes(response)

    def _gather(self, hotline: Hotline, response: VoiceResponse, answer: str, says: list[Say | SendText], *, entry: bool) -> None:
        gather = (
            response.gather(action=answer, action_on_empty_result=True, finish_on_key="#", timeout=ENTRY_PAUSE_SECONDS)
            if entry
            else response.gather(action=answer, action_on_empty_result=True, finish_on_key="", num_digits=1, timeout=MENU_PAUSE_SECONDS)
        )
        self._say(hotline, gather, says)
        if entry:
            gather.pause(length=ENTRY_FIRST_KEY_SECONDS)
        response.redirect(answer)  # in case the carrier does not call the action on silence

    def _say(self, hotline: Hotline, verb: VoiceResponse | Gather, says: Iterable[Say | SendText]) -> None:
        for say in says:
            if isinstance(say, SendText):
                verb.append(Comment(f"text {say.subject} [{say.language}]"))
                continue
            spoken = [(part, self._sounds.of(hotline, part, slow=say.slow)) for part in say.parts]
            verb.append(Comment(_told(say, spoken)))
            for (language, is_played), run in groupby(spoken, lambda one: (one[0].language, bool(one[1]))):
                if is_played:
                    for name in (name for _, names in run for name in names):
                        verb.play(f"{self._prefix}{AUDIO}/{name}.wav")
                else:
                    words = " ".join(hotline.prompts[language].say(part.prompt, dict(part.values)) for part, _ in run)
                    _speak(verb, words, hotline.voices[language], slow=say.slow)

    def _dial(self, call: Call, answer: str, dials: list[Dial]) -> DialVerb:
        verb = DialVerb(action=answer, timeout=dials[0].ring_seconds, sequential=True if len(dials) > 1 else None)
        for dial in dials:
            url = self._accept(Ringing(call.id, call.turn, call.line, call.language, dial.purpose, dial.speaks))
            if dial.address.startswith("sip:"):
                verb.sip(dial.address, url=url)
            else:
                verb.number(dial.address, url=url)
        return verb

    def _accept(self, ringing: Ringing) -> str:
        return f"{self._prefix}/voice/accept?{urlencode(asdict(ringing))}"


def _speak(verb: VoiceResponse | Gather, words: str, voice: Voice, *, slow: bool) -> None:
    """Let the carrier's voice say something; one that knows no marks says it as fast as ever."""
    if slow and voice.ssml:
        verb.say(language=voice.language, voice=voice.name).prosody(words, rate="slow")
    else:
        verb.say(words, language=voice.language, voice=voice.name)


def _told(say: Say, spoken: Iterable[tuple[Part, tuple[str, ...]]]) -> str:
    """Name the prompts of a Say, and how many files say each: `main.menu slow; main.lost@en key="1"; main.person@ne[1] key="2"; ...`."""
    return "; ".join([f"{say.prompt}{' slow' if say.slow else ''}", *(_part(part, len(names)) for part, names in spoken)])


def _part(part: Part, files: int) -> str:
    values = (f'{name}="{value}"' for name, value in part.values)
    return " ".join([f"{part.prompt}@{part.language}{f'[{files}]' if files else ''}", *values])


def _bytes(response: VoiceResponse) -> bytes:
    return str(response).encode()
