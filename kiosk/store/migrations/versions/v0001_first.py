"""The first schema: registry data, local facts, and the search tables where the database is SQLite."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kiosk.store.search_schema import create_search_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    _places()
    _people()
    _delegates()
    _credentials()
    _log()
    _passages()
    _badges()
    create_search_tables(op.get_bind())


def _places() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("venue", sa.JSON(), nullable=False),
        sa.Column("timezone", sa.String(length=64), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("code", name=op.f("uq_event_code")),
    )
    op.create_table(
        "zone",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("pictogram", sa.String(length=24), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.CheckConstraint("number BETWEEN 1 AND 16", name=op.f("ck_zone_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zone")),
        sa.UniqueConstraint("code", name=op.f("uq_zone_code")),
        sa.UniqueConstraint("number", name=op.f("uq_zone_number")),
    )
    op.create_table(
        "gate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["zone"], ["zone.number"], name=op.f("fk_gate_zone_zone")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gate")),
        sa.UniqueConstraint("code", name=op.f("uq_gate_code")),
    )
    op.create_table(
        "station",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("gate", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["gate"], ["gate.code"], name=op.f("fk_station_gate_gate")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_station")),
    )


def _people() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("media_type", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "delegation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("protocol_order", sa.Integer(), nullable=False),
        sa.Column("territory", sa.String(length=2), server_default="", nullable=False),
        sa.Column("flag_colours", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
        sa.UniqueConstraint("code", name=op.f("uq_delegation_code")),
        sa.UniqueConstraint("protocol_order", name=op.f("uq_delegation_protocol_order")),
    )
    op.create_table(
        "category",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("colour", sa.String(length=7), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("zones", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("code", name=op.f("uq_category_code")),
    )


def _delegates() -> None:
    op.create_table(
        "delegate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("given_name", sa.String(length=120), nullable=False),
        sa.Column("family_name", sa.String(length=120), server_default="", nullable=False),
        sa.Column("title", sa.String(length=40), server_default="", nullable=False),
        sa.Column("native_name", sa.String(length=200), server_default="", nullable=False),
        sa.Column("function", sa.String(length=160), server_default="", nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("language", sa.String(length=8), server_default="en", nullable=False),
        sa.Column("vetting", sa.String(length=12), nullable=False),
        sa.Column("valid_from", sa.BigInteger(), nullable=True),
        sa.Column("valid_until", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("zones_added", sa.Integer(), server_default="0", nullable=False),
        sa.Column("zones_removed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("photo", sa.LargeBinary(length=32), nullable=True),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_delegate_category_id_category")
        ),
        sa.ForeignKeyConstraint(
            ["delegation_id"], ["delegation.id"], name=op.f("fk_delegate_delegation_id_delegation")
        ),
        sa.ForeignKeyConstraint(["photo"], ["blob.sha256"], name=op.f("fk_delegate_photo_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegate")),
        sa.UniqueConstraint("number", name=op.f("uq_delegate_number")),
    )
    op.create_index(op.f("ix_delegate_delegation_id"), "delegate", ["delegation_id"], unique=False)


def _credentials() -> None:
    op.create_table(
        "signing_key",
        sa.Column("kid", sa.LargeBinary(length=4), nullable=False),
        sa.Column("public", sa.LargeBinary(length=32), nullable=False),
        sa.Column("owner", sa.String(length=40), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("certificate", sa.LargeBinary(), server_default="", nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("kid", name=op.f("pk_signing_key")),
        sa.UniqueConstraint("public", name=op.f("uq_signing_key_public")),
    )
    op.create_table(
        "credential",
        sa.Column("cti", sa.LargeBinary(length=8), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("issuer", sa.String(length=48), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=32), server_default="", nullable=False),
        sa.Column("reason", sa.String(length=40), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_credential_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("cti", name=op.f("pk_credential")),
    )
    op.create_index(op.f("ix_credential_delegate_id"), "credential", ["delegate_id"], unique=False)
    op.create_table(
        "foreign_code",
        sa.Column("issuer", sa.String(length=48), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("cti", sa.LargeBinary(length=8), nullable=False),
        sa.ForeignKeyConstraint(["cti"], ["credential.cti"], name=op.f("fk_foreign_code_cti_credential")),
        sa.PrimaryKeyConstraint("issuer", "sha256", name=op.f("pk_foreign_code")),
    )
    op.create_index("ix_foreign_code_sha256", "foreign_code", ["sha256"], unique=False)
    op.create_table(
        "mirror_state",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_mirror_state")),
    )


def _log() -> None:
    op.create_table(
        "log_entry",
        sa.Column("index", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("operator", sa.String(length=32), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=True),
        sa.Column("outcome", sa.String(length=8), nullable=True),
        sa.Column("reasons", sa.String(length=240), server_default="", nullable=False),
        sa.Column("leaf", sa.LargeBinary(), nullable=False),
        sa.Column("leaf_hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("index", name=op.f("pk_log_entry")),
        sa.UniqueConstraint("id", name=op.f("uq_log_entry_id")),
    )
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("frontier", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_log_head_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_head")),
    )
    op.create_table(
        "log_checkpoint",
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("seen_by", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("size", name=op.f("pk_log_checkpoint")),
    )


def _passages() -> None:
    op.create_table(
        "check_in",
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("cti", sa.LargeBinary(length=8), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_check_in_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("delegate_id", name=op.f("pk_check_in")),
    )
    op.create_table(
        "presence",
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("gate", sa.String(length=24), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_presence_delegate_id_delegate")
        ),
        sa.ForeignKeyConstraint(["zone"], ["zone.number"], name=op.f("fk_presence_zone_zone")),
        sa.PrimaryKeyConstraint("delegate_id", "zone", name=op.f("pk_presence")),
    )
    op.create_table(
        "portrait",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("blob", sa.LargeBinary(length=32), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("scores", sa.JSON(), nullable=False),
        sa.Column("accepted_because", sa.String(length=80), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["blob"], ["blob.sha256"], name=op.f("fk_portrait_blob_blob")),
        sa.ForeignKeyConstraint(
            ["delegate_id"], ["delegate.id"], name=op.f("fk_portrait_delegate_id_delegate")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_portrait")),
    )
    op.create_index(op.f("ix_portrait_delegate_id"), "portrait", ["delegate_id"], unique=False)


def _badges() -> None:
    op.create_table(
        "badge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("delegate_id", sa.Uuid(), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=False),
        sa.Column("cti", sa.LargeBinary(length=8), nullable=False),
        sa.Column("design", sa.String(length=48), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("portrait", sa.LargeBinary(length=32), nullable=True),
        sa.ForeignKeyConstraint(["cti"], ["credential.cti"], name=op.f("fk_badge_cti_credential")),
        sa.ForeignKeyConstraint(["delegate_id"], ["delegate.id"], name=op.f("fk_badge_delegate_id_delegate")),
        sa.ForeignKeyConstraint(["portrait"], ["blob.sha256"], name=op.f("fk_badge_portrait_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge")),
        sa.UniqueConstraint("cti", name=op.f("uq_badge_cti")),
        sa.UniqueConstraint("serial", name=op.f("uq_badge_serial")),
    )
    op.create_index(op.f("ix_badge_delegate_id"), "badge", ["delegate_id"], unique=False)
    op.create_table(
        "print_job",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("badge_id", sa.Uuid(), nullable=False),
        sa.Column("printer", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("document", sa.LargeBinary(length=32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("remote", sa.String(length=200), server_default="", nullable=False),
        sa.Column("message", sa.String(length=400), server_default="", nullable=False),
        sa.Column("station", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["badge_id"], ["badge.id"], name=op.f("fk_print_job_badge_id_badge")),
        sa.ForeignKeyConstraint(["document"], ["blob.sha256"], name=op.f("fk_print_job_document_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
        sa.UniqueConstraint("badge_id", name=op.f("uq_print_job_badge_id")),
    )
    op.create_index(op.f("ix_print_job_state"), "print_job", ["state"], unique=False)
