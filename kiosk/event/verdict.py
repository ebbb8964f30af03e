"""The verdict: one outcome, its reasons as stable codes, and how old the data behind it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class Outcome(StrEnum):
    """Green, amber, red."""

    ADMIT = "admit"
    REFER = "refer"
    REFUSE = "refuse"


class Reason(StrEnum):
    """Why. The values are written into logs and read by other programs: never renamed."""

    # ADMIT
    VALID = "valid"
    CHECK_IN_RESUMED = "check_in_resumed"
    IDENTITY_BY_DOCUMENT = "identity_by_document"
    OVERRIDDEN = "overridden"
    # REFUSE
    UNREADABLE_CODE = "unreadable_code"
    FORGED_SIGNATURE = "forged_signature"
    UNKNOWN_KEY = "unknown_key"
    KEY_NOT_VALID = "key_not_valid"
    WRONG_EVENT = "wrong_event"
    UNKNOWN_CODE = "unknown_code"
    CANCELLED = "cancelled"
    REVOKED = "revoked"
    REPLACED = "replaced"
    WATCH_LIST_REFUSED = "watch_list_refused"
    VETTING_WITHDRAWN = "vetting_withdrawn"
    EXPIRED = "expired"
    NOT_THIS_ZONE = "not_this_zone"
    RETURNED = "returned"
    # REFER
    NOT_IN_MIRROR = "not_in_mirror"
    AMBIGUOUS_CODE = "ambiguous_code"
    WATCH_LIST = "watch_list"
    VETTING_PENDING = "vetting_pending"
    NOT_YET_VALID = "not_yet_valid"
    NOT_TODAY = "not_today"
    CATEGORY_ELSEWHERE = "category_elsewhere"
    BADGE_NEEDED = "badge_needed"
    NOT_HANDED_OVER = "not_handed_over"
    ZONE_FULL = "zone_full"
    ALREADY_USED = "already_used"
    CHECK_IN_ELSEWHERE = "check_in_elsewhere"
    TOO_SOON_AGAIN = "too_soon_again"
    ALREADY_INSIDE = "already_inside"
    NOT_INSIDE = "not_inside"
    CLAIMS_DIFFER = "claims_differ"
    PORTRAIT_DUTY = "portrait_duty"
    SAME_PERSON_DUTY = "same_person_duty"
    MIRROR_TOO_OLD = "mirror_too_old"
    RULE_FAILED = "rule_failed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rule said, and on what.

    Args:
        outcome: Green, amber or red.
        reasons: At least one, the weightiest first.
        mirror_age: How old the registry data was; None when the station is its own registry.
        provisional: True when the registry could not be asked in time.
        detail: Facts a sentence may need ("station": "desk-3", "at": "14:02"); no names.
    """

    outcome: Outcome
    reasons: tuple[Reason, ...]
    mirror_age: timedelta | None = None
    provisional: bool = False
    detail: tuple[tuple[str, str], ...] = ()

    @property
    def reason(self) -> Reason:
        """Return the weightiest reason."""
        return self.reasons[0]


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan as the lists show it.

    Args:
        index: Its place in the scan log, 0 first.
        delegate_id: Whose code it was, where that is known.
        display_name: For the screen only; None where unknown.
    """

    index: int
    at: datetime
    station: str
    operator: str
    outcome: Outcome
    reasons: tuple[Reason, ...]
    delegate_id: UUID | None = None
    display_name: str | None = None
