"""The queue: takes one badge from the store to paper, and finds out after a crash how far it came."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import BadgeState, PrintJob, PrintState
from kiosk.printing.printer import Printer, Unclear
from kiosk.printing.states import AT_PRINTER, MAY_FOLLOW, OPEN, TO_SEND
from kiosk.store import badges, blobs, print_jobs

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.store.engine import Store

_LOOK = "It is not known whether the badge came out. Look in the tray."
_NOT_OUT = "The badge did not come out. Print it again."
# A dying program may leave a print command behind that reaches the printer a moment later.
_SETTLE_S = 2.0


class _Overtaken(Exception):
    """Another process or thread has changed the job in between."""


class PrintQueue:
    """Prints the badges of one station. Calls block; they may come from any thread.

    Args:
        store: Where jobs and documents are.
        printer: Where to print.
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
        wait: Callable[[float], None] = time.sleep,
        deadline_s: float = 90.0,
        poll_s: float = 0.5,
    ) -> None:
        self.printer = printer
        """Where badges go."""
        self._store = store
        self._station = station
        self._clock = clock
        self._wait = wait
        self._deadline_s = deadline_s
        self._poll_s = poll_s
        self._guard = threading.Lock()
        self._running: set[UUID] = set()

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
            printer=self.printer.name[:120],
            state=PrintState.RENDERED,
            document=document_sha,
            attempts=0,
            created_at=now,
            updated_at=now,
        )
        badges.add_job(conn, made, self._station)
        return made

    def job(self, job_id: UUID) -> PrintJob:
        """Return a job as it is now.

        Raises:
            BadInput: `print_job_unknown`.
        """
        with self._store.read() as conn:
            return _known(conn, job_id)

    def run(self, job_id: UUID) -> PrintJob:
        """Take a job as far as it goes: to PRINTED, FAILED (run it again to retry) or UNKNOWN (ask, then `answer`).

        A badge that is no longer in force is not printed: its job becomes VOID.

        A job that is already at the printer is only watched; one that has ended or waits for an answer is returned as it
        is. While the printer has a fault, the job's `message` says so and what to do.

        Raises:
            BadInput: `print_job_unknown`, `print_job_busy` (another thread runs it), `print_job_elsewhere`.
        """
        with self._alone(job_id):
            job = self._mine(job_id)
            try:
                if job.state is PrintState.SENDING:
                    job = self._settle(job)
                if job.state in TO_SEND:
                    job = self._send(job)
                if job.state in AT_PRINTER:
                    job = self._watch(job)
            except _Overtaken:
                job = self.job(job_id)
            return job

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
                except _Overtaken:
                    found.append(self.job(job.id))
        return found

    def answer(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle an UNKNOWN job by what a person saw: PRINTED, or FAILED once the printer was told to forget it.

        The same answer again changes nothing.

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
                return self._move(job, settled, message=_NOT_OUT, remote=self._forget(job))
            except _Overtaken:
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
            except _Overtaken:
                return self.job(job_id)

    # --- steps ------------------------------------------------------------------------------------

    def _send(self, job: PrintJob) -> PrintJob:
        with self._store.read() as conn:
            document = blobs.get(conn, job.document)
            badge = badges.badge_by_id(conn, job.badge_id)
        if document is None or badge is None:
            msg = "a print job without its badge or document"
            raise LookupError(msg)
        if badge.state not in {BadgeState.MADE, BadgeState.ISSUED}:
            # Revoked while it waited: paper would only bring a dead badge into the world.
            return self._move(job, PrintState.VOID)
        job = self._move(job, PrintState.SENDING, printer=self.printer.name[:120], new_attempt=True)
        try:
            ref = self.printer.submit(job.id, f"Badge {badge.serial:06d}", document.data)
        except Unclear as fault:
            return self._settle(job, PrintState.FAILED, str(fault))
        except EnvironmentFault as fault:
            return self._move(job, PrintState.FAILED, message=str(fault))
        return self._move(job, PrintState.SENT, remote=ref)

    def _settle(
        self, job: PrintJob, otherwise: PrintState = PrintState.RENDERED, message: str = ""
    ) -> PrintJob:
        """Find out whether the printer took a job that was being sent; `otherwise` is the state when it did not."""
        if job.printer != self.printer.name[:120]:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        try:
            ref = self.printer.find(job.id)
            if ref is None:
                self._wait(_SETTLE_S)
                ref = self.printer.find(job.id)
        except EnvironmentFault:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        # What the store knows already is an earlier attempt, which failed.
        if ref is None or ref == job.remote:
            return self._move(job, otherwise, message=message)
        return self._move(job, PrintState.SENT, remote=ref)

    def _watch(self, job: PrintJob) -> PrintJob:
        until = self._clock.monotonic() + self._deadline_s
        while True:
            job = self._look(job)
            if job.state not in AT_PRINTER:
                return job
            if self._clock.monotonic() >= until:
                return self._move(job, PrintState.UNKNOWN, message=f"{job.message} {_LOOK}".strip())
            self._wait(self._poll_s)

    def _look(self, job: PrintJob) -> PrintJob:
        """Ask the printer once, and keep what it says."""
        try:
            seen = self.printer.poll(job.remote)
        except EnvironmentFault as fault:
            return self._note(job, str(fault))
        if seen is PrintState.UNKNOWN:
            return self._move(job, seen, message=_LOOK)
        if seen is PrintState.FAILED:
            return self._move(job, seen, message=_NOT_OUT)
        if seen in MAY_FOLLOW[job.state]:
            job = self._move(job, seen)
        if job.state in AT_PRINTER:
            state = self.printer.state()
            job = self._note(job, "" if state.ok else f"{state.message} {state.remedy}".strip())
        return job

    def _after_crash(self, job: PrintJob) -> PrintJob:
        if job.state is PrintState.SENDING:
            return self._settle(job)
        if job.state not in AT_PRINTER:
            return job
        if job.printer != self.printer.name[:120]:
            return self._move(job, PrintState.UNKNOWN, message=_LOOK)
        return self._look(job)

    def _forget(self, job: PrintJob) -> str:
        """Tell the printer to drop what it may still hold of a job; return its name for it, or empty."""
        if job.printer != self.printer.name[:120]:
            return job.remote
        try:
            ref = self.printer.find(job.id) or job.remote
        except EnvironmentFault:
            ref = job.remote
        if ref:
            self.printer.cancel(ref)
        return ref

    # --- the store --------------------------------------------------------------------------------

    def _move(  # noqa: PLR0913 - a change of state and what came with it
        self,
        job: PrintJob,
        to: PrintState,
        *,
        message: str = "",
        remote: str | None = None,
        printer: str | None = None,
        new_attempt: bool = False,
    ) -> PrintJob:
        """Move a job from the state it was seen in to `to`, durably."""
        if to is not job.state and to not in MAY_FOLLOW[job.state]:
            msg = f"{to} may not follow {job.state}"
            raise ValueError(msg)
        with self._store.write() as conn:
            if job.state in TO_SEND:
                print_jobs.take_over(conn, job.id, self._station, of=[job.state])
            moved = badges.move_job(
                conn,
                job.id,
                of=[job.state],
                to=to,
                at=self._clock.now(),
                message=message,
                remote=remote,
                printer=printer,
                new_attempt=new_attempt,
            )
            if not moved:
                raise _Overtaken
            return _known(conn, job.id)

    def _note(self, job: PrintJob, message: str) -> PrintJob:
        return job if message[:400] == job.message else self._move(job, job.state, message=message)

    def _mine(self, job_id: UUID) -> PrintJob:
        with self._store.read() as conn:
            job = _known(conn, job_id)
            station = print_jobs.station_of(conn, job_id)
        if job.state in AT_PRINTER and station != self._station:
            raise BadInput(
                "print_job_elsewhere",
                f"This badge is being printed at station {station}.",
                "Wait for it there, or ask that station.",
            )
        return job

    @contextmanager
    def _alone(self, job_id: UUID) -> Iterator[None]:
        with self._guard:
            if job_id in self._running:
                raise BadInput("print_job_busy", "This badge is being printed already.", "Wait for it.")
            self._running.add(job_id)
        try:
            yield
        finally:
            with self._guard:
                self._running.discard(job_id)


def _known(conn: Connection, job_id: UUID) -> PrintJob:
    job = badges.job_by_id(conn, job_id)
    if job is None:
        raise BadInput("print_job_unknown", "There is no such print job.", "Make the badge again.")
    return job
