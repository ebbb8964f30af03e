"""What a desk's window has of printing: the dialog's model, its workers, and the visit that waits for paper."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.models.flow import Action
from ui.models.printers_model import Lanes, PrintersModel
from ui.tasks import Lane

if TYPE_CHECKING:
    from kiosk.event.badges import PrintJob
    from ui.models.base import Manners
    from ui.models.desk_model import DeskModel
    from ui.models.sign_in_model import SignInModel
    from ui.services import DeskService


class Prints(QObject):
    """Goes on by itself with what a printer's fault kept back, and shows printers and badges when asked.

    Args:
        service: The station.
        desk: Whoever stands at it may be waiting for such a badge.
        sign_in: Shuts the dialog.
    """

    def __init__(
        self, service: DeskService, desk: DeskModel, sign_in: SignInModel, manners: Manners, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._sign_in = desk, sign_in
        self._lanes = [Lane(name, self) for name in ("room", "printers", "press", "resume")]
        self.model = PrintersModel(service, Lanes(*self._lanes), manners, lambda: datetime.now(UTC), self)
        self.model.wentOn.connect(self._went_on)
        sign_in.upChanged.connect(self._follow_sign_in)
        self.model.start()

    def close(self) -> None:
        """End what is under way."""
        self.model.stop()
        for lane in self._lanes:
            lane.close()

    @Slot(object)
    def _went_on(self, job: PrintJob) -> None:
        """Let the visit whose badge failed see that it came out."""
        if self._desk.waits_for(job.id):
            self._desk.act(Action.TRY_AGAIN)

    @Slot()
    def _follow_sign_in(self) -> None:
        if self._sign_in.up:
            self.model.close()
