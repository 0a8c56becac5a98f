"""The tables. What identifies a person is in columns named sealed_*, under the call's own key (vault)."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Turn any zone into UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give back an aware moment; SQLite forgets the zone."""
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData()

revisions = Table(
    "revisions",
    metadata,
    Column("revision", String(32), primary_key=True),
    Column("kept_at", Moment, nullable=False),
    Column("files", LargeBinary, nullable=False),
)

# Only grows: what new calls begin with, from `at` to the next row. No revision: the files on disk. It names revisions that may be gone.
publications = Table(
    "publications",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("revision", String(32)),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("restores", Integer),
)

calls = Table(
    "calls",
    metadata,
    Column("call", String(64), primary_key=True),
    Column("revision", String(32), ForeignKey("revisions.revision"), nullable=False),
    Column("reference", String(16), index=True),
    Column("line", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("node", String(128), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("ended", Boolean, nullable=False),
    Column("started_at", Moment, nullable=False, index=True),
    Column("changed_at", Moment, nullable=False),
    Column("wrapped_key", LargeBinary),
    Column("sealed_call", LargeBinary),
    Column("sealed_answer", LargeBinary),
)

turns = Table(
    "turns",
    metadata,
    Column("call", String(64), ForeignKey("calls.call"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("turn", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("node", String(128), nullable=False),
    Column("event", String(32), nullable=False),
    Column("reasons", Text, nullable=False),
    Column("took_ms", Float, nullable=False),
    Column("sealed_event", LargeBinary),
    Column("sealed_answer", LargeBinary),
    Column("brief", Boolean, nullable=False),
    Column("engine", String(16)),
)

# Few turns are brief: finding them does not walk through all.
Index("turns_brief", turns.c.call, sqlite_where=turns.c.brief, postgresql_where=turns.c.brief)

requests = Table(
    "requests",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("call", String(64), ForeignKey("calls.call"), nullable=False, unique=True),
    Column("reference", String(16), nullable=False, index=True),
    Column("state", String(16), nullable=False, index=True),
    Column("silent", Boolean, nullable=False),
    Column("line", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("opened_at", Moment, nullable=False, index=True),
    Column("changed_at", Moment, nullable=False),
    Column("sealed_details", LargeBinary),
)

messages = Table(
    "messages",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("call", String(64), ForeignKey("calls.call"), nullable=False),
    Column("subject", String(128), nullable=False),
    Column("language", String(16), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("queued_at", Moment, nullable=False, index=True),
    Column("sealed_text", LargeBinary),
    UniqueConstraint("call", "subject"),
)
