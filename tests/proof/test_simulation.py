"""The proof and a plain simulation never disagree, on hotlines drawn by lot.

What is simulated breaks a promise that the proof says is broken; what the proof says is broken is broken in the call it shows. The
observers here look at whole turns and know nothing of how a proof is made.
"""

import random
import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from ivr.core.conversation import Call, CallEnded, CallStarted, Dial, DialEnded, Event, HangUp, KeysPressed, Say, Turn
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.core.prompts import PromptError
from ivr.loader.reading import load_hotline
from ivr.proof.promises import Promise
from ivr.proof.proving import Proof, Prover
from ivr.proof.routes import Route
from ivr.wording.pace import read_pace
from tests.proof.brute import NUMBERS, Brute, Moment
from tests.proof.flows import random_hotline
from tests.shipped import shipped_files, shipped_hotline

pytestmark = pytest.mark.slow
TODAY = datetime.fromisoformat("2027-03-03T12:00:00+09:00")
PACES = read_pace(shipped_files()["pace.toml"], shipped_hotline().languages)
CALLS, TURNS = 60, 20
MISSES = 3


def is_silent_end(_hotline: Hotline, before: Call, _event: Event, turn: Turn, _at: datetime) -> bool:
    return not before.ended and any(isinstance(effect, HangUp) for effect in turn.effects) and not says(turn)


def leads_nowhere(_hotline: Hotline, before: Call, event: Event, turn: Turn, _at: datetime) -> bool:
    rings = any(isinstance(effect, Dial) for effect in turn.effects)
    return before.desk != "" and not before.ended and isinstance(event, DialEnded) and not says(turn) and not rings


def loses_the_request(_hotline: Hotline, before: Call, _event: Event, turn: Turn, _at: datetime) -> bool:
    return before.request is not None and turn.call.request is None


def switches_language(_hotline: Hotline, before: Call, event: Event, turn: Turn, _at: datetime) -> bool:
    return not isinstance(event, CallStarted | KeysPressed) and turn.call.language != before.language


def rings_nobody(hotline: Hotline, before: Call, _event: Event, turn: Turn, at: datetime) -> bool:
    for dial in (effect for effect in turn.effects if isinstance(effect, Dial) and before.desk != effect.desk and not before.ended):
        own = hotline.staff_of(dial.purpose, turn.call.line, turn.call.language)
        other = hotline.staff_of(dial.purpose, turn.call.line, own.otherwise) if own and own.otherwise else None
        if not any(row and row.desk == dial.desk and hotline.hours.ask(row.hours, at).open for row in (own, other)):
            return True
    return False


def has_no_words(hotline: Hotline, before: Call, _event: Event, turn: Turn, _at: datetime) -> bool:
    try:
        for part in () if before.ended else (part for effect in turn.effects if isinstance(effect, Say) for part in effect.parts):
            hotline.prompts[part.language].say(part.prompt, dict(part.values))
    except PromptError:
        return True
    return False


def asks_once_more(_hotline: Hotline, before: Call, event: Event, turn: Turn, _at: datetime) -> bool:
    missed = [int(found[1]) for reason in turn.reasons if (found := re.search(r"miss (\d+)$", reason))]
    return not isinstance(event, CallEnded) and before.node == turn.call.node and any(count >= MISSES for count in missed)


def says(turn: Turn) -> bool:
    return any(effect.parts for effect in turn.effects if isinstance(effect, Say))


Observer = Callable[[Hotline, Call, Event, Turn, datetime], bool]
OBSERVERS: dict[str, Observer] = {
    "endings-are-spoken": is_silent_end,
    "dialling-leads-on": leads_nowhere,
    "request-is-kept": loses_the_request,
    "language-by-key-only": switches_language,
    "desks-in-their-hours": rings_nobody,
    "everything-can-be-said": has_no_words,
    "misses-lead-on": asks_once_more,
}
PROMISES = [Promise(word, word, word, {"misses": MISSES} if word == "misses-lead-on" else {}) for word in OBSERVERS]


def simulated(hotline: Hotline, seed: int) -> set[str]:
    """Play random calls at random moments, the clock going on between turns; return which promises were seen to break."""
    lot, engine, broken = random.Random(seed), Engine(hotline), set[str]()  # noqa: S311 - draws calls
    events = Brute(hotline, [Moment(TODAY, TODAY)], NUMBERS, (14, 15))
    lines = [line for line in hotline.lines.values() if line.enabled]
    for _ in range(CALLS):
        at = TODAY.replace(hour=0) + timedelta(minutes=lot.randrange(7 * 24 * 60))
        event: Event = CallStarted(lot.choice(lines).incoming[0], lot.choice(NUMBERS), reference="1234562")
        call = Call("CA1", hotline.revision)
        for _ in range(TURNS):
            turn = engine.step(call, event, at)
            broken |= {word for word, sees in OBSERVERS.items() if sees(hotline, call, event, turn, at)}
            call = turn.call
            if call.ended or hotline.nodes[call.node].kind == "end":
                break
            at += timedelta(minutes=lot.choice((0, 0, 1, 60)))
            event = lot.choice(list(events.events_at(call)))
    return broken


def shown(hotline: Hotline, route: Route) -> Iterator[str]:
    """Give the promises that a call breaks, as observers see it."""
    call = Call("", hotline.revision)
    for happened in route.happened:
        yield from (word for word, sees in OBSERVERS.items() if sees(hotline, call, happened.event, happened.turn, happened.at))
        call = happened.turn.call


def assert_they_agree(hotline: Hotline, proof: Proof, seed: int) -> None:
    broken = {held.promise.id for held in proof.held if held.broken}
    assert simulated(hotline, seed) <= broken
    for held in proof.held:
        if held.route and held.route.surely:
            assert held.promise.id in set(shown(hotline, held.route)), held.why


@pytest.mark.parametrize("seed", range(100, 124))
def test_what_is_simulated_is_proved_and_what_is_proved_broken_can_be_seen(seed: int) -> None:
    hotline = load_hotline(random_hotline(seed))
    assert_they_agree(hotline, Prover(hotline, PACES, TODAY).prove(PROMISES), seed)


def test_the_hotlines_that_are_drawn_break_and_keep_each_of_these_promises() -> None:
    broken, kept = set[str](), set[str]()
    for seed in range(100, 124):
        hotline = load_hotline(random_hotline(seed))
        seen = simulated(hotline, seed)
        broken |= seen
        kept |= set(OBSERVERS) - seen
    assert kept == set(OBSERVERS)
    assert len(broken) > 1, broken
