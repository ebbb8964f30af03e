"""The end of the shift report: delegations, quorum, and the checkpoint of the signed record."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.supervision.report_sheet import (
    ACCENT,
    BODY,
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
    wrapped,
)
from kiosk.supervision.report_tables import title

if TYPE_CHECKING:
    from kiosk.config import SupervisionSettings
    from kiosk.supervision.delegations import DelegationRow
    from kiosk.supervision.report import ShiftReport
    from kiosk.supervision.report_words import Words

_PITCH = 4.25
_QR = 52.0
_COUNTING: Mapping[str, str] = {
    "members": "the member delegations",
    "members_and_observers": "the member and observer delegations",
    "all": "all delegations",
}
_WHAT_IT_IS = (
    "It has {entries}. This page is its checkpoint: keep it away from the machine. Whoever later cuts off, changes "
    "or reorders any of these entries is found out by `kiosk log verify --checkpoint`, given the text below or what "
    "the code says."
)
# Letters that typefaces join, which nobody could type off again.
_JOINED = re.compile("(?<=f)(?=[fijlt])|(?<=T)(?=[hf])")


def delegations(sheet: Sheet, report: ShiftReport) -> None:
    """Draw the quorum with its rule, and every delegation in protocol order."""
    quorum, words = report.quorum, sheet.words
    title(sheet, words.say("Delegations and quorum"), 50 if len(report.delegations) < 45 else 150)
    numbers = {
        what: words.number(getattr(quorum, what)) for what in ("present", "counted", "needed", "missing")
    }
    if quorum.reached:
        said = words.say(
            "There is a quorum: {present} of {counted} are present, {needed} are needed.", **numbers
        )
    else:
        said = words.say(
            "There is no quorum: {present} of {counted} are present, {needed} are needed; {missing} are missing.",
            **numbers,
        )
    sheet.text(MARGIN, sheet.y + 3.5, said, size=3.4, bold=True, room=INNER)
    sheet.text(MARGIN, sheet.y + 8.5, _rule(report.settings, words), colour=MUTED, room=INNER)
    below = words.say(
        "Below, in protocol order: checked in of expected, badges issued; the dot says that the head is checked in."
    )
    sheet.text(MARGIN, sheet.y + 13, below, size=SMALL, colour=MUTED, room=INNER)
    sheet.y += 17
    _in_columns(sheet, report.delegations)
    sheet.y += 6


def signed_record(sheet: Sheet, report: ShiftReport) -> None:
    """Draw the checkpoint as text and as a QR code, and a line to sign on."""
    words = sheet.words
    title(sheet, words.say("The signed record"), 62)
    sheet.qr(WIDTH - MARGIN - _QR, sheet.y - 5, _QR, report.note)
    room = INNER - _QR - 6
    entry = "{number} entry" if report.log_size == 1 else "{number} entries"
    told = words.say(_WHAT_IT_IS, entries=words.say(entry, number=words.number(report.log_size)))
    for line in wrapped(told, BODY, room):
        sheet.text(MARGIN, sheet.y + 3.5, line, room=room)
        sheet.y += 4.8
    sheet.y += 3
    with sheet.from_the_left():
        _note(sheet, report.note, WIDTH - MARGIN - room if words.right_to_left else MARGIN, room)
    sheet.y += 4
    sign = words.say("Supervisor, name and signature")
    used = sheet.text(MARGIN, sheet.y + 8, sign, size=SMALL, colour=MUTED)
    sheet.rule(MARGIN + used + 4, sheet.y + 8, MARGIN + max(used + 50, 110), sheet.y + 8, colour=MUTED)
    sheet.y += 12


def _rule(settings: SupervisionSettings, words: Words) -> str:
    return words.say(
        "Rule: {how} {share} % of {who}, present when {by} is {state}.",
        how=words.say("more than" if settings.quorum_rule == "more_than" else "at least"),
        share=f"{100 * settings.quorum_share:.4g}",
        who=words.say(_COUNTING[settings.quorum_of]),
        by=words.say("their head" if settings.quorum_by == "head" else "anyone of them"),
        state=words.say("inside" if settings.quorum_presence == "inside" else "checked in"),
    )


def _note(sheet: Sheet, note: str, left: float, room: float) -> None:
    for line in note.rstrip("\n").split("\n"):
        for part in _chunks(line, room):
            x = left
            for piece in _JOINED.split(part):
                x += sheet.text(x, sheet.y + 3, piece, size=SMALL, colour=INK)
            sheet.y += 4


def _in_columns(sheet: Sheet, rows: Sequence[DelegationRow], columns: int = 3) -> None:
    gap, pitch, left = 6.0, _PITCH, list(rows)
    each = (INNER - gap * (columns - 1)) / columns
    while left:
        if sheet.need(pitch * 4 + 5):
            told = sheet.words.say("Delegations, continued")
            sheet.text(MARGIN, sheet.y + 3.5, told, size=SMALL, colour=MUTED)
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
    colour, words = INK if row.arrived else MUTED, sheet.words
    if row.head_arrived:
        sheet.box(x, y + 1.35, 1.5, 1.5, fill=ACCENT, radius=0.75)
    else:
        sheet.box(x + 0.1, y + 1.45, 1.3, 1.3, stroke=HAIR, radius=0.65)
    sheet.text(
        x + 2.8,
        y + 3,
        words.name(row.delegation.names),
        size=SMALL,
        bold=row.arrived > 0,
        colour=colour,
        room=width - 26,
    )
    sheet.text(
        x + width - 10,
        y + 3,
        words.say("{part} of {whole}", part=words.number(row.arrived), whole=words.number(row.expected)),
        size=SMALL,
        colour=colour,
        align="right",
    )
    sheet.text(x + width, y + 3, words.number(row.badges), size=SMALL, colour=colour, align="right")
    sheet.rule(x, y + _PITCH - 0.1, x + width, y + _PITCH - 0.1, colour=FAINT)


def _chunks(line: str, room: float) -> list[str]:
    """Return a line of the checkpoint cut where the page ends; it holds no spaces worth keeping together."""
    parts = [""]
    for char in line:
        if len(parts[-1]) > 60 and width_of(parts[-1] + char, SMALL) > room:
            parts.append("")
        parts[-1] += char
    return parts
