"""Publish a revision, go back to an earlier one, or withdraw publication. The history only grows: going back is a row of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ivr.core.model import Hotline
from ivr.loader.building import Revision, build, rebuild
from ivr.loader.files import with_addresses
from ivr.loader.reading import FlowError
from ivr.publishing.history import Files, Order, Publication, RevisionError, Revisions, as_published


@dataclass(frozen=True, slots=True)
class Admission:
    """What a revision has to pass before callers hear it.

    addresses: of desks, where this command runs (IVR_DESKS); refuse: raises ValueError if the hotline, with these addresses, cannot serve;
    prove: raises ValueError if its promises do not hold.
    """

    addresses: Mapping[str, tuple[str, ...]]
    refuse: Callable[[Hotline], None]
    prove: Callable[[Revision], None]

    def admit(self, files: Files) -> None:
        """Check files that were never published.

        Raises:
            FlowError, ValueError: with everything that has to change.
        """
        revision = build(files)
        self.refuse(rebuild(with_addresses(files, self.addresses)).engine.hotline)
        self.prove(revision)


@dataclass(frozen=True, slots=True)
class Change:
    """What an order did. before, now: the newest rows of the history; they are the same row where nothing had to be done."""

    before: Publication | None
    now: Publication | None

    @property
    def nothing(self) -> bool:
        """Whether it was so already."""
        return self.before == self.now


class OnlyFilesBefore(RevisionError):  # noqa: N818 - it names what is wrong
    """There is no revision to go back to: the files on disk were heard before."""


def publish_files(revisions: Revisions, admission: Admission, files: Files, order: Order) -> Change:
    """Check `files`, keep them, and let new calls begin with them.

    Raises:
        FlowError, ValueError: they may not be heard; nothing is changed.
    """
    revision, own = as_published(files)
    before = revisions.latest()
    if before and before.revision == revision:
        return Change(before, before)
    admission.admit(own)
    revisions.keep(revision, own, order.clock())
    return Change(before, revisions.append(revision, order))


def publish_kept(revisions: Revisions, admission: Admission, revision: str, order: Order) -> Change:
    """Let new calls begin with a revision that is kept; one that was never published is checked first.

    Raises:
        RevisionError: it is not kept, or damaged.
        FlowError, ValueError: it was never published, and may not be.
    """
    revision, own = as_published(revisions.files(revision))
    history = revisions.publications()
    before = history[-1] if history else None
    if before and before.revision == revision:
        return Change(before, before)
    restores = next((row.number for row in reversed(history) if row.revision == revision), None)
    _try(revision, own) if restores else admission.admit(own)
    revisions.keep(revision, own, order.clock())
    return Change(before, revisions.append(revision, order, restores))


def roll_back(revisions: Revisions, order: Order) -> Change:
    """Let new calls begin with what was published before; said twice, with what was published before that.

    The files on disk are never gone back to: what they were when they were heard nobody knows, and now they may be the very mistake.

    Raises:
        RevisionError: nothing was published before, or it is not kept any more, or damaged.
        OnlyFilesBefore: the files on disk were heard before.
    """
    history = revisions.publications()
    position = _position(history)
    current = history[position].revision if position >= 0 else None
    while position >= 0 and history[position].revision == current:
        position -= 1
    if position < 0 and current is None:
        raise RevisionError("nothing was published before: there is nothing to go back to; ivr revisions shows the history")
    target = history[position] if position >= 0 else None
    if target is None or target.revision is None:
        raise OnlyFilesBefore(f"before revision {current} the files on disk were heard, as they were then")
    _try(target.revision, revisions.files(target.revision))
    return Change(history[-1], revisions.append(target.revision, order, target.number))


def withdraw(revisions: Revisions, admission: Admission, files: Files, order: Order) -> Change:
    """Let new calls begin with the files on disk again; they are checked and kept, so that services take them as quickly.

    Raises:
        FlowError, ValueError: the files on disk may not be heard.
    """
    before = revisions.latest()
    if before is None or before.revision is None:
        return Change(before, before)
    admission.admit(files)
    revisions.keep(*as_published(files), order.clock())
    return Change(before, revisions.append(None, order))


def _position(history: list[Publication]) -> int:
    """Return where in the history we are: at its newest row, or at the one that row went back to; -1 before all rows."""
    if not history:
        return -1
    places = {row.number: place for place, row in enumerate(history)}
    place = len(history) - 1
    while place >= 0 and (restores := history[place].restores) is not None:
        place = places.get(restores, -1)
    return place


def _try(revision: str, files: Files) -> None:
    """Raise RevisionError if a revision that was let through once cannot be built any more."""
    try:
        rebuild(files)
    except (FlowError, ValueError, LookupError, TypeError) as error:
        raise RevisionError(f"revision {revision} cannot be used any more: {error}") from error
