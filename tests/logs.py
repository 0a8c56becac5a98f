"""Log lines, where a test can read them."""

import contextlib
from typing import TextIO

from ivr.logs import set_up_logs


def log_to(stream: TextIO) -> None:
    """Send log lines to `stream`, until logs are set up again."""
    with contextlib.redirect_stderr(stream):
        set_up_logs()
