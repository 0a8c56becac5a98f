"""Say what is wrong with the words of a hotline, before they are written."""

from collections.abc import Collection, Mapping

from ivr.loader.reading import FlowError, load_hotline
from ivr.wording.catalog import Entry, read_catalog
from ivr.wording.ledger import SOURCE_LANGUAGE


def find_problems(files: Mapping[str, str], languages: Collection[str]) -> list[str]:
    """Return what is wrong with a hotline's files, a line each, in words; the words of these languages are looked at closely."""
    try:
        load_hotline(files)
    except FlowError as refused:
        problems = list(refused.problems)
    else:
        problems = []
    source = read_catalog(files, SOURCE_LANGUAGE)
    for language in languages:
        for name, entry in read_catalog(files, language).items():
            if name in source:
                problems += [f"{entry.file} {name}: {words}" for words in _placeables(source[name], entry)]
    return problems


def _placeables(source: Entry, translation: Entry) -> list[str]:
    """Say which functions and values of the source a translation lacks, and which it makes up."""
    wanted, there = ({use for use in entry.uses if not use.startswith("-")} for entry in (source, translation))
    lacking = [f"lacks {{ {use} }}, which the source says; put it in" for use in sorted(wanted - there)]
    return lacking + [f"says {{ {use} }}, which the source does not; take it out" for use in sorted(there - wanted)]
