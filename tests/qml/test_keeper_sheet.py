"""The keeper's sheet over the real self-service window: who gets in, what it does, and that no delegate meets it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.errors import BadInput
from kiosk.event.duty import Duty, Trouble
from kiosk.event.names import LANGUAGES
from kiosk.keeping import AGAIN, CLOSED
from tests.qml.console_rig import item
from tests.qml.overflow import cut_texts, overlaps
from tests.qml.people_fakes import PINS, WRONG, card
from tests.qml.self_service_rig import FakeSelfService
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks

Opener = Callable[..., SelfServiceWindow]
SINCE = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PAPER = Duty(Trouble.PAPER, "printer_out_of_paper", SINCE)


class Rig:
    """One window, and who stands before it."""

    def __init__(self, window: SelfServiceWindow, service: FakeSelfService, bot: Any) -> None:
        self.window, self.service, self.bot = window, service, bot
        self.keeper = window.guard.keeper
        self.ended: list[int] = []
        window.guard.ended.connect(self.ended.append)

    def until(self, step: str) -> None:
        self.bot.waitUntil(lambda: self.keeper.view.step == step and not self.keeper.view.busy)

    def stage(self, wanted: str) -> None:
        self.bot.waitUntil(lambda: self.window.way.view.stage == wanted)

    def item(self, name: str) -> QQuickItem:
        found = item(self.window, name)
        assert isinstance(found, QQuickItem)
        return found

    def click(self, name: str) -> None:
        self.item(name).clicked.emit()

    def enter(self, who: str = "a-1", pin: str = "") -> None:
        self.keeper.knock()
        assert self.keeper.takes(card(who))
        self.until("pin")
        self.type(pin or PINS[who])

    def type(self, pin: str) -> None:
        for digit in pin:
            self.keeper.pin_pad.digit(int(digit))
        self.keeper.pin_pad.enter()

    def find(self, duty: Duty) -> None:
        self.service.duty_book.duty = duty
        self.window.guard.watch.look()
        self.bot.waitUntil(lambda: self.window.guard.watch.duty == duty)


@pytest.fixture
def rig(open_self_service: Opener, self_service: FakeSelfService, qtbot) -> Rig:
    return Rig(open_self_service(), self_service, qtbot)


def test_an_admin_takes_the_station_out_and_brings_it_back(rig):
    rig.enter()
    rig.until("menu")
    assert rig.keeper.view.text == "It is in service."
    rig.click("keeperHold")
    rig.stage("out")
    assert not rig.keeper.up
    rig.bot.waitUntil(lambda: rig.service.attendance.session is None)
    assert rig.item("outSentence-en").property("text") == "Somebody is looking after this station."
    rig.enter()
    rig.until("menu")
    assert rig.keeper.view.text == "It is out of service until you bring it back."
    rig.click("keeperRelease")
    rig.stage("attract")
    rig.bot.waitUntil(lambda: rig.service.attendance.session is None)


@pytest.mark.parametrize("who", ["v-1", "s-1"])
def test_nobody_but_an_admin_gets_in(rig, who):
    rig.enter(who)
    rig.until("card")
    assert rig.keeper.view.notice == "Only an admin keeps this station."
    assert rig.service.attendance.session is None


def test_a_wrong_pin_counts_as_everywhere_and_a_wrong_card_is_refused(rig):
    rig.enter(pin=WRONG)
    rig.bot.waitUntil(lambda: rig.keeper.pin_pad.view.notice != "")
    assert rig.service.attendance.failures == {"a-1": 1}
    assert rig.keeper.view.step == "pin"
    assert rig.keeper.takes(b"AK1:JUNK")
    rig.until("card")
    assert rig.keeper.view.notice == "Nobody can sign in with this code."


def test_a_pin_that_a_scanner_types_is_none(rig):
    rig.keeper.knock()
    rig.keeper.takes(card("a-1"))
    rig.until("pin")
    rig.keeper.takes(PINS["a-1"].encode())
    rig.bot.waitUntil(lambda: rig.keeper.pin_pad.view.notice != "")
    assert rig.service.attendance.calls("sign_in") == []


def test_while_a_delegate_is_at_the_station_no_sheet_opens(rig):
    rig.window.way.press("primary")
    rig.stage("language")
    rig.keeper.knock()
    assert not rig.keeper.takes(card("a-1"))
    assert not rig.keeper.up


def test_an_operators_card_opens_the_sheet_and_no_other_code_does(rig, monkeypatch):
    monkeypatch.setattr(rig.keeper, "_is_card", lambda code: code == card("a-1"))
    assert not rig.keeper.takes(b"AK1:AN-INVITATION")
    assert rig.keeper.takes(card("a-1"))
    rig.until("pin")
    assert rig.service.calls("arrive") == []


def test_only_whoever_holds_the_corner_long_enough_knocks(rig, monkeypatch):
    shown, corner = rig.window.window, rig.item("keeperCorner")
    patience = next(one for one in corner.children() if one.inherits("QQmlTimer"))
    patience.setProperty("interval", 1)
    where = QPoint(8, 8)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    rig.until("card")
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    # What lay under the finger was not pressed.
    assert rig.window.way.view.stage == "attract"
    rig.click("keeperBack")
    assert not rig.keeper.up
    patience.setProperty("interval", 60_000)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 900))
    rig.stage("language")


def test_left_alone_it_goes_and_signs_out(rig):
    rig.enter()
    rig.until("menu")
    rig.keeper._alone.timeout.emit()
    assert not rig.keeper.up
    rig.bot.waitUntil(lambda: rig.service.attendance.session is None)


def test_whoever_leaves_while_the_pin_is_tried_is_not_signed_in(rig):
    rig.enter()
    rig.keeper.leave()
    rig.bot.waitUntil(lambda: rig.service.attendance.calls("sign_out") != [])
    assert rig.service.attendance.session is None
    assert not rig.keeper.up


def test_settings_are_changed_and_the_station_opened_again(rig):
    rig.enter()
    rig.until("menu")
    rig.click("keeperSettings")
    rig.until("settings")
    assert not rig.item("keeperSave").property("enabled")
    rig.click("keeperChoice-interface.language-3")
    rig.click("keeperChoice-interface.sound-1")
    rig.click("keeperChoice-camera.source-1")
    assert rig.item("keeperSave").property("enabled")
    rig.click("keeperSave")
    rig.bot.waitUntil(lambda: rig.ended == [AGAIN])
    assert rig.service.keeping.changed == [
        {"interface.language": "ar", "interface.sound": False, "camera.source": "camera:HD Pro Webcam C920"}
    ]


def test_settings_that_cannot_be_written_are_told(rig):
    rig.service.keeping.fault = BadInput("settings_not_simple", "Written by hand.", "By hand.")
    rig.enter()
    rig.until("menu")
    rig.click("keeperSettings")
    rig.until("settings")
    rig.keeper.choose("interface.theme", 1)
    rig.click("keeperSave")
    rig.bot.waitUntil(lambda: rig.keeper.view.notice != "")
    assert rig.keeper.view.notice == "The settings file can only be changed by hand."
    assert rig.ended == []


def test_closing_is_asked_about(rig):
    rig.enter()
    rig.until("menu")
    rig.keeper.closeStation()
    rig.click("keeperClose")
    assert rig.ended == []
    rig.click("keeperBack")
    rig.until("menu")
    rig.click("keeperClose")
    rig.click("keeperReallyClose")
    assert rig.ended == [CLOSED]


def test_a_clock_set_back_is_accepted(rig):
    rig.find(Duty(Trouble.CLOCK, "clock_behind", SINCE))
    rig.stage("out")
    rig.enter()
    rig.until("menu")
    assert rig.keeper.view.text == "The clock of this computer was set back."
    rig.click("keeperClock")
    rig.bot.waitUntil(lambda: rig.window.guard.watch.duty.open)
    rig.until("menu")


def test_a_trouble_closes_the_station_when_the_delegate_has_gone_and_opens_it_again(rig):
    rig.service.know(b"AMINA")
    rig.window._given("AMINA")
    rig.stage("confirm")
    rig.find(PAPER)
    assert rig.window.way.view.stage == "confirm"
    rig.window.way.press("start_again")
    rig.stage("out")
    shown = [rig.item(f"outSentence-{language}").property("text") for language in LANGUAGES]
    assert shown[0] == "This station is waiting for new badges to print on."
    assert rig.item("outStaff").property("text") == (
        "For staff: The printer has no badges left. (printer_out_of_paper)"
    )
    rig.find(Duty())
    rig.stage("attract")


def test_every_key_is_the_sheets_while_it_is_up(rig):
    shown = rig.window.window
    rig.keeper.knock()
    for key in (
        Qt.Key.Key_Tab,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Tab,
        Qt.Key.Key_1,
        Qt.Key.Key_A,
    ):
        QTest.keyClick(shown, key)
    assert rig.keeper.up
    assert shown.activeFocusItem().objectName() == "keeperBack"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not rig.keeper.up
    assert rig.window.way.view.stage == "attract"


def test_a_card_by_the_hand_scanner_is_read_in_the_pin_step_too(rig):
    rig.keeper.knock()
    rig.window._given(card("a-1").decode())
    rig.until("pin")
    rig.window._given(card("s-1").decode())
    rig.bot.waitUntil(lambda: rig.service.attendance.calls("card") == [None, None])
    rig.until("pin")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("look", ["light", "contrast", "large", "lying"])
def test_pictures(  # noqa: PLR0917 - fixtures
    open_self_service: Opener, self_service: FakeSelfService, qtbot, pictures: Path, language: str, look: str
) -> None:
    size = (1920, 1080) if look == "lying" else (1080, 1920)
    window = open_self_service(Looks(language=language), size=size)
    rig = Rig(window, self_service, qtbot)
    window.way.forgotten.disconnect(window._forget)
    for what in {"contrast": ("contrast",), "large": ("text", "text")}.get(look, ()):
        window.access.turn(what)
    faults: list[str] = []

    def keep(name: str) -> None:
        shown = window.window
        assert shown is not None
        QTest.qWait(30)
        assert shown.grabWindow().save(str(pictures / f"keeper-{look}-{language}-{name}.png"))
        faults.extend(f"{name}: {fault}" for fault in (*cut_texts(shown), *overlaps(shown)))

    for trouble in (Trouble.PAPER, Trouble.CAMERA):
        rig.find(Duty(trouble, "printer_out_of_paper" if trouble is Trouble.PAPER else "camera_black", SINCE))
        rig.stage("out")
        keep(f"out-{trouble.value}")
    rig.keeper.knock()
    rig.until("card")
    keep("card")
    rig.keeper.takes(card("a-1"))
    rig.until("pin")
    keep("pin")
    rig.type(PINS["a-1"])
    rig.until("menu")
    keep("menu")
    rig.keeper.openSettings()
    rig.until("settings")
    keep("settings")
    rig.keeper.back()
    rig.keeper.askClose()
    keep("close")
    assert not faults, "\n".join(faults)
