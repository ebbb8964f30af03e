"""An event of a few people over a real store, for tests that need one."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from kiosk.clock import FakeClock
from kiosk.credential import SigningKey, certify, issue
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind
from kiosk.event.places import Event, Zone
from kiosk.store import delegations, people, places
from kiosk.store.credentials import add_credential
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, FileKeys
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, add_signing_key

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
START, END = NOW - timedelta(days=2), NOW + timedelta(days=4)
MOROCCO = Delegation(
    uuid4(),
    "MAR",
    LocalNames("Morocco", "Maroc", "Marruecos", "المغرب"),
    DelegationKind.MEMBER,
    1,
    "MA",
    ("#c1272d", "#006233"),
)
DELEGATE = Category(uuid4(), "delegate", LocalNames("Delegate"), "#1f4e8c", 2, frozenset({1, 2}))


@dataclass
class SmallEvent:
    """A data folder ready to be opened as a desk, with the keys to make further codes."""

    folder: Path
    event: Event
    event_key: SigningKey
    station_key: SigningKey
    invitations: dict[int, str] = field(default_factory=dict)
    ids: dict[int, UUID] = field(default_factory=dict)

    def open(self) -> Store:
        return Store.open(self.folder, FileKeys(self.folder))

    def claims(self, number: int, **changes) -> Claims:
        base = Claims(
            delegate=self.ids[number],
            event=self.event.code,
            not_before=START,
            expires=END,
            cti=secrets.token_bytes(8),
            zones=frozenset({1, 2}),
            kind=CredentialKind.INVITATION,
        )
        return replace(base, **changes)


def person(
    number: int, given: str = "Amina", family: str = "El Fassi", native: str = "أمينة الفاسي"
) -> Delegate:
    return Delegate(
        uuid4(), number, PersonName(given, family, "Dr.", native), MOROCCO.id, DELEGATE.id, "Director"
    )


def make(folder: Path, *delegates: Delegate) -> SmallEvent:
    """Make the event in `folder`, with an invitation for each of `delegates` (three where none are given)."""
    delegates = delegates or (
        person(1),
        person(2, "Rosa", "Okafor", ""),
        person(3, "Σοφία", "Παπαδοπούλου", "Σοφία Παπαδοπούλου"),
    )
    keys = FileKeys(folder)
    keys.make()
    keys.make_secret(LOG_KEY)
    event_key, station_key = SigningKey.generate(), SigningKey.generate()
    event_key.save(keys.path(EVENT_KEY))
    station_key.save(keys.path(STATION_KEY))
    event = Event(
        uuid4(),
        "GA94",
        LocalNames("General Assembly", ar="الجمعية العامة"),
        LocalNames("Congress Centre"),
        "Africa/Casablanca",
        date(2026, 11, 23),
        date(2026, 11, 26),
    )
    made = SmallEvent(folder, event, event_key, station_key)
    store = Store.create(folder, keys)
    with store.write() as conn:
        places.add_event(conn, event)
        places.add_zones(
            conn, [Zone(uuid4(), n, f"z{n}", LocalNames(f"Zone {n}"), "hall") for n in (1, 2, 3)]
        )
        certificate = certify(event_key, station_key.public, "desk-1", START, END)
        add_signing_key(conn, SigningKeyRow(event_key.public, EVENT_OWNER, START, END + timedelta(days=9)))
        add_signing_key(conn, SigningKeyRow(station_key.public, "desk-1", START, END, certificate))
        delegations.add_delegations(conn, [MOROCCO])
        delegations.add_categories(conn, [DELEGATE])
        people.add_delegates(conn, delegates)
        for who in delegates:
            made.ids[who.number] = who.id
            claims = made.claims(who.number)
            made.invitations[who.number] = issue(claims, event_key)
            add_credential(conn, row(claims))
    store.close()
    return made


def row(claims: Claims, **changes) -> CredentialRow:
    base = CredentialRow(
        cti=claims.cti,
        delegate_id=claims.delegate,
        kind=claims.kind,
        issuer=EVENT_OWNER,
        state=CredentialState.ACTIVE,
        not_before=claims.not_before,
        expires=claims.expires,
    )
    return replace(base, **changes)


def clock() -> FakeClock:
    return FakeClock(NOW)
