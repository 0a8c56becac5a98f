"""Read the glossary, prompts/glossary.toml, and find what is written another way: by hand instead of by its term, or not as fixed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ivr.loader.problems import Problems, read_table
from ivr.loader.schema import Key
from ivr.wording.catalog import Entry, is_term
from ivr.wording.finding import Fault, around
from ivr.wording.guide import toml_of
from ivr.wording.scripts import script_of
from ivr.wording.written import Terms, Written, is_part_of_a_word

FILE = "prompts/glossary.toml"
COMMON = "prompts/common/"
# Scripts that part words by spaces.
SPACED = ("latin", "hangul", "devanagari")
# Stands where a longer name was found.
TAKEN = "\0"


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that has one name in each language. names: the name by language; forms: how else it may be inflected there."""

    id: str
    names: Mapping[str, str]
    forms: Mapping[str, tuple[str, ...]]

    def words(self, language: str) -> tuple[str, ...]:
        """Return everything it may be called in `language`, its name first; () where it has none."""
        return (self.names[language], *self.forms.get(language, ())) if language in self.names else ()


Glossary = Mapping[str, Concept]


def read_glossary(text: str, languages: Iterable[str], problems: Problems) -> Glossary:
    """Read prompts/glossary.toml; languages: all that a concept may have a name in. What is wrong is noted and left out."""
    return {name: _concept(problems, name, table, languages) for name, table in toml_of(FILE, text, problems).items()}


def _concept(problems: Problems, name: str, table: Any, languages: Iterable[str]) -> Concept:
    place = f"{FILE} [{name}]"
    if not isinstance(table, dict):
        problems.add(place, f"must be a table; write [{name}]")
        return Concept(name, {}, {})
    keys = {language: Key("text", "") for language in languages}
    read = read_table(problems, place, table, {**keys, "remark": Key("text", ""), "forms": Key("table", {})})
    forms = read_table(problems, f"{place} forms", read["forms"], {language: Key("texts", []) for language in languages})
    names = {language: read[language] for language in keys if read[language]}
    return Concept(name, names, {language: tuple(forms[language]) for language in names if forms[language]})


def check_term(entry: Entry, written: Written, glossary: Glossary) -> Iterator[Fault]:
    """Give the words of a term that are not those of the glossary, or of a form that is listed there."""
    concept = glossary.get(entry.id.removeprefix("-"))
    allowed = concept.words(written.language) if concept else ()
    if not allowed:
        return
    for way in written.full:
        if way not in allowed and way[:1].lower() + way[1:] not in allowed:
            says = f"is “{way}”, in the glossary “{allowed[0]}”; write that, or list the form in [{entry.id.removeprefix('-')}.forms]"
            yield Fault("glossary", way, says)


def check_by_hand(entry: Entry, written: Written, source: Terms, terms: Terms, glossary: Glossary) -> Iterator[Fault]:
    """Give what is written by hand though there is a term for it, which this language or the source has.

    A longer name is looked for first: "signature password" is no "password". Prompts that all hotlines share use terms that all have.
    """
    known = {name: concept for name, concept in glossary.items() if _is_at_hand(f"-{name}", entry, source, terms)}
    words = sorted(((word, name) for name, concept in glossary.items() for word in concept.words(written.language)), key=_longest_first)
    for way in written.own:
        rest = way
        for word, name in words:
            for first, last in _places(word, rest):
                if name in known:
                    says = f"says {around(way, first, last)} by hand; write {{ -{name} }}, so that one thing has one name"
                    yield Fault("glossary", f"-{name}", says)
                rest = f"{rest[:first]}{TAKEN * (last - first)}{rest[last:]}"


def _places(word: str, way: str) -> list[tuple[int, int]]:
    """Find a name: as a whole in Latin letters, with any suffix where words stand apart, anywhere in scripts without spaces."""
    script = next((script_of(char) for char in word if char.isalpha()), "")
    found = []
    for match in re.finditer(re.escape(word), way, re.IGNORECASE):
        before, after = way[: match.start()][-1:], way[match.end() :][:1]
        begins = script not in SPACED or not is_part_of_a_word(before)
        if begins and not (script == "latin" and is_part_of_a_word(after)):
            found.append(match.span())
    return found


def _longest_first(pair: tuple[str, str]) -> int:
    return -len(pair[0])


def _is_at_hand(term: str, entry: Entry, source: Terms, terms: Terms) -> bool:
    if is_term(entry):
        return False
    places = [where[term].file for where in (source, terms) if term in where]
    return any(place.startswith(COMMON) or not entry.file.startswith(COMMON) for place in places)
