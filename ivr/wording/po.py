"""Write the prompts of one language as a PO file, with everything a translator needs beside each, and read such a file again."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.messages import pofile
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural

from ivr.core.model import Hotline
from ivr.loader.ledgers import said_in
from ivr.wording.catalog import Entry, is_term, read_catalog
from ivr.wording.ledger import REVIEWED, SOURCE_LANGUAGE, placed
from ivr.wording.parts import ledgers_of
from ivr.wording.rewriting import plain
from ivr.wording.status import words_of

# Shown beside the source: most people who know the matter know it in this one.
SECOND_LANGUAGE = "ja"
# How long one prompt may take at most: nobody remembers more of what a telephone says.
MOST_SECONDS = 25
FUNCTIONS = {
    "KEY": "the name of a key",
    "DIGITS": "digits, one by one",
    "PHONE": "a telephone number, digit by digit",
    "NUMBER": "a number",
    "YEN": "an amount of yen",
    "COUNT": "so many of something",
    "DATE": "a date with its year",
    "DAY": "a day of every year",
    "MONTH": "a month with its year",
    "MOMENT": "weekday, date and clock time",
    "TIME": "a clock time",
    "LANGUAGE": "the name of a language",
}
HEAD = """\
# {project}, in {language}. Spoken on the telephone: short sentences, the word of an option before its key, no digits.
# What stands in {{ braces }} stays as it is; it may move. Of a choice, {{ $why -> ... }}, only the words after [each] are translated.
# Fuzzy: nobody has read this translation as a native reader does. Take the mark away where you have.
"""
# Nothing here needs them, and they are written in more ways than babel reads.
DATES = re.compile(r'^"(?:POT-Creation|PO-Revision)-Date:.*\n', re.MULTILINE)
# Of a comment, without its #.
PREVIOUS = "| msgid"
CONTEXT = re.compile(r'^msgctxt "(.*)"', re.MULTILINE)


class PoError(ValueError):
    """A PO file cannot be read."""


@dataclass(frozen=True, slots=True)
class Given:
    """One entry of a PO file. source: what was translated; text: the translation, "" if there is none."""

    id: str
    source: str
    text: str
    fuzzy: bool


@dataclass(frozen=True, slots=True)
class Po:
    """A PO file. language: as its header says, "zh" or "pt_BR"; "" if it does not."""

    language: str
    entries: tuple[Given, ...]


def write_po(hotline: Hotline, files: Mapping[str, str], language: str, seconds: int = MOST_SECONDS) -> str:
    """Return the PO file of a language, terms first: the source is English, marked fuzzy is what no native reader has read.

    A prompt that English has not is its own source.

    Args:
        seconds: how long a prompt may take at most, for the translator.
    """
    english, second, own = (read_catalog(files, code) for code in (SOURCE_LANGUAGE, SECOND_LANGUAGE, language))
    spoken = said_in(hotline)
    elsewhere = {name for name, languages in spoken.items() if language not in languages}
    names = [name for name in placed(english, own) if name in own or name not in elsewhere]
    read = {word.id for word in words_of(hotline, files, language, ledgers_of(files)) if word.state == REVIEWED}
    catalog = Catalog()
    for name in sorted(names, key=lambda name: not name.startswith("-")):
        source, translation = english.get(name) or own[name], own.get(name)
        message = catalog.add(
            plain(source.source),
            plain(translation.source) if translation else "",
            context=name,
            auto_comments=list(_told(source, second.get(name) if language != SECOND_LANGUAGE else None, english, own, seconds)),
        )
        # Babel takes braces for Python's, and editors would check them as such.
        message.flags = set() if name in read or not translation else {"fuzzy"}
    body = io.BytesIO()
    pofile.write_po(body, catalog, omit_header=True)
    return _header(hotline, language, files.get(f"prompts/common/{language}.words.toml", "")) + body.getvalue().decode()


def _told(source: Entry, second: Entry | None, english: Mapping[str, Entry], own: Mapping[str, Entry], seconds: int) -> Iterator[str]:
    """Give what a translator is told of one prompt, a comment a line."""
    yield from source.comment.splitlines()
    if second:
        yield from (f"Japanese: {line}" for line in second.source.splitlines())
    for use in dict.fromkeys(source.uses):
        if use.startswith("-") and (term := own.get(use) or english.get(use)):
            yield f"{{ {use} }} is said as: {term.source}"
        elif (function := use.partition("(")[0]) in FUNCTIONS:
            yield f"{{ {use} }} says {FUNCTIONS[function]}"
    if not is_term(source):
        yield f"At most {seconds} seconds."


def _header(hotline: Hotline, language: str, words: str) -> str:
    found = re.search(r'^locale = "(\w+)"', words, re.MULTILINE)
    fields = {
        "Project-Id-Version": f"{hotline.name} {hotline.revision}",
        "Language": language.replace("-", "_"),
        "Plural-Forms": get_plural(found[1] if found else language).plural_forms,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    lines = "".join(pofile.escape(f"{name}: {value}\n") + "\n" for name, value in fields.items())
    return f'{HEAD.format(project=hotline.name, language=language)}msgid ""\nmsgstr ""\n{lines}\n'


def parse_po(text: str) -> Po:
    """Read a PO file, as write_po or any tool has written it; what is obsolete in it is left out.

    Raises:
        PoError: it is none.
    """
    text = DATES.sub("", text.replace("\r\n", "\n"))
    # Of two entries with one source babel keeps the first and says nothing.
    if twice := [name for name, count in Counter(CONTEXT.findall(text)).items() if count > 1]:
        raise PoError(f"{', '.join(twice)} stands twice; keep one of the two")
    try:
        catalog = pofile.read_po(text.splitlines(), ignore_obsolete=True, abort_invalid=True)
    except pofile.PoFileError as error:
        raise PoError(f"line {error.lineno + 1}: {error.args[0].rpartition(' on ')[0]}") from None
    except (ValueError, LookupError, AttributeError, TypeError) as error:  # what babel meets where a file is no PO at all
        raise PoError(f"it is no PO file: {error}") from None
    return Po(catalog.locale_identifier or "", tuple(_given(message) for message in catalog if message.id))


def _given(message: Message) -> Given:
    if not isinstance(message.id, str) or not isinstance(message.string, str):
        raise PoError(f"{message.context or message.id[0]} has plural forms; a prompt has one text")
    source, text = (string.replace("\r\n", "\n").strip() for string in (message.id, message.string))
    # Fuzzy beside what the source was: the guess of a tool that has merged two files.
    guessed = message.fuzzy and any(comment.startswith(PREVIOUS) for comment in message.user_comments)
    return Given(message.context or "", source, "" if guessed else text, message.fuzzy)
