"""What consoles and commands use of this room: one object over one store, every call from any thread, each blocking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.exc import DBAPIError

from kiosk.errors import BadInput
from kiosk.event.cases import Case, CaseKind
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.verdict import Reason, Scan
from kiosk.scanlog import LoggedFact, code_hash, entries
from kiosk.store import cases, delegations, mirror, people, places, recent
from kiosk.supervision import boards, days
from kiosk.supervision import delegations as delegation_board
from kiosk.supervision.filters import Filter, Words, sentence
from kiosk.supervision.keeper import CaseKeeper, Kept
from kiosk.supervision.plain import plain
from kiosk.supervision.recent import FORGED
from kiosk.supervision.review import Count, Page, Progress, Review
from kiosk.supervision.rules import Limits

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import SupervisionSettings
    from kiosk.event.places import Event
    from kiosk.scanlog import Report, ScanLog
    from kiosk.store.engine import Store
    from kiosk.store.keys import FileKeys
    from kiosk.supervision.report import ShiftReport

Word = Callable[["Connection"], Mapping[str, Plain]]
"""By whose word names leave the store (see `Supervision.shift_report`)."""


@dataclass(frozen=True, slots=True)
class Boards:
    """The boards at one moment."""

    at: datetime
    zones: tuple[boards.ZoneCount, ...]
    arrivals: boards.Arrivals
    operators: tuple[boards.OperatorCount, ...]
    stations: tuple[boards.StationCount, ...]
    verdicts: tuple[boards.VerdictCount, ...]
    delegations: tuple[delegation_board.DelegationRow, ...]
    quorum: delegation_board.Quorum


@dataclass(frozen=True, slots=True)
class Verified:
    """What a verification found: the report, and the same in sentences."""

    report: Report
    sentences: tuple[str, ...]


class Supervision:
    """Reviews one store, keeps its cases, counts for its boards, verifies its log, writes the shift report.

    Args:
        log: As the console's own station writes it.
        station: Code of the console.
        operator: Returns the code of whoever is signed in, or "-".
        settings: The section `[supervision]`.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the services of one console
        self,
        store: Store,
        log: ScanLog,
        keys: FileKeys,
        event: Event,
        station: str,
        operator: Callable[[], str],
        clock: Clock,
        settings: SupervisionSettings,
    ) -> None:
        self.event = event
        self.zone = ZoneInfo(event.timezone)
        self.review = Review(store)
        self._store, self._log, self._keys, self._clock, self._settings = store, log, keys, clock, settings
        self._station, self._operator = station, operator
        self._limits = Limits.of(settings)
        self._keeper = CaseKeeper(
            store=store, log=log, clock=clock, limits=self._limits, station=station, operator=operator
        )
        self._keeping = Lock()

    def catch_up(self, most: int = 5_000) -> tuple[Progress, Kept]:
        """Lay out up to `most` further entries for review and look at as many for cases; call until both are complete.

        Raises:
            EnvironmentFault: `log_damaged` where a case cannot be entered in the log; the review went on before.
        """
        progress = self.review.catch_up(most)
        with self._keeping:
            kept = self._keeper.catch_up(most)
        return progress, kept

    def page(
        self,
        wanted: Filter,
        *,
        before_index: int | None = None,
        after_index: int | None = None,
        limit: int = 100,
    ) -> Page:
        """Return a page of scans, newest first (see `Review.page`)."""
        return self.review.page(wanted, before_index=before_index, after_index=after_index, limit=limit)

    def count(self, wanted: Filter) -> Count:
        """Return how many scans a filter finds, exactly or estimated."""
        return self.review.count(wanted)

    def live(self, after_index: int = -1, limit: int = 50) -> tuple[Scan, ...]:
        """Return the newest scans after `after_index`, newest first, straight from the log: they need no catching up."""
        with self._store.read() as conn:
            found = recent.recent(conn, limit)
        return tuple(scan for scan in found if scan.index > after_index)

    def fact(self, index: int) -> LoggedFact:
        """Return one entry of the log in full.

        Raises:
            BadInput: `no_such_entry`, or `bad_leaf` where it was altered.
        """
        with self._store.read() as conn:
            try:
                found = next(entries(conn, index, index + 1), None) if index >= 0 else None
            except (DBAPIError, TypeError, AttributeError) as error:
                # No bytes at all where the entry should be.
                raise BadInput(
                    "bad_leaf", "This entry of the scan log was altered.", "Run the verification of the log."
                ) from error
        if found is None:
            raise BadInput("no_such_entry", "The scan log has no such entry.", "Look at the list again.")
        return found

    def hash_code(self, code: bytes) -> bytes:
        """Return what `Filter.code_hash` takes for the exact bytes of a code.

        Raises:
            EnvironmentFault: `key_missing`, `key_unreadable`.
        """
        return code_hash(self._keys.log_key(), code)

    def sentence(self, wanted: Filter) -> str:
        """Return a filter in words, with the names of stations, zones, delegations and people."""
        with self._store.read() as conn:
            return sentence(wanted, self._words(conn, wanted))

    def cases(self, *, closed: bool = False, limit: int = 500) -> tuple[Case, ...]:
        """Return the open cases, those with the newest entry first; with `closed` the closed ones after them."""
        with self._store.read() as conn:
            return cases.all_cases(conn, limit) if closed else cases.open_cases(conn, limit)

    def open_counts(self) -> Mapping[CaseKind, int]:
        """Return how many cases are open, by kind."""
        with self._store.read() as conn:
            return cases.count_open(conn)

    def case(self, case_id: UUID) -> Case:
        """Return one case.

        Raises:
            BadInput: `no_such_case`.
        """
        with self._store.read() as conn:
            found = cases.case(conn, case_id)
        if found is None:
            raise BadInput("no_such_case", "There is no such case.", "Look at the list of cases again.")
        return found

    def behind(self, case: Case) -> Filter:
        """Return the scans that a case is about, from a little before its first entry to its last."""
        kind, _, what = case.subject.partition(":")
        period = self._period(case)
        if case.kind is CaseKind.FORGED_BURST:
            return Filter(*period, stations=frozenset({what}), reasons=frozenset(FORGED))
        if case.delegate_id is not None:
            reasons = (
                frozenset({Reason.ALREADY_INSIDE}) if case.kind is CaseKind.TWICE_INSIDE else frozenset()
            )
            return Filter(*period, people=frozenset({case.delegate_id}), reasons=reasons)
        if kind == "code":
            return Filter(*period, code_hash=bytes.fromhex(what))
        if kind == "operator":
            return Filter(*period, operators=frozenset({what}))
        return Filter(*period, stations=frozenset({what}))

    def close(self, case_id: UUID, because: str) -> Case:
        """Close a case for a reason (see `CaseKeeper.close`)."""
        with self._keeping:
            return self._keeper.close(case_id, because)

    def boards(self, day: date | None = None) -> Boards:
        """Return all boards; arrivals and operators are those of `day` (today, in the event's time zone)."""
        now = self._clock.now()
        day = days.day_of(now, self.zone) if day is None else day
        since, until = days.bounds(day, self.zone)
        with self._store.read() as conn:
            skew, rows = self._skew(conn), delegation_board.board(conn)
            return Boards(
                now,
                boards.occupancy(conn),
                boards.arrivals(conn, day, self.zone, skew),
                boards.operators(conn, since, until, skew),
                boards.stations(conn),
                boards.verdicts(conn, since, until, skew),
                rows,
                delegation_board.quorum(rows, self._settings),
            )

    def verify(
        self, checkpoints: Sequence[str] = (), progress: Callable[[int], None] | None = None
    ) -> Verified:
        """Check the whole log, held against checkpoints from outside; about 150,000 entries a second.

        Raises:
            BadInput: `bad_checkpoint`.
        """
        with self._store.read() as conn:
            report = self._log.verify(conn, checkpoints, progress=progress)
        return Verified(report, plain(report, given=bool(checkpoints)))

    def shift_report(
        self, since: datetime | None = None, until: datetime | None = None, *, word: Word | None = None
    ) -> ShiftReport:
        """Return the shift report of a period (today until now); `report.render()` makes the PDF.

        That it was made, and that its checkpoint leaves on paper, is recorded before.

        Args:
            since: Aware; by default the beginning of the day, in the event's time zone, on which it ends.
            until: Aware; by default now.
            word: By whose word people are named: called in the transaction that records the report, it returns what
                the log is to say of it, or raises. Without it people stand there by their numbers.

        Raises:
            BadInput: `bad_period` where `until` is not after `since`; whatever `word` raises.
            EnvironmentFault: `log_damaged`.
        """
        from kiosk.supervision import report

        now = self._clock.now()
        until = now if until is None else until
        since = days.bounds(days.day_of(until, self.zone), self.zone)[0] if since is None else since
        if until <= since:
            raise BadInput(
                "bad_period", "The report's period ends before it begins.", "Give --from before --to."
            )
        with self._store.write() as conn:
            told: Mapping[str, Plain] = {} if word is None else word(conn)
            body: dict[str, Plain] = {
                "what": "shift_report",
                "format": "pdf",
                "with_names": word is not None,
                **told,
            }
            fact = Fact(uuid4(), FactKind.EXPORTED, now, self._station, self._operator(), body=body)
            self._log.append(conn, fact)
            note = self._log.export_checkpoint(conn, "paper", now)
        with self._store.read() as conn:
            return report.collect(
                conn,
                event=self.event,
                period=(since, until),
                made_at=now,
                note=note,
                settings=self._settings,
                names=word is not None,
                skew=self._skew(conn),
            )

    def _words(self, conn: Connection, wanted: Filter) -> Words:
        named = people.delegate_cards(conn, tuple(wanted.people or ())[:20])
        return Words(
            self.zone,
            days.day_of(self._clock.now(), self.zone),
            {station.code: station.label for station in places.stations(conn)},
            {one.id: one.names.en for one in delegations.delegations(conn)} if wanted.delegations else {},
            {zone.number: zone.names.en for zone in places.zones(conn)},
            {one: card.delegate.name.display for one, card in named.items()},
        )

    def _period(self, case: Case) -> tuple[datetime | None, datetime | None]:
        """Return from when to when a case's scans lie, or None where its entries cannot be read."""
        reach = self._limits.forged_within if case.kind is CaseKind.FORGED_BURST else self._limits.two_places
        if case.kind is CaseKind.OVERRIDE_PATTERN:
            reach = timedelta(days=1)
        try:
            first, last = self.fact(case.first_entry).fact.at, self.fact(case.last_entry).fact.at
        except BadInput:
            return None, None
        return min(first, last) - reach, max(first, last) + timedelta(microseconds=1)

    @staticmethod
    def _skew(conn: Connection) -> int:
        return mirror.get_value(conn, "review_skew") or 0
