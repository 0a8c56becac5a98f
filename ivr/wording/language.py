"""Find words of another language or script in a prompt."""

from collections.abc import Iterable, Iterator

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from ivr.wording.finding import Fault, shortened
from ivr.wording.scripts import script_of
from ivr.wording.written import HOLE, Written, letters

# A language is guessed from so many letters on: shorter Spanish and Portuguese words are often the same.
FEWEST_LETTERS = 12
# How much likelier another language must be, of 1. Among 5,800 shipped sentences none reaches 0.35 but one borrowed name; of 34,000 pasted
# into another language 99 in 100 are told, by their letters or by this; of those with 30 letters all but one, Spanish in Portuguese.
LIKELIER = 0.5
# The same between two languages that have the same words, of which one was copied.
RATHER = 0.3


class Guesser:
    """Tells languages apart, among those of one hotline.

    Args:
        languages: BCP 47 codes; one that is not known to it is never guessed, and nothing is said of its prompts.
    """

    def __init__(self, languages: Iterable[str]) -> None:
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._known = [language for language in languages if language in self._identifier.labels]
        self._identifier.set_languages(self._known)

    def likelier(self, words: str, language: str) -> str:
        """Return the language `words` are in rather than in `language`; "" if they may well be in it."""
        if language not in self._known or letters(words) < FEWEST_LETTERS:
            return ""
        chances = dict(self._identifier.rank(words))
        best = max(chances, key=lambda name: chances[name])
        return best if chances[best] - chances[language] > LIKELIER else ""

    def is_rather(self, words: str, language: str, than: str) -> bool:
        """Say whether `words`, however few, are in `language` rather than in the language `than`."""
        chances: dict[str, float] = dict(self._identifier.rank(words))
        return chances.get(language, 0.0) - chances.get(than, 0.0) > RATHER


def check_script(written: Written) -> Iterator[Fault]:
    """Give the letters that the language is not written with."""
    style = written.style
    strange = dict.fromkeys(char for way in written.nameless for char in way if char.isalpha() and script_of(char) not in style.scripts)
    if strange:
        scripts = " and ".join(dict.fromkeys(script_of(char) for char in strange))
        about = "".join(strange)
        says = f"has {scripts} letters: {shortened(about)}; write them in {written.language}, or list the name they belong to"
        yield Fault("script", about, says)
    unused = dict.fromkeys(
        char for way in written.nameless for char in way if char.isalpha() and char not in strange and not _is_used(char, written)
    )
    if unused:
        about = "".join(unused)
        yield Fault(
            "script", about, f"has letters that {written.language} does not use: {shortened(about)}; write it in {written.language}"
        )


def _is_used(char: str, written: Written) -> bool:
    style = written.style
    if char.lower() in style.letters:
        return True
    if script_of(char) == "latin":
        return char.isascii()
    try:
        char.encode(style.charset or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def check_language(written: Written, guesser: Guesser) -> Iterator[Fault]:
    """Give the first sentence, or else the whole, that is in another language by its letters' frequencies."""
    for words in (*written.sentences(), *written.full):
        plain = " ".join(words.replace(HOLE, " ").split())
        if other := guesser.likelier(plain, written.language):
            says = f"reads as {other}, not {written.language}: “{shortened(plain)}”; write it in {written.language}"
            yield Fault("language", other, says)
            return
