"""Look for what is published several times a second, beside the calls: no answer waits for it, and nothing it meets breaks a call."""

import threading
from collections.abc import Callable

from ivr.logs import log

# With the building of eleven languages new calls have it within a second; a look costs well under a millisecond.
SECONDS_BETWEEN_LOOKS = 0.2
# To finish what was begun; a database that does not answer is not waited for.
SECONDS_TO_STOP = 3


class Watch:
    """A thread that looks again and again, until it is stopped; it ends with its process.

    Args:
        look: takes what is new; whatever it raises is told once until it succeeds again.
    """

    def __init__(self, look: Callable[[], None]) -> None:
        self._look, self._stopped, self._failing = look, threading.Event(), False
        self._thread = threading.Thread(target=self._run, name="publications", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, and wait for what it has begun."""
        self._stopped.set()
        self._thread.join(SECONDS_TO_STOP)

    def _run(self) -> None:
        while not self._stopped.wait(SECONDS_BETWEEN_LOOKS):
            try:
                self._look()
            except Exception:  # noqa: BLE001 - calls go on with what is known
                if not self._failing:
                    log.exception("what is published cannot be read: new calls begin with what is known")
                self._failing = True
            else:
                if self._failing:
                    log.info("what is published can be read again")
                self._failing = False
