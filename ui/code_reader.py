"""Looks for codes in every frame, in its own thread, and calls back with those that are new."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.services import ReadingCamera

if TYPE_CHECKING:
    from ui.services import CameraLike, FrameLike, ReaderLike

_LOG = logging.getLogger(__name__)
_WAIT_S = 0.25
_OVER_S = 0.02


@dataclass(frozen=True, slots=True)
class Sighting:
    """One code that was seen: its exact bytes, when the frame was taken and when it had been read.

    Times are monotonic seconds.
    """

    data: bytes
    seen: float
    decoded: float

    @classmethod
    def by_hand(cls, data: bytes) -> Sighting:
        """Return a code that no camera saw, as of now."""
        now = time.monotonic()
        return cls(data, now, now)


class CodeReader:
    """Reads until told not to, and again when told so; a camera that reads by itself is only listened to.

    Args:
        camera: Where frames come from.
        reader: Reads one frame; None where the camera does so itself.
        fresh: Returns whether a code is new, and not one that stays in view; asked by the reader's
            thread alone, apart from `look_again`.
        on_code: Called in the reader's thread with each fresh code.
    """

    def __init__(
        self,
        camera: CameraLike,
        reader: ReaderLike | None,
        fresh: Callable[[bytes, float], bool],
        on_code: Callable[[Sighting], None],
    ) -> None:
        self._camera = camera
        self._reader = reader
        self._fresh = fresh
        self._on_code = on_code
        self._again = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._watching = True

    def start(self) -> None:
        """Begin to look."""
        self._thread = threading.Thread(target=self._run, name="code-reader", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def watch(self, *, watching: bool) -> None:
        """Look from now on, or no more."""
        if watching != self._watching:
            self._watching = watching
            if isinstance(self._camera, ReadingCamera):
                self._camera.watch(watching=watching)

    def look_again(self) -> None:
        """Take the next code in view even when it has been there all along."""
        self._again.set()

    def _run(self) -> None:
        camera = self._camera
        if isinstance(camera, ReadingCamera):
            while not self._stop.is_set():
                reading = camera.reading(_WAIT_S)
                if reading is not None and self._watching:
                    self._tell(reading.codes, reading.at, reading.decoded)
            return
        after = 0
        while not self._stop.is_set():
            frame = camera.wait(after, _WAIT_S)
            if frame is None:
                # A camera that is over does not wait itself.
                self._stop.wait(_OVER_S)
                continue
            after = frame.number
            if self._watching and self._reader is not None:
                self._look(self._reader, frame)

    def _look(self, reader: ReaderLike, frame: FrameLike) -> None:
        try:
            codes = reader.live(frame.image)
        except Exception:  # one bad frame must not end the desk's eyes
            _LOG.exception("The reader failed on a frame")
            return
        self._tell([code.data for code in codes], frame.at, time.monotonic())

    def _tell(self, codes: Sequence[bytes], seen: float, decoded: float) -> None:
        for code in codes:
            fresh = self._fresh(code, decoded)
            if fresh or self._again.is_set():
                self._again.clear()
                self._on_code(Sighting(code, seen, decoded))
