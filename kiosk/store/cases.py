"""Case files: what supervisors must look at; the same rule has at most one open case about the same subject."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update

from kiosk.event.cases import Case, CaseKind
from kiosk.event.watch import HitState
from kiosk.store.schema import case_file, watch_entry, watch_hit

_c = case_file.c
_BY_ID = select(case_file).where(_c.id == bindparam("of_id"))
_OPEN_ONE = select(case_file).where(
    _c.closed_at.is_(None), _c.kind == bindparam("of_kind"), _c.subject == bindparam("of_subject")
)
_OPEN = select(case_file).where(_c.closed_at.is_(None)).order_by(_c.last_entry.desc(), _c.id)
_ALL = select(case_file).order_by(_c.closed_at.is_not(None), _c.last_entry.desc(), _c.id)
_BETWEEN = (
    select(case_file)
    .where(
        _c.opened_at <= bindparam("until"), or_(_c.closed_at.is_(None), _c.closed_at >= bindparam("since"))
    )
    .order_by(_c.opened_at, _c.first_entry)
)
_OF_DELEGATE = (
    select(case_file)
    .where(_c.delegate_id == bindparam("of_delegate"))
    .order_by(_c.closed_at.is_not(None), _c.last_entry.desc(), _c.id)
)
_ADD = insert(case_file)
_EXTEND = (
    update(case_file)
    .where(_c.id == bindparam("of_id"))
    .values(last_entry=bindparam("new_last"), entries=_c.entries + 1)
)
_CLOSE = (
    update(case_file)
    .where(_c.id == bindparam("of_id"), _c.closed_at.is_(None))
    .values(closed_at=bindparam("at"), closed_by=bindparam("by"), closed_because=bindparam("because"))
)
_COUNT_OPEN = select(_c.kind, func.count()).where(_c.closed_at.is_(None)).group_by(_c.kind)
_WATCHED = (
    select(watch_hit.c.delegate_id)
    .distinct()
    .select_from(watch_hit.join(watch_entry, watch_entry.c.id == watch_hit.c.entry_id))
    .where(
        watch_hit.c.state != HitState.CLEARED.value,
        watch_entry.c.removed_at.is_(None),
        or_(watch_entry.c.expires.is_(None), watch_entry.c.expires > bindparam("at")),
    )
)


def case(conn: Connection, case_id: UUID) -> Case | None:
    """Return one case, or None."""
    row = conn.execute(_BY_ID, {"of_id": case_id}).first()
    return None if row is None else _case(row)


def open_case(conn: Connection, kind: CaseKind, subject: str) -> Case | None:
    """Return the open case of `kind` about `subject`, or None."""
    row = conn.execute(_OPEN_ONE, {"of_kind": kind.value, "of_subject": subject}).first()
    return None if row is None else _case(row)


def open_cases(conn: Connection, limit: int = 500) -> tuple[Case, ...]:
    """Return the open cases, those with the newest entry first."""
    return tuple(map(_case, conn.execute(_OPEN.limit(limit))))


def all_cases(conn: Connection, limit: int = 500) -> tuple[Case, ...]:
    """Return the open cases and then the closed ones, each with the newest entry first."""
    return tuple(map(_case, conn.execute(_ALL.limit(limit))))


def cases_between(conn: Connection, since: datetime, until: datetime) -> tuple[Case, ...]:
    """Return the cases that were open at some moment from `since` to `until`, in the order of opening."""
    return tuple(map(_case, conn.execute(_BETWEEN, {"since": since, "until": until})))


def cases_of(conn: Connection, delegate_id: UUID) -> tuple[Case, ...]:
    """Return the cases about a delegate, open ones first."""
    return tuple(map(_case, conn.execute(_OF_DELEGATE, {"of_delegate": delegate_id})))


def count_open(conn: Connection) -> dict[CaseKind, int]:
    """Return how many cases are open, by kind."""
    return {CaseKind(row[0]): row[1] for row in conn.execute(_COUNT_OPEN)}


def add_case(conn: Connection, made: Case) -> None:
    """Write a new, open case."""
    conn.execute(
        _ADD,
        {
            "id": made.id,
            "kind": made.kind.value,
            "subject": made.subject,
            "delegate_id": made.delegate_id,
            "opened_at": made.opened_at,
            "first_entry": made.first_entry,
            "last_entry": made.last_entry,
            "entries": made.entries,
        },
    )


def extend_case(conn: Connection, case_id: UUID, entry: int) -> None:
    """Add one entry to a case."""
    conn.execute(_EXTEND, {"of_id": case_id, "new_last": entry})


def close_case(conn: Connection, case_id: UUID, *, at: datetime, by: str, because: str) -> bool:
    """Close a case; return False where it is unknown or closed."""
    values = {"of_id": case_id, "at": at, "by": by, "because": because}
    return conn.execute(_CLOSE, values).rowcount == 1


def watched(conn: Connection, at: datetime) -> frozenset[UUID]:
    """Return the delegates with a hit of the watch list that nobody cleared, of an entry in force at `at`."""
    return frozenset(conn.execute(_WATCHED, {"at": at}).scalars())


def _case(row: Row[Any]) -> Case:
    return Case(
        id=row.id,
        kind=CaseKind(row.kind),
        subject=row.subject,
        opened_at=row.opened_at,
        first_entry=row.first_entry,
        last_entry=row.last_entry,
        entries=row.entries,
        delegate_id=row.delegate_id,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        closed_because=row.closed_because,
    )
