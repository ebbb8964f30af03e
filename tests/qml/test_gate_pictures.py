"""A picture of every state of a gate, in both themes, both directions and on three screens; looked at by people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from kiosk.errors import EnvironmentFault
from kiosk.event.places import Direction
from kiosk.event.verdict import Verdict
from tests.qml.fakes import AMINA, LONG, OKAFOR, CameraState, Part
from tests.qml.gate_rig import ADMIT, FULL, REFER, REFUSE, UNKNOWN, FakeGate, GateHealth, gate_of
from tests.qml.test_desk_pictures import colours
from ui.gate_window import GateWindow
from ui.stage import Looks

Opener = Callable[..., GateWindow]
SIZES = {"": (1280, 800), "-wide": (1920, 1080), "-tall": (1080, 1920)}
STATES = (
    "idle",
    "admit_entry",
    "admit_exit",
    "refer",
    "refuse",
    "unknown",
    "full",
    "checking",
    "trouble",
    "no_camera",
    "faults",
    "hand",
    "long",
    "menu",
)


class Stage:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, open_it: Callable[[], GateWindow], service: FakeGate, qtbot) -> None:
        self.open_it, self.service, self.bot = open_it, service, qtbot
        self.window: GateWindow

    def open(self) -> GateWindow:
        self.window = self.open_it()
        return self.window

    def scan(self, verdict: Verdict, card, code: str = "A") -> None:
        self.service.know(code, verdict, card)
        with self.bot.waitSignal(self.window.gate.scanned):
            self.window.gate.given(code)

    def shown(self, verdict: Verdict, card=AMINA) -> None:
        self.open()
        self.scan(verdict, card)
        if card is AMINA:
            self.bot.waitUntil(lambda: self.window.person.property("picture") != "")
        self.bot.waitUntil(lambda: len(self.window.place.property("last")) > 0)

    def idle(self) -> None:
        self.open()
        for number, (verdict, card) in enumerate(
            [(ADMIT, AMINA), (REFER, OKAFOR), (ADMIT, OKAFOR), (UNKNOWN, None), (ADMIT, LONG)]
        ):
            self.scan(verdict, card, f"code-{number}")
        self.window.gate.clear()
        self.bot.waitUntil(lambda: len(self.window.place.property("last")) == 5)

    def admit_entry(self) -> None:
        self.shown(ADMIT)

    def admit_exit(self) -> None:
        self.service.gate = gate_of(Direction.EXIT)
        self.shown(ADMIT)

    def refer(self) -> None:
        self.shown(REFER, OKAFOR)

    def refuse(self) -> None:
        self.shown(REFUSE)

    def unknown(self) -> None:
        self.shown(UNKNOWN, None)

    def full(self) -> None:
        self.service.inside = 400
        self.shown(FULL)

    def checking(self) -> None:
        self.open()
        self.service.hold.clear()
        self.window.gate.given("A")
        self.bot.waitUntil(lambda: self.window.gate.view.look == "checking")

    def trouble(self) -> None:
        self.open()
        self.service.fault = EnvironmentFault("store_busy", "Busy.", "Wait.")
        with self.bot.waitSignal(self.window.gate.scanned):
            self.window.gate.given("A")

    def no_camera(self) -> None:
        self.service.camera.lose("camera_unplugged")
        self.service.parts = GateHealth(camera=Part(ok=False, code="camera_unplugged"))
        self.open()
        self.bot.waitUntil(lambda: not self.window.place.camera_ok)

    def faults(self) -> None:
        self.service.parts = GateHealth(
            camera=Part(ok=False, code="camera_black"),
            mirror=Part(ok=False, code="mirror_too_old"),
            log=Part(ok=False, code="log_damaged"),
        )
        self.open()
        self.bot.waitUntil(lambda: len(self.window.place.property("notes")) == 3)

    def hand(self) -> None:
        self.service.camera.state = CameraState(ok=True, code="none")
        self.open()

    def long(self) -> None:
        self.shown(ADMIT, LONG)

    def menu(self) -> None:
        self.idle()
        QTest.keyClick(self.window.window, Qt.Key.Key_F10)
        dialog = self.window.window.findChild(QObject, "gateMenuDialog")
        self.bot.waitUntil(lambda: dialog.property("opened"))


def keep(stage: Stage, path: Path) -> None:
    window = stage.window.window
    picture = window.grabWindow()
    assert (picture.width(), picture.height()) == (window.width(), window.height())
    assert len(colours(picture)) > 3
    assert picture.save(str(path))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(  # noqa: PLR0917 - fixtures
    open_gate: Opener, gate_service: FakeGate, qtbot, pictures: Path, state: str, theme: str, language: str
) -> None:
    looks = Looks(language=language, theme=theme, operator="A. Ndiaye")
    stage = Stage(lambda: open_gate(looks), gate_service, qtbot)
    getattr(stage, state)()
    keep(stage, pictures / f"gate-{state}-{theme}-{language}.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", ["-wide", "-tall"])
@pytest.mark.parametrize("state", ["idle", "admit_entry", "refuse", "unknown", "long", "faults", "trouble"])
def test_every_screen_fits(  # noqa: PLR0917 - fixtures
    open_gate: Opener, gate_service: FakeGate, qtbot, pictures: Path, state: str, size: str, language: str
) -> None:
    stage = Stage(lambda: open_gate(Looks(language=language), size=SIZES[size]), gate_service, qtbot)
    getattr(stage, state)()
    assert stage.window.window.width() == SIZES[size][0]
    keep(stage, pictures / f"gate-{state}{size}-{language}.png")


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("state", ["admit_entry", "refuse"])
def test_longer_languages_fit(  # noqa: PLR0917 - fixtures
    open_gate: Opener, gate_service: FakeGate, qtbot, pictures: Path, state: str, language: str
) -> None:
    stage = Stage(lambda: open_gate(Looks(language=language)), gate_service, qtbot)
    getattr(stage, state)()
    keep(stage, pictures / f"gate-{state}-{language}.png")
