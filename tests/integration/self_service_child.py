"""A self-service window in a program of its own: `python self_service_child.py FOLDER LANGUAGE`.

Says the name of each state when the window is in it, then does what it is told, a line each: `next` goes on, `tab`
and `backtab` press those keys, `stage` says the stage of the way, `click X Y` touches a place of the window. Each is
answered by a line.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtTest import QTest

from kiosk.config import Settings
from tests.qml.fakes import hall
from tests.qml.self_service_rig import FakeSelfService
from tests.qml.self_service_walk import Walk
from tests.qml.voices import FakeVoice
from ui import fonts
from ui.app import application
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks

_LOOK_MS = 10
_LONGEST_S = 240
_SIZE = (1080, 1920)


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Ear(QObject):
    """Hands over what comes on standard input; the program ends with it."""

    heard = Signal(str)

    def listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line.strip())
        os._exit(0)


class Stand:
    """The window, and whoever tells it what to do."""

    def __init__(self, folder: Path, language: str) -> None:
        self.service = FakeSelfService(Settings.load(folder), folder)
        self.window = SelfServiceWindow(self.service, Looks(language=language), FakeVoice())
        self.shown = self.window.show(size=_SIZE)
        self.language = language
        self._orders: list[str] = []
        self._ear = Ear()
        self._ear.heard.connect(self._orders.append)
        threading.Thread(target=self._ear.listen, daemon=True).start()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        while not holds():
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_MS, loop.quit)
            loop.exec()

    def run(self) -> None:
        self.service.camera.give(hall())
        self.wait(lambda: bool(self.window.feed.property("live")) and self.shown.isExposed())
        self.shown.requestActivate()
        self.wait(self.shown.isActive)
        walk = Walk(self.window, self.service, self.wait)
        for name in walk.states(self.language):
            walk.drawn()
            say(name)
            self._obey()
        say("end")

    def _obey(self) -> None:
        while True:
            self.wait(lambda: bool(self._orders))
            order, *rest = self._orders.pop(0).split()
            if order == "next":
                return
            if order == "tab":
                QTest.keyClick(self.shown, Qt.Key.Key_Tab)
            elif order == "backtab":
                QTest.keyClick(self.shown, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
            elif order == "click":
                place = QPoint(*(int(part) for part in rest))
                QTest.mouseClick(self.shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
            QCoreApplication.processEvents()
            say(self.window.way.view.stage)


def main(folder: Path, language: str) -> None:
    # Whoever started it may be gone and never say so.
    killer = threading.Timer(_LONGEST_S, os._exit, (4,))
    killer.daemon = True
    killer.start()
    application()
    fonts.load_first()
    fonts.load_rest()
    Stand(folder, language).run()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
