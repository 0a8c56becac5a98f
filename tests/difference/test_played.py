"""What is told of two versions is so when both are played; where nothing is told, calls made at random agree."""

import random
import time
from datetime import datetime, timedelta
from functools import cache

import pytest

from ivr.core.conversation import Call, CallStarted, Dial, Event, NothingHeard, Say, Turn
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.difference.comparing import compare
from ivr.difference.gathering import Row
from ivr.difference.moments import Moments
from ivr.difference.walking import Walk
from ivr.loader.reading import load_hotline
from ivr.proof.events import Happenings
from ivr.proof.places import REFERENCE
from tests.shipped import shipped_files, shipped_hotline

pytestmark = pytest.mark.slow
NOW = datetime(2027, 1, 13, 10, tzinfo=shipped_hotline().zone)
SECONDS = 4


@cache
def compared() -> tuple[Hotline, Walk, tuple[Row, ...]]:
    """Compare the shipped hotline with one whose Thai staff leave an hour sooner, and whose general centre opens later on holidays."""
    files = dict(shipped_files())
    files["hours.toml"] = (
        files["hours.toml"].replace('"9:00-18:00"', '"9:00-17:00"').replace('"holiday", open = "9:30', '"holiday", open = "10:00')
    )
    edited = load_hotline(files)
    walk, rows = compare(shipped_hotline(), edited, NOW)
    return edited, walk, rows


def met(hotline: Hotline, turn: Turn) -> list[object]:
    """Return what a caller meets, in words."""
    found = list[object]()
    for effect in turn.effects:
        match effect:
            case Say(_, parts, slow):
                found.append((slow, [hotline.prompts[part.language].say(part.prompt, dict(part.values)) for part in parts]))
            case Dial(_, _, address, seconds, speaks):
                found.append((address, seconds, speaks))
            case _:
                found.append(effect)
    return [*found, turn.call.request and turn.call.request.state]


@cache
def engines() -> tuple[Engine, Engine]:
    return Engine(shipped_hotline()), Engine(compared()[0])


class Two:
    """One call on both versions."""

    def __init__(self, moment: datetime) -> None:
        self.hotlines = shipped_hotline(), compared()[0]
        self.engines = engines()
        self.calls = [Call("", hotline.revision, reference=REFERENCE) for hotline in self.hotlines]
        self.moment = moment

    def agree_on(self, event: Event) -> bool:
        turns = [engine.step(call, event, self.moment) for engine, call in zip(self.engines, self.calls, strict=True)]
        self.calls = [turn.call for turn in turns]
        first, second = (met(hotline, turn) for hotline, turn in zip(self.hotlines, turns, strict=True))
        return first == second


def test_what_is_told_is_so_on_both_engines_at_the_first_moment_it_is_told_of() -> None:
    _, walk, rows = compared()
    told = [row for row in rows if row.example and not row.meanwhile]
    assert len(told) > 5
    for row in told:
        assert row.example
        moment = walk.moments.sides[0].cells[row.example.cell].moment
        caller = next(one for one in walk.callers.all if (one.line, one.number) == (row.example.line, row.example.number))
        two = Two(moment)
        agreed = [two.agree_on(happening.to(caller, two.hotlines[0])) for happening in row.example.happenings]
        assert not agreed[-1], row
        assert two.calls[0].language == row.example.language


def cell_at(moments: Moments, moment: datetime) -> int:
    """Return the number of the cell in which a moment of the hotline's zone lies."""
    minute = moment.hour * 60 + moment.minute
    pieces = dict(moments.days)[moment.date()]
    return next(piece.cell for piece in pieces if piece.begins <= minute < piece.ends)


def test_calls_made_at_random_agree_where_nothing_is_told() -> None:
    _, walk, rows = compared()
    told = {(who, cell) for row in rows for who in row.who for cell in range(row.cells.bit_length()) if row.cells >> cell & 1}
    draw, until, alike, unlike = random.Random(7), time.monotonic() + SECONDS, 0, 0  # noqa: S311 - calls, not secrets
    happenings = Happenings(shipped_hotline(), NOW.date())
    cells = walk.moments.sides[0].cells
    while time.monotonic() < until:
        moment = draw.choice(cells).moment + timedelta(seconds=draw.randrange(60))
        line = draw.choice([line for line in shipped_hotline().lines.values() if line.enabled])
        two = Two(moment)
        event: Event = CallStarted(line.incoming[0], draw.choice(("", "+819012345678", "+81312345678")), reference=REFERENCE)
        for _ in range(draw.randrange(4, 14)):
            if not two.agree_on(event):
                unlike += 1
                call = two.calls[0]
                assert ((call.line, call.language), cell_at(walk.moments, moment)) in told, (call, event, moment)
                break
            if two.calls[0].ended or shipped_hotline().nodes[two.calls[0].node].kind == "end":
                break
            choice = [one for one in happenings.at(two.calls[0]) if one.event is not None and not one.turn and not one.hangs_up]
            event = draw.choice(choice).event or NothingHeard()
        else:
            alike += 1
    assert alike > 20
    assert unlike
