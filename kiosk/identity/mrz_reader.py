"""Reads the machine-readable zone of a page that is held to a camera.

Lines are found and straightened (`mrz_locate`), seen by a small network that knows OCR-B (packaging/train_mrz_model.py), and
read as the likeliest lines of a zone's form (`mrz_decode`); what is returned has all its check digits right.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault
from kiosk.identity import mrz_locate
from kiosk.identity.mrz import Mrz, MrzKind, forms_of
from kiosk.identity.mrz_choice import choose
from kiosk.identity.mrz_decode import Reading, decode

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_MODEL = ("models", "mrz_line.onnx")
# Width and height of a line of a zone of so many lines: about 20 pixels a character, 19 of them high.
_STRIPS = {2: (960, 32), 3: (640, 32)}
_MOST_ZONES = 2
_WIDEST = 1280


class MrzReader:
    """Reads zones in pictures of any size; one may be shared by threads. Keeps nothing of a picture.

    Args:
        model: The recogniser, else the one that ships.
    """

    def __init__(self, model: Path | None = None) -> None:
        self._model = model or resource(*_MODEL)
        self._lock = threading.Lock()
        self._net: Any = None

    def read(self, image: NDArray[np.uint8]) -> Mrz | None:
        """Return what the zone in `image`, `(H, W, 3) uint8` BGR, says, or None where none is read with certainty.

        Raises:
            EnvironmentFault: `mrz_model_missing`.
        """
        grey = _grey(image)
        for zone in mrz_locate.zones(grey)[:_MOST_ZONES]:
            size = _STRIPS[len(zone)]
            strips = [mrz_locate.straightened(grey, line, size) for line in zone]
            upside_down = [strip[::-1, ::-1] for strip in reversed(strips)]
            for way in (strips, upside_down):
                if (found := choose(_readings([self._see(strip) for strip in way]))) is not None:
                    return found
        return None

    def _see(self, strip: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the log-probability, step by step from the left, of each character in `strip`: `(T, 38) float32`."""
        import numpy as np

        plain = strip.astype(np.float32)
        plain = (plain - plain.mean()) / (plain.std() + 4)
        with self._lock:
            if self._net is None:
                self._net = _open_net(self._model)
            self._net.setInput(np.ascontiguousarray(plain[None, None]))
            # The network may write its next result over this one.
            scores = self._net.forward()[0, :, 0].T.copy()
        high = scores.max(axis=1, keepdims=True)
        chances = scores - high - np.log(np.exp(scores - high).sum(axis=1, keepdims=True))
        return np.asarray(chances, np.float32)


def _grey(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if grey.shape[1] > _WIDEST:
        size = (_WIDEST, max(1, round(grey.shape[0] * _WIDEST / grey.shape[1])))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(grey, np.uint8)


def _readings(seen: Sequence[NDArray[np.float32]]) -> list[Reading]:
    """Return the lines as the form of zone reads them that fits the first line best, or nothing."""
    firsts: dict[str, Reading | None] = {}
    best: tuple[float, tuple[str, ...], Reading] | None = None
    for kind, rows in forms_of(len(seen)):
        if rows[0] not in firsts:
            firsts[rows[0]] = decode(seen[0], rows[0])
        first = firsts[rows[0]]
        visa = kind in {MrzKind.MRV_A, MrzKind.MRV_B}
        if first is not None and first.text.startswith("V") == visa and (best is None or first.fit > best[0]):
            best = first.fit, rows, first
    if best is None:
        return []
    _, rows, first = best
    others = [decode(line, places) for line, places in zip(seen[1:], rows[1:], strict=True)]
    return [first, *(other for other in others if other is not None)]


def _open_net(model: Path) -> Any:
    import cv2

    try:
        return cv2.dnn.readNetFromONNX(str(model))
    except cv2.error as error:
        raise EnvironmentFault(
            "mrz_model_missing",
            f"The passport reader's model {model.name} is missing or damaged.",
            "Install the program again.",
        ) from error
