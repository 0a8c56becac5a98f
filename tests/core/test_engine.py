"""The engine, and that the machine is what decides."""

import dataclasses
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivr.core.conversation import (
    Call,
    CallEnded,
    CallResumed,
    CallStarted,
    DeskAccepted,
    Dial,
    DialEnded,
    DigitsRefused,
    Event,
    HangUp,
    KeysPressed,
    Listen,
    NothingHeard,
    Record,
    RecordingMade,
    Say,
    Turn,
)
from ivr.core.engine import MOST_TURNS, Engine
from ivr.core.hours import Verdict
from ivr.core.machine import FlowBroken
from ivr.core.model import Node, Step
from tests.shipped import shipped_hotline

HOTLINE = shipped_hotline()
ENGINE = Engine(HOTLINE)
NIGHT = datetime(2027, 1, 2, 3, 10, tzinfo=HOTLINE.zone)
GENERAL, FOREIGN = "+81120950178", "+81120017827"

events = st.one_of(
    st.sampled_from("0123456789*#").map(KeysPressed),
    st.text("0123456789*#", max_size=11).map(KeysPressed),
    st.just(NothingHeard()),
    st.just(DigitsRefused()),
    st.just(DeskAccepted()),
    st.builds(DialEnded, st.sampled_from(["completed", "busy", "no-answer", "failed", "canceled"]), st.booleans()),
    st.builds(RecordingMade, st.just("https://carrier.example/r"), st.integers(1, 10), st.booleans()),
    st.just(CallEnded()),
    st.builds(CallResumed, st.sampled_from(["general", "foreign", "nowhere"]), st.sampled_from(["th", "ja", "xx"])),
)


def begin(to: str = GENERAL, now: datetime = NIGHT) -> Call:
    return ENGINE.step(Call("CA1", HOTLINE.revision), CallStarted(to, "+819012345678", reference="1234567"), now).call


def after(call: Call, *happening: Event, now: datetime = NIGHT) -> Turn:
    turn = Turn(call, (), ())
    for event in happening:
        turn = ENGINE.step(turn.call, event, now)
    return turn


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([GENERAL, FOREIGN, "+81298831111", "+81570783578", "+15550100"]),
    st.lists(events, max_size=30),
    st.integers(0, 400 * 24),
)
def test_whatever_happens_a_call_always_waits_or_ends_and_a_request_never_goes_away(to: str, happening: list[Event], hours: int) -> None:
    now = datetime(2026, 12, 20, tzinfo=HOTLINE.zone) + timedelta(hours=hours, seconds=1)
    call = begin(to, now)
    for event in happening:
        before = call
        turn = ENGINE.step(call, event, now)
        call = turn.call
        assert call.sequence == before.sequence + 1
        if isinstance(event, CallEnded | DeskAccepted):
            assert (turn.effects, call.node, call.turn) == ((), before.node, before.turn)
        else:
            assert call.turn == before.turn + 1
            assert isinstance(turn.effects[-1], Listen | Record | Dial | HangUp)
            assert all(isinstance(effect, Say) for effect in turn.effects[:-1])
            assert call.node in HOTLINE.nodes
        if before.request:
            assert call.request is not None
            assert call.request.opened_at == before.request.opened_at
            assert before.request.state != "connected" or call.request.state == "connected"
        if call.ended and call.request:
            assert call.request.state != "open"


def test_the_same_call_event_and_moment_give_the_same_turn() -> None:
    call = begin()
    assert ENGINE.step(call, KeysPressed("1"), NIGHT) == ENGINE.step(call, KeysPressed("1"), NIGHT)


def test_the_machine_decides_without_its_transition_the_key_has_no_meaning() -> None:
    engine = Engine(HOTLINE)
    call = engine.step(Call("CA1", HOTLINE.revision), CallStarted(GENERAL), NIGHT).call
    assert engine.step(call, KeysPressed("1"), NIGHT).call.node == "suspension.dial"
    engine.machine.remove_transition("key 1", source="main")
    assert engine.step(call, KeysPressed("1"), NIGHT).call.node == "main"
    assert engine.step(call, KeysPressed("1"), NIGHT).call.request is None


def test_a_guard_that_is_taken_from_the_machine_no_longer_decides() -> None:
    engine = Engine(HOTLINE)
    call = after(begin(FOREIGN), KeysPressed("6")).call
    assert engine.step(call, KeysPressed("1"), NIGHT).call.node == "suspension.staff-away"
    engine.machine.get_transitions("next", "suspension")[0].conditions.clear()
    assert engine.step(call, KeysPressed("1"), NIGHT).call.node == "suspension.dial"


def test_hours_can_be_listened_in_on() -> None:
    asked: list[str] = []

    def ask(hours: str, now: datetime) -> Verdict:
        asked.append(hours)
        return HOTLINE.hours.ask(hours, now)

    engine = Engine(HOTLINE, ask)
    engine.step(after(begin(FOREIGN), KeysPressed("6")).call, KeysPressed("1"), NIGHT)
    assert asked[:2] == ["thai-nepali-indonesian", "always"]


def test_hours_are_asked_at_the_moment_of_the_turn_in_the_hotline_s_zone() -> None:
    utc = NIGHT.astimezone(tz=None)
    assert ENGINE.step(begin(), KeysPressed("3"), utc) == ENGINE.step(begin(), KeysPressed("3"), NIGHT)


def test_a_caller_who_goes_in_circles_is_told_so_in_the_end_and_keeps_the_request() -> None:
    call = after(begin(), KeysPressed("1"), DialEnded("busy"), DialEnded("busy"), KeysPressed("*")).call
    turn = Turn(call, (), ())
    while not isinstance(turn.effects[-1:] and turn.effects[-1], HangUp):
        turn = ENGINE.step(turn.call, KeysPressed("*"), NIGHT)
    assert turn.call.turn == MOST_TURNS
    assert turn.call.node == "goodbye.too-long"
    assert turn.call.request is not None


def test_dialling_is_not_cut_short_by_the_number_of_turns() -> None:
    call = dataclasses.replace(begin(), turn=MOST_TURNS - 1)
    assert isinstance(ENGINE.step(call, KeysPressed("1"), NIGHT).effects[-1], Dial)


def test_a_resumed_call_keeps_its_request_and_what_was_given() -> None:
    call = after(begin(), KeysPressed("1"), DialEnded("busy"), DialEnded("busy"), KeysPressed("1")).call
    resumed = ENGINE.step(call, CallResumed("foreign", "th"), NIGHT).call
    assert (resumed.node, resumed.language, resumed.line) == ("main", "th", "foreign")
    assert (resumed.request, resumed.given, resumed.caller) == (call.request, call.given, call.caller)


def test_answered_without_the_accept_key_is_rejected_and_with_it_accepted() -> None:
    dialling = after(begin(), KeysPressed("1")).call
    assert after(dialling, DialEnded("completed", bridged=True)).call.address == 1
    connected = after(dialling, DeskAccepted(), DialEnded("completed", bridged=True)).call
    assert connected.request is not None
    assert connected.request.state == "connected"


def test_the_desk_s_key_alone_connects_nobody() -> None:
    dialling = after(begin(), KeysPressed("1")).call
    gone = after(dialling, DeskAccepted(), CallEnded()).call
    assert gone.request is not None
    assert gone.request.state == "abandoned"
    late = after(gone, DialEnded("completed", bridged=True)).call
    assert late.request is not None
    assert late.request.state == "connected"


def test_accepting_counts_for_one_address_only() -> None:
    dialling = after(begin(), KeysPressed("1"), DeskAccepted(), DialEnded("completed", bridged=False)).call
    assert (dialling.address, dialling.accepted) == (1, False)


def test_a_key_after_the_goodbye_hears_it_again_and_changes_nothing() -> None:
    over = after(begin(), KeysPressed("1"), DeskAccepted(), DialEnded("completed", bridged=True))
    for event in (KeysPressed("0"), NothingHeard(), DialEnded("busy"), RecordingMade("https://carrier.example/r", 3), DigitsRefused()):
        again = ENGINE.step(over.call, event, NIGHT)
        assert again.effects == over.effects
        assert (again.call.node, again.call.request, again.call.given) == (over.call.node, over.call.request, over.call.given)


def with_nodes(*nodes: Node) -> Engine:
    """Return the engine of a flow with some nodes exchanged, as no file could say it: loading refuses such flows."""
    return Engine(dataclasses.replace(HOTLINE, nodes={**HOTLINE.nodes, **{node.id: node for node in nodes}}))


def test_a_flow_that_goes_round_by_itself_breaks_instead_of_ringing_for_ever() -> None:
    round_and_round = dataclasses.replace(HOTLINE.nodes["main"], kind="branch", steps=(Step("main"),))
    with pytest.raises(FlowBroken, match="more than 20 automatic nodes"):
        with_nodes(round_and_round).step(begin(FOREIGN), KeysPressed("6"), NIGHT)


def test_a_branch_without_a_way_on_breaks_instead_of_leaving_the_caller_in_silence() -> None:
    nowhere = dataclasses.replace(HOTLINE.nodes["hours"], kind="branch", steps=(), options=())
    with pytest.raises(FlowBroken, match="hours has no way on"):
        with_nodes(nowhere).step(begin(), KeysPressed("3"), NIGHT)


def test_an_answer_the_flow_has_no_way_for_breaks_with_the_node_s_name() -> None:
    engine = Engine(HOTLINE)
    engine.machine.events["silence"].transitions.pop("main")
    with pytest.raises(FlowBroken, match="main has no way on after silence"):
        engine.step(begin(), NothingHeard(), NIGHT)


def test_a_request_asked_for_again_is_in_the_language_and_of_the_key_it_was_asked_with_last() -> None:
    silent = after(begin(FOREIGN), *[NothingHeard()] * 3).call
    assert silent.request is not None
    assert (silent.request.language, silent.request.silent) == ("en", True)
    asked = after(silent, DialEnded("busy"), DialEnded("busy"), KeysPressed("*"), KeysPressed("9"), KeysPressed("6"), KeysPressed("1")).call
    assert asked.request is not None
    assert (asked.request.language, asked.request.silent) == ("th", False)
    assert asked.request.opened_at == silent.request.opened_at


def test_a_number_the_caller_has_rejected_is_not_kept() -> None:
    asked = after(begin(), KeysPressed("1"), DialEnded("busy"), DialEnded("busy"), KeysPressed("2"), KeysPressed("08011112222")).call
    assert dict(asked.given) == {"callback-unconfirmed": "080-1111-2222"}
    assert after(asked, KeysPressed("2")).call.given == ()
    assert dict(after(asked, KeysPressed("1")).call.given) == {"callback": "080-1111-2222"}


def test_silence_does_not_make_a_silent_request_one_that_was_asked_for() -> None:
    node = dataclasses.replace(HOTLINE.nodes["suspension.staff-away"], request="open", most_silences=3)
    engine = with_nodes(node)
    silent = engine.step(begin(FOREIGN), KeysPressed("6"), NIGHT).call
    for _ in range(4):
        silent = engine.step(silent, NothingHeard(), NIGHT).call
    assert silent.request is not None
    assert silent.request.silent
