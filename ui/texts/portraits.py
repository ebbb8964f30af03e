"""What is said while a picture is taken, for each problem that may stand in its way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ui.texts.marks import QT_TRANSLATE_NOOP

HINTS: Mapping[str, str] = MappingProxyType(
    {
        "no_face": QT_TRANSLATE_NOOP("Portrait", "Ask them to look into the camera."),
        "two_faces": QT_TRANSLATE_NOOP("Portrait", "One person only, please."),
        "too_small": QT_TRANSLATE_NOOP("Portrait", "Please come a little closer."),
        "too_dark": QT_TRANSLATE_NOOP("Portrait", "Too dark. Turn on a light or turn towards it."),
        "too_bright": QT_TRANSLATE_NOOP("Portrait", "Too bright. Turn away from the light."),
        "blurred": QT_TRANSLATE_NOOP("Portrait", "Please hold still for a moment."),
        "off_centre": QT_TRANSLATE_NOOP("Portrait", "Please move to the middle of the picture."),
        "tilted": QT_TRANSLATE_NOOP("Portrait", "Please keep the head upright."),
        "covered": QT_TRANSLATE_NOOP(
            "Portrait", "Please uncover the face: no mask, no hand, no dark glasses."
        ),
        "turned": QT_TRANSLATE_NOOP("Portrait", "Please look straight into the camera."),
        "chin_low": QT_TRANSLATE_NOOP("Portrait", "Please raise the chin a little."),
        "chin_high": QT_TRANSLATE_NOOP("Portrait", "Please lower the chin a little."),
        "mouth_open": QT_TRANSLATE_NOOP("Portrait", "Please close the mouth."),
        "uneven_light": QT_TRANSLATE_NOOP("Portrait", "Light from one side. Please turn towards it."),
        "busy_background": QT_TRANSLATE_NOOP("Portrait", "Busy background. A plain wall is better."),
    }
)

_FINDINGS: Mapping[str, str] = MappingProxyType(
    {
        "no_face": QT_TRANSLATE_NOOP("Portrait", "no face"),
        "two_faces": QT_TRANSLATE_NOOP("Portrait", "more than one face"),
        "too_small": QT_TRANSLATE_NOOP("Portrait", "face too small"),
        "too_dark": QT_TRANSLATE_NOOP("Portrait", "too dark"),
        "too_bright": QT_TRANSLATE_NOOP("Portrait", "too bright"),
        "blurred": QT_TRANSLATE_NOOP("Portrait", "blurred"),
        "off_centre": QT_TRANSLATE_NOOP("Portrait", "off centre"),
        "tilted": QT_TRANSLATE_NOOP("Portrait", "head tilted"),
        "covered": QT_TRANSLATE_NOOP("Portrait", "face covered"),
        "turned": QT_TRANSLATE_NOOP("Portrait", "head turned aside"),
        "chin_low": QT_TRANSLATE_NOOP("Portrait", "chin too low"),
        "chin_high": QT_TRANSLATE_NOOP("Portrait", "chin too high"),
        "mouth_open": QT_TRANSLATE_NOOP("Portrait", "mouth open"),
        "uneven_light": QT_TRANSLATE_NOOP("Portrait", "uneven light"),
        "busy_background": QT_TRANSLATE_NOOP("Portrait", "busy background"),
    }
)

_GOOD = QT_TRANSLATE_NOOP("Portrait", "Good. Hold still.")
_LOOK = QT_TRANSLATE_NOOP("Portrait", "Ask them to look into the camera.")
_OTHER = QT_TRANSLATE_NOOP("Portrait", "not fit for a badge")


def hint(problems: Sequence[str], *, looked: bool) -> str:
    """Return the one thing to say now: the weightiest problem, or that all is well."""
    if not looked:
        return QCoreApplication.translate("Portrait", _LOOK)
    if not problems:
        return QCoreApplication.translate("Portrait", _GOOD)
    return QCoreApplication.translate("Portrait", HINTS.get(str(problems[0]), _LOOK))


def findings(problems: Sequence[str]) -> str:
    """Return all problems of a picture as a list in words, or empty."""
    return ", ".join(
        QCoreApplication.translate("Portrait", _FINDINGS.get(str(problem), _OTHER)) for problem in problems
    )


def better_again(problems: tuple[str, ...]) -> str:
    """Return what to say of a picture with such problems once it was taken."""
    better = QCoreApplication.translate("Desk", "Better take it again: {problems}.")
    return better.format(problems=findings(problems))
