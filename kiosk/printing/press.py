"""Many badges, one after the other at each printer: waits for ill printers, tries again later, and says what is left."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.badges import PrintJob, PrintState

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.printing.queue import PrintQueue

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 2.0, 60.0
_LONGEST_NAP_S = 1.0


@dataclass(slots=True)
class Pressed:
    """What became of the badges: their jobs as they were last seen, by id.

    Args:
        done: Ended: printed, or void because the badge is no longer in force.
        asked: Not known: somebody must look in the tray.
        failed: Tried as often as was allowed.
        left: Not begun: the run was stopped, or another station has them.
    """

    done: dict[UUID, PrintJob] = field(default_factory=dict)
    asked: dict[UUID, PrintJob] = field(default_factory=dict)
    failed: dict[UUID, PrintJob] = field(default_factory=dict)
    left: tuple[UUID, ...] = ()


class Press:
    """Runs jobs of one queue, as many at a time as it has printers.

    Args:
        queue: The queue.
        clock: For the pauses.
        wait: Waits that many seconds.
        tries: How often a badge is sent that a printer refuses or drops, before it is given up.
    """

    def __init__(
        self, queue: PrintQueue, clock: Clock, *, wait: Callable[[float], None], tries: int = 5
    ) -> None:
        self._queue = queue
        self._clock = clock
        self._wait = wait
        self._tries = tries

    def run(
        self,
        jobs: Iterable[UUID],
        *,
        stop: Callable[[], bool] = lambda: False,
        seen: Callable[[PrintJob], None] = lambda _: None,
    ) -> Pressed:
        """Print jobs in their order and return when each has ended, or needs a person.

        A job that failed comes again after a pause of 2, 4, 8 … at most 60 seconds, others meanwhile. While no printer is
        well nothing is sent, and nothing is counted as tried.

        Args:
            stop: Asked before each badge; True ends the run after those that are being printed.
            seen: Told of every job that was run; from the threads that run them.
        """
        batch = _Batch(jobs)
        workers = len(self._queue.pool.printers)
        if workers == 1:
            self._work(batch, stop, seen)
        else:
            with ThreadPoolExecutor(workers, thread_name_prefix="press") as pool:
                for ended in [pool.submit(self._work, batch, stop, seen) for _ in range(workers)]:
                    ended.result()
        batch.pressed.left = batch.waiting()
        return batch.pressed

    def _work(self, batch: _Batch, stop: Callable[[], bool], seen: Callable[[PrintJob], None]) -> None:
        ill = 0
        while not stop():
            taken = batch.take(self._clock.monotonic())
            if taken is None:
                return
            if isinstance(taken, float):
                self._wait(min(taken, _LONGEST_NAP_S))
                continue
            tries, job_id = taken
            if not self._anybody_well():
                batch.put_back(job_id, tries, self._clock.monotonic() + pause(ill))
                ill += 1
                continue
            ill = 0
            try:
                job = self._queue.run(job_id)
            except BadInput:
                # Another station or thread has it: it is theirs.
                batch.leave(job_id)
                continue
            except BaseException:
                batch.put_back(job_id, tries, self._clock.monotonic())
                raise
            again = self._clock.monotonic() + pause(tries)
            batch.ended(job, tries + 1, again if tries + 1 < self._tries else None)
            seen(job)

    def _anybody_well(self) -> bool:
        return any(state.ok for state in self._queue.pool.states().values())


class _Batch:
    """The jobs of one run: which are due, which are in somebody's hands."""

    def __init__(self, jobs: Iterable[UUID]) -> None:
        self.pressed = Pressed()
        self._guard = threading.Lock()
        # By when they are due, then in the order they were given.
        self._due = [(0.0, place, 0, job) for place, job in enumerate(dict.fromkeys(jobs))]
        self._places = {job: place for _, place, _, job in self._due}
        self._out = 0
        self._left: list[UUID] = []

    def take(self, now: float) -> tuple[int, UUID] | float | None:
        """Return a job and how often it was tried, or how many seconds to wait for one, or None at the end."""
        with self._guard:
            if not self._due:
                return _LONGEST_NAP_S if self._out else None
            due, _, tries, job = self._due[0]
            if due > now:
                return due - now
            heapq.heappop(self._due)
            self._out += 1
            return tries, job

    def put_back(self, job: UUID, tries: int, due: float) -> None:
        with self._guard:
            self._out -= 1
            heapq.heappush(self._due, (due, self._places[job], tries, job))

    def leave(self, job: UUID) -> None:
        with self._guard:
            self._out -= 1
            self._left.append(job)

    def ended(self, job: PrintJob, tries: int, again: float | None) -> None:
        """Sort a job that was run by its state; one that failed is due at `again`, or given up."""
        if job.state is PrintState.FAILED and again is not None:
            self.put_back(job.id, tries, again)
            return
        with self._guard:
            self._out -= 1
            if job.state is PrintState.FAILED:
                self.pressed.failed[job.id] = job
            elif job.state is PrintState.UNKNOWN:
                self.pressed.asked[job.id] = job
            else:
                self.pressed.done[job.id] = job

    def waiting(self) -> tuple[UUID, ...]:
        """Return what nobody printed, in the order it was given."""
        with self._guard:
            left = [*self._left, *(job for _, _, _, job in self._due)]
            return tuple(sorted(left, key=self._places.__getitem__))


def pause(tries: int) -> float:
    """Return how many seconds to wait after a job failed for the `tries`-th time, counted from 0."""
    return min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2.0 ** min(tries, 10))
