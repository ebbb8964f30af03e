"""Numbers for the boards: presence, arrivals, delegations, operators, stations. SQLite's own SQL where rows are many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, case, func, select, true

from kiosk.event.badges import BadgeState
from kiosk.event.people import Vetting
from kiosk.event.verdict import Outcome
from kiosk.store.schema import badge, category, check_in, delegate, override, presence
from kiosk.store.types import from_microseconds, to_microseconds

HEAD = "head"
"""Code of the category of heads of delegation."""
QUARTER_US = 15 * 60 * 1_000_000

_INSIDE = select(presence.c.zone, func.count()).where(presence.c.inside == true()).group_by(presence.c.zone)
_COMPLETED = select(check_in.c.completed_at).where(
    check_in.c.completed_at >= bindparam("since"), check_in.c.completed_at < bindparam("until")
)
_ENTRIES = """
SELECT at / 900000000, count(*) FROM review_row NOT INDEXED
WHERE "index" >= ? AND "index" < ? AND at >= ? AND at < ? AND outcome = 'admit' AND station IN ({marks})
GROUP BY 1
"""
_OPERATORS = """
SELECT operator, outcome, count(*) FROM review_row NOT INDEXED
WHERE "index" >= ? AND "index" < ? AND at >= ? AND at < ? GROUP BY 1, 2
"""
_VERDICTS = """
SELECT outcome, reason, count(*) FROM review_row NOT INDEXED
WHERE "index" >= ? AND "index" < ? AND at >= ? AND at < ? GROUP BY 1, 2
"""
_STATIONS = """
SELECT s.station, s.scans, r.at FROM
(SELECT station, count(*) AS scans, max("index") AS newest FROM review_row GROUP BY station) s
JOIN review_row r ON r."index" = s.newest ORDER BY s.station
"""


@dataclass(frozen=True, slots=True)
class DelegationCounts:
    """One delegation's people; `inside` and the heads count those who are expected."""

    expected: int = 0
    arrived: int = 0
    badges: int = 0
    inside: int = 0
    heads: int = 0
    heads_arrived: int = 0
    heads_inside: int = 0


def inside(conn: Connection) -> dict[int, int]:
    """Return how many are inside each zone; zones with nobody are left out."""
    return {row[0]: row[1] for row in conn.execute(_INSIDE)}


def completed(conn: Connection, since: datetime, until: datetime) -> list[datetime]:
    """Return when check-ins were completed, from `since` up to `until`."""
    return list(conn.execute(_COMPLETED, {"since": since, "until": until}).scalars())


def entries_by_quarter(
    conn: Connection, stations: Sequence[str], rows: tuple[int, int], since: datetime, until: datetime
) -> dict[int, int]:
    """Return how many were admitted at `stations`, by quarter hours since 1970 (all zones' offsets are whole quarters).

    Args:
        rows: The rows of the review from one index up to another are looked at.
    """
    if not stations:
        return {}
    sql = _ENTRIES.format(marks=",".join("?" * len(stations)))
    values = (*rows, to_microseconds(since), to_microseconds(until), *stations)
    return {int(row[0]): int(row[1]) for row in conn.exec_driver_sql(sql, values)}


def operators(
    conn: Connection, low: int, high: int, since: datetime, until: datetime
) -> dict[str, dict[Outcome, int]]:
    """Return each operator's scans by verdict."""
    found: dict[str, dict[Outcome, int]] = {}
    values = (low, high, to_microseconds(since), to_microseconds(until))
    for who, outcome, count in conn.exec_driver_sql(_OPERATORS, values):
        found.setdefault(who, {})[Outcome(outcome)] = count
    return found


def verdicts(
    conn: Connection, low: int, high: int, since: datetime, until: datetime
) -> list[tuple[str, str, int]]:
    """Return outcome, weightiest reason and how many scans had both."""
    values = (low, high, to_microseconds(since), to_microseconds(until))
    return [(row[0], row[1], row[2]) for row in conn.exec_driver_sql(_VERDICTS, values)]


def overrides(conn: Connection, since: datetime, until: datetime) -> list[Any]:
    """Return the overrides of a period in order, as rows of the table `override`."""
    asked = select(override).where(override.c.at >= since, override.c.at < until).order_by(override.c.at)
    return list(conn.execute(asked))


def stations_seen(conn: Connection) -> dict[str, tuple[int, datetime]]:
    """Return for each station that ever scanned how often, and when last."""
    return {row[0]: (row[1], from_microseconds(row[2])) for row in conn.exec_driver_sql(_STATIONS)}


_ARRIVED = check_in.c.completed_at.is_not(None)
_HAS_BADGE = (
    select(badge.c.delegate_id).where(badge.c.state == BadgeState.ISSUED.value).distinct().subquery("issued")
)
_IS_INSIDE = select(presence.c.delegate_id).where(presence.c.inside == true()).distinct().subquery("inside")
_HEAD = category.c.code == HEAD


def _number(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_DELEGATIONS = (
    select(
        delegate.c.delegation_id,
        func.count(),
        _number(_ARRIVED),
        _number(_HAS_BADGE.c.delegate_id.is_not(None)),
        _number(_IS_INSIDE.c.delegate_id.is_not(None)),
        _number(_HEAD),
        _number(and_(_HEAD, _ARRIVED)),
        _number(and_(_HEAD, _IS_INSIDE.c.delegate_id.is_not(None))),
    )
    .select_from(delegate)
    .join(category, category.c.id == delegate.c.category_id)
    .outerjoin(check_in, check_in.c.delegate_id == delegate.c.id)
    .outerjoin(_HAS_BADGE, _HAS_BADGE.c.delegate_id == delegate.c.id)
    .outerjoin(_IS_INSIDE, _IS_INSIDE.c.delegate_id == delegate.c.id)
    .where(delegate.c.cancelled_at.is_(None), delegate.c.vetting != Vetting.WITHDRAWN.value)
    .group_by(delegate.c.delegation_id)
)


def delegation_counts(conn: Connection) -> dict[UUID, DelegationCounts]:
    """Return the counts of each delegation with anybody expected: neither cancelled nor refused by the vetting."""
    return {row[0]: DelegationCounts(*map(int, row[1:])) for row in conn.execute(_DELEGATIONS)}
