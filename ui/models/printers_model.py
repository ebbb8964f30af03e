"""The dialog Printers: each printer, each badge that waits, and what a person does about both.

While it is closed, the badges that a fault kept back are tried again all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.badges import PrintState
from kiosk.print_room import Deed
from ui.models.base import made_by_window
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.printers_rows import JobLine, PrinterLine, shown_names
from ui.texts import people

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.errors import KioskError
    from kiosk.event.badges import PrintJob
    from kiosk.print_room import JobLook, PrinterLook
    from ui.models.base import Manners
    from ui.services import DeskService
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
_EVERY_MS = 1000
_PRINTER_NAMES = (
    "key", "name", "look", "state", "remedy", "promise", "left", "supplies", "jobs", "canRefill", "paused", "saying",
)  # fmt: skip
_JOB_NAMES = ("key", "badge", "name", "look", "state", "place", "note", "busy", "deeds", "saying")


@dataclass(frozen=True, slots=True)
class Lanes:
    """One worker for each kind of waiting.

    Args:
        looks: Looks, and what takes no printer.
        printers: Asks the printers how they are; one that is switched off takes seconds.
        deeds: Prints what somebody pressed a button for.
        by_itself: Prints what a fault kept back.
    """

    looks: Lane
    printers: Lane
    deeds: Lane
    by_itself: Lane


@QmlElement
@made_by_window
class PrintersModel(QObject):
    """`printers` and `jobs` are lists; `state` is "", "loading", "shut" (somebody must sign in) or "fault"."""

    changed = Signal()
    wentOn = Signal(object)
    """A badge that a fault kept back has come out, by itself or by a button; with its job."""

    def __init__(
        self,
        service: DeskService,
        lanes: Lanes,
        manners: Manners,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._lanes, self._manners, self._now = service, lanes, manners, now
        self._printer_rows: RowsModel[PrinterLine] = RowsModel(_PRINTER_NAMES, self)
        self._job_rows: RowsModel[JobLine] = RowsModel(_JOB_NAMES, self)
        self._printers: tuple[PrinterLook, ...] = ()
        self._jobs: tuple[JobLook, ...] = ()
        self._version: int | None = None
        self._under_way: set[str] = set()
        self._asked = ""
        self._notice = ""
        self._state = "loading"
        self._up = False
        self._looks = QTimer(self, interval=_EVERY_MS)
        self._looks.timeout.connect(self.look)
        self._goes_on = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._goes_on.timeout.connect(self._go_on)

    def start(self) -> None:
        """Go on by itself from now on with what a fault keeps back."""
        self._goes_on.start()

    def stop(self) -> None:
        """Look no more, go on with nothing more."""
        self._goes_on.stop()
        self._looks.stop()

    # --- looking ----------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Look now, and each second until `close`."""
        self._up = True
        self._version, self._notice, self._asked = None, "", ""
        self._state = "" if self._printers else "loading"
        self.changed.emit()
        self._looks.start()
        self.look()

    @Slot()
    def close(self) -> None:
        """Look no more, and forget whoever was named."""
        self._up = False
        self._looks.stop()
        self._clear()

    @Slot()
    def look(self) -> None:
        """Look at the badges where the store has changed, and at the printers."""
        if not self._up:
            return
        prints, known = self._service, self._version

        def jobs() -> tuple[int, tuple[JobLook, ...] | None]:
            room = prints.prints
            version = room.version()
            if version == known:
                # Rights may have ended though nothing was written.
                room.names()
                return version, None
            return version, tuple(room.jobs())

        self._lanes.looks.run(jobs, self._seen, self._failed, topic="jobs")
        self._lanes.printers.run(
            lambda: tuple(prints.prints.printers()), self._printers_seen, self._failed, topic="printers"
        )

    def _seen(self, found: tuple[int, tuple[JobLook, ...] | None]) -> None:
        if not self._up:
            return
        self._version, jobs = found
        if jobs is not None:
            self._jobs = jobs
        self._show()

    def _printers_seen(self, found: tuple[PrinterLook, ...]) -> None:
        if self._up:
            self._printers, self._state = found, ""
            self._show()

    def _failed(self, error: KioskError) -> None:
        shut = error.code in {"not_signed_in", "session_locked", "not_allowed"}
        self._clear()
        self._state = "shut" if shut else "fault"
        self._notice = "" if shut else " ".join(people.words(error))
        self.changed.emit()

    def _clear(self) -> None:
        self._jobs, self._version, self._asked, self._notice = (), None, "", ""
        self._show()

    # --- doing ------------------------------------------------------------------------------------

    @Slot(str, str, str)
    def do(self, job: str, deed: str, to: str) -> None:
        """Do what a button says; a badge that is not shown, or a deed that is not offered, is let be."""
        line = self._job_rows.at(self._job_rows.place_of(job))
        offered = () if line is None or line.busy else line.deeds
        if not any(each["deed"] == deed and each["to"] == to for each in offered):
            return
        self._notice, self._asked = "", job if deed == "cancel" else ""
        if deed not in {"cancel", "cancel_no"}:
            self._do(UUID(job), deed, to)
        self._show()

    def _do(self, job: UUID, deed: str, to: str) -> None:
        service = self._service
        works: dict[str, tuple[Lane, Callable[[], PrintJob]]] = {
            Deed.RETRY.value: (self._lanes.deeds, lambda: service.prints.retry(job)),
            Deed.MOVE.value: (self._lanes.deeds, lambda: service.prints.move(job, to)),
            Deed.CAME_OUT.value: (self._lanes.looks, lambda: service.prints.answer(job, came_out=True)),
            Deed.NOT_THERE.value: (self._lanes.looks, lambda: service.prints.answer(job, came_out=False)),
            Deed.TAKE_BACK.value: (self._lanes.looks, lambda: service.prints.take_back(job)),
            "cancel_yes": (self._lanes.looks, lambda: service.prints.cancel(job)),
        }
        lane, work = works[deed]
        self._under_way.add(str(job))

        def ended(done: PrintJob) -> None:
            self._under_way.discard(str(job))
            self._again()
            self._out(done)

        def refused(error: KioskError) -> None:
            self._under_way.discard(str(job))
            self._refused(error)

        lane.run(work, ended, refused)

    @Slot(str)
    def pause(self, printer: str) -> None:
        """Send nothing to a printer from now on."""
        self._see_to(printer, lambda: self._service.prints.pause(printer))

    @Slot(str)
    def unpause(self, printer: str) -> None:
        """Send badges to a printer again."""
        self._see_to(printer, lambda: self._service.prints.unpause(printer))

    @Slot(str)
    def refill(self, printer: str) -> None:
        """Count the labels of a new roll from now on."""
        self._see_to(printer, lambda: self._service.prints.refill(printer))

    def _see_to(self, printer: str, work: Callable[[], None]) -> None:
        if any(one.name == printer for one in self._printers):
            self._lanes.looks.run(work, self._again, self._refused)

    def _again(self, _: object = None) -> None:
        self._version = None
        self.look()

    def _refused(self, error: KioskError) -> None:
        self._notice = " ".join(people.words(error))
        self._again()
        self._show()

    # --- going on by itself -----------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        self._lanes.by_itself.run(self._service.prints.go_on, self._went_on, partial(self._next, None))

    def _went_on(self, job: PrintJob | None) -> None:
        if job is not None:
            self._again()
            self._out(job)
        self._next(job, None)

    def _out(self, job: PrintJob) -> None:
        if job.state is PrintState.PRINTED:
            self.wentOn.emit(job)

    def _next(self, job: PrintJob | None, _: object) -> None:
        # One after the other while it goes; a look each second while it does not.
        self._goes_on.start(_EVERY_MS if job is None else 0)

    # --- showing ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._show()

    def _show(self) -> None:
        language, now = self._manners.language, self._now()
        names = shown_names([one.name for one in self._printers])
        self._printer_rows.show([PrinterLine.of(one, names[one.name], language) for one in self._printers])
        self._job_rows.show(
            [
                JobLine.of(
                    one,
                    names,
                    now,
                    language,
                    busy=str(one.job.id) in self._under_way,
                    asked=str(one.job.id) == self._asked,
                )
                for one in self._jobs
            ]
        )
        self.changed.emit()

    def _get_state(self) -> str:
        return self._state

    def _get_notice(self) -> str:
        return self._notice

    def _get_count(self) -> int:
        return len(self._jobs)

    state = Property(str, _get_state, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
    count = Property(int, _get_count, notify=changed)
    printers = model_property("_printer_rows")
    jobs = model_property("_job_rows")
