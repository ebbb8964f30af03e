"""The real window over a made-up desk, without a screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config import Settings
from kiosk.console import Console
from tests.console_house import House, console_template, house  # noqa: F401 - two are fixtures
from tests.qml import meta_objects
from tests.qml.console_rig import ConsoleRig
from tests.qml.fakes import FakeDesk, hall
from tests.qml.gate_rig import FakeGate, GateRig
from tests.qml.kiosk_scene import Look, Opener, Scene
from tests.qml.log_rig import Log, ManyScans, many_scans
from tests.qml.rig import Rig
from tests.qml.self_service_rig import FakeSelfService
from ui import fonts
from ui.console_window import ConsoleWindow
from ui.desk_window import DeskWindow, desk_stage
from ui.gate_window import GateWindow
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets are used, so no application for widgets is made."""
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    # A quit that is posted when a test's last window goes would end the event loops of the tests after it.
    qapp.setQuitOnLastWindowClosed(False)
    fonts.load_first()
    fonts.load_rest()


@pytest.fixture
def service(tmp_path: Path) -> FakeDesk:
    return FakeDesk(Settings.load(tmp_path))


@pytest.fixture
def rig(service: FakeDesk, qtbot) -> Iterator[Rig]:
    """The state machine and its panels, without a window."""
    made = Rig(service, qtbot)
    yield made
    made.close()


@pytest.fixture
def open_window(service: FakeDesk, qtbot) -> Iterator[Callable[..., DeskWindow]]:
    """Opens the real window, with a person in front of the camera."""
    opened: list[DeskWindow] = []

    def open_it(looks: Looks | None = None, *, camera: bool = True) -> DeskWindow:
        window = DeskWindow(service, desk_stage(), looks or Looks())
        opened.append(window)
        shown = window.show()
        if camera:
            service.camera.give(hall())
            qtbot.waitUntil(lambda: window.feed.property("live"))
        else:
            service.camera.lose("camera_missing")
        qtbot.waitExposed(shown)
        qtbot.waitUntil(lambda: window.strip.property("parts")[0]["known"])
        return window

    yield open_it
    plain = meta_objects.no_slots(opened)
    for window in opened:
        window.close()
    assert not plain


@pytest.fixture
def gate_service(tmp_path: Path) -> FakeGate:
    return FakeGate(Settings.load(tmp_path))


@pytest.fixture
def gate_rig(gate_service: FakeGate, qtbot) -> Iterator[GateRig]:
    """A gate's state machine, without a window."""
    made = GateRig(gate_service, qtbot)
    yield made
    made.close()


@pytest.fixture
def open_gate(gate_service: FakeGate, qtbot) -> Iterator[Callable[..., GateWindow]]:
    """Opens a gate's real window, with a person in front of the camera."""
    opened: list[GateWindow] = []

    def open_it(looks: Looks | None = None, *, size: tuple[int, int] = (1280, 800), **more) -> GateWindow:
        window = GateWindow(gate_service, looks or Looks(), **more)
        opened.append(window)
        shown = window.show(size=size)
        if gate_service.camera.state.ok and gate_service.camera.state.code != "none":
            gate_service.camera.give(hall())
            qtbot.waitUntil(lambda: window.feed.property("live"))
        qtbot.waitExposed(shown)
        qtbot.waitUntil(lambda: window.place.property("inside") != "")
        return window

    yield open_it
    gate_service.hold.set()
    plain = meta_objects.no_slots(opened)
    for window in opened:
        window.close()
    assert not plain


@pytest.fixture
def self_service(tmp_path: Path) -> FakeSelfService:
    return FakeSelfService(Settings.load(tmp_path), tmp_path)


@pytest.fixture
def open_self_service(self_service: FakeSelfService, qtbot) -> Iterator[Callable[..., SelfServiceWindow]]:
    """Opens a self-service station's real window, with a person in front of the camera."""
    opened: list[SelfServiceWindow] = []

    def open_it(looks: Looks | None = None, *, size: tuple[int, int] = (1080, 1920)) -> SelfServiceWindow:
        window = SelfServiceWindow(self_service, looks or Looks())
        opened.append(window)
        shown = window.show(size=size)
        self_service.camera.give(hall())
        qtbot.waitUntil(lambda: window.feed.property("live"))
        qtbot.waitExposed(shown)
        return window

    yield open_it
    for gate in self_service.gate.values():
        gate.set()
    plain = meta_objects.no_slots(opened)
    for window in opened:
        window.close()
    assert not plain


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where grabbed windows go: `KIOSK_PICTURES`, or nowhere that lasts."""
    folder = Path(os.environ.get("KIOSK_PICTURES") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def console_rig(house: House, qtbot) -> Iterator[ConsoleRig]:  # noqa: F811 - the fixture
    """The console over a house of its own; `show` opens the window."""
    made = ConsoleRig(house, qtbot)
    yield made
    made.close()


@pytest.fixture
def open_console_window(console_rig: ConsoleRig) -> Callable[..., ConsoleWindow]:
    """Opens the console's real window over the test house, Sam signed in: `open_console_window(looks, size=, by=)`."""
    return console_rig.show


@pytest.fixture
def console(console_rig: ConsoleRig) -> Console:
    """The console over the test house, Sam signed in, without a window."""
    console_rig.sign_in()
    return console_rig.service


@pytest.fixture
def log(console_rig: ConsoleRig) -> Log:
    """The page Log of the console in its window."""
    return Log(console_rig)


@pytest.fixture
def many(log: Log, monkeypatch: pytest.MonkeyPatch) -> ManyScans:
    """The page Log over a million scans."""
    return many_scans(log, monkeypatch)


@pytest.fixture
def scene(qapp: QGuiApplication) -> Iterator[Opener]:
    """Opens windows with parts of self-service in them: `scene(qml, look, given=, density=)`; QML must not complain."""
    opened: list[Scene] = []

    def open_it(body: str, look: Look | None = None, **more) -> Scene:
        opened.append(Scene(body, look, **more))
        return opened[-1]

    yield open_it
    complaints = [line for one in opened for line in one.complaints]
    for one in opened:
        one.close()
    assert complaints == []
