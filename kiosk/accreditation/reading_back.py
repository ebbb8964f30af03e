"""Every page that leaves for a printer is looked at first: it must show the code of the badge it is meant to be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.badge.design import Qr
from kiosk.credential.errors import CredentialError
from kiosk.errors import EnvironmentFault
from kiosk.printing.pages import drawn, leafed, page_count
from kiosk.vision.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.badge import Design
    from kiosk.credential import SignedCredential
    from kiosk.store.pigeon_holes import Ahead
    from kiosk.vision.frame import Image

# Three dots and more a module: what a printer of any kind makes of it is finer.
_DPI = 200


@dataclass(frozen=True, slots=True)
class Looked:
    """One badge's page in a file, and what is wrong with its code, or nothing.

    Args:
        page: As people count, 1 first; 0 for a badge with a file of its own.
        wrong: A stable code: `unreadable`, `not_ours`, `other_badge`, or empty.
    """

    badge: Ahead
    page: int
    wrong: str


class PageReader:
    """Compares the codes on drawn pages with the badges expected on them.

    Args:
        design: The design of the pages, which says on which of them there is a code.
        verify: Returns what a code stands for, its signature checked, or raises.
    """

    def __init__(self, design: Design, verify: Callable[[str], SignedCredential]) -> None:
        self._coded = _coded(design)
        self._verify = verify
        self._reader = Reader()

    @property
    def pages(self) -> int:
        """Return how many pages a badge has."""
        return len(self._coded)

    def look(self, path: Path, expected: Sequence[Ahead]) -> Iterator[Looked]:
        """Yield, in order, what the pages of a file of all these badges show.

        Raises:
            EnvironmentFault: `badges_missing` where the file has another number of pages; as `leafed`.
        """
        found, wanted = page_count(path), self.pages * len(expected)
        if found != wanted:
            raise EnvironmentFault(
                "badges_missing",
                f"{path} has {found} pages where {wanted} were to be.",
                "Run the command again; the badges themselves are kept in the store.",
            )
        sides = [side for side, coded in enumerate(self._coded) if coded]
        numbers = (place * self.pages + side for place in range(len(expected)) for side in sides)
        pictures = leafed(path, _DPI, numbers)
        for place, badge in enumerate(expected):
            wrong = [self._wrong(next(pictures), badge) for _ in sides]
            yield Looked(badge, place * self.pages + sides[0] + 1, next(filter(None, wrong), ""))

    def look_alone(self, pdf: bytes, badge: Ahead) -> Looked:
        """Return what the PDF of this badge alone shows.

        Raises:
            EnvironmentFault: As `drawn`.
        """
        pictures = drawn(pdf, _DPI, _DPI, grey=True)
        if len(pictures) != self.pages:
            return Looked(badge, 0, "unreadable")
        wrong = [
            self._wrong(picture, badge) for picture, coded in zip(pictures, self._coded, strict=True) if coded
        ]
        return Looked(badge, 0, next(filter(None, wrong), ""))

    def _wrong(self, picture: Image, badge: Ahead) -> str:
        codes = {code.data for code in self._reader.still(picture)}
        if not codes:
            return "unreadable"
        return next(filter(None, (self._mismatch(code, badge) for code in sorted(codes))), "")

    def _mismatch(self, code: bytes, badge: Ahead) -> str:
        try:
            claims = self._verify(code.decode("ascii")).claims
        except (CredentialError, UnicodeDecodeError):
            return "not_ours"
        same = (claims.cti, claims.delegate) == (badge.cti, badge.delegate_id)
        return "" if same else "other_badge"


def require_codes(design: Design) -> None:
    """Refuse a design without a code: nothing of it could be read back, and no gate could read it.

    Raises:
        EnvironmentFault: `design_without_code`.
    """
    if not any(_coded(design)):
        raise EnvironmentFault(
            "design_without_code",
            f"The badge design {design.name} has no code.",
            "Choose another design in the settings, or add one to it.",
        )


def _coded(design: Design) -> tuple[bool, ...]:
    sides = [side for side in (design.front, design.back) if side]
    coded = [any(isinstance(element, Qr) and not element.when for element in side) for side in sides]
    return (any(coded),) if design.page.fold else tuple(coded)
