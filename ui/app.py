"""`run_desk`: the check-in desk as a program."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from ui import fonts
from ui.desk_window import DeskWindow, desk_stage
from ui.late_desk import LateDesk
from ui.service_signals import ServiceSignals
from ui.stage import Looks

if TYPE_CHECKING:
    from ui.patient_queue import PatientQueue

_LOG = logging.getLogger("ui.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_PATIENCE_MS = 400


@dataclass(frozen=True, slots=True)
class Options:
    """How `kiosk desk` was called.

    Args:
        screenshots: Folder for one picture of each state met, or None.
        autopilot: Whether the desk drives itself through the queue in the footage and then ends.
        queue: That footage, where it can be asked to wait.
        watcher: Called with the window once it is shown; for measuring.
    """

    looks: Looks = field(default_factory=Looks)
    fullscreen: bool = False
    screenshots: Path | None = None
    autopilot: bool = False
    queue: PatientQueue | None = None
    watcher: Callable[[DeskWindow, QQuickWindow], None] | None = None


def run_desk(late: LateDesk, options: Options | None = None) -> int:
    """Open the desk's window and return the exit status when it is closed.

    The window and its live view come first; the desk is opened behind them.

    Args:
        late: The station, not open yet. Whoever gave it closes its camera and what it opens.
        options: How to run.

    Raises:
        KioskError: What opening the station raises; the window is closed again.
    """
    options = options or Options()
    app = application()
    window = DeskWindow(late, desk_stage(), options.looks)
    late.news.ready.connect(window.adopt)
    late.news.failed.connect(app.quit)
    try:
        shown = window.show(fullscreen=options.fullscreen)
        shown.closing.connect(app.quit)
        window.feed.liveChanged.connect(late.begin)
        # Where no picture comes, the desk opens all the same.
        QTimer.singleShot(_PATIENCE_MS, late.begin)
        _accompany(window, shown, late, options, app)
        with Interruptible(app):
            status = app.exec()
    finally:
        late.end()
        window.close()
    if late.error is not None:
        raise late.error
    return status


def _accompany(
    window: DeskWindow, shown: QQuickWindow, late: LateDesk, options: Options, app: QGuiApplication
) -> None:
    if options.watcher is not None:
        options.watcher(window, shown)
    if options.queue is not None:
        from ui.queue_pacer import QueuePacer

        pacer = QueuePacer(window.desk, options.queue, reads=not options.autopilot, parent=window)
        late.news.ready.connect(pacer.begin)
    if not options.autopilot and options.screenshots is None:
        return
    from ui.autopilot import Autopilot

    pilot = Autopilot(window, late.camera, options.screenshots, drives=options.autopilot)
    pilot.finished.connect(app.quit)
    late.news.ready.connect(pilot.start)


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


class Interruptible(ServiceSignals):
    """Ctrl+C and a polite kill end the desk as closing its window does."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app.quit, at_terminal=lambda: True)
