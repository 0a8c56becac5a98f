"""Turn a prompt, a language and values into the words a voice says.

Values are text in one canonical form each: a moment "2027-01-02 10:00", a date "1985-04-07", a time "10:00",
a day of every year "12-29", a month "2023-10", a telephone number "090-1234-5678" (grouped as it is to be read), digits
"1234567", a number "800", a key "5", a language "vi".
There is no fallback: a prompt that a language lacks is an error at load or at once, never another language.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Resource

from ivr.core.composed import Composed, pieces
from ivr.core.words import Words
from ivr.core.written import Written

# What prompts may call, and the method of Words that says it.
FUNCTIONS = {
    "KEY": "key",
    "LANGUAGE": "language",
    "DIGITS": "digits",
    "PHONE": "digits",
    "NUMBER": "number",
    "YEN": "yen",
    "COUNT": "count",
    "DATE": "date",
    "DAY": "day",
    "MONTH": "month",
    "TIME": "time",
    "MOMENT": "moment",
}


class PromptError(LookupError):
    """A prompt is missing or cannot be said; the words name the language and what is wrong."""


# A message, a term or a comment begins where a line does; what goes on with one is indented, or a bracket.
ENTRY = re.compile(r"^(?=[a-zA-Z#-])", re.MULTILINE)


PARSER = FluentParser()


@lru_cache(maxsize=128)
def parsed(text: str) -> Resource:
    """Parse the text of a .ftl file, once."""
    return PARSER.parse(text)


def resources(text: str) -> list[Resource]:
    """Parse the text of a .ftl file, message by message: parsing is most of what loading a hotline costs, and most messages are known.

    Comments belong to nothing here, and places in the text are lost; a file with anything unreadable in it is parsed as a whole.
    """
    pieces = [_piece(piece) for piece in ENTRY.split(text)]
    return [parsed(text)] if any(isinstance(entry, Junk) for piece in pieces for entry in piece.body) else pieces


@lru_cache(maxsize=8192)
def _piece(text: str) -> Resource:
    return PARSER.parse(text)


def unreadable(text: str) -> Iterator[tuple[int, str]]:
    """Give what is no Fluent in the text of a .ftl file: the line it is on, from 1, and its first words."""
    for entry in (entry for resource in resources(text) for entry in resource.body):
        if isinstance(entry, Junk) and entry.span:
            at = next((note.span.start for note in entry.annotations or () if note.span), entry.span.start)
            yield text.count("\n", 0, at) + 1, text[at:].strip().partition("\n")[0][:40]


class Prompts:
    """All prompts of one hotline in one language.

    Args:
        language: BCP 47 code of the files, "vi".
        resources: the texts of its .ftl files, common ones first.
        table: how the language says numbers, from its .words.toml.
        constants: values every prompt may use without being given them: the hotline's facts.
    """

    def __init__(
        self, language: str, resources: Iterable[str], table: Mapping[str, Any], constants: Mapping[str, str] | None = None
    ) -> None:
        self.language, self.words = language, Words(table)
        self._constants = dict(constants or {})
        self._texts, self._table = tuple(resources), table
        self._spoken = _bundle(language, self._texts, self.words)
        self._written = _bundle(language, self._texts, Written(table))

    @cached_property
    def _composed(self) -> FluentBundle:  # only where sound is put together
        return _bundle(self.language, self._texts, Composed(self._table))

    def has(self, prompt: str) -> bool:
        """Say whether this language has `prompt` ("main.menu")."""
        name, _, attribute = prompt.partition(".")
        return bool(self._spoken.has_message(name) and attribute in self._spoken.get_message(name).attributes)

    def say(self, prompt: str, values: Mapping[str, str] | None = None) -> str:
        """Return the words of `prompt` ("main.menu") with `values`.

        Raises:
            PromptError: the language has no such prompt, or a value is missing or malformed.
        """
        return self._format(self._spoken, prompt, values)

    def write(self, prompt: str, values: Mapping[str, str] | None = None) -> str:
        """Return `prompt` as a message or a notice has it: numbers, dates and times in digits. Raises what `say` raises."""
        return self._format(self._written, prompt, values)

    def whole(self, prompt: str, values: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """Return `prompt` as it is said, uncut: one piece. Raises what `say` raises."""
        return (self.say(prompt, values),)

    def pieces(self, prompt: str, values: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """Return `prompt` as it is said, cut around digits, days, years and clock times. Raises what `say` raises."""
        return pieces(self._format(self._composed, prompt, values))

    def _format(self, bundle: FluentBundle, prompt: str, values: Mapping[str, str] | None) -> str:
        name, _, attribute = prompt.partition(".")
        if not self.has(prompt):
            raise PromptError(f"{self.language}: there is no prompt {prompt}; add .{attribute} to {name} in its .ftl file")
        pattern = bundle.get_message(name).attributes[attribute]
        words, errors = bundle.format_pattern(pattern, self._constants | dict(values or {}))
        if errors:
            raise PromptError(f"{self.language}: {prompt} cannot be said: {errors[0]}")
        return re.sub(r"\s+", " ", str(words)).strip()


def _bundle(language: str, texts: Iterable[str], words: Words) -> FluentBundle:
    functions: dict[str, Callable[..., Any]] = {name: getattr(words, method) for name, method in FUNCTIONS.items()}
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    for text in texts:
        for resource in resources(text):
            bundle.add_resource(resource)
    return bundle
