"""The shipped hotline with some prompts written anew, and what the check of words says then that it did not say before."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from ivr.wording.catalog import Entry, read_catalog
from ivr.wording.check import Check
from ivr.wording.finding import Finding
from ivr.wording.language import Guesser
from ivr.wording.standards import Standards, read_standard_files, read_standards
from ivr.wording.written import write_out
from tests.shipped import MY_NUMBER, shipped_files, shipped_hotline

LANGUAGES = ("en", "ja", "zh", "ko", "es", "pt", "th", "ne", "id", "vi", "tl")
TRANSLATIONS = LANGUAGES[1:]


@cache
def guesser() -> Guesser:
    return Guesser(LANGUAGES)


@cache
def standards() -> Standards:
    return read_standards(read_standard_files(MY_NUMBER), shipped_hotline())


@cache
def catalog(language: str) -> dict[str, Entry]:
    return read_catalog(shipped_files(), language)


def written_anew(prompts: Mapping[str, str]) -> str:
    """Return a .ftl file with these prompts and terms, id -> as they are written."""
    terms = [f"{name} = {source}" for name, source in prompts.items() if name.startswith("-")]
    messages: dict[str, list[str]] = {}
    for name, source in prompts.items():
        message, _, attribute = name.partition(".")
        if attribute:
            messages.setdefault(message, []).append(f"    .{attribute} = {source}")
    return "\n".join([*terms, *(line for message, lines in messages.items() for line in (f"{message} =", *lines))]) + "\n"


def files_with(language: str, prompts: Mapping[str, str]) -> dict[str, str]:
    """Return the shipped files with prompts of `language` written anew where they stand, and new ones among the hotline's own."""
    own = f"prompts/my_number/{language}.ftl"
    written: dict[str, dict[str, str]] = {}
    for name, entry in catalog(language).items():
        written.setdefault(entry.file, {})[name] = entry.source
    for name, source in prompts.items():
        written[catalog(language)[name].file if name in catalog(language) else own][name] = source
    return shipped_files() | {file: written_anew(entries) for file, entries in written.items()}


def check_with(language: str, prompts: Mapping[str, str], among: tuple[str, ...] = ()) -> Check:
    """Set up the check of English and `language`, and of others, with prompts of `language` written anew; without tables of words."""
    languages = tuple(dict.fromkeys(("en", language, *among)))
    catalogs = {one: catalog(one) for one in languages}
    own = f"prompts/my_number/{language}.ftl"
    anew = read_catalog({own: written_anew(prompts)}, language)
    placed = {
        name: replace(entry, file=catalog(language)[name].file) if name in catalog(language) else entry for name, entry in anew.items()
    }
    catalogs[language] = catalog(language) | placed
    written = {one: write_out(catalogs[one], one, standards().guide.styles[one]) for one in languages}
    return Check(written, replace(shipped_hotline(), languages=languages), standards(), guesser())


@cache
def check_before(language: str) -> Check:
    return check_with(language, {})


def found(language: str, prompts: Mapping[str, str], among: tuple[str, ...] = ()) -> list[Finding]:
    """Return what is found of these prompts written anew, excused or not, and was not found of them before."""
    check = check_with(language, prompts, among)
    now = [one for name in prompts for one in check.of_prompt(name, language)]
    before = {
        name: {one.fault for one in check_before(language).of_prompt(name, language)} for name in prompts if name in catalog(language)
    }
    return [one for one in now if one.fault not in before.get(one.prompt, ())]


def told(language: str, prompt: str, source: str) -> str:
    """Return what is found of one prompt written anew, each on a line."""
    return "\n".join(str(one) for one in found(language, {prompt: source}) if one.prompt == prompt)


@cache
def told_of_each(language: str, sources: tuple[str, ...]) -> dict[str, str]:
    """Return what is found of prompts that no hotline has, by how they are written; all in one check."""
    ids = {source: f"case.number-{number}" for number, source in enumerate(sources)}
    lines = found(language, {name: source for source, name in ids.items()})
    return {source: "\n".join(str(one) for one in lines if one.prompt == name) for source, name in ids.items()}
