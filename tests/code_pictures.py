"""Codes as a camera sees them: small, dim, soft, wherever they are held."""

from __future__ import annotations

import cv2
import numpy as np

TEXT = "AK1:" + "7WTP0F3KQ2" * 18


def code() -> np.ndarray:
    """Return a code as large as an invitation's, `(N, N) uint8`, ten pixels a module with its quiet zone."""
    import qrcode

    drawn = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=10, border=4, mask_pattern=2
    )
    drawn.add_data(TEXT)
    return np.array(drawn.make_image().get_image().convert("L"))


def hall(side: int, *, at: tuple[int, int] = (640, 360), light: float = 1.0, blur: float = 0.0) -> np.ndarray:
    """Return a 720p frame of a grey hall with the code `side` pixels wide, its middle at `at`.

    Args:
        light: How bright the phone's screen is, 0 to 1.
        blur: Sigma in pixels, as of a hand that moves.
    """
    frame = np.full((720, 1280), 118, np.uint8)
    small = cv2.resize(code(), (side, side), interpolation=cv2.INTER_AREA).astype(np.float32) * light
    left, top = at[0] - side // 2, at[1] - side // 2
    frame[top : top + side, left : left + side] = small.astype(np.uint8)
    if blur:
        frame = cv2.GaussianBlur(frame, (0, 0), blur)
    noise = np.random.default_rng(7).normal(0, 1.5, frame.shape)
    frame = np.clip(frame + noise, 0, 255).astype(np.uint8)
    return cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR)
