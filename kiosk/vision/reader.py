"""Reading codes from pictures: quick and bounded for a live view, by all means for a still."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.vision import variants as v
from kiosk.vision.seek import Window, look
from kiosk.vision.stills import steps
from kiosk.vision.wechat import WeChat
from kiosk.vision.zxing import ReadCode, zxing, zxing_and_failed

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

MOST_CODES = 32
"""More codes than this in one picture are left out: no desk holds so many."""

_NOISY = 1.6
_GREAT = 700_000
_VAST = 6_000_000
# The smallest code is 21 modules wide.
_LEAST_SIDE = 21
_Sharpening = tuple[str, float, float, float, float]
# Name, scale, then smoothing, radius and amount in pixels of the window before scaling. The first read
# most, the others add what it misses: stronger noise, softer focus, an uneven light.
_FIRST: _Sharpening = ("x2 sharpened", 2, 0.5, 1.33, 2)
_OTHERS: tuple[_Sharpening, ...] = (
    ("x3 sharpened", 3, 0.5, 1.0, 2),
    ("x2 calmed", 2, 0.67, 1.33, 4),
    ("x2 evened", 2, 0.0, 0.0, 0.0),
    ("x3 calmed", 3, 0.83, 2.0, 4),
)


class Reader:
    """Reads QR codes. One reader serves one live view; `still` may be called from any thread."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._turn = 0
        self._steps = steps(WeChat())

    def live(self, image: Image) -> tuple[ReadCode, ...]:
        """Return the codes of one frame, `(H, W, 3)` BGR or `(H, W)` grey, `uint8`; a few milliseconds.

        The whole frame is tried once; on a miss the likeliest windows are sharpened and tried, each
        frame another way, so that a code held for some frames is read by one of them.
        """
        grey = to_grey(image)
        self._turn += 1
        seen = look(grey)
        codes = self._whole(grey, noisy=seen.unrest > _NOISY) or self._rescued(grey, seen.windows)
        return tuple(codes[:MOST_CODES])

    def _whole(self, grey: Image, *, noisy: bool) -> list[ReadCode]:
        turn = self._turn % 4
        if noisy and turn:
            # Noise makes the decoder follow thousands of false leads; in half size it is gone, and
            # so are small codes, which the other frames and the windows are for.
            half, back = v.scaled(grey, 0.5)
            return [code.moved(back, "half") for code in zxing(half, inverted=turn == 2, smaller=False)]
        return zxing(grey, inverted=turn == 2)

    def _rescued(self, grey: Image, windows: tuple[Window, ...]) -> list[ReadCode]:
        if not windows:
            return []
        codes = _read_window(grey, windows[0], _FIRST)
        # Every other frame spends a little more, in turn on another way and on another window.
        if codes or self._turn % 2:
            return codes
        turn = self._turn // 2
        if turn % 2 and len(windows) > 1:
            return _read_window(grey, windows[1 + turn // 2 % (len(windows) - 1)], _FIRST)
        return _read_window(grey, windows[0], _OTHERS[turn // 2 % len(_OTHERS)])

    def still(self, image: Image, *, deadline_s: float = 3.0) -> tuple[ReadCode, ...]:
        """Return the codes of a picture, `(H, W, 3)` BGR or `(H, W)` grey, `uint8`, by all means.

        The plain decoder first, and nothing else when it reads; then variants of the picture, cheap
        before dear, and the second kind of decoder, until one reads. No new step begins after
        `deadline_s` seconds.
        """
        until = self._monotonic() + deadline_s
        grey = to_grey(image)
        if min(grey.shape) < _LEAST_SIDE:
            return ()
        codes = _plain(grey)
        for step in self._steps:
            if codes or self._monotonic() > until:
                break
            codes = step.read(grey)
        return tuple(codes[:MOST_CODES])


def to_grey(image: Image) -> Image:
    """Return `(H, W)` grey of a BGR or grey picture, contiguous."""
    import cv2
    import numpy as np

    if image.ndim == 2:
        return np.ascontiguousarray(image)
    return cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)


def _plain(grey: Image) -> list[ReadCode]:
    """Return what the decoder reads without help.

    Codes are dark on light but for a few: looking for the others as well costs as much again, so that
    is left to a later step. A great picture is tried in half size first, a vast one in a quarter, which
    is enough when that reads a code or three and leaves none unread.
    """
    if grey.size > _GREAT:
        small, back = v.scaled(grey, 0.5 if grey.size < _VAST else 0.25)
        codes, failed = zxing_and_failed(small, inverted=False, smaller=False)
        if 0 < len(codes) < 4 and not failed:
            return [code.moved(back, "plain") for code in codes]
    return zxing(grey, inverted=False)


def _read_window(grey: Image, window: Window, how: _Sharpening) -> list[ReadCode]:
    name, scale, smooth, radius, amount = how
    side = max(window.width, window.height)
    # A wide window holds a great code, whose modules need no enlarging; the cost stays the same.
    scale = min(scale, 240 * scale / side)
    picture, back = v.scaled(window.cut(grey), scale)
    if amount:
        picture = v.sharpened(picture, smooth * scale, max(0.6, radius * scale), amount)
    else:
        picture = v.evened(picture, tiles=4)
    back = v.shifted(back, window.left, window.top)
    return [code.moved(back, name) for code in zxing(picture)]
