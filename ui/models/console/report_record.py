"""The signed record on the page Report: check it, hold paper against it, show its checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.report_pictures import code_picture
from ui.models.console.report_stopping import STOPPED, Stopping
from ui.texts import console_report as texts
from ui.texts import record as record_texts

if TYPE_CHECKING:
    from kiosk.console.record import Checked, Checkpoint
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 20_000


@QmlElement
@made_by_window
class RecordModel(QObject):
    """`state` is "idle", "checking", "whole", "damaged", "stopped" or "fault"."""

    changed = Signal()
    # Something new is to be looked at: "record" or "checkpoint".
    told = Signal(str)

    def __init__(self, context: ConsoleContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._work = Stopping(self)
        self._work.moved.connect(self._moved)
        self._state = "idle"
        self._done = (0, 0)
        self._checked: Checked | None = None
        self._checkpoint: Checkpoint | None = None
        self._picture = ""
        self._error: KioskError | None = None

    def clear(self) -> None:
        """Stop, and show nothing of it any more."""
        self._work.stop()
        self._context.work.forget("verify")
        self._context.work.forget("checkpoint")
        self._state, self._done, self._checked, self._error = "idle", (0, 0), None, None
        self._checkpoint, self._picture = None, ""
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    @Slot(str)
    def check(self, outside: str) -> None:
        """Check the whole record, held against a checkpoint from outside where one is given."""
        if self._state == "checking":
            return
        text, progress, record = outside[:_LONGEST], self._work.begin(), self._context.service.record
        self._state, self._done, self._error = "checking", (0, 0), None
        self.changed.emit()
        self.told.emit("record")
        self._context.work.run(
            lambda: record.verify(text, progress), self._found, self._failed, topic="verify"
        )

    @Slot()
    def stop(self) -> None:
        """Stop checking."""
        self._work.stop()

    @Slot()
    def showCheckpoint(self) -> None:
        """Show the checkpoint of the record as it stands; that it leaves on paper is remembered."""
        record = self._context.service.record

        def taken() -> tuple[Checkpoint, str]:
            one = record.take_checkpoint()
            return one, code_picture(one.note)

        self._context.work.run(taken, self._taken, self._failed, topic="checkpoint")

    @Slot(int, int)
    def _moved(self, done: int, of: int) -> None:
        if self._state == "checking":
            self._done = (done, of)
            self.changed.emit()

    def _found(self, checked: Checked) -> None:
        self._checked = checked
        self._state = "whole" if checked.verified.report.ok else "damaged"
        self.changed.emit()
        self.told.emit("record")

    def _taken(self, found: tuple[Checkpoint, str]) -> None:
        self._checkpoint, self._picture = found
        self.changed.emit()
        self.told.emit("checkpoint")

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self._state = "stopped" if error.code == STOPPED else "fault"
        self.changed.emit()
        self.told.emit("record")

    def _sentences(self) -> tuple[str, ...]:
        if self._state == "fault" and self._error is not None:
            return (texts.failure(self._error),)
        if self._state not in {"whole", "damaged"} or self._checked is None:
            return ()
        one = self._checked
        return record_texts.told(
            one.verified.report, self._context.manners.language, given=one.given, owners=one.owners
        )

    def _get_state(self) -> str:
        return self._state

    def _get_share(self) -> float:
        done, of = self._done
        return min(1.0, done / of) if of else 0.0

    def _get_progress(self) -> str:
        return texts.reading(*self._done, self._context.manners.language) if self._done[1] else ""

    def _get_verdict(self) -> str:
        if self._state == "stopped":
            return texts.stopped_checking()
        return next(iter(self._sentences()), "")

    def _get_further(self) -> list[str]:
        return list(self._sentences()[1:])

    def _get_picture(self) -> str:
        return self._picture

    def _get_note(self) -> str:
        return "" if self._checkpoint is None else self._checkpoint.note.strip()

    def _get_note_words(self) -> str:
        if self._checkpoint is None:
            return ""
        size = record_texts.entries(self._checkpoint.size, self._context.manners.language)
        return texts.checkpoint(size)

    state = Property(str, _get_state, notify=changed)
    share = Property(float, _get_share, notify=changed)
    progress = Property(str, _get_progress, notify=changed)
    verdict = Property(str, _get_verdict, notify=changed)
    further = Property(list, _get_further, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    note = Property(str, _get_note, notify=changed)
    noteWords = Property(str, _get_note_words, notify=changed)
