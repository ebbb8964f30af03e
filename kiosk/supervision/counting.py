"""Boards that are looked at every second: what each page needs by itself, each entry counted once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.admission.confirmed import confirmed_at
from kiosk.event.verdict import Outcome
from kiosk.store import arrivals, mirror, people, places, whereabouts
from kiosk.store import operators as operator_rows
from kiosk.supervision import boards, days
from kiosk.supervision import delegations as delegation_board
from kiosk.supervision.filters import Filter
from kiosk.supervision.tallies import DayHeard, DayScans, EverScans

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import SupervisionSettings
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event, Gate
    from kiosk.store.engine import Store
    from kiosk.store.operators import OperatorRow
    from kiosk.store.whereabouts import Insider

TREND = timedelta(minutes=15)
"""Over how long a zone's trend is taken."""
MUCH, _FEWEST, _FEWEST_OF_OTHERS = 2.0, 3, 20
_MOST_MEMBERS = 2_000
_DAYS_KEPT = 4


@dataclass(frozen=True, slots=True)
class ZoneNow:
    """A zone at this moment; `change` is how many more went in than out in the last quarter of an hour."""

    count: boards.ZoneCount
    change: int


@dataclass(frozen=True, slots=True)
class ArrivalsNow:
    """The arrivals of a day with the day before beside it; while `complete` is False a further look knows more."""

    board: boards.Arrivals
    complete: bool


@dataclass(frozen=True, slots=True)
class GateCount:
    """What happened at a gate on one day.

    Args:
        stations: Codes of the stations that guard it.
        turned: Referred and refused.
        last: The newest scan of the day, or None.
        behind: All its scans of the day.
    """

    gate: Gate
    stations: tuple[str, ...]
    admitted: int
    turned: int
    last: datetime | None
    behind: Filter


@dataclass(frozen=True, slots=True)
class InsidePage:
    """People inside a zone, the last to enter first; `more` says that there are further ones behind the last."""

    rows: tuple[tuple[Insider, DelegateCard], ...]
    more: bool


@dataclass(frozen=True, slots=True)
class DelegationBoard:
    """Every delegation in protocol order, which of them are present by the rule, and the quorum."""

    rows: tuple[delegation_board.DelegationRow, ...]
    present: frozenset[UUID]
    quorum: delegation_board.Quorum


@dataclass(frozen=True, slots=True)
class MemberNow:
    """One person of a delegation: when checked in (or None), inside which zones, when the head confirmed the arrival."""

    card: DelegateCard
    arrived_at: datetime | None
    zones: tuple[int, ...]
    confirmed_at: datetime | None = None

    @property
    def expected(self) -> bool:
        """Return whether this person counts: neither cancelled nor refused by the vetting."""
        return delegation_board.is_expected(self.card.delegate)


@dataclass(frozen=True, slots=True)
class StationNow:
    """A station: its scans ever and of the day, and when it was last heard of on that day (or None)."""

    count: boards.StationCount
    today: int
    heard: datetime | None
    behind_today: Filter


@dataclass(frozen=True, slots=True)
class OperatorNow:
    """An operator on one day.

    Args:
        count: What was done; all zeros for one who did nothing.
        row: As the store has the operator, None for one whom only the log knows.
        sign_ins: How often signed in on that day.
        much: What happens more than twice as often as with the others: "referred", "overrides".
    """

    count: boards.OperatorCount
    row: OperatorRow | None
    sign_ins: int
    much: frozenset[str]


@dataclass(frozen=True, slots=True)
class StationsBoard:
    """Stations and operators of a day; while `complete` is False a further look knows more."""

    stations: tuple[StationNow, ...]
    operators: tuple[OperatorNow, ...]
    complete: bool


class Counting:
    """Counts for boards over one store; any thread, each call blocks for a few milliseconds.

    Args:
        settings: The section `[supervision]`.
    """

    def __init__(self, store: Store, event: Event, clock: Clock, settings: SupervisionSettings) -> None:
        self.zone = ZoneInfo(event.timezone)
        self._store, self._clock, self._settings = store, clock, settings
        self._lock = Lock()
        self._scans: OrderedDict[date, DayScans] = OrderedDict()
        self._heard: OrderedDict[date, DayHeard] = OrderedDict()
        self._ever = EverScans()

    def today(self) -> date:
        """Return the day it is at the venue."""
        return days.day_of(self._clock.now(), self.zone)

    def zones(self) -> tuple[ZoneNow, ...]:
        """Return every zone with how many are inside, and how that moves."""
        since = self._clock.now() - TREND
        with self._store.read() as conn:
            moved = whereabouts.moved(conn, since)
            return tuple(ZoneNow(one, moved.get(one.number, 0)) for one in boards.occupancy(conn))

    def gates(self, zone: int, day: date) -> tuple[GateCount, ...]:
        """Return the gates of a zone with their scans of `day`, as far as `arrivals` has counted them."""
        since, until = days.bounds(day, self.zone)
        with self._lock, self._store.read() as conn:
            scans = self._day(conn, day)
            by_station, stations = scans.by_station(), places.stations(conn)
            found = []
            for gate in places.gates(conn):
                if gate.zone != zone:
                    continue
                guards = tuple(one.code for one in stations if one.gate == gate.code)
                counts = [by_station.get(code, {}) for code in guards]
                admitted = sum(one.get(Outcome.ADMIT, 0) for one in counts)
                turned = sum(sum(one.values()) for one in counts) - admitted
                last = max(filter(None, map(scans.last_at, guards)), default=None)
                # A gate that nobody guards has no scans: the filter that finds none.
                behind = Filter(since, until, frozenset(guards), people=None if guards else frozenset())
                found.append(GateCount(gate, guards, admitted, turned, last, behind))
            return tuple(found)

    def inside(self, zone: int, limit: int, after: Insider | None = None) -> InsidePage:
        """Return at most `limit` people inside a zone, the last to enter first, those behind `after` where given."""
        with self._store.read() as conn:
            found = whereabouts.inside(conn, zone, limit + 1, after)
            cards = people.delegate_cards(conn, [one.delegate_id for one in found[:limit]])
        rows = tuple((one, cards[one.delegate_id]) for one in found[:limit] if one.delegate_id in cards)
        return InsidePage(rows, len(found) > limit)

    def arrivals(self, day: date) -> ArrivalsNow:
        """Return the arrivals of `day` by quarter hour, with the day before beside it."""
        before = day - timedelta(days=1)
        with self._lock, self._store.read() as conn:
            stations = frozenset(boards.entrance_stations(conn))
            both = [(one, self._day(conn, one)) for one in (day, before)]
            counted = [
                boards.with_check_ins(conn, days.bounds(one, self.zone), scans.entries(stations))
                for one, scans in both
            ]
            complete = all(scans.complete for _, scans in both)
        return ArrivalsNow(boards.laid_beside(day, self.zone, *counted), complete)

    def delegations(self) -> DelegationBoard:
        """Return the delegations in protocol order with the quorum."""
        with self._store.read() as conn:
            rows = delegation_board.board(conn)
        present = (row for row in rows if delegation_board.is_present(row, self._settings))
        return DelegationBoard(
            rows,
            frozenset(row.delegation.id for row in present),
            delegation_board.quorum(rows, self._settings),
        )

    def members(self, delegation_id: UUID) -> tuple[MemberNow, ...]:
        """Return a delegation's people by their numbers, at most 2,000 of them."""
        with self._store.read() as conn:
            found = whereabouts.members(conn, delegation_id, _MOST_MEMBERS)
            cards = people.delegate_cards(conn, [one.delegate_id for one in found])
            said = {one: confirmed_at(conn, one) for one in arrivals.confirmed(conn) & cards.keys()}
        return tuple(
            MemberNow(cards[one.delegate_id], one.arrived_at, one.zones, said.get(one.delegate_id))
            for one in found
            if one.delegate_id in cards
        )

    def stations(self, day: date) -> StationsBoard:
        """Return the stations and the operators with what they did on `day`."""
        since, until = days.bounds(day, self.zone)
        with self._lock, self._store.read() as conn:
            scans, heard = self._day(conn, day), self._heard_on(conn, day)
            by_station = scans.by_station()
            counted = boards.station_counts(conn, self._ever.look(conn))
            stations = tuple(
                StationNow(
                    one,
                    sum(by_station.get(one.code, {}).values()),
                    heard.station(one.code),
                    Filter(since, until, stations=frozenset({one.code})),
                )
                for one in counted
            )
            counts = boards.operator_counts(conn, scans.by_operator(), since, until)
            operators = _operators(counts, operator_rows.operators(conn), heard, (since, until))
            return StationsBoard(stations, operators, heard.complete and scans.complete)

    def _day(self, conn: Connection, day: date) -> DayScans:
        kept = self._scans.setdefault(day, DayScans(*days.bounds(day, self.zone)))
        _keep_newest(self._scans, day)
        kept.look(conn, _skew(conn))
        return kept

    def _heard_on(self, conn: Connection, day: date) -> DayHeard:
        kept = self._heard.setdefault(day, DayHeard(*days.bounds(day, self.zone)))
        _keep_newest(self._heard, day)
        kept.look(conn, _skew(conn))
        return kept


def standing_out(counts: Iterable[boards.OperatorCount]) -> Mapping[str, frozenset[str]]:
    """Return by operator what happens more than twice as often a scan as with all the others together.

    "referred" and "overrides" (asked for). Fewer than three, or others with fewer than twenty scans, say
    nothing; where the others have none at all, one stands for what chance might bring.
    """
    rows = tuple(counts)
    scans = sum(one.scans for one in rows)
    totals = {
        "referred": sum(one.referred for one in rows),
        "overrides": sum(one.overrides_asked for one in rows),
    }
    found = {}
    for one in rows:
        others = scans - one.scans
        own = {"referred": one.referred, "overrides": one.overrides_asked}
        found[one.operator] = frozenset(
            what
            for what, many in own.items()
            if many >= _FEWEST
            and others >= _FEWEST_OF_OTHERS
            and many * others > MUCH * max(totals[what] - many, 1) * max(one.scans, 1)
        )
    return found


def _operators(
    counts: Iterable[boards.OperatorCount],
    known: Iterable[OperatorRow],
    heard: DayHeard,
    period: tuple[datetime, datetime],
) -> tuple[OperatorNow, ...]:
    """Return who did anything, then the rest of those who may sign in, each as the store has them."""
    rows = {row.operator.code: row for row in known}
    did = tuple(counts)
    much = standing_out(did)
    seen = {one.operator for one in did}
    idle = [
        _nothing(code, period)
        for code, row in rows.items()
        if code not in seen and (row.operator.ended_at is None or heard.sign_ins(code))
    ]
    return tuple(
        OperatorNow(
            one,
            rows.get(one.operator),
            heard.sign_ins(one.operator),
            much.get(one.operator, frozenset()),
        )
        for one in (*did, *idle)
    )


def _nothing(code: str, period: tuple[datetime, datetime]) -> boards.OperatorCount:
    behind = Filter(*period, operators=frozenset({code}))
    referred = Filter(*period, operators=frozenset({code}), outcomes=frozenset({Outcome.REFER}))
    return boards.OperatorCount(code, 0, 0, 0, 0, 0, 0, behind, referred)


def _keep_newest(kept: OrderedDict[date, DayScans] | OrderedDict[date, DayHeard], day: date) -> None:
    kept.move_to_end(day)
    while len(kept) > _DAYS_KEPT:
        kept.popitem(last=False)


def _skew(conn: Connection) -> int:
    return mirror.get_value(conn, "review_skew") or 0
