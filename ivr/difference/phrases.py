"""Say in plain English what callers do, what they hear, and who is rung."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from itertools import groupby

from ivr.core.conversation import (
    CallEnded,
    DeskAccepted,
    Dial,
    DialEnded,
    DigitsRefused,
    HangUp,
    KeysPressed,
    Listen,
    NothingHeard,
    Part,
    Record,
    RecordingMade,
    Say,
    parts_of,
)
from ivr.core.prompts import PromptError
from ivr.difference.hearing import Effects, Hearing
from ivr.difference.told import WRITTEN
from ivr.difference.walking import Ending
from ivr.proof.events import Happening
from ivr.showing.words import ENGLISH, clock_words, language_words

MOST_SIGNS = 160
# Four years: every sort of day is among them on most weekdays.
DAYS_SHOWN = 1461
HEARS_NOTHING = "hears nothing"
THEN_MENU = ", then a menu"
MISSED = "no valid key"
NOT_TAKEN = "the desk does not take the call"
DOES: dict[type, str] = {
    DeskAccepted: "the desk accepts",
    CallEnded: "hangs up",
}
Texts = tuple[str, str]


def does(happening: Happening) -> str:
    """Say what happened."""
    if happening.turn:
        return "goes on for a very long time"
    match happening.event:
        case None:
            words = "calls" if happening.dialled is None else "the call goes on after a fault of the service"
        case NothingHeard() | DigitsRefused():
            words = MISSED
        case KeysPressed(keys):
            words = _keyed(keys) if happening.understood else MISSED
        case DialEnded(_, bridged):
            words = "has talked with the desk" if bridged else NOT_TAKEN
        case RecordingMade(_, _, hung_up):
            words = "speaks after the tone and hangs up" if hung_up else "speaks after the tone"
        case event:
            words = DOES[type(event)]
    return words


def way(happenings: Iterable[Happening]) -> str:
    """Say what happened, one after the other, the same several times as one; "" if nothing did."""
    joined = list[str]()
    for word in map(does, happenings):
        if joined and joined[-1].startswith("key ") and word.startswith("key "):
            joined[-1] += f" {word.removeprefix('key ')}"
        elif not (joined and joined[-1] == word == NOT_TAKEN):
            joined.append(word)
    counted = ((word, len(list(same))) for word, same in groupby(joined))
    return ", ".join(word if times == 1 else f"{times} times {word}" for word, times in counted)


def _keyed(keys: str) -> str:
    return f"keys {keys}" if len(keys) > 1 else f"key {keys or '#'}"


class Phrases:
    """Words for what callers of two versions meet.

    Args:
        hearing: knows the words of both.
    """

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self._hotlines = hearing.hotlines
        self._english = all(ENGLISH in hotline.prompts for hotline in hearing.hotlines)

    def worded(self, before: tuple[Part, ...], after: tuple[Part, ...], language: str, cells: int) -> Texts:
        """Return two texts in English, or in the caller's language if the English is the same or there is none."""
        parts = before, after
        if self._english:
            texts = tuple(" ".join(self._part(side, part, ENGLISH) for part in parts[side]) for side in (0, 1))
            if texts[0] != texts[1]:
                return texts[0], texts[1]
        cell = (cells & -cells).bit_length() - 1
        real = tuple(tuple(self._hearing.at(part, cell) for part in parts[side]) for side in (0, 1))
        texts = tuple(" ".join(self._part(side, part, part.language or language) for part in real[side]) for side in (0, 1))
        if texts[0] == texts[1]:
            texts = tuple(" ".join(self._hearing.words(side, part, language) for part in real[side]) for side in (0, 1))
        return texts[0], texts[1]

    def rung(self, side: int, dial: Dial) -> str:
        """Say who is rung."""
        hotline = self._hotlines[side]
        speaks = language_words(hotline, dial.speaks) if dial.speaks else "the caller's language"
        return f"a person: {hotline.desks[dial.desk].name}, in {speaks}"

    def all_rung(self, side: int, dials: tuple[Dial, ...]) -> str:
        """Say who is rung, one after the other."""
        addresses = ", ".join(dial.address for dial in dials)
        return f"{self.rung(side, dials[0])}, at {addresses}, for {dials[0].ring_seconds} seconds each" if dials else "nobody is rung"

    def dialled(self, before: Dial, after: Dial) -> Texts:
        """Say who is rung in either version, with as much as it takes to tell them apart."""
        texts = self.rung(0, before), self.rung(1, after)
        if before.address != after.address:
            texts = f"{texts[0]}, at {before.address}", f"{texts[1]}, at {after.address}"
        if before.ring_seconds != after.ring_seconds:
            texts = f"{texts[0]}, for {before.ring_seconds} seconds", f"{texts[1]}, for {after.ring_seconds} seconds"
        return texts

    def endings(self, before: Ending, after: Ending, language: str, cells: int) -> Texts:
        """Say what came of a step in either version."""
        menus = _menu_after(before.effects), _menu_after(after.effects)
        if (menus[0] or menus[1]) and not (menus[0] and menus[1] and menus[0] != menus[1]):
            whole = [ending.effects for ending in (before, after)]
            led = [effects[:-2] if menu else effects for effects, menu in zip(whole, menus, strict=True)]
            texts = self._endings((before, after), (led[0], led[1]), language, cells)
            if texts[0] != texts[1] and not any(text == HEARS_NOTHING for text in texts):
                return (f"{texts[0]}{THEN_MENU if menus[0] else ''}", f"{texts[1]}{THEN_MENU if menus[1] else ''}")
        return self._endings((before, after), (before.effects, after.effects), language, cells)

    def _endings(self, endings: tuple[Ending, Ending], said: tuple[Effects, Effects], language: str, cells: int) -> Texts:
        parts = tuple(parts_of(effects) for effects in said)
        common = 0
        while common < min(len(parts[0]), len(parts[1])) and parts[0][common] == parts[1][common] and any(parts[0][common + 1 :]):
            common += 1
        heard = self.worded(parts[0][common:], parts[1][common:], language, cells)
        return self._ending(0, endings[0], heard[0]), self._ending(1, endings[1], heard[1])

    def requests(self, texts: Texts, before: Ending, after: Ending) -> Texts:
        """Add to two texts what becomes of the request, where that differs."""
        if before.change.request != after.change.request:
            return f"{texts[0]}; {_request(before)}", f"{texts[1]}; {_request(after)}"
        return (f"{texts[0]} (other details are kept)", texts[1]) if texts[0] == texts[1] else texts

    def _ending(self, side: int, ending: Ending, heard: str) -> str:
        said = f'hears "{_short(heard)}"' if heard else HEARS_NOTHING
        for effect in ending.effects:
            if isinstance(effect, Dial):
                return self.rung(side, effect)
            if isinstance(effect, HangUp):
                return f"{said} and the call ends"
            if isinstance(effect, Record):
                return f"{said} and is recorded, at most {effect.most_seconds} seconds"
        return said

    def told(self, text: str, cells: int) -> str:
        """Replace the marks in a text by what is told in `cells`."""
        for mark in self._hearing.moments.marks.openings:
            if (hole := _hole(mark)) in text:
                text = text.replace(hole, f"[{self._moment(mark, cells)}]")
        return text

    def _moment(self, mark: str, cells: int) -> str:
        moments, found = self._hearing.moments, set[tuple[int, str]]()
        for day, pieces in moments.days[:DAYS_SHOWN]:
            for piece in pieces:
                local = datetime.combine(day, time.min) + timedelta(minutes=piece.begins)
                if cells >> piece.cell & 1 and (told := moments.marks.openings[mark].at(local)[1]):
                    found.add(((told.date() - day).days, clock_words(told.hour * 60 + told.minute)))
        days, times = {day for day, _ in found}, {time for _, time in found}
        if len(times) != 1:
            return "the time told then"
        if days == {0}:
            return next(iter(times))
        return f"{'tomorrow' if days == {1} else 'the next day they are there,'} {next(iter(times))}"

    def _part(self, side: int, part: Part, language: str) -> str:
        prompts = self._hotlines[side].prompts[language]
        if part.language and not prompts.has(part.prompt):
            prompts = self._hotlines[side].prompts[part.language]
        try:
            text = prompts.write(part.prompt, dict(part.values))
        except PromptError:
            return f"({part.prompt} cannot be said)"
        for _, value in part.values if language == ENGLISH else ():
            if value in self._hearing.moments.marks.openings:
                text = _marked(text, value)
        return text


def _menu_after(effects: Effects) -> str:
    """Name the menu that is said after something else, by its first prompt; "" where there is none: it is told where it is met itself."""
    match effects:
        case (*earlier, Say(prompt), Listen(entry=False)) if any(isinstance(effect, Say) for effect in earlier):
            return prompt
    return ""


def _marked(text: str, mark: str) -> str:
    """Put a hole where English words tell a mark."""
    moment, hole = datetime.strptime(mark, WRITTEN), _hole(mark)  # noqa: DTZ007 - stands for a local one
    clock = f"{moment.hour}:{moment:%M}"
    text = text.replace(f"{moment:%B} {moment.day} ({moment:%A}) {clock}", hole)
    return text.replace(clock, hole) if hole not in text else text


def _hole(mark: str) -> str:
    """Return what stands in a text for a mark, as one word."""
    return f"{{{mark.replace(' ', 'T')}}}"


def _request(ending: Ending) -> str:
    state = ending.change.request
    return f"the request is {state}" if state else "the request stays as it is"


def _short(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else f"{text[:MOST_SIGNS].rsplit(' ', 1)[0]} ..."


def excerpt(before: str, after: str) -> Texts:
    """Shorten two texts to where they differ, whole words, with some words around."""
    first, second = before.split(" "), after.split(" ")
    same = 0
    while same < min(len(first), len(second)) and first[same] == second[same]:
        same += 1
    last = 0
    while last < min(len(first), len(second)) - same and first[-1 - last] == second[-1 - last]:
        last += 1
    return _around(first, same, last), _around(second, same, last)


AROUND = 5


def _around(words: list[str], same: int, last: int) -> str:
    begins, ends = max(0, same - AROUND), min(len(words), len(words) - last + AROUND)
    return f"{'... ' if begins else ''}{_short(' '.join(words[begins:ends]))}{' ...' if ends < len(words) else ''}"
