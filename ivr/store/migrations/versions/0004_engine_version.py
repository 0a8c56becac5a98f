"""Each turn says which version of the engine made it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the version; of turns that are there already nobody knows it."""
    op.add_column("turns", sa.Column("engine", sa.String(16)))
