"""What is drawn over a preview: where the paper is cut, folded and punched, what must stay clear, what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.badge import Design
from kiosk.badge.check import Finding
from kiosk.badge.design import Box
from ui.models.designer.draft import on_sheet
from ui.texts import designer as texts

_SIDES = ("front", "back")


def page_count(design: Design) -> int:
    """Return how many pages a badge of this design is printed on."""
    return 2 if design.back and not design.page.fold else 1


def sheet_size(design: Design) -> tuple[float, float]:
    """Return width and height in mm of a printed page with its bleed."""
    (width, height), bleed = design.page.sheet, design.page.bleed
    return width + 2 * bleed, height + 2 * bleed


def marks(design: Design, findings: Sequence[Finding], number: int) -> list[dict[str, Any]]:
    """Return the marks of page `number`: kind, place in mm from its upper left corner, and words."""
    placed = [*_of_paper(design), *_of_findings(design, findings)]
    return [
        {"kind": kind, "x": box.x, "y": box.y, "width": box.width, "height": box.height, "words": words}
        for page, kind, box, words in placed
        if page == number
    ]


def _of_paper(design: Design) -> Iterator[tuple[int, str, Box, str]]:
    page = design.page
    whole = Box(0, 0, page.width, page.height)
    inside = Box(page.margin, page.margin, page.width - 2 * page.margin, page.height - 2 * page.margin)
    for side in _SIDES if design.back else _SIDES[:1]:
        number, box = on_sheet(design, side, whole)
        yield number, "trim", box, ""
        if page.margin:
            yield number, "margin", on_sheet(design, side, inside)[1], ""
        if page.slot is not None:
            yield number, "slot", on_sheet(design, side, page.slot)[1], ""
    bleed = page.bleed
    if page.fold == "side":
        yield 0, "fold", Box(bleed + page.width, 0, 0, page.height + 2 * bleed), ""
    elif page.fold == "top":
        yield 0, "fold", Box(0, bleed + page.height, page.width + 2 * bleed, 0), ""


def _of_findings(design: Design, findings: Sequence[Finding]) -> Iterator[tuple[int, str, Box, str]]:
    for finding in findings:
        number, box = on_sheet(design, finding.side, finding.box)
        yield number, finding.level.value, box, f"{texts.what(finding)}: {texts.sentence(finding)}"
