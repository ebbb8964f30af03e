"""Tries everything that can be tried at a window: each control, each key, each call that QML could make.

`sweep(window, models)` does all three; what a station then was asked for is for the test to judge. Any window
whose `window` is its QQuickWindow can be swept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QMetaMethod, QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_KEYS = (
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)),
    *(Qt.Key(Qt.Key.Key_0 + number) for number in range(10)),
    *(Qt.Key(Qt.Key.Key_A + number) for number in range(26)),
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
)
_WORDS = (
    "",
    "a-1",
    "s-1",
    "admit",
    "lost",
    "identity_confirmed",
    "event",
    "print",
    "805214",
    "ask_exception",
)
_TABS = 24
# An argument of each kind for slots that take several; one of a kind that is not here fails the sweep.
_OF_KIND: dict[str, Any] = {"QString": "refuse", "int": 1, "bool": True, "double": 1.0, "QVariant": None}


def sweep(window: Any, models: Iterable[QObject]) -> None:
    """Click every control, press every key, walk by Tab, and call everything that QML may call."""
    click_all(window.window)
    press_all(window.window)
    for model in models:
        call_all(model)
    QCoreApplication.processEvents()


def controls(window: QQuickWindow) -> list[QQuickItem]:
    """Return every button-like item of the window and its dialogs that can be seen and used now."""
    return [
        one
        for one in _items(window.contentItem())
        if one.metaObject().indexOfProperty("autoRepeat") >= 0 and one.isVisible() and one.isEnabled()
    ]


def click_all(window: QQuickWindow) -> None:
    """Click each control that is there, and those that come up by it."""
    seen: set[str] = set()
    for _ in range(200):
        window.grabWindow()
        # Changing the language or the text size is nobody's right, and takes long.
        fresh = [one for one in controls(window) if one.objectName() not in seen]
        if not fresh:
            return
        one = fresh[-1]
        seen.add(one.objectName())
        middle = one.mapToScene(QPointF(one.width() / 2, one.height() / 2)).toPoint()
        if not 0 <= middle.y() < window.height():
            # No finger reaches what a list has scrolled away.
            continue
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))
        QCoreApplication.processEvents()
    raise AssertionError("controls come up without end")


def press_all(window: QQuickWindow) -> None:
    """Press each key with each modifier, then Enter and Space on whatever Tab leads to."""
    for held in _HELD:
        for key in _KEYS:
            QTest.keyClick(window, key, held)
            QCoreApplication.processEvents()
    for _ in range(_TABS):
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return):
            QTest.keyClick(window, key)
        QCoreApplication.processEvents()


def call_all(model: QObject) -> None:
    """Write each text and call each slot of a model as QML could, with what somebody might try."""
    meta = model.metaObject()
    for index in range(meta.propertyCount()):
        one = meta.property(index)
        if one.isWritable() and one.typeName() == "QString" and one.name() != "objectName":
            one.write(model, "a-1")
    for method in _slots(model):
        kinds = [bytes(kind.data()).decode() for kind in method.parameterTypes()]
        call = getattr(model, bytes(method.name().data()).decode())
        if not kinds:
            call()
        elif kinds == ["QString"]:
            for word in _WORDS:
                call(word)
        elif kinds == ["int"]:
            for number in range(-1, 11):
                call(number)
        # What takes an object of Python's is for signals of Python's: QML has none to give.
        elif "PyObject" not in kinds:
            call(*(_OF_KIND[kind] for kind in kinds))
        QCoreApplication.processEvents()
        assert shiboken6.isValid(model)


def _slots(model: QObject) -> Iterator[QMetaMethod]:
    meta = base = model.metaObject()
    while not base.className().startswith("Q"):
        base = base.superClass()
    for index in range(base.methodCount(), meta.methodCount()):
        method = meta.method(index)
        if method.methodType() in {QMetaMethod.MethodType.Slot, QMetaMethod.MethodType.Method}:
            yield method


def _items(root: QQuickItem) -> list[QQuickItem]:
    return [root, *(below for child in root.childItems() for below in _items(child))]
