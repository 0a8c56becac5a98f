"""Keep Python from looking for garbage where everything that is made is kept to the end: looking costs a tenth of a proof."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def everything_is_kept() -> Iterator[None]:
    """Do something during which no garbage is looked for; one inside the other does no harm."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
