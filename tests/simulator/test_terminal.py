"""The telephone in the terminal, at a real keyboard: a pseudo-terminal that somebody types into."""

from pathlib import Path

import pytest

from tests.keyboards import Keyboard


@pytest.fixture
def keyboard(tmp_path: Path) -> Keyboard:
    return Keyboard(tmp_path, "call", "--at", "2027-01-02 03:10")


def test_a_key_counts_at_once_and_control_d_hangs_up(keyboard: Keyboard) -> None:
    keyboard.reads("Enter for silence >")
    keyboard.types("6")
    assert "กดหนึ่ง" in keyboard.reads("Enter for silence >")
    keyboard.types("\x04")
    keyboard.reads("No request was opened.")
    assert keyboard.ends() == 0


def test_control_c_hangs_up_too_and_the_request_is_kept_as_abandoned(keyboard: Keyboard) -> None:
    for key in "61":
        keyboard.reads("Enter for silence >")
        keyboard.types(key)
    keyboard.reads("Enter for silence >")
    keyboard.types("\x03")
    keyboard.reads("abandoned, line foreign, language th")
    assert keyboard.ends() == 0


def test_digits_can_be_corrected_pasted_and_ended_with_enter(keyboard: Keyboard) -> None:
    for key in "6121":
        keyboard.reads("Enter for silence >")
        keyboard.types(key)
    keyboard.reads("# or Enter >")
    keyboard.types("1986\x7f")
    keyboard.types("\x1b[A")
    keyboard.types("50407\r")
    assert "April seventh, nineteen eighty-five" in keyboard.reads("Enter for silence >")
    keyboard.types("2")
    keyboard.reads("# or Enter >")
    keyboard.types("20000229\r")
    assert "two thousand" in keyboard.reads("Enter for silence >")
    keyboard.types("\x04")
    keyboard.reads("birth-unconfirmed")
    assert keyboard.ends() == 0
