"""The rows of print jobs as one station sees and moves them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.badges import PrintJob, PrintState
from kiosk.printing.states import AT_PRINTER, MAY_FOLLOW, TO_SEND
from kiosk.store import badges, print_jobs

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.store.engine import Store


class Overtaken(Exception):
    """Another process or thread has changed the job in between."""


class JobRows:
    """Moves jobs from the state they were seen in, durably, one thread a job.

    Args:
        store: Where jobs and documents are.
        station: This station's code.
        clock: For times.
    """

    def __init__(self, store: Store, station: str, clock: Clock) -> None:
        self._store = store
        self._station = station
        self._clock = clock
        self._guard = threading.Lock()
        self._running: set[UUID] = set()

    def job(self, job_id: UUID) -> PrintJob:
        """Return a job as it is now.

        Raises:
            BadInput: `print_job_unknown`.
        """
        with self._store.read() as conn:
            return known(conn, job_id)

    def running(self, job_id: UUID) -> bool:
        """Return whether a thread of this process is with a job now."""
        with self._guard:
            return job_id in self._running

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
                raise Overtaken
            return known(conn, job.id)

    def _note(self, job: PrintJob, message: str) -> PrintJob:
        return job if message[:400] == job.message else self._move(job, job.state, message=message)

    def _mine(self, job_id: UUID) -> PrintJob:
        with self._store.read() as conn:
            job = known(conn, job_id)
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


def known(conn: Connection, job_id: UUID) -> PrintJob:
    """Return a job.

    Raises:
        BadInput: `print_job_unknown`.
    """
    job = badges.job_by_id(conn, job_id)
    if job is None:
        raise BadInput("print_job_unknown", "There is no such print job.", "Make the badge again.")
    return job
