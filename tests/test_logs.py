"""What is logged: one line a turn, as JSON; numbers masked, digits never; readable on a terminal."""

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ivr.logs import masked, set_up_logs
from tests.carriers import FOREIGN, Caller, Carrier
from tests.logs import log_to


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    log_to(stream)
    yield stream
    set_up_logs()


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def turns_in(lines: io.StringIO) -> list[str]:
    """Return the lines of turns, without those on sounds that have not been made."""
    return [line for line in lines.getvalue().splitlines() if "no sound" not in line]


def call_a_desk(carrier: Carrier) -> Caller:
    caller = Caller(carrier, FOREIGN)
    caller.starts()
    caller.presses("6")
    caller.presses("1")
    return caller


def test_a_turn_is_one_line_of_json_with_what_it_was_and_why(carrier: Carrier, lines: io.StringIO) -> None:
    caller = call_a_desk(carrier)
    first, second, third = map(json.loads, turns_in(lines))
    assert (first["call"], first["event"], first["node"], first["line"], first["language"]) == (
        caller.sid,
        "CallStarted",
        "languages",
        "foreign",
        "en",
    )
    assert (second["node"], second["language"], second["turn"]) == ("main", "th", 2)
    assert "staffed suspension: closed, hour" in third["reason"]
    assert all(line["ms"] >= 0 and line["timestamp"] for line in (first, second, third))


def test_neither_keys_nor_whole_numbers_are_logged(carrier: Carrier, lines: io.StringIO) -> None:
    caller = call_a_desk(carrier)
    caller.presses("2")
    caller.presses("2")
    caller.presses("09011112222")
    caller.presses("1")
    caller.presses("19850407")
    logged = lines.getvalue()
    assert len(turns_in(lines)) == 8
    for secret in ("9011112222", "1111-2222", "19850407", "1985-04-07", "9012345678"):
        assert secret not in logged


def test_on_a_terminal_a_turn_is_readable(carrier: Carrier) -> None:
    screen = Screen()
    log_to(screen)
    Caller(carrier).starts()
    set_up_logs()
    assert "CallStarted" in screen.getvalue()
    assert "{" not in screen.getvalue()


def test_an_unknown_number_is_logged_masked(carrier: Carrier, lines: io.StringIO) -> None:
    Caller(carrier, to="+81312345678").starts()
    assert "unknown-number" in lines.getvalue()
    assert "312345678" not in lines.getvalue()


@pytest.mark.parametrize("number", ["+819012345678", "090-1234-5678", "09012345678", "029-883-1111", "1234567"])
def test_a_number_keeps_its_last_two_digits_only(number: str) -> None:
    assert masked(f"from {number}.") == f"from …{number[-2:]}."


@pytest.mark.parametrize(
    "number", ["123456789012", "1234-5678-9012", "2026-11-25-1234", "090-2026-11-25", "1985-04-07", "0904567890a@sip.example"]
)
def test_no_day_and_no_hash_hides_a_number_or_a_date_of_birth(number: str) -> None:
    assert number[:7] not in masked(f"from {number}.")


@pytest.mark.parametrize("ours", ["2026-11-25 00:08", "2026-11-25T00:08:12.123456+00:00", "6cca123456789012", "1234567890ab", "09cd" * 6])
def test_days_and_the_names_of_revisions_stay(ours: str) -> None:
    assert masked(f"since {ours}: revision {ours}") == f"since {ours}: revision {ours}"


def test_a_log_nobody_can_write_breaks_no_call(carrier: Carrier) -> None:
    full = Path("/dev/full").open("w", encoding="utf-8", buffering=1)  # noqa: SIM115 - closing it fails, too
    log_to(full)
    caller = call_a_desk(carrier)
    set_up_logs()
    with contextlib.suppress(OSError):
        full.close()
    assert b"suspension.staff-away" in caller.latest


def test_ordinary_words_and_short_numbers_stay() -> None:
    assert masked("foreign-1 after 20 s, turn 12") == "foreign-1 after 20 s, turn 12"
