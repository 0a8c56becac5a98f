"""Watch the machine of a hotline while calls are played: it says itself which way it took. Nothing of a call changes by that."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from transitions import EventData

from ivr.core.engine import Engine
from ivr.core.values import Cursor
from ivr.coverage.outcomes import Outcome, outcomes_of


@dataclass(slots=True)
class Seen:
    """What one call has shown.

    places: (line, language) in which it went on; promises: (language, promise) that were kept, as in measure.PROMISES; moments: in the
    hotline's zone; heard: (prompt, language).
    """

    nodes: set[str] = field(default_factory=set)
    outcomes: set[Outcome] = field(default_factory=set)
    places: set[tuple[str, str]] = field(default_factory=set)
    promises: set[tuple[str, str]] = field(default_factory=set)
    moments: set[datetime] = field(default_factory=set)
    heard: set[tuple[str, str]] = field(default_factory=set)


class Witness:
    """Watches one hotline.

    Args:
        engine: of its revision.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._outcomes = outcomes_of(engine)
        self.outcomes = tuple(dict.fromkeys(self._outcomes.values()))

    @contextmanager
    def watching(self, seen: Seen) -> Iterator[None]:
        """Note in `seen` every way that calls on this engine take."""

        def moved(event: EventData) -> None:
            self._note(event, seen)

        told = self._engine.machine.after_state_change
        told.append(moved)
        try:
            yield
        finally:
            told.remove(moved)

    def _note(self, event: EventData, seen: Seen) -> None:
        cursor = cast("Cursor", event.model)
        outcome, call = self._outcomes[cast("Any", event.transition)], cursor.call
        language = outcome.language or call.language
        seen.outcomes.add(outcome)
        seen.nodes.add(cursor.state)
        seen.places.add((call.line, language))
        seen.moments.add(cursor.now)
        if request := cursor.node.request:
            seen.promises.add((language, "asked" if request == "open" and outcome.key else request))
