"""What callers hear, as lines of text for people: key by key, word for word, with the English beneath, and why."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from ivr.core.conversation import Part
from ivr.core.model import Hotline
from ivr.showing.look import Look, labelled
from ivr.showing.words import ENGLISH, language_words
from ivr.timetable.calls import Caller, Same, same_answers
from ivr.timetable.listening import Heard, words
from ivr.timetable.reasons import state_words, why_words
from ivr.timetable.shown import heading

LABEL = 10


def heard_lines(hotline: Hotline, found: list[Caller], now: datetime, look: Look) -> Iterator[str]:
    """Say what the callers of `found` hear at `now` wherever hours are asked."""
    yield look.strong(heading(hotline, now))
    alone = len(found) == 1
    if alone:
        (caller,) = found
        line, language = hotline.lines[caller.line], language_words(hotline, caller.language)
        first = f", after key {', '.join(caller.keys)}" if caller.keys else ""
        yield from labelled("", f"{line.name}, {line.printed}, in {language}{first}", 0)
    answers, below = same_answers(found), 0
    if not alone:
        answers, below = [same for same in answers if len(same.heard.keys) == 1], sum(len(same.heard.keys) > 1 for same in answers)
    if ENGLISH in hotline.prompts and any(_in_several(same) for same in answers):
        yield look.faint("What is the same in several languages stands here in English; --language CODE")
        yield look.faint("gives the very words.")
    for _, under in groupby(answers, key=lambda same: (same.heard.keys, same.heard.option and same.heard.option.prompt)):
        same_key = list(under)
        yield ""
        yield from _key(hotline, same_key, look)
        for same in same_key:
            yield from _answer(hotline, same, now, look, alone=alone)
    if below:
        yield ""
        yield look.faint(f"{below} more answers stand below these keys; --line LINE --language CODE gives them.")


def _key(hotline: Hotline, same_key: list[Same], look: Look) -> Iterator[str]:
    """Name a key by its words: in the caller's language and in English, for several callers in English."""
    heard = same_key[0].heard
    parts = (heard.option,) if heard.option else ()
    several = len(same_key) > 1 or _in_several(same_key[0])
    yield from _words(hotline, f"Key {' '.join(heard.keys)}", parts, look, several=several, unheard="(not said)")


def _answer(hotline: Hotline, same: Same, now: datetime, look: Look, *, alone: bool) -> Iterator[str]:
    heard = same.heard
    if not alone:
        yield ""
        yield from labelled("for", _callers(same), LABEL, look.strong)
    yield from _words(hotline, "hears", heard.told, look, several=_in_several(same), unheard="(nothing new)")
    if len(heard.told) < len(heard.said):
        yield from labelled("", "... then the keys, as before", LABEL, look.faint)
    if heard.dial:
        own = _in_several(same) and heard.dial.speaks == same.language
        speaks = "the caller's language" if own else language_words(hotline, heard.dial.speaks)
        yield from labelled("rings", f"{hotline.desks[heard.dial.desk].name}, in {speaks}", LABEL, look.good)
    yield from _why(heard, now, look)


def _words(hotline: Hotline, label: str, parts: tuple[Part, ...], look: Look, *, several: bool, unheard: str) -> Iterator[str]:
    """Give words as they are heard, and in English beneath; in English only where callers of several languages hear them."""
    dress = look.strong if label.startswith("Key") else str
    if not parts:
        yield from labelled(label, unheard, LABEL, look.faint)
        return
    translated = ENGLISH in hotline.prompts and any(part.language != ENGLISH for part in parts)
    if not (translated and several):
        yield from labelled(label, words(hotline, parts), LABEL, dress)
        label = ""
    if translated:
        yield from labelled(label, words(hotline, parts, ENGLISH), LABEL, look.faint if label == "" else dress)


def _why(heard: Heard, now: datetime, look: Look) -> Iterator[str]:
    label = "why"
    for said in heard.asked:
        yield from labelled(label, f"{said.hours}: {state_words(said, now)}", LABEL, look.good if said.verdict.open else str)
        if said.reason.on or not said.verdict.open:
            yield from labelled("", f"  {why_words(said)}", LABEL, look.faint)
        label = ""


def _callers(same: Same) -> str:
    """Name lines with their languages: "general, navi: ja; foreign: en zh"."""
    languages: dict[str, list[str]] = {}
    for caller in same.callers:
        languages.setdefault(caller.line, []).append(caller.language)
    lines: dict[str, list[str]] = {}
    for line, codes in languages.items():
        lines.setdefault(" ".join(codes), []).append(line)
    return "; ".join(f"{', '.join(on)}: {codes}" for codes, on in lines.items())


def _in_several(same: Same) -> bool:
    return len({caller.language for caller in same.callers}) > 1
