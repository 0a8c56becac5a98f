"""Make the sounds that calls need beside the calls: whoever serves a hotline need not think of it."""

import threading
from pathlib import Path
from queue import SimpleQueue

from ivr.core.model import Hotline
from ivr.logs import log
from ivr.speech.rendering import Work

# Calls come first.
PROCESSES = 1


class Preparing:
    """A thread that makes what is heard from a voice made here before the carrier's; until then the carrier's is heard.

    Args:
        folder: of the sound files.
        models: of neural voices.
    """

    def __init__(self, folder: Path, models: Path) -> None:
        self._folder, self._models = folder, models
        self._wanted = SimpleQueue[Hotline | None]()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="preparing sounds", daemon=True)
        self._thread.start()

    def want(self, hotline: Hotline) -> None:
        """Have the sounds of a hotline made, those that are not there."""
        self._wanted.put(hotline)

    def stop(self) -> None:
        """Stop after the file that is being made; the next service goes on."""
        self._over.set()
        self._wanted.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (hotline := self._wanted.get()) is not None and not self._over.is_set():
            try:
                self._make(hotline)
            except Exception:  # noqa: BLE001 - calls go on with the carrier's voices
                log.exception("sounds cannot be made")

    def _make(self, hotline: Hotline) -> None:
        work = Work(
            hotline, self._folder, self._models, [language for language in hotline.languages if hotline.voices[language].needs_rendering]
        )
        if not (todo := work.to_do()):
            return
        log.info("making sounds", languages=", ".join(work.languages), files=len(todo))
        problems = 0
        for made in work.make(PROCESSES):
            if made.problem:
                problems += 1
                log.warning("no sound", language=made.job.language, prompt=made.job.prompts[0], reason=made.problem)
            if self._over.is_set():
                return
        log.info("sounds made", languages=", ".join(work.languages), files=len(todo) - problems)
