"""Check that no prompt says an opening or closing time by hand: hours.toml would change, and the prompt would not."""

import re
from collections.abc import Iterator, Mapping

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, Term, TextElement

from ivr.core.model import Hotline
from ivr.core.values import clock
from ivr.loader.schema import Problems

# Letters of languages that part words with spaces: "ten AM" does not stand in "often among".
LETTER = "a-zà-öø-ɏḀ-ỿ"


def check_hand_written(files: Mapping[str, str], hotline: Hotline, problems: Problems) -> None:
    """Note prompts whose own text says a time at which some hours open or close; one that a value says is right."""
    windows = [window for rules in hotline.rules.values() for rule in rules for window in rule.windows]
    times = {clock(minutes) for window in windows for minutes in (window.opens, window.closes)}
    for language, prompts in hotline.prompts.items():
        try:
            said = {_as_one_line(words): time for time in times if (words := prompts.words.time(time))}
        except (LookupError, ValueError):
            continue  # told where a prompt says a time
        for name in (name for name in files if name.endswith(f"/{language}.ftl")):
            text = _as_one_line(files[name])
            if any(words in text for words in said):
                _check_file(name, files[name], said, problems)


def _check_file(name: str, text: str, said: Mapping[str, str], problems: Problems) -> None:
    for prompt, literal in _literals(text):
        left = literal
        for words in sorted(said, key=len, reverse=True):  # where "seven thirty" stands, "seven" does not
            left, times = re.subn(rf"(?<![{LETTER}]){re.escape(words)}(?![{LETTER}])", "", left)
            if times:
                problems.add(
                    f"{name} {prompt}",
                    f'says {said[words]} by hand ("{words}"), at which hours of hours.toml open or close; write {{ TIME($opens) }} '
                    'with opens = "opens HOURS RULE" (or closes) among the values of its node',
                )


def _as_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text.casefold())


def _literals(text: str) -> Iterator[tuple[str, str]]:
    """Give what a .ftl file says by itself, without what values put in: the prompt's or term's name, and the text."""
    for entry in FluentParser().parse(text).body:
        if not isinstance(entry, Message | Term):
            continue
        name = f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
        own = [(name, entry.value), *((f"{name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes)]
        for prompt, pattern in own:
            for element in _texts(pattern):
                yield prompt, _as_one_line(element.value)


def _texts(pattern: Pattern | None) -> Iterator[TextElement]:
    """Give the pieces of text in a pattern, those of its variants too."""
    for element in pattern.elements if pattern else ():
        if isinstance(element, TextElement):
            yield element
            continue
        for variant in getattr(element.expression, "variants", ()):
            yield from _texts(variant.value)
