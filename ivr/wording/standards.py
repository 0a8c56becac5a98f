"""Read what spoken words are measured by: the lists, the glossary and the paces of the house, and a hotline's own budgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ivr.core.model import Hotline
from ivr.loader.files import PROMPTS
from ivr.loader.problems import Problems
from ivr.loader.reading import FlowError
from ivr.wording import budgets, glossary, guide, pace
from ivr.wording.budgets import Budgets, read_budgets
from ivr.wording.ear import Paces
from ivr.wording.glossary import Glossary, read_glossary
from ivr.wording.guide import Guide, read_guide
from ivr.wording.pace import PaceError, read_pace

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Standards:
    """Everything prompts are checked against."""

    guide: Guide
    glossary: Glossary
    paces: Paces
    budgets: Budgets


def read_standard_files(hotline: Path) -> dict[str, str]:
    """Read the files of the standards by name; budgets.toml of the folder `hotline` only if there is one.

    Raises:
        FlowError: one of the others is missing, or a file is no text in UTF-8.
    """
    names = {name: PROMPTS / name.removeprefix("prompts/") for name in (guide.FILE, glossary.FILE, pace.FILE)}
    if (hotline / budgets.FILE).is_file():
        names[budgets.FILE] = hotline / budgets.FILE
    missing = [f"{name}: is missing; the check of spoken words needs it" for name, file in names.items() if not file.is_file()]
    if missing:
        raise FlowError(missing)
    try:
        return {name: file.read_text(encoding="utf-8-sig") for name, file in names.items()}
    except UnicodeError as error:
        raise FlowError([f"a file of {', '.join(names)} is not UTF-8: {error}; save it again as UTF-8"]) from None


def read_standards(texts: Texts, hotline: Hotline) -> Standards:
    """Read the standards for a hotline.

    Args:
        texts: by name, as `read_standard_files` returns them.

    Raises:
        FlowError: with all problems.
    """
    problems = Problems()
    rules = read_guide(texts[guide.FILE], hotline.languages, problems)
    words = read_glossary(texts[glossary.FILE], rules.styles, problems)
    try:
        paces = read_pace(texts.get(pace.FILE), hotline.languages)
    except PaceError as error:
        raise FlowError([*problems.found, *error.problems]) from None
    seconds = read_budgets(texts.get(budgets.FILE), hotline, problems)
    if problems.found:
        raise FlowError(problems.found)
    return Standards(rules, words, paces, seconds)
