"""Where the pieces of one badge come to stand: pure geometry, in mm from the upper left corner.

The renderer draws what this says; tests and a designer can measure it without a PDF.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.badge.content import BadgeContent
from kiosk.badge.design import Box, Template, Text, TextPart, Zones
from kiosk.badge.shaping import EM, Line, clean
from kiosk.badge.wrapping import Block, Paragraph, fit, stack_height

CELL_RATIO = 1.25
"""Height of a zone's cell over its width."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of text in its place.

    Args:
        line: The shaped text.
        x: Its left end.
        baseline: Its baseline, downwards from the upper edge of the page.
        size: Font size.
        colour: As the design gives it.
    """

    line: Line
    x: float
    baseline: float
    size: float
    colour: str

    @property
    def ink(self) -> Box:
        """Return the rectangle that holds the line's pen and ink."""
        up, down = self.line.ascent * self.size / EM, self.line.descent * self.size / EM
        return Box(self.x, self.baseline - up, self.line.width * self.size / EM, up + down)


def filled(template: Template, content: BadgeContent) -> str:
    """Return the text of `template`, empty when it has fields and none of them says anything."""
    values = [content.value(part) if number % 2 else part for number, part in enumerate(template.parts)]
    says = any(values[1::2]) or len(values) == 1
    return "".join(values) if says else ""


@dataclass(frozen=True, slots=True)
class PlacedPart:
    """A paragraph of a text element as it came to stand: its lines, and the block that says what was done to it."""

    part: TextPart
    block: Block
    lines: tuple[PlacedLine, ...]


def place_text(element: Text, content: BadgeContent) -> Iterator[PlacedLine]:
    """Yield the lines of a text element, none of which leaves the element's box."""
    for placed in place_parts(element, content):
        yield from placed.lines


def place_parts(element: Text, content: BadgeContent) -> Iterator[PlacedPart]:
    """Yield the paragraphs of a text element in their places; an empty one has no lines."""
    box = element.box
    paragraphs = tuple(_paragraph(part, content) for part in element.parts)
    blocks = fit(paragraphs, box.width, box.height, element.gap)
    spare = box.height - stack_height(blocks, element.gap)
    top = box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[element.valign]
    for block, part in zip(blocks, element.parts, strict=True):
        lines = []
        for line in block.lines:
            left = (box.width - line.width) * {"left": 0.0, "center": 0.5, "right": 1.0}[element.align]
            lines.append(PlacedLine(line.line, box.x + left, top + line.baseline, line.size, part.colour))
        yield PlacedPart(part, block, tuple(lines))
        if block.lines:
            top += block.height + element.gap


def _paragraph(part: TextPart, content: BadgeContent) -> Paragraph:
    texts = [clean(filled(template, content)) for template in part.templates]
    # No line begins with the separator: the space before it does not break.
    separator = part.separator.replace(" ", "\u00a0", 1) if part.separator.startswith(" ") else part.separator
    text = separator.join(dict.fromkeys(text for text in texts if text))
    return Paragraph(
        text, part.largest, part.smallest, part.lines, part.leading, bold=part.bold, capitals=part.capitals
    )


def place_zones(element: Zones, count: int) -> list[Box]:
    """Return a cell for each of `count` zones, as large as the design says or as the box allows."""
    box, gap = element.box, element.gap
    if not count:
        return []
    cell, gap, columns = max(_grid(box, element.cell, gap, count, columns) for columns in range(1, count + 1))
    rows = -(-count // columns)
    high = rows * cell * CELL_RATIO + (rows - 1) * gap
    cells = []
    for number in range(count):
        row, column = divmod(number, columns)
        inside = min(columns, count - row * columns)
        wide = inside * cell + (inside - 1) * gap
        left = (box.width - wide) * {"left": 0.0, "center": 0.5, "right": 1.0}[element.align]
        cells.append(
            Box(
                box.x + left + column * (cell + gap),
                box.y + (box.height - high) / 2 + row * (cell * CELL_RATIO + gap),
                cell,
                cell * CELL_RATIO,
            )
        )
    return cells


def _grid(box: Box, cell: float, gap: float, count: int, columns: int) -> tuple[float, float, int]:
    rows = -(-count // columns)
    # Cells and gaps shrink in the same proportion.
    scale = min(
        1.0,
        box.width / (columns * cell + (columns - 1) * gap),
        box.height / (rows * cell * CELL_RATIO + (rows - 1) * gap),
    )
    return cell * scale, gap * scale, columns
