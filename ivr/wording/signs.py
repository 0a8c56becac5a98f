"""Find what a voice spells out or stumbles on: signs, digits, abbreviations, capitals, spaces."""

import re
import unicodedata
from collections.abc import Iterator

from ivr.wording.finding import Fault, around
from ivr.wording.written import HOLE, Written, is_part_of_a_word

# These stand inside a word or not at all.
HYPHENS = "-\N{NON-BREAKING HYPHEN}\N{HYPHEN}"
# What to write instead, by sign, then by its kind in Unicode.
INSTEAD = {
    "/": "write the word between the two: or, and, per",
    "&": "write the word for and",
    "%": "write the word for percent",
    "@": "write the word a caller would say",
    "+": "write the word for plus or and",
    "=": "write the word for is",
    "…": "end the sentence, or leave it out",
    "\N{NO-BREAK SPACE}": "write a plain space",
}
INSTEAD_OF_KIND = {
    "Ps": "make a sentence of what is in brackets, or leave it out",
    "Pe": "make a sentence of what is in brackets, or leave it out",
    "Pi": "leave quotation marks out",
    "Pf": "leave quotation marks out",
    "Pd": "write a comma, or begin a new sentence",
    "Sc": "write the currency as a word after the number, or use a function",
    "Zs": "write a plain space",
    "Cf": "delete it; it cannot be seen",
    "Cc": "delete it; it cannot be seen",
}
DIGITS = ("Nd", "No", "Nl")
DOTTED = re.compile(r"\w\.\w[\w.]*")
STOP_INSIDE = re.compile(r"([^\W\d_]+)\.\s+(?=[a-z])")
# A sign of a script that parts words by spaces, and a letter straight after it.
CLOSE = re.compile(r"[.,:;?!।](?=[^\W\d_])")
WORD = re.compile(r"[^\W\d_]{2,}")


def check_signs(written: Written) -> Iterator[Fault]:
    """Give everything in a prompt's own words that is no word, and is not allowed in its language."""
    for way in written.nameless:
        yield from _signs(way, written.style.signs)
        yield from _abbreviations(way, written)
        yield from _capitals(way, written)
        yield from _spaces(way)


def _signs(way: str, allowed: str) -> Iterator[Fault]:
    for place, sign in enumerate(way):
        kind = unicodedata.category(sign)
        if sign in f" \n{HOLE}" or kind[0] in "LM" or sign == "〇":
            continue
        where = around(way, place, place + 1)
        if kind in DIGITS:
            yield Fault("digits", sign, f"has the digit {sign} in {where}; write the number as a word, or with a function such as DIGITS")
        elif sign not in allowed:
            instead = INSTEAD.get(sign) or INSTEAD_OF_KIND.get(kind) or ("leave quotation marks out" if sign in "'\"" else "use words")
            shown = sign if sign.isprintable() and kind != "Zs" else unicodedata.name(sign, repr(sign)).lower()
            yield Fault("signs", sign, f"has the sign {shown} in {where}, which a voice spells out or stumbles on; {instead}")
        elif sign in HYPHENS and not _is_inside_a_word(way, place):
            yield Fault("signs", sign, f"has a dash in {where}; {INSTEAD_OF_KIND['Pd']}")


def _spaces(way: str) -> Iterator[Fault]:
    for match in re.finditer(r"\S(  +)", way):
        yield Fault("spaces", "two spaces", f"has two spaces in {around(way, *match.span())}; write one")
    for match in CLOSE.finditer(way):
        if not is_part_of_a_word(way[: match.start()][-2:-1]):
            continue  # the stop of an abbreviation
        yield Fault("spaces", match[0], f"has no space after the sign in {around(way, *match.span())}; write one")


def _is_inside_a_word(way: str, place: int) -> bool:
    before, after = way[:place][-1:], way[place + 1 :][:1]
    return all(one.isalpha() or one == HOLE for one in (before, after))


def _abbreviations(way: str, written: Written) -> Iterator[Fault]:
    known = written.style.abbreviations
    for short, instead in known.items():
        for match in re.finditer(re.escape(short), way):
            if _stands_alone(way, *match.span()) and not _is_a_sentence(way, *match.span(), written.style.ends):
                yield Fault("abbreviations", short, f"has the abbreviation {short} in {around(way, *match.span())}; write “{instead}”")
    for pattern in (DOTTED, STOP_INSIDE):
        for match in pattern.finditer(way):
            short = match[0].strip()
            if is_part_of_a_word(way[: match.start()][-1:]) or any(short.startswith(one) or one.startswith(short) for one in known):
                continue
            yield Fault("abbreviations", short, f"has a full stop inside a sentence in {around(way, *match.span())}; write the word out")


def _stands_alone(way: str, first: int, last: int) -> bool:
    return not (is_part_of_a_word(way[:first][-1:]) or is_part_of_a_word(way[last:][:1]))


def _is_a_sentence(way: str, first: int, last: int, ends: str) -> bool:
    """Say whether what looks like an abbreviation is a whole sentence: "No. Please wait."."""
    before, after = way[:first].rstrip()[-1:], way[last:].lstrip()[:1]
    return before in ends and (not after or after.isupper())


def _capitals(way: str, written: Written) -> Iterator[Fault]:
    for match in WORD.finditer(way):
        if match[0].isupper() and match[0] not in written.style.capitals:
            says = f"has {match[0]} in capitals, which a voice spells letter by letter; write {match[0].lower()}, or what it stands for"
            yield Fault("capitals", match[0], says)
