"""Keep calls, turns, requests and revisions; give back where a call is."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, case, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from ivr.core.conversation import Event, SendText, Turn
from ivr.service import Conflict, Kept
from ivr.store.codec import call_from_json, call_to_json, event_to_json
from ivr.store.database import reading
from ivr.store.logbook import Logbook
from ivr.store.revisions import SqlRevisions
from ivr.store.tables import calls, messages, requests, revisions, turns
from ivr.store.vault import CallVault, Vault, VaultError
from ivr.version import engine_version

CLOSED, QUEUED = "closed", "queued"
# Erases what came in and went out in brief turns; that there was a turn, and why it came out so, stays.
FORGET_BRIEF = update(turns).where(turns.c.brief).values(sealed_event=None, sealed_answer=None)
# One damaged row does not make a key the wrong one.
KEYS_TRIED = 20


class SqlStore:
    """The store of a service, on an open database.

    revisions: those it keeps, and what was published; closing: what has to end before the database is let go.
    """

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine, self._reading, self._vault = engine, reading(engine), vault
        self.revisions = SqlRevisions(engine)
        self.closing = ExitStack()
        self._version = engine_version()

    def read(self, call_id: str) -> Kept | None:
        """Return a call and its latest answer, or None; raise VaultError under a wrong data key."""
        wanted = select(calls.c.wrapped_key, calls.c.sealed_call, calls.c.sealed_answer).where(calls.c.call == call_id)
        with self._reading.connect() as connection:
            row = connection.execute(wanted).one_or_none()
        if row is None:
            return None
        vault = self._vault.of_call(call_id, row.wrapped_key)
        return Kept(call_from_json(vault.open("call", row.sealed_call)), vault.open("answer", row.sealed_answer))

    def write(self, turn: Turn, event: Event, answer: bytes, at: datetime, took_ms: float) -> None:
        """Keep a turn, the call it leaves and its request in one transaction.

        Raises:
            Conflict: the call has moved on since it was read; nothing is kept.
        """
        call = turn.call
        wrapped = self._vault.new_key(call.id) if call.sequence == 1 else self._wrapped_key(call.id)
        vault = self._vault.of_call(call.id, wrapped)
        state = {
            "line": call.line,
            "language": call.language,
            "node": call.node,
            "turn": call.turn,
            "sequence": call.sequence,
            "ended": call.ended,
            "changed_at": at,
            "sealed_call": vault.seal("call", call_to_json(call)),
            "sealed_answer": vault.seal("answer", answer),
        }
        done = {
            "call": call.id,
            "sequence": call.sequence,
            "turn": call.turn,
            "at": at,
            "node": call.node,
            "event": type(event).__name__,
            "reasons": json.dumps(turn.reasons, ensure_ascii=False),
            "took_ms": took_ms,
            "sealed_event": vault.seal("event", event_to_json(event)),
            "sealed_answer": state["sealed_answer"],
            "brief": turn.brief,
            "engine": self._version,
        }
        texts = [effect for effect in turn.effects if isinstance(effect, SendText)]
        request = self._request(turn, vault, at)
        try:
            with self._engine.begin() as connection:
                self._keep_call(connection, turn, state, wrapped, at)
                connection.execute(insert(turns), done)
                if request:
                    self._keep_request(connection, request)
                for text in texts:
                    connection.execute(insert(messages), self._message(call.id, text, vault, at))
                if call.ended:
                    connection.execute(FORGET_BRIEF.where(turns.c.call == call.id))
        except IntegrityError as error:
            if not self._is_kept(call.id, call.sequence):
                raise
            raise Conflict(f"call {call.id}: event {call.sequence} is kept already") from error

    def _message(self, call_id: str, text: SendText, vault: CallVault, at: datetime) -> dict[str, Any]:
        sealed = vault.seal("message", json.dumps({"number": text.number, "words": text.words}, ensure_ascii=False).encode())
        known = {"call": call_id, "subject": text.subject, "language": text.language}
        return known | {"state": QUEUED, "queued_at": at, "sealed_text": sealed}

    def silent_calls(self, before: datetime) -> list[str]:
        """Return calls that hold what is to be forgotten at their end, have not ended, and were last heard of before `before`."""
        wanted = select(calls.c.call).join(turns, turns.c.call == calls.c.call).distinct()
        wanted = wanted.where(turns.c.brief, turns.c.sealed_answer.is_not(None), calls.c.changed_at < before, ~calls.c.ended)
        with self._reading.connect() as connection:
            return list(connection.execute(wanted).scalars())

    def messages(self) -> list[dict[str, Any]]:
        """Return all text messages, oldest first; one that cannot be decrypted has no number and no words, and `readable` false."""
        wanted = select(messages, calls.c.wrapped_key).join(calls, calls.c.call == messages.c.call).order_by(messages.c.id)
        with self._reading.connect() as connection:
            rows = connection.execute(wanted).mappings().all()
        return [self._unsealed(dict(row), "message", "sealed_text", {"number": "", "words": ""}) for row in rows]

    def _is_kept(self, call_id: str, sequence: int) -> bool:
        wanted = select(turns.c.sequence).where(turns.c.call == call_id, turns.c.sequence == sequence)
        with self._reading.connect() as connection:
            return connection.execute(wanted).first() is not None

    def _wrapped_key(self, call_id: str) -> bytes:
        with self._reading.connect() as connection:
            return bytes(connection.execute(select(calls.c.wrapped_key).where(calls.c.call == call_id)).scalar_one())

    def _keep_call(self, connection: Connection, turn: Turn, state: Mapping[str, Any], wrapped: bytes, at: datetime) -> None:
        call = turn.call
        if call.sequence == 1:
            first = {"call": call.id, "revision": call.revision, "reference": call.reference, "started_at": at, "wrapped_key": wrapped}
            connection.execute(insert(calls), {**first, **state})
            return
        kept = connection.execute(update(calls).where(calls.c.call == call.id, calls.c.sequence == call.sequence - 1).values(**state))
        if kept.rowcount != 1:
            raise Conflict(f"call {call.id}: event {call.sequence} comes too late")

    def _request(self, turn: Turn, vault: CallVault, at: datetime) -> dict[str, Any] | None:
        call, request = turn.call, turn.call.request
        if request is None:
            return None
        details = json.dumps({"caller": call.caller, **dict(call.given)}, ensure_ascii=False)
        return {
            "call": call.id,
            "reference": call.reference,
            "state": request.state,
            "silent": request.silent,
            "line": request.line,
            "language": request.language,
            "opened_at": request.opened_at,
            "changed_at": at,
            "sealed_details": vault.seal("request", details.encode()),
        }

    def _keep_request(self, connection: Connection, request: dict[str, Any]) -> None:
        dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
        changing = {name: request[name] for name in ("language", "silent", "changed_at", "sealed_details")}
        # What an operator has closed stays closed, however late the carrier tells us something.
        changing["state"] = case((requests.c.state == CLOSED, CLOSED), else_=request["state"])
        kept = dialect.insert(requests).values(**request)
        connection.execute(kept.on_conflict_do_update(index_elements=["call"], set_=changing))

    def has_reference(self, reference: str) -> bool:
        """Say whether a call has this reference number."""
        with self._reading.connect() as connection:
            return connection.execute(select(calls.c.call).where(calls.c.reference == reference).limit(1)).first() is not None

    def keep_revision(self, revision: str, files: Mapping[str, str], at: datetime) -> None:
        """Keep the files of a revision, once."""
        self.revisions.keep(revision, files, at)

    def revision_files(self, revision: str) -> dict[str, str] | None:
        """Return the files of a revision, or None; raise RevisionError if they are damaged."""
        return self.revisions.files(revision) if self.revisions.is_kept(revision) else None

    def requests(self, *, only_open: bool = False) -> list[dict[str, Any]]:
        """Return all requests, oldest first, with what the caller gave; only_open: those nobody has answered yet.

        One that cannot be decrypted is among them, with no details and `readable` false: it must not hide the others.
        """
        wanted = (
            select(requests, calls.c.wrapped_key).join(calls, calls.c.call == requests.c.call).order_by(requests.c.opened_at, requests.c.id)
        )
        if only_open:
            wanted = wanted.where(requests.c.state.in_(("open", "missed", "abandoned")))
        with self._reading.connect() as connection:
            rows = connection.execute(wanted).mappings().all()
        return [self._unsealed(dict(row), "request", "sealed_details", {}) for row in rows]

    def _unsealed(self, row: Mapping[str, Any], purpose: str, column: str, nothing: Mapping[str, str]) -> dict[str, Any]:
        """Return a row with what its sealed column holds, or `nothing`, and whether it could be read."""
        details, readable = dict(nothing), True
        try:
            vault = self._vault.of_call(row["call"], row["wrapped_key"])
            details = json.loads(vault.open(purpose, row[column]))
        except VaultError:
            readable = False
        clear = {name: row[name] for name in row if name not in ("id", "wrapped_key", column)}
        return clear | {"details": details, "readable": readable}

    def reasons(self, call_id: str) -> list[str]:
        """Return why each turn of a call came out as it did, in order."""
        wanted = select(turns.c.reasons).where(turns.c.call == call_id).order_by(turns.c.sequence)
        with self._reading.connect() as connection:
            return [reason for row in connection.execute(wanted).scalars() for reason in json.loads(row)]

    def logbook(self) -> Logbook:
        """Return what reads whole calls back, turn by turn."""
        return Logbook(self._reading, self._vault)

    def check_key(self) -> None:
        """Raise VaultError if the calls in this database were kept under another data key."""
        with self._reading.connect() as connection:
            wanted = select(calls.c.call, calls.c.wrapped_key).where(calls.c.wrapped_key.is_not(None))
            latest = connection.execute(wanted.order_by(calls.c.started_at.desc()).limit(KEYS_TRIED)).all()
        refused: VaultError | None = None
        for row in latest:
            try:
                self._vault.of_call(row.call, row.wrapped_key)
            except VaultError as error:
                refused = error
            else:
                return
        if refused:
            raise refused

    def close(self) -> None:
        """End what uses the database, and let go of it."""
        self.closing.close()
        self._engine.dispose()

    def check(self) -> None:
        """Raise if no turn could be kept at present: the database does not answer, is not ours, or cannot be written."""
        with self._engine.begin() as connection:
            if connection.execute(select(revisions.c.revision).limit(1)).first() is None:
                raise LookupError("the database holds no revision: it was put back under a running service; start it again")
