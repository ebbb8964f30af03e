"""The camera in a process of its own: the window starts, draws and decides without waiting for OpenCV."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import EnvironmentFault
from kiosk.vision import eye_words as words
from kiosk.vision.camera_state import STARTING, STOPPED, CameraState
from kiosk.vision.eye_process import Eye
from kiosk.vision.ring import Pixels, Ring

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_BACK_OFF_S = (0.5, 1.0, 2.0, 4.0)
_KEPT = 64
_OVER = frozenset({"ended", "stopped"})
_FAILED = CameraState(
    ok=False,
    code="camera_failed",
    message="The camera's driver failed, and is being started again.",
    remedy="Unplug the camera and plug it in again if this stays.",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The codes of one frame: their exact bytes, when it was taken and when they had been read (monotonic seconds)."""

    number: int
    at: float
    decoded: float
    codes: tuple[bytes, ...]


class SharedFrame:
    """One frame of a `CameraProcess`; its pixels are fetched when they are first asked for."""

    def __init__(self, number: int, at: float, ring: Ring) -> None:
        self.number, self.at = number, at
        self._ring = ring
        self._lock = threading.Lock()
        self._image: Image | None = None

    @property
    def image(self) -> Image:
        """Return the picture, `(H, W, 3) uint8` BGR, always the same one; one of more than 8 megapixels made smaller.

        Asked for the first time when some later frames have come, it is the newest of those.

        Raises:
            EnvironmentFault: `camera_failed` when there is none any more.
        """
        with self._lock:
            if self._image is None:
                self._image = self._fetch()
            return self._image

    def preview(self) -> Pixels | None:
        """Return the picture at the view's size, BGRX; None when later ones have taken its place."""
        return self._ring.shown(self.number)

    def _fetch(self) -> Image:
        import numpy as np

        pixels = self._ring.frame(self.number) or self._ring.newest()
        if pixels is None:
            raise EnvironmentFault(_FAILED.code, _FAILED.message, _FAILED.remedy)
        return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)


class CameraProcess:
    """As `kiosk.vision.Camera`, by the same promises, with the source read and decoded in another process.

    The process ends with this one, whichever way that ends, and is started again when it crashes. Its frames
    are `SharedFrame`; codes come from `readings`, so that nothing here needs OpenCV or numpy.

    Args:
        spec: The text that names a source.
        loop: Begin files again at their end.
        size: Width and height wished of a webcam.
        fps: Rate wished of a webcam.
        eye: A process that was started early.
        pause: Waits so many seconds before a crashed process is replaced, and returns whether to give up.
    """

    def __init__(  # noqa: PLR0913 - as Camera, each named
        self,
        spec: str,
        *,
        loop: bool = False,
        size: tuple[int, int] = (1280, 720),
        fps: int = 30,
        eye: Eye | None = None,
        pause: Callable[[float], bool] | None = None,
    ) -> None:
        self._spec = spec
        self._wish = (loop, *size, fps)
        self._early = eye
        self._ring = eye.ring if eye is not None else None
        self._changed = threading.Condition()
        self._stop = threading.Event()
        self._pause = pause or self._stop.wait
        self._thread: threading.Thread | None = None
        self._eye: Eye | None = None
        self._view = (0, 0)
        self._watching = True
        self._state = STOPPED
        self._name = spec
        self._latest: SharedFrame | None = None
        self._count = 0
        self._readings: deque[Reading] = deque(maxlen=_KEPT)

    @property
    def name(self) -> str:
        """Return what a person calls the source."""
        with self._changed:
            return self._name

    @property
    def latest(self) -> SharedFrame | None:
        """Return the newest frame, or None before the first."""
        with self._changed:
            return self._latest

    @property
    def state(self) -> CameraState:
        """Return how the camera is now."""
        with self._changed:
            return self._state

    @property
    def pid(self) -> int | None:
        """Return the number of the process that looks, or None when there is none now."""
        eye = self._eye
        return None if eye is None else eye.pid

    def start(self) -> None:
        """Begin to read, in the background; a camera that is missing shows in `state` and is waited for."""
        if self._thread is not None and self._thread.is_alive() and not self._stop.is_set():
            return
        if self._thread is not None:
            self.stop()
        self._stop.clear()
        self._set(STARTING)
        self._thread = threading.Thread(target=self._run, name="camera-eye", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop reading, let the device go and wait for the process to end; may be called twice."""
        self._stop.set()
        for eye in (self._eye, self._early):
            if eye is not None:
                eye.hang_up()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()
            self._thread = None
        if self._early is not None:
            self._early.end()
            self._early = None
        self._set(STOPPED)

    def wait(self, after: int, timeout_s: float) -> SharedFrame | None:
        """Return the newest frame with a number above `after`, waiting up to `timeout_s` for it.

        None when there is none in that time, and at once when none can come any more: the footage
        has ended or the camera was stopped.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._is_newer(after) or self._state.code in _OVER, timeout_s)
            return self._latest if self._is_newer(after) else None

    def wait_state(self, code: str, timeout_s: float) -> CameraState:
        """Return the state once its code is `code`, or as it is after `timeout_s`."""
        with self._changed:
            self._changed.wait_for(lambda: self._state.code == code, timeout_s)
            return self._state

    def reading(self, timeout_s: float) -> Reading | None:
        """Return the next frame's codes that were read, waiting up to `timeout_s` for them."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._readings), timeout_s)
            return self._readings.popleft() if self._readings else None

    def watch(self, *, watching: bool) -> None:
        """Look for codes from now on, or no more; what was read and not fetched is forgotten."""
        with self._changed:
            self._watching = watching
            self._readings.clear()
        self._tell(words.WATCH, b"1" if watching else b"0")

    def fit(self, width: int, height: int) -> None:
        """Make previews of `width` by `height` pixels from now on."""
        if (width, height) != self._view:
            self._view = (width, height)
            self._tell(words.VIEW, words.SIZE.pack(width, height))

    def _is_newer(self, after: int) -> bool:
        return self._latest is not None and self._latest.number > after

    def _tell(self, kind: bytes, payload: bytes) -> None:
        eye = self._eye
        if eye is not None:
            eye.tell(kind, payload)

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            before = self._count
            self._session()
            tries = 0 if self._count > before else tries + 1
            if self._stop.is_set():
                return
            self._set(_FAILED)
            if self._pause(_BACK_OFF_S[min(tries, len(_BACK_OFF_S) - 1)]):
                return

    def _session(self) -> None:
        """Listen to one process until it ends."""
        try:
            eye, self._early = self._early or Eye(self._ring), None
        except OSError:
            return
        self._ring = ring = eye.ring
        self._eye = eye
        try:
            loop, width, height, fps = self._wish
            numbers = (int(loop), width, height, fps, self._count)
            wish = (self._spec, *map(str, numbers))
            eye.tell(words.VIEW, words.SIZE.pack(*self._view))
            eye.tell(words.WATCH, b"1" if self._watching else b"0")
            eye.tell(words.OPEN, words.join([part.encode("utf-8", "surrogateescape") for part in wish]))
            # A stop that came before there was an eye to tell.
            if self._stop.is_set():
                return
            while (message := eye.hear()) is not None:
                self._heard(*message, ring)
        finally:
            self._eye = None
            eye.end()

    def _heard(self, kind: bytes, payload: bytes, ring: Ring) -> None:
        with self._changed:
            if kind == words.FRAME:
                self._count, at, _ = words.TIMES.unpack(payload)
                self._latest = SharedFrame(self._count, at, ring)
            elif kind == words.STATE:
                self._take(words.split(payload))
            elif kind == words.CODES and self._watching:
                times, *codes = words.split(payload)
                number, at, decoded = words.TIMES.unpack(times)
                self._readings.append(Reading(number, at, decoded, tuple(codes)))
            self._changed.notify_all()

    def _take(self, parts: Sequence[bytes]) -> None:
        ok, code, message, remedy, name = (part.decode() for part in parts)
        self._name = name
        if not self._stop.is_set():
            self._state = CameraState(ok == "1", code, message, remedy)

    def _set(self, state: CameraState) -> None:
        with self._changed:
            self._state = state
            self._changed.notify_all()
