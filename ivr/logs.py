"""One line a turn: JSON for machines, readable on a terminal. Numbers are masked and keyed digits never reach it."""

import contextlib
import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO, cast

import structlog

log = structlog.get_logger()

# Anything that may be a telephone number or longer: seven digits or more, with or without + and hyphens.
NUMBER = r"\+?\d[\d-]{5,}\d"
# What is none, though it looks like one: a day since 2020 (nobody who calls was born then), and the names of revisions, engines and proofs:
# hashes of 16, 12 and 24 digits, with a letter among them. One without a letter may be anything, and is masked.
DAY = r"(?<![\d+-])20[2-9]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])"
HASH = r"(?<![\w+-])(?=\d*[a-f])(?:[\da-f]{12}|[\da-f]{16}|[\da-f]{24})(?![\w@-])"
MASKED = re.compile(rf"(?P<ours>{DAY}|{HASH})|{NUMBER}")
KEPT_DIGITS = 2
# Names that are ours and may hold runs of digits.
OURS = ("call", "timestamp", "revision")


class _Stream:
    """A stream that never fails whoever writes to it: a call matters more than its log line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError, ValueError):  # a full disk, a reader that is gone, a closed stream
            return self._stream.write(text)
        return 0

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._stream.flush()


def masked(text: str) -> str:
    """Hide telephone numbers in `text` but for their last two digits."""
    return MASKED.sub(lambda match: match["ours"] or "…" + match[0][-KEPT_DIGITS:], text)


def _mask(_logger: object, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: masked(value) if isinstance(value, str) and name not in OURS else value for name, value in entry.items()}


def set_up_logs(*, level: int = logging.INFO) -> None:
    """Send log lines to what is standard error now."""
    stream = sys.stderr
    # Plain tracebacks: those with local variables would print what callers keyed.
    shown: Any = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if stream.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            *([] if stream.isatty() else [structlog.processors.format_exc_info]),
            _mask,
            shown,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(file=cast("TextIO", _Stream(stream))),
        cache_logger_on_first_use=False,
    )
