"""Rows of operators, with what guards their PINs, and of overrides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, literal_column, select, update

from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.store import schema

_o, _v = schema.operator.c, schema.override.c
_ONE: ColumnElement[int] = literal_column("1")
_ADMIN: ColumnElement[str] = literal_column(f"'{Role.ADMIN.value}'")
_PASSAGE: ColumnElement[str] = literal_column(f"'{OverrideScope.PASSAGE.value}'")
_NO_PIN: ColumnElement[str] = literal_column("''")
# Clocks are set by fractions of a second now and then; an override given a moment "from now" still counts.
_SLACK = timedelta(minutes=1)

_ALL = select(schema.operator).order_by(_o.code)
_BY_CODE = select(schema.operator).where(_o.code == bindparam("of_code"))
_BY_CARD = select(schema.operator).where(_o.card == bindparam("of_card"))
_BY_DELEGATE = select(schema.operator).where(_o.delegate_id == bindparam("of_delegate"))
_ADMINS = select(func.count()).where(_o.role == _ADMIN, _o.ended_at.is_(None))
_ANYBODY = select(_o.code).where(_o.ended_at.is_(None)).limit(_ONE)
_ANY_PIN = select(_o.code).where(_o.pin_hash != _NO_PIN).limit(_ONE)
_ADD = insert(schema.operator)
_CHANGE = update(schema.operator).where(_o.code == bindparam("of_code"))
_IN_OFFICE = _CHANGE.where(_o.ended_at.is_(None))
_END = _IN_OFFICE.values(ended_at=bindparam("at"))
_CARD = _IN_OFFICE.values(card=bindparam("new_card"))
_ROLE = _IN_OFFICE.values(role=bindparam("new_role"))
_FREE = {"failures": 0, "last_failure_at": None, "locked_until": None}
_PIN = _IN_OFFICE.values(pin_hash=bindparam("new_pin"), **_FREE)
_FORGET = update(schema.operator).values(pin_hash="", **_FREE)
_UNLOCK = _IN_OFFICE.values(**_FREE)
_TALLY = _CHANGE.values(
    failures=bindparam("new_failures"), last_failure_at=bindparam("last"), locked_until=bindparam("until")
)
_FORGIVE = _IN_OFFICE.where(_o.pin_hash == bindparam("proved")).values(pin_hash=bindparam("new_pin"), **_FREE)
# There and back: SQLite leaves a page alone where a single update would change nothing in it.
_SAME_WORK = tuple(
    update(schema.operator)
    .where(_o.code == select(func.min(_o.code)).scalar_subquery())
    .values(failures=_o.failures + step)
    for step in (1, -1)
)

_OVERRIDE = select(schema.override).where(_v.id == bindparam("of_id"))
_OVERRIDES_OF = (
    select(schema.override).where(_v.delegate_id == bindparam("of_delegate")).order_by(_v.at.desc(), _v.id)
)
_OVERRIDES = (
    select(schema.override)
    .where(_v.at >= bindparam("since"), _v.at < bindparam("until"))
    .order_by(_v.at.desc(), _v.id)
)
_ACTIVE = (
    select(schema.override)
    .where(
        # An override about no delegate is looked for with None.
        _v.delegate_id.is_not_distinct_from(bindparam("of_delegate", type_=_v.delegate_id.type)),
        _v.action == bindparam("of_action"),
        _v.used_at.is_(None),
        _v.at <= bindparam("begun"),
        _v.expires > bindparam("now"),
    )
    # The widest first, so that no passage is used up where a day's override would do.
    .order_by(_v.scope == _PASSAGE, _v.expires.desc(), _v.id)
    .limit(_ONE)
)
_ADD_OVERRIDE = insert(schema.override)
_USE = (
    update(schema.override)
    .where(
        _v.id == bindparam("of_id"),
        _v.scope == _PASSAGE,
        _v.used_at.is_(None),
        _v.expires > bindparam("now"),
    )
    .values(used_at=bindparam("used"))
)
_STANDS = select(_v.id).where(
    _v.id == bindparam("of_id"), _v.scope != _PASSAGE, _v.expires > bindparam("now")
)


@dataclass(frozen=True, slots=True)
class OperatorRow:
    """An operator with what guards the PIN.

    Args:
        pin_hash: argon2id; empty until a PIN is set. Never shown.
        failures: Wrong PINs since the last right one.
        last_failure_at: When the newest of them was counted, or None.
        locked_until: No PIN is tried before, or None.
    """

    operator: Operator
    pin_hash: str = field(repr=False)
    failures: int
    last_failure_at: datetime | None
    locked_until: datetime | None


def operators(conn: Connection) -> tuple[OperatorRow, ...]:
    """Return all operators by code, ended ones too."""
    return tuple(map(_operator, conn.execute(_ALL)))


def operator_by_code(conn: Connection, code: str) -> OperatorRow | None:
    """Return the operator `code`, ended or not, or None."""
    return _found(conn.execute(_BY_CODE, {"of_code": code}).first())


def operator_by_card(conn: Connection, cti: bytes) -> OperatorRow | None:
    """Return the operator whose own card is `cti` (8 bytes), ended or not, or None."""
    return _found(conn.execute(_BY_CARD, {"of_card": cti}).first())


def operator_by_delegate(conn: Connection, delegate_id: UUID) -> OperatorRow | None:
    """Return the operator that a delegate is, ended or not, or None."""
    return _found(conn.execute(_BY_DELEGATE, {"of_delegate": delegate_id}).first())


def active_admins(conn: Connection) -> int:
    """Return how many admins may sign in."""
    return int(conn.execute(_ADMINS).scalar_one())


def anybody(conn: Connection) -> bool:
    """Return whether anybody may sign in: only then can a second person's word be asked for."""
    return conn.execute(_ANYBODY).first() is not None


def any_pin(conn: Connection) -> bool:
    """Return whether anybody has a PIN."""
    return conn.execute(_ANY_PIN).first() is not None


def add_operator(conn: Connection, made: Operator, pin_hash: str = "") -> None:
    """Add an operator; a code, card or delegate that has one already raises IntegrityError."""
    values = {
        "code": made.code,
        "name": made.name,
        "role": made.role.value,
        "delegate_id": made.delegate_id,
        "card": made.card,
        "ended_at": made.ended_at,
        "pin_hash": pin_hash,
    }
    conn.execute(_ADD, values)


def end_operator(conn: Connection, code: str, at: datetime) -> bool:
    """End an operator's right to sign in; return False where it is unknown or ended before."""
    return conn.execute(_END, {"of_code": code, "at": at}).rowcount == 1


def set_card(conn: Connection, code: str, cti: bytes) -> bool:
    """Give an operator in office a card; the one before it counts no more."""
    return conn.execute(_CARD, {"of_code": code, "new_card": cti}).rowcount == 1


def set_role(conn: Connection, code: str, role: Role) -> bool:
    """Give an operator in office another role."""
    return conn.execute(_ROLE, {"of_code": code, "new_role": role.value}).rowcount == 1


def set_pin(conn: Connection, code: str, pin_hash: str) -> bool:
    """Give an operator in office a PIN; failures before it are forgotten."""
    return conn.execute(_PIN, {"of_code": code, "new_pin": pin_hash}).rowcount == 1


def forget_pins(conn: Connection) -> int:
    """Take the PIN from everybody and return how many had to be written."""
    return conn.execute(_FORGET).rowcount


def unlock(conn: Connection, code: str) -> bool:
    """Forget the failures of an operator in office; return False for any other."""
    return conn.execute(_UNLOCK, {"of_code": code}).rowcount == 1


def write_tally(
    conn: Connection, code: str, failures: int, last: datetime | None, until: datetime | None
) -> None:
    """Write down how many PINs were wrong, when the newest was, and until when none is tried."""
    conn.execute(_TALLY, {"of_code": code, "new_failures": failures, "last": last, "until": until})


def forgive(conn: Connection, code: str, proved: str, again: str) -> bool:
    """Forget failures after a right PIN, keeping it as `again`.

    Returns:
        False where the hash is no more the `proved` one, or the operator has ended.
    """
    values = {"of_code": code, "proved": proved, "new_pin": again}
    return conn.execute(_FORGIVE, values).rowcount == 1


def as_much_work(conn: Connection) -> None:
    """Write a row as `write_tally` does and change nothing: an unknown operator costs as much time as a known."""
    for statement in _SAME_WORK:
        conn.execute(statement)


def add_override(conn: Connection, made: Override) -> None:
    """Add an override; one by a single person, or for an unknown delegate, raises IntegrityError."""
    values = {
        "id": made.id,
        "delegate_id": made.delegate_id,
        "action": made.action.value,
        "scope": made.scope.value,
        "reason": made.reason.value,
        "text": made.text,
        "asked_by": made.asked_by,
        "granted_by": made.granted_by,
        "at": made.at,
        "expires": made.expires,
        "used_at": made.used_at,
    }
    conn.execute(_ADD_OVERRIDE, values)


def override_by_id(conn: Connection, override_id: UUID) -> Override | None:
    """Return one override, in force or not, or None."""
    row = conn.execute(_OVERRIDE, {"of_id": override_id}).first()
    return None if row is None else _override(row)


def overrides_of(conn: Connection, delegate_id: UUID) -> tuple[Override, ...]:
    """Return every override for a delegate, newest first."""
    return tuple(map(_override, conn.execute(_OVERRIDES_OF, {"of_delegate": delegate_id})))


def overrides_between(conn: Connection, since: datetime, until: datetime) -> tuple[Override, ...]:
    """Return the overrides granted from `since` to before `until`, newest first."""
    return tuple(map(_override, conn.execute(_OVERRIDES, {"since": since, "until": until})))


def active_override(
    conn: Connection, delegate_id: UUID | None, action: OverrideAction, now: datetime
) -> Override | None:
    """Return the override that covers `action` at `now`, the widest where there are several, or None.

    One dated more than a minute ahead of `now` does not count: a clock set back lengthens nothing.
    """
    values = {
        "of_delegate": delegate_id,
        "of_action": action.value,
        "now": now,
        "begun": now + _SLACK,
    }
    row = conn.execute(_ACTIVE, values).first()
    return None if row is None else _override(row)


def use(conn: Connection, override_id: UUID, now: datetime) -> bool:
    """Lean on an override once; a passage is used up by it, by exactly one of all who try.

    Returns:
        False where it is used up, over or unknown.
    """
    if conn.execute(_USE, {"of_id": override_id, "now": now, "used": now}).rowcount == 1:
        return True
    return conn.execute(_STANDS, {"of_id": override_id, "now": now}).first() is not None


def _found(row: Row[Any] | None) -> OperatorRow | None:
    return None if row is None else _operator(row)


def _operator(row: Row[Any]) -> OperatorRow:
    return OperatorRow(
        operator=Operator(
            code=row.code,
            name=row.name,
            role=Role(row.role),
            delegate_id=row.delegate_id,
            card=None if row.card is None else bytes(row.card),
            ended_at=row.ended_at,
        ),
        pin_hash=row.pin_hash,
        failures=row.failures,
        last_failure_at=row.last_failure_at,
        locked_until=row.locked_until,
    )


def _override(row: Row[Any]) -> Override:
    return Override(
        id=row.id,
        delegate_id=row.delegate_id,
        action=OverrideAction(row.action),
        scope=OverrideScope(row.scope),
        reason=OverrideReason(row.reason),
        text=row.text,
        asked_by=row.asked_by,
        granted_by=row.granted_by,
        at=row.at,
        expires=row.expires,
        used_at=row.used_at,
    )
