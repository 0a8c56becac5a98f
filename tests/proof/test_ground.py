"""What a proof stands on: time cut into cells, callers as bits, and what is asked of them."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core.conversation import Call
from ivr.core.values import QUESTIONS
from ivr.proof.callers import ABOUT, Callers, Change
from ivr.proof.cells import FIRST_DAY, cells_of
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
CELLS = cells_of(HOTLINE)
CALLERS = Callers(HOTLINE, frozenset({"text-number"}))
MINUTES = 24 * 366 * 24 * 60 - 30 * 24 * 60
ASKED = [
    ("line-is", "city-hall"),
    ("line-is", "fax", "foreign"),
    ("language",),
    ("language-is", "th", "ne", "id"),
    ("staff", "suspension", "", ""),
    ("staff", "question", "general", ""),
    ("staff", "suspension", "", "en"),
    ("caller-known",),
    ("caller-mobile",),
    ("kept", "text-number"),
    ("requested",),
    ("request",),
    ("ended",),
]
masks = st.integers(0, CALLERS.every)
changes = st.builds(
    Change,
    language=st.none() | st.sampled_from(HOTLINE.languages),
    kept=st.none() | st.sampled_from([frozenset({("text-number", False)}), frozenset({("text-number", True)})]),
    request=st.none() | st.sampled_from(["", "open", "missed"]),
    ended=st.none() | st.booleans(),
)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, MINUTES - 1), st.integers(0, 59))
def test_every_second_lies_in_the_one_cell_in_which_hours_say_what_they_say_then(minute: int, second: int) -> None:
    moment = datetime(FIRST_DAY.year, 1, 1, tzinfo=HOTLINE.zone) + timedelta(minutes=minute, seconds=second)
    cell = CELLS.cells[CELLS.number_at(moment)]
    for name, verdict in cell.verdicts.items():
        now = HOTLINE.hours.ask(name, moment)
        assert (now.open, now.why) == (verdict.open, verdict.why), (name, moment)


def test_the_cells_of_a_year_hold_all_its_minutes() -> None:
    assert sum(cell.minutes for cell in CELLS.cells) == pytest.approx(365.2425 * 24 * 60)
    assert len({tuple((verdict.open, verdict.why) for verdict in cell.verdicts.values()) for cell in CELLS.cells}) == len(CELLS.cells)


def test_every_question_is_about_what_it_is_said_to_be_about() -> None:
    assert set(ABOUT) == set(QUESTIONS)
    for asked in ASKED:
        name, *arguments = asked
        for caller in CALLERS.all[:: 7 if name.startswith("caller") else 1]:
            alike = CALLERS.alike(caller, frozenset([asked]))
            other = CALLERS.first(alike)
            first, second = (QUESTIONS[name](CALLERS.call(one, Call("", "")), HOTLINE, *arguments) for one in (caller, other))
            if name == "staff":
                assert (first is None) == (second is None)
                assert first is None or (first.desk, first.hours, first.otherwise) == (second.desk, second.hours, second.otherwise)
            elif name == "request":
                assert (first and first.state) == (second and second.state)
            elif name == "kept":
                assert bool(first) == bool(second)
            else:
                assert first == second


@settings(max_examples=60, deadline=None)
@given(masks, changes, changes)
def test_callers_change_as_bits_as_each_of_them_does(mask: int, change: Change, later: Change) -> None:
    those = set(CALLERS.those(mask))
    changed = CALLERS.mask({change.of(caller) for caller in those})
    assert CALLERS.moved(mask, change) == changed
    assert CALLERS.moved(CALLERS.moved(mask, change), later) == CALLERS.moved(mask, change.then(later))
    before = CALLERS.before(mask, change)
    assert all((change.of(caller) in those) == bool(before >> number & 1) for number, caller in enumerate(CALLERS.all[:400]))


def test_a_call_and_its_caller_are_told_from_each_other_and_put_together_again() -> None:
    for caller in CALLERS.all[::11]:
        assert CALLERS.caller(CALLERS.call(caller, Call("", "", node="main"))) == caller


def test_callers_who_differ_in_their_number_only_are_all_in_or_none_of_them() -> None:
    with_mobile = next(caller.number for caller in CALLERS.all if caller.number.startswith("+8190"))
    assert CALLERS.is_blind_to_numbers(CALLERS.every)
    assert CALLERS.is_blind_to_numbers(CALLERS.having("line", "general") & CALLERS.present)
    assert CALLERS.is_blind_to_numbers(0)
    assert not CALLERS.is_blind_to_numbers(CALLERS.having("number", with_mobile))
    assert not CALLERS.is_blind_to_numbers(CALLERS.every & ~1)
