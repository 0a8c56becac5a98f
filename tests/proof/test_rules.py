"""Two callers whom the proof holds to be alike, at what it holds to be one place, are met alike: whatever happens, at any moment."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core.conversation import Call, CallEnded, CallStarted, Effect, NothingHeard, Turn
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.reading import load_hotline
from ivr.proof.callers import Caller, numbers_of
from ivr.proof.neutral import in_the_callers_language
from ivr.proof.places import BEGINNING, Places, alike_subjects
from tests.proof.brute import Brute, Moment
from tests.proof.compared import Comparison
from tests.proof.flows import random_hotline
from tests.proof.made_up import read_made_up
from tests.shipped import shipped_hotline

pytestmark = pytest.mark.slow
FIRST = datetime.fromisoformat("2027-01-01T00:00:00+09:00")
MINUTES = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))
CHANCE = st.integers(0, 10_000)


class Walk:
    """A call of one hotline that somebody follows, and somebody else like them beside it."""

    def __init__(self, hotline: Hotline) -> None:
        self.hotline, self.engine, self.places = hotline, Engine(hotline), Places(hotline)
        self.callers = self.places.callers
        self._comparison = Comparison(hotline, FIRST.date())
        self._subjects = alike_subjects(hotline)
        self._events = Brute(hotline, [Moment(FIRST, FIRST)], ages=(14, 15))

    def begin(self, chance: int, now: datetime) -> Call:
        """Return a call that has begun on any line, from any kind of number."""
        lines, numbers = [line for line in self.hotline.lines.values() if line.enabled], ("", *numbers_of(self.hotline.country))
        event = CallStarted(lines[chance % len(lines)].incoming[0], numbers[chance % 3], reference=BEGINNING.reference)
        return self.engine.step(Call("CA1", self.hotline.revision), event, now).call

    def assert_met_alike(self, call: Call, chance: int, other: int, now: datetime) -> Call:
        """Let something happen to a call, and to that of another caller who is alike; return the first call after it."""
        events = list(self._events.events_at(call))
        event = events[chance % len(events)]
        if isinstance(event, CallEnded) and other % 4:  # not everybody hangs up so soon
            event = NothingHeard()
        turn = self.engine.step(call, event, now)
        caller = self.callers.caller(call)
        number = self.places.number(call)
        place = self.places.all[number]
        alike = list(self.callers.those(self.callers.alike(caller, turn.asked)))
        # Whom the desk speaks to in their own language stands elsewhere: who stands here answers alike, and stands here.
        here = [one for one in alike if self.places.number(self.callers.call(one, place)) == number]
        another = here[other % len(here)]
        also = self.engine.step(self.callers.call(another, place), event, now)
        change = self.callers.change(caller, self.callers.caller(turn.call))
        assert change.of(another) == self.callers.caller(also.call)
        assert self._place(also) == self._place(turn)
        if also.call.node == turn.call.node:
            assert self._words(also) == self._words(turn)
        return turn.call

    def _place(self, turn: Turn) -> int:
        """Return where a call stands; of pieces that differ in their words only, the first."""
        first = {name: self._subjects.get(getattr(turn.call, name), getattr(turn.call, name)) for name in ("node", "subject")}
        return self.places.number(replace(turn.call, **first))

    def _words(self, turn: Turn) -> tuple[object, ...]:
        language = "" if ("language",) in turn.asked else turn.call.language
        effects: tuple[Effect, ...] = in_the_callers_language(turn.effects, language)
        return self._comparison.effects(effects)


@cache
def walk_of(name: str) -> Walk:
    return Walk(shipped_hotline() if name == "shipped" else load_hotline(read_made_up(name)))


@cache
def walk_by_lot(seed: int) -> Walk:
    return Walk(load_hotline(random_hotline(seed, nodes=12)))


def follow(data: st.DataObject, walk: Walk, turns: int) -> None:
    """Follow one call for so many turns, the clock going on as it likes, until its caller has gone."""
    call = walk.begin(data.draw(CHANCE), data.draw(MINUTES))
    for chance, other, now in data.draw(st.lists(st.tuples(CHANCE, CHANCE, MINUTES), min_size=turns, max_size=turns)):
        call = walk.assert_met_alike(call, chance, other, now)
        if call.ended:
            return


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_alike_callers_of_the_shipped_hotline_are_met_alike(data: st.DataObject) -> None:
    follow(data, walk_of("shipped"), 16)


@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from(("texts", "days", "lines", "recordings")))
def test_alike_callers_are_met_alike_whatever_a_flow_uses(data: st.DataObject, name: str) -> None:
    follow(data, walk_of(name), 10)


@settings(max_examples=30, deadline=None)
@given(st.data(), st.integers(0, 7))
def test_alike_callers_of_a_hotline_drawn_by_lot_are_met_alike(data: st.DataObject, seed: int) -> None:
    follow(data, walk_by_lot(seed), 10)


def test_where_every_number_takes_text_messages_callers_are_told_apart_all_the_same() -> None:
    files = read_made_up("texts")
    callers = Places(load_hotline(files | {"lines.toml": files["lines.toml"].replace('"JP"', '"US"')})).callers
    begun = list(callers.those(callers.begin("tickets")))
    assert begun == [Caller("tickets", "en", number, frozenset(), "", ended=False) for number in ("", numbers_of("US")[0])]
