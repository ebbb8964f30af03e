"""What waits for a supervisor at a console: requests for an exception, watch-list hits, cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.event.verdict import Outcome
from kiosk.event.watch import HitState
from kiosk.people import Action
from kiosk.store import cases as case_rows
from kiosk.store import operators, places, watch
from kiosk.store.people import delegate_card, delegate_cards
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from kiosk.console.parts import Parts
    from kiosk.event.cases import Case
    from kiosk.event.operators import Operator, Override, OverrideRequest
    from kiosk.event.people import DelegateCard
    from kiosk.event.watch import WatchEntry, WatchHit
    from kiosk.supervision.review import ScanRow

_SHOWN = 12
LISTED = 200
"""How many hits are listed at once; whoever has decided those sees the next."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for an exception, with whoever it is about and asks for it.

    Args:
        last: The delegate's newest scan: mostly the verdict that the exception is to turn.
    """

    request: OverrideRequest
    card: DelegateCard | None = None
    operator: Operator | None = None
    last: ScanRow | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """A watch-list hit with both sides of it."""

    hit: WatchHit
    entry: WatchEntry
    card: DelegateCard


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with whoever it is about and what happened.

    Args:
        behind: Opens all its scans.
        station: Code of the station where its newest entry was written; empty where that entry was altered since.
        scans: The newest of them, newest first.
    """

    case: Case
    behind: Filter
    station: str
    card: DelegateCard | None = None
    operator: Operator | None = None
    scans: tuple[ScanRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that waits, the most urgent kind first.

    Args:
        likenesses: The likeliest of them.
        cards: The delegates whom cases are about, by id.
        stations: Station code to label.
        operators: Operator code to name.
        hits: How many hits there are, listed or not.
        files: How many cases there are.
    """

    asked: tuple[Asked, ...]
    likenesses: tuple[Likeness, ...]
    cases: tuple[Case, ...]
    cards: Mapping[UUID, DelegateCard] = field(default_factory=dict)
    stations: Mapping[str, str] = field(default_factory=dict)
    operators: Mapping[str, str] = field(default_factory=dict)
    hits: int = 0
    files: int = 0


class Casework:
    """Shows and settles what waits; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def waiting(self) -> int:
        """Return how many cases, hits and requests wait for a supervisor."""
        self._parts.attendance.require(Action.CASES)
        now = self._parts.clock.now()
        with self._parts.store.read() as conn:
            found = sum(case_rows.count_open(conn).values()) + watch.count_open_hits(conn, now)
        return found + self._parts.attendance.waiting()

    def everything(self, *, closed: bool = False) -> Waiting:
        """Return all that waits: requests oldest first, hits likeliest first, cases with the newest entry first.

        Args:
            closed: Whether decided hits and closed cases are wanted instead of what waits.
        """
        self._parts.attendance.require(Action.CASES)
        alike, now = self.likenesses(decided=closed), self._parts.clock.now()
        found = self._parts.supervision.cases(closed=closed)
        if closed:
            found = tuple(case for case in found if case.closed_at is not None)
        about = {case.delegate_id for case in found if case.delegate_id is not None}
        with self._parts.store.read() as conn:
            count = watch.count_decided_hits if closed else watch.count_open_hits
            return Waiting(
                () if closed else self.asked(),
                alike,
                found,
                delegate_cards(conn, tuple(about)),
                {station.code: station.label for station in places.stations(conn)},
                {row.operator.code: row.operator.name for row in operators.operators(conn)},
                count(conn, now),
                len(found) if closed else sum(case_rows.count_open(conn).values()),
            )

    # Requests for an exception.

    def asked(self) -> tuple[Asked, ...]:
        """Return the requests that wait, oldest first, with what a supervisor must know to answer."""
        found = self._parts.attendance.requests()
        return tuple(self._asked(one) for one in found)

    def grant(self, request_id: UUID, pin: str) -> Override:
        """Grant a request, by whoever is signed in, who gives the PIN once more (see `Attendance.grant`)."""
        self._parts.attendance.require(Action.OVERRIDE_GRANT)
        return self._parts.attendance.grant(request_id, pin)

    def decline(self, request_id: UUID, because: str) -> OverrideRequest:
        """Decline a request for a reason that whoever asked will read (see `Attendance.decline`)."""
        self._parts.attendance.require(Action.OVERRIDE_GRANT)
        return self._parts.attendance.decline(request_id, because)

    # The watch list.

    def likenesses(self, *, decided: bool = False) -> tuple[Likeness, ...]:
        """Return the hits of entries in force that wait, or that were decided: the `LISTED` likeliest."""
        self._parts.attendance.require(Action.WATCH_DECIDE)
        now = self._parts.clock.now()
        with self._parts.store.read() as conn:
            found = watch.likeliest(conn, now, LISTED, decided=decided)
            entries = {one: watch.entry(conn, one) for one in {hit.entry_id for hit in found}}
            cards = delegate_cards(conn, tuple({one.delegate_id for one in found}))
        both = ((hit, entries[hit.entry_id], cards.get(hit.delegate_id)) for hit in found)
        return tuple(Likeness(hit, entry, card) for hit, entry, card in both if entry and card)

    def decide(self, entry_id: UUID, delegate_id: UUID, state: HitState, reason: str) -> WatchHit:
        """Clear or hold a hit, or open it again; logged (see `WatchList.decide_hit`)."""
        self._parts.attendance.require(Action.WATCH_DECIDE)
        return self._parts.watch_list.decide_hit(
            entry_id, delegate_id, state, self._parts.attendance.operator, reason
        )

    def entries(self) -> tuple[WatchEntry, ...]:
        """Return the entries of the watch list in force, oldest first."""
        self._parts.attendance.require(Action.WATCH_LIST)
        return self._parts.watch_list.list()

    def add_entry(self, entry: WatchEntry) -> int:
        """Add an entry and return how many delegates are like it (see `WatchList.add`)."""
        self._parts.attendance.require(Action.WATCH_LIST)
        return self._parts.watch_list.add(entry)

    def remove_entry(self, entry_id: UUID) -> None:
        """Remove an entry (see `WatchList.remove`)."""
        self._parts.attendance.require(Action.WATCH_LIST)
        self._parts.watch_list.remove(entry_id)

    def expire_entry(self, entry_id: UUID, at: datetime | None) -> None:
        """Change from when on an entry no longer counts (see `WatchList.expire`)."""
        self._parts.attendance.require(Action.WATCH_LIST)
        self._parts.watch_list.expire(entry_id, at)

    # Cases.

    def cases(self, *, closed: bool = False) -> tuple[Case, ...]:
        """Return the open cases; with `closed` the closed ones after them."""
        self._parts.attendance.require(Action.CASES)
        return self._parts.supervision.cases(closed=closed)

    def case(self, case_id: UUID) -> CaseFile:
        """Return one case with its newest scans.

        Raises:
            BadInput: `no_such_case` besides.
        """
        self._parts.attendance.require(Action.CASES)
        case = self._parts.supervision.case(case_id)
        behind = self._parts.supervision.behind(case)
        scans = self._parts.supervision.page(behind, limit=_SHOWN).rows
        kind, _, what = case.subject.partition(":")
        with self._parts.store.read() as conn:
            card = None if case.delegate_id is None else delegate_card(conn, case.delegate_id)
            row = operators.operator_by_code(conn, what) if kind == "operator" else None
        return CaseFile(case, behind, self._where(case), card, None if row is None else row.operator, scans)

    def close(self, case_id: UUID, because: str) -> Case:
        """Close a case for a reason (see `Supervision.close`)."""
        self._parts.attendance.require(Action.CASES)
        return self._parts.supervision.close(case_id, because)

    def _where(self, case: Case) -> str:
        # A case about a record that was tampered with must be shown all the same.
        try:
            return self._parts.supervision.fact(case.last_entry).fact.station
        except BadInput:
            return ""

    def _asked(self, request: OverrideRequest) -> Asked:
        card, last = None, None
        with self._parts.store.read() as conn:
            row = operators.operator_by_code(conn, request.asked_by)
            if request.delegate_id is not None:
                card = delegate_card(conn, request.delegate_id)
        if request.delegate_id is not None:
            newest = self._newest(request.delegate_id)
            last = newest[0] if newest else None
        return Asked(request, card, None if row is None else row.operator, last)

    def _newest(self, delegate_id: UUID) -> Sequence[ScanRow]:
        turned = Filter(people=frozenset({delegate_id}), outcomes=frozenset({Outcome.REFER, Outcome.REFUSE}))
        return self._parts.supervision.page(turned, limit=1).rows
