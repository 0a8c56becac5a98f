"""The `ivr` command at a real keyboard: a pseudo-terminal that somebody types into."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

from tests.commands import Ivr
from tests.shipped import ROOT

SECONDS = 20


class Keyboard:
    """A command at a keyboard: types when a question stands on the screen."""

    def __init__(self, var: Path, *command: str) -> None:
        self.main, slave = pty.openpty()
        environment = Ivr(var).environment(TERM="dumb", PYTHONIOENCODING="utf-8")
        words = [sys.executable, "-m", "ivr.cli", *command]
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
