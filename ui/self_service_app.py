"""`run_self_service`: a self-service station as a program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ui.app import Interruptible, application
from ui.self_service_window import SelfServiceWindow
from ui.service_signals import ServiceSignals
from ui.stage import Looks

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from ui.models.self_service.service import SelfServiceService


@dataclass(frozen=True, slots=True)
class SelfServiceOptions:
    """How `kiosk self-service` was called.

    Args:
        size: Width and height in pixels of a window, where it does not fill the screen.
        screenshots: Folder for a picture of each page met, or None.
        companion: Called with the window once it is shown, and asked to end when it ends; for drills.
    """

    looks: Looks = field(default_factory=Looks)
    fullscreen: bool = True
    size: tuple[int, int] | None = None
    screenshots: Path | None = None
    companion: Callable[[SelfServiceWindow, QQuickWindow], Callable[[], None]] | None = None


def run_self_service(service: SelfServiceService, options: SelfServiceOptions | None = None) -> int:
    """Open the window of a self-service station and return the exit status when it is closed.

    0 when it was ended from outside, `CLOSED` by its keeper, `AGAIN` where it is to be opened with other settings.

    Args:
        service: The opened station, its camera started; whoever gave it closes it.
        options: How to run.

    Raises:
        KioskError: `window_failed` when Qt cannot make the window.
    """
    options = options or SelfServiceOptions()
    app = application()
    window = SelfServiceWindow(service, options.looks)
    end: Callable[[], None] | None = None
    try:
        shown = window.show(fullscreen=options.fullscreen, size=options.size)
        shown.closing.connect(app.quit)
        window.guard.ended.connect(app.exit)
        if options.screenshots is not None:
            from ui.page_album import PageAlbum

            PageAlbum(window, options.screenshots)
        if options.companion is not None:
            end = options.companion(window, shown)
        with ServiceSignals(window.guard.end) if options.fullscreen else Interruptible(app):
            return app.exec()
    finally:
        if end is not None:
            end()
        window.close()
