"""What callers hear at a moment: every line and language somebody asks about, the same answers together."""

from dataclasses import dataclass
from datetime import datetime

from ivr.core.conversation import Part
from ivr.core.model import Hotline, Line
from ivr.timetable.groups import Chosen
from ivr.timetable.listening import Heard, Listener, place


@dataclass(frozen=True, slots=True)
class Caller:
    """A call up to its first menu. keys: those that choose the language."""

    line: str
    language: str
    keys: str
    heard: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Same:
    """One answer, and the callers who hear it; language: of its words."""

    heard: Heard
    language: str
    callers: tuple[Caller, ...]


def languages_of(hotline: Hotline, line: Line) -> tuple[str, ...]:
    """Return the languages a line is for: its own; all that can be chosen, where a call begins with choosing one."""
    chosen = {option.language for option in hotline.nodes[line.start].options if option.language}
    return tuple(language for language in hotline.languages if language == line.language or language in chosen)


def calls(hotline: Hotline, chosen: Chosen, now: datetime, *, every: bool) -> list[Caller]:
    """Call each line in each language, and press every key.

    Args:
        every: in every chosen language that can be reached; else in those a line is for.
    """
    listener, found = Listener(hotline), []
    for line in (hotline.lines[name] for name in chosen.lines):
        for language in chosen.languages if every else languages_of(hotline, line):
            reached = listener.menu(line, language, now)
            if reached is not None:
                menu, keys = reached
                found.append(Caller(line.id, language, keys, tuple(listener.listen(menu, now))))
    return found


def same_answers(found: list[Caller]) -> list[Same]:
    """Gather the answers that say the same, each in the caller's language, in the order of the keys."""
    answers: dict[object, Same] = {}
    for caller in found:
        for heard in caller.heard:
            about = _about(heard, caller.language)
            known = answers.get(about, Same(heard, caller.language, ()))
            answers[about] = Same(known.heard, known.language, (*known.callers, caller))
    return sorted(answers.values(), key=lambda same: place(same.heard.keys))


def _about(heard: Heard, language: str) -> object:
    """Return what is the same in every language: prompts, values, who is rung, which hours were asked."""
    rung = heard.dial and (heard.dial.desk, heard.dial.speaks == language)
    return heard.keys, tuple(_own(part, language) for part in heard.told), rung, tuple(said.hours for said in heard.asked)


def _own(part: Part, language: str) -> Part:
    return Part(part.prompt, "" if part.language == language else part.language, part.values)
