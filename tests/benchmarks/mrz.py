"""`kiosk bench mrz`: made-up passports and cards held before a webcam: how many are read at one look, and what a look costs.

640 to 900 pixels wide, askew, some shaky, in glare or in shadow. The floor is the network alone on as many lines. The
pictures are drawn in the typeface that the network learned from; how well real pages are read they cannot say.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

from kiosk.cli.bench import Options, Row

_SHARE = 0.9
_SECONDS = 1.0
# Seeds that no test and no tuning of the reader has used.
_FIRST_SEED = 5_000


def run(options: Options) -> Iterator[Row]:
    """Yield how many pages are read exactly and wrongly, and the cost of a look."""
    from benchmarks._held_pages import held_page

    from kiosk.identity.mrz_reader import MrzReader

    count = 10 if options.quick else 100
    reader = MrzReader()
    floor = _floor()
    right = wrong = 0
    looks, floors = [], []
    for seed in range(_FIRST_SEED, _FIRST_SEED + count):
        truth, picture = held_page(seed)
        read, cost = _timed(lambda picture=picture: reader.read(picture))  # type: ignore[misc]
        looks.append(cost)
        floors.append(_timed(floor)[1])
        same = read is not None and (read.document, read.birth, read.expiry) == (
            truth.document,
            truth.birth,
            truth.expiry,
        )
        right += same
        wrong += read is not None and not same
    share = right / count
    look, base = median(looks), median(floors)
    slow = sorted(looks)[int(0.95 * (count - 1))]
    yield Row(f"pages read exactly, of {count}", share, "", goal=f">= {_SHARE:g}", holds=share >= _SHARE)
    yield Row(f"pages read wrongly, of {count}", wrong, "", goal="0", holds=wrong == 0)
    yield Row("network alone, two lines", base, "s")
    yield Row("one look at 720p", look, "s", against="network alone, two lines", ratio=look / base)
    goal = f"<= {_SECONDS:g}"
    yield Row("one look at 720p, 95 of 100", slow, "s", goal=goal, holds=slow <= _SECONDS)


def _floor() -> Callable[[], Any]:
    import cv2
    import numpy as np

    from kiosk.assets import resource

    net = cv2.dnn.readNetFromONNX(str(resource("models", "mrz_line.onnx")))
    strip = np.zeros((1, 1, 32, 960), np.float32)

    def two_lines() -> None:
        for _ in range(2):
            net.setInput(strip)
            net.forward()

    return two_lines


def _timed(call: Callable[[], Any]) -> tuple[Any, float]:
    begun = time.perf_counter()
    result = call()
    return result, time.perf_counter() - begun
