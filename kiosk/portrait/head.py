"""The head as every finer measure looks at it: upright, the eyes 60 pixels apart, with the points of its mesh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.portrait.crop import render, token_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait.faces import Face

SIDE = 240
"""Width of the patch; as in every token image the eyes are a quarter of it apart."""


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """One head, as its portrait would show it.

    Args:
        patch: `(320, 240, 3) uint8` BGR; outside the picture its edge is repeated.
        inside: `(320, 240) uint8`, 255 where the picture is.
        mesh: The 468 points in the patch, `(468, 2) float32`.
    """

    patch: NDArray[np.uint8]
    inside: NDArray[np.uint8]
    mesh: NDArray[np.float32]

    def region(self, *outlines: Sequence[int], grow: int = 0) -> NDArray[np.uint8]:
        """Return `(320, 240) uint8`, 255 within the hulls of these points of the mesh, each grown by `grow` pixels."""
        import cv2
        import numpy as np

        mask = np.zeros(self.patch.shape[:2], np.uint8)
        for outline in outlines:
            hull = cv2.convexHull(self.mesh[list(outline)].round().astype(np.int32))
            cv2.fillConvexPoly(mask, hull, 255)
        if grow:
            kernel = np.ones((2 * abs(grow) + 1, 2 * abs(grow) + 1), np.uint8)
            mask = cv2.dilate(mask, kernel) if grow > 0 else cv2.erode(mask, kernel)  # type: ignore[assignment] # cv2 types any depth
        return mask


def head_of(image: NDArray[np.uint8], face: Face) -> Head | None:
    """Return the head of `face` in `image`, `(H, W, 3) uint8` BGR, or None where the face has no mesh."""
    import cv2
    import numpy as np

    if face.mesh is None:
        return None
    patch, into = render(image, token_window(face), SIDE)
    height, width = image.shape[:2]
    corners = np.array([(0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)], np.float64)
    inside = np.zeros(patch.shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, (corners @ into[:, :2].T + into[:, 2]).round().astype(np.int32), (255,))
    return Head(patch, inside, (face.mesh @ into[:, :2].T + into[:, 2]).astype(np.float32))
