"""Column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Integer
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Return whole microseconds since 1970 UTC; a naive datetime is a bug and raises ValueError."""
    if moment.tzinfo is None:
        msg = "a naive datetime has no place in the store"
        raise ValueError(msg)
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    """Return the aware UTC datetime of `value` microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=value)


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC datetime kept as integer microseconds: exact, ordered, the same everywhere."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Store an aware datetime of any zone."""
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Hand back aware UTC."""
        return None if value is None else from_microseconds(value)


class ZoneSet(TypeDecorator[frozenset[int]]):
    """Zone numbers 1 to 16 kept as a bit mask, bit `number - 1`, as credentials sign them."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: frozenset[int] | None, dialect: Dialect) -> int | None:
        """Store the set as a mask."""
        return None if value is None else zones_to_mask(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> frozenset[int] | None:
        """Hand back the set."""
        return None if value is None else mask_to_zones(value)


def zones_to_mask(zones: frozenset[int]) -> int:
    """Return the bit mask of `zones`; a number outside 1 to 16 raises ValueError."""
    mask = 0
    for number in zones:
        if not 1 <= number <= 16:
            msg = f"zone number {number} is not within 1 to 16"
            raise ValueError(msg)
        mask |= 1 << (number - 1)
    return mask


def mask_to_zones(mask: int) -> frozenset[int]:
    """Return the zone numbers whose bits are set in `mask`."""
    return frozenset(number for number in range(1, 17) if mask >> (number - 1) & 1)
