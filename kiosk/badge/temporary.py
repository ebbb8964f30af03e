"""What a temporary badge says in every design: that it is one, and the only day it is good for.

It stands where the design has the event's name, white on black; a design without one has it along its upper edge.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.badge.design import Box, Element, Page, Template, Text, TextPart

PAPER, INK = "#000000", "#ffffff"
_WORDS = ("PROVISOIRE", "TEMPORAL", "مؤقتة")
_EDGE_MM, _SIDE_MM = 6.0, 1.0
_TWO_LINES_FROM_MM = 8.0


def place(elements: Iterable[Element], page: Page) -> Box:
    """Return where the words stand on the front."""
    for element in elements:
        if isinstance(element, Text) and any(_names_event(part) for part in element.parts):
            return element.box
    return Box(0.0, 0.0, page.width, min(_EDGE_MM, page.height / 8))


def words(box: Box) -> Text:
    """Return the text of a badge that is good on one day alone, fitted into `box`."""
    two = box.height >= _TWO_LINES_FROM_MM
    said = _part(("TEMPORARY · valid today ", "valid.en", ""), box.height * (0.55 if two else 0.72))
    parts = (said, _part((" · ".join(_WORDS),), box.height * 0.26)) if two else (said,)
    inner = Box(box.x + _SIDE_MM, box.y + 0.3, box.width - 2 * _SIDE_MM, box.height - 0.6)
    return Text(box=inner, when="", parts=parts, align="center", valign="middle", gap=0.6)


def _names_event(part: TextPart) -> bool:
    fields = [field for template in part.templates for field in template.fields]
    return any(field.partition(".")[0] == "event" for field in fields)


def _part(parts: tuple[str, ...], largest: float) -> TextPart:
    return TextPart(
        templates=(Template(parts),),
        separator=" · ",
        largest=max(1.6, largest),
        smallest=1.2,
        lines=1,
        leading=1.1,
        bold=True,
        capitals=False,
        colour=INK,
    )
