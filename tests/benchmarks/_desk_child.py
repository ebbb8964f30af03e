"""One window in a process of its own, for `kiosk bench start`; prints one JSON object and ends.

    python _desk_child.py empty
    python _desk_child.py live DATA VIDEO
    python _desk_child.py verdicts DATA VIDEO
    python _desk_child.py memory DATA VIDEO PICTURES

Moments are `time.monotonic()`, which is one clock for all processes of a machine.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.desk import Desk
    from ui.desk_window import DeskWindow

_WARM = 300
_EMPTY = b"import QtQuick\nWindow { visible: true; width: 1280; height: 800 }\n"


def tell(**found: Any) -> None:
    """Print what was found."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def empty() -> None:
    """Open a window of Qt Quick with nothing in it, up to its first frame."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_EMPTY)

    def painted() -> None:
        tell(first=time.monotonic())
        app.quit()

    # Never from within the frame: closing a window there destroys it under Qt's hands.
    engine.rootObjects()[0].frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
    app.exec()
    del engine


def desk(data: str, video: str, watcher: Any, *, loop: bool = False, after_ms: int = 0) -> None:
    """Run the desk as `kiosk desk` does, with `watcher` told of its window."""
    from ui.haste import Haste

    haste = Haste()
    from kiosk.vision.eye_process import Eye

    early = Eye.early()
    from kiosk.config import Settings
    from kiosk.vision.camera_process import CameraProcess

    settings = Settings.load(Path(data))
    eye = CameraProcess(video, loop=loop, eye=early)
    if not after_ms:
        eye.start()
    from ui.app import Options, run_desk
    from ui.late_desk import LateDesk

    opened: list[Desk] = []

    def opening() -> Desk:
        from kiosk.desk import open_desk

        one = open_desk(Path(data), printer=f"folder:{data}/badges", settings=settings)
        one.camera = eye  # type: ignore[assignment]
        opened.append(one)
        return one

    def watch(window: DeskWindow, shown: QQuickWindow) -> None:
        from PySide6.QtCore import QTimer

        if after_ms:
            QTimer.singleShot(after_ms, eye.start)
        watcher(window, shown)

    run_desk(LateDesk(settings, eye, None, opening, haste), Options(watcher=watch))
    eye.stop()
    for one in opened:
        one.close()


def live(data: str, video: str) -> None:
    """Open the desk: first frame, first frame with what the camera sees, first frame of a desk that is open."""
    from PySide6.QtCore import Qt

    def watch(window: DeskWindow, shown: QQuickWindow) -> None:
        moments: dict[str, float] = {}

        def painted() -> None:
            moments.setdefault("bare", time.monotonic())
            if window.feed.frame() is not None:
                moments.setdefault("first", time.monotonic())
            if window.about.property("eventName"):
                tell(**moments, ready=time.monotonic())
                shown.close()

        shown.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)

    desk(data, video, watch)


def verdicts(data: str, video: str) -> None:
    """Play the footage once, calling the next person as soon as a verdict has been seen."""
    from PySide6.QtCore import Qt, QTimer

    def watch(window: DeskWindow, shown: QQuickWindow) -> None:
        pictures = 0
        begun = time.monotonic()
        timer = QTimer(window, interval=100)

        def painted() -> None:
            nonlocal pictures
            pictures += 1

        def look() -> None:
            laps = window.timeline.laps
            if (
                window.desk.property("stepName") == "verdict"
                and laps
                and time.monotonic() - laps[-1].painted > 0.5
            ):
                window.desk.primary() if window.verdict.view.outcome != "admit" else window.desk.key("Esc")
            if window.camera_code() == "ended":
                parts = [
                    (
                        lap.decoded - lap.seen,
                        lap.durable - lap.decoded,
                        lap.applied - lap.durable,
                        lap.painted - lap.applied,
                    )
                    for lap in laps
                ]
                tell(
                    total_ms=[lap.total_ms for lap in laps],
                    parts_ms=[[round(part * 1000, 2) for part in lap] for lap in parts],
                    pictures_per_s=pictures / (time.monotonic() - begun),
                )
                timer.stop()
                shown.close()

        shown.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
        timer.timeout.connect(look)
        timer.start()

    # The queue comes once the desk is open, as it does in the morning.
    desk(data, video, watch, after_ms=3000)


def memory(data: str, video: str, pictures: str) -> None:
    """Show so many pictures of looped footage, with verdicts and portraits, and say what that kept."""
    from PySide6.QtCore import Qt, QTimer

    def watch(window: DeskWindow, shown: QQuickWindow) -> None:
        seen, before = 0, 0.0
        timer = QTimer(window, interval=400)

        def painted() -> None:
            nonlocal seen, before
            seen += 1
            if seen == _WARM:
                before = resident_mb()
            if seen == _WARM + int(pictures):
                tell(
                    before_mb=before,
                    after_mb=resident_mb(),
                    pictures=seen,
                    verdicts=len(window.timeline.laps),
                )
                timer.stop()
                shown.close()

        def go_on() -> None:
            if window.desk.property("stepName") in {"review", "ready"}:
                window.desk.key("Esc")
            else:
                window.desk.primary()

        shown.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
        timer.timeout.connect(go_on)
        timer.start()

    desk(data, video, watch, loop=True)


def resident_mb() -> float:
    """Return the resident memory of this process in MB."""
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    {"empty": empty, "live": live, "verdicts": verdicts, "memory": memory}[sys.argv[1]](*sys.argv[2:])
