"""Files and streams as sources: videos, folders of pictures, single pictures, MJPEG over HTTP."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.vision.files import load_picture, pictures_in, shown_name
from kiosk.vision.frame import REAL, Frame, Watch

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_MOST_PIXELS = 40_000_000
_TIMEOUT_MS = 5000
_PICTURE_S = 1.0
Capture = Callable[[str], Any]
"""Opens a file or address; gives an object like `cv2.VideoCapture`."""


class Pace:
    """Gives frames the times at which a camera would have given them, waiting for them when `paced`.

    Args:
        period_s: Seconds between frames.
        paced: Whether to wait; else times only are told, and frames come as fast as they are read.
    """

    def __init__(
        self,
        period_s: float,
        *,
        paced: bool,
        watch: Watch = REAL,
    ) -> None:
        self._period_s = period_s
        self._paced = paced
        self._watch = watch
        self._start = watch.monotonic()

    def late(self, index: int) -> bool:
        """Return whether frame `index` (0 first) is over already, so that it is better skipped."""
        return self._paced and self._watch.monotonic() >= self._start + (index + 1) * self._period_s

    def reach(self, index: int) -> float:
        """Wait for the time of frame `index` when paced, and return that time."""
        at = self._start + index * self._period_s
        if self._paced and (left := at - self._watch.monotonic()) > 0:
            self._watch.sleep(left)
        return at


class VideoSource:
    """A video file as a `FrameSource`; `at` follows the file's own rate.

    Args:
        paced: Give frames at the file's own rate, dropping those that come too late, like a webcam.
        loop: Begin again at the end.
    """

    live = False

    def __init__(
        self,
        path: Path,
        *,
        paced: bool = False,
        loop: bool = False,
        capture: Capture | None = None,
        watch: Watch = REAL,
    ) -> None:
        self._path = path
        self._loop = loop
        self._capture_with = capture or open_video
        self._paced = paced
        self._watch = watch
        self._pace = Pace(1 / 30, paced=paced, watch=watch)
        self._capture: Any = None
        self._index = 0
        self._in_file = 0

    @property
    def name(self) -> str:
        """Return the file's name without its folder."""
        return shown_name(self._path.name)

    def open(self) -> None:
        """Open the file at its start.

        Raises:
            BadInput: `video_unreadable`.
        """
        self.close()
        self._capture = self._opened()
        rate = float(self._capture.get(5))
        period = 1 / rate if math.isfinite(rate) and 0.5 <= rate <= 240 else 1 / 30
        self._pace = Pace(period, paced=self._paced, watch=self._watch)
        self._index = self._in_file = 0

    def read(self) -> Frame | None:
        """Return the next frame, or None at the end.

        Raises:
            BadInput: `video_unreadable` when the file holds no frame at all.
        """
        if self._capture is None:
            return None
        while self._pace.late(self._index) and self._in_file and self._capture.grab():
            self._index += 1
            self._in_file += 1
        done, image = self._capture.read()
        if not done and not self._in_file:
            raise self._broken("it holds no picture")
        if not done and self._loop:
            self._capture.release()
            self._capture = self._opened()
            self._in_file = 0
            done, image = self._capture.read()
        if not done:
            return None
        self._in_file += 1
        at = self._pace.reach(self._index)
        self._index += 1
        return Frame(self._index, at, cast("Image", image))

    def close(self) -> None:
        """Close the file."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _opened(self) -> Any:
        capture = self._capture_with(str(self._path.absolute()))
        if not capture.isOpened():
            capture.release()
            raise self._broken("it is broken, cut short or of an unknown kind")
        if capture.get(3) * capture.get(4) > _MOST_PIXELS:
            capture.release()
            raise self._broken("its pictures are too large")
        return capture

    def _broken(self, why: str) -> BadInput:
        return BadInput(
            "video_unreadable",
            f"The video {self.name} cannot be read: {why}.",
            "Copy it again, or convert it to MP4 or AVI.",
        )


class PictureSource:
    """Pictures one after another as a `FrameSource`; an unreadable one among several is skipped.

    Args:
        path: A picture, or a folder of pictures, read in the order people count.
        paced: Give one picture a second, as if somebody held them up in turn.
        loop: Begin again at the end.
    """

    live = False

    def __init__(
        self,
        path: Path,
        *,
        paced: bool = False,
        loop: bool = False,
        watch: Watch = REAL,
    ) -> None:
        self._path = path
        self._loop = loop
        self._paced = paced
        self._watch = watch
        self._pace = Pace(_PICTURE_S, paced=paced, watch=watch)
        self._pictures: list[Path] = []
        self._next = 0
        self._index = 0
        self.skipped = 0

    @property
    def name(self) -> str:
        """Return the picture's or folder's name without where it lies."""
        return shown_name(self._path.name)

    def open(self) -> None:
        """List the pictures.

        Raises:
            BadInput: `bad_source` when the folder cannot be listed or holds no picture.
        """
        self._pictures = pictures_in(self._path) if self._path.is_dir() else [self._path]
        if not self._pictures:
            raise BadInput(
                "bad_source", f"The folder {self.name} holds no picture.", "Put JPEG or PNG pictures there."
            )
        self._next = self._index = self.skipped = 0
        self._pace = Pace(_PICTURE_S, paced=self._paced, watch=self._watch)

    def read(self) -> Frame | None:
        """Return the next readable picture, or None after the last.

        Raises:
            BadInput: `picture_unreadable` or `picture_too_large` for a single picture, or when none
                of a folder can be read.
        """
        misses = 0
        while self._pictures:
            if self._next >= len(self._pictures):
                if not self._loop:
                    return None
                self._next = 0
            path = self._pictures[self._next]
            self._next += 1
            try:
                image = load_picture(path)
            except BadInput:
                self.skipped += 1
                misses += 1
                if misses == len(self._pictures):
                    raise
                continue
            at = self._pace.reach(self._index)
            self._index += 1
            return Frame(self._index, at, image)
        return None

    def close(self) -> None:
        """Forget the list of pictures."""
        self._pictures = []


class StreamSource:
    """A camera on the network (MJPEG or another stream over HTTP or RTSP) as a `FrameSource`.

    Opening and reading give up after five seconds, so that a stalled camera never hangs a desk.
    """

    live = True

    def __init__(
        self,
        address: str,
        *,
        capture: Capture | None = None,
        watch: Watch = REAL,
    ) -> None:
        self._address = address
        self._capture_with = capture or open_stream
        self._watch = watch
        self._capture: Any = None
        self._number = 0

    @property
    def name(self) -> str:
        """Return host and path; user, password and query stay out of screens and logs."""
        parts = urlsplit(self._address)
        return shown_name(f"{parts.hostname or ''}{parts.path}")

    def open(self) -> None:
        """Connect.

        Raises:
            EnvironmentFault: `stream_unreachable`.
        """
        self.close()
        capture = self._capture_with(self._address)
        if not capture.isOpened():
            capture.release()
            raise self._lost("does not answer, or sends no pictures")
        self._capture, self._number = capture, 0

    def read(self) -> Frame | None:
        """Wait for the next frame.

        Raises:
            EnvironmentFault: `stream_unreachable` when the stream stops.
        """
        done, image = self._capture.read() if self._capture is not None else (False, None)
        if not done or image is None:
            raise self._lost("stopped sending")
        if image.shape[0] * image.shape[1] > _MOST_PIXELS:
            raise self._lost("sends pictures that are too large")
        self._number += 1
        return Frame(self._number, self._watch.monotonic(), cast("Image", image))

    def close(self) -> None:
        """Hang up."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _lost(self, what: str) -> EnvironmentFault:
        return EnvironmentFault(
            "stream_unreachable",
            f"The network camera {self.name} {what}.",
            "Check its power, the network and the address; it is tried again by itself.",
        )


def open_video(path: str) -> Any:
    """Return an OpenCV capture of the video file at `path`; FFmpeg only, and no chatter."""
    import cv2

    _hush()
    return cv2.VideoCapture(path, cv2.CAP_FFMPEG)


def open_stream(address: str) -> Any:
    """Return an OpenCV capture of `address` that gives up opening and reading after five seconds."""
    import cv2

    _hush()
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _TIMEOUT_MS]
    return cv2.VideoCapture(address, cv2.CAP_FFMPEG, limits)


def _hush() -> None:
    import cv2

    # A broken file is told of by our own error; the library would write to standard error as well.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
