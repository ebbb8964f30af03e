"""Which key signs, for how long, and the row that goes with the code."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.cli.opening import Records
    from kiosk.credential import RingKey, SigningKey
    from kiosk.event.credentials import CredentialKind

_BEFORE, _AFTER = timedelta(days=2), timedelta(days=3)


def window(
    records: Records, held: RingKey, begins: datetime | None, ends: datetime | None
) -> tuple[datetime, datetime]:
    """Return the validity asked for, or the event's with a margin as far as the key's own goes."""
    event, zone = records.event, ZoneInfo(records.event.timezone)
    first = (begins or datetime.combine(event.starts_on, time()) - _BEFORE).replace(tzinfo=zone)
    last = (ends or datetime.combine(event.ends_on, time()) + _AFTER).replace(tzinfo=zone)
    if begins is None:
        first = max(first, held.row.not_before)
    if ends is None:
        last = min(last, held.row.expires)
    return first.astimezone(UTC), last.astimezone(UTC)


def signer(records: Records, conn: Connection, kind: CredentialKind) -> tuple[SigningKey, RingKey]:
    """Return the key to sign with, the event's where it is here, for badges else the station's.

    Raises:
        BadInput: `key_not_valid` for a key that this store does not know.
        EnvironmentFault: `key_missing` or `key_unreadable`.
    """
    from kiosk.credential import SigningKey
    from kiosk.event.credentials import CredentialKind
    from kiosk.store.keys import EVENT_KEY

    path = records.keys.path(EVENT_KEY)
    by_station = kind is CredentialKind.BADGE and not path.exists()
    key = records.station_key if by_station else SigningKey.load(path)
    held = records.ring(conn).find(key.kid)
    if held is None:
        raise may_not_sign()
    return key, held


def may_not_sign() -> BadInput:
    """Return `key_not_valid`."""
    return BadInput(
        "key_not_valid",
        "The key of this folder may not sign that: it is unknown here, revoked, or not valid for so long.",
        "Choose --from and --until within the key's validity, or have the key certified anew.",
    )
