"""The engines of the revisions that calls began with, each built once, as the service builds them: what it answers is no damage here."""

from collections.abc import Callable, Mapping

from ivr.core.engine import Engine
from ivr.loader.building import rebuild
from ivr.loader.reading import FlowError
from ivr.replay.logged import Damaged

Files = Mapping[str, str]


class Engines:
    """Builds engines from kept files; files_of: returns the files of a revision, or None."""

    def __init__(self, files_of: Callable[[str], Files | None]) -> None:
        self._files_of = files_of
        self._built: dict[str, Engine | Damaged] = {}

    def of(self, revision: str) -> Engine:
        """Return the engine of a revision.

        Raises:
            Damaged: its files are not kept, or are none that this version can read.
        """
        if revision not in self._built:
            self._built[revision] = self._build(revision)
        built = self._built[revision]
        if isinstance(built, Damaged):
            raise Damaged(*built.args)
        return built

    def _build(self, revision: str) -> Engine | Damaged:
        try:
            files = self._files_of(revision)
            return rebuild(files).engine if files is not None else Damaged(f"the files of its revision {revision} are not kept")
        except FlowError as error:
            return Damaged(f"the files of its revision {revision} are refused today: {error.problems[0]}")
        except (ValueError, LookupError, TypeError) as error:
            return Damaged(f"the files of its revision {revision} cannot be read: {error}")
