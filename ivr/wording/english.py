"""Find English that a translation has left standing."""

import re
from collections.abc import Iterable, Iterator

from ivr.wording.finding import Fault
from ivr.wording.guide import Guide
from ivr.wording.written import HOLE, Written

# Two English words beside each other are borrowed every day: "call centre", "driver's license". Three are not.
FEWEST_WORDS = 3
# A word, what a function says, or a sign that parts one run from the next.
TOKEN = re.compile(rf"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<hole>{HOLE})|(?P<sign>[^\s])")


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts in small letters."""
    return frozenset(match["word"].lower() for text in texts for match in TOKEN.finditer(text) if match["word"])


def check_english(written: Written, vocabulary: frozenset[str], guide: Guide) -> Iterator[Fault]:
    """Give runs of three English words or more.

    A language that borrows much English is only told of a run with a word in it that is never borrowed, such as "the" or "is".

    Args:
        vocabulary: the words of the English prompts.
    """
    own = {word.lower() for word in written.style.english}
    english = (vocabulary | guide.telling) - own
    for way in written.nameless:
        for run in _runs(way, english):
            telling = guide.telling - own
            if len(run) >= FEWEST_WORDS and (not written.style.borrows_english or any(word.lower() in telling for word in run)):
                words = " ".join(run)
                yield Fault("english", words, f"has English in it: “{words}”; translate it, or list it as a name")


def _runs(way: str, english: frozenset[str]) -> Iterator[list[str]]:
    run: list[str] = []
    for match in TOKEN.finditer(way):
        if match["hole"]:  # "press { KEY } now" is one run
            continue
        if match["word"] and match["word"].lower() in english:
            run.append(match["word"])
            continue
        yield run
        run = []
    yield run
