"""The badge's own pictograms: what a zone is, seen at a glance. Drawn on a grid of 24 units, y downwards.

Each is a list of filled SVG path data (even-odd), in the small part of it that PDF has too:
`M L H V C Z`, absolute. So one drawing serves the badge and, by `svg`, the screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

GRID = 24
_K = 0.5523  # a quarter circle as one cubic


def _circle(x: float, y: float, r: float) -> str:
    k = r * _K
    return (
        f"M{x - r} {y} C{x - r} {y - k} {x - k} {y - r} {x} {y - r} C{x + k} {y - r} {x + r} {y - k} {x + r} {y} "
        f"C{x + r} {y + k} {x + k} {y + r} {x} {y + r} C{x - k} {y + r} {x - r} {y + k} {x - r} {y} Z"
    )


def _box(x: float, y: float, width: float, height: float) -> str:
    return f"M{x} {y} H{x + width} V{y + height} H{x} Z"


_PATHS = MappingProxyType(
    {
        # A pediment on columns: the plenary hall.
        "hall": "M12 2 L22 8 V10 H2 V8 Z "
        + " ".join(_box(x, 11, 2.6, 7) for x in (3.5, 8.1, 13.3, 17.9))
        + _box(2, 19, 20, 3),
        # A table with people round it: committee rooms.
        "table": _box(3, 11, 18, 3)
        + _box(5, 14, 2.5, 7)
        + _box(16.5, 14, 2.5, 7)
        + _circle(7, 6, 2.6)
        + _circle(17, 6, 2.6)
        + _circle(12, 5, 2.6),
        "camera": "M8 5 L9.5 3 H14.5 L16 5 H20 C21.1 5 22 5.9 22 7 V18 C22 19.1 21.1 20 20 20 H4 C2.9 20 2 19.1 2 18 "
        "V7 C2 5.9 2.9 5 4 5 Z" + _circle(12, 12.3, 4.8) + _circle(12, 12.3, 2.7),
        "shield": "M12 1.5 L20.5 4.5 V11 C20.5 16.5 17 20.6 12 22.5 C7 20.6 3.5 16.5 3.5 11 V4.5 Z "
        "M10.7 16.4 L17.2 9.9 L15.5 8.2 L10.7 13 L8.5 10.8 L6.8 12.5 Z",
        "cup": "M3 5 H17 V7 H18.5 C20.6 7 22 8.4 22 10.5 C22 12.6 20.6 14 18.5 14 H17 C16.6 16.4 15.2 18 13 18 H7 "
        "C4.6 18 3 16.2 3 13.6 Z M17 9 V12 H18.3 C19.3 12 20 11.4 20 10.5 C20 9.6 19.3 9 18.3 9 Z"
        + _box(2, 19.5, 17, 2),
        "star": "M12 1.8 L15 8.8 L22.5 9.5 L16.8 14.4 L18.6 21.8 L12 17.9 L5.4 21.8 L7.2 14.4 L1.5 9.5 L9 8.8 Z",
        "microphone": "M12 1.5 C14 1.5 15.5 3 15.5 5 V11 C15.5 13 14 14.5 12 14.5 C10 14.5 8.5 13 8.5 11 V5 "
        "C8.5 3 10 1.5 12 1.5 Z M5 10.5 H7 C7 13.9 9 16 12 16 C15 16 17 13.9 17 10.5 H19 C19 14.6 16.6 17.4 13 17.9 "
        "V20.5 H16.5 V22.5 H7.5 V20.5 H11 V17.9 C7.4 17.4 5 14.6 5 10.5 Z",
        # Headphones: interpretation.
        "headset": "M12 3 C17 3 21 7 21 12 V19 C21 20.1 20.1 21 19 21 H16 V13 H19 V12 C19 8.1 15.9 5 12 5 C8.1 5 5 8.1 "
        "5 12 V13 H8 V21 H5 C3.9 21 3 20.1 3 19 V12 C3 7 7 3 12 3 Z",
        "person": _circle(12, 7, 5) + "M3 22 C3 16.5 7 14 12 14 C17 14 21 16.5 21 22 Z",
        "people": _circle(8, 8, 3.8)
        + "M1 20.5 C1 16 4 13.6 8 13.6 C12 13.6 15 16 15 20.5 Z"
        + _circle(17.2, 9.2, 3)
        + "M16.6 20.5 C16.6 17.6 15.9 15.6 14.7 14.2 C15.5 13.9 16.4 13.8 17.3 13.8 C20.6 13.8 23 15.8 23 20.5 Z",
        "lock": "M6.5 10 V7.5 C6.5 4.4 8.9 2 12 2 C15.1 2 17.5 4.4 17.5 7.5 V10 H19 C19.6 10 20 10.4 20 11 V21 C20 21.6 "
        "19.6 22 19 22 H5 C4.4 22 4 21.6 4 21 V11 C4 10.4 4.4 10 5 10 Z M9 10 H15 V7.5 C15 5.8 13.7 4.5 12 4.5 "
        "C10.3 4.5 9 5.8 9 7.5 Z M11 14 H13 V18.5 H11 Z",
        "door": "M5 2 H19 V20 H22 V22 H2 V20 H5 Z M7 4 V20 H17 V4 Z M8.5 5.5 L15 7 V22 L8.5 20 Z",
        "document": "M5 2 H14 L19.5 7.5 V22 H5 Z M8 11 H16.5 V12.8 H8 Z M8 14.5 H16.5 V16.3 H8 Z M8 18 H13.5 V19.8 H8 Z "
        "M13 3.8 V8.5 H17.7 Z",
        "bus": "M5 3 H19 C20.7 3 22 4.3 22 6 V18 H20 V20 C20 20.6 19.6 21 19 21 H17.5 C16.9 21 16.5 20.6 16.5 20 V18 H7.5 "
        "V20 C7.5 20.6 7.1 21 6.5 21 H5 C4.4 21 4 20.6 4 20 V18 H2 V6 C2 4.3 3.3 3 5 3 Z M4.5 6 V12 H19.5 V6 Z"
        + _circle(6.5, 15, 1.3)
        + _circle(17.5, 15, 1.3),
        "medical": "M9 2 H15 V9 H22 V15 H15 V22 H9 V15 H2 V9 H9 Z",
        "globe": _circle(12, 12, 10)
        + _circle(12, 12, 8.2)
        + _box(3.5, 11.1, 17, 1.8)
        + "M12 3 C8.6 5.2 7 8.3 7 12 C7 15.7 8.6 18.8 12 21 C15.4 18.8 17 15.7 17 12 C17 8.3 15.4 5.2 12 3 Z "
        "M12 5.2 C14.2 7 15.2 9.2 15.2 12 C15.2 14.8 14.2 17 12 18.8 C9.8 17 8.8 14.8 8.8 12 C8.8 9.2 9.8 7 12 5.2 Z",
        "fork": "M6 2 H7.4 V8 H8.6 V2 H10 V8 C10 9.6 9.2 10.8 8.2 11.2 V22 H5.8 V11.2 C4.8 10.8 4 9.6 4 8 V2 H5.4 V8 H6 Z "
        "M18.5 2 V22 H16 V14 H14 V7 C14 4 15.8 2 18.5 2 Z",
        "parking": "M4 2 H20 C21.1 2 22 2.9 22 4 V20 C22 21.1 21.1 22 20 22 H4 C2.9 22 2 21.1 2 20 V4 C2 2.9 2.9 2 4 2 Z "
        "M8 5.5 V18.5 H11 V14 H13 C15.7 14 17.3 12.3 17.3 9.8 C17.3 7.2 15.7 5.5 13 5.5 Z "
        "M11 8 H12.8 C13.8 8 14.4 8.7 14.4 9.8 C14.4 10.8 13.8 11.5 12.8 11.5 H11 Z",
    }
)
_TOKEN = re.compile(r"([MLHVCZ])|(-?\d+(?:\.\d+)?)")
_WORDS = MappingProxyType({"M": 2, "L": 2, "H": 1, "V": 1, "C": 6})


def pictogram_names() -> tuple[str, ...]:
    """Return the names that a zone or a design may use."""
    return tuple(_PATHS)


def svg(name: str, colour: str = "currentColor") -> str:
    """Return the pictogram as an SVG document, for screens.

    Raises:
        KeyError: There is no such pictogram.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">'
        f'<path fill="{colour}" fill-rule="evenodd" d="{_PATHS[name]}"/></svg>'
    )


@cache
def operators(name: str) -> str:
    """Return PDF operators that fill the pictogram (even-odd) in a square of `GRID` units, y upwards.

    Raises:
        KeyError: There is no such pictogram.
    """
    words: list[str] = []
    pen = (0.0, 0.0)
    for command, numbers in _commands(_PATHS[name]):
        if command == "Z":
            words.append("h")
            continue
        points = _POINTS[command](numbers, pen)
        pen = points[-1]
        flat = " ".join(f"{round(x, 3):g} {round(GRID - y, 3):g}" for x, y in points)
        words.append(f"{flat} {'c' if command == 'C' else 'm' if command == 'M' else 'l'}")
    return " ".join([*words, "f*"])


_Point = tuple[float, float]
_POINTS: MappingProxyType[str, Callable[[list[float], _Point], list[_Point]]] = MappingProxyType(
    {
        "M": lambda n, _: [(n[0], n[1])],
        "L": lambda n, _: [(n[0], n[1])],
        "H": lambda n, pen: [(n[0], pen[1])],
        "V": lambda n, pen: [(pen[0], n[0])],
        "C": lambda n, _: [(n[0], n[1]), (n[2], n[3]), (n[4], n[5])],
    }
)


def _commands(path: str) -> list[tuple[str, list[float]]]:
    out: list[tuple[str, list[float]]] = []
    for letter, number in _TOKEN.findall(path):
        if letter:
            out.append((letter, []))
        else:
            if out[-1][0] != "Z" and len(out[-1][1]) == _WORDS[out[-1][0]]:
                out.append((out[-1][0], []))
            out[-1][1].append(float(number))
    return out
