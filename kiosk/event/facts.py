"""Facts: what happened at a station, as it goes into the scan log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.event.verdict import Outcome, Reason

Plain = str | int | bool | bytes | None
"""What a fact's body may hold: values with exactly one deterministic CBOR encoding."""


class FactKind(StrEnum):
    """What kind of thing happened; written into leaves, never renamed."""

    STATION_OPENED = "station_opened"
    SCAN = "scan"
    CHECK_IN_COMPLETED = "check_in_completed"
    PORTRAIT_TAKEN = "portrait_taken"
    BADGE_MADE = "badge_made"
    BADGE_PRINTED = "badge_printed"
    BADGE_ISSUED = "badge_issued"
    PRINT_ANSWERED = "print_answered"
    CREDENTIAL_ISSUED = "credential_issued"
    CREDENTIAL_REVOKED = "credential_revoked"
    KEY_REVOKED = "key_revoked"
    DELEGATES_IMPORTED = "delegates_imported"
    EVENT_CREATED = "event_created"
    EXPORTED = "exported"
    OVERRIDE = "override"
    OVERRIDE_ASKED = "override_asked"
    OVERRIDE_ANSWERED = "override_answered"
    HELP_CALLED = "help_called"
    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGNED_OUT = "signed_out"
    OPERATOR_CHANGED = "operator_changed"
    WATCH_LIST_CHANGED = "watch_list_changed"
    WATCH_HIT_DECIDED = "watch_hit_decided"
    PRESENCE_RESET = "presence_reset"
    CASE_OPENED = "case_opened"
    CASE_CLOSED = "case_closed"
    BADGE_UNREAD = "badge_unread"
    BADGE_MIXED_UP = "badge_mixed_up"
    SAME_PERSON = "same_person"
    WALK_IN_REGISTERED = "walk_in_registered"
    DELEGATE_CHANGED = "delegate_changed"
    BADGE_RETURNED = "badge_returned"
    QUOTA_CHANGED = "quota_changed"
    HELP_CASE_OPENED = "help_case_opened"
    HELP_CASE_TAKEN = "help_case_taken"
    HELP_CASE_CLOSED = "help_case_closed"
    IDENTITY_CHECKED = "identity_checked"
    ARRIVAL_CONFIRMED = "arrival_confirmed"
    STATION_OUT = "station_out"
    STATION_BACK = "station_back"
    SETTING_CHANGED = "setting_changed"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened. Holds pseudonymous ids and keyed hashes only: no names, no raw codes.

    Args:
        id: Idempotency key; the registry stores each fact once by it.
        at: Aware UTC; kept to the microsecond.
        station: Station code.
        operator: Operator code, or "-" where nobody is signed in.
        delegate_id: Whom it is about, where known.
        code_hash: Keyed hash of the scanned code (16 bytes), where there was one.
        outcome: For scans.
        reasons: For scans.
        body: Further plain values; keys are lower-case identifiers.
    """

    id: UUID
    kind: FactKind
    at: datetime
    station: str
    operator: str
    delegate_id: UUID | None = None
    code_hash: bytes | None = None
    outcome: Outcome | None = None
    reasons: tuple[Reason, ...] = ()
    body: Mapping[str, Plain] = field(default_factory=dict)
