"""Rows of the review: the scans of the log laid out for filtering, paged by index in bounded steps.

No query here sorts or reads more than a bounded number of rows. The rarest condition drives: its index is
walked window by window from the near end, the other conditions are looked at row by row. SQL is written
out, because which index is used must not be left to a planner that knows no frequencies; these tables
exist in a console's SQLite only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

COLUMNS = ("code_hash", "delegate_id", "delegation_id", "reason", "operator", "station", "zone", "outcome")
"""What rows may be filtered by besides time."""

_PROBE = 400
_CANDIDATES = 1_500
_BUDGET = 9_000
_DENSE = 0.3
_FIRST_WINDOW = 2_048
_MAX_WINDOW = 1 << 40

# Column names come from COLUMNS alone, values are always bound.
_BOUNDS = 'SELECT coalesce(min("index"), 0), coalesce(max("index"), -1) + 1 FROM review_row'
_PAGE = """
SELECT r."index", r.at, r.station, r.operator, r.outcome, r.reason, r.delegate_id, r.delegation_id, r.zone,
       r.code_hash, d.title, d.given_name, d.family_name, d.number, g.code
FROM (SELECT * FROM review_row {hint} WHERE {where} ORDER BY "index" {order} LIMIT ?) r
LEFT JOIN delegate d ON d.id = r.delegate_id LEFT JOIN delegation g ON g.id = r.delegation_id
ORDER BY r."index" {order}
"""


@dataclass(frozen=True, slots=True)
class Query:
    """What rows are wanted, in the store's own values.

    Args:
        conditions: Column (of `COLUMNS`) and the values it may have; all of them hold.
        begins: Microseconds since 1970, the first that counts, or None.
        ends: Microseconds since 1970, the first that no longer counts, or None.
    """

    conditions: tuple[tuple[str, tuple[Any, ...]], ...] = ()
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
class _Driver:
    """The condition whose index is walked (None: the rows themselves), and how many rows of it an index step has."""

    condition: tuple[str, tuple[Any, ...]] | None
    density: float


def bounds(conn: Connection) -> tuple[int, int]:
    """Return the first index that is laid out and the one after the last; equal where nothing is."""
    low, high = conn.exec_driver_sql(_BOUNDS).one()
    return int(low), max(int(low), int(high))


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
    driver = _driver(conn, query, low, high, newest_first=newest_first)
    plain = driver.condition is None and not query.conditions and query.begins is None and query.ends is None
    left = _BUDGET
    width = _MAX_WINDOW if plain else _width(driver)
    rows: list[tuple[Any, ...]] = []
    while low < high and left > 0:
        begin, end = _window(low, high, width, newest_first=newest_first)
        if driver.condition is not None:
            seen = _count(conn, driver.condition, begin, end, 3 * _CANDIDATES)
            if seen >= 3 * _CANDIDATES and end - begin > 64:
                width = max(64, (end - begin) // 4)
                continue
            width = width * 8 if seen < _CANDIDATES // 8 else width
        else:
            seen = limit if plain else end - begin
        rows += _rows(
            conn, query, driver, begin=begin, end=end, limit=limit - len(rows), newest_first=newest_first
        )
        left -= seen
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
    total, left = 0, 2 * _BUDGET
    driver = _driver(conn, query, low, high, newest_first=True)
    timed = query.begins is not None or query.ends is not None
    if len(query.conditions) == 1 and not timed:
        counted = _count(conn, query.conditions[0], low, high, 10 * _BUDGET)
        if counted < 10 * _BUDGET:
            return counted, True
    if not query.conditions and high - low <= 10 * _BUDGET:
        return _matching(conn, query, None, low, high), True
    end, width = high, _width(driver)
    while low < end and left > 0:
        begin = max(low, end - width)
        if driver.condition is None:
            seen = end - begin
        else:
            seen = _count(conn, driver.condition, begin, end, 3 * _CANDIDATES)
            if seen >= 3 * _CANDIDATES and end - begin > 64:
                width = max(64, (end - begin) // 4)
                continue
            width = width * 8 if seen < _CANDIDATES // 8 else width
        total += _matching(conn, query, driver.condition, begin, end)
        left -= seen
        end = begin
    if end <= low:
        return total, True
    return max(total, _sampled(conn, query, low, high)), False


def _sampled(conn: Connection, query: Query, low: int, high: int) -> int:
    windows, width = 24, 400
    step = (high - low) / windows
    starts = [low + int(number * step) for number in range(windows)]
    found = sum(_matching(conn, query, None, at, min(at + width, high)) for at in starts)
    looked = sum(min(at + width, high) - at for at in starts)
    return round(found * (high - low) / looked)


def _driver(conn: Connection, query: Query, low: int, high: int, *, newest_first: bool) -> _Driver:
    best = _Driver(None, 1.0)
    for condition in query.conditions:
        width = _FIRST_WINDOW
        while True:
            begin, end = _window(low, high, width, newest_first=newest_first)
            seen = _count(conn, condition, begin, end, _PROBE)
            if seen >= _PROBE or (begin, end) == (low, high):
                break
            width *= 16
        density = seen / (end - begin)
        if density < min(best.density, _DENSE):
            best = _Driver(condition, density)
    return best


def _width(driver: _Driver) -> int:
    return max(64, min(_MAX_WINDOW, int(_CANDIDATES / max(driver.density, 1e-9))))


def _window(low: int, high: int, width: int, *, newest_first: bool) -> tuple[int, int]:
    return (max(low, high - width), high) if newest_first else (low, min(high, low + width))


def _count(conn: Connection, condition: tuple[str, tuple[Any, ...]], begin: int, end: int, most: int) -> int:
    column, values = condition
    sql = (
        f"SELECT count(*) FROM (SELECT 1 FROM review_row {_hint(condition)} "  # noqa: S608 - fixed names, bound values
        f'WHERE {_in(column, values)} AND "index" >= ? AND "index" < ? LIMIT ?)'
    )
    return int(conn.exec_driver_sql(sql, (*values, begin, end, most)).scalar_one())


def _matching(
    conn: Connection, query: Query, driver: tuple[str, tuple[Any, ...]] | None, begin: int, end: int
) -> int:
    where, values = _where(query, begin, end)
    sql = f"SELECT count(*) FROM review_row {_hint(driver)} WHERE {where}"  # noqa: S608 - fixed names, bound values
    return int(conn.exec_driver_sql(sql, values).scalar_one())


def _rows(  # noqa: PLR0913 - one statement's parts
    conn: Connection, query: Query, driver: _Driver, *, begin: int, end: int, limit: int, newest_first: bool
) -> list[tuple[Any, ...]]:
    where, values = _where(query, begin, end)
    sql = _PAGE.format(hint=_hint(driver.condition), where=where, order="DESC" if newest_first else "ASC")
    return [tuple(row) for row in conn.exec_driver_sql(sql, (*values, limit))]


def _where(query: Query, begin: int, end: int) -> tuple[str, tuple[Any, ...]]:
    parts, values = ['"index" >= ?', '"index" < ?'], [begin, end]
    for column, allowed in query.conditions:
        parts.append(_in(column, allowed))
        values.extend(allowed)
    if query.begins is not None:
        parts.append("+at >= ?")
        values.append(query.begins)
    if query.ends is not None:
        parts.append("+at < ?")
        values.append(query.ends)
    return " AND ".join(parts), tuple(values)


def _hint(condition: tuple[str, tuple[Any, ...]] | None) -> str:
    return "NOT INDEXED" if condition is None else f"INDEXED BY ix_review_row_{condition[0]}"


def _in(column: str, values: Sequence[Any]) -> str:
    if column not in COLUMNS:
        raise ValueError(column)
    return f"{column} = ?" if len(values) == 1 else f"{column} IN ({','.join('?' * len(values))})"


LogScan = tuple[int, Any, Any, Any, Any, Any, Any, bytes, Any]
"""Index, microseconds, station, operator, outcome, reasons, delegate id (hex), leaf, delegation id (hex)."""

_SCANS = """
SELECT l."index", l.at, l.station, l.operator, l.outcome, l.reasons, l.delegate_id, l.leaf, d.delegation_id
FROM log_entry l LEFT JOIN delegate d ON d.id = l.delegate_id
WHERE l."index" >= ? AND l."index" < ? AND l.kind = 'scan' ORDER BY l."index"
"""
_ADD = """
INSERT OR REPLACE INTO review_row
("index", at, station, operator, outcome, reason, delegate_id, delegation_id, zone, code_hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def log_scans(conn: Connection, begin: int, end: int) -> Iterator[LogScan]:
    """Yield the scans of the log from index `begin` up to `end`, without it, as the store keeps them."""
    for row in conn.exec_driver_sql(_SCANS, (begin, end)):
        yield tuple(row)


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
