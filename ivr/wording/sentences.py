"""Find what is wrong with whole sentences: one without its end, two signs after each other, and more than one thing at a time."""

import re
from collections.abc import Iterator

from ivr.wording.finding import Fault, around, shortened
from ivr.wording.pace import Pace
from ivr.wording.signs import HYPHENS
from ivr.wording.written import HOLE, Written

# Signs that stand before a sentence, or inside a word: another sign may follow or precede them.
NO_STOPS = {*HYPHENS, *"¿¡'’\u200c\u200d"}


def check_ends(written: Written, *, goes_on: bool) -> Iterator[Fault]:
    """Give what is wrong where sentences end, terms in place.

    Args:
        goes_on: other words always follow in the same breath, as after an option that is not the last.
    """
    style = written.style
    signs = re.escape("".join(sorted(set(style.signs) - NO_STOPS)))
    for way in written.full:
        for match in re.finditer(rf"[{signs}]\s*[{signs}]+", way):
            yield Fault("signs", match[0], f"has two signs after each other in {around(way, *match.span())}; keep one")
        for match in re.finditer(rf"\s+[{signs}]", way.strip()):
            yield Fault("spaces", match[0].strip(), f"has a space before the sign in {around(way.strip(), *match.span())}; close it up")
        last = way.rstrip()[-1:]
        if last not in style.ends and not (goes_on and last in style.signs):
            yield Fault("ends", last, f"does not end its last sentence: {around(way, len(way), len(way))}; end it in one of {style.ends}")


def check_length(written: Written, pace: Pace) -> Iterator[Fault]:
    """Give the sentences that take longer than the language's limit; what functions say is not counted: a number is one thing."""
    most = written.style.sentence_seconds
    for sentence in written.sentences():
        seconds = round(pace.seconds(sentence.replace(HOLE, "")), 1)
        if seconds > most:
            says = f"has a sentence of {seconds} s, at most {most} s: “{shortened(sentence)}”; make two of it"
            yield Fault("length", sentence, says)
