"""All designs with samples of every script on sheets of A4, to be looked at before anything is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.badge import paint
from kiosk.badge.renderer import BadgeRenderer
from kiosk.badge.shaping import clean, shape

if TYPE_CHECKING:
    from kiosk.badge.content import BadgeContent
    from kiosk.badge.design import Design
    from kiosk.badge.document import BadgeDocument

_WIDTH, _HEIGHT, _MARGIN, _GAP, _HEAD = 210.0, 297.0, 10.0, 5.0, 12.0
_LARGEST_PER_ROW = 92.0
_INK, _EDGE = "#16212e", "#9aa5b3"


def gallery(designs: Iterable[Design], contents: Sequence[BadgeContent]) -> bytes:
    """Return a PDF with every content in every design, several on a sheet, each with its edge drawn.

    Raises:
        BadInput: `bad_portrait`, `code_too_long`.
    """
    # Here and not above: importing ReportLab costs a tenth of a second.
    from kiosk.badge import document as made

    document = made.BadgeDocument(_WIDTH, _HEIGHT, 0, "Badge designs")
    for design in designs:
        _draw(document, design, contents)
    if not document.pages:
        return b""
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _draw(document: BadgeDocument, design: Design, contents: Sequence[BadgeContent]) -> None:
    renderer = BadgeRenderer(design)
    wide, high = design.page.sheet
    scale = min(1.0, _LARGEST_PER_ROW / wide, (_HEIGHT - 2 * _MARGIN - _HEAD) / high)
    places = list(_places(wide * scale, high * scale))
    sides = 2 if design.back and not design.page.fold else 1
    # Both sides of a badge stand on one sheet.
    each = max(1, len(places) // sides)
    for start in range(0, len(contents), each):
        document.draw(_title(document, design, start // each + 1))
        here = iter(places)
        for content in contents[start : start + each]:
            for picture, (x, y) in zip(renderer.pages(document, content), here, strict=False):
                edge = f"0 0 {wide:g} {high:g} re"
                document.draw(f"q {scale:.5g} 0 0 {scale:.5g} {x:.4g} {y:.4g} cm\nq {edge} W n\n{picture}\nQ")
                document.draw(f"{paint.stroke(_EDGE)} 0.2 w {edge} S Q")
        document.end_page()


def _places(wide: float, high: float) -> Iterator[tuple[float, float]]:
    """Yield the lower left corner of each place on a sheet, in mm, row by row from above."""
    columns = max(1, int((_WIDTH - 2 * _MARGIN + _GAP) / (wide + _GAP)))
    rows = max(1, int((_HEIGHT - 2 * _MARGIN - _HEAD + _GAP) / (high + _GAP)))
    for row in range(rows):
        for column in range(columns):
            yield (
                _MARGIN + column * (wide + _GAP),
                _HEIGHT - _MARGIN - _HEAD - high - row * (high + _GAP),
            )


def _title(document: BadgeDocument, design: Design, number: int) -> str:
    page = design.page
    line = shape(clean(f"{design.title} ({design.name}), {page.width:g} × {page.height:g} mm · {number}"))
    return f"{paint.fill(_INK)}\n{document.text(line, _MARGIN, _HEIGHT - _MARGIN - 4, 4)}"
