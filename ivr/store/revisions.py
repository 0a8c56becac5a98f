"""Keep the files of revisions, and the history of what was published."""

import json
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from ivr.publishing.history import KeptRevision, Order, Publication, RevisionError, as_published
from ivr.store.database import reading
from ivr.store.tables import calls, publications, revisions

LATEST = select(publications).order_by(publications.c.number.desc()).limit(1)


class SqlRevisions:
    """The kept revisions and the history of an open database."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._reading = engine, reading(engine)

    def keep(self, revision: str, files: Mapping[str, str], at: datetime) -> None:
        """Keep the files of a revision, once."""
        if self.is_kept(revision):
            return
        packed = zlib.compress(json.dumps(dict(files), ensure_ascii=False).encode())
        with self._engine.begin() as connection:
            dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
            kept = dialect.insert(revisions).values(revision=revision, kept_at=at, files=packed)
            connection.execute(kept.on_conflict_do_nothing())

    def is_kept(self, revision: str) -> bool:
        """Say whether there is a row for a revision, whatever is in it."""
        with self._reading.connect() as connection:
            return _is_kept(connection, revision)

    def files(self, revision: str) -> dict[str, str]:
        """Return the files of a revision.

        Raises:
            RevisionError: it is not kept, or what is kept cannot be read.
        """
        with self._reading.connect() as connection:
            packed = connection.execute(select(revisions.c.files).where(revisions.c.revision == revision)).scalar_one_or_none()
        if packed is None:
            raise RevisionError(f"revision {revision} is not kept")
        try:
            return {str(name): str(text) for name, text in json.loads(zlib.decompress(packed)).items()}
        except (zlib.error, ValueError, AttributeError, TypeError) as error:
            raise RevisionError(f"revision {revision} is damaged in the database: {error}") from error

    def kept(self) -> list[KeptRevision]:
        """Return all kept revisions, oldest first, with how many calls began with each and how many of those have not ended."""
        unended = func.count(calls.c.call).filter(~calls.c.ended)
        wanted = select(revisions.c.revision, revisions.c.kept_at, func.count(calls.c.call), unended)
        wanted = wanted.outerjoin(calls, calls.c.revision == revisions.c.revision)
        wanted = wanted.group_by(revisions.c.revision, revisions.c.kept_at).order_by(revisions.c.kept_at, revisions.c.revision)
        with self._reading.connect() as connection:
            return [KeptRevision(*row) for row in connection.execute(wanted)]

    def remove(self, revision: str) -> None:
        """Forget a revision.

        Raises:
            RevisionError: it is published, with or without addresses added to it, or a call began with it; nothing is removed.
        """
        names = {revision, self._published_name(revision)}
        with self._engine.begin() as connection:
            # Whoever publishes it at this moment waits for us, or we for them.
            _is_kept(connection, revision, lock={})
            latest = connection.execute(LATEST).one_or_none()
            if latest and latest.revision in names:
                raise RevisionError(f"revision {revision} is published: new calls begin with it; publish another first, or ivr rollback")
            began = connection.execute(select(func.count()).select_from(calls).where(calls.c.revision == revision)).scalar_one()
            if began:
                calls_are = "1 kept call" if began == 1 else f"{began} kept calls"
                raise RevisionError(f"{calls_are} began with revision {revision}: what was said there could not be told without it")
            connection.execute(delete(revisions).where(revisions.c.revision == revision))

    def latest(self) -> Publication | None:
        """Return the newest row of the history."""
        with self._reading.connect() as connection:
            row = connection.execute(LATEST).one_or_none()
        return _publication(row) if row else None

    def publications(self) -> list[Publication]:
        """Return the whole history, oldest first."""
        with self._reading.connect() as connection:
            return [_publication(row) for row in connection.execute(select(publications).order_by(publications.c.number))]

    def append(self, revision: str | None, order: Order, restores: int | None = None) -> Publication:
        """Add to the history.

        Raises:
            RevisionError: the revision is not kept.
        """
        with self._engine.begin() as connection:
            if revision is not None and not _is_kept(connection, revision, lock={"read": True}):
                raise RevisionError(f"revision {revision} is not kept any more")
            added = insert(publications).values(revision=revision, at=order.clock(), by=order.by, why=order.why, restores=restores)
            return _publication(connection.execute(added.returning(*publications.c)).one())

    def _published_name(self, revision: str) -> str:
        try:
            return as_published(self.files(revision))[0]
        except RevisionError:
            return revision

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def _is_kept(connection: Connection, revision: str, lock: Mapping[str, Any] | None = None) -> bool:
    wanted = select(revisions.c.revision).where(revisions.c.revision == revision)
    return connection.execute(wanted if lock is None else wanted.with_for_update(**lock)).first() is not None


def _publication(row: Row[Any]) -> Publication:
    return Publication(row.number, row.revision, row.at, row.by, row.why, row.restores)
