"""Badges that a printer's fault kept back: each is tried again by itself once a printer is well."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.badges import PrintJob, PrintState
from kiosk.printing.press import pause
from kiosk.printing.queue import TAKEN_BACK

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.printing.queue import PrintQueue


class GoingOn:
    """The jobs of one run of the program that failed and are to be tried again; after a restart a person decides.

    Threads may share it.

    Args:
        queue: Runs them.
        clock: For the pauses.
    """

    def __init__(self, queue: PrintQueue, clock: Clock) -> None:
        self._queue, self._clock = queue, clock
        self._guard = threading.Lock()
        # How often each was tried, and when it is due.
        self._kept: dict[UUID, tuple[int, float]] = {}

    @property
    def waiting(self) -> frozenset[UUID]:
        """Return the jobs that will be tried again by themselves."""
        with self._guard:
            return frozenset(self._kept)

    def seen(self, job: PrintJob) -> None:
        """Take over what became of a job: one that failed is due after 2, 4, 8 … 60 seconds, any other is done with.

        One that somebody took back from its printer is left to them.
        """
        with self._guard:
            if job.state is not PrintState.FAILED or job.message == TAKEN_BACK:
                self._kept.pop(job.id, None)
                return
            tries = self._kept[job.id][0] + 1 if job.id in self._kept else 0
            self._kept[job.id] = (tries, self._clock.monotonic() + pause(tries))

    def drop(self, job_id: UUID) -> None:
        """Try a job no more by itself."""
        with self._guard:
            self._kept.pop(job_id, None)

    def step(self) -> PrintJob | None:
        """Run the job that has been due for longest, or return None where none is due or no printer is well.

        While no printer is well nothing is counted as tried, so that all goes on at once when one is.
        """
        with self._guard:
            now = self._clock.monotonic()
            due = sorted((when, job) for job, (_, when) in self._kept.items() if when <= now)
        if not due or not any(state.ok for state in self._queue.pool.states().values()):
            return None
        job_id = due[0][1]
        try:
            job = self._queue.run(job_id)
        except BadInput:
            # Another thread or station is with it already: it is theirs.
            self.drop(job_id)
            return None
        self.seen(job)
        return job
