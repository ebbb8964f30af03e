"""One gate opened from its data folder: in, out, refused, twice; two gates and a desk over one store; faults."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from kiosk.admission.passage import reset_presence
from kiosk.assets import resource
from kiosk.config import Settings
from kiosk.credential import issue
from kiosk.desk import open_desk
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames
from kiosk.event.places import Direction, Gate, StationKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.gate import open_gate
from kiosk.store import mirror, places, schema
from kiosk.store.credentials import add_credential
from kiosk.store.engine import Store
from kiosk.vision.no_camera import NO_CAMERA
from tests import small_event
from tests.small_event import row

HALL_IN, HALL_OUT, VAULT = "hall-in", "hall-out", "vault"


def gate_of(code: str, zone: int, direction: Direction = Direction.ENTRY) -> Gate:
    return Gate(uuid4(), code, LocalNames(f"Door {code}", ar="باب"), zone, direction)


@pytest.fixture
def made(tmp_path):
    """The small event with three gates, and a hall that asks for in before out and holds two."""
    made = small_event.make(tmp_path / "data")
    store = made.open()
    with store.write() as conn:
        places.add_gates(conn, [gate_of(HALL_IN, 1), gate_of(HALL_OUT, 1, Direction.EXIT), gate_of(VAULT, 3)])
        set_zone(conn, passback="logical", capacity=2)
    store.close()
    return made


def set_zone(conn, **values) -> None:
    conn.execute(update(schema.zone).where(schema.zone.c.number == 1).values(**values))


@pytest.fixture
def badges(made) -> dict[int, bytes]:
    store, badges = made.open(), {}
    with store.write() as conn:
        for number in made.ids:
            claims = made.claims(number, kind=CredentialKind.BADGE)
            add_credential(conn, row(claims, serial=number))
            badges[number] = issue(claims, made.event_key).encode()
    store.close()
    return badges


@pytest.fixture
def open_it(made, clock):
    opened = []

    def open_it(gate: str | None = HALL_IN, **changes):
        opened.append(open_gate(made.folder, gate=gate, **{"camera": NO_CAMERA, "clock": clock, **changes}))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


def reason(gate, code: bytes) -> Reason:
    return gate.present(code).verdict.reason


def test_in_and_out_with_the_count_on_both_sides(open_it, badges):
    entry, leave = open_it(), open_it(HALL_OUT)
    presented = entry.present(badges[1])
    assert presented.verdict.outcome is Outcome.ADMIT
    assert presented.card.delegate.number == 1
    assert (entry.state().inside, leave.state().inside) == (1, 1)
    assert reason(leave, badges[1]) is Reason.VALID
    assert (entry.state().inside, leave.state().inside) == (0, 0)
    assert entry.verify_log().ok


def test_a_zone_that_the_badge_does_not_open(open_it, badges):
    vault = open_it(VAULT)
    presented = vault.present(badges[1])
    assert (presented.verdict.outcome, presented.verdict.reason) == (Outcome.REFUSE, Reason.NOT_THIS_ZONE)
    assert vault.state().inside == 0


def test_an_invitation_is_no_badge_and_a_foreign_code_is_nobody(open_it, made):
    gate = open_it()
    assert reason(gate, made.invitations[1].encode()) is Reason.BADGE_NEEDED
    assert reason(gate, b"4006381333931") is Reason.UNKNOWN_CODE
    assert gate.state().inside == 0


def test_a_badge_lent_back_over_the_fence_is_stopped(open_it, badges, made, clock):
    entry, leave = open_it(), open_it(HALL_OUT)
    assert reason(leave, badges[1]) is Reason.NOT_INSIDE
    assert reason(entry, badges[1]) is Reason.VALID
    assert reason(entry, badges[1]) is Reason.ALREADY_INSIDE
    assert entry.state().inside == 1
    with entry.store.write() as conn:
        reset_presence(
            conn,
            entry.log,
            delegate_id=made.ids[1],
            zone=1,
            inside=False,
            station="desk-1",
            operator="boss",
            at=clock.now(),
        )
    assert entry.state().inside == 0
    assert reason(entry, badges[1]) is Reason.VALID


def test_a_full_hall_refers_and_a_supervisor_can_widen_it(open_it, badges):
    gate = open_it()
    assert [reason(gate, badges[n]) for n in (1, 2, 3)] == [Reason.VALID, Reason.VALID, Reason.ZONE_FULL]
    state = gate.state()
    assert (state.inside, state.capacity) == (2, 2)
    with gate.store.write() as conn:
        set_zone(conn, capacity=3)
    assert gate.state().capacity == 3
    assert reason(gate, badges[3]) is Reason.VALID


def test_nothing_is_read_again_while_nothing_was_written(open_it, badges, monkeypatch):
    gate = open_it()
    gate.present(badges[1])
    gate.state()
    monkeypatch.setattr("kiosk.store.presence.count_inside", lambda *_: pytest.fail("read again"))
    assert gate.state().inside == 1


def test_only_its_own_scans_are_its_last(open_it, badges):
    entry, leave = open_it(), open_it(HALL_OUT)
    entry.present(badges[1])
    leave.present(b"nonsense")
    assert [scan.outcome for scan in entry.state().recent] == [Outcome.ADMIT]
    assert [scan.outcome for scan in leave.state().recent] == [Outcome.REFUSE]


def test_a_gate_opens_beside_a_desk_and_is_written_down(open_it, made, clock):
    desk = open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock)
    gate = open_it(operator="ndiaye")
    with pytest.raises(EnvironmentFault) as caught:
        open_it()
    assert caught.value.code == "station_open"
    with gate.store.read() as conn:
        station = places.station_by_code(conn, "gate-hall-in")
        opened = [
            logged.fact for logged in gate.log.entries(conn) if logged.fact.kind is FactKind.STATION_OPENED
        ]
    assert (station.kind, station.gate, station.label) == (StationKind.GATE, HALL_IN, "Door hall-in")
    assert [(fact.station, fact.operator) for fact in opened] == [("desk-1", "-"), ("gate-hall-in", "ndiaye")]
    desk.close()


def settings_of(made, **station):
    settings = Settings.load(made.folder)
    return dataclasses.replace(settings, station=dataclasses.replace(settings.station, **station))


def test_the_gate_comes_from_the_settings_and_then_from_what_was_guarded_before(open_it, made):
    kept = settings_of(made, code="g-7", label="Gate 7", kind="gate", gate=HALL_OUT)
    first = open_it(None, settings=kept)
    assert (first.gate.code, first.label, first.gate.direction) == (HALL_OUT, "Gate 7", Direction.EXIT)
    first.close()
    again = open_it(None, settings=settings_of(made, code="g-7", label="Gate 7", kind="gate"))
    assert again.gate.code == HALL_OUT
    again.close()
    assert open_it(VAULT, settings=kept).gate.code == VAULT


@pytest.mark.parametrize(("gate", "code"), [("nowhere", "gate_unknown"), (None, "gate_unset")])
def test_a_wrong_gate_is_told_with_those_known(open_it, gate, code):
    with pytest.raises(BadInput) as caught:
        open_it(gate)
    assert caught.value.code == code
    assert "hall-in, hall-out, vault" in caught.value.remedy


def test_an_event_without_gates_says_what_to_do(tmp_path, clock):
    bare = small_event.make(tmp_path / "bare")
    with pytest.raises(EnvironmentFault, match="gates") as caught:
        open_gate(bare.folder, gate="x", clock=clock)
    assert caught.value.code == "gates_missing"
    # Whatever was opened has been let go again.
    bare.open().close()


def test_old_registry_data_shows_and_refers(open_it, badges, clock):
    gate = open_it()
    with gate.store.write() as conn:
        mirror.set_as_of(conn, clock.now() - timedelta(days=2))
    assert gate.health().mirror.code == "mirror_too_old"
    assert reason(gate, badges[1]) is Reason.MIRROR_TOO_OLD


def test_a_damaged_record_admits_nobody_and_says_so(open_it, badges, made):
    gate = open_it()
    with gate.store.write() as conn:
        conn.execute(schema.log_head.update().values(size=7))
    assert gate.health().log.code == "log_damaged"
    with pytest.raises(EnvironmentFault) as caught:
        gate.present(badges[1])
    assert caught.value.code == "log_damaged"
    assert gate.state().inside == 0


def test_a_store_kept_busy_by_another_admits_nobody_and_works_again(open_it, badges, made, monkeypatch):
    gate = open_it()

    def busy(*_args):
        raise EnvironmentFault("store_busy", "Another program holds the store.", "Try again.")

    monkeypatch.setattr(Store, "write", busy)
    with pytest.raises(EnvironmentFault):
        gate.present(badges[1])
    assert gate.state().inside == 0
    monkeypatch.undo()
    assert reason(gate, badges[1]) is Reason.VALID


def test_a_gate_without_a_camera_is_well(open_it):
    gate = open_it()
    gate.camera.start()
    assert gate.health().camera.ok
    assert gate.camera.wait(0, 0.01) is None
    assert gate.camera.latest is None


def test_a_camera_that_is_missing_shows_in_health_and_stops_nothing(open_it, badges, tmp_path):
    gate = open_it(camera=f"file:{tmp_path / 'none.mp4'}")
    gate.camera.start()
    gate.camera.wait_state("video_unreadable", 10)
    assert not gate.health().camera.ok
    assert reason(gate, badges[1]) is Reason.VALID
