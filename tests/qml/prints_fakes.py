"""A made-up print room: printers and waiting badges as a test wants them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.event.badges import PrintJob, PrintState
from kiosk.people import Action
from kiosk.print_room import Deed, JobLook, PrinterLook
from kiosk.printing import PrinterState, Promise
from kiosk.printing.printer import paused

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from tests.qml.fakes import FakeDesk

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)


class FakePrints:
    """A print room that answers as it is told, and asks for rights as the real one does."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.lines: list[PrinterLook] = [printer()]
        self.waiting: list[JobLook] = []
        self.changes = 0
        self.gone_on: list[PrintJob] = []

    def _ask(self, name: str, value: Any = None) -> None:
        self._desk.attendance.require(Action.CHECK_IN)
        if name not in {"printers", "names", "jobs", "go_on"}:
            self._desk.asked.append((name, value))
        if name in self._desk.gate:
            assert self._desk.gate[name].wait(20)
        if name in self._desk.faults:
            raise self._desk.faults[name]

    def printers(self) -> list[PrinterLook]:
        self._ask("printers")
        return list(self.lines)

    def names(self) -> list[str]:
        self._ask("names")
        return [one.name for one in self.lines]

    def jobs(self) -> list[JobLook]:
        self._ask("jobs")
        return list(self.waiting)

    def version(self) -> int:
        return self.changes

    def _end(self, name: str, job_id: UUID, value: Any = None) -> PrintJob:
        self._ask(name, (job_id, value))
        gone = next(one for one in self.waiting if one.job.id == job_id)
        self.waiting = [one for one in self.waiting if one.job.id != job_id]
        self.changes += 1
        return gone.job

    def retry(self, job_id: UUID) -> PrintJob:
        return self._end("retry", job_id)

    def answer(self, job_id: UUID, *, came_out: bool) -> PrintJob:
        return self._end("answer", job_id, came_out)

    def move(self, job_id: UUID, to: str) -> PrintJob:
        return self._end("move", job_id, to)

    def take_back(self, job_id: UUID) -> PrintJob:
        return self._end("take_back", job_id)

    def cancel(self, job_id: UUID) -> PrintJob:
        return self._end("cancel", job_id)

    def refill(self, name: str) -> None:
        self._ask("refill", name)

    def pause(self, name: str) -> None:
        self._ask("pause", name)
        self.lines = [replace(one, state=paused(name)) if one.name == name else one for one in self.lines]

    def unpause(self, name: str) -> None:
        self._ask("unpause", name)
        self.lines = [
            replace(one, state=PrinterState(ok=True)) if one.name == name else one for one in self.lines
        ]

    def go_on(self) -> PrintJob | None:
        self._ask("go_on")
        return self.gone_on.pop(0) if self.gone_on else None


def printer(
    name: str = "ipp://printer-hall-1.example/ipp/print",
    state: PrinterState | None = None,
    promise: Promise = Promise.COMES_OUT,
    jobs: int = 0,
    roll: int | None = None,
) -> PrinterLook:
    """One printer as the print room tells of it."""
    return PrinterLook(name, state or PrinterState(ok=True), promise, jobs, roll)


def waiting(  # a badge, told by what is seen of it
    serial: int,
    card: DelegateCard,
    state: PrintState,
    deeds: tuple[Deed, ...],
    *,
    message: str = "",
    to: tuple[str, ...] = (),
    station: str = "",
    goes_on: bool = False,
    at: str = "ipp://printer-hall-1.example/ipp/print",
) -> JobLook:
    """One badge that waits as the print room tells of it."""
    job = PrintJob(
        uuid5(NAMESPACE_URL, f"waits-{serial}"),
        uuid5(NAMESPACE_URL, f"b-{serial}"),
        at,
        state,
        bytes(32),
        1,
        NOW,
        NOW,
        message=message,
    )
    return JobLook(job, serial, card.delegate, station or "desk-3", not station, goes_on, deeds, to)
