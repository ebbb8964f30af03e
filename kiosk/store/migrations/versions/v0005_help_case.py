"""Check-ins that were begun at a self-service station and are to be finished by somebody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_OPEN = sa.text("closed_at IS NULL")


def upgrade() -> None:
    """Add the table, in which no delegate has two open cases."""
    op.create_table(
        "help_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("detail", sa.String(length=80), server_default="", nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("collected", sa.String(length=80), server_default="", nullable=False),
        sa.Column("taken_by", sa.String(length=32), server_default="", nullable=False),
        sa.Column("taken_label", sa.String(length=120), server_default="", nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.String(length=16), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_help_case_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_case")),
    )
    op.create_index(
        "uq_help_case_open",
        "help_case",
        ["delegate_id"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
    op.create_index(
        "ix_help_case_waiting",
        "help_case",
        ["opened_at"],
        unique=False,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
