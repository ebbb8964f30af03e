"""Requests for an override, which a supervisor elsewhere grants or declines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table of requests."""
    op.create_table(
        "override_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(length=400), server_default="", nullable=False),
        sa.Column("asked_by", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("lapses", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("answered_by", sa.String(length=32), server_default="", nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("because", sa.String(length=200), server_default="", nullable=False),
        sa.Column("override_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_override_request_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_override_request")),
    )
    op.create_index("ix_override_request_open", "override_request", ["state", "asked_at"], unique=False)
