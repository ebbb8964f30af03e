"""Rows of the review: the scans of the log laid out for filtering, paged by index in bounded steps.

No query here sorts or reads more than a bounded number of rows. The rarest condition drives: its index is
walked window by window from the near end. A further condition is either listed from its own index for the
same window, or looked at row by row, whichever costs less: a row far from the last one costs a page to
decipher, an entry of an index next to nothing. SQL is written out, because which index is used must not be
left to a planner that knows no frequencies; these tables exist in a console's SQLite only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")

COLUMNS = ("code_hash", "delegate_id", "delegation_id", "reason", "operator", "station", "zone", "outcome")
"""What rows may be filtered by besides time."""

_PROBE = 400
_DENSE = 0.3
_FIRST_WINDOW = 2_048
_WHOLE = 1 << 40
# Roughly microseconds at a million entries: what one call may cost, one window, one row by itself, one in a
# row of neighbours, and one entry of an index.
_BUDGET, _STEP, _COUNTED = 4_000.0, 1_000.0, 100_000
_ROW, _NEIGHBOUR, _ENTRY = 14.0, 0.8, 0.8

# Column names come from COLUMNS alone, values are always bound.
# Two questions: SQLite answers min and max at once by reading every row.
_LOW = 'SELECT coalesce(min("index"), 0) FROM review_row'
_HIGH = 'SELECT coalesce(max("index"), -1) + 1 FROM review_row'
_PAGE = """
SELECT r."index", r.at, r.station, r.operator, r.outcome, r.reason, r.delegate_id, r.delegation_id, r.zone,
       r.code_hash, d.title, d.given_name, d.family_name, d.number, g.code
FROM (SELECT "index" AS found FROM review_row {hint} WHERE {where} ORDER BY "index" {order} LIMIT ?)
CROSS JOIN review_row r ON r."index" = found
LEFT JOIN delegate d ON d.id = r.delegate_id LEFT JOIN delegation g ON g.id = r.delegation_id
ORDER BY r."index" {order}
"""

_Condition = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Query:
    """What rows are wanted, in the store's own values.

    Args:
        conditions: Column (of `COLUMNS`) and the values it may have; all of them hold.
        begins: Microseconds since 1970, the first that counts, or None.
        ends: Microseconds since 1970, the first that no longer counts, or None.
    """

    conditions: tuple[_Condition, ...] = ()
    begins: int | None = None
    ends: int | None = None

    @property
    def impossible(self) -> bool:
        """Return whether a condition leaves nothing."""
        return any(not values for _, values in self.conditions)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the log searched.

    Args:
        rows: What was found, as the statement gives it, in the order of the walk.
        more: Whether the walk stopped before its end.
        reached: Where it stopped: the walk goes on from here.
    """

    rows: list[tuple[Any, ...]]
    more: bool
    reached: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """How windows are searched.

    Args:
        driver: The condition whose index is walked; None for the rows themselves.
        density: Rows of it an index step.
        listed: Conditions that are listed from their own index, with their densities.
        looked: Conditions (and the time) that are looked at row by row.
        timed: Whether the time is among them.
    """

    driver: _Condition | None
    density: float
    listed: tuple[tuple[_Condition, float], ...] = ()
    looked: tuple[_Condition, ...] = ()
    timed: bool = False

    @property
    def cost(self) -> float:
        """Return what one index step costs."""
        if self.driver is None:
            return _NEIGHBOUR
        own = _ENTRY + (_ROW if self.looked and not self.listed else 0)
        return self.density * own + sum(density * _ENTRY for _, density in self.listed)

    @property
    def straight(self) -> bool:
        """Return whether rows come in order and every one counts, so that no windows are needed."""
        single = self.driver is None or len(self.driver[1]) == 1
        return single and not self.listed and not self.looked and not self.timed


def bounds(conn: Connection) -> tuple[int, int]:
    """Return the first index that is laid out and the one after the last; equal where nothing is."""
    low, high = (int(conn.exec_driver_sql(sql).scalar_one()) for sql in (_LOW, _HIGH))
    return low, max(low, high)


def within(conn: Connection, query: Query, skew: int) -> tuple[int, int]:
    """Return between which indices (the second excluded) the query's time can lie.

    Args:
        skew: By how many microseconds the clock ever went back, over the whole log.
    """
    low, high = bounds(conn)
    if query.begins is not None:
        # Whatever stands before a row that is older than the time less the skew is older than the time itself.
        sql = 'SELECT "index" FROM review_row WHERE at < ? ORDER BY at DESC LIMIT 1'
        before = conn.exec_driver_sql(sql, (query.begins - skew,)).scalar()
        low = low if before is None else max(low, int(before) + 1)
    if query.ends is not None:
        sql = 'SELECT "index" FROM review_row WHERE at >= ? ORDER BY at LIMIT 1'
        after = conn.exec_driver_sql(sql, (query.ends + skew,)).scalar()
        high = high if after is None else min(high, int(after))
    return low, max(low, high)


def walk(  # noqa: PLR0913 - where from, where to, how many
    conn: Connection, query: Query, low: int, high: int, limit: int, *, newest_first: bool
) -> Found:
    """Return at most `limit` rows between `low` and `high` (excluded), from the far or the near end on.

    Looks at a bounded number of rows, so it may stop with fewer than `limit`: then `more` is True and `reached`
    says where to go on.
    """
    if query.impossible or low >= high or limit < 1:
        return Found([], more=False, reached=low if newest_first else high)
    plan = _planned(conn, query, low, high, newest_first=newest_first)
    width, left = _width(plan), _BUDGET
    rows: list[tuple[Any, ...]] = []
    while low < high and left > 0:
        begin, end = _window(low, high, width, newest_first=newest_first)
        width, cost = _weighed(conn, plan, begin, end, width)
        if cost is None:
            continue
        room = limit - len(rows)
        rows += _rows(conn, query, plan, begin=begin, end=end, limit=room, newest_first=newest_first)
        left -= cost
        if len(rows) >= limit:
            last = rows[-1][0]
            reached = last if newest_first else last + 1
            return Found(rows, low < reached if newest_first else reached < high, reached)
        low, high = (low, begin) if newest_first else (end, high)
    return Found(rows, low < high, high if newest_first else low)


def tally(conn: Connection, query: Query, low: int, high: int) -> tuple[int, bool]:
    """Return how many rows there are, and whether that is exact or estimated from samples across the log."""
    if query.impossible or low >= high:
        return 0, True
    plan = _planned(conn, query, low, high, newest_first=True)
    if plan.straight and plan.driver is not None:
        counted = _count(conn, plan.driver, low, high, _COUNTED)
        if counted < _COUNTED:
            return counted, True
    total, left, end = 0, 4 * _BUDGET, high
    width = max(64, min(_WHOLE, int(_STEP / plan.cost)))
    while low < end and left > 0:
        begin = max(low, end - width)
        width, cost = _weighed(conn, plan, begin, end, width)
        if cost is None:
            continue
        total += _matching(conn, query, plan, begin, end)
        left -= cost
        end = begin
    if end <= low:
        return total, True
    return max(total, _sampled(conn, query, low, high)), False


def _planned(conn: Connection, query: Query, low: int, high: int, *, newest_first: bool) -> _Plan:
    found = sorted(
        ((_density(conn, one, low, high, newest_first=newest_first), one) for one in query.conditions),
        key=lambda pair: pair[0],
    )
    timed = query.begins is not None or query.ends is not None
    if not found or found[0][0] > _DENSE:
        return _Plan(None, 1.0, (), query.conditions, timed)
    density, driver = found[0]
    listed = tuple((one, other) for other, one in found[1:] if other * _ENTRY < density * _ROW)
    shown = {id(one) for one, _ in listed}
    looked = tuple(one for _, one in found[1:] if id(one) not in shown)
    return _Plan(driver, density, listed, looked, timed)


def _density(conn: Connection, condition: _Condition, low: int, high: int, *, newest_first: bool) -> float:
    """Return how many rows of a condition there are an index step, at the near end."""
    width = _FIRST_WINDOW
    while True:
        begin, end = _window(low, high, width, newest_first=newest_first)
        seen = _count(conn, condition, begin, end, _PROBE)
        if seen >= _PROBE or (begin, end) == (low, high):
            return max(seen, 0.5) / (end - begin)
        width *= 16


def _width(plan: _Plan) -> int:
    return _WHOLE if plan.straight else max(64, min(_WHOLE, int(_STEP / plan.cost)))


def _weighed(conn: Connection, plan: _Plan, begin: int, end: int, width: int) -> tuple[int, float | None]:
    """Return the width that the next window should have and what this one costs; no cost where it is too crowded."""
    if plan.driver is None or width == _WHOLE:
        return width, (end - begin) * plan.cost if width != _WHOLE else _STEP
    expected = (end - begin) * plan.density
    seen = _count(conn, plan.driver, begin, end, int(4 * expected) + 200)
    if seen > 3 * expected + 100 and end - begin > 64:
        return max(64, (end - begin) // 4), None
    cost = (end - begin) * plan.cost * max(seen, 1) / max(expected, 1.0)
    return (width * 4 if seen * 4 < expected and not plan.listed else width), max(cost, _STEP / 10)


def _sampled(conn: Connection, query: Query, low: int, high: int) -> int:
    windows, width = 24, 400
    step = (high - low) / windows
    starts = [low + int(number * step) for number in range(windows)]
    plan = _Plan(None, 1.0, (), query.conditions)
    found = sum(_matching(conn, query, plan, at, min(at + width, high)) for at in starts)
    looked = sum(min(at + width, high) - at for at in starts)
    return round(found * (high - low) / looked)


def _window(low: int, high: int, width: int, *, newest_first: bool) -> tuple[int, int]:
    return (max(low, high - width), high) if newest_first else (low, min(high, low + width))


def _count(conn: Connection, condition: _Condition, begin: int, end: int, most: int) -> int:
    column, values = condition
    sql = (
        f"SELECT count(*) FROM (SELECT 1 FROM review_row {_hint(condition)} "  # noqa: S608 - fixed names, bound values
        f'WHERE {_in(column, values)} AND "index" >= ? AND "index" < ? LIMIT ?)'
    )
    return int(conn.exec_driver_sql(sql, (*values, begin, end, most)).scalar_one())


def _matching(conn: Connection, query: Query, plan: _Plan, begin: int, end: int) -> int:
    where, values = _where(query, plan, begin, end)
    sql = f"SELECT count(*) FROM review_row {_hint(plan.driver)} WHERE {where}"  # noqa: S608 - fixed names, bound values
    return int(conn.exec_driver_sql(sql, values).scalar_one())


def _rows(  # noqa: PLR0913 - one statement's parts
    conn: Connection, query: Query, plan: _Plan, *, begin: int, end: int, limit: int, newest_first: bool
) -> list[tuple[Any, ...]]:
    where, values = _where(query, plan, begin, end)
    order = "DESC" if newest_first else "ASC"
    sql = _PAGE.format(hint=_hint(plan.driver), where=where, order=order)
    return [tuple(row) for row in conn.exec_driver_sql(sql, (*values, limit))]


def _where(query: Query, plan: _Plan, begin: int, end: int) -> tuple[str, tuple[Any, ...]]:
    parts, values = ['"index" >= ?', '"index" < ?'], [begin, end]
    for column, allowed in (*(() if plan.driver is None else (plan.driver,)), *plan.looked):
        parts.append(_in(column, allowed))
        values.extend(allowed)
    # The plus keeps the list from being walked in the place of the driver's index.
    for condition, _ in plan.listed:
        column, allowed = condition
        parts.append(
            f'+"index" IN (SELECT "index" FROM review_row {_hint(condition)} '  # noqa: S608 - fixed names, bound values
            f'WHERE {_in(column, allowed)} AND "index" >= ? AND "index" < ?)'
        )
        values.extend((*allowed, begin, end))
    if query.begins is not None:
        parts.append("+at >= ?")
        values.append(query.begins)
    if query.ends is not None:
        parts.append("+at < ?")
        values.append(query.ends)
    return " AND ".join(parts), tuple(values)


def _hint(condition: _Condition | None) -> str:
    return "NOT INDEXED" if condition is None else f"INDEXED BY ix_review_row_{condition[0]}"


def _in(column: str, values: Sequence[Any]) -> str:
    if column not in COLUMNS:
        raise ValueError(column)
    return f"{column} = ?" if len(values) == 1 else f"{column} IN ({','.join('?' * len(values))})"


LogScan = tuple[int, Any, Any, Any, Any, Any, Any, bytes, Any, bytes]
"""Index, microseconds, station, operator, outcome, reasons, delegate id (hex), leaf, delegation id (hex), leaf hash."""

_SCANS = """
SELECT l."index", l.at, l.station, l.operator, l.outcome, l.reasons, l.delegate_id, l.leaf, d.delegation_id, l.leaf_hash
FROM log_entry l LEFT JOIN delegate d ON d.id = l.delegate_id
WHERE l."index" >= ? AND l."index" < ? AND l.kind = 'scan' ORDER BY l."index"
"""
_ADD = """
INSERT OR REPLACE INTO review_row
("index", at, station, operator, outcome, reason, delegate_id, delegation_id, zone, code_hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def log_scans(conn: Connection, begin: int, end: int) -> list[LogScan]:
    """Return the scans of the log from index `begin` up to `end`, without it, as the store keeps them."""
    return [tuple(row) for row in conn.exec_driver_sql(_SCANS, (begin, end))]


def readable(
    read: Callable[[Connection, int, int], list[T]], conn: Connection, begin: int, end: int
) -> tuple[list[T], list[int]]:
    """Return what `read` gives for the entries from `begin` up to `end`, and the indices it cannot be asked for.

    An entry that was altered into text that is none makes the driver refuse the whole answer; here it is left
    out alone.
    """
    try:
        return read(conn, begin, end), []
    except DBAPIError as error:
        if "UTF-8" not in str(error.orig):
            raise
        if end - begin == 1:
            return [], [begin]
    middle = (begin + end) // 2
    first, bad_first = readable(read, conn, begin, middle)
    second, bad_second = readable(read, conn, middle, end)
    return first + second, bad_first + bad_second


def add_rows(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Lay out rows; one that is there already is replaced.

    Args:
        rows: Index, microseconds, station, operator, outcome, reason, delegate id (hex), delegation id (hex), zone,
            code hash.
    """
    if rows:
        conn.exec_driver_sql(_ADD, list(rows))


def delete_rows(conn: Connection, most: int) -> int:
    """Throw away the `most` oldest rows and return how many went."""
    sql = 'DELETE FROM review_row WHERE "index" IN (SELECT "index" FROM review_row ORDER BY "index" LIMIT ?)'
    return conn.exec_driver_sql(sql, (most,)).rowcount


def tune(conn: Connection) -> None:
    """Set this connection up for filling in: 64 MB of pages, and the WAL copied back every 64 MB.

    A batch touches thousands of index pages, mostly the same ones as the batch before it. Copied back after
    each, as is good for a desk, they would be written many times over.
    """
    conn.exec_driver_sql("PRAGMA cache_size = -64000")
    conn.exec_driver_sql("PRAGMA wal_autocheckpoint = 16000")
