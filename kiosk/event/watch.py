"""The watch list: whom to look out for, and who was found to be like them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class WatchAction(StrEnum):
    """What a hit does: send to the supervisor without saying why, refuse, or only tell the supervisor."""

    SILENT = "silent"
    REFUSE = "refuse"
    NOTIFY = "notify"


class HitState(StrEnum):
    """What a supervisor said of a hit; an open or held one counts, a cleared one does not."""

    OPEN = "open"
    HELD = "held"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class WatchEntry:
    """One entry. At least one of name, birth date with name, document or delegation is given.

    Args:
        name: In any script and word order, or empty.
        document: Number as printed, or empty.
        delegation: Code of a delegation, or empty.
        expires: From when on it no longer counts, or None.
    """

    id: UUID
    reason: str
    action: WatchAction
    added_by: str
    added_at: datetime
    name: str = ""
    birth_date: date | None = None
    document: str = ""
    delegation: str = ""
    expires: datetime | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WatchHit:
    """An entry and a delegate that are alike.

    Args:
        score: 0 to 100.
    """

    entry_id: UUID
    delegate_id: UUID
    score: int
    state: HitState = HitState.OPEN
    decided_by: str = ""
    decided_at: datetime | None = None
