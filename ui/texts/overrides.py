"""Words of exceptions and of replaced badges: reasons, how far, what became of a request."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import ReplaceReason
from kiosk.event.operators import OverrideAction, OverrideReason, OverrideScope, RequestState
from ui.texts.marks import QT_TRANSLATE_NOOP

REASONS: Mapping[OverrideReason, str] = MappingProxyType(
    {
        OverrideReason.IDENTITY_CONFIRMED: QT_TRANSLATE_NOOP("Overrides", "Passport and face agree"),
        OverrideReason.DELEGATION_CONFIRMED: QT_TRANSLATE_NOOP("Overrides", "The delegation confirmed it"),
        OverrideReason.SECURITY_CONFIRMED: QT_TRANSLATE_NOOP("Overrides", "Security confirmed it"),
        OverrideReason.BADGE_FAULTY: QT_TRANSLATE_NOOP("Overrides", "The badge is faulty"),
        OverrideReason.BADGE_LOST: QT_TRANSLATE_NOOP("Overrides", "The badge is lost"),
        OverrideReason.SYSTEM_FAULT: QT_TRANSLATE_NOOP("Overrides", "The system is at fault"),
        OverrideReason.ORDER_OF_THE_HOST: QT_TRANSLATE_NOOP("Overrides", "The host ordered it"),
        OverrideReason.OTHER: QT_TRANSLATE_NOOP("Overrides", "Another reason"),
    }
)

SCOPES: Mapping[OverrideScope, str] = MappingProxyType(
    {
        OverrideScope.PASSAGE: QT_TRANSLATE_NOOP("Overrides", "This time only"),
        OverrideScope.DAY: QT_TRANSLATE_NOOP("Overrides", "All day"),
        OverrideScope.EVENT: QT_TRANSLATE_NOOP("Overrides", "Whole event"),
    }
)

_TITLES: Mapping[OverrideAction, str] = MappingProxyType(
    {
        OverrideAction.ADMIT: QT_TRANSLATE_NOOP("Overrides", "Ask for an exception"),
        OverrideAction.REPRINT: QT_TRANSLATE_NOOP("Overrides", "Ask for one more badge"),
    }
)

_STATES: Mapping[RequestState, str] = MappingProxyType(
    {
        RequestState.OPEN: QT_TRANSLATE_NOOP("Overrides", "Asked for: waiting for a supervisor."),
        RequestState.GRANTED: QT_TRANSLATE_NOOP("Overrides", "An exception was granted."),
        RequestState.DECLINED: QT_TRANSLATE_NOOP("Overrides", "The exception was declined."),
        RequestState.WITHDRAWN: QT_TRANSLATE_NOOP("Overrides", "The request was taken back."),
        RequestState.LAPSED: QT_TRANSLATE_NOOP("Overrides", "Nobody answered in time. Ask again."),
    }
)

_REPLACED: Mapping[ReplaceReason, str] = MappingProxyType(
    {
        ReplaceReason.LOST: QT_TRANSLATE_NOOP("Overrides", "It is lost"),
        ReplaceReason.DAMAGED: QT_TRANSLATE_NOOP("Overrides", "It is damaged"),
        ReplaceReason.WRONG_DATA: QT_TRANSLATE_NOOP("Overrides", "Something on it is wrong"),
        ReplaceReason.BADLY_PRINTED: QT_TRANSLATE_NOOP("Overrides", "It was not printed well"),
    }
)


def reason(of: OverrideReason) -> str:
    """Return why a rule is to be set aside."""
    return QCoreApplication.translate("Overrides", REASONS[of])


def scope(of: OverrideScope) -> str:
    """Return how far an exception reaches."""
    return QCoreApplication.translate("Overrides", SCOPES[of])


def title(action: OverrideAction) -> str:
    """Return what is asked for."""
    return QCoreApplication.translate("Overrides", _TITLES[action])


def state(of: RequestState, because: str = "") -> str:
    """Return what became of a request, with the supervisor's own words where there are any."""
    said = QCoreApplication.translate("Overrides", _STATES[of])
    return f"{said} “{because}”" if because else said


def replaced(of: ReplaceReason) -> str:
    """Return why a badge is replaced."""
    return QCoreApplication.translate("Overrides", _REPLACED[of])


def granted_here() -> str:
    """Return what is said when the supervisor beside the volunteer has granted it."""
    return state(RequestState.GRANTED)
