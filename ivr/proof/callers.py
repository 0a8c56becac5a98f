"""Who calls: everything about a call, beside where it stands, that a step may ask for. Many callers are a number, a bit for each.

A step tells what it asked (Turn.asked). It is played for one caller, and holds for all who would have answered alike: that is what
makes every call few enough to be played.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce
from itertools import chain, combinations, product
from operator import or_
from typing import Any

import phonenumbers

from ivr.core.conversation import Call, Question, Request, Values
from ivr.core.model import Hotline, Staff
from ivr.core.telephone import grouped
from ivr.core.values import QUESTIONS

OPENED_AT = datetime(2027, 1, 1, tzinfo=UTC)
CHANGING = ("language", "kept", "request", "ended")
REQUEST_STATES = ("", "open", "missed", "connected", "abandoned")
NOBODY = Call("", "")
# What about a caller each question is about: callers who agree in that need not be asked one by one.
ABOUT = {
    "line-is": ("line",),
    "language": ("language",),
    "language-is": ("language",),
    "staff": ("line", "language"),
    "caller-known": ("number",),
    "caller-mobile": ("number",),
    "kept": ("kept",),
    "requested": ("request",),
    "request": ("request",),
    "ended": ("ended",),
    "era": ("language",),
}


@dataclass(frozen=True, slots=True)
class Caller:
    """One kind of caller.

    number: E.164 or ""; kept: names under which something is kept; request: its state, "" if there is none; ended: they have hung up, and
    what happens now comes late.
    """

    line: str
    language: str
    number: str
    kept: frozenset[str]
    request: str
    ended: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What a step makes of a caller. None: it stays as it is.

    kept: names under which something is kept from then on (True), or nothing any more (False); of other names a step knows nothing.
    """

    language: str | None = None
    kept: frozenset[tuple[str, bool]] | None = None
    request: str | None = None
    ended: bool | None = None

    def of(self, caller: Caller) -> Caller:
        """Return the caller after the step."""
        changed = {name: self.value(name, getattr(caller, name)) for name in CHANGING if getattr(self, name) is not None}
        return replace(caller, **changed) if changed else caller

    def value(self, name: str, before: Any) -> Any:
        """Return what becomes of one thing in CHANGING."""
        now = getattr(self, name)
        if name != "kept" or now is None:
            return before if now is None else now
        return before - {one for one, is_kept in now if not is_kept} | {one for one, is_kept in now if is_kept}

    def then(self, later: "Change") -> "Change":
        """Return this change and a later one as one."""
        if later is NO_CHANGE or self is NO_CHANGE:
            return self if later is NO_CHANGE else later
        of = {name: now if (now := getattr(later, name)) is not None else getattr(self, name) for name in CHANGING}
        if self.kept and later.kept:
            of["kept"] = frozenset((dict(self.kept) | dict(later.kept)).items())
        return Change(**of)


NO_CHANGE = Change()


# For each value of one thing about callers: how far up bits go, who has it, and who has what it becomes.
Shifts = tuple[tuple[int, int, int], ...]


class Callers:
    """Every kind of caller a hotline can have.

    Args:
        names: under which something is kept that a guard or a prompt asks for; dates stand in the call itself.
    """

    def __init__(self, hotline: Hotline, names: frozenset[str]) -> None:
        self._hotline, self._names = hotline, names
        mobile, landline = numbers_of(hotline.country)
        self.printed = grouped(mobile, hotline.country)
        lines = [line.id for line in hotline.lines.values() if line.enabled]
        kept = [frozenset(some) for some in chain.from_iterable(combinations(sorted(names), size) for size in range(len(names) + 1))]
        numbers = tuple(dict.fromkeys(("", landline, mobile)))  # in some countries every number takes text messages
        kinds: tuple[Sequence[Any], ...] = (lines, hotline.languages, numbers, kept, REQUEST_STATES, (False, True))
        self.all = tuple(Caller(*kind) for kind in product(*kinds))
        self.number_of = {caller: number for number, caller in enumerate(self.all)}
        self.every = (1 << len(self.all)) - 1
        self._scales = {name: self._scale(name, values) for name, values in zip(Caller.__slots__, kinds, strict=True)}
        self.present = self.having("ended", value=False)
        self._given = dict[Caller, tuple[Request | None, Values]]()
        self._after = dict[Change, dict[Caller, Caller]]()
        self._shifts = dict[Change, tuple[Shifts, ...]]()
        everywhere = product(self._scales["line"].items(), self._scales["language"].items())
        self._speaking = [(line, language, there & those) for (line, (_, there)), (language, (_, those)) in everywhere]
        self._answers = dict[Question, list[Hashable]]()
        self._groups = dict[Question, dict[Hashable, int]]()

    def begin(self, line: str) -> int:
        """Return those who dial `line` and have said nothing yet."""
        language = self._hotline.lines[line].language
        new = self.having("kept", frozenset[str]()) & self.having("request", "") & self.present
        return new & self.having("line", line) & self.having("language", language)

    def having(self, name: str, value: object) -> int:
        """Return everybody whose `name` (of Caller) is `value`."""
        return self._scales[name][value][1]

    def is_blind_to_numbers(self, mask: int) -> bool:
        """Say whether callers who differ in nothing but their number are either all of them in `mask`, or none."""
        scale = self._scales["number"].values()
        return len({_shifted(mask & having, -place) for place, having in scale}) == 1

    def by_line_and_language(self, mask: int) -> Iterator[tuple[str, str, int]]:
        """Give those of `mask` on each line and in each language."""
        for line, language, everybody in self._speaking:
            if those := mask & everybody:
                yield line, language, those

    def on(self, lines: frozenset[str]) -> int:
        """Return those who call one of `lines`; everybody where there are none."""
        return _union(having for line, (_, having) in self._scales["line"].items() if line in lines) if lines else self.every

    def mask(self, callers: Iterable[Caller]) -> int:
        """Return callers as bits."""
        return sum(1 << self.number_of[caller] for caller in callers)

    def those(self, mask: int) -> Iterator[Caller]:
        """Give the callers of `mask`."""
        while mask:
            low = mask & -mask
            yield self.all[low.bit_length() - 1]
            mask ^= low

    def first(self, mask: int) -> Caller:
        """Return the first caller of `mask`."""
        return self.all[(mask & -mask).bit_length() - 1]

    def call(self, caller: Caller, place: Call) -> Call:
        """Return the call of `caller` who stands at `place`."""
        if caller not in self._given:
            request = Request(caller.request, OPENED_AT, caller.line, caller.language) if caller.request else None
            kept = tuple((name, self.printed) for name in sorted(caller.kept))
            self._given[caller] = request, kept
        request, kept = self._given[caller]
        return Call(
            id=place.id,
            revision=place.revision,
            line=caller.line,
            language=caller.language,
            node=place.node,
            turn=place.turn,
            sequence=place.sequence,
            misses=place.misses,
            silences=place.silences,
            caller=caller.number,
            reference=place.reference,
            pending=place.pending,
            given=(*place.given, *kept),
            brief=place.brief,
            subject=place.subject,
            texts=place.texts,
            desk=place.desk,
            speaks=place.speaks or (caller.language if place.desk else ""),
            address=place.address,
            accepted=place.accepted,
            ended=caller.ended,
            request=request,
        )

    def caller(self, call: Call) -> Caller:
        """Return what kind of caller a call has."""
        kept = frozenset(name for name, value in call.given if value and name in self._names)
        return Caller(call.line, call.language, call.caller, kept, call.request.state if call.request else "", call.ended)

    def after(self, caller: Caller, change: Change) -> Caller:
        """Return a caller after a step."""
        if change is NO_CHANGE:
            return caller
        known = self._after.setdefault(change, {})
        if caller not in known:
            known[caller] = change.of(caller)
        return known[caller]

    def change(self, before: Caller, after: Caller) -> Change:
        """Return what a step made of a caller."""
        changed: dict[str, Any] = {name: getattr(after, name) for name in CHANGING if getattr(after, name) != getattr(before, name)}
        if "kept" in changed:
            changed["kept"] = frozenset((name, name in after.kept) for name in before.kept ^ after.kept)
        return Change(**changed) if changed else NO_CHANGE

    def alike(self, caller: Caller, asked: frozenset[Question]) -> int:
        """Return everybody who answers what was `asked` as `caller` does: the same step is theirs."""
        number, mask = self.number_of[caller], self.every
        for question in asked:
            if question not in self._answers:
                self._ask(question)
            mask &= self._groups[question][self._answers[question][number]]
        return mask

    def moved(self, mask: int, change: Change) -> int:
        """Return what callers are after a step."""
        for shifts in () if change is NO_CHANGE else self._shifts_of(change):
            mask = _union(_shifted(mask & having, places) for places, having, _ in shifts)
        return mask

    def forgotten(self, mask: int) -> int:
        """Return what callers are of whom nothing is known any more but the line, the language, and their number."""
        kept = frozenset((name, False) for name in self._names)
        return self.moved(mask, Change(kept=kept or None, request=""))

    def before(self, mask: int, change: Change) -> int:
        """Return all whom a step would make one of `mask`."""
        for shifts in () if change is NO_CHANGE else reversed(self._shifts_of(change)):
            mask = _union(_shifted(mask & having_then, -places) for places, _, having_then in shifts)
        return mask

    def _shifts_of(self, change: Change) -> tuple[Shifts, ...]:
        """Return the shifts of each thing that changes."""
        if change not in self._shifts:
            changing = [name for name in CHANGING if getattr(change, name) is not None]
            self._shifts[change] = tuple(tuple(self._shifts_by(change, name)) for name in changing)
        return self._shifts[change]

    def _shifts_by(self, change: Change, name: str) -> Iterator[tuple[int, int, int]]:
        scale = self._scales[name]
        for value, (place, having) in scale.items():
            place_then, having_then = scale[change.value(name, value)]
            yield place_then - place, having, having_then

    def _scale(self, name: str, values: Sequence[Any]) -> dict[Any, tuple[int, int]]:
        """Return, for each value of one thing about callers, how far up its bits begin, and all who have it."""
        alike = replace(self.all[0], **{name: values[0]})
        step = {value: self.number_of[replace(alike, **{name: value})] for value in values}
        return {value: (step[value], self.mask(caller for caller in self.all if getattr(caller, name) == value)) for value in values}

    def _ask(self, question: Question) -> None:
        name, *arguments = question
        of_kind, answers, groups = dict[tuple[Any, ...], Hashable](), list[Hashable](), dict[Hashable, int]()
        for number, caller in enumerate(self.all):
            kind = tuple(getattr(caller, about) for about in ABOUT[name])
            if kind not in of_kind:
                answer = QUESTIONS[name](self.call(caller, NOBODY), self._hotline, *arguments)
                of_kind[kind] = _told_apart(answer, caller) if name != "kept" else bool(answer)
            answers.append(of_kind[kind])
            groups[of_kind[kind]] = groups.get(of_kind[kind], 0) | 1 << number
        self._answers[question], self._groups[question] = answers, groups


def _told_apart(answer: Any, caller: Caller) -> Hashable:
    """Return what is different between two answers."""
    match answer:
        case Staff():  # who is dialled, when, and in whose place; that they speak the caller's language, whichever it is
            speaks = "" if answer.speaks == caller.language else answer.speaks
            return answer.desk, answer.hours, speaks, answer.otherwise
        case Request():
            return answer.state
        case _:
            hashable: Hashable = answer
            return hashable


def _union(masks: Iterable[int]) -> int:
    return reduce(or_, masks, 0)


def _shifted(mask: int, places: int) -> int:
    return mask << places if places >= 0 else mask >> -places


def numbers_of(country: str) -> tuple[str, str]:
    """Return a mobile number of `country` and one that takes no text messages, in E.164."""
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    found = [number for kind in kinds if (number := phonenumbers.example_number_for_type(country, kind))]
    mobile, landline = (phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) for number in found)
    return mobile, landline
