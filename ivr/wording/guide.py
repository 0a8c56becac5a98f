"""Read what is allowed in spoken words: prompts/wording.toml, the signs, lists and limits of each language and the exceptions."""

import codecs
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any

from ivr.loader.problems import Problems, read_table, read_tables
from ivr.loader.schema import Key

FILE = "prompts/wording.toml"

GUIDE = {
    "names": Key("texts", []),
    "telling-english": Key("texts", []),
    "language": Key("table"),
    "exception": Key("tables", []),
}
LANGUAGE = {
    "scripts": Key("texts"),
    "letters": Key("pattern", ""),
    "charset": Key("text", ""),
    "signs": Key("text"),
    "ends": Key("text"),
    "sentence-seconds": Key("seconds"),
    "names": Key("texts", []),
    "capitals": Key("texts", []),
    "abbreviations": Key("table", {}),
    "press": Key("texts", []),
    "english": Key("texts", []),
    "borrows-english": Key("yes-no", False),
}
EXCEPTION = {
    "rules": Key("texts"),
    "prompts": Key("texts", ["*"]),
    "languages": Key("texts", ["*"]),
    "about": Key("texts", []),
    "reason": Key("text"),
}
# What an exception may be from. prompts/README.md says what each asks for.
RULES = (
    "signs",
    "digits",
    "spaces",
    "ends",
    "abbreviations",
    "capitals",
    "length",
    "script",
    "language",
    "english",
    "placeables",
    "glossary",
    "keys",
)


@dataclass(frozen=True)
class Style:
    """What one language may be written with; prompts/README.md says what each field means."""

    scripts: frozenset[str]
    letters: str
    charset: str
    signs: str
    ends: str
    sentence_seconds: int
    names: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    press: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    borrows_english: bool = False

    def without_names(self, words: str, instead: str) -> str:
        """Return `words` with `instead` in the place of every name that is listed."""
        return self._name.sub(instead, words) if self.names else words

    @cached_property
    def _name(self) -> re.Pattern[str]:
        names = "|".join(re.escape(name) for name in sorted(self.names, key=len, reverse=True))
        # A name in Latin letters may touch letters of another script, and no Latin ones.
        return re.compile(f"(?<![a-zA-Z])(?:{names})(?![a-zA-Z])")


@dataclass(frozen=True, slots=True)
class Allowed:
    """An exception from rules. prompts, languages, about (what is excused, as a finding names it; (): all): patterns with *."""

    rules: tuple[str, ...]
    prompts: tuple[str, ...]
    languages: tuple[str, ...]
    about: tuple[str, ...]

    def excuses(self, rule: str, about: str, prompt: str, language: str) -> bool:
        """Say whether what is found of a prompt may stay."""
        asked = rule in self.rules and (not self.about or _fits(about, self.about))
        return asked and _fits(prompt, self.prompts) and _fits(language, self.languages)


@dataclass(frozen=True, slots=True)
class Guide:
    """How the house speaks. telling: English words no language borrows."""

    styles: Mapping[str, Style]
    telling: frozenset[str]
    exceptions: tuple[Allowed, ...]


def read_guide(text: str, languages: Iterable[str], problems: Problems) -> Guide:
    """Read prompts/wording.toml for the `languages` of a hotline; what is wrong with it is noted, and nothing stands in its place."""
    table = read_table(problems, FILE, toml_of(FILE, text, problems), GUIDE)
    styles = {name: _style(problems, name, style, table["names"]) for name, style in read_tables(problems, FILE, table, "language")}
    for language in languages:
        if language not in styles:
            problems.add(
                FILE, f"says nothing of {language}; add a table [language.{language}] like that of a language with the same script"
            )
    exceptions = tuple(_exception(problems, number, one) for number, one in enumerate(table["exception"], start=1))
    return Guide(styles, frozenset(table["telling-english"]), exceptions)


def toml_of(file: str, text: str, problems: Problems) -> dict[str, Any]:
    """Read the TOML of a file; note what is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(file, f"is not TOML: {error}; texts stand in quotes, and a table's name stands in [brackets]")
        return {}


def _style(problems: Problems, name: str, table: Mapping[str, Any], names: Iterable[str]) -> Style:
    place = f"{FILE} [language.{name}]"
    read = read_table(problems, place, table, LANGUAGE)
    read_table(problems, f"{place} abbreviations", read["abbreviations"], {short: Key("text") for short in read["abbreviations"]})
    if read["charset"] and not _is_charset(read["charset"]):
        problems.add(f"{place} charset", f'"{read["charset"]}" is no character set Python knows; write one as "shift_jis"')
    return Style(
        scripts=frozenset(read["scripts"]),
        letters=read["letters"],
        charset=read["charset"],
        signs=read["signs"],
        ends=read["ends"],
        sentence_seconds=read["sentence-seconds"],
        names=(*names, *read["names"]),
        capitals=tuple(read["capitals"]),
        abbreviations=read["abbreviations"],
        press=tuple(read["press"]),
        english=tuple(read["english"]),
        borrows_english=read["borrows-english"],
    )


def _is_charset(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _exception(problems: Problems, number: int, table: Mapping[str, Any]) -> Allowed:
    place = f"{FILE} [[exception]] number {number}"
    read = read_table(problems, place, table, EXCEPTION)
    for rule in read["rules"]:
        problems.known(f"{place} rules", "rule", rule, RULES)
    return Allowed(tuple(read["rules"]), tuple(read["prompts"]), tuple(read["languages"]), tuple(read["about"]))


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
