"""Find sentences that stand in two languages: copied, and never translated."""

from collections.abc import Iterable, Iterator, Mapping

from ivr.wording.finding import Fault, shortened
from ivr.wording.language import Guesser
from ivr.wording.ledger import SOURCE_LANGUAGE
from ivr.wording.written import Written, letters, sentences

# Two languages may share shorter words: "No." is Spanish, and English.
FEWEST_LETTERS = 4

SaidIn = Mapping[str, frozenset[str]]


def sentences_said(prompts: Iterable[Written]) -> SaidIn:
    """Collect the sentences of prompts in all languages: which languages have each."""
    found: dict[str, set[str]] = {}
    for written in prompts:
        for sentence in _sentences(written):
            found.setdefault(sentence, set()).add(written.language)
    return {sentence: frozenset(languages) for sentence, languages in found.items()}


def check_copies(written: Written, said_in: SaidIn, guesser: Guesser) -> Iterator[Fault]:
    """Give the first sentence that another language has, too, unless it belongs here: it is English, or reads as this language."""
    language = written.language
    for sentence in _sentences(written):
        for other in sorted(said_in[sentence] - {language}):
            if other == SOURCE_LANGUAGE or (language != SOURCE_LANGUAGE and not guesser.is_rather(sentence, language, other)):
                yield Fault("language", other, f"has a sentence that {other} has: “{shortened(sentence)}”; write it in {language}")
                return


def _sentences(written: Written) -> Iterator[str]:
    for way in written.nameless if written.spoken else ():
        yield from (sentence for sentence in sentences(way, written.style.ends) if letters(sentence) >= FEWEST_LETTERS)
