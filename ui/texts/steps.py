"""The sentence above the buttons: where the visit is, and what happens next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import PrintState
from ui.models.flow import Step
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.models.visit import Visit

SENTENCES: Mapping[Step, str] = MappingProxyType(
    {
        Step.IDLE: QT_TRANSLATE_NOOP(
            "Steps", "Hold a code in front of the camera. Enter reads it once more."
        ),
        Step.CHECKING: QT_TRANSLATE_NOOP("Steps", "Checking the code…"),
        Step.VERDICT: "",
        Step.PHOTO: QT_TRANSLATE_NOOP("Steps", "The picture is taken by itself as soon as it is good."),
        Step.REVIEW: QT_TRANSLATE_NOOP("Steps", "Is this the person, and does the picture look good?"),
        Step.READY: QT_TRANSLATE_NOOP("Steps", "The portrait is kept. Ready to print the badge."),
        Step.PRINTING: QT_TRANSLATE_NOOP("Steps", "The badge is being printed."),
        Step.TRAY: QT_TRANSLATE_NOOP("Steps", "Look in the printer’s tray: is the badge there?"),
        Step.FAILED: "",
        Step.CHECK_BADGE: QT_TRANSLATE_NOOP(
            "Steps", "Hold the new badge to the camera: it counts once it is read."
        ),
        Step.SAME_PERSON: QT_TRANSLATE_NOOP(
            "Steps", "Is it the same person? Compare the face with the pictures."
        ),
        Step.DONE: QT_TRANSLATE_NOOP("Steps", "The badge is printed. Hand it over and wish them a good day."),
    }
)

_IDLE_WORD = QT_TRANSLATE_NOOP("Steps", "Ready")
_IDLE_WHY = QT_TRANSLATE_NOOP("Steps", "Scan an invitation or a badge.")
_IDLE_WHAT = QT_TRANSLATE_NOOP("Steps", "No code? Find the person by name with F2.")
_OPENING = QT_TRANSLATE_NOOP("Steps", "One moment")
_OPENING_WHY = QT_TRANSLATE_NOOP("Steps", "The desk is being opened.")
_BY_NAME = QT_TRANSLATE_NOOP(
    "Steps", "The camera is away. Use the hand scanner, or find the person by name with F2."
)


_CHECK_LATE = QT_TRANSLATE_NOOP("Steps", "Printed, but not checked yet: hold the badge to the camera.")
_READY_WITHOUT = QT_TRANSLATE_NOOP("Steps", "Ready to print the badge, without a photo.")
_DONE_READ = QT_TRANSLATE_NOOP("Steps", "The badge was read and is right. Hand it over.")


def sentence(step: Step, visit: Visit | None = None) -> str:
    """Return what to say of `step` of `visit`, or empty where the verdict says it all."""
    text = SENTENCES[step]
    if visit is None:
        pass
    elif step is Step.CHECK_BADGE and visit.resumed:
        text = _CHECK_LATE
    elif step is Step.READY and visit.portrait is None:
        text = _READY_WITHOUT
    elif step is Step.DONE and visit.job is not None and visit.job.state is PrintState.VERIFIED:
        text = _DONE_READ
    return QCoreApplication.translate("Steps", text) if text else ""


def opening() -> tuple[str, str]:
    """Return word and why of a desk that is not open yet."""
    return QCoreApplication.translate("Steps", _OPENING), QCoreApplication.translate("Steps", _OPENING_WHY)


def idle(*, camera_ok: bool) -> tuple[str, str, str]:
    """Return word, why and what-to-do of a desk that waits."""
    words = (_IDLE_WORD, _IDLE_WHY, _IDLE_WHAT if camera_ok else _BY_NAME)
    word, why, what = (QCoreApplication.translate("Steps", text) for text in words)
    return word, why, what
