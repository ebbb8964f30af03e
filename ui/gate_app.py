"""`run_gate`: a gate as a program."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.app import Interruptible, application
from ui.gate_window import GateWindow
from ui.models.gate_flow import GateStep
from ui.stage import Looks

if TYPE_CHECKING:
    from ui.models.gate_service import GateService

_LOG = logging.getLogger(__name__)
_AFTER_END_MS = 1500
_PAINTED_MS = 120
_LOOK_MS = 200
_OF_A_KIND = 2


@dataclass(frozen=True, slots=True)
class GateOptions:
    """How `kiosk gate` was called.

    Args:
        screenshots: Folder for pictures of each state met, or None.
        until_end: Whether the gate closes when the footage has ended.
    """

    looks: Looks = field(default_factory=Looks)
    fullscreen: bool = False
    screenshots: Path | None = None
    until_end: bool = False


def run_gate(service: GateService, options: GateOptions | None = None) -> int:
    """Open the gate's window and return the exit status when it is closed.

    Args:
        service: The opened gate, its camera started; whoever gave it closes it.
        options: How to run.

    Raises:
        KioskError: `window_failed` when Qt cannot make the window.
    """
    options = options or GateOptions()
    application()
    return run_window(GateWindow(service, options.looks), service, options)


def run_window(window: GateWindow, service: GateService, options: GateOptions) -> int:
    """Show a window like a gate's and return the exit status when it is closed.

    Raises:
        KioskError: `window_failed` when Qt cannot make it.
    """
    app = application()
    try:
        window.show(fullscreen=options.fullscreen).closing.connect(app.quit)
        companion = Companion(window, service, options)
        companion.finished.connect(app.quit)
        companion.start()
        with Interruptible(app):
            return app.exec()
    finally:
        window.close()


class Companion(QObject):
    """Keeps pictures of the window and ends it with its footage, where either was asked for."""

    finished = Signal()

    def __init__(self, window: GateWindow, service: GateService, options: GateOptions) -> None:
        super().__init__(window)
        self._window, self._service, self._options = window, service, options
        self._kept: dict[str, int] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._soon.timeout.connect(self._keep)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_end)
        self._since_end = 0

    def start(self) -> None:
        """Begin; does nothing where nothing was asked for."""
        folder = self._options.screenshots
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._window.gate.stepChanged.connect(self._soon.start)
            self._soon.start()
        if self._options.until_end:
            self._look.start()

    @Slot()
    def _keep(self) -> None:
        folder, shown = self._options.screenshots, self._window.window
        name = self._window.gate.view.look
        if folder is None or shown is None or self._kept.get(name, 0) >= _OF_A_KIND:
            return
        self._kept[name] = self._kept.get(name, 0) + 1
        path = folder / f"{sum(self._kept.values()):02d}-{name}.png"
        if not shown.grabWindow().save(str(path)):
            _LOG.warning("The picture %s could not be written", path.name)

    @Slot()
    def _look_for_end(self) -> None:
        over = self._service.camera.state.code == "ended" and self._window.gate.step is GateStep.IDLE
        self._since_end = self._since_end + _LOOK_MS if over else 0
        if self._since_end >= _AFTER_END_MS:
            self._look.stop()
            self.finished.emit()
