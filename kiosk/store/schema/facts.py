"""Local facts: a station writes them and never rewrites one."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    Uuid,
    text,
)

from kiosk.store.schema.base import metadata
from kiosk.store.types import UtcTime

log_entry = Table(
    "log_entry",
    metadata,
    # Dense, 0 first, per store: the leaf's place in the Merkle tree and the fact's outbox number.
    Column("index", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("kind", String(24), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("station", String(32), nullable=False),
    Column("operator", String(32), nullable=False),
    # No foreign key: a log entry outlives what it speaks of.
    Column("delegate_id", Uuid),
    Column("outcome", String(8)),
    Column("reasons", String(240), nullable=False, server_default=""),
    # Deterministic CBOR of the whole fact; the columns above repeat parts of it for queries.
    Column("leaf", LargeBinary, nullable=False),
    Column("leaf_hash", LargeBinary(32), nullable=False),
)

log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("size", BigInteger, nullable=False),
    # The hashes of the perfect subtrees that make up the tree, largest first.
    Column("frontier", LargeBinary, nullable=False),
    # The C2SP checkpoint note over (size, root), signed by the station that appended last.
    Column("note", Text, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

log_checkpoint = Table(
    "log_checkpoint",
    metadata,
    # Checkpoints that left this store (shift report, registry, another station).
    Column("size", BigInteger, primary_key=True),
    Column("note", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("seen_by", String(60), nullable=False),
)

check_in = Table(
    "check_in",
    metadata,
    # The state of a delegate's check-in at this moment; its history is the log.
    Column("delegate_id", ForeignKey("delegate.id"), primary_key=True),
    Column("cti", LargeBinary(8), nullable=False),
    Column("station", String(32), nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("completed_at", UtcTime),
)

help_case = Table(
    "help_case",
    metadata,
    # A check-in begun at a self-service station that somebody has to finish; its history is the log. No names.
    Column("id", Uuid, primary_key=True),
    Column("station", String(32), nullable=False),
    Column("label", String(120), nullable=False),
    Column("language", String(35), nullable=False),
    Column("stage", String(12), nullable=False),
    Column("cause", String(16), nullable=False),
    Column("opened_at", UtcTime, nullable=False),
    Column("detail", String(80), nullable=False, server_default=""),
    Column("delegate_id", ForeignKey("delegate.id")),
    # Comma-separated values of `Collected`, in their order.
    Column("collected", String(80), nullable=False, server_default=""),
    Column("taken_by", String(32), nullable=False, server_default=""),
    Column("taken_label", String(120), nullable=False, server_default=""),
    Column("taken_at", UtcTime),
    Column("closed_at", UtcTime),
    Column("end", String(16), nullable=False, server_default=""),
    # Nobody waits twice at once.
    Index(
        "uq_help_case_open",
        "delegate_id",
        unique=True,
        sqlite_where=text("closed_at IS NULL"),
        postgresql_where=text("closed_at IS NULL"),
    ),
    Index(
        "ix_help_case_waiting",
        "opened_at",
        sqlite_where=text("closed_at IS NULL"),
        postgresql_where=text("closed_at IS NULL"),
    ),
)

presence = Table(
    "presence",
    metadata,
    Column("delegate_id", ForeignKey("delegate.id"), primary_key=True),
    Column("zone", ForeignKey("zone.number"), primary_key=True),
    Column("inside", Boolean, nullable=False),
    Column("gate", String(24), nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("ix_presence_zone", "zone", "inside"),
)

portrait = Table(
    "portrait",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("delegate_id", ForeignKey("delegate.id"), nullable=False, index=True),
    Column("blob", ForeignKey("blob.sha256"), nullable=False),
    Column("taken_at", UtcTime, nullable=False),
    Column("station", String(32), nullable=False),
    # Component scores of ISO/IEC 29794-5, 0 to 100.
    Column("scores", JSON, nullable=False),
    # Why a picture with faults was kept all the same, or empty.
    Column("accepted_because", String(80), nullable=False, server_default=""),
)

badge = Table(
    "badge",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("delegate_id", ForeignKey("delegate.id"), nullable=False, index=True),
    Column("serial", BigInteger, nullable=False, unique=True),
    Column("cti", ForeignKey("credential.cti"), nullable=False, unique=True),
    Column("design", String(48), nullable=False),
    Column("state", String(12), nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("station", String(32), nullable=False),
    Column("portrait", ForeignKey("blob.sha256")),
)

print_job = Table(
    "print_job",
    metadata,
    Column("id", Uuid, primary_key=True),
    # One job a badge, whatever crashes in between.
    Column("badge_id", ForeignKey("badge.id"), nullable=False, unique=True),
    Column("printer", String(120), nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("document", ForeignKey("blob.sha256"), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("remote", String(200), nullable=False, server_default=""),
    Column("message", String(400), nullable=False, server_default=""),
    Column("station", String(32), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
)
