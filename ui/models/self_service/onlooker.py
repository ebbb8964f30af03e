"""Looks on while a code or a passport is held to the camera: says what to do better, and reads the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.event.self_service import Factor, Proved, Stage
from kiosk.vision.scan_hint import ScanCoach, ScanHint
from ui.texts import self_service as texts

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.camera_feed import CameraFeed
    from ui.models.self_service.self_service_model import SelfServiceModel
    from ui.models.self_service.service import SelfServiceService
    from ui.tasks import Lane

_EVERY_MS = 350
_AGREE = 2
_CODES = frozenset({Stage.SCAN, Stage.BADGE})


class Onlooker(QObject):
    """Follows the stage; a hint is said, or taken back, when two looks in a row agree.

    Args:
        lane: The worker that looks.
    """

    def __init__(
        self,
        service: SelfServiceService,
        feed: CameraFeed,
        way: SelfServiceModel,
        lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._feed, self._way, self._lane = service, feed, way, lane
        self._coach = ScanCoach()
        self._seen: list[ScanHint] = []
        self._number = 0
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        way.stageChanged.connect(self._follow)
        way.changed.connect(self._wake)

    @Slot()
    def _follow(self) -> None:
        self._lane.forget("onlook")
        self._seen.clear()
        self._timer.stop()
        self._wake()

    @Slot()
    def _wake(self) -> None:
        if self._wanted() and not self._timer.isActive():
            self._timer.start()

    def _wanted(self) -> bool:
        return self._way.state.stage in _CODES or self._reads_page()

    def _reads_page(self) -> bool:
        return self._way.view.factor == Factor.PASSPORT.value

    @Slot()
    def _look(self) -> None:
        if not self._wanted():
            return
        frame = self._feed.frame()
        if frame is None or frame.number == self._number:
            self._timer.start()
            return
        self._number = frame.number
        if self._reads_page():
            self._lane.run(
                lambda: self._service.prove_by_page(frame.image), self._read, self._failed, topic="onlook"
            )
        else:
            self._lane.run(lambda: self._coach.look(frame.image), self._hinted, self._failed, topic="onlook")

    def _read(self, proved: Proved | None) -> None:
        if proved is not None and self._reads_page():
            self._way.page_judged(proved)
        self._timer.start()

    def _hinted(self, hint: ScanHint) -> None:
        if self._way.state.stage in _CODES:
            self._seen = [*self._seen, hint][-_AGREE:]
            if self._seen == [hint] * _AGREE:
                self._way.hint(texts.tr(texts.SCAN_HINTS[hint.value]))
            self._timer.start()

    def _failed(self, _: KioskError) -> None:
        self._timer.start()
