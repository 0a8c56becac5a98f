"""Promises about ways, not steps: what can be reached from everywhere, and what comes before the end."""

from collections.abc import Iterator
from math import inf

from ivr.core.conversation import KeysPressed, Say, parts_of
from ivr.core.engine import MOST_TURNS_DIALLING
from ivr.core.machine import ASKING
from ivr.proof.asking import leading_in, question
from ivr.proof.events import Happening
from ivr.proof.explore import Explored
from ivr.proof.holding import Break, Breaks, Terms, ends
from ivr.proof.moves import Lead, Moves
from ivr.proof.playing import Step
from ivr.wording.ear import Ear


def offered_before_the_end(explored: Explored, terms: Terms) -> Breaks:
    """Find a call that ends before an option was offered, or a request made."""
    unserved = explored.callers.having("request", "") & explored.callers.present
    beginning = explored.places.beginning
    waiting = {beginning: explored.reached[beginning]}
    for _ in range(MOST_TURNS_DIALLING):
        arrived = dict[int, int]()
        for place, callers in waiting.items():
            for step in explored.steps[place]:
                those = step.callers & callers & unserved & explored.callers.before(unserved, step.change)
                heard = (
                    step.happening.hangs_up or step.happening.turn or any(part.prompt == terms["option"] for part in parts_of(step.effects))
                )
                if those and not heard:
                    if ends(step):
                        yield Break(place, those, f"the call ends, and {terms['option']} was never offered", step)
                    arrived[step.target] = arrived.get(step.target, 0) | explored.callers.moved(those, step.change)
        waiting = arrived
    for place, callers in waiting.items():
        yield Break(place, callers, f"the call is ended after its last turn, and {terms['option']} was never offered")


def misses_lead_on(explored: Explored, terms: Terms) -> Breaks:
    """Find a question that goes on being asked after so many misses in a row."""
    for number, steps in enumerate(explored.steps):
        place = explored.places.all[number]
        for step in steps if place.misses + 1 >= terms["misses"] else ():
            stays = step.target != number and explored.places.all[step.target].node == place.node
            if (
                (callers := step.callers & explored.reached[number])
                and stays
                and not step.happening.understood
                and not step.happening.hangs_up
            ):
                yield Break(number, callers, f"the same is asked once more after {terms['misses']} misses in a row", step)


def loops_are_bounded(explored: Explored, _terms: Terms) -> Breaks:
    """Find a way round on which a caller comes back to where they were without having done anything that was understood."""
    moves = [list(_by_itself(explored, place)) for place in range(len(explored.steps))]
    state = dict[int, str]()
    for start in range(len(moves)):
        waiting = [(start, iter(moves[start]))] if start not in state else []
        state.setdefault(start, "open")
        while waiting:
            place, left = waiting[-1]
            step = next(left, None)
            if step is None:
                state[place] = "done"
                waiting.pop()
            elif state.get(step.target) == "open":
                yield Break(
                    step.place, step.callers & explored.reached[step.place], "the call comes back here again and again by itself", step
                )
            elif step.target not in state:
                state[step.target] = "open"
                waiting.append((step.target, iter(moves[step.target])))


def _by_itself(explored: Explored, place: int) -> Iterator[Step]:
    """Give the steps that may go on happening without anybody doing anything that is understood. The bound on turns is left out."""
    for step in explored.steps[place]:
        one = step.happening
        over = one.understood or one.hangs_up or one.turn or one.dialled is not None or ends(step)
        if not over and step.callers & explored.reached[place] & explored.callers.present:
            yield step


class RequestInReach:
    """Proves that from every question a request can be made with so many keys, and so many seconds of listening.

    A caller presses a key once its words have been said.
    """

    def __init__(self, explored: Explored, moves: Moves, ear: Ear) -> None:
        self._explored, self._moves, self._ear = explored, moves, ear
        self._callers = explored.callers
        self._asked = self._questions()

    def breaks(self, terms: Terms) -> Breaks:
        """Find questions from which it takes longer."""
        won = [reached & ~self._callers.having("request", "") for reached in self._explored.reached]
        longest = dict[tuple[int, str], float]()
        for _ in range(terms["keys"]):
            won = self._one_key_more(won, longest)
        for place, callers in enumerate(self._explored.reached):
            if self._explored.places.kind(place) in ASKING:
                there = callers & self._callers.present
                if lost := there & ~won[place]:
                    yield Break(place, lost, f"from here {terms['keys']} keys do not surely make a request")
                yield from self._too_long(place, there, longest, terms["seconds"])

    def _too_long(self, place: int, callers: int, longest: dict[tuple[int, str], float], seconds: int) -> Iterator[Break]:
        for _, language, those in self._callers.by_line_and_language(callers):
            if (needed := longest.get((place, language), 0)) > seconds:
                yield Break(place, those, f"from here a request takes {needed:.0f} seconds of listening in {language}")

    def _one_key_more(self, won: list[int], longest: dict[tuple[int, str], float]) -> list[int]:
        """Return who can surely make a request with one key more than those who have `won`, and note how long they listen."""
        more, times = list(won), dict[tuple[int, str], float]()
        for place, reached in enumerate(self._explored.reached):
            left = reached & self._callers.present & ~won[place]
            ways = list[tuple[float, str, int]]()
            for happening, leads in self._moves.presses(place) if left else ():
                if those := self._moves.certain(leads, won) & left:
                    more[place] |= those
                    ways += ((needed, language, those) for language, needed in self._seconds(place, happening, leads, those, longest))
            for _, language, speaking in self._callers.by_line_and_language(more[place] & left):
                known = max(longest.get((place, language), 0), times.get((place, language), 0))
                times[place, language] = max(known, _until_all(speaking, [(needed, those) for needed, of, those in ways if of == language]))
        longest |= times
        return more

    def _seconds(
        self, place: int, happening: Happening, leads: tuple[Lead, ...], callers: int, longest: dict[tuple[int, str], float]
    ) -> Iterator[tuple[str, float]]:
        key = happening.event.keys if isinstance(happening.event, KeysPressed) else ""
        for language in {language for _, language, _ in self._callers.by_line_and_language(callers)}:
            listening = max((self._ear.before_key(say, key, language) for say in self._asked[place]), default=0)
            after = [
                self._ear.said(leading_in(step.effects), step.change.language or language)
                + longest.get((lead.target, step.change.language or language), 0)
                for lead in leads
                if lead.callers & callers & self._callers.having("language", language)
                for step in lead.steps
                if step.change.request is None
            ]
            yield language, listening + max(after, default=0)

    def _questions(self) -> list[dict[Say, None]]:
        """Return, for each place, the words of the question as it may be asked there."""
        asked: list[dict[Say, None]] = [{} for _ in self._explored.reached]
        for step, _ in self._explored.taken:
            if (say := question(step.effects)) is not None:
                asked[step.target][say] = None
        return asked


def _until_all(callers: int, ways: list[tuple[float, int]]) -> float:
    """Return how long it takes the slowest of `callers`, each by the quickest way that is surely theirs: not every way is everybody's."""
    for needed, those in sorted(ways):
        callers &= ~those
        if not callers:
            return needed
    return inf
