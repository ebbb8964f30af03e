"""The end of the shift report: delegations, quorum, and the checkpoint of the signed record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.supervision.report_sheet import (
    ACCENT,
    BOTTOM,
    FAINT,
    HAIR,
    INK,
    INNER,
    MARGIN,
    MUTED,
    SMALL,
    WIDTH,
    Sheet,
    width_of,
)
from kiosk.supervision.report_tables import title

if TYPE_CHECKING:
    from kiosk.supervision.delegations import DelegationRow
    from kiosk.supervision.report import ShiftReport

_PITCH = 4.25
_QR = 52.0
# Letters that typefaces join, which nobody could type off again.
_JOINED = re.compile("(?<=f)(?=[fijlt])|(?<=T)(?=[hf])")


def delegations(sheet: Sheet, report: ShiftReport) -> None:
    """Draw the quorum with its rule, and every delegation in protocol order."""
    quorum = report.quorum
    title(sheet, "Delegations and quorum", 50 if len(report.delegations) < 45 else 150)
    said = "There is a quorum" if quorum.reached else "There is no quorum"
    rest = "" if quorum.reached else f"; {quorum.missing:,} are missing"
    sheet.text(
        MARGIN,
        sheet.y + 3.5,
        f"{said}: {quorum.present:,} of {quorum.counted:,} are present, {quorum.needed:,} are needed{rest}.",
        size=3.4,
        bold=True,
        room=INNER,
    )
    sheet.text(MARGIN, sheet.y + 8.5, f"Rule: {quorum.rule}.", colour=MUTED, room=INNER)
    sheet.text(
        MARGIN,
        sheet.y + 13,
        "Below, in protocol order: checked in of expected, badges issued; the dot says that the head is checked in.",
        size=SMALL,
        colour=MUTED,
        room=INNER,
    )
    sheet.y += 17
    _in_columns(sheet, report.delegations)
    sheet.y += 6


def signed_record(sheet: Sheet, report: ShiftReport) -> None:
    """Draw the checkpoint as text and as a QR code, and a line to sign on."""
    lines = report.note.rstrip("\n").split("\n")
    title(sheet, "The signed record", 62)
    sheet.qr(WIDTH - MARGIN - _QR, sheet.y - 5, _QR, report.note)
    room = INNER - _QR - 6
    size = f"{report.log_size:,} {'entry' if report.log_size == 1 else 'entries'}"
    for told in (
        f"It has {size}. This page is its checkpoint: keep it away from",
        "the machine. Whoever later cuts off, changes or reorders any of",
        "these entries is found out by `kiosk log verify --checkpoint`,",
        "given the text below or what the code says.",
    ):
        sheet.text(MARGIN, sheet.y + 3.5, told, room=room)
        sheet.y += 4.8
    sheet.y += 3
    for line in lines:
        for part in _chunks(line, room):
            x = MARGIN
            for piece in _JOINED.split(part):
                x += sheet.text(x, sheet.y + 3, piece, size=SMALL, colour=INK)
            sheet.y += 4
    sheet.y += 4
    sheet.text(MARGIN, sheet.y + 8, "Supervisor, name and signature", size=SMALL, colour=MUTED)
    sheet.rule(MARGIN + 42, sheet.y + 8, MARGIN + 110, sheet.y + 8, colour=MUTED)
    sheet.y += 12


def _in_columns(sheet: Sheet, rows: Sequence[DelegationRow], columns: int = 3) -> None:
    gap, pitch, left = 6.0, _PITCH, list(rows)
    each = (INNER - gap * (columns - 1)) / columns
    while left:
        if sheet.need(pitch * 4 + 5):
            sheet.text(MARGIN, sheet.y + 3.5, "Delegations, continued", size=SMALL, colour=MUTED)
            sheet.y += 6
        fits = max(1, int((BOTTOM - sheet.y) / pitch))
        deep = min(fits, -(-len(left) // columns))
        for column in range(columns):
            x = MARGIN + column * (each + gap)
            for number, row in enumerate(left[column * deep : (column + 1) * deep]):
                _delegation(sheet, x, sheet.y + number * pitch, each, row)
        sheet.y += deep * pitch
        left = left[columns * deep :]


def _delegation(sheet: Sheet, x: float, y: float, width: float, row: DelegationRow) -> None:
    colour = INK if row.arrived else MUTED
    if row.head_arrived:
        sheet.box(x, y + 1.35, 1.5, 1.5, fill=ACCENT, radius=0.75)
    else:
        sheet.box(x + 0.1, y + 1.45, 1.3, 1.3, stroke=HAIR, radius=0.65)
    sheet.text(
        x + 2.8,
        y + 3,
        row.delegation.names.en,
        size=SMALL,
        bold=row.arrived > 0,
        colour=colour,
        room=width - 26,
    )
    sheet.text(
        x + width - 10,
        y + 3,
        f"{row.arrived:,} of {row.expected:,}",
        size=SMALL,
        colour=colour,
        align="right",
    )
    sheet.text(x + width, y + 3, f"{row.badges:,}", size=SMALL, colour=colour, align="right")
    sheet.rule(x, y + _PITCH - 0.1, x + width, y + _PITCH - 0.1, colour=FAINT)


def _chunks(line: str, room: float) -> list[str]:
    """Return a line of the checkpoint cut where the page ends; it holds no spaces worth keeping together."""
    parts = [""]
    for char in line:
        if len(parts[-1]) > 60 and width_of(parts[-1] + char, SMALL) > room:
            parts.append("")
        parts[-1] += char
    return parts
