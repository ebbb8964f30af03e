"""A delegate who is on no list: written down at a desk, for today, until two people have given their word."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4

from kiosk.accreditation.days import bounds, today
from kiosk.accreditation.ending import end_badge
from kiosk.accreditation.walk_in_form import Entered, WalkInForm, read_form
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState
from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.people import Delegate, DelegateCard, Vetting
from kiosk.exchange.values import folded_words
from kiosk.store import badges, check_ins, credentials, people, quotas, watch

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.event.places import Event
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

WALK_IN = "walk-in"
"""Issuer of the invitation that stands for a walk-in: there is no code of it, it only gives the verdict a standing."""
_SHOWN = 8


class Watch(Protocol):
    """How the watch list meets somebody new: looked at before a transaction, matched in it."""

    def foresee(self, person: Delegate, delegation: str) -> None:
        """Compare somebody who is about to be added; `delegation` is its code."""
        ...

    def rematch(self, conn: Connection, delegate_id: UUID) -> None:
        """Make the hits of somebody who was added, in the caller's transaction."""
        ...


class WalkIns:
    """Writes down whoever is on no list, at one station.

    Args:
        watch: The watch list's side of it.
        operator: Returns the code of whoever is signed in, or "-".
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        event: Event,
        station: str,
        clock: Clock,
        watch: Callable[[], Watch],
        operator: Callable[[], str] = lambda: "-",
    ) -> None:
        self._store = store
        self._log = log
        self._event = event
        self._station = station
        self._clock = clock
        self._watch = watch
        self._operator = operator

    def lookalikes(self, form: WalkInForm) -> tuple[DelegateCard, ...]:
        """Return who on the list may be the same person, likeliest first: is it one of these?

        It is whoever has the same document, or the same name in either script and no other birth date (where one of
        the two dates lacks: in the same delegation).

        Raises:
            WrongField: As `read_form`.
        """
        with self._store.read() as conn:
            entered = self._read(conn, form)
            found = list(_alike(conn, entered))[:_SHOWN]
            cards = people.delegate_cards(conn, found)
        return tuple(cards[one] for one in found if one in cards)

    def register(
        self, form: WalkInForm, *, others: Collection[UUID] = (), beyond_quota: bool = False
    ) -> DelegateCard:
        """Add a delegate for today alone, vetting pending, under the next free number, and return the card.

        The watch list is matched in the same transaction. Whoever was added is referred at every desk and gate
        until two people have granted an admission.

        Args:
            others: Lookalikes of whom it was said that they are somebody else.
            beyond_quota: By a supervisor's word, even where the delegation has no place left.

        Raises:
            WrongField: As `read_form`.
            BadInput: `walk_in_known` where the store holds a lookalike that is not among `others`, `quota_full`.
        """
        matching = self._watch()
        now = self._clock.now()
        with self._store.read() as conn:
            entered = self._read(conn, form)
            alike, mark = set(_alike(conn, entered)), people.arrivals_mark(conn)
            person = self._person(entered, now)
            matching.foresee(person, form.delegation.strip().upper())
        with self._store.write() as conn:
            entered = self._read(conn, form)
            if people.arrivals_mark(conn) != mark:
                # Somebody came in between: perhaps the same person, at another desk.
                alike = set(_alike(conn, entered))
            if alike - set(others):
                raise _known()
            places = quotas.places_of(conn, entered.delegation.id)
            if places.full and not beyond_quota:
                raise _full(entered.delegation.code, places)
            # Given out inside the write: two desks at once cannot get the same one.
            person = replace(person, number=people.next_number(conn))
            people.add_delegates(conn, [person])
            cti = self._invite(conn, person, now)
            matching.rematch(conn, person.id)
            body: dict[str, Plain] = {"cti": cti, "number": person.number, "used": places.used + 1}
            if places.places is not None:
                body |= {"places": places.places, "beyond_quota": places.full}
            if others:
                body["lookalikes"] = len(others)
            self._note(conn, person.id, now, body)
            return _card(conn, person.id)

    def renew(self, delegate_id: UUID) -> DelegateCard:
        """Let a walk-in of an earlier day be looked at again today, and return the card; today's stays as it is.

        Vetting stays what it is, so two people's word is needed again; a temporary badge of the earlier day ends,
        and a new one is made.

        Raises:
            BadInput: `unknown_delegate`, `not_a_walk_in`, `not_admitted` where the delegate was cancelled.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            card = _card(conn, delegate_id)
            if not was_walk_in(conn, delegate_id):
                raise BadInput(
                    "not_a_walk_in",
                    "This delegate came from the list, not from a desk.",
                    "Scan the invitation, or find the person by name, and follow the verdict.",
                )
            if card.delegate.cancelled_at is not None:
                raise BadInput(
                    "not_admitted",
                    "This delegate was cancelled.",
                    "Send the person to the supervisor.",
                )
            begins, ends = bounds(self._event, today(self._event, now))
            if card.delegate.valid_until is None or card.delegate.valid_until >= ends:
                return card
            self._end_earlier(conn, delegate_id, now)
            people.update_delegate(conn, replace(card.delegate, valid_from=begins, valid_until=ends))
            check_ins.reopen(conn, delegate_id)
            cti = self._invite(conn, replace(card.delegate, valid_until=ends), now)
            self._note(conn, delegate_id, now, {"cti": cti, "number": card.delegate.number, "again": True})
            return _card(conn, delegate_id)

    def _read(self, conn: Connection, form: WalkInForm) -> Entered:
        return read_form(conn, form, today(self._event, self._clock.now()))

    def _person(self, entered: Entered, now: datetime) -> Delegate:
        begins, ends = bounds(self._event, today(self._event, now))
        return Delegate(
            id=uuid4(),
            number=0,
            name=entered.name,
            delegation_id=entered.delegation.id,
            category_id=entered.category.id,
            function=entered.function,
            birth_date=entered.birth_date,
            language=entered.language,
            vetting=Vetting.PENDING,
            valid_from=begins,
            valid_until=ends,
            document=entered.document,
        )

    def _invite(self, conn: Connection, person: Delegate, now: datetime) -> bytes:
        cti = secrets.token_bytes(8)
        begins, ends = bounds(self._event, today(self._event, now))
        row = CredentialRow(
            cti=cti,
            delegate_id=person.id,
            kind=CredentialKind.INVITATION,
            issuer=WALK_IN,
            state=CredentialState.ACTIVE,
            not_before=begins,
            expires=ends,
        )
        credentials.add_credential(conn, row)
        return cti

    def _end_earlier(self, conn: Connection, delegate_id: UUID, now: datetime) -> None:
        held = badges.badge_in_force(conn, delegate_id)
        if held is None:
            return
        replaced = BadgeState.REPLACED, CredentialState.REPLACED
        end_badge(
            conn,
            held,
            badge=replaced[0],
            credential=replaced[1],
            at=now,
            station=self._station,
            reason="new_day",
        )
        body: dict[str, Plain] = {"cti": held.cti, "reason": "new_day", "state": "replaced"}
        self._append(conn, FactKind.CREDENTIAL_REVOKED, delegate_id, now, body)

    def _note(self, conn: Connection, delegate_id: UUID, now: datetime, body: dict[str, Plain]) -> None:
        self._append(conn, FactKind.WALK_IN_REGISTERED, delegate_id, now, body)

    def _append(
        self, conn: Connection, kind: FactKind, delegate_id: UUID, now: datetime, body: dict[str, Plain]
    ) -> None:
        self._log.append(
            conn, Fact(uuid4(), kind, now, self._station, self._operator(), delegate_id, body=body)
        )


def was_walk_in(conn: Connection, delegate_id: UUID) -> bool:
    """Return whether a delegate was written down at a desk."""
    return any(row.issuer == WALK_IN for row in credentials.credentials_of(conn, delegate_id))


def _alike(conn: Connection, entered: Entered) -> Iterator[UUID]:
    """Yield who may be the same person, those with the same document first."""
    document = _plain(entered.document)
    names = set(_names(f"{entered.name.given} {entered.name.family}", entered.name.native))
    same_name = []
    for one in watch.watched(conn):
        if document and _plain(one.document) == document:
            yield one.id
        elif names.intersection(_names(f"{one.given} {one.family}", one.native)) and _born(
            one.birth_date, entered.birth_date, same_sender=one.delegation == entered.delegation.code
        ):
            same_name.append(one.id)
    yield from same_name


def _names(*texts: str) -> Iterable[str]:
    """Return names as they are compared: folded, in whichever order their words stand."""
    return (words for text in texts if (words := " ".join(sorted(folded_words(text).split()))))


def _plain(document: str) -> str:
    return "".join(char for char in document.upper() if char.isalnum())


def _born(one: date | None, other: date | None, *, same_sender: bool) -> bool:
    return one == other if one is not None and other is not None else same_sender


def _card(conn: Connection, delegate_id: UUID) -> DelegateCard:
    card = people.delegate_card(conn, delegate_id)
    if card is None:
        raise BadInput("unknown_delegate", "This store has no such delegate.", "Look the person up by name.")
    return card


def _known() -> BadInput:
    return BadInput(
        "walk_in_known",
        "Somebody on the list has this document, or this name and birth date.",
        "Look at those shown: open the one it is, or say that it is none of them.",
    )


def _full(code: str, places: quotas.Places) -> BadInput:
    return BadInput(
        "quota_full",
        f"The delegation {code} has no place left: {places.used} of {places.places} places used.",
        "A supervisor may go beyond the quota, or the delegation withdraws somebody.",
    )
