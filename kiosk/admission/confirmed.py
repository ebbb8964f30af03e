"""Whose arrival the head of a delegation has confirmed: the word of a head, which admits nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.event.facts import FactKind
from kiosk.scanlog.log import entries
from kiosk.store import arrivals

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection


def confirmed_at(conn: Connection, delegate_id: UUID) -> datetime | None:
    """Return when a delegate's arrival was confirmed, from the log itself, or None."""
    index = arrivals.confirmation(conn, delegate_id)
    if index is None:
        return None
    found = next(entries(conn, index, index + 1), None)
    if found is None or (found.fact.kind, found.fact.delegate_id) != (
        FactKind.ARRIVAL_CONFIRMED,
        delegate_id,
    ):
        return None
    return found.fact.at
