"""The two pictures of one delegate on the page: the portrait just taken and the badge as it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pictures import PictureShelf
    from ui.services import Picture

_TAKEN, _DRAFT = "taken/", "draft/"


class VisitPictures:
    """Puts them on the shelf under addresses that were never used before, and takes them from it again."""

    def __init__(self, shelf: PictureShelf) -> None:
        self._shelf = shelf
        self._number = 0
        self.taken = self.draft = ""

    def take(self, picture: Picture) -> None:
        """Show the portrait `picture`, `(H, W, 3) uint8` BGR."""
        self.taken = self._put(_TAKEN, picture)

    def draw(self, picture: Picture) -> None:
        """Show the badge `picture`, `(H, W, 3) uint8` BGR."""
        self.draft = self._put(_DRAFT, picture)

    def forget_taken(self) -> None:
        """Let go of the portrait."""
        self._shelf.forget(_TAKEN)
        self.taken = ""

    def forget(self) -> None:
        """Let go of both."""
        self.forget_taken()
        self._shelf.forget(_DRAFT)
        self.draft = ""

    def _put(self, kind: str, picture: Picture) -> str:
        self._number += 1
        self._shelf.forget(kind)
        self._shelf.put_bgr(f"{kind}{self._number}", picture)
        return f"image://people/{kind}{self._number}"
