"""Decide which revision the new calls of this process begin with, and say why: what is published, or else the files on disk."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from ivr.core.model import Hotline
from ivr.loader.building import Files, Revision, build, rebuild
from ivr.loader.files import with_addresses
from ivr.loader.spoken import said
from ivr.logs import log
from ivr.publishing.beside import beside_calls
from ivr.publishing.history import Publication, RevisionError, Revisions, as_published, named


@dataclass(frozen=True, slots=True)
class Deployment:
    """What a process brings along. Where a desk is rung is the deployer's business, so its addresses are no part of what is published.

    read: reads the files on disk, without addresses; addresses: of desks, from its environment; refuse: raises ValueError if a hotline
    cannot be served here; prove: raises ValueError if the promises of files on disk do not hold. What was published went through that
    gate, and is not asked again: no waiver that has run out keeps a service from coming back at night. answered: says which promises are
    broken all the same, and who answers for that.
    """

    read: Callable[[], Files]
    addresses: Mapping[str, tuple[str, ...]]
    refuse: Callable[[Hotline], None]
    prove: Callable[[Revision], None]
    answered: Callable[[Revision], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Served:
    """What new calls begin with.

    publication: the row of the history it comes from; None: the files on disk. newest: the newest row. refused: why that is not served,
    if it is not. disk: what there is to say of the files on disk, where they are not what is served. promised: the same with the promises
    that count, if they are others. answered: sentences about promises that are broken, and who answers for that.
    """

    revision: Revision
    publication: Publication | None
    newest: Publication | None
    refused: str = ""
    disk: str = ""
    promised: Revision | None = None
    answered: tuple[str, ...] = ()

    def told(self) -> Iterator[str]:
        """Give the sentences an operator needs."""
        yield from self._origin()
        yield from self.answered

    def why(self) -> str:
        """Say what is served and why in a line that anybody may read: who published it is told by `told`, and by the history."""
        name, zone, row = self.revision.name, self.revision.engine.hotline.zone, self.publication or self.newest
        on = f" on {row.at.astimezone(zone):%Y-%m-%d %H:%M}" if row else ""
        if self.publication:
            wrong = "; what is published now cannot be served, see the log" if self.refused else ""
            return f"revision {self.publication.revision}, published{on}{'; the files on disk differ' if self.disk else ''}{wrong}"
        withdrawn = "what is published now cannot be served, see the log" if self.refused else f"publication was withdrawn{on}"
        return f"files on disk, revision {name}: {withdrawn if row else 'nothing is published'}"

    def _origin(self) -> Iterator[str]:
        name, zone = self.revision.name, self.revision.engine.hotline.zone
        if self.refused:
            yield f"What is published cannot be served: {self.refused}"
        row = self.publication or self.newest
        if row is None:
            yield f"New calls begin with the files on disk, revision {name}: nothing is published."
            return
        order = f"{row.at.astimezone(zone):%Y-%m-%d %H:%M}" + (f" by {row.by}" if row.by else "") + (f": {row.why}" if row.why else "")
        if self.publication is None:
            why = "" if self.refused else f" Publication was withdrawn on {order}"
            yield f"New calls begin with the files on disk, revision {name}.{why}"
            return
        desks = "" if row.revision == name else f", with the desks of IVR_DESKS as revision {name}"
        yield f"New calls begin with revision {row.revision}{desks}. Published on {order}"
        if self.disk:
            yield self.disk


class Serving:
    """Follows the history of publications.

    Args:
        revisions: where it is kept.
        deployment: what this process brings along.

    Raises:
        FlowError, ValueError: nothing is published that can be served, and the files on disk cannot be, either.
    """

    def __init__(self, revisions: Revisions, deployment: Deployment) -> None:
        self._revisions, self._deployment = revisions, deployment
        self.now = self._with_promises(self._first())

    def follow(self, begin_with: Callable[[Revision], None]) -> None:
        """Begin new calls with what is published by now, if that has changed; what cannot be served is told, and changes nothing.

        Raises whatever the database raises; then nothing has changed, and it can be tried again.
        """
        newest = self._revisions.latest()
        if newest != self.now.newest:
            with beside_calls():
                self._take(newest, begin_with)

    def log(self) -> None:
        """Write what is served into the log."""
        for sentence in self.now.told():
            log.info(sentence, revision=self.now.revision.name)

    def _take(self, newest: Publication | None, begin_with: Callable[[Revision], None]) -> None:
        try:
            served = self._published(newest, rebuild) if newest and newest.revision else self._withdrawn(newest)
        except RevisionError as error:
            self.now = replace(self.now, newest=newest, refused=str(error))
            log.error("what is published cannot be served", revision=newest and newest.revision, reason=str(error))
            return
        begin_with(served.revision)
        self.now = self._with_promises(served)
        self.log()
        _get_ready(served.revision.engine.hotline)
        if disk := self._disk(served.publication):
            self.now = replace(self.now, disk=disk)
            log.info(disk, revision=served.revision.name)

    def _first(self) -> Served:
        """Return the newest publication that can be served, checked as a whole, whatever code kept it; else the files on disk."""
        history = self._revisions.publications()
        newest = history[-1] if history else None
        refused: dict[str, str] = {}
        for row in reversed(history):
            if row.revision is None:
                break
            if row.revision in refused:
                continue
            try:
                served = self._published(row, build)
            except RevisionError as error:
                refused[row.revision] = str(error)
                log.error("what was published cannot be served", revision=row.revision, reason=str(error))
                continue
            why = refused.get(newest.revision or "", "") if newest else ""
            return replace(served, newest=newest, refused=why, disk=self._disk(row))
        revision = build(with_addresses(self._deployment.read(), self._deployment.addresses))
        self._deployment.refuse(revision.engine.hotline)
        self._deployment.prove(revision)
        return Served(revision, None, newest, next(iter(refused.values()), ""))

    def _published(self, row: Publication, make: Callable[[Files], Revision]) -> Served:
        """Return what a row published, with this process's desks; raise RevisionError if it cannot be served."""
        name = row.revision or ""
        files = self._revisions.files(name)
        if as_published(files)[0] != name:
            raise RevisionError(f"revision {name} is damaged in the database: its files are not those it is named after")
        return Served(self._made(name, files, make), row, row)

    def _withdrawn(self, newest: Publication | None) -> Served:
        """Return the files on disk; those that are kept have been checked."""
        try:
            files = self._deployment.read()
        except Exception as error:
            raise RevisionError(f"the files on disk cannot be read: {error}") from error
        name = as_published(files)[0]
        make = rebuild if self._revisions.is_kept(name) else build
        return Served(self._made("on disk", files, make), None, newest)

    def _with_promises(self, served: Served) -> Served:
        """Add who answers for promises that are broken.

        Promises decide no call, so a revision is kept with its first ones: where the files on disk are the same, theirs count.
        """
        promised = served.revision
        try:
            if served.publication and as_published(on_disk := self._deployment.read())[0] == as_published(promised.files)[0]:
                promised = Revision(with_addresses(on_disk, self._deployment.addresses), promised.engine)
            return replace(served, promised=promised, answered=self._deployment.answered(promised))
        except Exception as error:  # noqa: BLE001 - it is only told: nothing about it may stop a service
            return replace(served, promised=promised, answered=(f"Whether its promises hold cannot be told: {error}",))

    def _made(self, name: str, files: Files, make: Callable[[Files], Revision]) -> Revision:
        try:
            revision = make(with_addresses(files, self._deployment.addresses))
            self._deployment.refuse(revision.engine.hotline)
        except Exception as error:  # whatever is wrong with it, callers are answered with what there was
            raise RevisionError(f"revision {name}: {error}") from error
        return revision

    def _disk(self, row: Publication | None) -> str:
        """Say how the files on disk differ from what a row published."""
        if row is None or row.revision is None:
            return ""
        try:
            name, on_disk = as_published(self._deployment.read())
        except Exception as error:  # noqa: BLE001 - they are not served: nothing about them may stop a service
            return f"The files on disk cannot be read, and are not served: {error}"
        if name == row.revision:
            return ""
        kept = self._revisions.files(row.revision)
        different = sorted(file for file in on_disk.keys() | kept.keys() if on_disk.get(file) != kept.get(file))
        return f"The files on disk differ from it in {named(different)}: callers do not hear that before ivr publish."


def _get_ready(hotline: Hotline) -> None:
    """Look up every prompt once: the first time takes a millisecond or two, which few callers are to wait for."""
    for prompt, language, _, _ in said(hotline):
        for code in [language] if language else hotline.languages:
            hotline.prompts[code].has(prompt)
