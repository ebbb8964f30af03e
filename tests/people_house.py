"""A station with operators: Ada (admin), Sam and Sue (supervisors), Vic (volunteer, delegate 1's badge too)."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.config import Settings
from kiosk.credential import KeyRing, SigningKey, issue, verify
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator
from kiosk.event.people import Role
from kiosk.people import Cards, FourEyes, Pepper, SignIn, Staff
from kiosk.people.pins import Cost
from kiosk.scanlog import ScanLog, entries, origin_of
from kiosk.store import places
from kiosk.store.credentials import add_credential
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, STATION_KEY, FileKeys
from tests.small_event import END, START, SmallEvent, clock, make, person, row

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PINS = {"a-1": "472951", "s-1": "805214", "s-2": "690357", "v-1": "318764"}
WRONG = "907135"


class House:
    """One station over a real store; `reopen` is a new process on the same data folder."""

    def __init__(self, folder: Path, failures: int = 8, small: SmallEvent | None = None) -> None:
        self.small = small or make(
            folder, replace(person(1), birth_date=date(1984, 3, 9)), person(2), person(3)
        )
        self.clock = clock()
        self.people = replace(Settings.load(folder).people, lock_after_failures=failures)
        self.cards = Cards(lambda what: issue(what, self.small.event_key), "GA94", START, END)
        self.ids = {code: secrets.token_bytes(8) for code in PINS}
        self.reopen()

    def reopen(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
        keys = FileKeys(self.small.folder)
        self.store = self.small.open()
        self.pepper = Pepper(keys)
        self.log = ScanLog(self.small.station_key, origin_of("GA94", keys.log_key()))
        self.sign_in = SignIn(
            store=self.store,
            log=self.log,
            verify=lambda conn, code: verify(code, KeyRing.load(conn)),
            pepper=self.pepper,
            event=self.small.event,
            station="desk-1",
            clock=self.clock,
            settings=self.people,
            cost=CHEAP,
        )
        self.staff = Staff(
            store=self.store,
            log=self.log,
            pepper=self.pepper,
            station="desk-1",
            clock=self.clock,
            cost=CHEAP,
        )
        self.four_eyes = FourEyes(
            log=self.log,
            pepper=self.pepper,
            sign_in=self.sign_in,
            event=self.small.event,
            station="desk-1",
        )

    def fill(self) -> None:
        self.staff.first_admin(self.operator("a-1", "Ada", Role.ADMIN), PINS["a-1"])
        self.staff.add(self.operator("s-1", "Sam", Role.SUPERVISOR), "a-1", PINS["s-1"])
        self.staff.add(self.operator("s-2", "Sue", Role.SUPERVISOR), "a-1", PINS["s-2"])
        vic = replace(self.operator("v-1", "Vic", Role.VOLUNTEER), delegate_id=self.small.ids[1])
        self.staff.add(vic, "a-1", PINS["v-1"])

    def operator(self, code: str, name: str, role: Role) -> Operator:
        return Operator(code, name, role, card=self.ids[code])

    def card(self, code: str) -> bytes:
        return self.cards.code(code, self.ids[code]).encode()

    def badge(self, number: int, **changes) -> tuple[bytes, bytes]:
        """Make a badge by the station's key; return its code and id."""
        claims = self.small.claims(number, kind=CredentialKind.BADGE, **changes)
        with self.store.write() as conn:
            add_credential(conn, row(claims, issuer="station:desk-1", serial=number))
        return issue(claims, self.small.station_key).encode(), claims.cti

    def enter(self, code: str, pin: str | None = None):
        return self.sign_in.pin(self.sign_in.with_card(self.card(code)), pin or PINS[code])

    def facts(self, *kinds: FactKind):
        with self.store.read() as conn:
            found = [entry.fact for entry in entries(conn)]
        return [fact for fact in found if not kinds or fact.kind in kinds]

    def row(self, code: str):
        return next(one for one in self.staff.everybody() if one.operator.code == code)


def attach(folder: Path) -> House:
    """Open the same data folder in another process."""
    keys = FileKeys(folder)
    store = Store.open(folder, keys)
    with store.read() as conn:
        event = places.event(conn)
    store.close()
    own = [SigningKey.load(keys.path(name)) for name in (EVENT_KEY, STATION_KEY)]
    return House(folder, small=SmallEvent(folder, event, *own))
