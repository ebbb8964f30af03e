"""The print room of one station: its printers, the badges that wait, and all that a person may do about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintJob, PrintState
from kiosk.people import Action
from kiosk.printing import Printer, PrinterState, Promise, Soon
from kiosk.printing.going_on import GoingOn
from kiosk.printing.pool import key
from kiosk.printing.states import AT_PRINTER, OPEN, TO_SEND
from kiosk.printing.stock import CountedPrinter
from kiosk.store import print_jobs
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from kiosk.accreditation import Accreditation
    from kiosk.attendance import Attendance
    from kiosk.event.people import Delegate
    from kiosk.printing import Pauses, PrintQueue
    from kiosk.store.engine import Store
    from kiosk.store.print_jobs import JobRow

_SHOWN = OPEN | {PrintState.FAILED}
_IN_FORCE = frozenset({BadgeState.MADE, BadgeState.ISSUED})


class Deed(StrEnum):
    """What a person may do about a badge that waits; buttons and programs key on it."""

    RETRY = "retry"
    CAME_OUT = "came_out"
    NOT_THERE = "not_there"
    MOVE = "move"
    TAKE_BACK = "take_back"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class PrinterLook:
    """One printer.

    Args:
        name: Its specification.
        state: How it is; `soon` says what will be the matter.
        promise: What it can say of a badge.
        jobs: Badges at it, of all stations.
        roll: Labels on a new roll where they are counted, else None.
    """

    name: str
    state: PrinterState
    promise: Promise
    jobs: int
    roll: int | None

    @property
    def paused(self) -> bool:
        """Return whether somebody wants no badges sent to it."""
        return self.state.code == "printer_paused"


@dataclass(frozen=True, slots=True)
class JobLook:
    """One badge that waits.

    Args:
        job: Its job.
        serial: The badge's serial.
        delegate: Whose badge it is, or None where that person is not known any more.
        station: Code of the station that prints it.
        here: Whether that is this one.
        goes_on: Whether it is tried again by itself.
        deeds: What may be done about it here, the most likely first.
        to: Names of the printers that it can be moved to.
    """

    job: PrintJob
    serial: int
    delegate: Delegate | None
    station: str
    here: bool
    goes_on: bool
    deeds: tuple[Deed, ...]
    to: tuple[str, ...]


def deeds(job: PrintJob, *, here: bool, printer_here: bool, others: bool) -> tuple[Deed, ...]:
    """Return what may be done about a job, the most likely first.

    Args:
        here: Whether it is this station's.
        printer_here: Whether this station prints to the job's printer.
        others: Whether there is another printer.
    """
    move = (Deed.MOVE,) if others else ()
    if job.state is PrintState.UNKNOWN:
        return (Deed.CAME_OUT, Deed.NOT_THERE) if here or printer_here else ()
    if job.state in TO_SEND:
        return (Deed.RETRY, *move, Deed.CANCEL)
    # What is being sent this moment is neither here nor there.
    return (*move, Deed.TAKE_BACK) if here and job.state in AT_PRINTER - {PrintState.SENDING} else ()


class PrintRoom:
    """Printers and waiting badges of one station. Calls block, and may come from any thread.

    Every call raises `BadInput` as `Attendance.require(Action.CHECK_IN)` does: whoever may print a badge may see to it.

    Args:
        store: Where jobs are.
        queue: Prints them.
        pauses: Which printers get none for now.
        accreditation: Completes the check-in of a badge that came out.
        attendance: Who is here.
        station: Code of this station.
        few: From so many labels or sheets on it is said that they will soon be used up.
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        queue: PrintQueue,
        pauses: Pauses,
        accreditation: Accreditation,
        attendance: Attendance,
        station: str,
        few: int,
        going_on: GoingOn,
    ) -> None:
        self._store, self._queue, self._pauses = store, queue, pauses
        self._accreditation, self._attendance = accreditation, attendance
        self._station, self._few = station, few
        self.going_on = going_on
        """The badges that are tried again by themselves."""

    # --- looking ----------------------------------------------------------------------------------

    def printers(self) -> tuple[PrinterLook, ...]:
        """Return the printers as they are now; one that is switched off makes this take seconds."""
        self._attendance.require(Action.CHECK_IN)
        with self._store.read() as conn:
            loads = print_jobs.loads(conn, AT_PRINTER)
        states = self._queue.pool.states()
        return tuple(
            PrinterLook(
                one.name,
                warned(states[one.name], self._few),
                one.promise,
                loads.get(key(one), 0),
                one.roll if isinstance(one, CountedPrinter) else None,
            )
            for one in self._queue.pool.printers
        )

    def names(self) -> tuple[str, ...]:
        """Return the names of the printers, without asking them anything."""
        self._attendance.require(Action.CHECK_IN)
        return tuple(one.name for one in self._queue.pool.printers)

    def jobs(self) -> tuple[JobLook, ...]:
        """Return the badges that wait for a printer or a person, of all stations: questions first, then failures, by age."""
        self._attendance.require(Action.CHECK_IN)
        with self._store.read() as conn:
            rows = [
                row
                for row in print_jobs.waiting(conn, _SHOWN)
                if row.job.state not in TO_SEND or row.badge in _IN_FORCE
            ]
            cards = {row.delegate_id: delegate_card(conn, row.delegate_id) for row in rows}
        going_on = self.going_on.waiting
        order = {PrintState.UNKNOWN: 0, PrintState.FAILED: 1}
        rows.sort(key=lambda row: order.get(row.job.state, 2))
        found = []
        for row in rows:
            card = cards[row.delegate_id]
            found.append(self._job(row, None if card is None else card.delegate, going_on))
        return tuple(found)

    def version(self) -> int:
        """Return a number that changes when another process has changed the store."""
        return self._store.data_version()

    # --- doing ------------------------------------------------------------------------------------

    def retry(self, job_id: UUID) -> PrintJob:
        """Send a badge again that failed, also one of another station; return when it has ended or needs an answer.

        Raises:
            BadInput: As `PrintQueue.run`.
        """
        return self._do(lambda: self._queue.run(job_id))

    def answer(self, job_id: UUID, *, came_out: bool) -> PrintJob:
        """Settle a question by what lies in the tray. A badge that is not there is printed again by itself.

        Raises:
            BadInput: As `PrintQueue.answer`.
        """
        return self._do(lambda: self._queue.answer(job_id, came_out))

    def move(self, job_id: UUID, to: str) -> PrintJob:
        """Take a badge back, where its printer has not begun with it, and print it at the printer named `to`.

        Raises:
            BadInput: As `PrintQueue.move`.
        """
        return self._do(lambda: self._queue.move(job_id, to))

    def take_back(self, job_id: UUID) -> PrintJob:
        """Take a badge back from its printer; it then waits until somebody prints or cancels it.

        Raises:
            BadInput: As `PrintQueue.withdraw`.
        """
        self._attendance.require(Action.CHECK_IN)
        self.going_on.drop(job_id)
        return self._queue.withdraw(job_id)

    def cancel(self, job_id: UUID) -> PrintJob:
        """Make a badge void of which nothing was printed.

        Raises:
            BadInput: As `Accreditation.give_up`.
        """
        self._attendance.require(Action.CHECK_IN)
        self.going_on.drop(job_id)
        return self._accreditation.give_up(job_id)

    def refill(self, printer: str, labels: int | None = None) -> None:
        """Count labels from a new roll on, or from `labels`.

        Raises:
            BadInput: `labels_not_counted` where that printer's labels are not, `bad_count`, `printer_not_here`.
            EnvironmentFault: `folder_not_writable`.
        """
        self._attendance.require(Action.CHECK_IN)
        one = self._queue.pool.named(printer)
        if not isinstance(one, CountedPrinter):
            raise BadInput(
                "labels_not_counted",
                "The labels of this printer are not counted.",
                "Say in its address how many a new roll has: zpl://HOST?roll=300.",
            )
        if labels is not None and not 0 <= labels < 100_000:
            raise BadInput("bad_count", "That is no number of labels.", "Give a number from 0 to 99999.")
        one.refill(labels)

    def pause(self, printer: str) -> None:
        """Send nothing to a printer from now on; what it has already is not held back.

        Raises:
            BadInput: `printer_not_here`.
            EnvironmentFault: `folder_not_writable`.
        """
        self._attendance.require(Action.CHECK_IN)
        self._pauses.pause(self._queue.pool.named(printer).name)

    def unpause(self, printer: str) -> None:
        """Send badges to a printer again; raises as `pause`."""
        self._attendance.require(Action.CHECK_IN)
        self._pauses.go_on(self._queue.pool.named(printer).name)

    def go_on(self) -> PrintJob | None:
        """Print the next badge that a printer's fault kept back, if a printer is well; return its job, or None.

        Nothing goes on while nobody is here: nobody would take the badge.
        """
        self._attendance.require(Action.CHECK_IN)
        job = self.going_on.step()
        if job is not None:
            self._accreditation.settle(job)
        return job

    def seen(self, job: PrintJob) -> PrintJob:
        """Take over what became of a badge that was printed elsewhere at this station; return its job."""
        self.going_on.seen(job)
        return job

    # --- health -----------------------------------------------------------------------------------

    def state(self, printer: Printer) -> PrinterState:
        """Return how one printer is now, paused or not; tells nobody's name, so anybody may ask."""
        return self._queue.pool.paused(printer) or warned(printer.state(), self._few)

    def failed(self) -> int:
        """Return how many badges of this station were not printed; tells nobody's name, so anybody may ask."""
        with self._store.read() as conn:
            rows = print_jobs.waiting(conn, (PrintState.FAILED,))
        return sum(row.station == self._station and row.badge in _IN_FORCE for row in rows)

    # --- steps ------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], PrintJob]) -> PrintJob:
        self._attendance.require(Action.CHECK_IN)
        job = work()
        self._accreditation.settle(job)
        return self.seen(job)

    def _job(self, row: JobRow, delegate: Delegate | None, going_on: frozenset[UUID]) -> JobLook:
        job, here = row.job, row.station == self._station
        at = self._queue.pool.of(job)
        to = tuple(
            one.name
            for one in self._queue.pool.printers
            if one is not at and self._queue.pool.paused(one) is None
        )
        may = deeds(job, here=here, printer_here=at is not None, others=bool(to))
        return JobLook(job, row.serial, delegate, row.station, here, job.id in going_on, may, to)


def warned(state: PrinterState, few: int) -> PrinterState:
    """Return a printer's state with a word on paper that is counted and will soon be used up."""
    low = {Soon.PAPER_LOW, Soon.LABELS_LOW, Soon.TRAY_EMPTY}
    if not state.ok or state.left is None or state.left > few or low & set(state.soon):
        return state
    return replace(state, soon=(*state.soon, Soon.PAPER_LOW))
