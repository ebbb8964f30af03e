"""Places of delegations, and the pigeon-holes in which badges made ahead of time wait."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "delegation_quota",
        sa.Column("delegation_id", sa.Uuid(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.CheckConstraint("places >= 0", name=op.f("ck_delegation_quota_places")),
        sa.ForeignKeyConstraint(
            ["delegation_id"], ["delegation.id"], name=op.f("fk_delegation_quota_delegation_id_delegation")
        ),
        sa.PrimaryKeyConstraint("delegation_id", name=op.f("pk_delegation_quota")),
    )
    op.create_table(
        "pigeon_hole",
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("shelf", sa.String(length=4), nullable=False),
        sa.Column("hole", sa.Integer(), nullable=False),
        sa.Column("assigned_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_pigeon_hole_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("delegate_id", name=op.f("pk_pigeon_hole")),
        sa.UniqueConstraint("shelf", "hole", name=op.f("uq_pigeon_hole_shelf")),
    )
