"""How long a caller listens: the words of a step, in seconds, by the paces that were measured for each language."""

from collections.abc import Iterable, Mapping

from ivr.core.conversation import (
    ENTRY_FIRST_KEY_SECONDS,
    ENTRY_PAUSE_SECONDS,
    MENU_PAUSE_SECONDS,
    RECORD_PAUSE_SECONDS,
    Effect,
    Listen,
    Part,
    Record,
    Say,
)
from ivr.core.model import Hotline
from ivr.core.prompts import PromptError
from ivr.wording.pace import Pace


class Ear:
    """Listens to words.

    Args:
        paces: how fast each language is spoken.
    """

    def __init__(self, hotline: Hotline, paces: Mapping[str, Pace]) -> None:
        self._hotline, self._paces = hotline, paces
        self._known = dict[tuple[Part, str, bool], float]()
        self._words = dict[tuple[Part, str], str | None]()

    def part(self, part: Part, language: str, *, slow: bool) -> float:
        """Return how long one prompt takes for a caller of `language`, in seconds."""
        key = part, language, slow
        if key not in self._known:
            pace = self._paces[part.language or language]
            words = self.words(part, language)
            self._known[key] = pace.seconds(words, slow=slow) if words else 0
        return self._known[key]

    def words(self, part: Part, language: str) -> str | None:
        """Return the words of one prompt for a caller of `language`; None if it cannot be said with its values."""
        key = part, part.language or language
        if key not in self._words:
            try:
                self._words[key] = self._hotline.prompts[key[1]].say(part.prompt, dict(part.values))
            except PromptError:
                self._words[key] = None
        return self._words[key]

    def parts(self, parts: Iterable[Part], language: str, *, slow: bool = False) -> float:
        """Return how long prompts take, one after the other, with the pauses after them."""
        return sum(self.part(part, language, slow=slow) + self._pause(part, language) for part in parts)

    def _pause(self, part: Part, language: str) -> float:
        return self._paces[part.language or language].stop_seconds

    def before_key(self, words: Say | None, key: str, language: str) -> float:
        """Return how long somebody listens to a question who presses `key` once its words have been said."""
        heard = heard_before(words, key) if words else ()
        return self.parts(heard, language, slow=bool(words and words.slow)) - (self._pause(heard[-1], language) if heard else 0)

    def said(self, effects: Iterable[Effect], language: str) -> float:
        """Return how long everything takes that is said, with a pause after each prompt."""
        return sum(self.parts(say.parts, language, slow=say.slow) for say in effects if isinstance(say, Say))

    def to_the_last_word(self, effects: tuple[Effect, ...], language: str) -> float:
        """Return how long everything takes that is said, until something else happens right after the last word."""
        last = [say.parts[-1] for say in effects if isinstance(say, Say) and say.parts]
        return self.said(effects, language) - (self._pause(last[-1], language) if last else 0)


def leading_in(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Return what is said before the question that is waited with."""
    return tuple(effect for effect in effects if isinstance(effect, Say) and effect is not question(effects))


def question(effects: tuple[Effect, ...]) -> Say | None:
    """Return the words of the question that is waited with, if it has any."""
    if not effects or not isinstance(effects[-1], Listen | Record):
        return None
    return next((effect for effect in reversed(effects) if isinstance(effect, Say)), None)


def heard_before(say: Say, key: str) -> tuple[Part, ...]:
    """Return what a caller has heard who presses `key` once its words have been said.

    A key that no option says is pressed once everything has been said before the first option: there it is told, if anywhere.
    """
    keys = [next((value for name, value in part.values if name == "key"), "") for part in say.parts]
    if key in keys:
        return say.parts[: keys.index(key) + 1]
    return say.parts[: next((place for place, one in enumerate(keys) if one), 0)]


def pause_after(effects: tuple[Effect, ...]) -> float:
    """Return how long is waited for somebody who does nothing, in seconds."""
    match effects[-1] if effects else None:
        case Record():
            return RECORD_PAUSE_SECONDS
        case Listen(entry=True):
            return ENTRY_FIRST_KEY_SECONDS + ENTRY_PAUSE_SECONDS
        case Listen():
            return MENU_PAUSE_SECONDS
    return 0
