"""Where the lines of a machine-readable zone are in a picture: dark, long, thin, level with each other.

Black-hat and morphology as they are commonly used for zones (the text is darker than the paper whatever the light), then each line
is straightened along its own curve, so that a page at an angle, or bowed, gives level lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The work is done at this width; a zone is then 13 to 20 pixels a character.
_WIDTH = 1280
_LEAST_LENGTH = 300
_LEAST_ASPECT = 14
_MOST_TILT = 25.0
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One long line of print, in pixels of the picture it was found in.

    Args:
        curve: `y = a x² + b x + c` of its middle.
        left, right: Where it begins and ends, x.
        height: Height of its characters.
    """

    curve: tuple[float, float, float]
    left: float
    right: float
    height: float

    @property
    def length(self) -> float:
        """Return its length along x."""
        return self.right - self.left

    def y(self, x: float) -> float:
        """Return its middle at `x`."""
        a, b, c = self.curve
        return (a * x + b) * x + c

    def slope(self, x: float) -> float:
        """Return how it rises at `x`, pixels a pixel."""
        return 2 * self.curve[0] * x + self.curve[1]


def zones(grey: NDArray[np.uint8]) -> list[tuple[Line, ...]]:
    """Return what may be zones in `grey`, `(H, W) uint8`: two or three lines from above, the longest first."""
    lines = sorted(_lines(grey), key=lambda line: line.length, reverse=True)[:_MOST_LINES]
    lines.sort(key=lambda line: line.y((line.left + line.right) / 2))
    pairs = [(one, other) for one, other in combinations(lines, 2) if _follows(one, other)]
    triples = [(*pair, last) for pair in pairs for middle, last in pairs if middle is pair[1]]
    inside = {id(pair) for three in triples for pair in pairs if pair[0] in three and pair[1] in three}
    found: list[tuple[Line, ...]] = [*triples, *(pair for pair in pairs if id(pair) not in inside)]
    return sorted(found, key=lambda zone: sum(line.length for line in zone), reverse=True)


def straightened(
    grey: NDArray[np.uint8], line: Line, size: tuple[int, int], margin: float = 0.5
) -> NDArray[np.uint8]:
    """Return `line` of `grey` made level, `size` (width, height), with `margin` of its height more on each end."""
    import cv2
    import numpy as np

    width, height = size
    spare = margin * line.height
    x = np.linspace(line.left - spare, line.right + spare, width, dtype=np.float32)
    a, b, c = line.curve
    y = (a * x + b) * x + c
    slope = 2 * a * x + b
    along = 1 / np.sqrt(1 + slope * slope)
    # Characters take 0.6 of the height of the strip, as in the pictures that readers are trained on.
    across = np.linspace(-0.83, 0.83, height, dtype=np.float32)[:, None] * line.height
    map_x = (x - across * slope * along).astype(np.float32)
    map_y = (y + across * along).astype(np.float32)
    return cast(
        "NDArray[np.uint8]",
        cv2.remap(grey, map_x, map_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE),
    )


def _lines(grey: NDArray[np.uint8]) -> Iterator[Line]:
    import cv2
    import numpy as np

    joined = cv2.morphologyEx(_print(grey), cv2.MORPH_CLOSE, np.ones((3, 29), np.uint8))
    joined = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((3, 9), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    for label in range(1, count):
        x, y, width, height, _ = stats[label].tolist()
        if width < _LEAST_LENGTH:
            continue
        part = labels[y : y + height, x : x + width] == label
        if (line := _line(part, x, y)) is not None:
            yield line


def _print(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return 1 where `grey` is thin and darker than what is around it, as print on paper is, else 0."""
    import cv2
    import numpy as np

    calm = cv2.GaussianBlur(grey, (5, 5), 1.0)
    paper = cv2.morphologyEx(calm, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (13, 13)))
    dark = cv2.subtract(paper, calm)
    # Print in shadow is fainter: each place is measured by its paper, and by the strongest print near it.
    near = cv2.blur(cv2.dilate(dark, np.ones((31, 31), np.uint8)), (31, 31))
    found = (dark > near * 0.35) & (dark > paper * 0.12) & (dark > 6)
    return found.astype(np.uint8)


def _line(part: NDArray[np.bool_], x: int, y: int) -> Line | None:
    """Return the line that the pixels of `part` make, or None where they make none."""
    import numpy as np

    columns = np.arange(part.shape[1])
    tall = part.sum(axis=0)
    rows = np.arange(part.shape[0], dtype=np.float64)
    full = tall > 0
    middle = np.zeros(part.shape[1])
    middle[full] = (rows @ part)[full] / tall[full]
    kept = full.copy()
    curve = np.zeros(3)
    for _ in range(3):
        if kept.sum() < _LEAST_LENGTH / 2:
            return None
        curve = np.polyfit(columns[kept], middle[kept], 2, w=tall[kept])
        off = np.abs(np.polyval(curve, columns) - middle)
        kept = full & (off < max(2.0, 2.5 * float(np.median(off[kept]))))
    height = float(np.percentile(tall[full], 85))
    length = float(columns[-1] - columns[0])
    slope = float(curve[0] * length + curve[1])
    if length < _LEAST_ASPECT * height or height < 6 or abs(np.degrees(np.arctan(slope))) > _MOST_TILT:
        return None
    a, b, c = curve.tolist()
    moved = (a, b - 2 * a * x, a * x * x - b * x + c + y)
    return Line(moved, float(x), float(x + length), height)


def _follows(one: Line, other: Line) -> bool:
    """Say whether `other` may be the next line of a zone under `one`."""
    length = max(one.length, other.length)
    height = (one.height + other.height) / 2
    middle = (max(one.left, other.left) + min(one.right, other.right)) / 2
    apart = other.y(middle) - one.y(middle)
    return (
        min(one.length, other.length) > 0.75 * length
        and abs(one.slope(middle) - other.slope(middle)) < 0.12
        and 1.3 * height < apart < 4.5 * height
        and abs(one.left - other.left) < 0.2 * length
        and max(one.height, other.height) < 1.8 * min(one.height, other.height)
    )
