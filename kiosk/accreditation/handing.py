"""Handing out badges made ahead of time: the invitation tells the pigeon-hole, the badge itself ends the check-in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.accreditation.marks import is_as_made
from kiosk.event.badges import Badge, BadgeState, PigeonHole, PrintState
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.people import DelegateCard
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.store import badges, check_ins, pigeon_holes
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.accreditation.verifying import Issued
    from kiosk.admission.check_in import CheckIn
    from kiosk.admission.verdicts import Presented, Verdicts
    from kiosk.event.standing import Standing
    from kiosk.scanlog import ScanLog


class Step(StrEnum):
    """What came of a code at a hand-out desk; a stable code."""

    VERDICT = "verdict"
    HOLE = "hole"
    NO_BADGE_AHEAD = "no_badge_ahead"
    BADGE_CHANGED = "badge_changed"
    HANDED_OVER = "handed_over"
    HANDED_OVER_BEFORE = "handed_over_before"
    OTHERS_BADGE = "others_badge"
    INVITATION_FIRST = "invitation_first"


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody whose badge is being fetched, and from where."""

    card: DelegateCard
    hole: PigeonHole


@dataclass(frozen=True, slots=True)
class Shown:
    """What a hand-out desk shows after a code.

    Args:
        step: What came of it; `VERDICT` where it was refused or referred.
        card: Whose code it was, where the mirror knows.
        hole: Where that person's badge waits, or waited; None where there is none to fetch.
        awaited: Whose badge is still being fetched after this, or None.
        handed_at: When the badge was handed over, now or before.
    """

    step: Step
    verdict: Verdict
    card: DelegateCard | None
    hole: PigeonHole | None = None
    awaited: Awaited | None = None
    handed_at: datetime | None = None


class HandingOut:
    """Hands out badges at one desk, one person at a time. Safe to use from any thread.

    Args:
        verdicts: The station's verdicts, which keep the transaction.
        check_in: What an admitted invitation begins here.
        station: Code of this desk.
        operator: Returns the code of whoever is signed in, or "-".
        compared: Returns whether a delegate is one of those whose face is compared at a printing desk.
        issued: Told of everybody who gets a badge, in the transaction that issues it.
    """

    def __init__(  # noqa: PLR0913 - what it works with, each named
        self,
        verdicts: Verdicts,
        check_in: CheckIn,
        log: ScanLog,
        station: str,
        operator: Callable[[], str],
        *,
        compared: Callable[[DelegateCard], bool] = lambda _: False,
        issued: Issued = lambda _conn, _delegate_id, _at: None,
    ) -> None:
        self.compared = compared
        self._issued = issued
        self._verdicts = verdicts
        self._check_in = check_in
        self._log = log
        self._station = station
        self._operator = operator
        self._awaited: Awaited | None = None
        self._lock = threading.Lock()

    def present(self, code: bytes) -> Shown:
        """Return what came of `code` (the exact bytes read), durable in the log; never raises for a bad one.

        An admitted invitation tells the pigeon-hole and begins the check-in. The awaited badge is issued by being
        scanned: badge, print job, check-in and log entries change in one transaction, or nothing does. Any other
        badge changes nothing.

        Raises:
            EnvironmentFault: When the store cannot be written; then nothing was handed over either.
        """
        with self._lock:
            look = _Look(self, self._awaited)
            presented = self._verdicts.of_code(code, look)
            shown = look.told(presented)
            self._awaited = shown.awaited
        return shown

    def forget(self) -> None:
        """Await nobody's badge any longer; a check-in that was begun is gone on with by the invitation."""
        with self._lock:
            self._awaited = None

    def begin(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Begin the check-in of an invitation in the verdict's own write."""
        return self._check_in.admitted(conn, held, now)

    def doubted(self, conn: Connection, held: Standing) -> bool:
        """Return whether whoever compared the face could not say that it is the same person."""
        return self._check_in.doubted(conn, held)

    def begun_here(self, held: Standing) -> bool:
        """Return whether the check-in is under way at this desk, and at no other that has taken it over."""
        begun = held.check_in
        return begun is not None and begun.completed_at is None and begun.station == self._station

    def issue(self, conn: Connection, badge: Badge, now: datetime) -> None:
        """Write down in the verdict's own write that a badge was handed over and the check-in is complete."""
        badges.move_badge(conn, badge.id, of=(BadgeState.MADE,), to=BadgeState.ISSUED)
        job = badges.job_of_badge(conn, badge.id)
        if job is not None:
            # Whatever the printer said: the paper is in the volunteer's hand, its code was just read.
            badges.move_job(conn, job.id, of=(job.state,), to=PrintState.HANDED_OVER, at=now)
        self._note(conn, FactKind.BADGE_ISSUED, now, badge, {"serial": badge.serial, "cti": badge.cti})
        if check_ins.complete(conn, badge.delegate_id, now):
            self._note(conn, FactKind.CHECK_IN_COMPLETED, now, badge, {})
        self._issued(conn, badge.delegate_id, now)

    def _note(
        self, conn: Connection, kind: FactKind, at: datetime, badge: Badge, body: Mapping[str, Plain]
    ) -> None:
        fact = Fact(uuid4(), kind, at, self._station, self._operator(), badge.delegate_id, body=body)
        self._log.append(conn, fact)


class _Look:
    """One code at a hand-out desk: a station's part in its verdict (`Duty`), inside the verdict's transaction."""

    def __init__(self, desk: HandingOut, awaited: Awaited | None) -> None:
        self._desk, self._awaited = desk, awaited
        self._held: Standing | None = None
        self._badge: Badge | None = None
        self._hole: PigeonHole | None = None
        self._step = Step.VERDICT
        self._handed_at: datetime | None = None

    def gate(self, conn: Connection, held: Standing | None, now: datetime) -> None:  # noqa: ARG002 - Duty's shape
        """Look whose code it is and where the badge waits; a desk guards no gate."""
        if held is None:
            return
        self._held, self._hole = held, pigeon_holes.hole_of(conn, held.delegate_id)
        if held.credential.kind is CredentialKind.INVITATION:
            self._badge = badges.badge_in_force(conn, held.delegate_id)
        elif held.credential.serial is not None:
            self._badge = badges.badge_by_serial(conn, held.credential.serial)

    def doubted(self, conn: Connection, held: Standing) -> bool:
        """Return what was said of the face at a printing desk while this check-in was under way."""
        return self._desk.doubted(conn, held)

    def admitted(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Begin the check-in of an invitation whose badge waits; issue the badge that is awaited."""
        if held.credential.kind is CredentialKind.BADGE:
            self._hand_over(conn, held, now)
            return False
        self._step = self._waiting(conn, held)
        # A check-in that cannot end here is not begun here: it would bar the printing desk.
        return self._step is Step.HOLE and self._desk.begin(conn, held, now)

    def body(self) -> Mapping[str, Plain]:
        """Return nothing: what the entry of a desk says, every entry says."""
        return {}

    def told(self, presented: Presented) -> Shown:
        """Return what the desk shows, once all of it is durable."""
        held, card, verdict = self._held, presented.card, presented.verdict
        if held is None or held.credential.kind is CredentialKind.INVITATION:
            hole = self._hole if self._step is Step.HOLE else None
            awaited = Awaited(card, hole) if card is not None and hole is not None else None
            return Shown(self._step, verdict, card, hole, awaited)
        step, awaited = self._of_badge(held, verdict), None
        if step is Step.OTHERS_BADGE:
            awaited = self._awaited
        hole = None if step is Step.BADGE_CHANGED else self._hole
        return Shown(step, verdict, card, hole, awaited, self._handed_at)

    def _of_badge(self, held: Standing, verdict: Verdict) -> Step:
        if self._awaited is not None and held.delegate_id != self._awaited.card.delegate.id:
            return Step.OTHERS_BADGE
        if self._step is not Step.VERDICT:
            return self._step
        badge, begun, admits = self._badge, held.check_in, verdict.outcome is Outcome.ADMIT
        made = badge is not None and badge.state is BadgeState.MADE
        if admits and not made and begun is not None and begun.completed_at is not None:
            self._handed_at = begun.completed_at
            return Step.HANDED_OVER_BEFORE
        waits = admits or verdict.reason is Reason.NOT_HANDED_OVER
        return Step.INVITATION_FIRST if waits else Step.VERDICT

    def _waiting(self, conn: Connection, held: Standing) -> Step:
        badge = self._badge
        if badge is None or badge.state is not BadgeState.MADE or not badge.ahead or self._hole is None:
            return Step.NO_BADGE_AHEAD
        card = delegate_card(conn, held.delegate_id)
        if card is None or not is_as_made(badge, card):
            return Step.BADGE_CHANGED
        # There is no picture to compare with here: a printing desk asks, and makes the badge anew.
        return Step.NO_BADGE_AHEAD if self._desk.compared(card) else Step.HOLE

    def _hand_over(self, conn: Connection, held: Standing, now: datetime) -> None:
        badge = self._badge
        if self._awaited is None or held.delegate_id != self._awaited.card.delegate.id or badge is None:
            return
        if badge.state is not BadgeState.MADE or not self._desk.begun_here(held):
            return
        self._step = self._waiting(conn, held)
        if self._step is Step.HOLE:
            self._desk.issue(conn, badge, now)
            self._step, self._handed_at = Step.HANDED_OVER, now
