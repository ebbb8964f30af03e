"""A window behind the door, in a process of its own, for tests that end it, or try to.

Says each thing on a line: `ready`, the screens that are covered, `ended`.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from ui.heartbeat import Heartbeat
from ui.kiosk_door import KioskDoor
from ui.service_signals import ServiceSignals


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    window = QQuickWindow()
    window.setTitle("Behind the door")
    window.setColor(QColor("#204060"))
    door = KioskDoor(window)
    heartbeat = Heartbeat(parent=door)

    def end() -> None:
        door.let_go()
        app.exit(0)

    with ServiceSignals(end):
        door.show()
        heartbeat.start()
        say("ready", *sorted(door.covered))
        status = app.exec()
    heartbeat.stop()
    window.close()
    say("ended")
    return status


if __name__ == "__main__":
    sys.exit(main())
