"""What the designer says: the made-up people's scripts, and each finding in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.badge.check import Finding, Problem
from ui.texts.marks import QT_TRANSLATE_NOOP

SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        "arabic": QT_TRANSLATE_NOOP("Designer", "Arabic"),
        "cyrillic": QT_TRANSLATE_NOOP("Designer", "Cyrillic"),
        "greek": QT_TRANSLATE_NOOP("Designer", "Greek"),
        "devanagari": QT_TRANSLATE_NOOP("Designer", "Devanagari"),
        "thai": QT_TRANSLATE_NOOP("Designer", "Thai"),
        "han": QT_TRANSLATE_NOOP("Designer", "Chinese"),
        "kana": QT_TRANSLATE_NOOP("Designer", "Japanese"),
        "hangul": QT_TRANSLATE_NOOP("Designer", "Korean"),
        "hebrew": QT_TRANSLATE_NOOP("Designer", "Hebrew"),
        "georgian": QT_TRANSLATE_NOOP("Designer", "Georgian"),
        "armenian": QT_TRANSLATE_NOOP("Designer", "Armenian"),
        "ethiopic": QT_TRANSLATE_NOOP("Designer", "Ethiopic"),
        "bengali": QT_TRANSLATE_NOOP("Designer", "Bengali"),
        "tamil": QT_TRANSLATE_NOOP("Designer", "Tamil"),
        "khmer": QT_TRANSLATE_NOOP("Designer", "Khmer"),
        "vietnamese": QT_TRANSLATE_NOOP("Designer", "Vietnamese"),
        "longest": QT_TRANSLATE_NOOP("Designer", "The longest names"),
    }
)
SENTENCES: Mapping[Problem, str] = MappingProxyType(
    {
        Problem.CUT: QT_TRANSLATE_NOOP("Designer", "Cut off at its smallest size, {wanted} mm."),
        Problem.BROKEN: QT_TRANSLATE_NOOP(
            "Designer", "Broken inside a word at its smallest size, {wanted} mm."
        ),
        Problem.SQUEEZED: QT_TRANSLATE_NOOP(
            "Designer", "Set at {value} mm, below its smallest size of {wanted} mm: the box is too low."
        ),
        Problem.SMALLEST: QT_TRANSLATE_NOOP("Designer", "Had to shrink to its smallest size, {value} mm."),
        Problem.WRAPPED: QT_TRANSLATE_NOOP("Designer", "Stands on {count} lines."),
        Problem.MISSING: QT_TRANSLATE_NOOP("Designer", "Has characters that no font has."),
        Problem.SLOT: QT_TRANSLATE_NOOP("Designer", "Stands where the slot is punched."),
        Problem.MARGIN: QT_TRANSLATE_NOOP(
            "Designer", "Stands {value} mm from the edge; the margin is {wanted} mm."
        ),
        Problem.BLEED: QT_TRANSLATE_NOOP(
            "Designer", "Ends {value} mm beyond the cut; the bleed is {wanted} mm."
        ),
        Problem.CONTRAST: QT_TRANSLATE_NOOP(
            "Designer", "Has a contrast of {value} to what is under it; it takes {wanted}."
        ),
        Problem.QUIET: QT_TRANSLATE_NOOP("Designer", "Stands in the white edge of the code."),
        Problem.MODULE: QT_TRANSLATE_NOOP(
            "Designer", "The squares of the code are {value} mm wide; cameras take {wanted} mm or more."
        ),
    }
)
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "rect": QT_TRANSLATE_NOOP("Designer", "Colour"),
        "pictogram": QT_TRANSLATE_NOOP("Designer", "Pictogram"),
        "portrait": QT_TRANSLATE_NOOP("Designer", "Portrait"),
        "flag": QT_TRANSLATE_NOOP("Designer", "Flag"),
        "zones": QT_TRANSLATE_NOOP("Designer", "Zones"),
        "qr": QT_TRANSLATE_NOOP("Designer", "Code"),
        "guilloche": QT_TRANSLATE_NOOP("Designer", "Fine lines"),
        "microtext": QT_TRANSLATE_NOOP("Designer", "Microtext"),
        "text": QT_TRANSLATE_NOOP("Designer", "Text"),
    }
)


def script(person: str) -> str:
    """Return what the made-up person of that name stands for."""
    known = SCRIPTS.get(person)
    return person if known is None else QCoreApplication.translate("Designer", known)


def what(finding: Finding) -> str:
    """Return what was found wanting: a text as the design has it, or the kind of element."""
    known = _KINDS.get(finding.what)
    return finding.what if known is None else QCoreApplication.translate("Designer", known)


def sentence(finding: Finding) -> str:
    """Return what is the matter with it."""
    said = QCoreApplication.translate("Designer", SENTENCES[finding.problem])
    # One digit more where a tenth of a millimetre would hide the difference.
    digits = 2 if finding.problem is Problem.MODULE else 1
    return said.format(
        value=f"{finding.value:.{digits}f}",
        wanted=f"{finding.wanted:.{digits}f}",
        count=f"{finding.value:.0f}",
    )


def place(finding: Finding) -> str:
    """Return where it stands in the file."""
    side = (
        QCoreApplication.translate("Designer", "Front")
        if finding.side == "front"
        else QCoreApplication.translate("Designer", "Back")
    )
    line = QCoreApplication.translate("Designer", "line {number}").format(number=finding.line)
    return f"{side} · {line}" if finding.line else side
