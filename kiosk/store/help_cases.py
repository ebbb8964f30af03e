"""Rows of cases that somebody at a desk has to finish; a delegate has at most one that is open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, or_, select, update

from kiosk.event.self_service import Collected, HelpCase, HelpCause, HelpEnd, Stage
from kiosk.store.schema import help_case

_c = help_case.c
_OPEN = _c.closed_at.is_(None)
_THIS = _c.id == bindparam("of_id")
_ADD = insert(help_case)
_GET = select(help_case).where(_THIS)
_OF_DELEGATE = select(help_case).where(_OPEN, _c.delegate_id == bindparam("of_delegate"))
_WAITING = select(help_case).where(_OPEN, _c.opened_at > bindparam("since")).order_by(_c.opened_at, _c.id)
_SINCE = select(help_case).where(_c.opened_at >= bindparam("since")).order_by(_c.opened_at, _c.id)
_LAPSED = select(help_case).where(_OPEN, _c.opened_at <= bindparam("since")).order_by(_c.opened_at, _c.id)
_AGAIN = (
    update(help_case)
    .where(_THIS, _OPEN)
    .values(
        station=bindparam("new_station"),
        label=bindparam("new_label"),
        language=bindparam("new_language"),
        stage=bindparam("new_stage"),
        cause=bindparam("new_cause"),
        opened_at=bindparam("at"),
        detail=bindparam("new_detail"),
        collected=bindparam("new_collected"),
        taken_by="",
        taken_label="",
        taken_at=None,
    )
)
_TAKE = (
    update(help_case)
    .where(
        _THIS,
        _OPEN,
        or_(_c.taken_by == "", _c.taken_by == bindparam("by"), _c.taken_at <= bindparam("before")),
    )
    .values(taken_by=bindparam("by"), taken_label=bindparam("by_label"), taken_at=bindparam("at"))
)
_UPDATE = update(help_case).where(_THIS, _OPEN).values(collected=bindparam("new_collected"))
_CLOSE = update(help_case).where(_THIS, _OPEN).values(closed_at=bindparam("at"), end=bindparam("new_end"))


def add(conn: Connection, made: HelpCase) -> None:
    """Add an open case; a second open one for the same delegate raises IntegrityError."""
    conn.execute(
        _ADD,
        {
            "id": made.id,
            "station": made.station,
            "label": made.label,
            "language": made.language,
            "stage": made.stage.value,
            "cause": made.cause.value,
            "opened_at": made.opened_at,
            "detail": made.detail,
            "delegate_id": made.delegate_id,
            "collected": _written(made.collected),
        },
    )


def get(conn: Connection, case_id: UUID) -> HelpCase | None:
    """Return one case, open or closed, or None."""
    row = conn.execute(_GET, {"of_id": case_id}).first()
    return None if row is None else _case(row)


def open_of(conn: Connection, delegate_id: UUID) -> HelpCase | None:
    """Return the open case of a delegate, or None."""
    row = conn.execute(_OF_DELEGATE, {"of_delegate": delegate_id}).first()
    return None if row is None else _case(row)


def waiting(conn: Connection, since: datetime, limit: int = 100) -> tuple[HelpCase, ...]:
    """Return the open cases of every station that were opened after `since`, oldest first."""
    return tuple(map(_case, conn.execute(_WAITING.limit(limit), {"since": since})))


def opened_since(conn: Connection, since: datetime, limit: int = 100) -> tuple[HelpCase, ...]:
    """Return the cases of every station that were opened at `since` or later, open or closed, oldest first."""
    return tuple(map(_case, conn.execute(_SINCE.limit(limit), {"since": since})))


def lapsed(conn: Connection, since: datetime, limit: int = 100) -> tuple[HelpCase, ...]:
    """Return the open cases that were opened at `since` or before, oldest first."""
    return tuple(map(_case, conn.execute(_LAPSED.limit(limit), {"since": since})))


def open_again(conn: Connection, made: HelpCase) -> bool:
    """Let an open case say what `made` says, and wait for whoever takes it; return False where it is not open."""
    values = {
        "of_id": made.id,
        "new_station": made.station,
        "new_label": made.label,
        "new_language": made.language,
        "new_stage": made.stage.value,
        "new_cause": made.cause.value,
        "at": made.opened_at,
        "new_detail": made.detail,
        "new_collected": _written(made.collected),
    }
    return conn.execute(_AGAIN, values).rowcount == 1


def take(  # noqa: PLR0913 - who takes what, and when
    conn: Connection, case_id: UUID, *, by: str, label: str, at: datetime, before: datetime
) -> bool:
    """Give an open case to the desk `by`; return False where it is closed, unknown or another desk's.

    Args:
        before: A desk that took it then or earlier has let it lie, and loses it.
    """
    values = {"of_id": case_id, "by": by, "by_label": label, "at": at, "before": before}
    return conn.execute(_TAKE, values).rowcount == 1


def update_collected(conn: Connection, case_id: UUID, collected: Iterable[Collected]) -> bool:
    """Write down what the delegate of an open case has done by now; return False where it is not open."""
    values = {"of_id": case_id, "new_collected": _written(collected)}
    return conn.execute(_UPDATE, values).rowcount == 1


def close(conn: Connection, case_id: UUID, end: HelpEnd, at: datetime) -> bool:
    """Close an open case; return False where it is closed or unknown."""
    return conn.execute(_CLOSE, {"of_id": case_id, "new_end": end.value, "at": at}).rowcount == 1


def _written(collected: Iterable[Collected]) -> str:
    held = frozenset(collected)
    return ",".join(one.value for one in Collected if one in held)


def _case(row: Row[Any]) -> HelpCase:
    return HelpCase(
        id=row.id,
        station=row.station,
        label=row.label,
        language=row.language,
        stage=Stage(row.stage),
        cause=HelpCause(row.cause),
        opened_at=row.opened_at,
        detail=row.detail,
        delegate_id=row.delegate_id,
        collected=frozenset(Collected(one) for one in row.collected.split(",") if one),
        taken_by=row.taken_by,
        taken_label=row.taken_label,
        taken_at=row.taken_at,
        closed_at=row.closed_at,
        end=HelpEnd(row.end) if row.end else None,
    )
