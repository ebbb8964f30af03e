"""A real station that closes and comes back, as the log and the other stations tell it."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from kiosk.attendance import Attendance
from kiosk.desk_health import Health, OtherStations
from kiosk.duty_book import DutyBook, free_disk
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.duty import StationOut, Trouble
from kiosk.event.facts import Fact, FactKind
from kiosk.scanlog import entries
from kiosk.station import Part
from kiosk.store import places
from kiosk.store.keys import FileKeys
from kiosk.store.station_lock import StationLock
from kiosk.supervision.stations_out import StationsOut
from tests.people_house import CHEAP, PINS, House

WELL = Part(ok=True, code="ok")
PLENTY = 10**12


class Station:
    """One station's book over the house's store, with parts as the test sets them."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.health = Health(WELL, WELL, WELL, WELL)
        self.fault: EnvironmentFault | None = None
        self.free = PLENTY
        self.free_fault: OSError | None = None
        self.attendance = Attendance(
            store=house.store,
            log=house.log,
            keys=FileKeys(house.small.folder),
            event=house.small.event,
            station="self-1",
            clock=house.clock,
            settings=house.people,
            cost=CHEAP,
        )
        self.book = self.made()

    def made(self) -> DutyBook:
        house = self.house
        return DutyBook(
            store=house.store,
            log=house.log,
            clock=house.clock,
            station="self-1",
            attendance=self.attendance,
            data=house.small.folder,
            health=self.look,
            free=self.space,
        )

    def look(self) -> Health:
        if self.fault is not None:
            raise self.fault
        return self.health

    def space(self, _) -> int:
        if self.free_fault is not None:
            raise self.free_fault
        return self.free

    def seconds(self, many: int):
        for _ in range(many):
            duty = self.book.look()
            self.house.clock.advance(1)
        return duty

    def told(self) -> list[tuple[FactKind, dict]]:
        with self.house.store.read() as conn:
            return [
                (one.fact.kind, dict(one.fact.body))
                for one in entries(conn)
                if one.fact.kind in {FactKind.STATION_OUT, FactKind.STATION_BACK}
            ]

    def elsewhere(self, known: StationsOut | None = None) -> dict[str, StationOut]:
        known = known or StationsOut()
        with self.house.store.read() as conn:
            return dict(known.look(conn))

    def note(self, kind: FactKind, station: str, **body: str) -> None:
        house = self.house
        with house.store.write() as conn:
            house.log.append(conn, Fact(uuid4(), kind, house.clock.now(), station, "-", body=body))

    def sign_in(self, code: str) -> None:
        self.attendance.sign_in(self.attendance.card(self.house.card(code)), PINS[code])


@pytest.fixture
def station(tmp_path):
    house = House(tmp_path / "data")
    house.fill()
    yield Station(house)
    house.store.close()


def test_the_log_tells_when_it_closed_and_when_it_came_back(station):
    assert station.seconds(5).open
    assert station.told() == []
    station.health = replace(station.health, printer=Part(ok=False, code="printer_out_of_paper"))
    assert not station.seconds(8).open
    station.health = Health(WELL, WELL, WELL, WELL)
    assert station.seconds(8).open
    assert station.told() == [
        (FactKind.STATION_OUT, {"code": "paper", "part": "printer_out_of_paper"}),
        (FactKind.STATION_BACK, {"code": "paper"}),
    ]


def test_another_station_over_the_store_sees_it_at_its_next_look(station):
    known = StationsOut()
    assert station.elsewhere(known) == {}
    station.health = replace(station.health, camera=Part(ok=False, code="camera_unplugged"))
    station.seconds(5)
    seen = station.elsewhere(known)
    assert (seen["self-1"].trouble, seen["self-1"].part) == (Trouble.CAMERA, "camera_unplugged")
    # One that opens later reads the same from the log.
    assert station.elsewhere() == seen
    station.health = Health(WELL, WELL, WELL, WELL)
    station.seconds(8)
    assert station.elsewhere(known) == {}
    assert known.complete


def test_a_desk_names_the_others_that_are_open_and_out(station):
    folder = station.house.small.folder
    desk, own = (OtherStations(station.house.store, folder, code) for code in ("desk-1", "self-1"))
    with station.house.store.write() as conn:
        places.put_station(conn, places.Station("self-1", "Self-service 1", places.StationKind.SELF_SERVICE))
    held = StationLock(folder, "self-1")
    assert (desk.part().ok, desk.part().code) == (True, "served")
    station.health = replace(station.health, printer=Part(ok=False, code="printer_offline"))
    station.seconds(5)
    assert desk.part() == Part(
        ok=False,
        code="out_of_service",
        detail={"out": (("Self-service 1", Trouble.PRINTER, "printer_offline"),)},
    )
    assert own.part().ok
    held.release()
    assert desk.part().ok


def test_a_station_that_opens_anew_is_not_out(station):
    station.health = replace(station.health, camera=Part(ok=False, code="camera_unplugged"))
    station.seconds(5)
    station.note(FactKind.STATION_OPENED, "self-1")
    assert station.elsewhere() == {}


def test_a_reason_of_a_later_version_is_out_all_the_same(station):
    station.note(FactKind.STATION_OUT, "self-2", code="earthquake")
    assert station.elsewhere()["self-2"].trouble is None


def test_a_full_disk_closes_it_and_the_folder_gone_does_too(station):
    station.free = 1_000_000
    assert station.seconds(5).trouble is Trouble.DISK
    station.free, station.free_fault = PLENTY, FileNotFoundError(2, "gone")
    assert station.seconds(12).trouble is Trouble.STORE
    assert free_disk(station.house.small.folder) > 0


def test_what_could_not_be_written_is_written_when_it_can_be(station, monkeypatch):
    """A full disk takes no entry; the station closes all the same, and tells it when there is room."""
    station.fault = EnvironmentFault("disk_full", "No space left.")
    append = station.house.log.append
    monkeypatch.setattr(station.house.log, "append", full)
    assert station.seconds(6).trouble is Trouble.DISK
    assert station.told() == []
    monkeypatch.setattr(station.house.log, "append", append)
    station.seconds(1)
    assert station.told() == [(FactKind.STATION_OUT, {"code": "disk", "part": "disk_full"})]


def full(*_):
    raise EnvironmentFault("disk_full", "No space left.")


def test_only_an_admin_takes_it_out_and_brings_it_back(station):
    for code in (None, "v-1", "s-1"):
        if code is not None:
            station.sign_in(code)
        for deed in (station.book.hold, station.book.release, station.book.accept_clock):
            with pytest.raises(BadInput):
                deed()
    assert station.told() == []
    station.sign_in("a-1")
    assert station.book.hold().trouble is Trouble.KEEPER
    assert station.book.duty.trouble is Trouble.KEEPER
    assert station.book.release().open
    assert station.told() == [
        (FactKind.STATION_OUT, {"code": "keeper"}),
        (FactKind.STATION_BACK, {"code": "keeper"}),
    ]


def test_a_clock_set_back_stays_known_over_a_new_start_until_an_admin_accepts_it(station):
    station.seconds(2)
    station.note(FactKind.SCAN, "desk-1")
    station.house.clock.advance(-3600)
    assert station.seconds(5).trouble is Trouble.CLOCK
    station.note(FactKind.STATION_OPENED, "self-1")
    station.book = station.made()
    assert station.seconds(5).trouble is Trouble.CLOCK
    station.sign_in("a-1")
    assert station.book.accept_clock().open
    station.book = station.made()
    assert station.seconds(5).open
    assert station.told()[-1] == (FactKind.STATION_BACK, {"code": "clock"})
