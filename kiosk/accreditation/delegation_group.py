"""What the head of a delegation does for all of it at a self-service station, where the settings allow that.

A confirmed arrival is the word of the head, kept in the log. It completes no check-in: it opens no gate and counts for
no quorum. A badge that is collected is another's badge, made by the same rule as at a desk: each of them has a verdict
of its own in the log, which names the head, and whoever has to come in person gets none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.accreditation.fitness import require_fit
from kiosk.accreditation.marks import picture_of
from kiosk.accreditation.roll import OnBehalf, Roll
from kiosk.admission.facts import Signature
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState, Seen
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.groups import GroupRead, GroupSeen, Member, MemberState
from kiosk.event.verdict import Outcome
from kiosk.store import arrivals, badges
from kiosk.store.boards import HEAD
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.accreditation.same_person import SamePerson
    from kiosk.accreditation.service import Accreditation
    from kiosk.admission.check_in import CheckIn
    from kiosk.admission.codes import Codes
    from kiosk.admission.verdicts import Verdicts
    from kiosk.clock import Clock
    from kiosk.event.badges import Badge, PrintJob
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event
    from kiosk.event.verdict import Verdict
    from kiosk.printing import PrintQueue
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

OFF, BADGES = "off", "badges"
_OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})


class DelegationGroup:
    """Serves heads of delegation at one station. Calls block; they come one at a time.

    Nobody is signed in at a self-service station. Every call is given the card of the head whose identity was proved in
    this visit, and looks once more whether it may serve that person: see `require_head`.

    Args:
        station: Code of this station.
        check_in: What an admission begins here.
        same_person: Who has to be compared with their pictures, and therefore to come in person.
        accreditation: Makes and issues the badges.
        queue: Prints them.
        codes: Reads codes.
        setting: What a head may do here: "off", "arrival" or "badges".
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        event: Event,
        station: str,
        clock: Clock,
        verdicts: Verdicts,
        check_in: CheckIn,
        same_person: SamePerson,
        accreditation: Accreditation,
        queue: PrintQueue,
        codes: Codes,
        setting: str,
    ) -> None:
        self._store, self._log, self._event = store, log, event
        self._station, self._clock, self._setting = station, clock, setting
        self._verdicts, self._check_in, self._same_person = verdicts, check_in, same_person
        self._accreditation, self._queue, self._codes = accreditation, queue, codes
        self._roll = Roll(self._foresee, accreditation.verifying.unread_job, collecting=setting == BADGES)

    def leads(self, card: DelegateCard, setting: str | None = None) -> bool:
        """Return whether the delegate may see to the delegation's own here: a head, and not alone.

        Args:
            setting: What a head may do; that of this station when None.
        """
        if card.category.code != HEAD or (self._setting if setting is None else setting) == OFF:
            return False
        with self._store.read() as conn:
            return bool(self._others(conn, card))

    def require_head(self, head: DelegateCard) -> DelegateCard:
        """Return the head's card as it is now; refuse anybody else.

        A head is served who holds a badge of their own that would be admitted at a desk at this moment.

        Raises:
            BadInput: `not_head`; `groups_off` where the settings do not allow it.
        """
        if self._setting == OFF:
            raise _off()
        now = self._clock.now()
        with self._store.read() as conn:
            card, held = delegate_card(conn, head.delegate.id), badges.badge_in_force(conn, head.delegate.id)
            if (
                card is None
                or held is None
                or card.category.code != HEAD
                or card.delegation.id != head.delegation.id
                or held.state is not BadgeState.ISSUED
                or not self._fit(conn, held, now)
            ):
                raise _not_head()
            return card

    def members(self, head: DelegateCard) -> tuple[Member, ...]:
        """Return the others of the head's delegation in protocol order.

        Raises:
            BadInput: As `require_head`.
        """
        card = self.require_head(head)
        with self._store.read() as conn:
            return tuple(self._roll.member(conn, one) for one in self._others(conn, card))

    def confirm_arrival(self, head: DelegateCard, member_ids: Collection[UUID]) -> int:
        """Write down that the head says these people have arrived; return how many were not confirmed before.

        Whoever cannot be confirmed is passed over: those who hold a badge, and those who have to come to a desk.

        Raises:
            BadInput: As `require_head`; `not_your_delegation`.
        """
        card, now = self.require_head(head), self._clock.now()
        with self._store.write() as conn:
            chosen = (self._roll.member(conn, one) for one in self._chosen(conn, card, member_ids))
            who = [one.card.delegate.id for one in chosen if one.may_confirm]
            body: dict[str, Plain] = {"confirmed_by": str(card.delegate.number)}
            facts = [
                Fact(uuid4(), FactKind.ARRIVAL_CONFIRMED, now, self._station, "-", one, body=body)
                for one in who
            ]
            for one, entry in zip(who, self._log.append_many(conn, facts), strict=True):
                arrivals.confirm(conn, one, entry.index)
        return len(who)

    def collect(self, head: DelegateCard, member_ids: Collection[UUID]) -> tuple[PrintJob, ...]:
        """Make and print the badges of these people in protocol order; return their jobs as they ended.

        Each badge is made once and printed once, however often this is called and wherever a crash came in between.
        Whoever is not admitted now gets none, and neither does anybody whose badge was printed or waits elsewhere. Where
        the printer stops or it is not known whether a badge came out, that job is the last one and the rest is not begun.

        A badge that has to be read is issued by `read_back`; any other is issued when it has come out.

        Raises:
            BadInput: As `require_head`; `not_your_delegation`; `groups_off` where badges are not collected here.
            EnvironmentFault: When the store cannot be written.
        """
        card = self.require_head(head)
        if self._setting != BADGES:
            raise _off()
        with self._store.read() as conn:
            chosen = self._chosen(conn, card, member_ids)
        jobs: list[PrintJob] = []
        for one in chosen:
            job = self._collect(card, one)
            if job is not None and job.state is not PrintState.VOID:
                jobs.append(job)
                if job.state not in _OUT:
                    break
        return tuple(jobs)

    def read_back(self, head: DelegateCard, code: bytes) -> GroupRead:
        """Say what was held to the camera; a collected badge that waits to be read is issued by it, in any order.

        Raises:
            BadInput: As `require_head`.
        """
        card = self.require_head(head)
        read = self._codes.read(code)
        with self._store.read() as conn:
            read, held, _ = self._codes.find(conn, read)
            if read.signature is not Signature.VALID or held is None:
                return GroupRead(GroupSeen.OTHER)
            whose = delegate_card(conn, held.delegate_id)
            badge = badges.badge_in_force(conn, held.delegate_id)
            if (
                whose is None
                or badge is None
                or whose.delegation.id != card.delegation.id
                or held.credential.kind is not CredentialKind.BADGE
                or held.credential.cti != badge.cti
            ):
                return GroupRead(GroupSeen.OTHER)
            if badge.state is BadgeState.ISSUED:
                return GroupRead(GroupSeen.BEFORE, held.delegate_id)
            state = self._roll.member(conn, whose).state
            job = self._accreditation.verifying.unread_job(conn, badge)
        if job is None or state is not MemberState.UNREAD:
            return GroupRead(GroupSeen.AT_DESK, held.delegate_id)
        checked = self._accreditation.verifying.check(
            job.id, lambda conn: self._codes.find(conn, read), _by(card)
        )
        if checked.seen is not Seen.RIGHT:
            return GroupRead(GroupSeen.AT_DESK, held.delegate_id)
        self._queue.mark(job.id, PrintState.HANDED_OVER)
        return GroupRead(GroupSeen.RIGHT, held.delegate_id)

    # --- one of them ------------------------------------------------------------------------------

    def _collect(self, head: DelegateCard, card: DelegateCard) -> PrintJob | None:
        """Take one person from the verdict to paper; None for whoever gets no badge here."""
        whom = card.delegate.id
        with self._store.read() as conn:
            # The list may be minutes old by the time its last badges are printed.
            now = self._roll.member(conn, card)
        if not now.may_collect and now.state is not MemberState.AT_DESK:
            return None
        duty = OnBehalf(self._check_in, self._same_person, _by(head))
        presented = self._verdicts.of_absent(whom, duty)
        admitted = presented.verdict.outcome is Outcome.ADMIT and presented.wants_badge
        if presented.card is None or not admitted:
            return None
        try:
            job = self._queue.run(self._accreditation.make_badge(whom, picture_of(presented.card)).id)
        except BadInput:
            # Another station was quicker, or this one badge cannot be drawn: a desk sees to it, and the others go on.
            return None
        if self._accreditation.verifying.settle(job, told=_by(head)):
            job = self._queue.mark(job.id, PrintState.HANDED_OVER)
        return job

    @staticmethod
    def _others(conn: Connection, head: DelegateCard) -> tuple[DelegateCard, ...]:
        everybody = arrivals.cards_of(conn, head.delegation.id)
        return tuple(card for card in everybody if card.delegate.id != head.delegate.id)

    def _chosen(
        self, conn: Connection, head: DelegateCard, member_ids: Collection[UUID]
    ) -> tuple[DelegateCard, ...]:
        """Return those who are meant, in protocol order; whom the delegation has withdrawn since is passed over.

        Raises:
            BadInput: `not_your_delegation`.
        """
        meant = frozenset(member_ids)
        others = self._others(conn, head)
        for unknown in meant.difference(one.delegate.id for one in others):
            card = delegate_card(conn, unknown)
            if card is None or card.delegation.id != head.delegation.id:
                raise BadInput(
                    "not_your_delegation",
                    "Somebody chosen does not belong to this delegation.",
                    "Choose people of the delegation whose head stands here.",
                )
        return tuple(one for one in others if one.delegate.id in meant)

    def _foresee(self, conn: Connection, delegate_id: UUID) -> Verdict:
        return self._verdicts.foresee(conn, delegate_id, OnBehalf(self._check_in, self._same_person))

    def _fit(self, conn: Connection, held: Badge, now: datetime) -> bool:
        try:
            require_fit(conn, held, self._event, self._station, now)
        except BadInput:
            return False
        return True


def _by(head: DelegateCard) -> Mapping[str, Plain]:
    return {"collected_by": str(head.delegate.number)}


def _not_head() -> BadInput:
    return BadInput(
        "not_head",
        "This is done by the head of the delegation alone, with a badge in force.",
        "Ask for help at a desk.",
    )


def _off() -> BadInput:
    return BadInput(
        "groups_off",
        "The settings of this station do not allow this for a whole delegation.",
        "Change self_service.groups, or see to each delegate at a desk.",
    )
