"""Spell prompts out as the voice gets them, but for what functions and values say: every variant, with its terms in place."""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Literal,
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TermReference,
    TextElement,
    VariableReference,
    Variant,
)

from ivr.wording.catalog import Entry, is_term
from ivr.wording.guide import Style

# Stands where a function or a value says something, and where a term does whose words are not looked at.
HOLE = "\ufffc"

Terms = Mapping[str, Entry]
Ways = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """One prompt, term or table of words of one language, ready to be looked at.

    Args:
        own: every way it can be said, with a HOLE for each placeable.
        full: the same with the words of terms.
        nameless: its own words without the names that stand in the language's lists; they are holes, too.
        spoken: whether it is said as it stands: a prompt, and no part of one.
    """

    entry: Entry
    language: str
    style: Style
    own: tuple[str, ...]
    full: tuple[str, ...]
    nameless: tuple[str, ...]
    spoken: bool

    def sentences(self) -> Iterator[str]:
        """Give every sentence once, terms in place."""
        yield from dict.fromkeys(sentence for way in self.full for sentence in sentences(way, self.style.ends))


def write_out(catalog: Terms, language: str, style: Style) -> dict[str, Written]:
    """Spell out all prompts and terms of a language, by id."""
    terms = {name: entry for name, entry in catalog.items() if is_term(entry)}
    return {
        name: written(entry, language, style, readings(entry, {}), readings(entry, terms), spoken=not is_term(entry))
        for name, entry in catalog.items()
    }


def written(entry: Entry, language: str, style: Style, own: Ways, full: Ways, *, spoken: bool) -> Written:
    """Put together what is looked at of one prompt, its names left out once for all rules."""
    return Written(entry, language, style, own, full, tuple(style.without_names(way, HOLE) for way in own), spoken)


def readings(entry: Entry, terms: Terms) -> tuple[str, ...]:
    """Return every way a prompt can be said, one for each choice of variants; a term that is not in `terms` is a HOLE."""
    return tuple(dict.fromkeys(_ways(_pattern(entry.source), terms)))


def sentences(words: str, ends: str) -> list[str]:
    """Part words into sentences at the signs that end one."""
    return [part.strip() for part in re.split(f"(?<=[{re.escape(ends)}])", words) if part.strip()]


def letters(words: str) -> int:
    """Count the letters of words, marks above and below them not included."""
    return sum(char.isalpha() for char in words)


def is_part_of_a_word(char: str) -> bool:
    """Say whether one character, or "", is a letter or a mark above or below one."""
    return bool(char) and unicodedata.category(char)[0] in "LM"


@lru_cache(maxsize=4096)  # more than all prompts and terms of one hotline
def _pattern(source: str) -> Pattern:
    parsed = FluentParser().parse_entry(f"entry = {source}")
    return parsed.value if isinstance(parsed, Message) and parsed.value else Pattern([])


def _ways(pattern: Pattern, terms: Terms) -> list[str]:
    return ["".join(parts) for parts in itertools.product(*(_choices(element, terms) for element in pattern.elements))]


def _choices(element: TextElement | Placeable, terms: Terms) -> Sequence[str]:
    if isinstance(element, TextElement):
        return [element.value]
    match element.expression:
        case SelectExpression(variants=variants):
            return [way for variant in variants for way in _ways(variant.value, terms)]
        case TermReference() as term:
            return [_term(term, terms)]
        case StringLiteral() | Literal() as literal:
            return [str(literal.parse()["value"])]
        case Placeable() as inner:
            return _choices(inner, terms)
        case _:
            return [HOLE]


def _term(reference: TermReference, terms: Terms) -> str:
    """Return the words of a term in the form its arguments ask for: `{ -counter(case: "at") }`."""
    name = f"-{reference.id.name}"
    if name not in terms:
        return HOLE
    arguments = {given.name.name: str(given.value.parse()["value"]) for given in reference.arguments.named} if reference.arguments else {}
    others = {other: entry for other, entry in terms.items() if other != name}  # a term that holds itself is told when it is said
    return "".join(_chosen(element, arguments, others) for element in _pattern(terms[name].source).elements)


def _chosen(element: TextElement | Placeable, arguments: Mapping[str, str], terms: Terms) -> str:
    if isinstance(element, Placeable) and isinstance(element.expression, SelectExpression):
        select = element.expression
        asked = arguments.get(select.selector.id.name, "") if isinstance(select.selector, VariableReference) else ""
        fitting = [variant for variant in select.variants if _key(variant) == asked] or [one for one in select.variants if one.default]
        return "".join(_chosen(inner, arguments, terms) for inner in fitting[0].value.elements)
    return "".join(_choices(element, terms))


def _key(variant: Variant) -> str:
    key = variant.key
    return str(key.value if isinstance(key, Literal) else key.name)
