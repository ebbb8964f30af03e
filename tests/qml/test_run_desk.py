"""The program as a whole: the window first, the desk behind it, the autopilot at its buttons."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from kiosk.errors import EnvironmentFault, KioskError
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.vision import Frame
from tests.qml.fakes import AMINA, CameraState, FakeDesk, hall
from tests.qml.rig import ADMIT
from ui.app import Options, run_desk
from ui.desk_window import DeskWindow
from ui.late_desk import LateDesk
from ui.models.flow import Step
from ui.patient_queue import PatientQueue


def late(service: FakeDesk, opened=None) -> LateDesk:
    return LateDesk(service.settings, service.camera, service.reader, opened or (lambda: service))


def test_the_live_view_comes_before_the_desk_is_open(service: FakeDesk, qapp) -> None:
    gate = threading.Event()
    seen: list[str] = []

    def opened() -> FakeDesk:
        assert gate.wait(20)
        return service

    def watch(window: DeskWindow, shown) -> None:
        def look() -> None:
            service.camera.give(hall())
            name = window.about.property("eventName")
            if window.feed.property("live") and not gate.is_set():
                seen.append(window.verdict.view.word)
                assert not name
                window.desk.given("A")
                gate.set()
            elif name and window.desk.step is Step.VERDICT:
                seen.extend((name, window.verdict.view.word))
                timer.stop()
                shown.close()

        timer = QTimer(window, interval=20)
        timer.timeout.connect(look)
        timer.start()

    service.know(b"A", ADMIT, AMINA)
    assert run_desk(late(service, opened), Options(watcher=watch)) == 0
    assert seen == ["One moment", "95th General Assembly · Main entrance", "ADMIT"]


def test_a_desk_that_cannot_be_opened_closes_the_window_and_says_why(service: FakeDesk, qapp) -> None:
    def refused() -> FakeDesk:
        raise EnvironmentFault("store_wrong_key", "The key does not fit.", "Restore the right one.")

    service.camera.lose("camera_missing")
    with pytest.raises(KioskError) as caught:
        run_desk(late(service, refused))
    assert caught.value.code == "store_wrong_key"


def test_calls_on_a_desk_that_never_opened_fail_instead_of_waiting(service: FakeDesk) -> None:
    desk = late(service)
    desk.end()
    with pytest.raises(KioskError, match="not open"):
        desk.present(b"A")
    desk.begin()
    assert desk.event is None


def test_the_autopilot_checks_in_whoever_comes_and_ends_with_the_footage(
    service: FakeDesk, qapp, pictures: Path
) -> None:
    service.know(b"A", ADMIT, AMINA)
    service.know(b"B", Verdict(Outcome.REFUSE, (Reason.REVOKED,)), None)
    codes = [b"A", b"B"]
    folder = pictures / "autopilot"

    def watch(window: DeskWindow, shown) -> None:
        def play() -> None:
            idle = window.desk.step is Step.IDLE and bool(window.about.property("eventName"))
            service.reader.in_view = codes[0] if codes and idle else None
            if window.desk.step is Step.VERDICT and codes and window.desk._visit.code == codes[0]:
                codes.pop(0)
            service.camera.give(hall())
            if not codes:
                service.camera.state = CameraState(ok=True, code="ended")

        timer = QTimer(window, interval=30)
        timer.timeout.connect(play)
        timer.start()

    assert run_desk(late(service), Options(autopilot=True, screenshots=folder, watcher=watch)) == 0
    assert [name for name, _ in service.asked if name in {"keep_portrait", "make_badge", "print_badge"}] == [
        "keep_portrait",
        "make_badge",
        "print_badge",
    ]
    kinds = {path.stem.partition("-")[2] for path in folder.glob("*.png")}
    # A photo that is good at once is over before the next tick.
    assert {"admit", "review", "ready", "done", "refuse"} <= kinds


class Film:
    """Three frames, a tenth of a second apart."""

    name, live = "film", False

    def __init__(self) -> None:
        self.number = 0
        self.closed = False

    def open(self) -> None:
        self.number = 0

    def read(self) -> Frame | None:
        self.number += 1
        if self.number > 3:
            return None
        return Frame(self.number, self.number / 10, np.zeros((4, 4, 3), np.uint8))

    def close(self) -> None:
        self.closed = True


def test_the_queue_keeps_its_pace_and_waits_while_it_is_held() -> None:
    film = Film()
    queue = PatientQueue(film)
    queue.open()
    first, second = queue.read(), queue.read()
    assert second.at - first.at >= 0.09
    queue.hold()
    got: list[Frame | None] = []
    reader = threading.Thread(target=lambda: got.append(queue.read()))
    reader.start()
    assert not got
    queue.go()
    reader.join(5)
    assert got[0].number == 3
    assert queue.read() is None


def test_a_held_queue_lets_go_when_it_is_closed() -> None:
    film = Film()
    queue = PatientQueue(film)
    queue.open()
    queue.hold()
    got: list[Frame | None] = []
    reader = threading.Thread(target=lambda: got.append(queue.read()))
    reader.start()
    queue.close()
    reader.join(5)
    assert got == [None]
    assert film.closed
