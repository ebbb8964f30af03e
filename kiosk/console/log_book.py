"""The log at a console: the scans paged by a filter, the newest ones live, one entry in full, its proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.people import Action
from kiosk.store import delegations, operators, places, watch
from kiosk.store.cases import watched
from kiosk.store.people import delegate_cards
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.console.parts import Parts
    from kiosk.event.facts import Fact
    from kiosk.event.operators import Operator
    from kiosk.event.people import DelegateCard, Delegation
    from kiosk.event.places import Gate, Station, Zone
    from kiosk.event.verdict import Scan
    from kiosk.event.watch import WatchAction, WatchEntry, WatchHit
    from kiosk.scanlog import LoggedFact
    from kiosk.supervision.keeper import Kept
    from kiosk.supervision.review import Count, Page, Progress, ScanRow

_MOST_HITS = 5
_OPERATORS = ("asked_by", "granted_by", "subject")
_MOST_NAMED = 50


@dataclass(frozen=True, slots=True)
class LiveScan:
    """A scan of this moment, with whoever it was about as the store knows them now.

    Args:
        watched: What the watch list says of them, unless a supervisor cleared it; None for nothing.
    """

    scan: Scan
    card: DelegateCard | None = None
    watched: WatchAction | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A station and its newest scan, or None where it has none."""

    station: Station
    last: ScanRow | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log with what the store knows of those it names.

    Args:
        size: How many entries the log has.
        operator: Who did it, where that code belongs to somebody.
        hits: Entries of the watch list that whoever it is about is like, likeliest first.
        named: The names of operators whose codes stand in its further values.
    """

    logged: LoggedFact
    size: int
    card: DelegateCard | None = None
    station: Station | None = None
    operator: Operator | None = None
    hits: tuple[tuple[WatchEntry, WatchHit], ...] = ()
    named: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What a filter can name, in the order in which people look for it."""

    stations: tuple[Station, ...]
    zones: tuple[Zone, ...]
    gates: tuple[Gate, ...]
    delegations: tuple[Delegation, ...]
    operators: tuple[Operator, ...]


class LogBook:
    """Reads the log for whoever may review it; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def catch_up(self, most: int = 5_000) -> tuple[Progress, Kept]:
        """Lay out further entries for review (see `Supervision.catch_up`).

        It needs nobody's right: it shows nothing, and the rules open their cases whoever sits here.
        """
        return self._parts.supervision.catch_up(most)

    def page(
        self,
        wanted: Filter,
        *,
        before_index: int | None = None,
        after_index: int | None = None,
        limit: int = 100,
    ) -> Page:
        """Return a page of scans, newest first (see `Supervision.page`)."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.page(
            wanted, before_index=before_index, after_index=after_index, limit=limit
        )

    def count(self, wanted: Filter) -> Count:
        """Return how many scans a filter finds, exactly or estimated."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.count(wanted)

    def size(self) -> int:
        """Return how many entries the log has."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            return self._parts.log.head(conn).size

    def index_at(self, at: datetime) -> int:
        """Return the number of the newest scan before `at`, or -1 where there is none."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        rows = self._parts.supervision.page(Filter(ends=at), limit=1).rows
        return rows[0].index if rows else -1

    def live(self, after_index: int = -1, limit: int = 50) -> tuple[Scan, ...]:
        """Return the newest scans after `after_index`, newest first."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.live(after_index, limit)

    def newest(self, limit: int = 50) -> tuple[LiveScan, ...]:
        """Return the newest scans of all stations, newest first, with whoever they are about."""
        scans = self.live(limit=limit)
        people = {scan.delegate_id for scan in scans if scan.delegate_id is not None}
        now = self._parts.clock.now()
        with self._parts.store.read() as conn:
            cards = delegate_cards(conn, tuple(people))
            marked = watched(conn, now) & people
            actions = {one: watch.action_for(conn, one, now) for one in marked}
        return tuple(
            LiveScan(scan)
            if scan.delegate_id is None
            else LiveScan(scan, cards.get(scan.delegate_id), actions.get(scan.delegate_id))
            for scan in scans
        )

    def stations(self) -> tuple[Heard, ...]:
        """Return every station that has scanned, by name, each with its newest scan."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            stations = places.stations(conn)
        page = self._parts.supervision.page
        heard = (
            (one, page(Filter(stations=frozenset({one.code})), limit=1).rows)
            for one in sorted(stations, key=lambda one: (one.label.casefold(), one.code))
        )
        return tuple(Heard(one, rows[0]) for one, rows in heard if rows)

    def fact(self, index: int) -> LoggedFact:
        """Return one entry of the log in full (see `Supervision.fact`)."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.fact(index)

    def entry(self, index: int) -> Entry:
        """Return one entry of any kind with whoever and whatever it names.

        Raises:
            BadInput: `no_such_entry`, or `bad_leaf` where it was altered.
        """
        logged = self.fact(index)
        fact, now = logged.fact, self._parts.clock.now()
        with self._parts.store.read() as conn:
            by = operators.operator_by_code(conn, fact.operator)
            cards = delegate_cards(conn, (fact.delegate_id,) if fact.delegate_id else ())
            found = watch.hits_of(conn, fact.delegate_id, now)[:_MOST_HITS] if fact.delegate_id else ()
            hits = ((watch.entry(conn, hit.entry_id), hit) for hit in found)
            return Entry(
                logged,
                self._parts.log.head(conn).size,
                None if fact.delegate_id is None else cards.get(fact.delegate_id),
                places.station_by_code(conn, fact.station),
                None if by is None else by.operator,
                tuple((listed, hit) for listed, hit in hits if listed is not None),
                _named(conn, fact),
            )

    def prove(self, index: int) -> str:
        """Return the proof that an entry is in the record, for whoever holds a checkpoint (C2SP tlog-proof).

        Raises:
            BadInput: `no_such_entry`.
            EnvironmentFault: `log_damaged`.
        """
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            return str(self._parts.log.prove_inclusion(conn, index))

    def known(self) -> Known:
        """Return the stations, zones, gates, delegations and operators that a filter can name."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            return Known(
                tuple(sorted(places.stations(conn), key=lambda one: (one.label.casefold(), one.code))),
                places.zones(conn),
                places.gates(conn),
                delegations.delegations(conn),
                tuple(row.operator for row in operators.operators(conn)),
            )

    def names_of(self, people: Iterable[UUID]) -> Mapping[UUID, str]:
        """Return the names of at most 50 delegates, for the screen."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        wanted = sorted(people)[:_MOST_NAMED]
        with self._parts.store.read() as conn:
            return {one: card.delegate.name.display for one, card in delegate_cards(conn, wanted).items()}

    def hash_code(self, code: bytes) -> bytes:
        """Return what `Filter.code_hash` takes for the exact bytes of a code."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.hash_code(code)


def _named(conn: Connection, fact: Fact) -> Mapping[str, str]:
    codes = {code for key in _OPERATORS if isinstance(code := fact.body.get(key), str)}
    found = (operators.operator_by_code(conn, code) for code in sorted(codes))
    return {row.operator.code: row.operator.name for row in found if row is not None}
