"""Text messages that wait to be sent; turns whose words do not outlast their call."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table of messages, and the mark on turns; until now no turn was to be forgotten."""
    op.add_column("turns", sa.Column("brief", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_index("turns_brief", "turns", ["call"], sqlite_where=sa.text("brief"), postgresql_where=sa.text("brief"))
    op.create_table(
        "messages",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        sa.Column("call", sa.String(64), sa.ForeignKey("calls.call"), nullable=False),
        sa.Column("subject", sa.String(128), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False, index=True),
        sa.Column("sealed_text", sa.LargeBinary),
        sa.UniqueConstraint("call", "subject"),
    )
