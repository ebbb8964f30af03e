"""A source in a thread of its own: the newest frame for whoever asks, faults as a state, reconnection."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.vision.camera_state import BLACK, ENDED, OK, STARTING, STOPPED, CameraState
from kiosk.vision.sources import open_source

if TYPE_CHECKING:
    from kiosk.vision.frame import Frame, FrameSource, Image

_BACK_OFF_S = (0.5, 1.0, 2.0, 4.0)
_BLACK_FOR_S = 1.0
_BLACK_LEVEL = 24
_JOIN_S = 5.0


class Camera:
    """Reads a source in its own thread; the latest frame wins, and a lost source is opened again.

    Safe to use from any thread. Frames are numbered without a break over reconnections; a number that is
    skipped is a frame nobody was quick enough to take.

    Args:
        source: A source, or the text that names one; files named by text play at their own rate.
        loop: Begin files named by text again at their end.
        size: Width and height wished of a webcam.
        fps: Rate wished of a webcam.
        pause: Waits so many seconds before the source is tried again, and returns whether to give up.
            The camera's own wait ends at once when it is stopped; tests hand in one that does not wait.
    """

    def __init__(
        self,
        source: str | FrameSource,
        *,
        loop: bool = False,
        size: tuple[int, int] = (1280, 720),
        fps: int = 30,
        pause: Callable[[float], bool] | None = None,
    ) -> None:
        self._spec = source if isinstance(source, str) else None
        self._source: FrameSource | None = None if isinstance(source, str) else source
        self._make: Callable[[str], FrameSource] = partial(
            open_source, paced=True, loop=loop, size=size, fps=fps
        )
        self._changed = threading.Condition()
        self._stop = threading.Event()
        self._pause = pause or self._stop.wait
        self._thread: threading.Thread | None = None
        self._state = STOPPED
        self._latest: Frame | None = None
        self._count = 0
        self._black_since: float | None = None

    @property
    def name(self) -> str:
        """Return what a person calls the source."""
        return self._source.name if self._source else self._spec or ""

    @property
    def latest(self) -> Frame | None:
        """Return the newest frame, or None before the first."""
        with self._changed:
            return self._latest

    @property
    def state(self) -> CameraState:
        """Return how the camera is now."""
        with self._changed:
            return self._state

    def start(self) -> None:
        """Begin to read, in the background; a camera that is missing shows in `state` and is waited for."""
        if self._thread is not None and self._thread.is_alive() and not self._stop.is_set():
            return
        self.stop()
        self._stop.clear()
        self._set(STARTING)
        # A daemon, so that a driver which never returns cannot keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop reading, let the device go and wait for the thread; may be called twice."""
        self._stop.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(_JOIN_S)
            self._thread = None
        self._set(STOPPED)

    def wait(self, after: int, timeout_s: float) -> Frame | None:
        """Return the newest frame with a number above `after`, waiting up to `timeout_s` for it.

        None when there is none in that time, and at once when none can come any more: the footage
        has ended or the camera was stopped.
        """
        limit = time.monotonic() + timeout_s
        with self._changed:
            while not (self._latest and self._latest.number > after):
                left = limit - time.monotonic()
                if left <= 0 or self._state.code in {"ended", "stopped"}:
                    return None
                self._changed.wait(left)
            return self._latest

    def wait_state(self, code: str, timeout_s: float) -> CameraState:
        """Return the state once its code is `code`, or as it is after `timeout_s`."""
        with self._changed:
            self._changed.wait_for(lambda: self._state.code == code, timeout_s)
            return self._state

    def news(self, after: int, known: CameraState, timeout_s: float) -> tuple[Frame | None, CameraState]:
        """Return the newest frame with a number above `after`, if any, and the state.

        Waits up to `timeout_s` until there is such a frame or the state is not `known`.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: self._state != known or (self._latest is not None and self._latest.number > after),
                timeout_s,
            )
            latest = self._latest
            return (latest if latest is not None and latest.number > after else None), self._state

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            before = self._count
            fault = self._session()
            if fault is None:
                return
            tries = 0 if self._count > before else tries + 1
            if self._stop.is_set():
                return
            self._set(fault)
            if self._pause(_BACK_OFF_S[min(tries, len(_BACK_OFF_S) - 1)]):
                return

    def _session(self) -> CameraState | None:
        """Read until the end (None) or a fault (returned)."""
        try:
            if self._spec is not None:
                self._source = self._make(self._spec)
            source = self._source
            assert source is not None  # noqa: S101 - one of the two was given
            source.open()
            try:
                self._pump(source)
            finally:
                source.close()
        except KioskError as error:
            return CameraState(ok=False, code=error.code, message=error.message, remedy=error.remedy)
        # A driver may fail in any way; the desk goes on without the camera and says so.
        except Exception as error:
            message = f"The camera failed unexpectedly ({type(error).__name__})."
            return CameraState(
                ok=False, code="camera_failed", message=message, remedy="Unplug it and plug it in again."
            )
        return None

    def _pump(self, source: FrameSource) -> None:
        self._black_since = None
        while not self._stop.is_set():
            frame = source.read()
            if frame is None:
                self._set(ENDED)
                return
            state = self._seen(frame)
            with self._changed:
                self._count += 1
                self._latest = replace(frame, number=self._count)
                if not self._stop.is_set():
                    self._state = state
                self._changed.notify_all()

    def _seen(self, frame: Frame) -> CameraState:
        if not is_black(frame.image):
            self._black_since = None
            return OK
        if self._black_since is None:
            self._black_since = frame.at
        return BLACK if frame.at - self._black_since >= _BLACK_FOR_S else OK

    def _set(self, state: CameraState) -> None:
        with self._changed:
            self._state = state
            self._changed.notify_all()


def is_black(image: Image) -> bool:
    """Return whether `image` shows nothing but black, a little noise aside."""
    return int(image[::16, ::16].max()) < _BLACK_LEVEL
