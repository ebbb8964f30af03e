"""What people hold up: a phone or a paper letter with a code on it, drawn flat and evenly lit."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.vision.frame import Image

_Colour = tuple[int, int, int]
_QUIET = 4
_BADGE_DPI = 200


@dataclass(frozen=True, slots=True, eq=False)
class Prop:
    """One flat thing to hold up.

    Args:
        image: `(H, W, 3)` BGR.
        alpha: `(H, W)`, 255 where the thing is.
        code: Left, top, right, bottom of the code's symbol within `image`, quiet zone excluded.
        modules: Modules on a side of the symbol.
        shines: Whether it gives its own light, as a screen does.
    """

    image: Image
    alpha: Image
    code: tuple[int, int, int, int]
    modules: int
    shines: bool


def phone(code: str, rng: random.Random) -> Prop:
    """Return a phone whose screen shows `code`, a thumb on its edge."""
    pad, width, height = 70, 400, 800
    image, alpha = _canvas(width + 2 * pad, height + 2 * pad)
    body = rng.choice(((28, 26, 24), (70, 62, 58), (40, 30, 74), (205, 208, 210)))
    _rounded(image, alpha, (pad, pad, pad + width, pad + height), 48, body)
    margin = 14
    left, top, right, bottom = pad + margin, pad + margin, pad + width - margin, pad + height - margin
    screen = rng.choice(((252, 250, 248), (245, 247, 250), (48, 36, 28)))
    _rounded(image, alpha, (left, top, right, bottom), 36, screen)
    _rounded(image, alpha, (left + 14, top + 60, right - 14, top + 520), 18, (255, 255, 255))
    cv2.rectangle(image, (left + 14, top + 90), (right - 14, top + 128), rng.choice(_BANNERS), -1)
    box, modules = _draw_code(image, code, centre=((left + right) // 2, top + 316), room=right - left - 34)
    ink: _Colour = (150, 140, 130)
    _lines(image, left + 30, top + 560, rng, ink, rows=3, width=right - left - 60)
    skin = rng.choice(_SKINS)
    side = rng.choice((pad, pad + width))
    for step in range(rng.choice((1, 3, 4))):
        _finger(image, alpha, (side, int(height * 0.62) + step * 74), skin)
    return Prop(image, alpha, box, modules, shines=True)


def letter(code: str, rng: random.Random) -> Prop:
    """Return the upper part of a paper letter that carries `code`, fingers on its edge."""
    pad, width, height = 60, 620, 720
    image, alpha = _canvas(width + 2 * pad, height + 2 * pad)
    paper = rng.choice(((244, 246, 246), (236, 243, 246), (228, 238, 243)))
    cv2.rectangle(image, (pad, pad), (pad + width, pad + height), paper, -1)
    cv2.rectangle(alpha, (pad, pad), (pad + width, pad + height), 255, -1)
    cv2.rectangle(image, (pad + 40, pad + 40), (pad + 240, pad + 62), (98, 34, 11), -1)
    cv2.line(image, (pad + 40, pad + 80), (pad + width - 40, pad + 80), (190, 180, 170), 2)
    _lines(image, pad + 40, pad + 110, rng, (120, 120, 120), rows=4, width=width - 120)
    box, modules = _draw_code(image, code, centre=(pad + width // 2, pad + 420), room=400)
    _lines(image, pad + 40, pad + 640, rng, (120, 120, 120), rows=2, width=width - 120)
    # A sheet that was folded in three keeps a crease, and the light falls off across it.
    crease = pad + rng.randint(215, 235)
    cv2.line(image, (pad, crease), (pad + width, crease), tuple(int(c * 0.9) for c in paper), 3)
    skin = rng.choice(_SKINS)
    for step in range(rng.choice((1, 2))):
        _finger(image, alpha, (pad + width, int(height * 0.7) + step * 70), skin)
    return Prop(image, alpha, box, modules, shines=False)


def badge(paper: Path) -> Prop:
    """Return the front of the badge in the PDF `paper`, as it lies in a hand.

    Raises:
        BadInput: `no_code_on_badge` when no code can be found on it.
        EnvironmentFault: As `printing.pages.drawn`.
    """
    import zxingcpp

    from kiosk.printing.pages import drawn

    page = drawn(paper.read_bytes(), _BADGE_DPI, _BADGE_DPI)[0][:, :, ::-1]
    grey = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2))
    if not found:
        raise BadInput("no_code_on_badge", f"There is no code on the badge {paper.name}.", "Print it again.")
    at = found[0].position
    across = [corner.x for corner in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
    down = [corner.y for corner in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
    image, alpha = _canvas(page.shape[1] + 40, page.shape[0] + 40)
    image[20:-20, 20:-20], alpha[20:-20, 20:-20] = page, 255
    box = min(across) + 20, min(down) + 20, max(across) + 20, max(down) + 20
    modules = matrix(found[0].text).shape[0]
    return Prop(image, alpha, box, modules, shines=False)


def matrix(code: str) -> Image:
    """Return the QR symbol of `code` at error correction level M: one pixel a module, 0 is dark."""
    import zxingcpp

    symbol = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return np.array(symbol.to_image(scale=1, add_quiet_zones=False), dtype=np.uint8)


_BANNERS: tuple[_Colour, ...] = ((98, 34, 11), (60, 30, 123), (79, 111, 47))
_SKINS: tuple[_Colour, ...] = ((150, 178, 222), (105, 140, 190), (62, 90, 140), (45, 62, 95))


def _canvas(width: int, height: int) -> tuple[Image, Image]:
    return np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.uint8)


def _rounded(
    image: Image, alpha: Image, box: tuple[int, int, int, int], radius: int, colour: _Colour
) -> None:
    left, top, right, bottom = box
    for target, value in ((image, colour), (alpha, (255, 255, 255))):
        cv2.rectangle(target, (left + radius, top), (right - radius, bottom), value, -1)
        cv2.rectangle(target, (left, top + radius), (right, bottom - radius), value, -1)
        for x in (left + radius, right - radius):
            for y in (top + radius, bottom - radius):
                cv2.circle(target, (x, y), radius, value, -1, cv2.LINE_AA)


def _draw_code(
    image: Image, code: str, *, centre: tuple[int, int], room: int
) -> tuple[tuple[int, int, int, int], int]:
    symbol = matrix(code)
    modules = symbol.shape[0]
    scale = max(room // (modules + 2 * _QUIET), 1)
    side = modules * scale
    left, top = centre[0] - side // 2, centre[1] - side // 2
    quiet = _QUIET * scale
    image[top - quiet : top + side + quiet, left - quiet : left + side + quiet] = 255
    large = cv2.resize(symbol, (side, side), interpolation=cv2.INTER_NEAREST)
    image[top : top + side, left : left + side] = np.maximum(large, 18)[..., None]
    return (left, top, left + side, top + side), modules


def _lines(  # noqa: PLR0913 - a place, a look and an amount
    image: Image, left: int, top: int, rng: random.Random, ink: _Colour, *, rows: int, width: int
) -> None:
    for row in range(rows):
        x, y = left, top + row * 26
        end = left + int(width * rng.uniform(0.6, 1.0))
        while x < end:
            word = rng.randint(18, 70)
            cv2.rectangle(image, (x, y), (min(x + word, end), y + 9), ink, -1)
            x += word + 10


def _finger(image: Image, alpha: Image, tip: tuple[int, int], skin: _Colour) -> None:
    # Fingers come from behind the edge and lie a little way over it.
    shade = cast("Any", tuple(int(c * 0.86) for c in skin))
    for target, fill, rim in ((image, skin, shade), (alpha, (255,), (255,))):
        cv2.ellipse(target, tip, (46, 30), 0, 0, 360, fill, -1, cv2.LINE_AA)
        cv2.ellipse(target, tip, (46, 30), 0, 0, 360, rim, 3, cv2.LINE_AA)
