"""Same person? Who has to be asked, and the pictures to compare, cropped alike; nothing here compares by machine."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.portrait.crop import HEIGHT, WIDTH, crop

if TYPE_CHECKING:
    from collections.abc import Collection

    import numpy as np
    from numpy.typing import NDArray

    from kiosk.event.people import DelegateCard
    from kiosk.portrait.faces import FaceFinder

MIN_SEED_BYTES = 16
"""A shorter seed could be guessed."""

_PURPOSE = b"accreditation-kiosk/same-person/1\0"


@dataclass(frozen=True, slots=True)
class Pair:
    """Pictures for the eye, each `(800, 600, 3) uint8` BGR of the same geometry, or None where there is none."""

    registry: NDArray[np.uint8] | None
    live: NDArray[np.uint8] | None
    portrait: NDArray[np.uint8] | None


def same_person_duty(card: DelegateCard, one_in: int, seed: bytes, always: Collection[str] = ()) -> bool:
    """Return whether the operator must say that this is the person of the registry's photo.

    The answer hangs on the delegate and the seed alone: scanning again gives the same one, at every station that holds
    the seed, and nobody without the seed can tell who will be asked.

    Args:
        card: The delegate.
        one_in: One in so many is asked at random; 0 asks nobody at random, 1 everybody.
        seed: At least 16 secret random bytes, the same all through the event.
        always: Codes of the categories of which everybody is asked.

    Raises:
        ValueError: A negative `one_in` or a short seed, which is a bug of the caller.
    """
    if one_in < 0 or len(seed) < MIN_SEED_BYTES:
        msg = "same_person_duty wants one_in >= 0 and a seed of at least 16 bytes"
        raise ValueError(msg)
    if card.category.code in always:
        return True
    if one_in == 0:
        return False
    drawn = hmac.digest(seed, _PURPOSE + card.delegate.id.bytes, hashlib.sha256)
    # 128 bits: what the remainder favours is beyond measuring for any number of delegates.
    return int.from_bytes(drawn[:16], "big") % one_in == 0


def pair(
    finder: FaceFinder,
    registry: NDArray[np.uint8] | None,
    live: NDArray[np.uint8] | None,
    portrait: NDArray[np.uint8] | None,
) -> Pair:
    """Return the pictures, each `(H, W, 3) uint8` BGR or None, cropped alike; one without a face is shown whole."""
    return Pair(*(None if image is None else _alike(image, finder) for image in (registry, live, portrait)))


def _alike(image: NDArray[np.uint8], finder: FaceFinder) -> NDArray[np.uint8]:
    faces = finder.find(image)
    return crop(image, faces[0]) if faces else _whole(image)


def _whole(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the whole picture amid grey: somebody has to see what there is, even where no face was found."""
    import cv2
    import numpy as np

    height, width = image.shape[:2]
    scale = min(WIDTH / width, HEIGHT / height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    sheet = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
    left, top = (WIDTH - size[0]) // 2, (HEIGHT - size[1]) // 2
    sheet[top : top + size[1], left : left + size[0]] = small
    return sheet
