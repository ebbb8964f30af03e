"""The eye: reads a camera and its codes in a process of its own, until whoever started it is gone.

It is called with the ring's handle as its last argument. Frames go into that ring, everything else over standard input and output (`eye_words`).
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, TYPE_CHECKING

from kiosk.vision import eye_words as words
from kiosk.vision.camera import Camera
from kiosk.vision.camera_state import CameraState
from kiosk.vision.reader import Reader
from kiosk.vision.ring import Ring

if TYPE_CHECKING:
    from kiosk.vision.frame import Image
    from kiosk.vision.zxing import ReadCode

_LOG = logging.getLogger(__name__)
_WAIT_S = 0.25
_OVER_S = 0.02


def main() -> None:
    """Serve the parent on standard input and output; ends the process when it hangs up."""
    # Ctrl+C in a terminal is for the parent, which then hangs up.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe = os.fdopen(os.dup(1), "wb")
    # What a driver's library prints must not be taken for a message.
    os.dup2(2, 1)
    threading.Thread(target=_load, name="load", daemon=True).start()
    _Eye(Ring(sys.argv[-1]), pipe).serve(sys.stdin.buffer)
    # Without waiting: a driver may never come back.
    os._exit(0)


def _load() -> None:
    """Import what the first frame needs while the parent finds out which camera it is."""
    import cv2

    # The machine's other core draws the window.
    cv2.setNumThreads(1)


class _Eye:
    def __init__(self, ring: Ring, pipe: IO[bytes]) -> None:
        self._ring, self._pipe = ring, pipe
        self._sending = threading.Lock()
        self._view = (0, 0)
        self._watching = True
        self._base = 0
        self._camera: Camera | None = None

    def serve(self, commands: IO[bytes]) -> None:
        """Do what the parent says until it hangs up."""
        while (message := words.receive(commands)) is not None:
            kind, payload = message
            if kind == words.VIEW:
                width, height = words.SIZE.unpack(payload)
                self._view = (width, height)
            elif kind == words.WATCH:
                self._watching = payload == b"1"
            elif kind == words.OPEN and self._camera is None:
                self._open(payload)

    def _open(self, payload: bytes) -> None:
        spec, loop, width, height, fps, base = words.split(payload)
        self._base = int(base)
        size = (int(width), int(height))
        self._camera = Camera(
            spec.decode("utf-8", "surrogateescape"), loop=loop == b"1", size=size, fps=int(fps)
        )
        self._camera.start()
        for work in (self._show, self._read):
            threading.Thread(target=self._until_alone, args=(work, self._camera), daemon=True).start()

    @staticmethod
    def _until_alone(work: Callable[[Camera], None], camera: Camera) -> None:
        try:
            work(camera)
        except OSError:
            os._exit(0)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            # The parent sees that the eye is gone and starts another.
            os._exit(1)

    def _show(self, camera: Camera) -> None:
        after, told = 0, CameraState(ok=False, code="")
        while True:
            frame, state = camera.news(after, told, _WAIT_S)
            if frame is not None:
                after = frame.number
                number = self._base + after
                self._ring.put(number, frame.image, self._view)
                self._tell(words.FRAME, words.TIMES.pack(number, frame.at, 0.0))
            if state != told:
                told = state
                parts = (str(int(state.ok)), state.code, state.message, state.remedy, camera.name)
                self._tell(words.STATE, words.join([part.encode() for part in parts]))

    def _read(self, camera: Camera) -> None:
        reader = Reader()
        after = 0
        while True:
            frame = camera.wait(after, _WAIT_S)
            if frame is None:
                # A camera that is over does not wait itself.
                time.sleep(_OVER_S)
                continue
            after = frame.number
            codes = _codes(reader, frame.image) if self._watching else ()
            if codes:
                times = words.TIMES.pack(self._base + after, frame.at, time.monotonic())
                self._tell(words.CODES, words.join([times, *(code.data for code in codes)]))

    def _tell(self, kind: bytes, payload: bytes) -> None:
        with self._sending:
            words.send(self._pipe, kind, payload)


def _codes(reader: Reader, image: Image) -> tuple[ReadCode, ...]:
    try:
        return reader.live(image)
    except Exception:  # one bad frame must not end the desk's eyes
        _LOG.exception("The reader failed on a frame")
        return ()
