"""Which stations said that they serve nobody, and when they served again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.event.facts import FactKind
from kiosk.store.damage import despite_bad_text

_TOLD = f"""
SELECT "index", station, kind, leaf FROM log_entry NOT INDEXED
WHERE "index" >= ? AND "index" < ?
AND kind IN ('{FactKind.STATION_OUT}', '{FactKind.STATION_BACK}', '{FactKind.STATION_OPENED}')
ORDER BY "index"
"""  # noqa: S608 - names of kinds


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One entry that says so; `leaf` holds the fact."""

    index: int
    station: str
    kind: str
    leaf: bytes


def told(conn: Connection, low: int, high: int) -> list[DutyRow]:
    """Return such entries of the log from `low` up to `high`, in order."""
    found = despite_bad_text(conn, lambda: conn.exec_driver_sql(_TOLD, (low, high)).all())
    return [DutyRow(row[0], row[1], row[2], row[3]) for row in found]
