"""Portraits taken at this machine's stations; the newest of a delegate counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select

from kiosk.store.schema import portrait


@dataclass(frozen=True, slots=True)
class Portrait:
    """One portrait.

    Args:
        picture: SHA-256 of the JPEG in the store.
        scores: Component scores of ISO/IEC 29794-5, 0 to 100, by name.
        accepted_because: Why a picture with faults was kept all the same, or empty.
    """

    id: UUID
    delegate_id: UUID
    picture: bytes
    taken_at: datetime
    station: str
    scores: Mapping[str, float] = field(default_factory=dict)
    accepted_because: str = ""


_p = portrait.c
_NEWEST = (
    select(portrait).where(_p.delegate_id == bindparam("of_delegate")).order_by(_p.taken_at.desc()).limit(1)
)
_ADD = insert(portrait)


def add_portrait(conn: Connection, taken: Portrait) -> None:
    """Add a portrait whose picture is in the store; a picture that is not raises IntegrityError."""
    conn.execute(
        _ADD,
        {
            "id": taken.id,
            "delegate_id": taken.delegate_id,
            "blob": taken.picture,
            "taken_at": taken.taken_at,
            "station": taken.station,
            "scores": dict(taken.scores),
            "accepted_because": taken.accepted_because,
        },
    )


def newest_portrait(conn: Connection, delegate_id: UUID) -> Portrait | None:
    """Return a delegate's newest portrait, or None."""
    row = conn.execute(_NEWEST, {"of_delegate": delegate_id}).first()
    if row is None:
        return None
    return Portrait(
        id=row.id,
        delegate_id=row.delegate_id,
        picture=bytes(row.blob),
        taken_at=row.taken_at,
        station=row.station,
        scores=row.scores,
        accepted_because=row.accepted_because,
    )
