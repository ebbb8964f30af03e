"""A house for the console's tests: two days of an event over a real store, the same in every run.

`make(folder)` fills a data folder: 60 people of 12 delegations; Ada (admin), Sam and Sue (supervisors), Vic
(volunteer); desk-1, desk-2, gate-hall-in, gate-hall-out; scans of every reason, check-ins, badges, portraits,
presence, one case of each kind and a closed one, watch-list entries with hits, overrides, a request for one.
The hour is `NOW`: half past ten at the venue on the second day.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.attendance import Attendance
from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.console import Console, open_console
from kiosk.credential import KeyRing, SigningKey, certify, issue
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.facts import Fact, FactKind
from kiosk.event.names import LocalNames
from kiosk.event.operators import Operator, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.event.places import Direction, Event, Gate, Passback, Station, StationKind, Zone
from kiosk.event.verdict import Outcome, Reason
from kiosk.people import Cards, Pepper, Staff, Wish
from kiosk.people.pins import Cost, Pins
from kiosk.scanlog import ScanLog, code_hash, origin_of
from kiosk.store import delegations, people, places
from kiosk.store.credentials import add_credential
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, FileKeys
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, add_signing_key
from kiosk.supervision.service import Supervision
from kiosk.vision.no_camera import NO_CAMERA
from tests.console_days import Days, fact
from tests.console_people import CATEGORIES, DELEGATES, DELEGATIONS, uid

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
START, END = NOW - timedelta(days=3), NOW + timedelta(days=4)
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PINS = {"a-1": "472951", "s-1": "805214", "s-2": "690357", "v-1": "318764"}
OPERATORS = (
    ("a-1", "Ada", Role.ADMIN),
    ("s-1", "Sam", Role.SUPERVISOR),
    ("s-2", "Sue", Role.SUPERVISOR),
    ("v-1", "Vic", Role.VOLUNTEER),
)
EVENT = Event(
    uid("event"),
    "GA95",
    LocalNames("95th General Assembly", "95e Assemblée générale", "95.ª Asamblea General", "الجمعية العامة الخامسة والتسعون"),
    LocalNames("Congress Centre", "Palais des congrès", "Palacio de congresos", "قصر المؤتمرات"),
    "Africa/Casablanca",
    date(2026, 11, 23),
    date(2026, 11, 26),
)  # fmt: skip
ZONES = (
    Zone(uid("z1"), 1, "hall", LocalNames("Plenary hall", "Salle plénière", "Sala plenaria", "القاعة العامة"), "hall", 36, Passback.LOGICAL),
    Zone(uid("z2"), 2, "rooms", LocalNames("Committee rooms", "Salles de commission", "Salas de comisión", "غرف اللجان"), "table", 12),
    Zone(uid("z3"), 3, "lounge", LocalNames("Delegates’ lounge", "Salon des délégués", "Salón de delegados", "صالة المندوبين"), "table"),
    Zone(uid("z4"), 4, "ops", LocalNames("Operations centre", "Centre d’opérations", "Centro de operaciones", "مركز العمليات"), "shield", 8),
)  # fmt: skip
GATES = (
    Gate(uid("g1"), "hall-in", LocalNames("Hall, entrance", "Salle, entrée", "Sala, entrada", "القاعة، المدخل"), 1, Direction.ENTRY),
    Gate(uid("g2"), "hall-out", LocalNames("Hall, exit", "Salle, sortie", "Sala, salida", "القاعة، المخرج"), 1, Direction.EXIT),
    Gate(uid("g3"), "rooms-in", LocalNames("Committee rooms"), 2, Direction.ENTRY),
)  # fmt: skip
STATIONS = (
    Station("desk-1", "Desk 1", StationKind.DESK),
    Station("desk-2", "Desk 2, accessible entrance", StationKind.DESK),
    Station("gate-hall-in", "Hall, entrance", StationKind.GATE, "hall-in"),
    Station("gate-hall-out", "Hall, exit", StationKind.GATE, "hall-out"),
)


@dataclass
class House:
    """A filled data folder.

    Args:
        cards: Code of an operator to the id on the card.
        codes: Number of a delegate to the code of the invitation.
        badges: Number of a delegate to the code of the badge.
    """

    folder: Path
    cards: dict[str, bytes] = field(default_factory=dict)
    codes: dict[int, str] = field(default_factory=dict)
    badges: dict[int, str] = field(default_factory=dict)

    def copy(self, folder: Path) -> House:
        """Return the same house in a folder of its own."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return House(folder, self.cards, self.codes, self.badges)

    def card(self, code: str) -> bytes:
        """Return the bytes of an operator's card."""
        key = SigningKey.load(FileKeys(self.folder).path(EVENT_KEY))
        made = Cards(lambda what: issue(what, key), EVENT.code, START, END)
        return made.code(code, self.cards[code]).encode()

    def person(self, number: int) -> UUID:
        """Return the id of the delegate with that number."""
        return uid(f"delegate-{number}")

    def open(self, clock: FakeClock | None = None) -> Console:
        """Return the console over this house, its clock at `NOW`; nobody is signed in."""
        return open_console(self.folder, camera=NO_CAMERA, clock=clock or FakeClock(NOW))

    def sign_in(self, console: Console, code: str = "s-1") -> None:
        """Let an operator sign in at the console."""
        attendance: Any = console.attendance
        attendance.sign_in(attendance.card(self.card(code)), PINS[code])

    def store(self) -> Store:
        """Return the store as another process opens it; close it."""
        return Store.open(self.folder, FileKeys(self.folder))

    def log(self) -> ScanLog:
        """Return the log as desk-1 writes it."""
        keys = FileKeys(self.folder)
        own = SigningKey.load(keys.path(STATION_KEY))
        return ScanLog(own, origin_of(EVENT.code, keys.log_key()), lambda conn: KeyRing.load(conn).log_keys())

    def scan(
        self,
        number: int | None = None,
        outcome: Outcome = Outcome.ADMIT,
        *reasons: Reason,
        station: str = "desk-1",
        at: datetime = NOW,
    ) -> Fact:
        """Return a scan of somebody's invitation, or of a code that led to nobody."""
        key = FileKeys(self.folder).log_key()
        return fact(
            FactKind.SCAN,
            at,
            station,
            delegate_id=None if number is None else self.person(number),
            code_hash=None if number is None else code_hash(key, self.codes[number].encode()),
            outcome=outcome,
            reasons=reasons or (Reason.VALID,),
        )

    def happens(self, *facts: Fact) -> None:
        """Write facts as another station of this machine does."""
        store = self.store()
        with store.write() as conn:
            self.log().append_many(conn, facts)
        store.close()


def cheap_pins(patch: pytest.MonkeyPatch) -> None:
    """Let a PIN cost next to nothing; what is asked and kept stays the same."""
    begin = Pins.__init__
    patch.setattr(Pins, "__init__", lambda self, pepper, cost=CHEAP: begin(self, pepper, CHEAP))


def make(folder: Path) -> House:
    """Fill `folder`; takes about a second."""
    house = House(folder)
    keys = FileKeys(folder)
    keys.make()
    keys.make_secret(LOG_KEY)
    event_key, station_key = SigningKey.generate(), SigningKey.generate()
    event_key.save(keys.path(EVENT_KEY))
    station_key.save(keys.path(STATION_KEY))
    store = Store.create(folder, keys)
    log = ScanLog(
        station_key, origin_of(EVENT.code, keys.log_key()), lambda conn: KeyRing.load(conn).log_keys()
    )
    with store.write() as conn:
        places.add_event(conn, EVENT)
        places.add_zones(conn, ZONES)
        places.add_gates(conn, GATES)
        for station in STATIONS:
            places.put_station(conn, station)
        certificate = certify(event_key, station_key.public, "desk-1", START, END)
        add_signing_key(conn, SigningKeyRow(event_key.public, EVENT_OWNER, START, END + timedelta(days=9)))
        add_signing_key(conn, SigningKeyRow(station_key.public, "desk-1", START, END, certificate))
        delegations.add_delegations(conn, DELEGATIONS)
        delegations.add_categories(conn, CATEGORIES)
        people.add_delegates(conn, DELEGATES)
        for who in DELEGATES:
            claims = _claims(who.id, CredentialKind.INVITATION)
            house.codes[who.number] = issue(claims, event_key)
            add_credential(conn, _row(claims, EVENT_OWNER))
    _staff(house, store, log, Pepper(keys))
    _days(house, store, log, station_key)
    watcher = Supervision(
        store,
        log,
        keys,
        EVENT,
        "console-1",
        lambda: "s-2",
        FakeClock(NOW),
        Settings.load(folder).supervision,
    )
    while not all(part.complete for part in watcher.catch_up()):
        pass
    settled = next(case for case in watcher.cases() if case.subject == f"delegate:{house.person(1021)}")
    watcher.close(settled.id, "Two sisters, one had both badges")
    _ask(house, store, log, keys)
    store.close()
    return house


def _staff(house: House, store: Store, log: ScanLog, pepper: Pepper) -> None:
    clock = FakeClock(NOW - timedelta(days=1, hours=3))
    staff = Staff(store=store, log=log, pepper=pepper, station="desk-1", clock=clock, cost=CHEAP)
    for number, (code, name, role) in enumerate(OPERATORS):
        house.cards[code] = secrets.token_bytes(8)
        made = Operator(code, name, role, card=house.cards[code])
        if number == 0:
            staff.first_admin(made, PINS[code])
        else:
            staff.add(made, "a-1", PINS[code])


def _days(house: House, store: Store, log: ScanLog, station_key: SigningKey) -> None:
    days = Days(NOW, FileKeys(house.folder).log_key(), house.codes)
    with store.write() as conn:
        for number in days.badged:
            claims = _claims(house.person(number), CredentialKind.BADGE)
            house.badges[number] = issue(claims, station_key)
            add_credential(conn, _row(claims, "station:desk-1", serial=days.serial(number)))
            days.give_badge(conn, number, claims.cti, house.badges[number])
        days.write(conn, log)


def _ask(house: House, store: Store, log: ScanLog, keys: FileKeys) -> None:
    """Vic asks at Desk 1 for delegate 1018, whose vetting is not finished."""
    desk = Attendance(
        store=store,
        log=log,
        keys=keys,
        event=EVENT,
        station="desk-1",
        clock=FakeClock(NOW),
        settings=Settings.load(house.folder).people,
        cost=CHEAP,
    )
    desk.sign_in(desk.card(house.card("v-1")), PINS["v-1"])
    why = OverrideReason.DELEGATION_CONFIRMED
    said = "The head of delegation stands beside me"
    desk.ask(Wish(house.person(1018), OverrideAction.ADMIT, OverrideScope.PASSAGE, why, said))
    desk.sign_out()


def _claims(delegate: UUID, kind: CredentialKind) -> Claims:
    return Claims(
        delegate=delegate,
        event=EVENT.code,
        not_before=START,
        expires=END,
        cti=secrets.token_bytes(8),
        zones=frozenset({1, 2, 3}),
        kind=kind,
    )


def _row(claims: Claims, issuer: str, serial: int | None = None) -> CredentialRow:
    return CredentialRow(
        cti=claims.cti,
        delegate_id=claims.delegate,
        kind=claims.kind,
        issuer=issuer,
        state=CredentialState.ACTIVE,
        not_before=claims.not_before,
        expires=claims.expires,
        serial=serial,
    )


@pytest.fixture(scope="session")
def console_template(tmp_path_factory: pytest.TempPathFactory) -> House:
    """The house that tests get copies of."""
    with pytest.MonkeyPatch.context() as patch:
        cheap_pins(patch)
        return make(tmp_path_factory.mktemp("console-template"))


@pytest.fixture
def house(console_template: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house of this test's own."""
    cheap_pins(monkeypatch)
    return console_template.copy(tmp_path / "house")


@pytest.fixture
def console(house: House) -> Iterator[Console]:
    """The console over the house, Sam signed in, without a window."""
    made = house.open()
    house.sign_in(made)
    yield made
    made.close()
