"""Registry data: a mirror changes it only by the feed or an import."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from kiosk.store.schema.base import metadata
from kiosk.store.types import UtcTime, ZoneSet

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
    # off, logical, timed or timed_logical; the minutes are for the timed ones.
    Column("passback", String(16), nullable=False, server_default="off"),
    Column("passback_minutes", Integer, nullable=False, server_default="0"),
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
    # Number of the passport or police card, as printed; empty where not given.
    Column("document", String(40), nullable=False, server_default=""),
    # Days of the event on which the delegate may come, bit `day - 1`; all where null.
    Column("days", ZoneSet),
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

# How many people a delegation may send; a delegation without a row may send any number.
delegation_quota = Table(
    "delegation_quota",
    metadata,
    Column("delegation_id", ForeignKey("delegation.id"), primary_key=True),
    Column("places", Integer, nullable=False),
    CheckConstraint("places >= 0", name="places"),
)

# Where a badge that was made ahead of time waits: shelf C, hole 14. One delegate a hole.
pigeon_hole = Table(
    "pigeon_hole",
    metadata,
    Column("delegate_id", ForeignKey("delegate.id"), primary_key=True),
    Column("shelf", String(4), nullable=False),
    Column("hole", Integer, nullable=False),
    Column("assigned_at", UtcTime, nullable=False),
    UniqueConstraint("shelf", "hole"),
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
