"""Rows of the watch list: entries, and the hits that matching found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from kiosk.event.watch import HitState, WatchAction, WatchEntry, WatchHit
from kiosk.store.batches import in_batches
from kiosk.store.schema import delegate, delegation, watch_entry, watch_hit

_e, _h, _d = watch_entry.c, watch_hit.c, delegate.c
_STRICTNESS = case(
    (_e.action == literal_column("'refuse'"), literal_column("0")),
    (_e.action == literal_column("'silent'"), literal_column("1")),
    else_=literal_column("2"),
)
_ONE: ColumnElement[int] = literal_column("1")
_CLEARED: ColumnElement[str] = literal_column(f"'{HitState.CLEARED.value}'")
_OPEN: ColumnElement[str] = literal_column(f"'{HitState.OPEN.value}'")
_IN_FORCE = (
    _e.removed_at.is_(None),
    (_e.expires.is_(None)) | (_e.expires > bindparam("now", type_=_e.expires.type)),
)
_ACTION = (
    select(_e.action)
    .select_from(watch_hit)
    .join(watch_entry, _e.id == _h.entry_id)
    .where(
        _h.delegate_id == bindparam("delegate_id", type_=_h.delegate_id.type),
        _h.state != _CLEARED,
        *_IN_FORCE,
    )
    .order_by(_STRICTNESS)
    .limit(_ONE)
)
_ENTRIES = select(watch_entry).order_by(_e.added_at, _e.id)
_ENTRIES_IN_FORCE = _ENTRIES.where(*_IN_FORCE)
_ENTRY = select(watch_entry).where(_e.id == bindparam("entry_id"))
_HITS = select(watch_hit).order_by(_h.score.desc(), _h.entry_id, _h.delegate_id)
_HITS_IN_FORCE = (
    select(watch_hit)
    .join(watch_entry, _e.id == _h.entry_id)
    .where(*_IN_FORCE)
    .order_by(_h.score.desc(), _h.entry_id, _h.delegate_id)
)
_LIKELIEST = _HITS_IN_FORCE.limit(bindparam("most"))
_LIKELIEST_OPEN = _LIKELIEST.where(_h.state == _OPEN)
_LIKELIEST_DECIDED = _LIKELIEST.where(_h.state != _OPEN)
_COUNT_HITS = (
    select(func.count()).select_from(watch_hit).join(watch_entry, _e.id == _h.entry_id).where(*_IN_FORCE)
)
_COUNT_OPEN_HITS = _COUNT_HITS.where(_h.state == _OPEN)
_COUNT_DECIDED_HITS = _COUNT_HITS.where(_h.state != _OPEN)
_HIT = select(watch_hit).where(
    _h.entry_id == bindparam("entry_id"), _h.delegate_id == bindparam("delegate_id")
)
_OF_DELEGATE = _HITS_IN_FORCE.where(_h.delegate_id == bindparam("delegate_id"))
_ADD = insert(watch_entry)
_REMOVE = (
    update(watch_entry)
    .where(_e.id == bindparam("of_id"), _e.removed_at.is_(None))
    .values(removed_at=bindparam("at"))
)
_EXPIRE = (
    update(watch_entry)
    .where(_e.id == bindparam("of_id"), _e.removed_at.is_(None))
    .values(expires=bindparam("at"))
)
_ADD_HIT = insert(watch_hit)
_THIS_HIT = (_h.entry_id == bindparam("of_entry"), _h.delegate_id == bindparam("of_delegate"))
_RESCORE = update(watch_hit).where(*_THIS_HIT).values(score=bindparam("new_score"))
_DECIDE = (
    update(watch_hit)
    .where(*_THIS_HIT)
    .values(state=bindparam("new_state"), decided_by=bindparam("by"), decided_at=bindparam("at"))
)
_DROP = delete(watch_hit).where(*_THIS_HIT)
_PEOPLE = select(
    _d.id, _d.given_name, _d.family_name, _d.native_name, _d.birth_date, _d.document, delegation.c.code
).join(delegation, delegation.c.id == _d.delegation_id)
_SOME_PEOPLE = _PEOPLE.where(_d.id.in_(bindparam("ids", expanding=True)))
_PART = 500


@dataclass(frozen=True, slots=True)
class Watched:
    """What the watch list compares of a delegate; `delegation` is its code."""

    id: UUID
    given: str
    family: str
    native: str
    birth_date: date | None
    document: str
    delegation: str


def action_for(conn: Connection, delegate_id: UUID, now: datetime) -> WatchAction | None:
    """Return the strictest action of a delegate's hits in force, or None: refuse, then silent, then notify.

    A hit is in force while it is open or held and its entry neither removed nor expired (`now` is aware). One
    read by index, for the rule of admission.
    """
    found = conn.execute(_ACTION, {"delegate_id": delegate_id, "now": now}).scalar()
    return None if found is None else WatchAction(found)


def add_entries(conn: Connection, entries: Iterable[WatchEntry]) -> int:
    """Add entries and return how many."""
    return in_batches(conn, _ADD, map(_values, entries))


def entry(conn: Connection, entry_id: UUID) -> WatchEntry | None:
    """Return an entry, removed or not, or None."""
    row = conn.execute(_ENTRY, {"entry_id": entry_id}).first()
    return None if row is None else _entry(row)


def entries(conn: Connection, now: datetime | None = None) -> tuple[WatchEntry, ...]:
    """Return the entries in force at `now`, or with None all there ever were, oldest first."""
    found = conn.execute(_ENTRIES) if now is None else conn.execute(_ENTRIES_IN_FORCE, {"now": now})
    return tuple(map(_entry, found))


def remove_entry(conn: Connection, entry_id: UUID, at: datetime) -> bool:
    """Mark an entry as removed; return False where unknown or removed before."""
    return conn.execute(_REMOVE, {"of_id": entry_id, "at": at}).rowcount == 1


def set_expiry(conn: Connection, entry_id: UUID, at: datetime | None) -> bool:
    """Change from when on an entry no longer counts; return False where unknown or removed."""
    return conn.execute(_EXPIRE, {"of_id": entry_id, "at": at}).rowcount == 1


def hits(conn: Connection, now: datetime | None = None) -> tuple[WatchHit, ...]:
    """Return the hits of entries in force at `now`, or with None of all, likeliest first."""
    found = conn.execute(_HITS) if now is None else conn.execute(_HITS_IN_FORCE, {"now": now})
    return tuple(map(_hit, found))


def hits_of(conn: Connection, delegate_id: UUID, now: datetime) -> tuple[WatchHit, ...]:
    """Return a delegate's hits of entries in force, cleared ones too, likeliest first."""
    return tuple(map(_hit, conn.execute(_OF_DELEGATE, {"delegate_id": delegate_id, "now": now})))


def hit(conn: Connection, entry_id: UUID, delegate_id: UUID) -> WatchHit | None:
    """Return one hit, or None."""
    row = conn.execute(_HIT, {"entry_id": entry_id, "delegate_id": delegate_id}).first()
    return None if row is None else _hit(row)


def add_hits(conn: Connection, found: Iterable[WatchHit]) -> int:
    """Add hits that are not there yet and return how many."""
    return in_batches(conn, _ADD_HIT, map(_hit_values, found))


def rescore(conn: Connection, found: Iterable[WatchHit]) -> int:
    """Change the scores of hits that are there, and nothing else of them; return how many were given."""
    rows = ({"of_entry": h.entry_id, "of_delegate": h.delegate_id, "new_score": h.score} for h in found)
    return in_batches(conn, _RESCORE, rows)


def drop_hits(conn: Connection, gone: Iterable[WatchHit]) -> int:
    """Delete hits and return how many were given."""
    return in_batches(conn, _DROP, ({"of_entry": h.entry_id, "of_delegate": h.delegate_id} for h in gone))


def decide(conn: Connection, decided: WatchHit) -> bool:
    """Keep what was said of a hit, by whom and when; return False where there is none."""
    values = {
        "of_entry": decided.entry_id,
        "of_delegate": decided.delegate_id,
        "new_state": decided.state.value,
        "by": decided.decided_by,
        "at": decided.decided_at,
    }
    return conn.execute(_DECIDE, values).rowcount == 1


def watched(conn: Connection, ids: Sequence[UUID] | None = None) -> Iterator[Watched]:
    """Yield what the list compares of every delegate, or of those with these ids."""
    if ids is None:
        for row in conn.execute(_PEOPLE):
            yield Watched(*row)
        return
    for first in range(0, len(ids), _PART):
        for row in conn.execute(_SOME_PEOPLE, {"ids": list(ids[first : first + _PART])}):
            yield Watched(*row)


def likeliest(conn: Connection, now: datetime, most: int, *, decided: bool) -> tuple[WatchHit, ...]:
    """Return the likeliest `most` of the hits of entries in force that were decided, or that were not."""
    statement = _LIKELIEST_DECIDED if decided else _LIKELIEST_OPEN
    return tuple(map(_hit, conn.execute(statement, {"now": now, "most": most})))


def count_open_hits(conn: Connection, now: datetime) -> int:
    """Return how many hits of entries in force nobody has decided."""
    return int(conn.execute(_COUNT_OPEN_HITS, {"now": now}).scalar_one())


def count_decided_hits(conn: Connection, now: datetime) -> int:
    """Return how many hits of entries in force somebody has decided."""
    return int(conn.execute(_COUNT_DECIDED_HITS, {"now": now}).scalar_one())


def count(conn: Connection) -> int:
    """Return how many entries there ever were."""
    return conn.execute(select(func.count()).select_from(watch_entry)).scalar() or 0


def _values(one: WatchEntry) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "birth_date": one.birth_date,
        "document": one.document,
        "delegation": one.delegation,
        "reason": one.reason,
        "action": one.action.value,
        "expires": one.expires,
        "added_by": one.added_by,
        "added_at": one.added_at,
        "removed_at": one.removed_at,
    }


def _entry(row: Row[Any]) -> WatchEntry:
    return WatchEntry(
        id=row.id,
        reason=row.reason,
        action=WatchAction(row.action),
        added_by=row.added_by,
        added_at=row.added_at,
        name=row.name,
        birth_date=row.birth_date,
        document=row.document,
        delegation=row.delegation,
        expires=row.expires,
        removed_at=row.removed_at,
    )


def _hit_values(one: WatchHit) -> dict[str, Any]:
    return {
        "entry_id": one.entry_id,
        "delegate_id": one.delegate_id,
        "score": one.score,
        "state": one.state.value,
        "decided_by": one.decided_by,
        "decided_at": one.decided_at,
    }


def _hit(row: Row[Any]) -> WatchHit:
    return WatchHit(
        row.entry_id, row.delegate_id, row.score, HitState(row.state), row.decided_by, row.decided_at
    )
