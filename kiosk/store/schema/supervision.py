"""People at the stations, and what supervisors keep."""

from __future__ import annotations

from sqlalchemy import (
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
    Uuid,
)

from kiosk.store.schema.base import metadata
from kiosk.store.types import UtcTime

operator = Table(
    "operator",
    metadata,
    # What stands in the log: short, stable, no name ("v-07").
    Column("code", String(32), primary_key=True),
    Column("name", String(120), nullable=False),
    Column("role", String(16), nullable=False),
    # Whose badge signs this operator in; null for someone with an operator's card alone.
    Column("delegate_id", ForeignKey("delegate.id"), unique=True),
    # Credential id of the operator's card, signed by the event key; null for none.
    Column("card", LargeBinary(8), unique=True),
    # argon2id over a keyed pepper; empty until the PIN is set.
    Column("pin_hash", String(200), nullable=False, server_default=""),
    # Written before the answer is given, so that pulling the plug does not buy a guess.
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("last_failure_at", UtcTime),
    Column("locked_until", UtcTime),
    Column("ended_at", UtcTime),
)

watch_entry = Table(
    "watch_entry",
    metadata,
    Column("id", Uuid, primary_key=True),
    # Each empty or null where the entry does not speak of it; at least one is given.
    Column("name", String(200), nullable=False, server_default=""),
    Column("birth_date", Date),
    Column("document", String(40), nullable=False, server_default=""),
    Column("delegation", String(12), nullable=False, server_default=""),
    Column("reason", String(200), nullable=False),
    # silent, refuse or notify.
    Column("action", String(8), nullable=False),
    Column("expires", UtcTime),
    Column("added_by", String(32), nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Column("removed_at", UtcTime),
)

watch_hit = Table(
    "watch_hit",
    metadata,
    # Found when the list or the delegates change, so that a verdict reads and never compares.
    Column("entry_id", ForeignKey("watch_entry.id"), primary_key=True),
    Column("delegate_id", ForeignKey("delegate.id"), primary_key=True, index=True),
    # 0 to 100.
    Column("score", Integer, nullable=False),
    # open, held or cleared, and by whom.
    Column("state", String(8), nullable=False),
    Column("decided_by", String(32), nullable=False, server_default=""),
    Column("decided_at", UtcTime),
)

override = Table(
    "override",
    metadata,
    Column("id", Uuid, primary_key=True),
    # Null where it is about no delegate: an export, a change of keys or of the clock.
    Column("delegate_id", ForeignKey("delegate.id"), index=True),
    # What it is for: admit, reprint, export, key_change or clock_change.
    Column("action", String(16), nullable=False),
    # passage, day or event; a passage is used up by the first verdict it turns.
    Column("scope", String(8), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("text", String(400), nullable=False, server_default=""),
    Column("asked_by", String(32), nullable=False),
    Column("granted_by", String(32), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("expires", UtcTime, nullable=False),
    Column("used_at", UtcTime),
    CheckConstraint("asked_by <> granted_by", name="four_eyes"),
)

override_request = Table(
    "override_request",
    metadata,
    Column("id", Uuid, primary_key=True),
    # As of the override that it asks for.
    Column("delegate_id", ForeignKey("delegate.id")),
    Column("action", String(16), nullable=False),
    Column("scope", String(8), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("text", String(400), nullable=False, server_default=""),
    Column("asked_by", String(32), nullable=False),
    Column("station", String(32), nullable=False),
    Column("asked_at", UtcTime, nullable=False),
    Column("lapses", UtcTime, nullable=False),
    # open, granted, declined or withdrawn; an open one lapses by its time alone.
    Column("state", String(12), nullable=False),
    Column("answered_by", String(32), nullable=False, server_default=""),
    Column("answered_at", UtcTime),
    Column("because", String(200), nullable=False, server_default=""),
    Column("override_id", Uuid),
    Index("ix_override_request_open", "state", "asked_at"),
)

case_file = Table(
    "case_file",
    metadata,
    Column("id", Uuid, primary_key=True),
    # The rule that opened it, and what it is about; the same pair is open at most once.
    Column("kind", String(24), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("delegate_id", Uuid),
    Column("opened_at", UtcTime, nullable=False),
    # Index of the log entry that opened it, and of the newest one that belongs to it.
    Column("first_entry", BigInteger, nullable=False),
    Column("last_entry", BigInteger, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("closed_at", UtcTime),
    Column("closed_by", String(32), nullable=False, server_default=""),
    Column("closed_because", String(200), nullable=False, server_default=""),
    Index("ix_case_file_open", "closed_at", "kind", "subject"),
)

review_row = Table(
    "review_row",
    metadata,
    # The scans of the log laid out for filtering. Made from the log by whoever reviews it, never by a
    # desk, so that no index slows a verdict; it can be thrown away and made again.
    Column("index", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("station", String(32), nullable=False),
    Column("operator", String(32), nullable=False),
    Column("outcome", String(8), nullable=False),
    # The weightiest reason.
    Column("reason", String(24), nullable=False),
    Column("delegate_id", Uuid),
    Column("delegation_id", Uuid),
    Column("zone", Integer),
    Column("code_hash", LargeBinary(16)),
    Index("ix_review_row_at", "at"),
    Index("ix_review_row_station", "station", "index"),
    Index("ix_review_row_operator", "operator", "index"),
    Index("ix_review_row_outcome", "outcome", "index"),
    Index("ix_review_row_reason", "reason", "index"),
    Index("ix_review_row_delegate_id", "delegate_id", "index"),
    Index("ix_review_row_delegation_id", "delegation_id", "index"),
    Index("ix_review_row_zone", "zone", "index"),
    Index("ix_review_row_code_hash", "code_hash", "index"),
)
