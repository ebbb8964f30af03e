"""Titles and tables of a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.supervision.report_sheet import (
    BODY,
    FAINT,
    INK,
    INNER,
    MARGIN,
    MUTED,
    SMALL,
    WIDTH,
    Sheet,
    wrapped,
)

ROW = 5.0
CELL = BODY - 0.2
"""Size of the type in tables."""
_MOST_LISTED = 60


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: heading, width in mm, and whether its texts stand at the right."""

    heading: str
    width: float
    right: bool = False


def title(sheet: Sheet, text: str, needs: float = 30.0) -> None:
    """Draw the title of a part, on a new page where less than `needs` mm are left."""
    sheet.need(needs)
    sheet.text(MARGIN, sheet.y + 4, text, size=4.0, bold=True, room=INNER)
    sheet.y += 7.5


def table(
    sheet: Sheet,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    nothing: str,
    below: Sequence[str] = (),
) -> None:
    """Draw a table, or the sentence `nothing`; `below` has the words that stand under each row, or is empty."""
    if not rows:
        sheet.text(MARGIN, sheet.y + 3.5, nothing, colour=MUTED)
        sheet.y += 11
        return
    _heading(sheet, columns)
    indent = columns[0].width
    for number, row in enumerate(rows[:_MOST_LISTED]):
        words = wrapped(below[number], SMALL, INNER - indent) if below else []
        if sheet.need(ROW + 1 + 4 * len(words)):
            _heading(sheet, columns)
        _cells(sheet, columns, row, size=CELL)
        for line in words:
            sheet.text(MARGIN + indent, sheet.y + 7.6, line, size=SMALL, colour=MUTED, room=INNER - indent)
            sheet.y += 4
        sheet.rule(MARGIN, sheet.y + ROW, WIDTH - MARGIN, sheet.y + ROW, colour=FAINT)
        sheet.y += ROW
    if len(rows) > _MOST_LISTED:
        more = sheet.words.say(
            "and {number} more; the console has them all.",
            number=sheet.words.number(len(rows) - _MOST_LISTED),
        )
        sheet.need(ROW)
        sheet.text(MARGIN, sheet.y + 3.8, more, colour=MUTED)
        sheet.y += ROW
    sheet.y += 8


def _heading(sheet: Sheet, columns: Sequence[Column]) -> None:
    _cells(sheet, columns, [column.heading for column in columns], size=SMALL, colour=MUTED)
    sheet.rule(MARGIN, sheet.y + 4.8, WIDTH - MARGIN, sheet.y + 4.8, colour=INK, width=0.2)
    sheet.y += 5.2


def _cells(
    sheet: Sheet, columns: Sequence[Column], row: Sequence[str], *, size: float, colour: str = INK
) -> None:
    x = MARGIN
    for column, text in zip(columns, row, strict=True):
        x += column.width
        gap = 0 if column is columns[-1] else 5
        at, align = (x - gap, "right") if column.right else (x - column.width, "left")
        sheet.text(at, sheet.y + 3.6, text, size=size, colour=colour, align=align, room=column.width - 2)
