"""What is compared of calls that were met in two ways: everything that callers meet, and nothing that is noted only.

Of where a call stands: its node (of pieces that differ in nothing but their words, the first), line, language, whether the caller's
number is withheld, a landline or mobile, misses (as far as any node counts them; none at an end), who is dialled, and whether they have
accepted, the request's state, whether the caller has gone, and what was keyed, as far as anything can still ask for it: under which names
something is kept, and of a date between which of the days that decide something it lies.
Of what happened: which key or answer it was, by what it means there. Of what followed: prompts with their languages, which of their
values are empty (of pieces that differ in nothing but their words, that it was one of them), who is dialled in which language, what is
waited for; not the words of values (times and numbers), and no text messages.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ivr.core.conversation import (
    Call,
    CallEnded,
    CallResumed,
    CallStarted,
    DeskAccepted,
    Dial,
    DialEnded,
    DigitsRefused,
    Effect,
    Event,
    KeysPressed,
    Part,
    RecordingMade,
    Say,
    SendText,
)
from ivr.core.entry import Control, Keyed, Limits, Refused, read_entry
from ivr.core.model import Hotline, Node
from ivr.core.telephone import grouped, is_mobile
from ivr.proof.explore import Explored
from ivr.proof.memory import PENDING, dates_of, remembered
from ivr.proof.neutral import for_caller
from ivr.proof.places import BEGINNING, alike_subjects
from tests.proof.brute import Met, bare


class Stand(NamedTuple):
    """Where a call stands."""

    node: str
    line: str
    language: str
    number: str
    misses: int
    dialled: tuple[object, ...]
    kept: frozenset[str]
    dates: frozenset[tuple[object, ...]]
    pending: tuple[bool, bool]
    request: str
    ended: bool


class Seen(NamedTuple):
    """One thing that happened, and what followed."""

    before: Stand | None
    what: str
    after: Stand
    effects: tuple[object, ...]

    @property
    def is_noticed(self) -> bool:
        """Whether anything was said, or is different: a hang-up that is told twice is neither."""
        return bool(self.effects) or self.before != self.after


class Comparison:
    """Looks at the calls of one hotline.

    Args:
        today: what day it is, for dates.
    """

    def __init__(self, hotline: Hotline, today: date) -> None:
        self._hotline, self._today = hotline, today
        self._subjects, self._matters, self._dates = alike_subjects(hotline), remembered(hotline), dates_of(hotline)
        self._pieces = dict(self._words_of_pieces())
        self._stands = dict[Call, Stand]()
        self._effects = dict[tuple[Effect, ...], tuple[object, ...]]()
        self._most = max([2, *(node.most_misses for node in hotline.nodes.values())])
        names = {name for matters in self._matters.values() for name in matters}
        self._ages = {name: sorted(self._counted(name)) for name in names & self._dates}

    def stand(self, call: Call) -> Stand:
        """Return where a call stands."""
        if call not in self._stands:
            self._stands[call] = self._stand(call)
        return self._stands[call]

    def _stand(self, call: Call) -> Stand:
        node, matters = self._hotline.nodes[call.node], self._matters[call.node]
        kept = {name: value for name in matters if (value := call.kept(name))}
        return Stand(
            self._subjects.get(call.node, call.node),
            call.line,
            call.language,
            self._number(call.caller),
            0 if node.kind == "end" else min(call.misses, self._most),
            (call.desk, call.address, call.accepted),
            frozenset(kept.keys() - self._dates),
            frozenset((name, *self._age(name, kept[name])) for name in kept.keys() & self._dates),
            (bool(call.pending), call.pending > self._today.isoformat() and call.pending[4:5] == "-")
            if PENDING in matters
            else (False, False),
            call.request.state if call.request else "",
            call.ended,
        )

    def what(self, call: Call, event: Event) -> str:
        """Say what an event means where a call stands."""
        node = self._hotline.nodes.get(call.node)
        if node is None or isinstance(event, CallResumed | CallEnded | DeskAccepted):
            return type(event).__name__
        means = {"end": lambda *_: "late", "dial": _dialled, "record": _recorded, "menu": _pressed, "entry": self._keyed}
        return means[node.kind](node, call, event)

    def effects(self, effects: tuple[Effect, ...]) -> tuple[object, ...]:
        """Return what followed."""
        if effects not in self._effects:
            self._effects[effects] = tuple(self._effect(effect) for effect in effects if not isinstance(effect, SendText))
        return self._effects[effects]

    def of_brute(self, met: Met) -> tuple[set[Stand], set[Seen]]:
        """Return where calls stood that were followed, and what happened to them."""
        seen = (self._seen(move.before, move.event, bare(move.turn.call), move.turn.effects) for move in met.moves)
        return {self.stand(call) for call in met.calls}, {one for one in seen if one.is_noticed}

    def _seen(self, before: Call, event: Event, after: Call, effects: tuple[Effect, ...]) -> Seen:
        stood = None if isinstance(event, CallStarted) else self.stand(before)
        return Seen(stood, self.what(before, event), self.stand(after), self.effects(effects))

    def of_explored(self, explored: Explored, numbers: Sequence[str]) -> tuple[set[Stand], set[Seen]]:
        """Return the same of what exploration met, of callers with one of `numbers`."""
        stands, kinds, callers = set[Stand](), set(map(self._number, numbers)), explored.callers
        of_number = callers.mask(caller for caller in callers.all if self._number(caller.number) in kinds)
        for place, reached in zip(explored.places.all, explored.reached, strict=True):
            if place.node != BEGINNING.node:
                stands |= {self.stand(callers.call(caller, place)) for caller in callers.those(reached & of_number)}
        return stands, {one for one in self._steps(explored, of_number) if one.is_noticed}

    def _steps(self, explored: Explored, whose: int) -> Iterator[Seen]:
        callers, places = explored.callers, explored.places.all
        for number, (place, reached) in enumerate(zip(places, explored.reached, strict=True)):
            for step in explored.steps[number]:
                if step.happening.turn or step.happening.dialled is not None:
                    continue
                for caller in callers.those(step.callers & reached & whose):
                    before, changed = callers.call(caller, place), step.change.of(caller)
                    event = step.happening.to(caller, self._hotline)
                    after = callers.call(changed, places[step.target])
                    yield self._seen(before, event, after, for_caller(step.effects, changed.language))

    def _number(self, number: str) -> str:
        country = self._hotline.country
        return "mobile" if is_mobile(number, country) else "landline" if grouped(number, country) else "withheld"

    def _counted(self, name: str) -> set[int]:
        """Return after how many days each last day is over that is counted from the date or last day `name`."""
        found = set[int]()
        for last_day in self._hotline.last_days.values():
            for of, fact in last_day.terms:
                if of == name:
                    days = int(self._hotline.facts[fact].value)
                    found |= {days, *(days + more for more in self._counted(last_day.id))}
        return found

    def _age(self, name: str, value: str) -> tuple[bool, ...]:
        age = (self._today - date.fromisoformat(value)).days
        return tuple(age > days for days in self._ages[name])

    def _keyed(self, node: Node, call: Call, event: Event) -> str:
        if not isinstance(event, KeysPressed):
            return "individual-number" if isinstance(event, DigitsRefused) else "silence"
        era = self._hotline.prompts[call.language].words.era
        match read_entry(node.reads, event.keys, Limits(self._today, self._hotline.country, era, node.days_ahead, node.days_back)):
            case Keyed():
                return "given"
            case Refused(reason):
                return reason
            case Control(meaning):
                return "again" if meaning != "back" else "back"

    def _effect(self, effect: Effect) -> object:
        match effect:
            case Say(prompt, parts, slow):
                return self._pieces.get(prompt, prompt), slow, tuple(dict.fromkeys(self._part(part) for part in parts))
            case Dial(desk, number, _, _, speaks, purpose):
                return desk, number, speaks, purpose
        return effect

    def _part(self, part: Part) -> tuple[object, ...]:
        if part.prompt in self._pieces:
            return self._pieces[part.prompt], part.language
        return part.prompt, part.language, tuple((name, value != "") for name, value in part.values)

    def _words_of_pieces(self) -> Iterator[tuple[str, str]]:
        """Give the prompts of pieces that differ in nothing but their words: each stands for those of the first."""
        firsts = list(self._subjects.values())
        for name, first in self._subjects.items():
            node = self._hotline.nodes[name]
            if firsts.count(first) > 1:
                yield from ((saying.prompt, f"one like {first}") for saying in node.say)


def _dialled(_node: Node, call: Call, event: Event) -> str:
    if not isinstance(event, DialEnded):
        return "failed"
    answered = event.outcome == "completed"
    return "accepted" if event.bridged and call.accepted else "rejected" if answered else event.outcome


def _recorded(_node: Node, _call: Call, event: Event) -> str:
    if not isinstance(event, RecordingMade):
        return "silence"
    return "recorded, gone" if event.hung_up else "recorded"


def _pressed(node: Node, call: Call, event: Event) -> str:
    if not isinstance(event, KeysPressed | DigitsRefused):
        return "silence"
    key = event.keys if isinstance(event, KeysPressed) else ""
    return f"key {key}" if any(option.key == key and option.is_on(call.line) for option in node.options) else "wrong-key"
