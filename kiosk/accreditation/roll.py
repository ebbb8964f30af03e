"""The roll of a delegation: how far each of its people is, by what the store holds and what the rule would say now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.accreditation.marks import is_as_made
from kiosk.admission.confirmed import confirmed_at
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.groups import Member, MemberState
from kiosk.event.verdict import Outcome
from kiosk.printing.states import AT_PRINTER, TO_SEND
from kiosk.store import arrivals, badges
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.accreditation.same_person import SamePerson
    from kiosk.admission.check_in import CheckIn
    from kiosk.event.badges import Badge, PrintJob
    from kiosk.event.facts import Plain
    from kiosk.event.people import DelegateCard
    from kiosk.event.standing import Standing
    from kiosk.event.verdict import Verdict

_CONFIRMABLE = frozenset({MemberState.NOT_ARRIVED, MemberState.READY})


class Roll:
    """Looks at the people of a delegation; writes nothing.

    Args:
        foresee: Returns what the rule would say of a delegate who is not here.
        unread_job: Returns the job of a badge that was printed and has to be read before it is issued, else None.
        collecting: Whether the head of a delegation may collect badges here.
    """

    def __init__(
        self,
        foresee: Callable[[Connection, UUID], Verdict],
        unread_job: Callable[[Connection, Badge], PrintJob | None],
        *,
        collecting: bool,
    ) -> None:
        self._foresee, self._unread_job, self._collecting = foresee, unread_job, collecting

    def of(self, conn: Connection, delegation_id: UUID) -> tuple[Member, ...]:
        """Return everybody of a delegation in protocol order; takes about a millisecond a person."""
        return tuple(self.member(conn, card) for card in arrivals.cards_of(conn, delegation_id))

    def member(self, conn: Connection, card: DelegateCard) -> Member:
        """Return how far the delegate of `card` is."""
        state, printable = self._state(conn, card)
        said_at = confirmed_at(conn, card.delegate.id)
        may_confirm = said_at is None and state in _CONFIRMABLE
        if state is MemberState.NOT_ARRIVED and said_at is not None:
            state = MemberState.CONFIRMED
        return Member(card, state, may_confirm, printable and self._collecting, said_at)

    def _state(self, conn: Connection, card: DelegateCard) -> tuple[MemberState, bool]:
        """Return where the delegate is, and whether a badge may be printed now."""
        badge = badges.badge_in_force(conn, card.delegate.id)
        if badge is not None and badge.state is BadgeState.ISSUED:
            return MemberState.ISSUED, False
        if self._foresee(conn, card.delegate.id).outcome is not Outcome.ADMIT:
            return MemberState.AT_DESK, False
        if badge is None:
            return MemberState.NOT_ARRIVED, True
        if badge.ahead:
            # One that no longer says what it should is made anew, as at any desk.
            changed = not is_as_made(badge, card)
            return (MemberState.NOT_ARRIVED, True) if changed else (MemberState.READY, False)
        return self._on_paper(conn, badge)

    def _on_paper(self, conn: Connection, badge: Badge) -> tuple[MemberState, bool]:
        job = badges.job_of_badge(conn, badge.id)
        if job is None or job.state in TO_SEND or job.state is PrintState.VOID:
            return MemberState.NOT_ARRIVED, True
        if job.state in AT_PRINTER:
            return MemberState.PRINTING, False
        if job.state is PrintState.UNKNOWN:
            # Somebody has to look in the tray.
            return MemberState.AT_DESK, False
        if self._unread_job(conn, badge) is not None:
            return MemberState.UNREAD, False
        return MemberState.NOT_ARRIVED, True


class OnBehalf:
    """A station's part in the verdict on somebody for whom the head of the delegation comes (`Duty`).

    Args:
        check_in: What an admission begins here.
        same_person: Who has to be compared with their pictures, and therefore to come in person.
        told: What the log's entry says besides.
    """

    def __init__(
        self, check_in: CheckIn, same_person: SamePerson, told: Mapping[str, Plain] = MappingProxyType({})
    ) -> None:
        self._check_in, self._same_person, self._told = check_in, same_person, told

    def gate(self, conn: Connection, held: Standing | None, now: datetime) -> None:  # noqa: ARG002 - Duty's shape
        """Return None: no gate is guarded here."""
        return

    def doubted(self, conn: Connection, held: Standing) -> bool:
        """Return whether somebody has to compare the face before there is a badge, or could not say that it is the same."""
        card = delegate_card(conn, held.delegate_id)
        return (
            card is None
            or self._same_person.falls_on(card)
            or self._same_person.doubted(conn, held.delegate_id)
        )

    def admitted(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Begin the check-in, as a desk does."""
        return self._check_in.admitted(conn, held, now)

    def body(self) -> Mapping[str, Plain]:
        """Return who collects."""
        return self._told
