"""The gate's real window: eyes, keys, the supervisor's menu, what changes by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.errors import EnvironmentFault
from tests.qml.fakes import AMINA, LONG, OKAFOR, CameraState, Part, hall
from tests.qml.gate_rig import ADMIT, REFUSE, FakeGate, GateHealth
from tests.qml.test_desk_window import click, item, items, press, type_fast
from ui.gate_app import GateOptions, run_gate
from ui.gate_window import GateWindow
from ui.models.gate_flow import GateStep
from ui.models.gate_model import Pace
from ui.stage import Looks

Opener = Callable[..., GateWindow]


def scan(  # noqa: PLR0917 - fixtures
    window: GateWindow, service: FakeGate, qtbot, card=AMINA, verdict=ADMIT, code="A"
) -> None:
    service.know(code, verdict, card)
    with qtbot.waitSignal(window.gate.scanned):
        window.gate.given(code)


def text(window: GateWindow, name: str) -> str:
    return item(window, name).property("text")


def test_a_badge_before_the_camera_reaches_the_screen(
    open_gate: Opener, gate_service: FakeGate, qtbot
) -> None:
    window = open_gate()
    gate_service.know("AK1:X", ADMIT)
    gate_service.reader.in_view = b"AK1:X"
    with qtbot.waitSignal(window.gate.scanned):
        gate_service.camera.give(hall())
    assert text(window, "verdictWord") == "ADMIT"
    assert text(window, "personName") == "Dr. Amina EL FASSI"
    qtbot.waitUntil(lambda: text(window, "insideCount") == "Inside: 214 of 400")
    # It is still in view: the same badge is one scan.
    for _ in range(3):
        gate_service.camera.give(hall())
    assert gate_service.asked == [b"AK1:X"]


def test_the_colour_fills_the_window(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    for code, verdict, colour in (("A", ADMIT, "#0a6437"), ("B", REFUSE, "#a81616")):
        scan(window, gate_service, qtbot, verdict=verdict, code=code)
        assert item(window, "ground").property("color").name() == colour
        picture = window.window.grabWindow()
        edge = [picture.pixelColor(x, y).name() for x, y in ((4, 400), (1275, 400), (640, 796))]
        assert edge == [colour] * 3


def test_a_hand_scanner_needs_no_camera(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    gate_service.camera.state = CameraState(ok=True, code="none")
    window = open_gate()
    assert not item(window, "eyePanel").isVisible()
    qtbot.waitUntil(lambda: "hand scanner" in text(window, "waitWhy"))
    gate_service.know("AK1:HAND", ADMIT, OKAFOR)
    with qtbot.waitSignal(window.gate.scanned):
        type_fast(window, "AK1:HAND")
        press(window, Qt.Key.Key_Return)
    assert window.person.view.name == "Rosemary OKAFOR"


def test_a_code_is_pasted_with_the_usual_keys(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    gate_service.know("AK1:PASTED", ADMIT, OKAFOR)
    QGuiApplication.clipboard().setText(" AK1:PASTED\r\n")
    with qtbot.waitSignal(window.gate.scanned):
        QTest.keyClick(window.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.person.view.name == "Rosemary OKAFOR"


def test_the_verdict_leaves_and_takes_its_person_along(
    open_gate: Opener, gate_service: FakeGate, qtbot
) -> None:
    window = open_gate(pace=Pace({GateStep.SHOWN: 50}))
    scan(window, gate_service, qtbot)
    qtbot.waitUntil(lambda: window.gate.step is GateStep.IDLE)
    assert text(window, "personName") == ""
    assert item(window, "waitPanel").isVisible()


def test_escape_leaves_a_verdict(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    scan(window, gate_service, qtbot)
    press(window, Qt.Key.Key_Escape)
    assert window.gate.step is GateStep.IDLE


def test_other_stations_change_the_count_within_a_second(
    open_gate: Opener, gate_service: FakeGate, qtbot
) -> None:
    window = open_gate()
    gate_service.inside = 300
    qtbot.waitUntil(lambda: text(window, "insideCount") == "Inside: 300 of 400", timeout=3000)


def test_faults_are_told_and_go_again(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    gate_service.parts = GateHealth(mirror=Part(ok=False, code="mirror_too_old"))
    gate_service.camera.lose("camera_unplugged")
    qtbot.waitUntil(lambda: [note["key"] for note in window.place.property("notes")] == ["mirror"])
    qtbot.waitUntil(lambda: item(window, "noCamera").isVisible())
    gate_service.state_fault = EnvironmentFault("store_busy", "Busy.", "Wait.")
    qtbot.waitUntil(lambda: window.place.property("notes")[0]["key"] == "store")
    scan(window, gate_service, qtbot)
    assert window.gate.view.look == "admit"
    gate_service.state_fault, gate_service.parts = None, GateHealth()
    qtbot.waitUntil(lambda: not window.place.property("notes"))


def opened_menu(window: GateWindow) -> bool:
    return bool(item(window, "gateMenuDialog").property("opened"))


def test_the_menu_opens_by_f10_and_gives_way_to_the_next_badge(
    open_gate: Opener, gate_service: FakeGate, qtbot
) -> None:
    window = open_gate()
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: opened_menu(window))
    gate_service.know("AK1:NEXT", ADMIT)
    with qtbot.waitSignal(window.gate.scanned):
        type_fast(window, "AK1:NEXT")
        press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not item(window, "gateMenuDialog").property("visible"))
    assert window.gate.view.look == "admit"


def test_the_menu_opens_by_a_long_press(open_gate: Opener, qtbot) -> None:
    window = open_gate()
    window.window.grabWindow()
    middle = QPoint(640, 300)
    QTest.mousePress(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: opened_menu(window))
    QTest.mouseRelease(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def test_the_menu_changes_language_and_colours(open_gate: Opener, qtbot) -> None:
    window = open_gate()
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: opened_menu(window))
    click(window, "darkButton")
    assert item(window, "ground").property("color").name() == "#0e1116"
    click(window, "frLanguageButton")
    assert text(window, "waitWord") == "Prêt"
    assert text(window, "zoneName") == "Salle plénière"
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not item(window, "gateMenuDialog").property("visible"))


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_every_word_changes_with_the_language(
    open_gate: Opener, gate_service: FakeGate, qtbot, language: str
) -> None:
    window = open_gate()
    names = (
        "directionWord",
        "zoneName",
        "gateName",
        "insideCount",
        "verdictWord",
        "verdictWhy",
        "verdictWhat",
    )
    scan(window, gate_service, qtbot)
    english = {name: text(window, name) for name in names}
    window.about.speak(language)
    for name, said in english.items():
        assert text(window, name) != said, name
    window.window.grabWindow()
    assert (item(window, "eyePanel").mapToScene(QPointF(0, 0)).x() > 640) == (language == "ar")


KEYS = [*range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1), Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab]


def test_no_key_does_anything_but_the_menu(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    scan(window, gate_service, qtbot)
    for key in KEYS:
        if key != Qt.Key.Key_F10:
            press(window, Qt.Key(key))
            QTest.keyClick(window.window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
    assert gate_service.asked == [b"A"]
    assert window.gate.step is GateStep.SHOWN
    assert not opened_menu(window)


def test_every_control_of_the_menu_has_a_name_and_a_size_for_fingers(open_gate: Opener, qtbot) -> None:
    window = open_gate()
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: opened_menu(window))
    window.window.grabWindow()
    controls = [
        one
        for one in items(window.window.contentItem())
        if one.isVisible() and one.metaObject().indexOfProperty("autoRepeat") >= 0
    ]
    # Sign-in, four languages, colours, sound, close: nothing that admits anybody.
    languages = {f"{language}LanguageButton" for language in ("en", "fr", "es", "ar")}
    others = {"signInButton", "darkButton", "soundButton", "menuCloseButton"}
    assert {control.objectName() for control in controls} == languages | others
    assert all(control.height() >= 48 and control.width() >= 48 for control in controls)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_leaves_the_screen_or_overlaps(
    open_gate: Opener, gate_service: FakeGate, qtbot, size: tuple[int, int], language: str
) -> None:
    window = open_gate(Looks(language=language), size=size)
    scan(window, gate_service, qtbot, LONG)
    window.window.grabWindow()
    boxes = {}
    for name in (
        "placePanel",
        "portrait",
        "verdictWord",
        "verdictWhy",
        "personName",
        "eyePanel",
        "verdictWhat",
    ):
        one = item(window, name)
        box = one.mapRectToScene(one.boundingRect())
        assert box.left() >= 0, name
        assert box.right() <= size[0] + 0.5, name
        assert box.top() >= 0, name
        assert box.bottom() <= size[1] + 0.5, name
        boxes[name] = box.adjusted(1, 1, -1, -1)
    words = list(boxes)
    for i, one in enumerate(words):
        for other in words[i + 1 :]:
            assert not boxes[one].intersects(boxes[other]), (one, other)
    delegation = item(window, "personDelegation")
    foot = item(window, "footPanel").mapToScene(QPointF(0, 0)).y()
    assert delegation.mapRectToScene(delegation.boundingRect()).bottom() <= foot


def test_the_word_is_large_enough_for_two_metres(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    scan(window, gate_service, qtbot)
    window.window.grabWindow()
    # 20 minutes of arc at 2 m are 11.6 mm: 44 px on a screen of 96 dpi; capitals are 0.7 of the size.
    assert item(window, "verdictWord").property("font").pixelSize() * 0.7 > 44


def test_the_program_ends_with_its_footage_and_keeps_pictures(gate_service: FakeGate, qapp, tmp_path) -> None:
    gate_service.camera.give(hall())
    gate_service.camera.state = CameraState(ok=False, code="ended")
    options = GateOptions(Looks(), screenshots=tmp_path / "shots", until_end=True)
    assert run_gate(gate_service, options) == 0
    assert [path.name for path in (tmp_path / "shots").iterdir()] == ["01-idle.png"]


def test_flag_colours_are_a_ribbon(open_gate: Opener, gate_service: FakeGate, qtbot) -> None:
    window = open_gate()
    scan(window, gate_service, qtbot)
    ribbon = item(window, "flagStripe")
    assert ribbon.width() >= 4 * ribbon.height()
