"""Do something long beside the calls of this process, so that their answers hardly wait for it."""

import contextlib
import gc
import sys
from collections.abc import Iterator

# A thread that computes lets others in as often. Python's own 5 ms, several times a turn, are what an answer takes altogether.
SECONDS_IN_TURN = 0.0005


@contextlib.contextmanager
def beside_calls() -> Iterator[None]:
    """Take turns with other threads more often, and do not let garbage be looked for meanwhile.

    A search goes through everything there is and stops all threads: a fifth of a second, once the prompts of eleven languages are
    in memory. What is made here stays; it is taken out of later searches.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(SECONDS_IN_TURN)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        sys.setswitchinterval(before)
