"""The tables, for mirror and registry alike.

Two kinds stand side by side: registry data (event to credential), which a mirror only ever changes
by the feed or an import; and local facts (scan log, portraits, badges, print jobs), which a station
writes and never rewrites. `blob` holds pictures and documents by content hash, so that they are as
encrypted and as backed up as everything else.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
)

from kiosk.store.types import UtcTime, ZoneSet

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SCHEMA_VERSION = 1
"""Raised with every migration; a store with a larger one was made by a newer program."""

# --- registry data -------------------------------------------------------------------------------

event = Table(
    "event",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", String(10), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("venue", JSON, nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
)

delegation = Table(
    "delegation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", String(12), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("protocol_order", Integer, nullable=False, unique=True),
    Column("territory", String(2), nullable=False, server_default=""),
    Column("flag_colours", JSON, nullable=False),
)

category = Table(
    "category",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", String(24), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("colour", String(7), nullable=False),
    Column("order", Integer, nullable=False),
    Column("zones", ZoneSet, nullable=False),
)

zone = Table(
    "zone",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("code", String(24), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("pictogram", String(24), nullable=False),
    Column("capacity", Integer),
    CheckConstraint("number BETWEEN 1 AND 16", name="number"),
)

gate = Table(
    "gate",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("code", String(24), nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("zone", ForeignKey("zone.number"), nullable=False),
    Column("direction", String(8), nullable=False),
)

station = Table(
    "station",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("label", String(120), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("gate", ForeignKey("gate.code")),
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("media_type", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
)

delegate = Table(
    "delegate",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("delegation_id", ForeignKey("delegation.id"), nullable=False, index=True),
    Column("category_id", ForeignKey("category.id"), nullable=False),
    Column("given_name", String(120), nullable=False),
    Column("family_name", String(120), nullable=False, server_default=""),
    Column("title", String(40), nullable=False, server_default=""),
    Column("native_name", String(200), nullable=False, server_default=""),
    Column("function", String(160), nullable=False, server_default=""),
    Column("birth_date", Date),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("vetting", String(12), nullable=False),
    Column("valid_from", UtcTime),
    Column("valid_until", UtcTime),
    Column("cancelled_at", UtcTime),
    Column("zones_added", ZoneSet, nullable=False, server_default="0"),
    Column("zones_removed", ZoneSet, nullable=False, server_default="0"),
    Column("photo", ForeignKey("blob.sha256")),
)

signing_key = Table(
    "signing_key",
    metadata,
    # First four bytes of the SHA-256 of the public key, as in the credential's protected header.
    Column("kid", LargeBinary(4), primary_key=True),
    Column("public", LargeBinary(32), nullable=False, unique=True),
    # "event", or the code of the station whose key it is.
    Column("owner", String(40), nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("expires", UtcTime, nullable=False),
    # A COSE_Sign1 by an event key over a station's key; empty for event keys.
    Column("certificate", LargeBinary, nullable=False, server_default=""),
    Column("revoked_at", UtcTime),
)

credential = Table(
    "credential",
    metadata,
    Column("cti", LargeBinary(8), primary_key=True),
    Column("delegate_id", ForeignKey("delegate.id"), nullable=False, index=True),
    Column("kind", Integer, nullable=False),
    Column("issuer", String(48), nullable=False),
    Column("state", String(12), nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("expires", UtcTime, nullable=False),
    Column("serial", BigInteger),
    Column("ended_at", UtcTime),
    Column("ended_by", String(32), nullable=False, server_default=""),
    Column("reason", String(40), nullable=False, server_default=""),
)

foreign_code = Table(
    "foreign_code",
    metadata,
    # The system that issued it ("pretix", "indico", "plain"), and SHA-256 of its exact bytes.
    Column("issuer", String(48), primary_key=True),
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("cti", ForeignKey("credential.cti"), nullable=False),
    Index("ix_foreign_code_sha256", "sha256"),
)

mirror_state = Table(
    "mirror_state",
    metadata,
    # One of as_of (microseconds since 1970 UTC), feed_seq, is_registry.
    Column("key", String(32), primary_key=True),
    Column("value", BigInteger, nullable=False),
)

# --- local facts -----------------------------------------------------------------------------------

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

presence = Table(
    "presence",
    metadata,
    Column("delegate_id", ForeignKey("delegate.id"), primary_key=True),
    Column("zone", ForeignKey("zone.number"), primary_key=True),
    Column("inside", Boolean, nullable=False),
    Column("gate", String(24), nullable=False),
    Column("at", UtcTime, nullable=False),
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
