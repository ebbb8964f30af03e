"""Memory that two processes share: a few places for the newest frames, written by one and read by the other.

The memory has no name in the file system where that can be had (Linux, Windows), and a file that is
deleted as soon as it is open elsewhere: nothing is left behind, however either process ends. Only
places that were written take memory.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import struct
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

PLACES = 4
MOST_FRAME_BYTES = 3840 * 2160 * 3
MOST_VIEW_BYTES = 2560 * 1920 * 4
_HEAD = struct.Struct("<qiiii")
_HEAD_BYTES = 64
_PLACE_BYTES = _HEAD_BYTES + MOST_VIEW_BYTES + MOST_FRAME_BYTES
_NAME = "kiosk-eye"


class Pixels(NamedTuple):
    """A copy of pixels: `data` holds `height` rows of `width` pixels without gaps."""

    width: int
    height: int
    data: bytes


class Ring:
    """The shared memory; `handle` names it for `Ring(handle)` in the process it is shared with.

    Args:
        handle: What the maker's `handle` said; empty to make one.

    Raises:
        OSError: There is not that much memory, or no such handle.
    """

    def __init__(self, handle: str = "") -> None:
        self.fd = -1
        size = PLACES * _PLACE_BYTES
        if sys.platform == "win32":
            self.handle = handle or f"{_NAME}-{os.getpid()}-{os.urandom(8).hex()}"
            self._memory = mmap.mmap(-1, size, tagname=self.handle)
            return
        self.fd = int(handle) if handle else _unnamed(size)
        self.handle = str(self.fd)
        self._memory = mmap.mmap(self.fd, size)

    def put(self, number: int, image: Image, view: tuple[int, int]) -> None:
        """Write frame `number`, `(H, W, 3) uint8`, and its middle as a preview of `view` pixels.

        Greater frames than `MOST_FRAME_BYTES` are made smaller; a greater view gets no preview.
        """
        import numpy as np

        from kiosk.vision.preview import preview

        image = _fitting(image)
        height, width = image.shape[:2]
        shown = view if view[0] * view[1] * 4 <= MOST_VIEW_BYTES else (0, 0)
        at = number % PLACES * _PLACE_BYTES
        # Whoever copies meanwhile sees that it is not what it was.
        _HEAD.pack_into(self._memory, at, 0, 0, 0, 0, 0)
        begin = at + _HEAD_BYTES
        if shown[0]:
            place = np.frombuffer(self._memory, np.uint8, shown[0] * shown[1] * 4, begin)
            preview(image, shown, place.reshape(shown[1], shown[0], 4))
        begin += MOST_VIEW_BYTES
        np.frombuffer(self._memory, np.uint8, image.size, begin).reshape(image.shape)[:] = image
        _HEAD.pack_into(self._memory, at, number, width, height, *shown)

    def frame(self, number: int) -> Pixels | None:
        """Return frame `number` as BGR, 3 bytes a pixel; None when it has been written over."""
        return self._copy(number, 3)

    def newest(self) -> Pixels | None:
        """Return the newest frame as BGR; None when there is none yet."""
        numbers = [int(_HEAD.unpack_from(self._memory, place * _PLACE_BYTES)[0]) for place in range(PLACES)]
        return self._copy(max(numbers), 3)

    def shown(self, number: int) -> Pixels | None:
        """Return the preview of frame `number` as BGRX, 4 bytes a pixel; None when it is not there any more."""
        return self._copy(number, 4)

    def close(self) -> None:
        """Let the memory go once nobody looks at it any more."""
        fd, self.fd = self.fd, -1
        if fd >= 0:
            os.close(fd)
        self._memory.close()

    def __del__(self) -> None:
        # What still looks at the memory keeps it; the handle goes all the same.
        with contextlib.suppress(BufferError, AttributeError):
            self.close()

    def _copy(self, number: int, depth: int) -> Pixels | None:
        at = number % PLACES * _PLACE_BYTES
        found, width, height, view_width, view_height = _HEAD.unpack_from(self._memory, at)
        begin = at + _HEAD_BYTES
        if depth == 4:
            width, height = view_width, view_height
        else:
            begin += MOST_VIEW_BYTES
        size = width * height * depth
        if found != number or not 0 < size <= (MOST_VIEW_BYTES if depth == 4 else MOST_FRAME_BYTES):
            return None
        data = self._memory[begin : begin + size]
        still = _HEAD.unpack_from(self._memory, at)[0] == number
        return Pixels(width, height, data) if still else None


def _unnamed(size: int) -> int:
    if sys.platform == "linux":
        fd = os.memfd_create(_NAME)
    else:
        import tempfile

        fd, path = tempfile.mkstemp(prefix=_NAME)
        os.unlink(path)  # noqa: PTH108 - pathlib has nothing to add to a name that was just made
    try:
        os.ftruncate(fd, size)
    except OSError:
        os.close(fd)
        raise
    return fd


def _fitting(image: Image) -> Image:
    if image.size <= MOST_FRAME_BYTES:
        return image
    import cv2
    import numpy as np

    factor = (MOST_FRAME_BYTES / image.size) ** 0.5
    size = (max(1, int(image.shape[1] * factor)), max(1, int(image.shape[0] * factor)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
