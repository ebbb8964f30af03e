"""Cases: what a supervisor must look at, opened by rule and closed with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class CaseKind(StrEnum):
    """The rule that opened a case."""

    TWO_PLACES = "two_places"
    TWICE_INSIDE = "twice_inside"
    WATCH_LIST = "watch_list"
    OVERRIDE_PATTERN = "override_pattern"
    FORGED_BURST = "forged_burst"
    HELP_CALLED = "help_called"
    CLOCK_WENT_BACK = "clock_went_back"


@dataclass(frozen=True, slots=True)
class Case:
    """One case; the same rule has at most one open case about the same subject.

    Args:
        subject: What it is about, a stable text ("delegate:UUID", "operator:v-07", "station:desk-1").
        first_entry: Index of the log entry that opened it.
        last_entry: Index of the newest entry that belongs to it.
        entries: How many entries belong to it.
    """

    id: UUID
    kind: CaseKind
    subject: str
    opened_at: datetime
    first_entry: int
    last_entry: int
    entries: int
    delegate_id: UUID | None = None
    closed_at: datetime | None = None
    closed_by: str = ""
    closed_because: str = ""
