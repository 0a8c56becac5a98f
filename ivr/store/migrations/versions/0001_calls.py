"""Calls, their turns and requests, and the flow revisions they began with."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "revisions",
        sa.Column("revision", sa.String(32), primary_key=True),
        sa.Column("kept_at", MOMENT, nullable=False),
        sa.Column("files", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "calls",
        sa.Column("call", sa.String(64), primary_key=True),
        sa.Column("revision", sa.String(32), sa.ForeignKey("revisions.revision"), nullable=False),
        sa.Column("reference", sa.String(16), index=True),
        sa.Column("line", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("node", sa.String(128), nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("ended", sa.Boolean, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False, index=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary),
        sa.Column("sealed_call", sa.LargeBinary),
        sa.Column("sealed_answer", sa.LargeBinary),
    )
    op.create_table(
        "turns",
        sa.Column("call", sa.String(64), sa.ForeignKey("calls.call"), primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("node", sa.String(128), nullable=False),
        sa.Column("event", sa.String(32), nullable=False),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("took_ms", sa.Float, nullable=False),
        sa.Column("sealed_event", sa.LargeBinary),
        sa.Column("sealed_answer", sa.LargeBinary),
    )
    op.create_table(
        "requests",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        sa.Column("call", sa.String(64), sa.ForeignKey("calls.call"), nullable=False, unique=True),
        sa.Column("reference", sa.String(16), nullable=False, index=True),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("silent", sa.Boolean, nullable=False),
        sa.Column("line", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False, index=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("sealed_details", sa.LargeBinary),
    )
