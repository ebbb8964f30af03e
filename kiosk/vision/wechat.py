"""The second kind of decoder: WeChat's reader in OpenCV's contrib modules, without its model files.

Slow (tens to hundreds of milliseconds, seconds on great pictures) but it reads codes that zxing-cpp
does not: blurred, bent, with glare. For stills only, on pictures made small enough first.
"""

from __future__ import annotations

import threading
import unicodedata
from typing import TYPE_CHECKING, Any

from kiosk.vision.zxing import Corners, ReadCode

if TYPE_CHECKING:
    from kiosk.vision.frame import Image


class WeChat:
    """WeChat's reader, made at its first use; may be called from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reader: Any = None

    def read(self, grey: Image) -> list[ReadCode]:
        """Return the codes in `(H, W) uint8`.

        It gives text only, so `data` is that text in UTF-8; a code whose bytes are no text is left out
        rather than guessed at.
        """
        import cv2

        with self._lock:
            if self._reader is None:
                self._reader = cv2.wechat_qrcode.WeChatQRCode()
            try:
                texts, places = self._reader.detectAndDecode(grey)
            except (cv2.error, UnicodeDecodeError, SystemError):
                # The binding raises when any code of the picture is not UTF-8.
                return []
        return [
            ReadCode(text, text.encode(), _corners(place), "wechat")
            for text, place in zip(texts, places, strict=True)
            if _is_text(text)
        ]


def _is_text(text: str) -> bool:
    odd = (c for c in text if unicodedata.category(c) in {"Cc", "Cn", "Co", "Cs"} or c == "�")
    return bool(text) and all(c in "\t\r\n\x1d\x1e\x04" for c in odd)


def _corners(place: Any) -> Corners:
    x = [(float(a), float(b)) for a, b in place.reshape(-1, 2)[:4].tolist()]
    return x[0], x[1], x[2], x[3]
