"""The drill's hands and eyes, at a small page of its own: what they reach, what they do not, and what they read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.rehearsal.walk import Hands
from ui.app import application
from ui.drill.hands import Hand
from ui.drill.sight import find, inside, usable

PAGE = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: window
    property var pressed: []
    function note(name) { pressed = pressed.concat([name]) }
    visible: true
    width: 400
    height: 600

    Column {
        Button { objectName: "first"; text: "First"; onClicked: window.note(objectName) }
        Button { objectName: "off"; text: "Off"; enabled: false; onClicked: window.note(objectName) }
        Button { objectName: "faint"; text: "Faint"; opacity: 0; onClicked: window.note(objectName) }
        Button { objectName: "gone"; text: "Gone"; visible: false; onClicked: window.note(objectName) }
        Button {
            objectName: "under"; text: "Under"; onClicked: window.note(objectName)
            MouseArea { anchors.fill: parent; onClicked: window.note("veil") }
        }
    }
    Flickable {
        y: 250; width: 400; height: 350; contentHeight: 1500; clip: true
        Button { y: 1300; objectName: "far"; text: "Far"; onClicked: window.note(objectName)
                 Accessible.name: "Far below" }
    }
}
"""


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    application()
    engine = QQmlApplicationEngine()
    engine.loadData(PAGE, QUrl("qrc:/page.qml"))
    (made,) = engine.rootObjects()
    assert isinstance(made, QQuickWindow)
    made.grabWindow()
    yield made
    del made
    engine.deleteLater()


def pressed(window: QQuickWindow) -> list[str]:
    return list(window.property("pressed").toVariant())


@pytest.mark.parametrize("hands", list(Hands))
def test_every_kind_of_hand_presses_a_button(window: QQuickWindow, hands: Hands, qtbot) -> None:
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    first = usable(window, "first")
    assert first is not None
    assert Hand(window).press(first, hands)
    assert pressed(window) == ["first"]


@pytest.mark.parametrize("hands", [Hands.TOUCH, Hands.MOUSE])
def test_what_lies_over_a_button_is_pressed_instead(window: QQuickWindow, hands: Hands) -> None:
    under = usable(window, "under")
    assert under is not None
    Hand(window).press(under, hands)
    assert pressed(window) == ["veil"]


def test_what_is_off_faint_or_gone_cannot_be_worked(window: QQuickWindow) -> None:
    assert [usable(window, name) for name in ("off", "faint", "gone", "never")] == [None] * 4
    assert find(window, "off") is not None
    assert find(window, "gone") is None


def test_a_page_is_swiped_to_what_is_below(window: QQuickWindow, qtbot) -> None:
    far = usable(window, "far")
    assert far is not None
    assert not inside(window, far)
    assert Hand(window).press(far, Hands.TOUCH)
    qtbot.waitUntil(lambda: pressed(window) == ["far"])


def test_what_is_off_cannot_be_reached_by_keys_either(window: QQuickWindow, qtbot) -> None:
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    off = find(window, "off")
    assert off is not None
    assert not Hand(window).press(off, Hands.KEYS)
    assert pressed(window) == []
