"""The way to a dialled desk, at its worst: how many keys, and how many seconds of listening, on a line and in a language.

Three kinds of callers: one who presses a key once its words have been said, or waits where waiting leads there too; one who knows the
keys and presses them at once; one who never presses anything. What hours say on the way is not for them to choose: the worst counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ivr.core.conversation import KeysPressed, Say
from ivr.proof.asking import leading_in, pause_after, question
from ivr.proof.callers import Caller
from ivr.proof.explore import Explored
from ivr.proof.holding import dials_of
from ivr.proof.moves import Goal, Lead, Moves
from ivr.proof.playing import Step
from ivr.wording.ear import Ear

# Of a caller who never presses anything; more would be a flow that leaves them alone.
MOST_SILENCES = 20
# Of one who waits because waiting is offered as a way on.
MOST_WAITS = 1
# How far ways are looked for; no promise asks for more.
MOST_KEYS = 5


@dataclass(frozen=True, slots=True)
class Journey:
    """A way to a desk. keys: pressed; seconds: listened, pauses while waiting for a silent caller included; steps: the way."""

    keys: int
    seconds: float
    steps: tuple[Step, ...]

    def longer(self, keys: int, seconds: float) -> "Journey":
        """Return the way with what comes before it."""
        return Journey(self.keys + keys, self.seconds + seconds, self.steps)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, as it is asked at a place. words: None where it has none; pause: after it, in seconds."""

    place: int
    words: Say | None
    pause: float


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller wants, and how they go about it: patience is listens, knows or silent."""

    purpose: str
    line: str
    language: str
    patience: str


@dataclass(frozen=True, slots=True)
class _Left:
    """What a caller may still do: so many keys, and so many times nothing."""

    keys: int
    silences: int


class Journeys:
    """Finds the worst way of each kind of caller."""

    def __init__(self, explored: Explored, moves: Moves, ear: Ear) -> None:
        self._explored, self._moves, self._ear = explored, moves, ear
        self._callers = explored.callers
        self._known_near = dict[str, list[list[int]]]()
        self._told_apart = False
        self._found = dict[tuple[int, int, int, _Left], Journey | None]()

    def worst(self, wish: Wish) -> Journey | None:
        """Return the way with the fewest keys, at its worst, and the seconds of the fastest one; None if nothing surely leads there.

        Where waiting leads there too, a key less is needed, and pressing it is faster: both are told.
        """
        self._found.clear()
        self._told_apart = False
        if wish.patience == "silent":
            return self._worst(wish, _Left(0, MOST_SILENCES))
        waits = MOST_WAITS if wish.patience == "listens" else 0
        for keys in range(1, MOST_KEYS):
            if fewest := self._worst(wish, _Left(keys, waits)):
                faster = self._worst(wish, _Left(keys + 1, waits)) if waits else fewest
                return Journey(fewest.keys, min(fewest.seconds, faster.seconds if faster else fewest.seconds), fewest.steps)
        return None

    def rung_by_waiting(self, purpose: str) -> list[int]:
        """Return, for each place, who is surely put through to somebody for `purpose` if only they wait there."""
        return self._near(purpose)[0]

    def _worst(self, wish: Wish, left: _Left) -> Journey | None:
        ways = list[Journey | None]()
        for step, callers in self._beginnings(wish):
            for caller in self._callers.those(callers):
                ways.append(self._from(step, caller, wish, left))
                if not self._told_apart:
                    break  # what was met on the way is met by those with another number, too
        return max((way for way in ways if way), key=_seconds) if ways and all(ways) else None

    def _beginnings(self, wish: Wish) -> Iterator[tuple[Step, int]]:
        begun = self._callers.begin(wish.line)
        for step in self._explored.steps[self._explored.places.beginning]:
            if step.happening.dialled is None and (callers := step.callers & begun):
                yield step, callers

    def _from(self, step: Step, caller: Caller, wish: Wish, left: _Left) -> Journey | None:
        """Return the rest of the way after a step that `caller` has come by."""
        after = self._callers.after(caller, step.change)
        if _dials(step, wish.purpose):
            there = after.language == wish.language or wish.patience == "silent"
            return Journey(0, self._ear.to_the_last_word(step.effects, after.language), (step,)) if there else None
        asked = question(step.effects)
        key = step.target, self._callers.number_of[after], id(asked), left
        if key not in self._found:
            self._found[key] = self._best(_Asked(step.target, asked, pause_after(step.effects)), after, wish, left)
        if (rest := self._found[key]) is None:
            return None
        lead_in = 0.0 if wish.patience == "knows" else self._ear.said(leading_in(step.effects), after.language)
        return Journey(rest.keys, rest.seconds + lead_in, (step, *rest.steps))

    def _best(self, asked: _Asked, caller: Caller, wish: Wish, left: _Left) -> Journey | None:
        ways = (*self._pressing(asked, caller, wish, left), *self._waiting(asked, caller, wish, left))
        return min(ways, key=_seconds, default=None)

    def _can_be_near(self, place: int, caller: Caller, wish: Wish, left: _Left) -> bool:
        """Say whether so many keys can lead there at all: it spares following ways that cannot."""
        if wish.patience == "silent":
            return self._explored.places.kind(place) != "dial"
        near = self._near(wish.purpose if caller.language == wish.language else "")
        return bool(near[left.keys][place] >> self._callers.number_of[caller] & 1)

    def _near(self, purpose: str) -> list[list[int]]:
        """Return, for each number of keys, who can surely be dialled from each place; or, without a purpose, choose a language there."""
        if purpose not in self._known_near:
            is_goal = partial(_dials, purpose=purpose) if purpose else _chooses_a_language
            near = self._by_waiting([0] * len(self._explored.reached), is_goal)
            self._known_near[purpose] = [near]
            for _ in range(MOST_KEYS):
                near = self._by_waiting([won | self._by_a_key(place, near, is_goal) for place, won in enumerate(near)], is_goal)
                self._known_near[purpose].append(near)
        return self._known_near[purpose]

    def _by_a_key(self, place: int, near: list[int], is_goal: Goal) -> int:
        won = 0
        for _, leads in self._moves.presses(place):
            won |= self._moves.certain(leads, near, is_goal)
        return won

    def _by_waiting(self, near: list[int], is_goal: Goal) -> list[int]:
        silence = self._moves.silence
        return [won | self._moves.certain(silence(place), near, is_goal) for place, won in enumerate(near)]

    def _pressing(self, asked: _Asked, caller: Caller, wish: Wish, left: _Left) -> Iterator[Journey]:
        bit = 1 << self._callers.number_of[caller]
        for happening, leads in self._moves.presses(asked.place) if left.keys else ():
            if caller.language == wish.language and any(lead.change.language not in (None, wish.language) for lead in leads):
                continue
            if way := self._after(leads, bit, wish, _Left(left.keys - 1, left.silences)):
                pressed = happening.event.keys if isinstance(happening.event, KeysPressed) else ""
                yield way.longer(1, self._ear.before_key(asked.words, pressed, caller.language) if wish.patience == "listens" else 0)

    def _waiting(self, asked: _Asked, caller: Caller, wish: Wish, left: _Left) -> Iterator[Journey]:
        leads = self._moves.silence(asked.place) if left.silences else ()
        if way := self._after(leads, 1 << self._callers.number_of[caller], wish, _Left(left.keys, left.silences - 1)):
            words = (asked.words,) if asked.words else ()
            yield way.longer(0, self._ear.said(words, caller.language) + asked.pause)

    def _after(self, leads: tuple[Lead, ...], bit: int, wish: Wish, left: _Left) -> Journey | None:
        """Return the worst of the ways that hours may make of one thing a caller does; None if one of them does not lead there."""
        worst, caller, own = None, self._callers.first(bit), [lead for lead in leads if lead.callers & bit]
        self._told_apart = self._told_apart or any(lead.by_number for lead in leads)
        if not all(lead.dials or self._can_be_near(lead.target, self._callers.after(caller, lead.change), wish, left) for lead in own):
            return None
        for step in (step for lead in own for step in lead.steps if step.callers & bit):
            way = self._from(step, caller, wish, left)
            if way is None:
                return None
            worst = max(worst or way, way, key=_seconds)
        return worst


def _chooses_a_language(step: Step) -> bool:
    return step.change.language is not None


def _dials(step: Step, purpose: str) -> bool:
    return any(dial.purpose == purpose for dial in dials_of(step))


def _seconds(way: Journey) -> float:
    return way.seconds
