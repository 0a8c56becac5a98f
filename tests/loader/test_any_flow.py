"""Whatever somebody writes into a hotline's files, they are read or refused in words: never a crash, never a half-read hotline."""

import re
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core.conversation import Call, CallStarted, DialEnded, KeysPressed, NothingHeard
from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.loader.files import read_files
from ivr.loader.reading import FlowError, load_hotline
from ivr.phone.twiml import TwimlRenderer
from tests.shipped import ROOT

SMALL, LARGE = (read_files(ROOT / folder) for folder in ("tests/hotlines/waterworks", "flows/my_number"))
PLAIN = ("1", "-7", "1.5", "true", "2027-01-01", '""', '"x"', '"main"')
NESTED = ("[]", "[1]", "[[]]", '["x"]', "{}", "[{}]", "{ on = 1 }", '[{ on = "Mon", open = 7 }]', "[{ key = [] }]")
VALUES = PLAIN + NESTED
ASSIGNMENT = re.compile(r"(?m)(?<==\s)(?:\"[^\"]*\"|\[[^\[\]]*\]|\d+|true|false)")


def drawn(data: st.DataObject) -> tuple[dict[str, str], str]:
    """Draw a hotline, and one of its files that a clerk may write."""
    files = LARGE if data.draw(st.integers(0, 2), label="large if 2") == 2 else SMALL
    return files, data.draw(st.sampled_from(sorted(name for name in files if name.endswith(".toml") and "words" not in name)))


def problems_of(files: dict[str, str], name: str, text: str) -> tuple[str, ...]:
    """Load the hotline with `text` as one of its files; () if it is accepted. Anything but a refusal in words fails the test."""
    try:
        hotline = load_hotline({**files, name: text})
    except FlowError as refused:
        return refused.problems or ("",)
    answer_a_call(hotline)
    return ()


def answer_a_call(hotline: Hotline) -> None:
    """Play two steps of every call from every line, words included: what was accepted has to work."""
    engine, renderer = Engine(hotline), TwimlRenderer()
    now = datetime(2027, 1, 2, 3, 10, tzinfo=hotline.zone)
    for line in hotline.lines.values():
        start = engine.step(Call("CA1", hotline.revision), CallStarted(line.incoming[0], "+819012345678", reference="1234567"), now)
        renderer.render(hotline, start.call, start.effects)
        for event in (NothingHeard(), DialEnded("busy"), *map(KeysPressed, "0123456789*#")):
            turn = engine.step(start.call, event, now)
            renderer.render(hotline, turn.call, turn.effects)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_value_in_any_place_is_read_or_refused_in_words(data: st.DataObject) -> None:
    files, name = drawn(data)
    text = files[name]
    places = [match.span() for match in ASSIGNMENT.finditer(text)]
    first, last = data.draw(st.sampled_from(places))
    value = data.draw(st.sampled_from(VALUES))
    assert all(": " in problem for problem in problems_of(files, name, text[:first] + value + text[last:]))


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_line_may_be_missing_or_stand_twice(data: st.DataObject) -> None:
    files, name = drawn(data)
    lines = files[name].splitlines()
    number = data.draw(st.integers(0, len(lines) - 1))
    times = data.draw(st.sampled_from((0, 2)))
    changed = [*lines[:number], *([lines[number]] * times), *lines[number + 1 :]]
    assert all(": " in problem for problem in problems_of(files, name, "\n".join(changed)))
