"""The newest scans, as the lists show them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, select

from kiosk.event.facts import FactKind
from kiosk.event.names import PersonName
from kiosk.event.verdict import Outcome, Reason, Scan
from kiosk.store.schema import delegate, log_entry

_l, _d = log_entry.c, delegate.c
_RECENT = (
    select(
        _l.index.label("entry"),
        _l.at,
        _l.station,
        _l.operator,
        _l.outcome,
        _l.reasons,
        _l.delegate_id,
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
    """Return the newest `limit` scans of every station of this store, newest first, with names for the screen."""
    return tuple(map(_scan, conn.execute(_RECENT, {"limit": limit})))


def _scan(row: Any) -> Scan:
    name = None
    if row.given_name is not None:
        name = PersonName(row.given_name, row.family_name, row.title).display
    return Scan(
        index=row.entry,
        at=row.at,
        station=row.station,
        operator=row.operator,
        outcome=Outcome(row.outcome),
        reasons=tuple(map(Reason, filter(None, row.reasons.split(",")))),
        delegate_id=row.delegate_id,
        display_name=name,
    )
