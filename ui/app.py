"""`run_desk`: the check-in desk as a program."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from ui import fonts
from ui.desk_window import DeskWindow, Looks, Stage

if TYPE_CHECKING:
    from ui.patient_queue import PatientQueue
    from ui.services import DeskService

_LOG = logging.getLogger("ui.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_PULSE_MS = 200


@dataclass(frozen=True, slots=True)
class Options:
    """How `kiosk desk` was called.

    Args:
        screenshots: Folder for one picture of each state met, or None.
        autopilot: Whether the desk drives itself through the queue in the footage and then ends.
        queue: That footage, where it can be asked to wait.
    """

    looks: Looks = field(default_factory=Looks)
    fullscreen: bool = False
    screenshots: Path | None = None
    autopilot: bool = False
    queue: PatientQueue | None = None


class _Opening:
    """Opens the desk in a thread while Qt starts; both need a few tenths of a second."""

    def __init__(self, opened: Callable[[], DeskService]) -> None:
        self._opened = opened
        self._service: DeskService | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="opening")
        self._thread.start()

    def _run(self) -> None:
        try:
            service = self._opened()
            service.camera.start()
            self._service = service
        except BaseException as error:  # whatever it is, the main thread raises it again
            self._error = error

    def result(self) -> DeskService:
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._service is not None  # noqa: S101 - either that or the error is set
        return self._service


def run_desk(opened: Callable[[], DeskService], options: Options | None = None) -> int:
    """Open the desk's window and return the exit status when it is closed.

    Args:
        opened: Opens the station; called in a thread while Qt starts. Whoever gave it closes the station.
        options: How to run.

    Raises:
        KioskError: What `opened` raises, before any window is shown.
    """
    options = options or Options()
    opening = _Opening(opened)
    try:
        app = application()
        stage = Stage()
    finally:
        service = opening.result()
    window = DeskWindow(service, stage, options.looks)
    try:
        shown = window.show(fullscreen=options.fullscreen)
        shown.closing.connect(app.quit)
        pilot = None
        if options.autopilot or options.screenshots is not None:
            from ui.autopilot import Autopilot

            pilot = Autopilot(
                window,
                service.camera,
                options.screenshots,
                drives=options.autopilot,
                queue=options.queue,
            )
            pilot.finished.connect(app.quit)
            pilot.start()
        with _Interruptible(app):
            return app.exec()
    finally:
        window.close()


def application() -> QGuiApplication:
    """Return the one application object, made ready for the desk."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    qInstallMessageHandler(_to_log)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Accreditation Kiosk")
    app.setDesktopFileName("accreditation-kiosk")
    fonts.load_first()
    return app


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", text)


class _Interruptible:
    """Ctrl+C and a polite kill end the desk as closing its window does."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._before: dict[int, object] = {}
        # Python handles signals only between its own instructions: the timer makes some.
        self._pulse = QTimer(interval=_PULSE_MS)
        self._pulse.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, lambda *_: self._app.quit())
        self._pulse.start()

    def __exit__(self, *_: object) -> None:
        self._pulse.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal() itself returned
