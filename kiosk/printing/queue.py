"""The queue: takes one badge from the store to paper, and finds out after a crash how far it came."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import BadgeState, PrintJob, PrintState
from kiosk.printing.jobs import JobRows, Overtaken
from kiosk.printing.pool import Pool, key
from kiosk.printing.printer import Printer, Unclear, fault_of
from kiosk.printing.states import AT_PRINTER, MAY_FOLLOW, OPEN, TO_SEND
from kiosk.store import badges, blobs, print_jobs

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.event.badges import Badge
    from kiosk.printing.pauses import Pauses
    from kiosk.store.engine import Store

_LOOK = "It is not known whether the badge came out. Look in the tray."
_NOT_OUT = "The badge did not come out. Print it again."
TAKEN_BACK = "The badge was taken back from the printer. Print it again, here or elsewhere."
"""The message of a job that somebody took back: it is not tried again by itself."""
_BEGUN = "The printer has begun with this badge. Wait for it."
MAY_HOLD = "The printer may still hold this badge and print it later. Clear its memory or wait, then look and answer again."
"""The message of a job that a person denied while the printer had it: the same answer again settles it."""
SAYS_PRINTED = "The printer says that this badge came out. Look in the tray once more, then answer again."
"""The message of a job that a person denied and the printer confirms: the same answer again settles it."""
# A dying program may leave a print command behind that reaches the printer a moment later.
_SETTLE_S = 2.0


class PrintQueue(JobRows):
    """Prints the badges of one station. Calls block; they may come from any thread.

    Args:
        store: Where jobs and documents are.
        printer: Where to print.
        others: More printers that share the load; names must differ (`BadInput("printer_twice")`).
        pauses: Which printers get no badges for now.
        station: This station's code; it recovers only its own jobs.
        clock: For times and the deadline.
        wait: Waits that many seconds.
        deadline_s: How long a badge may take at the printer before a person is asked.
        poll_s: How often the printer is asked.
    """

    def __init__(  # noqa: PLR0913 - what it works with, and its patience
        self,
        store: Store,
        printer: Printer,
        station: str,
        clock: Clock,
        *,
        others: Sequence[Printer] = (),
        pauses: Pauses | None = None,
        wait: Callable[[float], None] = time.sleep,
        deadline_s: float = 90.0,
        poll_s: float = 0.5,
    ) -> None:
        super().__init__(store, station, clock)
        self.printer = printer
        """Where badges go; with others, the first among equals."""
        self.pool = Pool((printer, *others), clock, (lambda _: False) if pauses is None else pauses.has)
        """All printers."""
        self._wait = wait
        self._deadline_s = deadline_s
        self._poll_s = poll_s
        self._choosing = threading.Lock()
        self._withdrawn: set[UUID] = set()

    def enqueue(self, conn: Connection, badge_id: UUID, document_sha: bytes) -> PrintJob:
        """Return the job of a badge, made inside the caller's write if there is none; the same badge gives the same job.

        Args:
            conn: Of the caller's `store.write()`.
            badge_id: The badge.
            document_sha: SHA-256 of its PDF, kept in the store.
        """
        known = badges.job_of_badge(conn, badge_id)
        if known is not None:
            return known
        now = self._clock.now()
        made = PrintJob(
            id=uuid5(badge_id, "print"),
            badge_id=badge_id,
            printer=key(self.printer),
            state=PrintState.RENDERED,
            document=document_sha,
            attempts=0,
            created_at=now,
            updated_at=now,
        )
        badges.add_job(conn, made, self._station)
        return made

    def run(self, job_id: UUID, *, at: str | None = None) -> PrintJob:
        """Take a job as far as it goes: to PRINTED, FAILED (run it again to retry) or UNKNOWN (ask, then `answer`).

        A badge that is no longer in force is not printed: its job becomes VOID. With several printers it goes to the one
        with the shortest queue that is well, and to the next where that one refuses it.

        A job that is already at the printer is only watched; one that has ended or waits for an answer is returned as it
        is. While the printer has a fault, the job's `message` says so and what to do.

        Args:
            at: The name of the printer to send it to, instead of choosing.

        Raises:
            BadInput: `print_job_unknown`, `print_job_busy` (another thread runs it), `print_job_elsewhere`, `printer_not_here`.
        """
        with self._alone(job_id):
            job = self._mine(job_id)
            try:
                if job.state is PrintState.SENDING:
                    job = self._settle(job)
                if job.state in TO_SEND:
                    job = self._send(job, at)
                if job.state in AT_PRINTER:
                    job = self._watch(job)
            except Overtaken:
                job = self.job(job_id)
            finally:
                self._withdrawn.discard(job_id)
            return job

    def withdraw(self, job_id: UUID) -> PrintJob:
        """Take a job back that waits at its printer: FAILED, to be run again here or at another station.

        One that the printer has begun with stays where it is. While another thread runs the job, that thread takes it back
        at its next look, and this returns the job as it is.

        Raises:
            BadInput: As `run`.
        """
        with self._guard:
            if job_id in self._running:
                self._withdrawn.add(job_id)
                return self.job(job_id)
        with self._alone(job_id):
            job = self._mine(job_id)
            try:
                if job.state is PrintState.SENDING:
                    job = self._settle(job)
                return self._take_back(job) if job.state in AT_PRINTER else job
            except Overtaken:
                return self.job(job_id)

    def move(self, job_id: UUID, to: str) -> PrintJob:
        """Withdraw a job and run it at the printer named `to`; it stays where it is if its printer has begun with it.

        Where another thread runs the job, it is waited for, at most as long as a badge may take.

        Raises:
            BadInput: As `run`.
        """
        self.pool.named(to)
        job = self.withdraw(job_id)
        until = self._clock.monotonic() + self._deadline_s
        while self.running(job_id) and self._clock.monotonic() < until:
            self._wait(self._poll_s)
            job = self.job(job_id)
        return self.run(job_id, at=to) if job.state in TO_SEND else job

    def recover(self) -> list[PrintJob]:
        """Find out what became of this station's jobs that a crash left at the printer; call it once, at the start.

        Returns:
            Every job that it changed, or that still waits for the printer or a person, oldest first. A job that was never
            taken by the printer is RENDERED again; nothing is printed here.
        """
        with self._store.read() as conn:
            left = badges.jobs_in(conn, OPEN, self._station)
        found = []
        for job in left:
            with self._alone(job.id):
                try:
                    found.append(self._after_crash(job))
                except Overtaken:
                    found.append(self.job(job.id))
        return found

    def answer(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle an UNKNOWN job by what a person saw: PRINTED, or FAILED once the printer was told to forget it.

        Where the printer contradicts a "no", or may still print it later, the job stays UNKNOWN with a message that says so
        (`MAY_HOLD`, `SAYS_PRINTED`), and a second "no" settles it. The same answer to a settled job changes nothing.

        Raises:
            BadInput: `print_job_not_asked` when the job is in another state, or as `run`.
        """
        settled = PrintState.PRINTED if came_out else PrintState.FAILED
        with self._alone(job_id):
            job = self.job(job_id)
            if job.state is settled:
                return job
            if job.state is not PrintState.UNKNOWN:
                raise BadInput(
                    "print_job_not_asked",
                    f"Nobody asked about this badge: it is {job.state.value}.",
                    "Go on with the badge that is on the screen.",
                )
            try:
                if came_out:
                    return self._move(job, settled)
                ref, doubt = self._forget(job)
                if doubt and doubt != job.message:
                    return self._move(job, job.state, message=doubt)
                return self._move(job, settled, message=_NOT_OUT, remote=ref)
            except Overtaken:
                return self.job(job_id)

    def mark(self, job_id: UUID, state: PrintState) -> PrintJob:
        """Move a job on by what happened outside the printer: VERIFIED, HANDED_OVER or VOID.

        Raises:
            BadInput: `print_job_state` when `state` may not follow the present one, or as `run`.
        """
        with self._alone(job_id):
            job = self.job(job_id)
            if job.state is state:
                return job
            outside = {PrintState.VERIFIED, PrintState.HANDED_OVER, PrintState.VOID}
            if state not in MAY_FOLLOW[job.state] & outside:
                raise BadInput(
                    "print_job_state",
                    f"A badge that is {job.state.value} cannot become {state.value}.",
                    "Wait until the printer has ended, or answer its question first.",
                )
            try:
                return self._move(job, state)
            except Overtaken:
                return self.job(job_id)

    # --- steps ------------------------------------------------------------------------------------

    def _send(self, job: PrintJob, at: str | None) -> PrintJob:
        with self._store.read() as conn:
            document = blobs.get(conn, job.document)
            badge = badges.badge_by_id(conn, job.badge_id)
        if document is None or badge is None:
            msg = "a print job without its badge or document"
            raise LookupError(msg)
        if badge.state not in {BadgeState.MADE, BadgeState.ISSUED}:
            # Revoked while it waited: paper would only bring a dead badge into the world.
            return self._move(job, PrintState.VOID)
        until = self._clock.monotonic() + self._deadline_s
        refused: set[str] = set()
        first = True
        while True:
            job, printer = self._begin(job, at, refused, new_attempt=first)
            first = False
            fault = self._offer(job, printer, badge, document.data)
            if not isinstance(fault, EnvironmentFault):
                return fault
            in_time = self._clock.monotonic() < until
            if fault.code == "printer_busy" and in_time:
                job = self._move(job, PrintState.RENDERED)
                self._wait(self._poll_s)
                continue
            refused.add(printer.name)
            if at is not None or len(refused) == len(self.pool.printers) or not in_time:
                return self._move(job, PrintState.FAILED, message=str(fault))
            job = self._move(job, PrintState.RENDERED)

    def _begin(
        self, job: PrintJob, at: str | None, refused: set[str], *, new_attempt: bool
    ) -> tuple[PrintJob, Printer]:
        """Choose a printer and write down that the job goes there."""
        chosen = None if at is None else self.pool.named(at)
        # Between looking at the queues and joining one, no other thread may do the same.
        with self._choosing:
            if chosen is None:
                with self._store.read() as conn:
                    loads = print_jobs.loads(conn, AT_PRINTER)
                chosen = next(each for each in self.pool.in_order(loads) if each.name not in refused)
            job = self._move(job, PrintState.SENDING, printer=key(chosen), new_attempt=new_attempt)
        return job, chosen

    def _offer(
        self, job: PrintJob, printer: Printer, badge: Badge, pdf: bytes
    ) -> PrintJob | EnvironmentFault:
        """Return the job once the printer took it, or may have, or the fault for which it certainly did not."""
        waits = self.pool.paused(printer)
        if waits is not None:
            return fault_of(waits)
        try:
            ref = printer.submit(job.id, f"Badge {badge.serial:06d}", pdf)
        except Unclear as fault:
            return self._settle(job, PrintState.FAILED, str(fault))
        except EnvironmentFault as fault:
            return fault
        return self._move(job, PrintState.SENT, remote=ref)

    def _settle(
        self, job: PrintJob, otherwise: PrintState = PrintState.RENDERED, message: str = ""
    ) -> PrintJob:
        """Find out whether the printer took a job that was being sent; `otherwise` is the state when it did not."""
        printer = self.pool.of(job)
        if printer is None:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        try:
            ref = printer.find(job.id, self._age(job))
            if ref is None:
                self._wait(_SETTLE_S)
                ref = printer.find(job.id, self._age(job))
        except EnvironmentFault:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        # What the store knows already is an earlier attempt, which failed.
        if ref is None or ref == job.remote:
            return self._move(job, otherwise, message=message)
        return self._move(job, PrintState.SENT, remote=ref)

    def _age(self, job: PrintJob) -> float:
        """Return how long ago a job changed; endless where the clock was set back since."""
        age = (self._clock.now() - job.updated_at).total_seconds()
        return age if age >= 0 else math.inf

    def _watch(self, job: PrintJob) -> PrintJob:
        until = self._clock.monotonic() + self._deadline_s
        while True:
            job = self._look(job)
            if job.state not in AT_PRINTER:
                return job
            if job.id in self._withdrawn:
                self._withdrawn.discard(job.id)
                job = self._take_back(job)
                if job.state not in AT_PRINTER:
                    return job
            if self._clock.monotonic() >= until:
                return self._move(job, PrintState.UNKNOWN, message=f"{job.message} {_LOOK}".strip())
            self._wait(self._poll_s)

    def _look(self, job: PrintJob) -> PrintJob:
        """Ask the printer once, and keep what it says."""
        printer = self.pool.of(job)
        if printer is None:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        try:
            seen = printer.poll(job.remote)
        except EnvironmentFault as fault:
            return self._note(job, str(fault))
        if seen is PrintState.UNKNOWN:
            return self._move(job, seen, message=_LOOK)
        if seen is PrintState.FAILED:
            return self._move(job, seen, message=_NOT_OUT)
        if seen in MAY_FOLLOW[job.state]:
            job = self._move(job, seen)
        if job.state in AT_PRINTER:
            state = printer.state()
            job = self._note(job, "" if state.ok else f"{state.message} {state.remedy}".strip())
        return job

    def _take_back(self, job: PrintJob) -> PrintJob:
        printer = self.pool.of(job)
        if printer is not None and job.remote and printer.cancel(job.remote):
            return self._move(job, PrintState.FAILED, message=TAKEN_BACK)
        return self._note(job, _BEGUN)

    def _after_crash(self, job: PrintJob) -> PrintJob:
        if job.state is PrintState.SENDING:
            return self._settle(job)
        return self._look(job) if job.state in AT_PRINTER else job

    def _forget(self, job: PrintJob) -> tuple[str, str]:
        """Tell the printer to drop what it may still hold of a job.

        Returns:
            Its name for the job, or empty; and what speaks against printing the badge again, or empty.
        """
        printer = self.pool.of(job)
        if printer is None:
            return job.remote, ""
        try:
            ref = printer.find(job.id, self._age(job)) or job.remote
        except EnvironmentFault:
            ref = job.remote
        if not ref or printer.cancel(ref):
            return ref, ""
        try:
            now = printer.poll(ref)
        except EnvironmentFault:
            return ref, MAY_HOLD
        if now in AT_PRINTER:
            return ref, MAY_HOLD
        return ref, SAYS_PRINTED if now is PrintState.PRINTED else ""
