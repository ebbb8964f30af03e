"""The line at the foot of the console: how far the log was read, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import Manners, made_by_window
from ui.texts import errors
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.console.station import Pulse
    from kiosk.errors import KioskError
    from kiosk.supervision.keeper import Kept
    from kiosk.supervision.review import Progress

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class StatusModel(QObject):
    """One sentence when all is well, another with a sign when it is not."""

    changed = Signal()

    def __init__(self, manners: Manners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self._size = 0
        self._read: tuple[int, int] | None = None
        self._damaged: int | None = None
        self._error: KioskError | None = None

    def beaten(self, pulse: Pulse) -> None:
        """Take over how long the log is; the store answers."""
        if (self._size, self._error) != (pulse.size, None):
            self._size, self._error = pulse.size, None
            self.changed.emit()

    @Slot(object, object)
    def caught_up(self, progress: Progress, kept: Kept) -> None:
        """Take over how far the log was read."""
        done = min(progress.done, kept.done)
        self._read = None if progress.complete and kept.complete else (done, progress.size)
        damaged = [at for at in (progress.damaged, kept.damaged) if at is not None]
        self._damaged = min(damaged, default=None)
        self.changed.emit()

    @Slot(object)
    def tell(self, error: KioskError) -> None:
        """Say what is wrong; that nobody is signed in is no fault."""
        if error.code in {"not_signed_in", "session_locked", "not_allowed"}:
            return
        self._error = error
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        self.changed.emit()

    def _is_well(self) -> bool:
        return self._error is None and self._damaged is None

    def _get_text(self) -> str:
        locale = locale_of(self._manners.language)
        if self._error is not None:
            return " ".join(filter(None, errors.words(self._error)))
        if self._damaged is not None:
            text = QCoreApplication.translate(
                "Console", "Entry {number} of the record cannot be read. Check the record under Report."
            )
            return text.format(number=locale.toString(self._damaged))
        if self._read is not None:
            text = QCoreApplication.translate("Console", "Reading the record: {done} of {size} entries")
            return text.format(done=locale.toString(self._read[0]), size=locale.toString(self._read[1]))
        text = QCoreApplication.translate("Console", "{size} entries in the record")
        return text.format(size=locale.toString(self._size))

    well = Property(bool, _is_well, notify=changed)
    text = Property(str, _get_text, notify=changed)
