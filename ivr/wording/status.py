"""How far the words of a hotline are in each language: what is there, what was translated back, what a reader of the language has read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ivr.core.model import Hotline
from ivr.loader.ledgers import Cell, Ledger, Row, said_in
from ivr.wording.catalog import Entry, read_catalog
from ivr.wording.ear import Ear, Paces
from ivr.wording.heard import at_most, prompts_said
from ivr.wording.ledger import CHANGED, MISSING, REVIEWED, UNREVIEWED, state_of
from ivr.wording.parts import Files, part_of

# A prompt that is said in a language that does not have it.
UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Word:
    """A prompt or term in one language.

    entry: None where it is untranslated; cell: None where no ledger tells of it; source: where its facts stand, or ""; seconds: how long
    it takes at most, about; None for terms, and while the hotline cannot answer calls.
    """

    language: str
    id: str
    state: str
    entry: Entry | None
    cell: Cell | None
    source: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one language is.

    prompts: how many prompts and terms it needs and has; seconds: how long they all take, about, or None; the others: how many are so.
    """

    language: str
    prompts: int
    translated: int
    back_translated: int
    reviewed: int
    changed: int
    missing: int
    seconds: int | None = None


def seconds_of(hotline: Hotline, paces: Paces) -> dict[tuple[str, str], float]:
    """Return how long each prompt takes at most in each language it is said in, in seconds, about; of a hotline that loads."""
    ear = Ear(hotline, paces)
    return {(prompt, code): at_most(ear, prompt, code, samples) for (prompt, code), samples in prompts_said(hotline).items() if prompt}


def words_of(
    hotline: Hotline,
    files: Files,
    language: str,
    ledgers: Mapping[str, Ledger],
    seconds: Mapping[tuple[str, str], float] | None = None,
) -> list[Word]:
    """Return all prompts and terms of a language: those it has, and those that are said in it and that it lacks."""
    texts = read_catalog(files, language)
    lacking = [prompt for prompt, languages in said_in(hotline).items() if language in languages and prompt not in texts]
    words = [_word(language, entry, ledgers) for entry in texts.values()]
    words += [Word(language, prompt, UNTRANSLATED, None, None, "") for prompt in lacking]
    return [replace(word, seconds=(seconds or {}).get((word.id, language))) for word in words]


def _word(language: str, entry: Entry, ledgers: Mapping[str, Ledger]) -> Word:
    part = part_of(entry.file)
    row = ledgers[part].rows.get(entry.id, Row()) if part in ledgers else Row()
    cell = row.cells.get(language)
    # A part without a ledger needs no cells; nobody is known to have read it.
    return Word(language, entry.id, state_of(cell, entry) if part in ledgers else UNREVIEWED, entry, cell, row.source)


def progress(language: str, words: Iterable[Word]) -> Progress:
    """Count the words of one language."""
    words = list(words)
    states = [word.state for word in words]
    seconds = [word.seconds for word in words if word.seconds is not None]
    # What was done to another text than the present one does not count.
    current = [word.cell for word in words if word.cell and word.state != CHANGED]
    return Progress(
        language=language,
        prompts=len(words),
        translated=sum(word.entry is not None for word in words),
        back_translated=sum(cell.back != "" for cell in current),
        reviewed=states.count(REVIEWED),
        changed=states.count(CHANGED),
        missing=states.count(MISSING) + states.count(UNTRANSLATED),
        seconds=round(sum(seconds)) if seconds else None,
    )
