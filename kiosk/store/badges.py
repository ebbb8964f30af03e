"""Badges and the jobs that print them; a state changes only from the states it may follow."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from kiosk.event.badges import Badge, BadgeState, PrintJob, PrintState
from kiosk.store.schema import badge, print_job

_b, _j = badge.c, print_job.c
_IN_FORCE = (BadgeState.MADE.value, BadgeState.ISSUED.value)
_LAST_SERIAL = select(func.max(_b.serial))
_BADGE = select(badge).where(_b.id == bindparam("of_id"))
_BY_SERIAL = select(badge).where(_b.serial == bindparam("of_serial"))
_BY_DELEGATE = select(badge).where(_b.delegate_id == bindparam("of_delegate")).order_by(_b.serial)
_CURRENT = (
    select(badge)
    .where(_b.delegate_id == bindparam("of_delegate"), _b.state.in_(_IN_FORCE))
    .order_by(_b.serial.desc())
    .limit(1)
)
_BY_STATE = select(badge).where(_b.state.in_(bindparam("states", expanding=True))).order_by(_b.serial)
_ADD_BADGE = insert(badge)
_MOVE_BADGE = (
    update(badge)
    .where(_b.id == bindparam("of_id"), _b.state.in_(bindparam("states", expanding=True)))
    .values(state=bindparam("new_state"))
)
_JOB = select(print_job).where(_j.id == bindparam("of_id"))
_JOB_OF_BADGE = select(print_job).where(_j.badge_id == bindparam("of_badge"))
_JOBS = (
    select(print_job)
    .where(_j.state.in_(bindparam("states", expanding=True)), _j.station == bindparam("at_station"))
    .order_by(_j.created_at, _j.id)
)
_ADD_JOB = insert(print_job)
_MOVE_JOB = (
    update(print_job)
    .where(_j.id == bindparam("of_id"), _j.state.in_(bindparam("states", expanding=True)))
    .values(
        state=bindparam("new_state"),
        updated_at=bindparam("at"),
        message=bindparam("new_message"),
        remote=func.coalesce(bindparam("new_remote"), _j.remote),
        printer=func.coalesce(bindparam("new_printer"), _j.printer),
        attempts=_j.attempts + bindparam("more_attempts"),
    )
)


def next_serial(conn: Connection) -> int:
    """Return the serial of the next badge, 1 first; it is taken once that badge is added in the same write."""
    return (conn.execute(_LAST_SERIAL).scalar() or 0) + 1


def add_badge(conn: Connection, made: Badge) -> None:
    """Add a badge; a serial or credential that is taken raises IntegrityError."""
    conn.execute(
        _ADD_BADGE,
        {
            "id": made.id,
            "delegate_id": made.delegate_id,
            "serial": made.serial,
            "cti": made.cti,
            "design": made.design,
            "state": made.state.value,
            "made_at": made.made_at,
            "station": made.station,
            "portrait": made.portrait,
        },
    )


def badge_by_id(conn: Connection, badge_id: UUID) -> Badge | None:
    """Return one badge, or None."""
    return _first_badge(conn, _BADGE, of_id=badge_id)


def badge_by_serial(conn: Connection, serial: int) -> Badge | None:
    """Return the badge with that serial, or None."""
    return _first_badge(conn, _BY_SERIAL, of_serial=serial)


def badge_in_force(conn: Connection, delegate_id: UUID) -> Badge | None:
    """Return a delegate's newest badge that is made or issued, or None."""
    return _first_badge(conn, _CURRENT, of_delegate=delegate_id)


def badges_of(conn: Connection, delegate_id: UUID) -> tuple[Badge, ...]:
    """Return every badge of a delegate by serial."""
    return tuple(map(_badge, conn.execute(_BY_DELEGATE, {"of_delegate": delegate_id})))


def badges_in(conn: Connection, states: Iterable[BadgeState]) -> tuple[Badge, ...]:
    """Return every badge in one of `states`, by serial."""
    return tuple(map(_badge, conn.execute(_BY_STATE, {"states": [state.value for state in states]})))


def move_badge(conn: Connection, badge_id: UUID, *, of: Iterable[BadgeState], to: BadgeState) -> bool:
    """Move a badge to the state `to` if it is in one of the states `of`; return False where it is not."""
    moved = {"of_id": badge_id, "states": [state.value for state in of], "new_state": to.value}
    return conn.execute(_MOVE_BADGE, moved).rowcount == 1


def add_job(conn: Connection, job: PrintJob, station: str) -> None:
    """Add a print job of `station`; a second one for the same badge raises IntegrityError."""
    conn.execute(
        _ADD_JOB,
        {
            "id": job.id,
            "badge_id": job.badge_id,
            "printer": job.printer,
            "state": job.state.value,
            "document": job.document,
            "attempts": job.attempts,
            "remote": job.remote,
            "message": job.message,
            "station": station,
            "created_at": job.created_at,
            "updated_at": job.updated_at,
        },
    )


def job_by_id(conn: Connection, job_id: UUID) -> PrintJob | None:
    """Return one print job, or None."""
    row = conn.execute(_JOB, {"of_id": job_id}).first()
    return None if row is None else job_of(row)


def job_of_badge(conn: Connection, badge_id: UUID) -> PrintJob | None:
    """Return the print job of a badge, or None."""
    row = conn.execute(_JOB_OF_BADGE, {"of_badge": badge_id}).first()
    return None if row is None else job_of(row)


def jobs_in(conn: Connection, states: Iterable[PrintState], station: str) -> tuple[PrintJob, ...]:
    """Return the print jobs of `station` in one of `states`, oldest first."""
    asked = {"states": [state.value for state in states], "at_station": station}
    return tuple(map(job_of, conn.execute(_JOBS, asked)))


def move_job(  # noqa: PLR0913 - a change of state and what came with it
    conn: Connection,
    job_id: UUID,
    *,
    of: Iterable[PrintState],
    to: PrintState,
    at: datetime,
    message: str = "",
    remote: str | None = None,
    printer: str | None = None,
    new_attempt: bool = False,
) -> bool:
    """Move a print job to the state `to` if it is in one of the states `of`; return False where it is not.

    Args:
        message: Replaces the job's message; cut at 400 characters.
        remote: The printer's own name for the job; None leaves what is there, as it does for `printer`.
        new_attempt: Count one attempt more.
    """
    moved = {
        "of_id": job_id,
        "states": [state.value for state in of],
        "new_state": to.value,
        "at": at,
        "new_message": message[:400],
        "new_remote": remote,
        "new_printer": printer,
        "more_attempts": int(new_attempt),
    }
    return conn.execute(_MOVE_JOB, moved).rowcount == 1


def _first_badge(conn: Connection, statement: Any, **asked: object) -> Badge | None:
    row = conn.execute(statement, asked).first()
    return None if row is None else _badge(row)


def _badge(row: Row[Any]) -> Badge:
    return Badge(
        id=row.id,
        delegate_id=row.delegate_id,
        serial=row.serial,
        cti=bytes(row.cti),
        design=row.design,
        state=BadgeState(row.state),
        made_at=row.made_at,
        station=row.station,
        portrait=row.portrait,
    )


def job_of(row: Row[Any]) -> PrintJob:
    """Return the print job in a row of its table."""
    return PrintJob(
        id=row.id,
        badge_id=row.badge_id,
        printer=row.printer,
        state=PrintState(row.state),
        document=bytes(row.document),
        attempts=row.attempts,
        created_at=row.created_at,
        updated_at=row.updated_at,
        remote=row.remote,
        message=row.message,
    )
