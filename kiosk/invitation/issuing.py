"""Invitations for everybody who needs one, some hundred in a transaction."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.credential import issue
from kiosk.errors import BadInput
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.facts import Fact, FactKind
from kiosk.store import credentials, invitations

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.credential import RingKey, SigningKey
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.store.invitations import Choice

# Desks wait while a batch is written: a few hundredths of a second.
_BATCH = 250
_CTI_BYTES = 8


@dataclass(frozen=True, slots=True)
class Invited:
    """One delegate with the invitation in force and its code."""

    card: DelegateCard
    row: CredentialRow
    code: str


class Inviter:
    """Issues invitations with an event's key and makes their codes again.

    Args:
        key: The event's key.
        held: The same key in the ring of the store.
        station: Code of the station that does it; it signs the log.
        operator: Code of whoever does it, or "-".
        clock: An invitation is in force while it has not ended by this clock.
    """

    def __init__(  # noqa: PLR0913 - the services it works with, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        event: Event,
        key: SigningKey,
        held: RingKey,
        station: str,
        operator: str,
        clock: Clock,
    ) -> None:
        self._store = store
        self._log = log
        self._event = event
        self._key = key
        self._held = held
        self._station = station
        self._operator = operator
        self._clock = clock

    def issue_missing(self, choice: Choice, begins: datetime, ends: datetime) -> Iterator[DelegateCard]:
        """Issue an invitation to each of `choice` who needs one, and yield who got one once it is durable.

        A batch is whole, log entries and all, or not there; after a crash the rest gets theirs the next time.

        Raises:
            BadInput: `bad_validity` when it would be over already, `bad_claims` when it ends before it begins,
                `key_not_valid` when the key may not sign it.
        """
        now = self._clock.now()
        if ends <= now:
            raise BadInput(
                "bad_validity",
                "These invitations would be over already.",
                "Choose --until later than now, or look whether this is the right event.",
            )
        after = -1
        while True:
            with self._store.write() as conn:
                batch = invitations.uninvited(conn, choice, now, after=after, most=_BATCH)
                self._issue(conn, batch, begins, ends)
            if not batch:
                return
            yield from batch
            after = batch[-1].delegate.number

    def invited(self, choice: Choice) -> Iterator[Invited]:
        """Yield, by number, each of `choice` who holds an invitation of this system, with its code signed again.

        Ed25519 is deterministic: while the person's zones and the key are the same, so is the code.

        Raises:
            BadInput: `key_not_valid`: an invitation goes beyond what this key may sign.
        """
        now, after = self._clock.now(), -1
        while True:
            with self._store.read() as conn:
                page = invitations.invited(conn, choice, now, after=after, most=_BATCH)
            if not page:
                return
            for card, row in page:
                if row.issuer == self._held.issuer:
                    yield Invited(card, row, self._sign(_claims(card, self._event.code, row)))
            after = page[-1][0].delegate.number

    def note_export(self, people: int, *, letters: bool, listed: bool) -> None:
        """Write into the log that codes of `people` were handed out as letters, as a list, or both."""
        fact = Fact(
            id=uuid4(),
            kind=FactKind.EXPORTED,
            at=self._clock.now(),
            station=self._station,
            operator=self._operator,
            body={"what": "invitations", "people": people, "letters": letters, "list": listed},
        )
        with self._store.write() as conn:
            self._log.append(conn, fact)

    def _issue(
        self, conn: Connection, batch: tuple[DelegateCard, ...], begins: datetime, ends: datetime
    ) -> None:
        rows, facts, now = [], [], self._clock.now()
        for card in batch:
            claims = new_claims(card, self._event.code, begins, ends, CredentialKind.INVITATION)
            # The code itself is thrown away; that it can be made is what is found out here.
            self._sign(claims)
            rows.append(row_of(claims, self._held.issuer))
            facts.append(
                Fact(
                    id=uuid4(),
                    kind=FactKind.CREDENTIAL_ISSUED,
                    at=now,
                    station=self._station,
                    operator=self._operator,
                    delegate_id=claims.delegate,
                    body={"cti": claims.cti, "kind": "invitation", "issuer": self._held.issuer},
                )
            )
        credentials.add_credentials(conn, rows)
        self._log.append_many(conn, facts)

    def _sign(self, claims: Claims) -> str:
        if not self._held.may_sign(claims):
            raise BadInput(
                "key_not_valid",
                "The key of this folder may not sign that: it is revoked, or not valid for so long.",
                "Choose --from and --until within the key's validity, or have the key certified anew.",
            )
        return issue(claims, self._key)


def new_claims(
    card: DelegateCard, event_code: str, begins: datetime, ends: datetime, kind: CredentialKind
) -> Claims:
    """Return the claims of a new credential for `card`, with a new random id."""
    return Claims(
        delegate=card.delegate.id,
        event=event_code,
        not_before=begins,
        expires=ends,
        cti=secrets.token_bytes(_CTI_BYTES),
        zones=frozenset(card.zones),
        kind=kind,
    )


def row_of(claims: Claims, issuer: str) -> CredentialRow:
    """Return the credential of `claims` as the store keeps it: active."""
    return CredentialRow(
        cti=claims.cti,
        delegate_id=claims.delegate,
        kind=claims.kind,
        issuer=issuer,
        state=CredentialState.ACTIVE,
        not_before=claims.not_before,
        expires=claims.expires,
    )


def _claims(card: DelegateCard, event_code: str, row: CredentialRow) -> Claims:
    return Claims(
        delegate=row.delegate_id,
        event=event_code,
        not_before=row.not_before,
        expires=row.expires,
        cti=row.cti,
        zones=frozenset(card.zones),
        kind=row.kind,
    )
