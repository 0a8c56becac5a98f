"""The texts that people can record, each with the name of its file and a short id that an announcer can save it under."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ivr.core.model import Hotline
from ivr.showing.words import ENGLISH
from ivr.speech.names import NAME_DIGITS, name_of_recording
from ivr.speech.script import script_of, whole_of
from ivr.speech.shaping import LEAD_SECONDS, TAIL_SECONDS
from ivr.wording.pace import Pace

# Of the names of all texts of a hotline in all languages, 15,000, two begin alike once in ten thousand hotlines.
ID_DIGITS = 10
NUMBER_DIGITS = 3
# Of a file name without its ending: a number, which only puts files in order, and the beginning of the text's name.
SAVED_AS = re.compile(rf"(?:\d+-)?([0-9a-f]{{{ID_DIGITS},{NAME_DIGITS}}})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """What is recorded in one go.

    Args:
        name: of its file, without ending.
        prompts: which say it.
        english: the same in English; "" if it is English, or a piece.
        seconds: an estimate of how long it takes as a call plays it.
        piece: whether it is a piece of prompts that differ from call to call.
    """

    name: str
    language: str
    text: str
    prompts: tuple[str, ...]
    english: str
    seconds: float
    piece: bool = False

    @property
    def id(self) -> str:
        """The beginning of its name."""
        return self.name[:ID_DIGITS]


class Texts:
    """All texts of a hotline that can be recorded, by language; pieces, which take seconds, only when somebody asks for them.

    Args:
        paces: how fast each language is spoken.
    """

    def __init__(self, hotline: Hotline, paces: Mapping[str, Pace]) -> None:
        self._hotline, self._paces = hotline, paces
        self._whole = dict[str, tuple[Text, ...]]()
        self._pieces = dict[str, tuple[Text, ...]]()

    def whole(self, language: str) -> tuple[Text, ...]:
        """Return what is the same in every call, in the order of the files."""
        if language not in self._whole:
            english = self._hotline.prompts.get(ENGLISH) if language != ENGLISH else None
            self._whole[language] = tuple(
                self._text(
                    language,
                    one.text,
                    one.prompts,
                    english.say(one.prompts[0], one.values) if english and english.has(one.prompts[0]) else "",
                )
                for one in whole_of(self._hotline, language)
            )
        return self._whole[language]

    def pieces(self, language: str) -> tuple[Text, ...]:
        """Return the pieces of what differs from call to call."""
        if language not in self._pieces:
            whole = {one.text for one in self.whole(language)}
            lines = (line for line in script_of(self._hotline, language) if line.text not in whole)
            self._pieces[language] = tuple(self._text(language, line.text, line.prompts, piece=True) for line in lines)
        return self._pieces[language]

    def named(self, beginning: str, languages: Iterable[str]) -> tuple[Text, ...]:
        """Return the texts of these languages whose names begin so."""
        languages = tuple(languages)
        for texts in (self.whole, self.pieces):
            if found := tuple(one for language in languages for one in texts(language) if one.name.startswith(beginning)):
                return found
        return ()

    def speaks(self, language: str) -> bool:
        """Say whether the hotline speaks a language."""
        return language in self._hotline.languages

    def says(self, language: str, name: str) -> bool:
        """Say whether a text of that name is said in a language, which the hotline perhaps does not speak."""
        return self.speaks(language) and bool(self.named(name, [language]))

    def _text(self, language: str, text: str, prompts: tuple[str, ...], english: str = "", *, piece: bool = False) -> Text:
        name = name_of_recording(self._hotline.voices[language], text)
        seconds = self._paces[language].seconds(text) + LEAD_SECONDS + TAIL_SECONDS
        return Text(name, language, text, prompts, english, seconds, piece)


def id_in(stem: str) -> str:
    """Return the id in the name of a file that was saved as the script says, without its ending; "" if there is none."""
    found = SAVED_AS.fullmatch(stem.strip())
    return found[1].lower() if found else ""


def saved_as(number: int, text: Text) -> str:
    """Return under which name the text with that number of a script is saved."""
    return f"{number:0{NUMBER_DIGITS}}-{text.id}.wav"
