"""Say what is wrong with the words of a hotline before they are written: all that the loader refuses, and all that the check finds."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ivr.loader.reading import FlowError, load_hotline
from ivr.wording.catalog import read_catalog
from ivr.wording.check import check_of
from ivr.wording.finding import Finding
from ivr.wording.ledger import SOURCE_LANGUAGE
from ivr.wording.placeables import check_placeables
from ivr.wording.standards import read_standard_files, read_standards


def find_problems(files: Mapping[str, str], folder: Path, languages: Collection[str]) -> list[str]:
    """Return what is wrong with a hotline's files, a line each, as the loader and `ivr prompts check` say it.

    While the hotline does not load, calls cannot be played: of its words, only what they fill in is compared with the source.

    Args:
        folder: of the hotline, for its budgets.
        languages: whose words are checked.

    Raises:
        FlowError: what words are checked against cannot be read.
    """
    try:
        hotline = load_hotline(files)
    except FlowError as refused:
        return [*refused.problems, *(str(finding) for language in languages for finding in _placeables(files, language))]
    checking = check_of(files, hotline, read_standards(read_standard_files(folder), hotline))
    return [str(finding) for language in languages for finding in checking.findings(language)]


def _placeables(files: Mapping[str, str], language: str) -> Iterator[Finding]:
    source = read_catalog(files, SOURCE_LANGUAGE)
    for name, entry in read_catalog(files, language).items():
        for fault in check_placeables(source.get(name, entry), entry):
            yield Finding(entry.file, name, language, fault)
