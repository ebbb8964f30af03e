"""PDF operators for shapes; boxes in mm from the upper left corner, `height` that of the trimmed page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kiosk.badge.design import CATEGORY, ON_CATEGORY, Box, Page
from kiosk.badge.pictograms import GRID, operators

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_K = 0.5523  # a quarter circle as one cubic
_DARK, _LIGHT = "#10161d", "#ffffff"
_UNKNOWN = "#5b6672"
_FOLD, _TICK = "#9aa5b3", 3.0


def known_colour(colour: str) -> str:
    """Return `colour` when it is `#rrggbb`, else a neutral grey: a badge is printed in any case."""
    return colour if _COLOUR.fullmatch(colour) else _UNKNOWN


@lru_cache(maxsize=256)
def readable_on(colour: str) -> str:
    """Return near-black or white, whichever has more contrast on `colour`."""
    return max(_DARK, _LIGHT, key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=512)
def _components(colour: str) -> str:
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.4g}" for place in (1, 3, 5))


def resolved(colour: str, category: str) -> str:
    """Return `#rrggbb` for a colour of a design on a badge whose category has the colour `category`."""
    if colour not in {CATEGORY, ON_CATEGORY}:
        return colour
    band = known_colour(category)
    return band if colour == CATEGORY else readable_on(band)


def fill(colour: str) -> str:
    """Return the operator that makes `colour` the fill colour."""
    return f"{_components(colour)} rg"


def stroke(colour: str) -> str:
    """Return the operator that makes `colour` the colour of lines."""
    return f"{_components(colour)} RG"


def rect(  # noqa: PLR0913 - each named, most left out
    box: Box,
    height: float,
    *,
    fill: str = "",
    stroke: str = "",
    stroke_width: float = 0.2,
    radius: float = 0.0,
) -> str:
    """Return operators for a rectangle; an empty colour leaves fill or outline out."""
    if not fill and not stroke:
        return ""
    parts = [f"{_components(fill)} rg"] if fill else []
    if stroke:
        parts.append(f"{_components(stroke)} RG {stroke_width:g} w")
    parts.append(outline(box, height, radius))
    parts.append("B" if fill and stroke else "f" if fill else "S")
    return "\n".join(parts)


def clip(box: Box, height: float, radius: float) -> str:
    """Return operators that confine what follows to the rectangle."""
    return f"{outline(box, height, radius)}\nW n"


def outline(box: Box, height: float, radius: float) -> str:
    """Return the path of a rectangle with round corners."""
    x, y, w, h = box.x, height - box.y - box.height, box.width, box.height
    r = min(radius, w / 2, h / 2)
    if r <= 0:
        return f"{x:.6g} {y:.6g} {w:.6g} {h:.6g} re"
    k = r * (1 - _K)
    right, top = x + w, y + h
    corners = [
        f"{x + r:.6g} {y:.6g} m",
        f"{right - r:.6g} {y:.6g} l",
        f"{right - k:.6g} {y:.6g} {right:.6g} {y + k:.6g} {right:.6g} {y + r:.6g} c",
        f"{right:.6g} {top - r:.6g} l",
        f"{right:.6g} {top - k:.6g} {right - k:.6g} {top:.6g} {right - r:.6g} {top:.6g} c",
        f"{x + r:.6g} {top:.6g} l",
        f"{x + k:.6g} {top:.6g} {x:.6g} {top - k:.6g} {x:.6g} {top - r:.6g} c",
        f"{x:.6g} {y + r:.6g} l",
        f"{x:.6g} {y + k:.6g} {x + k:.6g} {y:.6g} {x + r:.6g} {y:.6g} c h",
    ]
    return "\n".join(corners)


def folded(front: str, back: str, page: Page) -> str:
    """Return one sheet of both sides, so that each is the right way up once it is folded away from the reader."""
    width, height, bleed = page.width, page.height, page.bleed
    if page.fold == "side":
        moves = (f"1 0 0 1 {width:g} 0 cm", "1 0 0 1 0 0 cm")
        halves = (
            Box(0, -bleed, width + bleed, height + 2 * bleed),
            Box(-bleed, -bleed, width + bleed, height + 2 * bleed),
        )
        ticks = [(width, 0.0, width, _TICK), (width, height - _TICK, width, height)]
    else:
        moves = ("1 0 0 1 0 0 cm", f"-1 0 0 -1 {width:g} {2 * height:g} cm")
        # Either half ends at the fold, which is its own upper edge.
        halves = (Box(-bleed, 0, width + 2 * bleed, height + bleed),) * 2
        ticks = [(0.0, height, _TICK, height), (width - _TICK, height, width, height)]
    sides = [
        f"q {move}\n{clip(half, height, 0)}\n{side}\nQ"
        for move, half, side in zip(moves, halves, (front, back), strict=True)
    ]
    lines = [f"{x0:g} {y0:g} m {x1:g} {y1:g} l S" for x0, y0, x1, y1 in ticks]
    return "\n".join([*sides, f"{stroke(_FOLD)} 0.15 w", *lines])


def pictogram(name: str, box: Box, height: float, colour: str) -> str:
    """Return operators for a pictogram, as large as fits the box, in its middle."""
    side = min(box.width, box.height)
    x = box.x + (box.width - side) / 2
    y = height - box.y - box.height + (box.height - side) / 2
    scale = side / GRID
    return f"q {scale:.6g} 0 0 {scale:.6g} {x:.6g} {y:.6g} cm {_components(colour)} rg\n{operators(name)} Q"


def bands(box: Box, height: float, colours: Sequence[str], *, vertical: bool) -> str:
    """Return operators for equal bands of `colours` side by side (`vertical`) or below each other."""
    known = [colour for colour in colours if _COLOUR.fullmatch(colour)]
    parts = []
    for number, colour in enumerate(known):
        share = number / len(known)
        # Each reaches to the far edge, so that no white shows between two of them.
        rest = (
            Box(box.x + share * box.width, box.y, (1 - share) * box.width, box.height)
            if vertical
            else Box(box.x, box.y + share * box.height, box.width, (1 - share) * box.height)
        )
        parts.append(rect(rest, height, fill=colour))
    return "\n".join(parts)


def inset(box: Box, share: float) -> Box:
    """Return `box` made smaller on each side by `share` of its width."""
    edge = box.width * share
    return Box(box.x + edge, box.y + edge, box.width - 2 * edge, box.height - 2 * edge)


def centred(box: Box, side: float, top: float) -> Box:
    """Return a square of `side` centred across `box`, `top` below its upper edge."""
    return Box(box.x + (box.width - side) / 2, box.y + top, side, side)
