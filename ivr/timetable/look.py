"""How the answers look: on a terminal with colour and blocks, elsewhere in plain characters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ivr.core.model import Hotline
from ivr.timetable.columns import padded, wrapped
from ivr.timetable.groups import Callers, Group, all_of

COLUMNS = 80
ENGLISH = "en"


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Look:
    """cells: of half an hour and the next one: both closed, only the second open, only the first, both; marks: open, closed.

    strong, faint, good: dress a piece of text that is measured already.
    """

    cells: tuple[str, str, str, str] = (".", "+", "+", "#")
    marks: tuple[str, str] = ("+", "-")
    strong: Callable[[str], str] = _as_it_is
    faint: Callable[[str], str] = _as_it_is
    good: Callable[[str], str] = _as_it_is


PLAIN = Look()


def labelled(label: str, text: str, columns: int, dress: Callable[[str], str] = _as_it_is) -> Iterator[str]:
    """Give the lines of `text` beside a label of so many columns."""
    for number, line in enumerate(wrapped(text, COLUMNS - columns)):
        yield f"{padded('' if number else label, columns)}{dress(line)}"


def purpose_words(hotline: Hotline, purpose: str) -> str:
    """Name a purpose as the desk hears it, without the full stop; by its id where there is no English."""
    prompt = f"desk-purpose.{purpose}"
    prompts = hotline.prompts.get(ENGLISH)
    return prompts.say(prompt).rstrip(".") if prompts and prompts.has(prompt) else purpose


def group_name(hotline: Hotline, group: Group) -> str:
    """Name what a group calls for; hours of no staff by their own name."""
    return purpose_words(hotline, group.purpose) if group.purpose else group.hours


def language_words(hotline: Hotline, code: str) -> str:
    """Name a language in English; by its code where there is no English."""
    prompts = hotline.prompts.get(ENGLISH)
    return prompts.words.language(code) if prompts else code


def languages_words(hotline: Hotline, callers: Callers) -> str:
    """Name the languages of callers by their codes."""
    every = len(callers.languages) == len(hotline.languages) > 1
    return "every language" if every else " ".join(callers.languages)


def lines_words(hotline: Hotline, callers: Callers) -> str:
    """Name the lines of callers by their ids."""
    every = len(callers.lines) == len(all_of(hotline).lines) > 1
    return "every line" if every else ", ".join(callers.lines)
