"""One person at a console: who it is, where, what happened, and what a supervisor may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.accreditation.changing import Change, Changed, change_delegate
from kiosk.accreditation.returning import return_badge
from kiosk.accreditation.revoking import Revoked, revoke
from kiosk.admission.passage import reset_presence
from kiosk.errors import BadInput
from kiosk.event.credentials import CredentialState
from kiosk.people import Action
from kiosk.store import badges, credentials, operators, places, presence
from kiosk.store.cases import cases_of
from kiosk.store.delegations import categories
from kiosk.store.people import delegate_card
from kiosk.store.portraits import newest_portrait
from kiosk.store.search import find_people
from kiosk.store.watch import entry as watch_entry
from kiosk.store.watch import hits_of
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.console.parts import Parts
    from kiosk.event.badges import Badge
    from kiosk.event.cases import Case
    from kiosk.event.credentials import CredentialRow
    from kiosk.event.operators import Override
    from kiosk.event.people import Category, DelegateCard
    from kiosk.event.places import Gate, Zone
    from kiosk.event.watch import WatchEntry, WatchHit
    from kiosk.store.portraits import Portrait
    from kiosk.store.presence import Presence
    from kiosk.supervision.review import ScanRow

_SCANS = 30
REVOKE_REASONS = ("lost", "stolen", "damaged", "withdrawn", "security")
"""Stable codes of why a badge is revoked here."""
RESET_REASONS = ("missed_exit", "missed_entry", "passed_back", "counted_wrongly")
"""Stable codes of why it is set right whether somebody is inside."""


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All that a supervisor may want to know of one delegate.

    Args:
        zones: Every zone of the event by its number.
        categories: Every category of the event, in their order.
        gates: Every gate by its code.
        passages: Zone number to the last passage there.
        hits: Entries of the watch list that this person is like, likeliest first.
        scans: The newest ones, newest first.
        behind: Opens all scans.
        stations: Station code to label.
        operators: Operator code to name.
    """

    card: DelegateCard
    portrait: Portrait | None
    badges: tuple[Badge, ...]
    credentials: tuple[CredentialRow, ...]
    zones: Mapping[int, Zone]
    gates: Mapping[str, Gate]
    passages: Mapping[int, Presence]
    hits: tuple[tuple[WatchEntry, WatchHit], ...]
    cases: tuple[Case, ...]
    overrides: tuple[Override, ...]
    scans: tuple[ScanRow, ...]
    behind: Filter
    stations: Mapping[str, str]
    operators: Mapping[str, str]
    categories: tuple[Category, ...] = ()


class PeopleDesk:
    """Finds and shows people; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def find(self, text: str, limit: int = 50) -> tuple[DelegateCard, ...]:
        """Return people whose name, delegation or number match `text`, best first."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            found = find_people(conn, text, limit)
            cards = [delegate_card(conn, hit.delegate_id) for hit in found]
        return tuple(card for card in cards if card is not None)

    def card(self, delegate_id: UUID) -> DelegateCard | None:
        """Return all that a screen needs of one delegate, or None."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            return delegate_card(conn, delegate_id)

    def file(self, delegate_id: UUID) -> PersonFile:
        """Return everything about one delegate.

        Raises:
            BadInput: `unknown_delegate` besides.
        """
        self._parts.attendance.require(Action.REVIEW_LOG)
        behind = Filter(people=frozenset({delegate_id}))
        scans = self._parts.supervision.page(behind, limit=_SCANS).rows
        now = self._parts.clock.now()
        with self._parts.store.read() as conn:
            card = delegate_card(conn, delegate_id)
            if card is None:
                raise _unknown()
            entries = ((watch_entry(conn, hit.entry_id), hit) for hit in hits_of(conn, delegate_id, now))
            return PersonFile(
                card=card,
                portrait=newest_portrait(conn, delegate_id),
                badges=badges.badges_of(conn, delegate_id),
                credentials=credentials.credentials_of(conn, delegate_id),
                zones={zone.number: zone for zone in places.zones(conn)},
                gates={gate.code: gate for gate in places.gates(conn)},
                passages=presence.passages_of(conn, delegate_id),
                hits=tuple((entry, hit) for entry, hit in entries if entry is not None),
                cases=cases_of(conn, delegate_id),
                overrides=operators.overrides_of(conn, delegate_id),
                scans=scans,
                behind=behind,
                stations={one.code: one.label for one in places.stations(conn)},
                operators={one.operator.code: one.operator.name for one in operators.operators(conn)},
                categories=categories(conn),
            )

    def reset_presence(self, delegate_id: UUID, zone: int, reason: str, *, inside: bool) -> None:
        """Set right whether a delegate is inside a zone, by the word of whoever is signed in; logged.

        Args:
            reason: One of `RESET_REASONS`.

        Raises:
            BadInput: `bad_reason`, `unknown_delegate`, `unknown_zone` besides.
        """
        self._parts.attendance.require(Action.PRESENCE_RESET)
        if reason not in RESET_REASONS:
            raise BadInput("bad_reason", "That is no reason to set this right.", "Choose one of the list.")
        now = self._parts.clock.now()
        with self._parts.store.write() as conn:
            if delegate_card(conn, delegate_id) is None:
                raise _unknown()
            if zone not in {one.number for one in places.zones(conn)}:
                raise BadInput("unknown_zone", "The event has no such zone.", "Choose one of the list.")
            reset_presence(
                conn,
                self._parts.log,
                delegate_id=delegate_id,
                zone=zone,
                inside=inside,
                station=self._parts.station,
                operator=self._parts.attendance.operator,
                at=now,
                reason=reason,
            )

    def revoke_badge(self, delegate_id: UUID, reason: str) -> tuple[Revoked, ...]:
        """Revoke every badge in force of a delegate; it is refused everywhere from this moment. Invitations stay.

        Args:
            reason: One of `REVOKE_REASONS`.

        Raises:
            BadInput: `bad_reason`, `no_badge` besides.
        """
        self._parts.attendance.require(Action.REVOKE)
        if reason not in REVOKE_REASONS:
            raise BadInput("bad_reason", "That is no reason to revoke a badge.", "Choose one of the list.")
        with self._parts.store.write() as conn:
            held = {badge.cti for badge in badges.badges_of(conn, delegate_id)}
            rows = [
                row
                for row in credentials.credentials_of(conn, delegate_id)
                if row.cti in held and row.state is CredentialState.ACTIVE
            ]
            ended = revoke(
                conn,
                self._parts.log,
                rows,
                reason=reason,
                station=self._parts.station,
                operator=self._parts.attendance.operator,
                at=self._parts.clock.now(),
            )
            if not ended:
                raise BadInput("no_badge", "This delegate holds no badge in force.", "Nothing is to be done.")
        return ended

    def change(self, delegate_id: UUID, change: Change, reason: str) -> Changed:
        """Change a delegate's category or zones; doors go by them at once, the badge in force ends as replaced.

        Args:
            reason: One of `CHANGE_REASONS`.

        Raises:
            BadInput: As `change_delegate` besides.
        """
        self._parts.attendance.require(Action.CHANGE)
        with self._parts.store.write() as conn:
            return change_delegate(
                conn,
                self._parts.log,
                delegate_id=delegate_id,
                change=change,
                reason=reason,
                station=self._parts.station,
                operator=self._parts.attendance.operator,
                at=self._parts.clock.now(),
            )

    def return_badge(self, delegate_id: UUID, reason: str) -> Badge:
        """Write down that a badge was handed back; it is refused everywhere from this moment.

        Args:
            reason: One of `RETURN_REASONS`.

        Raises:
            BadInput: `bad_reason`, `no_badge` besides.
        """
        self._parts.attendance.require(Action.CHANGE)
        with self._parts.store.write() as conn:
            return return_badge(
                conn,
                self._parts.log,
                delegate_id=delegate_id,
                reason=reason,
                station=self._parts.station,
                operator=self._parts.attendance.operator,
                at=self._parts.clock.now(),
            )


def _unknown() -> BadInput:
    return BadInput("unknown_delegate", "This store has no such delegate.", "Look the person up by name.")
