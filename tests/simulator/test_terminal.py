"""The telephone in the terminal, at a real keyboard: a pseudo-terminal that somebody types into."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands import Ivr
from tests.shipped import ROOT

SECONDS = 20


class Keyboard:
    """A call at a keyboard: types when a question stands on the screen."""

    def __init__(self, var: Path) -> None:
        self.main, slave = pty.openpty()
        environment = Ivr(var).environment(TERM="dumb", PYTHONIOENCODING="utf-8")
        words = [sys.executable, "-m", "ivr.cli", "call", "--at", "2027-01-02 03:10"]
        self.process = subprocess.Popen(words, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment, start_new_session=True)
        os.close(slave)
        self.seen = ""

    def reads(self, awaited: str) -> str:
        """Wait until the screen shows `awaited`; return what came since the last time."""
        screen, until = "", time.monotonic() + SECONDS
        while awaited not in screen:
            ready, _, _ = select.select([self.main], [], [], max(0, until - time.monotonic()))
            assert ready, f"no {awaited!r} on the screen:\n{screen}"
            try:
                screen += os.read(self.main, 4096).decode("utf-8", "replace")
            except OSError:  # the other side is gone
                break
        assert awaited in screen, screen
        self.seen += screen
        return screen

    def types(self, keys: str) -> None:
        time.sleep(0.7)  # nobody types in the instant in which the question appears; the keyboard is being set up then
        os.write(self.main, keys.encode())

    def ends(self) -> int:
        code = self.process.wait(timeout=SECONDS)
        os.close(self.main)
        return code


@pytest.fixture
def keyboard(tmp_path: Path) -> Keyboard:
    return Keyboard(tmp_path)


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
