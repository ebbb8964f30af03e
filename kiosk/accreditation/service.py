"""The steps after the verdict, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.accreditation.days import temporary_day
from kiosk.accreditation.fitness import require_fit
from kiosk.accreditation.making import badge_claims, badge_credential, void
from kiosk.accreditation.verifying import Issued, Verifying
from kiosk.badge.content import BadgeContent
from kiosk.credential import issue
from kiosk.errors import BadInput
from kiosk.event.badges import Badge, BadgeState, PrintJob, PrintState, ReplaceReason
from kiosk.event.credentials import Claims, CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import OverrideAction
from kiosk.people import word_of_two
from kiosk.store import badges, blobs, check_ins, credentials, places
from kiosk.store.people import delegate_card
from kiosk.store.portraits import Portrait, add_portrait

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.accreditation.same_person import SamePerson
    from kiosk.badge.renderer import BadgeRenderer
    from kiosk.clock import Clock
    from kiosk.credential import SigningKey
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event
    from kiosk.printing import PrintQueue
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

_PDF, _JPEG = "application/pdf", "image/jpeg"


@dataclass(frozen=True, slots=True)
class _Draft:
    """A badge as it will be if nothing comes in between."""

    card: DelegateCard
    claims: Claims
    serial: int
    document: bytes
    design: str
    at: datetime


class Accreditation:
    """Takes one delegate from ADMIT to a printed badge, at one station.

    Args:
        owner: Owner of `key` in the key ring; the issuer of the badges' credentials.
        key: The station's key, which signs badges.
        renderer: Returns the renderer of the badge design in force; loaded at the first badge.
        operator: Returns the code of whoever is signed in, or "-".
        check_due: Returns whether the badge of a printed job has to be read before it is issued.
        same_person: Keeps the duty to compare faces; None where nobody has to.
        issued: Told of everybody who gets a badge, in the transaction that issues it.
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        key: SigningKey,
        owner: str,
        event: Event,
        station: str,
        queue: PrintQueue,
        renderer: Callable[[], BadgeRenderer],
        clock: Clock,
        operator: Callable[[], str] = lambda: "-",
        check_due: Callable[[PrintJob], bool] = lambda _: False,
        same_person: SamePerson | None = None,
        issued: Issued = lambda _conn, _delegate_id, _at: None,
    ) -> None:
        self._store = store
        self._log = log
        self._key = key
        self._owner = owner
        self._event = event
        self._station = station
        self._queue = queue
        self._renderer = renderer
        self._clock = clock
        self._operator = operator
        self._same_person = same_person
        self.verifying = Verifying(store, self._note, station, clock, check_due, issued)
        """Reads fresh badges back, and issues them."""

    def keep_portrait(
        self, delegate_id: UUID, jpeg: bytes, scores: Mapping[str, int], accepted_because: str = ""
    ) -> bytes:
        """Keep a portrait (JPEG without metadata) and return its SHA-256.

        Args:
            scores: Component scores, 0 to 100.
            accepted_because: Why a picture with faults is kept all the same, or empty.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            digest = blobs.put(conn, jpeg, _JPEG)
            add_portrait(
                conn,
                Portrait(
                    id=uuid4(),
                    delegate_id=delegate_id,
                    picture=digest,
                    taken_at=now,
                    station=self._station,
                    scores=dict(scores),
                    accepted_because=accepted_because,
                ),
            )
            body: dict[str, Plain] = {"sha256": digest}
            if accepted_because:
                body["accepted_because"] = accepted_because
            self._note(conn, FactKind.PORTRAIT_TAKEN, now, delegate_id, body)
        return digest

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        """Make the delegate's badge and its print job, or return those that a crash left unfinished.

        Args:
            portrait: SHA-256 of a kept portrait, or None for a badge without.

        Raises:
            BadInput: `not_admitted` without an admission behind it, `badge_in_force` when the delegate
                holds an issued badge, `picture_missing` when the store has no such portrait, `same_person_due`
                while the face has to be compared first.
        """
        job: PrintJob | None = None
        while job is None:
            # Drawn before the write begins: other desks must not wait for fonts.
            draft = self._draft(delegate_id, portrait)
            with self._store.write() as conn:
                job = self._keep(conn, draft, portrait)
        return job

    def replace_badge(
        self, delegate_id: UUID, reason: ReplaceReason, portrait: bytes | None = None
    ) -> PrintJob:
        """Make a badge in the place of the delegate's issued one, which ends in the same moment; return its job.

        One that was printed and waits to be read may be replaced alike: it may be printed badly.

        Wherever the old one is scanned it is refused as replaced. The first replacement is anybody's at a
        desk; each further one uses up an override for a reprint that two people have granted. A replacement
        that a crash left unprinted is gone on with.

        Args:
            portrait: SHA-256 of a kept portrait; that of the old badge when None.

        Raises:
            BadInput: `no_badge` where none is in force, `not_admitted` where the badge itself would not be
                admitted now, `override_needed`, and as `make_badge`.
        """
        while True:
            with self._store.read() as conn:
                held = badges.badge_in_force(conn, delegate_id)
            if held is None:
                raise _no_badge()
            draft = self._draft(delegate_id, portrait or held.portrait)
            with self._store.write() as conn:
                job = self._exchange(conn, draft, held, reason, portrait or held.portrait)
            if job is not None:
                return job

    def _exchange(
        self, conn: Connection, draft: _Draft, held: Badge, reason: ReplaceReason, portrait: bytes | None
    ) -> PrintJob | None:
        """Write a replacement down, or return None where the draft was overtaken."""
        delegate_id = draft.card.delegate.id
        now_held = badges.badge_in_force(conn, delegate_id)
        if now_held is None:
            raise _no_badge()
        unread = self.verifying.unread_job(conn, now_held)
        if now_held.state is BadgeState.MADE and unread is None:
            job = self._unfinished(conn, now_held, portrait)
            if job is None:
                raise _no_badge()
            return job
        if (now_held.id, badges.next_serial(conn), self._admitted(conn, delegate_id)) != (
            held.id,
            draft.serial,
            draft.card,
        ):
            return None
        require_fit(conn, held, self._event, self._station, draft.at)
        body: dict[str, Plain] = {"replaces": held.cti, "reason": reason.value, **self._leave(conn, draft)}
        badges.move_badge(conn, held.id, of=(BadgeState.MADE, BadgeState.ISSUED), to=BadgeState.REPLACED)
        if unread is not None:
            badges.move_job(conn, unread.id, of=(unread.state,), to=PrintState.VOID, at=draft.at)
        credentials.end(
            conn, held.cti, CredentialState.REPLACED, at=draft.at, by=self._station, reason=reason.value
        )
        ended: dict[str, Plain] = {"cti": held.cti, "reason": reason.value, "state": "replaced"}
        self._note(conn, FactKind.CREDENTIAL_REVOKED, draft.at, delegate_id, ended)
        return self._add(conn, draft, portrait, body)

    @staticmethod
    def _leave(conn: Connection, draft: _Draft) -> Mapping[str, Plain]:
        """Return what the log is to say of the two people behind a second replacement."""
        delegate_id = draft.card.delegate.id
        before = badges.badges_of(conn, delegate_id)
        if not any(badge.state is BadgeState.REPLACED for badge in before):
            return {}
        return word_of_two(
            conn,
            OverrideAction.REPRINT,
            draft.at,
            delegate_id=delegate_id,
            message="This delegate's badge was replaced before.",
            remedy="Ask for an exception: a second person has to grant a further replacement.",
        )

    def _draft(self, delegate_id: UUID, portrait: bytes | None) -> _Draft:
        now = self._clock.now()
        renderer = self._renderer()
        with self._store.read() as conn:
            card = self._admitted(conn, delegate_id)
            jpeg = self._jpeg(conn, portrait)
            zones, serial = places.zones(conn), badges.next_serial(conn)
        claims = badge_claims(card, self._event, now)
        day = temporary_day(card.delegate, self._event, now)
        content = BadgeContent.for_card(
            card,
            self._event,
            zones,
            code=issue(claims, self._key),
            serial=serial,
            portrait=jpeg,
            temporary=day,
        )
        return _Draft(card, claims, serial, renderer.render(content), renderer.design.name, now)

    def _keep(self, conn: Connection, draft: _Draft, portrait: bytes | None) -> PrintJob | None:
        """Write the badge down, or return None where the draft was overtaken: by another desk, or a change."""
        delegate_id = draft.card.delegate.id
        held = badges.badge_in_force(conn, delegate_id)
        if held is not None:
            job = self._unfinished(conn, held, portrait)
            if job is not None:
                return job
        if badges.next_serial(conn) != draft.serial or self._admitted(conn, delegate_id) != draft.card:
            return None
        if self._same_person is not None:
            self._same_person.require(conn, draft.card, draft.at)
        if held is not None:
            self._void(conn, held, draft.at)
        return self._add(conn, draft, portrait, {})

    def _add(
        self, conn: Connection, draft: _Draft, portrait: bytes | None, told: Mapping[str, Plain]
    ) -> PrintJob:
        delegate_id = draft.card.delegate.id
        badge = Badge(
            id=uuid4(),
            delegate_id=delegate_id,
            serial=draft.serial,
            cti=draft.claims.cti,
            design=draft.design,
            state=BadgeState.MADE,
            made_at=draft.at,
            station=self._station,
            portrait=portrait,
        )
        credentials.add_credential(conn, badge_credential(draft.claims, self._owner, draft.serial))
        badges.add_badge(conn, badge)
        job = self._queue.enqueue(conn, badge.id, blobs.put(conn, draft.document, _PDF))
        body: dict[str, Plain] = {"serial": draft.serial, "cti": draft.claims.cti, **told}
        if temporary_day(draft.card.delegate, self._event, draft.at) is not None:
            body["temporary"] = True
        self._note(conn, FactKind.BADGE_MADE, draft.at, delegate_id, body)
        return job

    def settle(self, job: PrintJob, *, unasked: bool = False) -> bool:
        """Issue the badge of a printed `job`, as `Verifying.settle` does."""
        return self.verifying.settle(job, unasked=unasked)

    def settle_all(self) -> int:
        """Settle every printed badge whose check-in a crash left open; return how many were issued."""
        return self.verifying.settle_all()

    def give_up(self, job_id: UUID) -> PrintJob:
        """Make a badge void of which nothing was printed, with its credential; return its job.

        Raises:
            BadInput: `print_job_unknown`; `print_job_state` where something of it is at a printer, or came out.
        """
        with self._store.write() as conn:
            job = badges.job_by_id(conn, job_id)
            badge = None if job is None else badges.badge_by_id(conn, job.badge_id)
            if job is None or badge is None:
                raise BadInput("print_job_unknown", "There is no such print job.", "Make the badge again.")
            if job.state not in {PrintState.RENDERED, PrintState.FAILED}:
                what = f"A badge that is {job.state.value} cannot be given up."
                raise BadInput("print_job_state", what, "Take it back first, or answer its question.")
            self._void(conn, badge, self._clock.now())
            return badges.job_by_id(conn, job_id) or job

    def _admitted(self, conn: Connection, delegate_id: UUID) -> DelegateCard:
        card = delegate_card(conn, delegate_id)
        begun = check_ins.get(conn, delegate_id)
        if card is None or begun is None:
            raise BadInput(
                "not_admitted",
                "No badge is made without an admission: this delegate has not been checked in.",
                "Scan the invitation, or find the person by name, and follow the verdict.",
            )
        return card

    @staticmethod
    def _jpeg(conn: Connection, portrait: bytes | None) -> bytes | None:
        if portrait is None:
            return None
        kept = blobs.get(conn, portrait)
        if kept is None:
            raise BadInput("picture_missing", "The portrait is not in the store.", "Take it again.")
        return kept.data

    def _unfinished(self, conn: Connection, held: Badge, portrait: bytes | None) -> PrintJob | None:
        if held.state is BadgeState.ISSUED:
            raise BadInput(
                "badge_in_force",
                f"This delegate holds badge {held.serial} already.",
                "A supervisor can replace it.",
            )
        job = badges.job_of_badge(conn, held.id)
        # The paper of one made ahead of time lies elsewhere, and with the picture of then.
        if job is None or job.state is PrintState.VOID or held.ahead:
            return None
        # A badge that may have come out is asked about, never silently made again.
        same = portrait == held.portrait or job.state not in {PrintState.RENDERED, PrintState.FAILED}
        return job if same else None

    def _void(self, conn: Connection, held: Badge, now: datetime) -> None:
        reason = "badge_made_anew" if held.ahead else "badge_not_printed"
        fact = void(conn, held, at=now, station=self._station, operator=self._operator(), reason=reason)
        if fact is not None:
            self._log.append(conn, fact)

    def _note(
        self, conn: Connection, kind: FactKind, at: datetime, delegate_id: UUID, body: Mapping[str, Plain]
    ) -> None:
        fact = Fact(
            id=uuid4(),
            kind=kind,
            at=at,
            station=self._station,
            operator=self._operator(),
            delegate_id=delegate_id,
            body=body,
        )
        self._log.append(conn, fact)


def _no_badge() -> BadInput:
    return BadInput(
        "no_badge",
        "This delegate holds no badge that could be replaced.",
        "Scan the invitation, and follow the verdict.",
    )
