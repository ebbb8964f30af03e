"""The means tried on a still picture after the plain decoder missed, cheap before dear.

Chosen by what each added on hard photos per millisecond, one of a kind of trouble each rather than many
of the kind that those photos happen to hold: squeezed (slanted or curved codes), evened (shadow and
glare), opened dark or bright parts, thresholded, levelled, sharpened, windows cut out, another decoder.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.vision import variants as v
from kiosk.vision.seek import look
from kiosk.vision.zxing import ReadCode, zxing

if TYPE_CHECKING:
    from kiosk.vision.frame import Image
    from kiosk.vision.wechat import WeChat

_WORKING_SIDE = 1600


@dataclass(frozen=True, slots=True)
class Step:
    """One more means.

    Args:
        name: For figures and logs.
        read: Reads the codes of a grey picture.
    """

    name: str
    read: Callable[[Image], list[ReadCode]]


def steps(wechat: WeChat) -> tuple[Step, ...]:
    """Return all means in the order to try them."""
    quick = [Step(x.name, read=partial(_by_variant, x)) for x in _QUICK]
    slow = [Step(x.name, read=partial(_by_variant, x)) for x in _SLOW]
    return (
        *quick,
        Step("windows", read=_by_windows),
        Step("wechat evened 600", read=partial(_by_wechat, wechat, _evened_to(600))),
        Step("wechat evened 1200", read=partial(_by_wechat, wechat, _evened_to(1200))),
        *slow,
        Step("wechat 1200", read=partial(_by_wechat, wechat, _fitted_to(1200))),
        Step("wechat windows", read=partial(_by_wechat_windows, wechat)),
        Step("wechat evened 1600", read=partial(_by_wechat, wechat, _evened_to(1600))),
    )


def _fitted_to(side: int, most: float = 3.0) -> v.Step:
    return lambda grey: v.fitted(grey, side, most)


def _evened_to(side: int, limit: float = 2.0, tiles: int = 8) -> v.Step:
    return v.then(_fitted_to(side), lambda grey: v.evened(grey, limit, tiles))


def _squeezed(across: float, down: float, *, even: bool = False, side: int = _WORKING_SIDE) -> v.Step:
    def make(grey: Image) -> tuple[Image, v.Matrix]:
        # Bounded first: a great picture is tried at working size only.
        fit = min(1.0, side / max(grey.shape))
        picture, back = v.scaled(grey, fit * across, fit * down)
        return (v.evened(picture) if even else picture), back

    return make


def _sharpened_to(side: int) -> v.Step:
    return v.then(_fitted_to(side), lambda grey: v.sharpened(grey, 1.0, 3.0, 2.0))


def _opened(grey: Image) -> Image:
    import cv2
    import numpy as np

    mended = cv2.morphologyEx(v.evened(grey), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return mended.astype(np.uint8, copy=False)


# Squeezed down first: codes are photographed from above or below more often than from the side.
_QUICK: tuple[v.Variant, ...] = (
    v.Variant("squeezed down", _squeezed(1.2, 0.6, side=1000)),
    v.Variant("bright parts opened", v.then(_squeezed(1, 1, side=800), lambda grey: v.gamma(grey, 2.0))),
    v.Variant("dark parts opened", v.then(_squeezed(1, 1, side=800), lambda grey: v.gamma(grey, 0.4))),
    v.Variant("thresholded", v.then(_fitted_to(800), lambda grey: v.thresholded(grey, 0.2))),
    v.Variant("light on dark", lambda grey: v.scaled(grey, 1.0), inverted=True),
    v.Variant("bright parts opened, great", v.then(_squeezed(1, 1), lambda grey: v.gamma(grey, 2.0))),
    v.Variant("dark parts opened, great", v.then(_squeezed(1, 1), lambda grey: v.gamma(grey, 0.4))),
    v.Variant("evened and squeezed down", _squeezed(1.6, 0.8, even=True)),
    v.Variant("evened and squeezed across", _squeezed(0.8, 1.6, even=True)),
    v.Variant("evened by small parts", _evened_to(1000, 4.0, 6)),
    v.Variant("sharpened", _sharpened_to(1600)),
)
_SLOW: tuple[v.Variant, ...] = (
    v.Variant("levelled", v.then(_fitted_to(1600), lambda grey: v.levelled(grey, 0.03))),
    v.Variant(
        "levelled, fixed", v.then(_fitted_to(1600), lambda grey: v.levelled(grey, 0.05)), "FixedThreshold"
    ),
    v.Variant("evened great", v.then(_fitted_to(2000), _opened)),
    v.Variant("evened great by small parts", _evened_to(2000, 4.0, 6)),
    v.Variant("turned 45", lambda grey: v.turned(grey, 45, 1200)),
    v.Variant("turned 20", lambda grey: v.turned(grey, 20, 1200)),
)


def _by_variant(variant: v.Variant, grey: Image) -> list[ReadCode]:
    picture, back = variant.make(grey)
    codes = zxing(picture, inverted=variant.inverted, smaller=variant.inverted, binarizer=variant.binarizer)
    return [code.moved(back, variant.name) for code in codes]


def _by_windows(grey: Image) -> list[ReadCode]:
    found = []
    for window in look(grey).windows:
        cut = window.cut(grey)
        picture, back = v.fitted(cut, 640)
        scale = max(picture.shape) / max(cut.shape)
        sharp = v.sharpened(picture, 0.5 * scale, max(1.0, 1.33 * scale), 2.0)
        back = v.shifted(back, window.left, window.top)
        found += [code.moved(back, "window sharpened") for code in zxing(sharp)]
    return found


def _by_wechat(wechat: WeChat, make: v.Step, grey: Image) -> list[ReadCode]:
    picture, back = make(grey)
    return [code.moved(back, "wechat") for code in wechat.read(picture)]


def _by_wechat_windows(wechat: WeChat, grey: Image) -> list[ReadCode]:
    found = []
    for window in look(grey, 2).windows:
        picture, back = _evened_to(600)(window.cut(grey))
        back = v.shifted(back, window.left, window.top)
        found += [code.moved(back, "wechat window") for code in wechat.read(picture)]
    return found
