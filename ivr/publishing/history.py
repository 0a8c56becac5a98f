"""What was published when, by whom and why; revisions that are kept; and how both are named."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ivr.loader.files import with_addresses
from ivr.loader.reading import revision_of

Files = Mapping[str, str]
MOST_NAMED = 5


class RevisionError(ValueError):
    """A revision is not kept, cannot be used, or cannot be removed; the words are for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Publication:
    """One row of the history, which only grows: what new calls begin with from `at` to the next row.

    number: rows in their order, from 1; revision: None means the files on disk; restores: the number of the row this one
    goes back to; 0: to how it was before the first row.
    """

    number: int
    revision: str | None
    at: datetime
    by: str
    why: str
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """Who wants something published, and why.

    clock: tells the present moment, aware; it is asked when the order is written down, since a proof may take minutes before that.
    """

    by: str
    why: str
    clock: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class KeptRevision:
    """A revision the database keeps, and how many calls began with it; unended: those whose end is not known."""

    revision: str
    kept_at: datetime
    calls: int
    unended: int


class Revisions(Protocol):
    """Where revisions and the history of publications are kept. Every method may also raise what a database raises."""

    def keep(self, revision: str, files: Files, at: datetime) -> None:
        """Keep the files of a revision, once."""

    def is_kept(self, revision: str) -> bool:
        """Say whether a revision is kept, whatever is left of it."""

    def files(self, revision: str) -> dict[str, str]:
        """Return the files of a revision; raise RevisionError if it is not kept, or damaged."""

    def kept(self) -> list[KeptRevision]:
        """Return all kept revisions, oldest first."""

    def remove(self, revision: str) -> None:
        """Forget a revision; raise RevisionError if it is published, or a call began with it."""

    def latest(self) -> Publication | None:
        """Return the newest row of the history; cheap, since every service asks several times a second."""

    def publications(self) -> list[Publication]:
        """Return the whole history, oldest first."""

    def append(self, revision: str | None, order: Order, restores: int | None = None) -> Publication:
        """Add to the history; raise RevisionError if the revision is not kept."""


def as_published(files: Files) -> tuple[str, dict[str, str]]:
    """Return the name and the files under which `files` are published: without addresses that were added to them.

    Where a desk is rung is known to whoever runs a service, not to whoever writes a flow: each service adds the addresses of its own
    IVR_DESKS to what is published, and keeps the result as a revision of its own, so that calls keep their addresses, too.
    """
    own = with_addresses(files, {})
    return revision_of(own), own


def find_revision(known: Iterable[str], name: str) -> str:
    """Return the one revision whose name begins with `name`.

    Raises:
        RevisionError: there is none, or there are several.
    """
    known = sorted(known)
    found = [revision for revision in known if name and revision.startswith(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise RevisionError(f'"{name}" begins the names of {len(found)} revisions: {named(found)}; write more of it')
    there = f"there are {named(known)}" if known else "none is kept yet"
    raise RevisionError(f'no kept revision begins with "{name}": {there}; see ivr revisions')


def named(names: Sequence[str]) -> str:
    """List some names in a sentence, and how many more there are."""
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
