"""The newest scans, as the lists show them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Integer, String, bindparam, select, type_coerce

from kiosk.event.facts import FactKind
from kiosk.event.names import PersonName
from kiosk.event.verdict import Outcome, Reason, Scan
from kiosk.store.damage import UNREADABLE, despite_bad_text
from kiosk.store.schema import delegate, log_entry
from kiosk.store.types import from_microseconds

_l, _d = log_entry.c, delegate.c
_RECENT = (
    select(
        _l.index.label("entry"),
        # As they are kept: one altered entry must not cost the whole list.
        type_coerce(_l.at, Integer).label("at"),
        _l.station,
        _l.operator,
        _l.outcome,
        _l.reasons,
        type_coerce(_l.delegate_id, String).label("delegate_id"),
        _d.given_name,
        _d.family_name,
        _d.title,
    )
    .select_from(log_entry.outerjoin(delegate, _d.id == _l.delegate_id))
    .where(_l.kind == FactKind.SCAN.value)
    .order_by(_l.index.desc())
    .limit(bindparam("limit"))
)


def recent(conn: Connection, limit: int = 20) -> tuple[Scan, ...]:
    """Return the newest `limit` scans of every station of this store, newest first, with names for the screen.

    Those that were altered so that they cannot be shown are left out; an audit of the log names them.
    """
    found = despite_bad_text(conn, lambda: conn.execute(_RECENT, {"limit": limit}).all())
    return tuple(scan for scan in map(_scan, found) if scan is not None)


def _scan(row: Any) -> Scan | None:
    try:
        return _read(row)
    except UNREADABLE:
        return None


def _read(row: Any) -> Scan:
    name = None
    if row.given_name is not None:
        name = PersonName(row.given_name, row.family_name, row.title).display
    return Scan(
        index=row.entry,
        at=from_microseconds(row.at),
        station=row.station,
        operator=row.operator,
        outcome=Outcome(row.outcome),
        reasons=tuple(map(Reason, filter(None, row.reasons.split(",")))),
        delegate_id=None if row.delegate_id is None else UUID(str(row.delegate_id)),
        display_name=name,
    )
