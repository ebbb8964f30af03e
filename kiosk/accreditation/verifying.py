"""The closed loop: a badge is issued once the desk has read it, or once somebody says why it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from kiosk.admission.facts import Signature
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, Checked, PrintState, Seen, UnreadReason
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind, Plain
from kiosk.store import badges, check_ins, places
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.admission.codes import CodeRead
    from kiosk.clock import Clock
    from kiosk.event.badges import Badge, PrintJob
    from kiosk.event.standing import Standing
    from kiosk.store.engine import Store

_OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})
_IN_FORCE = frozenset({BadgeState.MADE, BadgeState.ISSUED})
_NOTHING: Mapping[str, Plain] = MappingProxyType({})

Find = Callable[["Connection"], "tuple[CodeRead, Standing | None, int]"]
"""Looks up what was read, inside the caller's write."""


Issued = Callable[["Connection", "UUID", "datetime"], None]
"""Told of a delegate who gets a badge, inside the caller's write."""


class Note(Protocol):
    """Writes one fact of this station into the log, in the caller's write."""

    def __call__(
        self, conn: Connection, kind: FactKind, at: datetime, delegate_id: UUID, body: Mapping[str, Plain], /
    ) -> None:
        """Write it."""
        ...


class Verifying:
    """Issues badges of one station: each with its check-in and its log entries in one transaction.

    Args:
        note: Writes into the log.
        station: Code of this station; at the start it settles its own badges only.
        due: Returns whether the badge of a printed job has to be read before it is issued.
        issued: Told of everybody who gets a badge, in the transaction that issues it.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the services of one station
        self,
        store: Store,
        note: Note,
        station: str,
        clock: Clock,
        due: Callable[[PrintJob], bool],
        issued: Issued = lambda _conn, _delegate_id, _at: None,
    ) -> None:
        self._store, self._note, self._station, self._clock, self._due = store, note, station, clock, due
        self._issued = issued

    def settle(self, job: PrintJob, *, unasked: bool = False, told: Mapping[str, Plain] = _NOTHING) -> bool:
        """Write down that the badge of `job` came out and the check-in is complete; True when it did.

        A badge that has to be read first stays as it is. Doing it again changes nothing, so a crash before or
        after is healed by calling it at the next start.

        Args:
            unasked: Issue it unread: nobody is here who could hold it to a camera.
            told: What the log's entry says besides.
        """
        if job.state not in _OUT or (not unasked and job.state is PrintState.PRINTED and self._due(job)):
            return False
        with self._store.write() as conn:
            badge = badges.badge_by_id(conn, job.badge_id)
            if badge is not None and badge.ahead:
                # Nobody's when it comes out: it is issued by being handed over.
                return badge.state is BadgeState.ISSUED
            return badge is not None and self._issue(conn, badge, self._clock.now(), told)

    def settle_all(self) -> int:
        """Settle every printed badge of this station; return how many are issued."""
        with self._store.read() as conn:
            made = badges.badges_in(conn, (BadgeState.MADE,))
            jobs = [badges.job_of_badge(conn, badge.id) for badge in made if badge.station == self._station]
        return sum(self.settle(job) for job in jobs if job is not None)

    def unread_job(self, conn: Connection, held: Badge) -> PrintJob | None:
        """Return the job of a badge that was printed and has to be read before it is issued, else None."""
        if held.state is not BadgeState.MADE or held.ahead:
            return None
        job = badges.job_of_badge(conn, held.id)
        return job if job is not None and job.state is PrintState.PRINTED and self._due(job) else None

    def unread_of(self, delegate_id: UUID) -> PrintJob | None:
        """Return the job of a delegate's badge that was printed and not read yet, at whatever desk, or None."""
        with self._store.read() as conn:
            held = badges.badge_in_force(conn, delegate_id)
            return None if held is None else self.unread_job(conn, held)

    def is_due(self, job: PrintJob) -> bool:
        """Return whether the badge of `job` waits to be read."""
        with self._store.read() as conn:
            badge = badges.badge_by_id(conn, job.badge_id)
            return badge is not None and self.unread_job(conn, badge) is not None

    def check(self, job_id: UUID, find: Find, told: Mapping[str, Plain] = _NOTHING) -> Checked:
        """Say what was held to the camera; the very badge of the job is VERIFIED and issued by it.

        Anything else changes nothing but the log, where another's badge is noted.

        Args:
            told: What the log's entry of a badge that is issued says besides.

        Raises:
            BadInput: `badge_ended` where the badge was revoked or replaced meanwhile; `print_job_unknown`, `print_job_state`.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            job, badge = _pair(conn, job_id)
            read, held, _ = find(conn)
            if held is None:
                return Checked(Seen.OTHER, job)
            if read.signature is Signature.VALID and held.credential.cti == badge.cti:
                _require_in_force(badge)
                return Checked(Seen.RIGHT, self._verify(conn, job, badge, now, told))
            if held.credential.kind is not CredentialKind.BADGE:
                return Checked(Seen.INVITATION, job, _name(conn, held.delegate_id))
            body: dict[str, Plain] = {"serial": badge.serial, "cti": held.credential.cti}
            self._note(conn, FactKind.BADGE_MIXED_UP, now, badge.delegate_id, body)
            return _another(conn, job, held)

    def go_round(self, job_id: UUID, reason: UnreadReason) -> PrintJob:
        """Issue a printed badge unread, with the reason in the log; a badge that is issued already stays as it is.

        Raises:
            BadInput: As `check`.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            job, badge = _pair(conn, job_id)
            _require_in_force(badge)
            if badge.state is BadgeState.ISSUED:
                return job
            if job.state is not PrintState.PRINTED:
                raise _not_out(job)
            body: dict[str, Plain] = {"serial": badge.serial, "cti": badge.cti, "reason": reason.value}
            self._note(conn, FactKind.BADGE_UNREAD, now, badge.delegate_id, body)
            self._issue(conn, badge, now, {"verified": False})
            return job

    def _verify(
        self, conn: Connection, job: PrintJob, badge: Badge, now: datetime, told: Mapping[str, Plain]
    ) -> PrintJob:
        if job.state not in _OUT:
            raise _not_out(job)
        badges.move_job(conn, job.id, of=(PrintState.PRINTED,), to=PrintState.VERIFIED, at=now)
        self._issue(conn, badge, now, {"verified": True, **told})
        return _pair(conn, job.id)[0]

    def _issue(self, conn: Connection, badge: Badge, now: datetime, told: Mapping[str, Plain]) -> bool:
        """Move a badge that is MADE to ISSUED and complete the check-in; return whether it is issued then."""
        if not badges.move_badge(conn, badge.id, of=(BadgeState.MADE,), to=BadgeState.ISSUED):
            return badge.state is BadgeState.ISSUED
        completed = check_ins.complete(conn, badge.delegate_id, now)
        body: dict[str, Plain] = {"serial": badge.serial, "cti": badge.cti, **told}
        self._note(conn, FactKind.BADGE_ISSUED, now, badge.delegate_id, body)
        # With a badge in place of another it was complete before.
        if completed:
            self._note(conn, FactKind.CHECK_IN_COMPLETED, now, badge.delegate_id, {})
        self._issued(conn, badge.delegate_id, now)
        return True


def _pair(conn: Connection, job_id: UUID) -> tuple[PrintJob, Badge]:
    job = badges.job_by_id(conn, job_id)
    badge = None if job is None else badges.badge_by_id(conn, job.badge_id)
    if job is None or badge is None:
        raise BadInput("print_job_unknown", "There is no such print job.", "Make the badge again.")
    return job, badge


def _require_in_force(badge: Badge) -> None:
    if badge.state not in _IN_FORCE:
        raise BadInput(
            "badge_ended",
            "This badge was revoked or replaced after it was printed.",
            "Keep the paper. Scan the invitation again and follow the verdict.",
        )


def _not_out(job: PrintJob) -> BadInput:
    return BadInput(
        "print_job_state",
        f"A badge that is {job.state.value} cannot be issued.",
        "Wait until the printer has ended, or answer its question first.",
    )


def _name(conn: Connection, delegate_id: UUID) -> str:
    card = delegate_card(conn, delegate_id)
    return "" if card is None else card.delegate.name.display


def _another(conn: Connection, job: PrintJob, held: Standing) -> Checked:
    """Return whose other badge it is, and what the desk that printed it is called."""
    of_it = next(
        (one for one in badges.badges_of(conn, held.delegate_id) if one.cti == held.credential.cti), None
    )
    code = "" if of_it is None else of_it.station
    desk = places.station_by_code(conn, code)
    ended = of_it is None or of_it.state not in _IN_FORCE
    return Checked(
        Seen.ANOTHER, job, _name(conn, held.delegate_id), code if desk is None else desk.label, ended
    )
