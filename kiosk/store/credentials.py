"""Credentials, and the codes of other systems that stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Connection, bindparam, func, insert, select, update

from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.store import schema
from kiosk.store.batches import in_batches
from kiosk.store.schema import foreign_code


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A code of another system that stands for a credential.

    Args:
        issuer: The system: "pretix", "indico", "plain".
        sha256: Of the code's exact bytes, 32 bytes.
    """

    issuer: str
    sha256: bytes
    cti: bytes


_c = schema.credential.c
_COLUMNS = select(
    _c.cti,
    _c.delegate_id,
    _c.kind,
    _c.issuer,
    _c.state,
    _c.not_before,
    _c.expires,
    _c.serial,
    _c.ended_at,
    _c.ended_by,
    _c.reason,
)
_BY_CTI = _COLUMNS.where(_c.cti == bindparam("of_cti"))
_BY_DELEGATE = _COLUMNS.where(_c.delegate_id == bindparam("of_delegate")).order_by(_c.kind, _c.not_before)
_FOREIGN = (
    select(foreign_code.c.issuer, foreign_code.c.cti)
    .where(foreign_code.c.sha256 == bindparam("digest"))
    .order_by(foreign_code.c.issuer)
)
_ADD = insert(schema.credential)
_ADD_FOREIGN = insert(foreign_code)
_ENDING: Mapping[str, BindParameter[Any]] = MappingProxyType(
    {
        "state": bindparam("new_state"),
        "ended_at": bindparam("at"),
        "ended_by": bindparam("station"),
        "reason": bindparam("why"),
    }
)
_END = (
    update(schema.credential)
    .where(_c.cti == bindparam("of_cti"), _c.state == CredentialState.ACTIVE.value)
    .values(dict(_ENDING))
)
_END_ALL = (
    update(schema.credential)
    .where(_c.delegate_id == bindparam("of_delegate"), _c.state == CredentialState.ACTIVE.value)
    .values(dict(_ENDING))
)
_COUNT = select(func.count()).select_from(schema.credential)


def credential(conn: Connection, cti: bytes) -> CredentialRow | None:
    """Return the credential `cti` (8 bytes), or None where the mirror lacks it."""
    row = conn.execute(_BY_CTI, {"of_cti": cti}).first()
    return None if row is None else to_credential(row)


def credentials_of(conn: Connection, delegate_id: UUID) -> tuple[CredentialRow, ...]:
    """Return every credential of a delegate, invitations first, then by age."""
    return tuple(map(to_credential, conn.execute(_BY_DELEGATE, {"of_delegate": delegate_id})))


def foreign(conn: Connection, digest: bytes) -> tuple[ForeignCode, ...]:
    """Return what another system's code stands for, by the SHA-256 of its bytes; two or more are ambiguous."""
    return tuple(
        ForeignCode(row[0], digest, bytes(row[1])) for row in conn.execute(_FOREIGN, {"digest": digest})
    )


def add_credential(conn: Connection, row: CredentialRow) -> None:
    """Add one credential; a cti that is there already, or an unknown delegate, raises IntegrityError."""
    conn.execute(_ADD, _values(row))


def add_credentials(conn: Connection, rows: Iterable[CredentialRow]) -> int:
    """Add many credentials and return how many."""
    return in_batches(conn, _ADD, map(_values, rows))


def add_foreign_codes(conn: Connection, codes: Iterable[ForeignCode]) -> int:
    """Add many codes of other systems and return how many; one issuer's code cannot stand for two."""
    return in_batches(
        conn, _ADD_FOREIGN, ({"issuer": c.issuer, "sha256": c.sha256, "cti": c.cti} for c in codes)
    )


def end(  # noqa: PLR0913 - how, when, where and why
    conn: Connection, cti: bytes, state: CredentialState, *, at: datetime, by: str, reason: str
) -> bool:
    """End an active credential as revoked or replaced; return False where it is unknown or ended before.

    Args:
        by: Code of the station where that happens.
        reason: A stable code ("lost", "withdrawn").
    """
    values = {"of_cti": cti, "new_state": state.value, "at": at, "station": by, "why": reason}
    return conn.execute(_END, values).rowcount == 1


def end_all(  # noqa: PLR0913 - how, when, where and why
    conn: Connection, delegate_id: UUID, state: CredentialState, *, at: datetime, by: str, reason: str
) -> int:
    """End every active credential of a delegate and return how many there were."""
    values = {"of_delegate": delegate_id, "new_state": state.value, "at": at, "station": by, "why": reason}
    return conn.execute(_END_ALL, values).rowcount


def credential_count(conn: Connection) -> int:
    """Return how many credentials there are, ended ones too."""
    return int(conn.execute(_COUNT).scalar_one())


def _values(row: CredentialRow) -> dict[str, Any]:
    return {
        "cti": row.cti,
        "delegate_id": row.delegate_id,
        "kind": int(row.kind),
        "issuer": row.issuer,
        "state": row.state.value,
        "not_before": row.not_before,
        "expires": row.expires,
        "serial": row.serial,
        "ended_at": row.ended_at,
        "ended_by": row.ended_by,
        "reason": row.reason,
    }


def to_credential(row: Any) -> CredentialRow:
    """Return the value of a row that holds every column of `credential` under its own name."""
    return CredentialRow(
        cti=bytes(row.cti),
        delegate_id=row.delegate_id,
        kind=CredentialKind(row.kind),
        issuer=row.issuer,
        state=CredentialState(row.state),
        not_before=row.not_before,
        expires=row.expires,
        serial=row.serial,
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        reason=row.reason,
    )
