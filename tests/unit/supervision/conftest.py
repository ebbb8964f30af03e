from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.credential import KeyRing
from kiosk.event.facts import Fact, FactKind
from kiosk.event.names import LocalNames
from kiosk.event.people import Delegation, DelegationKind
from kiosk.event.places import Direction, Gate, Station, StationKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import check_ins, delegations, people, places
from kiosk.store.keys import FileKeys
from kiosk.supervision.service import Supervision
from tests import small_event
from tests.small_event import NOW


@dataclass
class Room:
    """A small event with a console over it, and ways to let things happen."""

    event: small_event.SmallEvent
    store: object
    log: ScanLog
    keys: FileKeys
    clock: FakeClock
    settings: object
    who: list = field(default_factory=lambda: ["s-01"])

    def supervision(self) -> Supervision:
        event = self.event.event
        return Supervision(
            self.store,
            self.log,
            self.keys,
            event,
            "console-1",
            lambda: self.who[0],
            self.clock,
            self.settings,
        )

    def scan(self, at=None, **more) -> Fact:
        fact = scan(self.clock.now() if at is None else at, **more)
        self.write(fact)
        return fact

    def write(self, *facts: Fact) -> None:
        with self.store.write() as conn:
            self.log.append_many(conn, facts)

    def person(self, number: int) -> UUID:
        return self.event.ids[number]

    def arrive(self, number: int, at: datetime) -> None:
        with self.store.write() as conn:
            check_ins.begin(conn, delegate_id=self.person(number), cti=bytes(8), station="desk-1", at=at)
            check_ins.complete(conn, self.person(number), at)

    def caught_up(self) -> Supervision:
        watcher = self.supervision()
        while not all(part.complete for part in watcher.catch_up()):
            pass
        return watcher

    def spoil(self, index: int, by: str = "substr(leaf, 1, 50)") -> None:
        """Change an entry as somebody with the disk and the store's key would."""
        with self.store.write() as conn:
            conn.exec_driver_sql(f'UPDATE log_entry SET leaf = {by} WHERE "index" = ?', (index,))  # noqa: S608


def scan(at: datetime, **more) -> Fact:
    base = Fact(
        uuid4(),
        FactKind.SCAN,
        at,
        "desk-1",
        "v-01",
        outcome=Outcome.ADMIT,
        reasons=(Reason.VALID,),
    )
    return replace(base, **more)


@pytest.fixture
def room(tmp_path, clock):
    made = small_event.make(tmp_path)
    store, keys = made.open(), FileKeys(tmp_path)
    log = ScanLog(
        made.station_key, origin_of("GA94", keys.log_key()), lambda conn: KeyRing.load(conn).log_keys()
    )
    with store.write() as conn:
        delegations.add_delegations(
            conn,
            [
                Delegation(UUID(int=7), "FRA", LocalNames("France"), DelegationKind.MEMBER, 3),
                Delegation(UUID(int=8), "OBS", LocalNames("Observers"), DelegationKind.OBSERVER, 2),
            ],
        )
        places.add_gates(
            conn,
            [
                Gate(uuid4(), "hall-in", LocalNames("Hall, in"), 1, Direction.ENTRY),
                Gate(uuid4(), "hall-out", LocalNames("Hall, out"), 1, Direction.EXIT),
            ],
        )
        places.put_station(conn, Station("desk-1", "Desk 1", StationKind.DESK))
        places.put_station(conn, Station("gate-in", "North doors", StationKind.GATE, "hall-in"))
        places.put_station(conn, Station("gate-out", "North doors, out", StationKind.GATE, "hall-out"))
        people.update_delegate(
            conn,
            replace(people.delegate_card(conn, made.ids[2]).delegate, delegation_id=UUID(int=7)),
        )
    yield Room(made, store, log, keys, clock, Settings.load(tmp_path).supervision)
    store.close()


@pytest.fixture
def moments():
    """Moments a number of seconds after the fixed hour."""
    return lambda seconds: NOW + timedelta(seconds=seconds)
