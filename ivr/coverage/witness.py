"""Watch the engines that play the calls of a hotline: they say themselves which way a call took. Nothing of a call changes by that."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache, partial

from transitions import Transition

from ivr.core.engine import Engine
from ivr.core.model import Hotline
from ivr.core.values import Cursor
from ivr.coverage.outcomes import Outcome, outcomes_of


@dataclass(slots=True)
class Seen:
    """What one call has shown.

    places: (line, language) in which it went on; requests: (language, what came of one), as in measure.REQUESTS; moments: in the
    hotline's zone; heard: (prompt, language).
    """

    nodes: set[str] = field(default_factory=set)
    outcomes: set[Outcome] = field(default_factory=set)
    places: set[tuple[str, str]] = field(default_factory=set)
    requests: set[tuple[str, str]] = field(default_factory=set)
    moments: set[datetime] = field(default_factory=set)
    heard: set[tuple[str, str]] = field(default_factory=set)


class Witness:
    """Watches one hotline.

    Args:
        hotline: whose calls count.
    """

    def __init__(self, hotline: Hotline) -> None:
        self._revision = hotline.revision
        self._outcomes_of = lru_cache(maxsize=4)(outcomes_of)  # most calls are played on the same engine
        self.outcomes = tuple(dict.fromkeys(self._outcomes_of(Engine(hotline)).values()))

    @contextmanager
    def watching(self, seen: Seen) -> Iterator[Callable[[Engine], None]]:
        """Give what is to be told of each engine: the ways that calls take on it are noted in `seen`, if it is of this hotline."""
        known = set[Engine]()
        with ExitStack() as watched:

            def watch(engine: Engine) -> None:
                if engine.hotline.revision == self._revision and engine not in known:
                    known.add(engine)
                    watched.enter_context(engine.watched(partial(_note, seen, self._outcomes_of(engine))))

            yield watch


def _note(seen: Seen, outcomes: Mapping[Transition, Outcome], cursor: Cursor, taken: Transition) -> None:
    outcome, call = outcomes[taken], cursor.call
    language = outcome.language or call.language
    seen.outcomes.add(outcome)
    seen.nodes.add(cursor.state)
    seen.places.add((call.line, language))
    seen.moments.add(cursor.now)
    if request := cursor.node.request:
        seen.requests.add((language, "asked" if request == "open" and outcome.key else request))
