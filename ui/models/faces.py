"""Brings the registry's picture of a person to the screen, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ui.models.people_model import picture_key

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from ui.pictures import PictureShelf


class PictureStore(Protocol):
    """Whoever keeps pictures."""

    def picture(self, sha256: bytes) -> bytes | None:
        """Return a stored JPEG."""
        ...


def fetching(
    card: DelegateCard | None, service: PictureStore, shelf: PictureShelf, *, from_outside: bool = False
) -> tuple[str, Callable[[], bool]] | None:
    """Return the picture's address and the work that puts it there, which says whether it is one; None without.

    Args:
        from_outside: Take the registry's photo alone: a face is not compared with what was taken of it here.
    """
    if card is None:
        return None
    key = card.delegate.photo if from_outside else picture_key(card)
    if key is None:
        return None

    def fetch() -> bool:
        if shelf.has(key.hex()):
            return True
        data = service.picture(key)
        return data is not None and shelf.put_jpeg(key.hex(), data)

    return f"image://people/{key.hex()}", fetch
