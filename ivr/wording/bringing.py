"""Bring translations back from a PO file: what changes in the files of its language, or everything that speaks against it."""

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ivr.loader.ledgers import ledger_of
from ivr.wording.catalog import FTL, Entry, read_catalog
from ivr.wording.ledger import SOURCE_LANGUAGE, Stamp, hash_of, kept, placed, written
from ivr.wording.parts import Files, part_of, parts_in, texts_of
from ivr.wording.po import Given, Po, PoError
from ivr.wording.rewriting import RefusedError, plain, read_pattern, with_prompt

FindProblems = Callable[[Files], list[str]]


@dataclass(frozen=True, slots=True)
class Brought:
    """What a PO file makes of a hotline's files.

    Args:
        files: the files that change, by name, with their new text: .ftl files of the language and ledgers.
        prompts: the prompts and terms that change.
        problems: why nothing of it is to be written; empty if it can be.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    prompts: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def language_of(po: Po, languages: tuple[str, ...], asked: str = "") -> str:
    """Return which of `languages` a PO file holds; asked: the one that somebody expects.

    A tool may have made zh_CN of zh.

    Raises:
        PoError: its header names none of them, or another one.
    """
    named = po.language.replace("_", "-").lower()
    fits = [code for code in languages if code.lower() == named] or [code for code in languages if code.lower() == named.partition("-")[0]]
    if not fits:
        told = f'the header says "Language: {po.language}"' if po.language else "the header names no language"
        raise PoError(f"{told}, and the hotline speaks {', '.join(languages)}")
    if asked and fits[0] != asked:
        raise PoError(f'the header says "Language: {po.language}", not {asked}')
    return fits[0]


def bring_back(files: Files, po: Po, language: str, stamp: Stamp, find_problems: FindProblems) -> Brought:
    """Return what changes in a hotline's files when the translations of `po` are brought back into `language`.

    Only entries whose words differ from those in the files are touched. An entry without a translation changes nothing.

    Args:
        stamp: what is put down in the ledgers for texts that change; reviewed: for all that are no longer fuzzy.
        find_problems: says what is wrong with a hotline's files. What was wrong before does not speak against a translation.

    Raises:
        StampError: as `kept` does.
    """
    english, own = (read_catalog(files, code) for code in (SOURCE_LANGUAGE, language))
    problems: list[str] = []
    changing: dict[str, str] = {}
    for given in po.entries:
        try:
            text = _translation(given, english, own)
        except RefusedError as error:
            problems.append(f"{given.id or given.source[:40]}: {error}")
        else:
            changing |= {given.id: text} if text else {}
    new = _rewritten(files, language, changing, own) if changing else {}
    read = [given.id for given in po.entries if given.text and not given.fuzzy] if stamp.reviewed else []
    for prompts, marks in ((list(changing), replace(stamp, reviewed="")), (read, stamp)):
        if prompts:
            ledgers = kept({**files, **new}, marks, languages=[language], prompts=prompts)
            new |= {ledger_of(part): written(ledger) for part, (_, ledger) in ledgers.items()}
    if new:
        before = set(find_problems(files))
        problems += [problem for problem in find_problems({**files, **new}) if problem not in before]
    return Brought(new, tuple(changing), tuple(problems))


def _translation(given: Given, english: Mapping[str, Entry], own: Mapping[str, Entry]) -> str:
    """Return the text of an entry if it changes something, else "".

    Raises:
        RefusedError: it cannot be brought back; the words say why.
    """
    source = english.get(given.id) or own.get(given.id)
    if source is None:
        near = difflib.get_close_matches(given.id, [*english, *own], n=1)
        raise RefusedError(f"there is no such prompt; {f'did you mean {near[0]}?' if near else 'msgctxt stays as it was exported'}")
    if not given.text or (given.id in own and hash_of(given.text) == hash_of(own[given.id].source)):
        return ""
    if hash_of(given.source) != hash_of(source.source):
        raise RefusedError(f"its source is another one now; export again, and merge with msgmerge --previous: {plain(source.source)}")
    try:
        return read_pattern(given.text)
    except RefusedError as error:
        raise RefusedError(f"cannot be read: {error}") from None


def _rewritten(files: Files, language: str, changing: Mapping[str, str], own: Mapping[str, Entry]) -> dict[str, str]:
    """Return the .ftl files of the language that change, with their new text."""
    english = read_catalog(files, SOURCE_LANGUAGE)
    new: dict[str, str] = {}
    for part in parts_in(files):
        texts, name = texts_of(files, part), f"prompts/{part}/{language}{FTL}"
        wanted = placed(texts.get(SOURCE_LANGUAGE, {}), texts.get(language, {}))
        for prompt in (prompt for prompt in wanted if prompt in changing):
            # A part that comes later may have it as well: where it counts is where it is changed.
            if part_of((own.get(prompt) or english[prompt]).file) == part:
                new[name] = with_prompt(new.get(name, files.get(name, "")), prompt, changing[prompt], wanted)
    return new
