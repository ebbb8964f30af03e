"""Through a gate: in, out, again, too soon, too full; over a real store."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.admission.passage import Passage, inside_counts, reset_presence, too_soon
from kiosk.admission.verdicts import Verdicts
from kiosk.config import Settings
from kiosk.credential import KeyRing, issue
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames
from kiosk.event.places import Direction, Gate, Passback, Zone
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import credentials, presence
from kiosk.store.presence import Presence
from tests import small_event
from tests.small_event import NOW, row

KEY = b"k" * 32


class Hall:
    """Zone 1 of the small event with an entry and an exit, and everyone's badge."""

    def __init__(self, made, store, clock):
        self.made, self.store, self.clock = made, store, clock
        self.log = ScanLog(made.station_key, origin_of(made.event.code, KEY))
        self.badges = {}
        with store.write() as conn:
            for number in made.ids:
                claims = made.claims(number, kind=CredentialKind.BADGE)
                credentials.add_credential(conn, row(claims, serial=number))
                self.badges[number] = issue(claims, made.event_key).encode()

    def gate(self, direction=Direction.ENTRY, **zone) -> Passage:
        def ring():
            with self.store.read() as conn:
                return KeyRing.load(conn)

        verdicts = Verdicts(
            store=self.store,
            log=self.log,
            ring=ring,
            code_key=KEY,
            event=self.made.event,
            station="gate-1",
            clock=self.clock,
            settings=Settings.load(self.made.folder).admission,
        )
        number = zone.pop("number", 1)
        hall = Zone(uuid4(), number, f"z{number}", LocalNames("Hall"), "hall", **zone)
        return Passage(verdicts, Gate(uuid4(), f"g-{direction}", LocalNames("Door"), number, direction), hall)

    def inside(self) -> int:
        with self.store.read() as conn:
            return presence.count_inside(conn, 1)


@pytest.fixture
def hall(tmp_path, clock):
    made = small_event.make(tmp_path)
    store = made.open()
    yield Hall(made, store, clock)
    store.close()


def reason(passage, code) -> Reason:
    return passage.present(code).verdict.reason


def test_in_and_out_are_kept_and_logged(hall):
    entry, leave = hall.gate(), hall.gate(Direction.EXIT)
    presented = entry.present(hall.badges[1])
    assert presented.verdict.outcome is Outcome.ADMIT
    assert not presented.wants_badge
    assert hall.inside() == 1
    assert reason(leave, hall.badges[1]) is Reason.VALID
    assert hall.inside() == 0
    with hall.store.read() as conn:
        bodies = [logged.fact.body for logged in hall.log.entries(conn)]
    assert [(b["gate"], b["zone"], b["direction"]) for b in bodies] == [
        ("g-entry", 1, "entry"),
        ("g-exit", 1, "exit"),
    ]


def test_a_refused_person_is_not_moved(hall):
    assert reason(hall.gate(number=3), hall.badges[1]) is Reason.NOT_THIS_ZONE
    assert reason(hall.gate(), hall.made.invitations[1].encode()) is Reason.BADGE_NEEDED
    assert hall.inside() == 0


def test_without_anti_passback_nobody_is_asked(hall):
    entry, leave = hall.gate(), hall.gate(Direction.EXIT)
    assert [reason(entry, hall.badges[1]) for _ in range(2)] == [Reason.VALID] * 2
    assert [reason(leave, hall.badges[1]) for _ in range(2)] == [Reason.VALID] * 2


def test_logical_anti_passback_wants_in_before_out_and_out_before_in(hall):
    kind = {"passback": Passback.LOGICAL}
    entry, leave = hall.gate(**kind), hall.gate(Direction.EXIT, **kind)
    assert reason(leave, hall.badges[1]) is Reason.NOT_INSIDE
    assert reason(entry, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[1]) is Reason.ALREADY_INSIDE
    assert reason(leave, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[1]) is Reason.VALID


def test_timed_anti_passback_keeps_a_lent_badge_out_for_its_minutes(hall, clock):
    entry = hall.gate(passback=Passback.TIMED, passback_minutes=5)
    assert reason(entry, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[1]) is Reason.TOO_SOON_AGAIN
    clock.advance(5 * 60)
    assert reason(entry, hall.badges[1]) is Reason.VALID


def test_timed_logical_anti_passback_forgets_a_missed_exit(hall, clock):
    entry = hall.gate(passback=Passback.TIMED_LOGICAL, passback_minutes=30)
    assert reason(entry, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[1]) is Reason.ALREADY_INSIDE
    clock.advance(30 * 60)
    assert reason(entry, hall.badges[1]) is Reason.VALID


def test_a_full_hall_is_amber_until_someone_leaves(hall):
    entry, leave = hall.gate(capacity=1), hall.gate(Direction.EXIT, capacity=1)
    assert reason(entry, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[2]) is Reason.ZONE_FULL
    # Whoever counts as inside already takes no further place.
    assert reason(entry, hall.badges[1]) is Reason.VALID
    assert reason(leave, hall.badges[1]) is Reason.VALID
    assert reason(entry, hall.badges[2]) is Reason.VALID


def test_a_supervisor_sets_a_presence_right(hall):
    entry = hall.gate(passback=Passback.LOGICAL)
    reason(entry, hall.badges[1])
    with hall.store.write() as conn:
        who = {"delegate_id": hall.made.ids[1], "zone": 1, "inside": False}
        reset_presence(conn, hall.log, **who, station="console-1", operator="s-1", at=NOW)
    assert reason(entry, hall.badges[1]) is Reason.VALID
    with hall.store.read() as conn:
        facts = [logged.fact for logged in hall.log.entries(conn)]
    assert facts[1].kind is FactKind.PRESENCE_RESET
    assert facts[1].operator == "s-1"


@pytest.mark.parametrize("kind", Passback)
@pytest.mark.parametrize("inside", [True, False, None])
@pytest.mark.parametrize("minutes", [0, 9, 10])
def test_the_four_kinds_against_their_words(kind, inside, minutes):
    zone = Zone(uuid4(), 1, "z", LocalNames("Z"), "hall", passback=kind, passback_minutes=10)
    last = None if inside is None else Presence(inside, "g", NOW - timedelta(minutes=minutes))
    within = minutes < 10
    expected = {
        Passback.OFF: (None, False),
        Passback.LOGICAL: (bool(inside), False),
        Passback.TIMED: (None, bool(inside) and within),
        Passback.TIMED_LOGICAL: (bool(inside) and within, bool(inside) and within),
    }[kind]
    assert (inside_counts(last, zone, NOW), too_soon(last, zone, NOW)) == expected
    assert inside_counts(last, dataclasses.replace(zone, passback=Passback.OFF), NOW) is None
