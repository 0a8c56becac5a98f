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
NUMBER = re.compile(r"\+?\d[\d-]{5,}\d")
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
    return NUMBER.sub(lambda match: "…" + match[0][-KEPT_DIGITS:], text)


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
