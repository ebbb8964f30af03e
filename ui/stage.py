"""What every window stands on: the QML engine with its page, the language it speaks, and how it starts and ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError
from ui.icons import IconProvider
from ui.languages import Speech
from ui.pictures import PictureProvider, PictureShelf

if TYPE_CHECKING:
    from ui.camera_feed import CameraFeed
    from ui.models.base import Manners

_QML = Path(__file__).resolve().parent


class Retranslated(Protocol):
    """A model whose words depend on the language."""

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        ...


def page(module: str, name: str) -> QUrl:
    """Return where the page `name` of the QML module `Accreditation.MODULE` is."""
    return QUrl.fromLocalFile(str(_QML / "Accreditation" / module / f"{name}.qml"))


@dataclass(frozen=True, slots=True)
class Looks:
    """How the window starts; empty texts mean the station's settings.

    Args:
        language: en, fr, es or ar.
        theme: light or dark.
        text_scale: 1 to 2.
        operator: Who is signed in, for the title; "-" for nobody.
    """

    language: str = ""
    theme: str = ""
    text_scale: float = 1.0
    operator: str = "-"


class Stage:
    """The QML engine with a window's page compiled; needs no desk yet, so it is made while one is opened.

    Args:
        page: The window's file.
        more_languages: A folder with translations besides those that ship.
    """

    def __init__(self, page: QUrl, more_languages: Path | None = None) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(_QML))
        self._page = page
        self._compiled: QQmlComponent | None = QQmlComponent(self.engine, page)
        self._complaints: list[str] = []
        self._speech = Speech(more_languages)
        self.engine.warnings.connect(self._heard)

    def build(self, properties: dict[str, Any]) -> QQuickWindow:
        """Make the window.

        Raises:
            KioskError: `window_failed` when Qt cannot.
        """
        self.engine.setInitialProperties(properties)
        self.engine.load(self._page)
        self._compiled = None
        made = self.engine.rootObjects()
        if made and isinstance(made[0], QQuickWindow):
            return made[0]
        reason = "; ".join(self._complaints)
        raise KioskError("window_failed", f"The window could not be made: {reason}", "Report this.")

    def _heard(self, errors: list[QQmlError]) -> None:
        self._complaints += [error.toString() for error in errors]

    def serve(self, shelf: PictureShelf, feed: CameraFeed | None = None) -> None:
        """Let the page show icons, the pictures of `shelf`, and the live view where there is one."""
        if feed is not None:
            self.engine.addImageProvider("camera", feed.provider())
        self.engine.addImageProvider("people", PictureProvider(shelf))
        self.engine.addImageProvider("icons", IconProvider())

    def speak(self, language: str, manners: Manners, models: Iterable[Retranslated]) -> None:
        """Say everything in `language` from now on, `models` in their order."""
        tongue = self._speech.speak(language)
        manners.language = tongue.code
        self.theme().setProperty("arabic", tongue.mirrored)
        self.engine.retranslate()
        for model in models:
            model.retranslate()

    def end(self, owner: QObject, shelf: PictureShelf) -> None:
        """Destroy the window and the engine, then `owner` and all it made; its threads have ended before."""
        self.close()
        self._speech.silence()
        shelf.clear()
        # Else Python's collector would, in whichever thread it happens to run: timers die only in their own.
        shiboken6.delete(owner)

    def close(self) -> None:
        """Destroy the window and the engine at once: a binding that outlives its model reads from nothing."""
        self._compiled = None
        shiboken6.delete(self.engine)

    def theme(self, name: str = "Theme") -> QObject:
        """Return the one Theme, or another holder of sizes beside it."""
        return cast("QObject", self.engine.singletonInstance("Accreditation.Theme", name))


def is_software() -> bool:
    """Return whether Qt draws without a GPU, and so on the GUI thread."""
    return QQuickWindow.sceneGraphBackend() == "software"


def paint_connection() -> Qt.ConnectionType:
    """Return how to hear of painted frames: directly where that happens on the GUI thread itself."""
    return Qt.ConnectionType.DirectConnection if is_software() else Qt.ConnectionType.QueuedConnection
