"""Which stations serve nobody at this moment, as the log tells it; each entry is looked at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.event.duty import StationOut, Trouble
from kiosk.event.facts import FactKind
from kiosk.scanlog.leaf import decode
from kiosk.store import duties
from kiosk.store import log as log_rows
from kiosk.store.damage import UNREADABLE

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE = 20_000
"""Entries of the log gone through in one look."""


class StationsOut:
    """Follows one store's log. Reads a bounded number of entries a look: look again until it is `complete`."""

    def __init__(self) -> None:
        self._out: dict[str, StationOut] = {}
        self._reached = 0
        self.complete = False

    def look(self, conn: Connection) -> Mapping[str, StationOut]:
        """Read on from where the last look stopped, and return who is out by the station's code."""
        end = log_rows.count_rows(conn)
        if end < self._reached:
            # Another log stands there: a backup was put back.
            self._out, self._reached = {}, 0
        high = min(end, self._reached + _AT_ONCE)
        for row in duties.told(conn, self._reached, high):
            self._take(row)
        self._reached, self.complete = high, high >= end
        return dict(self._out)

    def _take(self, row: duties.DutyRow) -> None:
        if row.kind != FactKind.STATION_OUT:
            self._out.pop(row.station, None)
            return
        try:
            fact = decode(row.leaf)[1]
        except (BadInput, *UNREADABLE):
            # An audit of the log names it.
            return
        code, part = fact.body.get("code"), fact.body.get("part")
        known = code in set(Trouble) if isinstance(code, str) else False
        self._out[fact.station] = StationOut(
            fact.station,
            Trouble(str(code)) if known else None,
            part if isinstance(part, str) else "",
            fact.at,
        )
