"""Promises about being put through: that somebody is rung for every request, and how soon."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from ivr.core.conversation import Requested
from ivr.proof.explore import Explored
from ivr.proof.holding import Break, Breaks, Terms, dials_of
from ivr.proof.journeys import Journey, Journeys, Wish
from ivr.proof.promises import PATIENCE

NOBODY_RUNG = "a request is made, and nobody is surely rung for it"
DOES = {"listens": "presses keys once they are said", "knows": "knows the keys", "silent": "presses nothing"}


@dataclass(frozen=True, slots=True)
class Worst:
    """How a kind of caller reaches a dialled desk at the worst minute. None: surely not at all. seconds: listened."""

    purpose: str
    patience: str
    line: str
    language: str
    keys: int | None
    seconds: float | None


class Dialling:
    """Holds an explored hotline against those promises."""

    def __init__(self, explored: Explored, journeys: Journeys) -> None:
        self._explored, self._journeys, self._beginning = explored, journeys, explored.places.beginning
        self._known = dict[Wish, Journey | None]()

    def unanswered(self, terms: Terms) -> Breaks:
        """Find a request for which nobody is surely rung, if only the caller waits."""
        rung, callers = self._journeys.rung_by_waiting(terms["purpose"]), self._explored.callers
        for step, those in self._explored.heard:
            # Who comes from an apology has been put through to somebody by it; who has been spoken with asks for nobody any more.
            asked = Requested() in step.notes and not step.happening.dialled
            if asked and not any(dial.purpose == terms["purpose"] for dial in dials_of(step)):
                unserved = those & ~callers.having("request", "connected")
                yield Break(step.place, unserved & ~callers.before(rung[step.target], step.change), NOBODY_RUNG, step)

    def too_late(self, terms: Terms) -> Breaks:
        """Find callers who need more keys, or more seconds, than they were promised."""
        for wish in self._wishes(terms["purpose"], terms["caller"]):
            if wish.line in (terms["lines"] or (wish.line,)) and wish.language in (terms["languages"] or (wish.language,)):
                way = self._way(wish)
                who = f"{wish.line}, {wish.language}: whoever {DOES[wish.patience]} is"
                if way is None:
                    yield self._never(wish, f"{who} never surely put through to anybody")
                elif way.keys > terms["keys"] or way.seconds > terms["seconds"]:
                    callers = self._explored.callers.begin(wish.line)
                    why = f"{who} put through after {way.keys} keys and {way.seconds:.1f} seconds of listening"
                    yield Break(self._beginning, callers, why, way=way.steps)

    def _never(self, wish: Wish, why: str) -> Break:
        """Return where such a caller makes a request, and nobody is surely rung for it."""
        having = self._explored.callers.having
        those = having("line", wish.line) & having("language", wish.language)
        for broken in self.unanswered({"purpose": wish.purpose}):
            if broken.callers & those:
                return Break(broken.place, broken.callers & those, why, broken.step)
        return Break(self._beginning, self._explored.callers.begin(wish.line), why)

    def _wishes(self, purpose: str, patience: str) -> Iterator[Wish]:
        lines = [line.id for line in self._explored.hotline.lines.values() if line.enabled]
        for line, language in product(lines, self._explored.hotline.languages):
            if patience != "silent" or language == self._explored.hotline.lines[line].language:
                yield Wish(purpose, line, language, patience)

    def _way(self, wish: Wish) -> Journey | None:
        if wish not in self._known:
            self._known[wish] = self._journeys.worst(wish)
        return self._known[wish]

    def worst(self, purposes: Iterable[str]) -> Iterator[Worst]:
        """Give the worst way of every kind of caller, on each line and in each language."""
        for purpose, patience in product(dict.fromkeys(purposes), PATIENCE):
            for wish in self._wishes(purpose, patience):
                way = self._way(wish)
                yield Worst(purpose, patience, wish.line, wish.language, way.keys if way else None, way.seconds if way else None)
