"""Rows of requests for an override."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, literal_column, select, update

from kiosk.event.operators import (
    OverrideAction,
    OverrideReason,
    OverrideRequest,
    OverrideScope,
    RequestState,
)
from kiosk.store import schema

_r = schema.override_request.c
_OPEN: ColumnElement[str] = literal_column(f"'{RequestState.OPEN.value}'")
_STILL_OPEN = (_r.state == _OPEN, _r.lapses > bindparam("now"))

_ADD = insert(schema.override_request)
_ONE = select(schema.override_request).where(_r.id == bindparam("of_id"))
_ALL_OPEN = select(schema.override_request).where(*_STILL_OPEN).order_by(_r.asked_at, _r.id)
_COUNT = select(func.count()).select_from(schema.override_request).where(*_STILL_OPEN)
_ANSWER = (
    update(schema.override_request)
    .where(_r.id == bindparam("of_id"), *_STILL_OPEN)
    .values(
        state=bindparam("new_state"),
        answered_by=bindparam("by"),
        answered_at=bindparam("at"),
        because=bindparam("why"),
        override_id=bindparam("of_override", type_=_r.override_id.type),
    )
)


def add_request(conn: Connection, made: OverrideRequest) -> None:
    """Add a request; one for an unknown delegate raises IntegrityError."""
    conn.execute(
        _ADD,
        {
            "id": made.id,
            "delegate_id": made.delegate_id,
            "action": made.action.value,
            "scope": made.scope.value,
            "reason": made.reason.value,
            "text": made.text,
            "asked_by": made.asked_by,
            "station": made.station,
            "asked_at": made.asked_at,
            "lapses": made.lapses,
            "state": made.state.value,
        },
    )


def request(conn: Connection, request_id: UUID, now: datetime) -> OverrideRequest | None:
    """Return one request as it stands at `now`, or None."""
    row = conn.execute(_ONE, {"of_id": request_id}).first()
    return None if row is None else _request(row, now)


def open_requests(conn: Connection, now: datetime) -> tuple[OverrideRequest, ...]:
    """Return the requests that wait for an answer at `now`, oldest first."""
    return tuple(_request(row, now) for row in conn.execute(_ALL_OPEN, {"now": now}))


def count_open(conn: Connection, now: datetime) -> int:
    """Return how many requests wait for an answer at `now`."""
    return int(conn.execute(_COUNT, {"now": now}).scalar_one())


def answer(  # noqa: PLR0913 - what an answer is, each named
    conn: Connection,
    request_id: UUID,
    state: RequestState,
    *,
    by: str,
    at: datetime,
    because: str = "",
    override_id: UUID | None = None,
) -> bool:
    """Answer a request that is open at `at`; return False where it is answered, lapsed or unknown."""
    values = {
        "of_id": request_id,
        "now": at,
        "new_state": state.value,
        "by": by,
        "at": at,
        "why": because,
        "of_override": override_id,
    }
    return conn.execute(_ANSWER, values).rowcount == 1


def _request(row: Row[Any], now: datetime) -> OverrideRequest:
    state = RequestState(row.state)
    lapsed = state is RequestState.OPEN and row.lapses <= now
    return OverrideRequest(
        id=row.id,
        delegate_id=row.delegate_id,
        action=OverrideAction(row.action),
        scope=OverrideScope(row.scope),
        reason=OverrideReason(row.reason),
        text=row.text,
        asked_by=row.asked_by,
        station=row.station,
        asked_at=row.asked_at,
        lapses=row.lapses,
        state=RequestState.LAPSED if lapsed else state,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        because=row.because,
        override_id=row.override_id,
    )
