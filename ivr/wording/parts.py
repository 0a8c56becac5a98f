"""The parts of a hotline's prompts, each a folder with its .ftl files and its ledger."""

from collections.abc import Mapping

from ivr.loader.ledgers import LEDGER, Ledger, read_ledger
from ivr.loader.problems import Problems
from ivr.loader.reading import FlowError
from ivr.wording.catalog import FTL, Entry, read_catalog

Files = Mapping[str, str]
Texts = Mapping[str, Mapping[str, Entry]]


def part_of(file: str) -> str:
    """Return the part a file belongs to, `prompts/my_number/th.ftl`: my_number."""
    return file.split("/")[1]


def parts_in(files: Files) -> list[str]:
    """Return the parts that have prompts."""
    return list(dict.fromkeys(part_of(name) for name in files if name.endswith(FTL)))


def texts_of(files: Files, part: str) -> dict[str, dict[str, Entry]]:
    """Return the prompts of one part alone, by language and id; of every language that has a file there, whatever the hotline speaks."""
    names = {name.rpartition("/")[2].removesuffix(FTL): name for name in files if name.endswith(FTL) and part_of(name) == part}
    return {language: read_catalog({name: files[name]}, language) for language, name in names.items()}


def ledgers_of(files: Files) -> dict[str, Ledger]:
    """Return the ledgers there are, by part.

    Raises:
        FlowError: one of them cannot be read, and writing it anew would lose what it tells.
    """
    problems = Problems()
    ledgers = {part_of(name): read_ledger(name, files[name], problems) for name in files if name.endswith(f"/{LEDGER}")}
    if problems.found:
        raise FlowError(problems.found)
    return ledgers
