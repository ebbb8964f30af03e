"""Operators, watch list, overrides and cases; zones with anti-passback; delegates by day and document."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what supervision needs."""
    _columns()
    _people()
    _watch_list()
    _cases()
    _review()


def _columns() -> None:
    op.add_column("delegate", sa.Column("document", sa.String(length=40), server_default="", nullable=False))
    op.add_column("delegate", sa.Column("days", sa.Integer(), nullable=True))
    op.add_column("zone", sa.Column("passback", sa.String(length=16), server_default="off", nullable=False))
    op.add_column("zone", sa.Column("passback_minutes", sa.Integer(), server_default="0", nullable=False))
    op.create_index("ix_presence_zone", "presence", ["zone", "inside"], unique=False)


def _people() -> None:
    op.create_table(
        "operator",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("card", sa.LargeBinary(length=8), nullable=True),
        sa.Column("pin_hash", sa.String(length=200), server_default="", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_failure_at", sa.BigInteger(), nullable=True),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_operator_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_operator")),
        sa.UniqueConstraint("card", name=op.f("uq_operator_card")),
        sa.UniqueConstraint("delegate_id", name=op.f("uq_operator_delegate_id")),
    )
    op.create_table(
        "override",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(length=400), server_default="", nullable=False),
        sa.Column("asked_by", sa.String(length=32), nullable=False),
        sa.Column("granted_by", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("asked_by <> granted_by", name=op.f("ck_override_four_eyes")),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_override_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_override")),
    )
    op.create_index(op.f("ix_override_delegate_id"), "override", ["delegate_id"], unique=False)


def _watch_list() -> None:
    op.create_table(
        "watch_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("document", sa.String(length=40), server_default="", nullable=False),
        sa.Column("delegation", sa.String(length=12), server_default="", nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=8), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=True),
        sa.Column("added_by", sa.String(length=32), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_entry")),
    )
    op.create_table(
        "watch_hit",
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("decided_by", sa.String(length=32), server_default="", nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_watch_hit_delegate_id_delegate")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["watch_entry.id"], name=op.f("fk_watch_hit_entry_id_watch_entry")
        ),
        sa.PrimaryKeyConstraint("entry_id", "delegate_id", name=op.f("pk_watch_hit")),
    )
    op.create_index(op.f("ix_watch_hit_delegate_id"), "watch_hit", ["delegate_id"], unique=False)


def _cases() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("first_entry", sa.BigInteger(), nullable=False),
        sa.Column("last_entry", sa.BigInteger(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.String(length=32), server_default="", nullable=False),
        sa.Column("closed_because", sa.String(length=200), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
    )
    op.create_index("ix_case_file_open", "case_file", ["closed_at", "kind", "subject"], unique=False)


def _review() -> None:
    op.create_table(
        "review_row",
        sa.Column(
            "index", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("operator", sa.String(length=32), nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("delegation_id", sa.Uuid(), nullable=True),
        sa.Column("zone", sa.Integer(), nullable=True),
        sa.Column("code_hash", sa.LargeBinary(length=16), nullable=True),
        sa.PrimaryKeyConstraint("index", name=op.f("pk_review_row")),
    )
    op.create_index("ix_review_row_at", "review_row", ["at"], unique=False)
    op.create_index("ix_review_row_code_hash", "review_row", ["code_hash", "index"], unique=False)
    op.create_index("ix_review_row_delegate_id", "review_row", ["delegate_id", "index"], unique=False)
    op.create_index("ix_review_row_delegation_id", "review_row", ["delegation_id", "index"], unique=False)
    op.create_index("ix_review_row_outcome", "review_row", ["outcome", "index"], unique=False)
    op.create_index("ix_review_row_reason", "review_row", ["reason", "index"], unique=False)
    op.create_index("ix_review_row_station", "review_row", ["station", "index"], unique=False)
    op.create_index("ix_review_row_zone", "review_row", ["zone", "index"], unique=False)
    op.create_index("ix_review_row_operator", "review_row", ["operator", "index"], unique=False)
