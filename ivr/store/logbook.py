"""Read whole calls back, turn by turn, as they were answered. Nothing is written."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Row, select
from sqlalchemy.exc import SQLAlchemyError

from ivr.core.conversation import Call
from ivr.replay.logged import Damaged, LoggedCall, LoggedTurn
from ivr.store.codec import call_from_json, event_from_json
from ivr.store.database import DatabaseError
from ivr.store.tables import calls, turns
from ivr.store.vault import CallVault, Vault, VaultError


class Logbook:
    """The calls of a database.

    Args:
        reading: takes no write lock.

    Raises:
        DatabaseError: its tables are older than this service.
    """

    def __init__(self, reading: Engine, vault: Vault) -> None:
        self._reading, self._vault = reading, vault
        try:
            with reading.connect() as connection:
                connection.execute(select(turns).limit(1))
        except SQLAlchemyError:
            raise DatabaseError(
                "this database was last used by an older version: start the service once, it brings the tables up to date"
            ) from None

    def ids(self, since: datetime | None = None, line: str = "", language: str = "") -> list[str]:
        """Return the calls that began at `since` (aware) or later, oldest first; line, language: only those that ended there."""
        wanted = select(calls.c.call).order_by(calls.c.started_at, calls.c.call)
        for column, value in ((calls.c.line, line), (calls.c.language, language)):
            wanted = wanted.where(column == value) if value else wanted
        with self._reading.connect() as connection:
            return list(connection.execute(wanted.where(calls.c.started_at >= since) if since else wanted).scalars())

    def called(self, reference: str) -> list[str]:
        """Return the calls that were given a reference number."""
        with self._reading.connect() as connection:
            return list(connection.execute(select(calls.c.call).where(calls.c.reference == reference)).scalars())

    def knows(self, call_id: str) -> bool:
        """Say whether there is a call with this id."""
        with self._reading.connect() as connection:
            return connection.execute(select(calls.c.call).where(calls.c.call == call_id)).first() is not None

    def call(self, call_id: str) -> LoggedCall:
        """Return a call with all its turns.

        Raises:
            Damaged: it is not there, a row is missing, or one cannot be read.
        """
        wanted = select(turns).where(turns.c.call == call_id).order_by(turns.c.sequence)
        with self._reading.connect() as connection:
            row = connection.execute(select(calls).where(calls.c.call == call_id)).one_or_none()
            found = connection.execute(wanted).all()
        if row is None:
            raise Damaged("it is not there")
        if [turn.sequence for turn in found] != list(range(1, row.sequence + 1)):
            raise Damaged(f"{row.sequence} turns were kept, and not all of them are there")
        vault = self._opened(row)
        read = tuple(_turn(turn, vault) for turn in found)
        return LoggedCall(row.call, row.revision, row.reference or "", row.line, row.language, _latest(row, vault), read)

    def _opened(self, row: Row[Any]) -> CallVault | None:
        if row.wrapped_key is None:
            return None
        try:
            return self._vault.of_call(row.call, row.wrapped_key)
        except VaultError:
            raise Damaged("its key cannot be decrypted") from None


def _latest(row: Row[Any], vault: CallVault | None) -> Call | None:
    try:
        return call_from_json(vault.open("call", row.sealed_call)) if vault else None
    except (VaultError, ValueError, KeyError, TypeError):
        raise Damaged("where it stands cannot be read") from None


def _turn(row: Row[Any], vault: CallVault | None) -> LoggedTurn:
    """Read a turn; what is forgotten, or sealed under a key that is destroyed, is None."""
    sealed: Mapping[str, bytes | None] = {"event": row.sealed_event, "answer": row.sealed_answer}
    try:
        event, answer = (vault.open(name, content) if vault and content is not None else None for name, content in sealed.items())
        known = None if event is None else event_from_json(row.event, event)
        reasons = tuple(json.loads(row.reasons))
    except (VaultError, ValueError, TypeError):
        raise Damaged(f"what was kept of turn {row.sequence} cannot be read") from None
    return LoggedTurn(row.sequence, row.turn, row.at, row.node, row.event, known, answer, reasons, row.engine)
