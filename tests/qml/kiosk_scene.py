"""A window with parts of self-service in it, from a few lines of QML, without a desk behind them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQml import QJSEngine, QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.icons import IconProvider
from ui.languages import OWN_NAMES, RIGHT_TO_LEFT, Speech

UI = Path(__file__).resolve().parents[2] / "ui"
SIZES = {"tall": (1080, 1920), "wide": (1920, 1080), "small": (1280, 800)}
LANGUAGES = [{"code": code, "name": name} for code, name in OWN_NAMES.items()]
_IMPORTS = """
import QtQuick
import QtQuick.Layouts
import Accreditation.Controls
import Accreditation.SelfService
import Accreditation.Theme
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How a scene is shown: look (light, dark or contrast), language, text scale, reach mode, and screen."""

    look: str = "light"
    language: str = "en"
    scale: float = 1
    reach: bool = False
    screen: str = "small"

    def __str__(self) -> str:
        return f"{self.screen}-{self.look}-{self.language}-{self.scale:g}{'-reach' if self.reach else ''}"


class Scene:
    """One window; `body` is what stands in it.

    Args:
        given: Properties of the window that `body` can name, such as models.
        density: Pixels to a millimetre of the screen.
    """

    def __init__(
        self,
        body: str,
        look: Look | None = None,
        *,
        given: dict[str, Any] | None = None,
        density: float = 3.78,
    ) -> None:
        self.look = look or Look()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("icons", IconProvider())
        self.complaints: list[str] = []
        self.engine.warnings.connect(lambda errors: self.complaints.extend(one.toString() for one in errors))
        self._speech = Speech()
        self._speech.speak(self.look.language)
        given = {"languages": LANGUAGES, "spoken": self.look.language, "density": density} | (given or {})
        # A model that went before its window would be read from no more.
        self._given = given
        # Before the module is loaded Qt waits for ever for its singletons.
        component = self._compiled(body, given)
        for name, value in {
            "dark": self.look.look == "dark",
            "contrast": self.look.look == "contrast",
            "arabic": self.look.language in RIGHT_TO_LEFT,
            "textScale": self.look.scale,
            "still": True,
        }.items():
            self.theme.setProperty(name, value)
        self.kiosk.setProperty("reach", self.look.reach)
        self.kiosk.setProperty("density", density)
        self.kiosk.setProperty("language", self.look.language)
        made = component.createWithInitialProperties(given)
        assert isinstance(made, QQuickWindow), component.errorString()
        QJSEngine.setObjectOwnership(made, QJSEngine.ObjectOwnership.CppOwnership)
        self.window = made
        self.window.resize(*SIZES[self.look.screen])
        self.window.show()
        self.window.requestActivate()
        self.settle()

    def _compiled(self, body: str, given: dict[str, Any]) -> QQmlComponent:
        names = "\n".join(f"    required property var {name}" for name in given)
        text = (
            f"{_IMPORTS}\nWindow {{\n    id: scene\n{names}\n    property var heard: []\n"
            "    function hear(what, detail) { heard = heard.concat([detail === undefined ? what : what + ' ' + detail]) }\n"
            f"    color: Theme.canvas\n{textwrap.indent(textwrap.dedent(body), '    ')}\n}}\n"
        )
        component = QQmlComponent(self.engine, parent=self.engine)
        component.setData(text.encode(), QUrl.fromLocalFile(str(UI / "Scene.qml")))
        assert component.isReady(), component.errorString()
        return component

    @property
    def theme(self) -> QObject:
        return self.engine.singletonInstance("Accreditation.Theme", "Theme")

    @property
    def kiosk(self) -> QObject:
        return self.engine.singletonInstance("Accreditation.Theme", "KioskTheme")

    @property
    def heard(self) -> list[str]:
        """What the scene was told by `scene.hear(…)`, oldest first."""
        value = self.window.property("heard")
        return list(value.toVariant() if hasattr(value, "toVariant") else value)

    def find(self, name: str) -> QQuickItem:
        """Return the item that is called `name`, wherever it stands."""
        for item in self.items():
            if item.objectName() == name:
                return item
        raise LookupError(name)

    def items(self) -> list[QQuickItem]:
        return _below(self.window.contentItem())

    def shown(self) -> set[str]:
        return {item.objectName() for item in self.items() if item.objectName() and item.isVisible()}

    def press(self, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier | None = None) -> None:
        held = held or Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, held, text))
        self.settle()

    def touch(self, name: str) -> None:
        """Touch the middle of `name`, scrolled to where it needs that; whatever lies on top of it gets the touch."""
        from PySide6.QtTest import QTest

        item = self.find(name)
        self._scroll_to(item)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def _scroll_to(self, item: QQuickItem) -> None:
        above = item.parentItem()
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is None or not above.clip():
            return
        top = item.mapToItem(above.property("contentItem"), item.boundingRect()).boundingRect().top()
        most = max(0.0, above.property("contentHeight") - above.height())
        above.setProperty("contentY", min(most, max(0.0, top - (above.height() - item.height()) / 2)))
        self.settle()

    @property
    def focused(self) -> str:
        item: QQuickItem | None = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def settle(self) -> None:
        """Let layouts and bindings come to rest."""
        for _ in range(2):
            QGuiApplication.processEvents()
            # Layouts are laid out with a frame, and not before.
            self.window.grabWindow()
        QGuiApplication.processEvents()

    def close(self) -> None:
        self.theme.setProperty("still", False)  # noqa: FBT003 - Qt's setter
        self.window.close()
        # With the engine goes the component, and with that the window it made.
        shiboken6.delete(self.engine)
        self._speech.silence()


def _below(root: QQuickItem) -> list[QQuickItem]:
    return [root, *(one for child in root.childItems() for one in _below(child))]


Opener = Callable[..., Scene]
