"""A gate made up for tests: the same calls as `kiosk.gate.GateDesk`; and its state machine without a window."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import shiboken6

from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.errors import KioskError
from kiosk.event.names import LocalNames
from kiosk.event.people import DelegateCard
from kiosk.event.places import Direction, Gate, Zone
from kiosk.event.verdict import Outcome, Reason, Scan, Verdict
from kiosk.people import Action
from tests.qml.fakes import AMINA, EVENT, FACE, NOW, FakeCamera, FakeReader, Part, Presented, registry_picture
from tests.qml.people_fakes import FakeAttendance
from ui.models.base import Manners
from ui.models.gate_flow import GateStep
from ui.models.gate_model import GateModel, Pace
from ui.models.person_model import PersonModel
from ui.pictures import PictureShelf
from ui.tasks import Lane
from ui.timing import Timeline

ADMIT = Verdict(Outcome.ADMIT, (Reason.VALID,))
REFUSE = Verdict(Outcome.REFUSE, (Reason.NOT_THIS_ZONE,), detail=(("zone", "4"),))
REFER = Verdict(Outcome.REFER, (Reason.ALREADY_INSIDE,))
FULL = Verdict(Outcome.REFER, (Reason.ZONE_FULL,))
UNKNOWN = Verdict(Outcome.REFUSE, (Reason.UNKNOWN_CODE,))

HALL = Zone(
    EVENT.id,
    4,
    "plenary",
    LocalNames("Plenary hall", "Salle plénière", "Sala plenaria", "القاعة العامة"),
    "hall",
    400,
)


def gate_of(direction: Direction) -> Gate:
    names = LocalNames("North door", "Porte nord", "Puerta norte", "الباب الشمالي")
    return Gate(EVENT.id, f"north-{direction.value}", names, HALL.number, direction)


WELL = Part(ok=True)


@dataclass(frozen=True)
class GateHealth:
    camera: Part = WELL
    mirror: Part = WELL
    log: Part = WELL


@dataclass(frozen=True)
class State:
    health: GateHealth
    inside: int
    capacity: int | None
    recent: list[Scan] = field(default_factory=list)


class FakeGate:
    """Answers as it is told; remembers what it was asked."""

    def __init__(self, settings: Settings) -> None:
        self.event, self.settings, self.label = EVENT, settings, "North door"
        self.camera, self.reader = FakeCamera(), FakeReader()
        self.gate, self.zone = gate_of(Direction.ENTRY), HALL
        self.clock = FakeClock(NOW)
        self.attendance = FakeAttendance(self.clock, must=settings.people.volunteers_must_sign_in)
        self.answers: dict[bytes, Presented] = {}
        self.parts = GateHealth()
        self.inside, self.capacity = 213, HALL.capacity
        self.scans: list[Scan] = []
        self.fault: KioskError | None = None
        self.state_fault: KioskError | None = None
        self.asked: list[bytes] = []
        self.hold = threading.Event()
        self.hold.set()

    def know(self, code: str, verdict: Verdict, card: DelegateCard | None = AMINA) -> None:
        self.answers[code.encode()] = Presented(verdict, card)

    def present(self, code: bytes) -> Presented:
        self.attendance.require(Action.GATE)
        self.asked.append(code)
        assert self.hold.wait(20)
        if self.fault is not None:
            raise self.fault
        presented = self.answers.get(code, Presented(UNKNOWN, None))
        verdict = presented.verdict
        if verdict.outcome is Outcome.ADMIT:
            self.inside += 1 if self.gate.direction is Direction.ENTRY else -1
        at = NOW - timedelta(minutes=10 - len(self.scans))
        scan = Scan(len(self.scans), at, "gate-north", "-", verdict.outcome, verdict.reasons)
        self.scans.insert(0, scan)
        return presented

    def state(self) -> State:
        if self.state_fault is not None:
            raise self.state_fault
        return State(self.parts, self.inside, self.capacity, self.scans[:5])

    def picture(self, sha256: bytes) -> bytes | None:
        return registry_picture() if sha256 == FACE else None


class GateRig:
    """Everything of a gate but QML, in its own time."""

    def __init__(self, service: FakeGate, qtbot: Any) -> None:
        self.service, self.bot = service, qtbot
        self.lane = Lane("store")
        self.manners = Manners("en", service.event)
        self.person = PersonModel(self.manners)
        self.pace = Pace({GateStep.SHOWN: 60_000, GateStep.TROUBLE: 60_000}, retry_ms=60_000)
        self.sounds: list[str] = []
        self._made: list[GateModel] = []
        self.model = self.made()

    def made(self) -> GateModel:
        model = GateModel(
            service=self.service,
            person=self.person,
            lane=self.lane,
            shelf=PictureShelf(),
            timeline=Timeline(),
            manners=self.manners,
            pace=self.pace,
        )
        model.sounded.connect(self.sounds.append)
        self._made.append(model)
        return model

    def scan(self, code: str = "A", verdict: Verdict = ADMIT, card: DelegateCard | None = AMINA) -> None:
        self.service.know(code, verdict, card)
        with self.bot.waitSignal(self.model.scanned):
            self.model.given(code)

    def close(self) -> None:
        self.service.hold.set()
        self.lane.close()
        # Their timers must not be collected in a later test's thread.
        for one in (*self._made, self.person, self.lane):
            shiboken6.delete(one)
