"""How long a caller listens: words as the carrier gets them, in seconds, by the paces that were measured for each language."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from ivr.core.conversation import Effect, Part, Say
from ivr.core.model import Hotline
from ivr.core.prompts import PromptError
from ivr.wording.pace import Pace

Paces = Mapping[str, Pace]
Parts = tuple[Part, ...]


class Ear:
    """Listens to words.

    What one Say says in one language after each other is one breath, as the carrier is given it: commas and full stops in it pause as they
    are measured, and nothing is added between two prompts. Where another voice begins, or another Say, a sentence ends.

    Args:
        paces: how fast each language is spoken.
    """

    def __init__(self, hotline: Hotline, paces: Paces) -> None:
        self._hotline, self._paces = hotline, paces
        self._seconds = dict[tuple[Parts, str, bool], float]()
        self._words = dict[tuple[Part, str], str | None]()

    def words(self, part: Part, language: str = "") -> str | None:
        """Return the words of one prompt for a caller of `language`; None if it cannot be said with its values."""
        key = part, part.language or language
        if key not in self._words:
            try:
                self._words[key] = self._hotline.prompts[key[1]].say(part.prompt, dict(part.values))
            except PromptError:
                self._words[key] = None
        return self._words[key]

    def parts(self, parts: Parts, language: str = "", *, slow: bool = False) -> float:
        """Return how long the parts of one Say take, in seconds, from the first word to the last.

        Args:
            language: the caller's, for parts that are in no other.
            slow: spoken slowly.
        """
        key = parts, language, slow
        if key not in self._seconds:
            breaths = [(spoken, list(breath)) for spoken, breath in groupby(parts, lambda part: part.language or language)]
            taken = sum(self._breath(spoken, breath, slow=slow) for spoken, breath in breaths)
            self._seconds[key] = taken + sum(self._paces[spoken].stop_seconds for spoken, _ in breaths[:-1])
        return self._seconds[key]

    def said(self, effects: Iterable[Effect], language: str = "") -> float:
        """Return how long everything takes that is said, with the pause after each Say."""
        return sum(self.parts(say.parts, language, slow=say.slow) + self._pause(say, language) for say in _says(effects))

    def to_the_last_word(self, effects: Iterable[Effect], language: str = "") -> float:
        """Return how long everything takes that is said, until something else happens right after the last word."""
        says = _says(effects)
        return self.said(says, language) - (self._pause(says[-1], language) if says else 0)

    def before_key(self, words: Say | None, key: str, language: str) -> float:
        """Return how long somebody listens to a question who presses `key` once its words have been said."""
        return self.parts(heard_before(words, key), language, slow=words.slow) if words else 0

    def _breath(self, language: str, parts: Iterable[Part], *, slow: bool) -> float:
        words = " ".join(words for part in parts if (words := self.words(part, language)))
        return self._paces[language].seconds(words, slow=slow) if words else 0

    def _pause(self, say: Say, language: str) -> float:
        return self._paces[say.parts[-1].language or language].stop_seconds


def _says(effects: Iterable[Effect]) -> tuple[Say, ...]:
    return tuple(effect for effect in effects if isinstance(effect, Say) and effect.parts)


def heard_before(say: Say, key: str) -> Parts:
    """Return what a caller has heard who presses `key` once its words have been said.

    A key that no option says is pressed once everything has been said before the first option: there it is told, if anywhere.
    """
    keys = [next((value for name, value in part.values if name == "key"), "") for part in say.parts]
    if key in keys:
        return say.parts[: keys.index(key) + 1]
    return say.parts[: next((place for place, one in enumerate(keys) if one), 0)]
