"""What a hand-out desk says."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.accreditation.handing import Step
from ui.texts import reasons
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kiosk.accreditation.handing import Shown

_IDLE = QT_TRANSLATE_NOOP("HandOut", "Ready")
_IDLE_WHY = QT_TRANSLATE_NOOP("HandOut", "Scan the invitation.")
_HOLE = QT_TRANSLATE_NOOP("HandOut", "Pigeon-hole")
_FETCH = QT_TRANSLATE_NOOP("HandOut", "Compare the face, fetch the badge and scan it.")
_HANDED = QT_TRANSLATE_NOOP("HandOut", "Handed over")
_HANDED_WHY = QT_TRANSLATE_NOOP("HandOut", "The check-in is complete.")
_GIVE = QT_TRANSLATE_NOOP("HandOut", "Give the badge to its holder.")
_BEFORE = QT_TRANSLATE_NOOP("HandOut", "Already handed over")
_BEFORE_WHY = QT_TRANSLATE_NOOP("HandOut", "This badge was handed over at {time}.")
_CALL = QT_TRANSLATE_NOOP("HandOut", "Do not hand it over again. Call a supervisor.")
_WRONG = QT_TRANSLATE_NOOP("HandOut", "Wrong badge")
_WHOSE = QT_TRANSLATE_NOOP("HandOut", "This is the badge of {name}, pigeon-hole {hole}.")
_WHOSE_NOWHERE = QT_TRANSLATE_NOOP("HandOut", "This is the badge of {name}.")
_PUT_BACK = QT_TRANSLATE_NOOP("HandOut", "Put it back. The right badge is in pigeon-hole {hole}.")
_FIRST = QT_TRANSLATE_NOOP("HandOut", "Invitation first")
_FIRST_WHAT = QT_TRANSLATE_NOOP("HandOut", "Scan the invitation of this person, then the badge.")
_PRINT = QT_TRANSLATE_NOOP("HandOut", "No badge here")
_NONE_WHY = QT_TRANSLATE_NOOP("HandOut", "No badge was made ahead for this person.")
_CHANGED_WHY = QT_TRANSLATE_NOOP("HandOut", "The badge made ahead no longer says the truth.")
_TO_DESK = QT_TRANSLATE_NOOP("HandOut", "Please go to a printing desk.")


def idle() -> tuple[str, str]:
    """Return word and sentence of a desk that waits."""
    return _tr(_IDLE), _tr(_IDLE_WHY)


def told(shown: Shown, name: str, language: str, zone: tzinfo) -> tuple[str, str, str, str]:
    """Return look, word, why and what to do; `name` is that of whoever's code it was."""
    step, hole = shown.step, "" if shown.hole is None else _isolated(str(shown.hole))
    if step is Step.HOLE:
        return "hole", _tr(_HOLE), "", _tr(_FETCH)
    if step is Step.HANDED_OVER:
        return "admit", _tr(_HANDED), _tr(_HANDED_WHY), _tr(_GIVE)
    if step is Step.HANDED_OVER_BEFORE and shown.handed_at is not None:
        at = reasons.moment(shown.handed_at, language, zone)
        return "refer", _tr(_BEFORE), _tr(_BEFORE_WHY).format(time=at), _tr(_CALL)
    if step in {Step.OTHERS_BADGE, Step.INVITATION_FIRST}:
        whose = _tr(_WHOSE if hole else _WHOSE_NOWHERE).format(name=_isolated(name), hole=hole)
        if step is Step.INVITATION_FIRST or shown.awaited is None:
            return "refer", _tr(_FIRST), whose, _tr(_FIRST_WHAT)
        right = _isolated(str(shown.awaited.hole))
        return "refuse", _tr(_WRONG), whose, _tr(_PUT_BACK).format(hole=right)
    if step in {Step.NO_BADGE_AHEAD, Step.BADGE_CHANGED}:
        why = _NONE_WHY if step is Step.NO_BADGE_AHEAD else _CHANGED_WHY
        return "refer", _tr(_PRINT), _tr(why), _tr(_TO_DESK)
    verdict = shown.verdict
    return (
        verdict.outcome.value,
        reasons.word(verdict.outcome),
        reasons.why(verdict, language, zone),
        reasons.what_to_do(verdict),
    )


def _isolated(text: str) -> str:
    # Latin letters in an Arabic sentence keep their own order.
    return f"\u2068{text}\u2069"


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandOut", text)
