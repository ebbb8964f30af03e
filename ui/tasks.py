"""The one way to run work off the GUI thread: a lane is one worker, results come back to the GUI thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KioskError

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class _Ticket:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[KioskError], None]
    topic: str
    turn: int
    result: Any = None
    error: KioskError | None = None


class Lane(QObject):
    """One worker thread for one kind of blocking work.

    `then` and `failed` are called on the thread that owns the lane, in the order of the work. After
    `close()` neither is called any more.

    Args:
        name: Names the thread.
    """

    _done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"lane-{name}")
        self._lock = threading.Lock()
        self._turns: dict[str, int] = {}
        self._closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[KioskError], None],
        *,
        topic: str = "",
    ) -> None:
        """Run `work` on the worker and hand its result to `then`, or an expected error to `failed`.

        May be called from any thread.

        Args:
            work: Blocks; touches no QObject.
            then: Takes the result.
            failed: Takes the error; a bug arrives as `KioskError("internal_error")` after it was logged.
            topic: A newer run of the same topic replaces older ones: those not begun are skipped, and
                the results of those under way are dropped.
        """
        if self._closed:
            return
        turn = 0
        if topic:
            with self._lock:
                turn = self._turns[topic] = self._turns.get(topic, 0) + 1
        with contextlib.suppress(RuntimeError):  # closed between the check above and here
            self._pool.submit(self._work, _Ticket(work, then, failed, topic, turn))

    def forget(self, topic: str) -> None:
        """Drop whatever of `topic` is waiting or under way."""
        with self._lock:
            self._turns[topic] = self._turns.get(topic, 0) + 1

    def close(self) -> None:
        """Skip what has not begun, wait for what has, deliver nothing more."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, ticket: _Ticket) -> None:
        try:
            if not self._is_stale(ticket):
                ticket.result = ticket.work()
        except KioskError as error:
            ticket.error = error
        except Exception:  # a bug in the work must reach the volunteer as words, and the log as a trace
            _LOG.exception("A task on lane %s failed", threading.current_thread().name)
            ticket.error = KioskError("internal_error", "Something went wrong inside the program.")
        finally:
            if not self._closed:
                self._done.emit(ticket)

    @Slot(object)
    def _deliver(self, ticket: _Ticket) -> None:
        if self._closed or self._is_stale(ticket):
            return
        if ticket.error is not None:
            ticket.failed(ticket.error)
        else:
            ticket.then(ticket.result)

    def _is_stale(self, ticket: _Ticket) -> bool:
        with self._lock:
            return bool(ticket.topic) and self._turns[ticket.topic] != ticket.turn
