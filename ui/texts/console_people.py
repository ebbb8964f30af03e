"""Words of the page People: how somebody stands, what may be set right, and why."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import BadgeState
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.operators import OverrideAction
from kiosk.event.people import Vetting
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard

REVOKE: Mapping[str, str] = MappingProxyType(
    {
        "lost": QT_TRANSLATE_NOOP("People", "The badge is lost"),
        "stolen": QT_TRANSLATE_NOOP("People", "The badge was stolen"),
        "damaged": QT_TRANSLATE_NOOP("People", "The badge is damaged"),
        "withdrawn": QT_TRANSLATE_NOOP("People", "The delegation withdrew the person"),
        "security": QT_TRANSLATE_NOOP("People", "By order of security"),
    }
)
RESET: Mapping[str, str] = MappingProxyType(
    {
        "missed_exit": QT_TRANSLATE_NOOP("People", "Went out without a scan"),
        "missed_entry": QT_TRANSLATE_NOOP("People", "Went in without a scan"),
        "passed_back": QT_TRANSLATE_NOOP("People", "The badge was passed back"),
        "counted_wrongly": QT_TRANSLATE_NOOP("People", "A gate counted wrongly"),
    }
)
CHANGE: Mapping[str, str] = MappingProxyType(
    {
        "new_function": QT_TRANSLATE_NOOP("People", "A new function"),
        "wrong_category": QT_TRANSLATE_NOOP("People", "It was wrong"),
        "by_delegation": QT_TRANSLATE_NOOP("People", "The delegation asks for it"),
        "by_secretariat": QT_TRANSLATE_NOOP("People", "The secretariat asks for it"),
        "security": QT_TRANSLATE_NOOP("People", "By order of security"),
    }
)
RETURN: Mapping[str, str] = MappingProxyType(
    {
        "departure": QT_TRANSLATE_NOOP("People", "The person leaves the event"),
        "day_over": QT_TRANSLATE_NOOP("People", "The day is over"),
        "found": QT_TRANSLATE_NOOP("People", "The badge was found"),
    }
)
_OTHER_ENDS: Mapping[str, str] = MappingProxyType(
    {
        "changed": QT_TRANSLATE_NOOP("People", "Category or zones were changed"),
        "new_day": QT_TRANSLATE_NOOP("People", "It was for an earlier day"),
    }
)
_VETTING: Mapping[Vetting, str] = MappingProxyType(
    {
        Vetting.PENDING: QT_TRANSLATE_NOOP("People", "Security check not finished"),
        Vetting.CLEARED: QT_TRANSLATE_NOOP("People", "Security check passed"),
        Vetting.WITHDRAWN: QT_TRANSLATE_NOOP("People", "Security clearance withdrawn"),
    }
)
_BADGE: Mapping[BadgeState, str] = MappingProxyType(
    {
        BadgeState.MADE: QT_TRANSLATE_NOOP("People", "made, not handed over"),
        BadgeState.ISSUED: QT_TRANSLATE_NOOP("People", "in force"),
        BadgeState.REPLACED: QT_TRANSLATE_NOOP("People", "replaced"),
        BadgeState.REVOKED: QT_TRANSLATE_NOOP("People", "revoked"),
        BadgeState.VOID: QT_TRANSLATE_NOOP("People", "never printed"),
        BadgeState.RETURNED: QT_TRANSLATE_NOOP("People", "handed back"),
    }
)
_CREDENTIAL: Mapping[CredentialState, str] = MappingProxyType(
    {
        CredentialState.ACTIVE: QT_TRANSLATE_NOOP("People", "in force"),
        CredentialState.REVOKED: QT_TRANSLATE_NOOP("People", "revoked"),
        CredentialState.REPLACED: QT_TRANSLATE_NOOP("People", "replaced"),
        CredentialState.RETURNED: QT_TRANSLATE_NOOP("People", "handed back"),
    }
)
_KINDS: Mapping[CredentialKind, str] = MappingProxyType(
    {
        CredentialKind.INVITATION: QT_TRANSLATE_NOOP("People", "Invitation"),
        CredentialKind.BADGE: QT_TRANSLATE_NOOP("People", "Code of a badge"),
        CredentialKind.OPERATOR: QT_TRANSLATE_NOOP("People", "Operator’s card"),
    }
)
_OVERRIDES: Mapping[OverrideAction, str] = MappingProxyType(
    {
        OverrideAction.ADMIT: QT_TRANSLATE_NOOP("People", "Admitted by exception"),
        OverrideAction.REPRINT: QT_TRANSLATE_NOOP("People", "One more badge"),
        OverrideAction.EXPORT: QT_TRANSLATE_NOOP("People", "Export of names"),
        OverrideAction.KEY_CHANGE: QT_TRANSLATE_NOOP("People", "Change of keys"),
        OverrideAction.CLOCK_CHANGE: QT_TRANSLATE_NOOP("People", "Change of the clock"),
    }
)


def standing(card: DelegateCard, language: str) -> tuple[str, str]:
    """Return how somebody stands, as the name of a sign and in words, the weightiest thing only."""
    delegate = card.delegate
    if delegate.cancelled_at is not None:
        return "close", QCoreApplication.translate("People", "Cancelled by the delegation")
    if delegate.vetting is not Vetting.CLEARED:
        return "warning", vetting(delegate.vetting)
    if card.badge_serial is not None:
        return "badge", badge(card.badge_serial, language)
    return "person", QCoreApplication.translate("People", "No badge yet")


def vetting(of: Vetting) -> str:
    """Return what the host's security check has said."""
    return _tr(_VETTING[of])


def badge(serial: int, language: str) -> str:
    """Return what a badge is called."""
    number = locale_of(language).toString(serial)
    return QCoreApplication.translate("People", "Badge {number}").format(number=number)


def badge_state(of: BadgeState) -> str:
    """Return where a badge is in its life."""
    return _tr(_BADGE[of])


def credential(kind: CredentialKind) -> str:
    """Return what a credential is called."""
    return _tr(_KINDS[kind])


def credential_state(of: CredentialState) -> str:
    """Return whether a credential is in force."""
    return _tr(_CREDENTIAL[of])


def override(action: OverrideAction) -> str:
    """Return what an exception was about."""
    return _tr(_OVERRIDES[action])


def ended_because(code: str) -> str:
    """Return why a credential ended; a code that this page does not know is told with spaces."""
    for known in (REVOKE, RETURN, _OTHER_ENDS):
        if code in known:
            return _tr(known[code])
    return code.replace("_", " ")


def reasons(deed: str) -> list[dict[str, str]]:
    """Return the reasons to choose from, for "revoke", "reset", "change" or "return"."""
    known = {"revoke": REVOKE, "reset": RESET, "change": CHANGE, "return": RETURN}.get(deed, {})
    return [{"code": code, "text": _tr(text)} for code, text in known.items()]


def inside(since: str, gate: str) -> str:
    """Return that somebody is inside, since when, and by which gate where it is known."""
    if not gate:
        return QCoreApplication.translate("People", "inside since {time}, set by hand").format(time=since)
    return QCoreApplication.translate("People", "inside since {time}, {gate}").format(time=since, gate=gate)


def outside(since: str, gate: str) -> str:
    """Return that somebody went out, when, and by which gate where it is known."""
    if not gate:
        return QCoreApplication.translate("People", "out since {time}, set by hand").format(time=since)
    return QCoreApplication.translate("People", "out since {time}, {gate}").format(time=since, gate=gate)


def never_inside(*, allowed: bool) -> str:
    """Return that somebody was never inside a zone."""
    if allowed:
        return QCoreApplication.translate("People", "was not inside yet")
    return QCoreApplication.translate("People", "may not enter")


def revoked(number: int) -> str:
    """Return that badges were revoked."""
    if number == 1:
        return QCoreApplication.translate(
            "People", "The badge is revoked: every station refuses it from now on."
        )
    return QCoreApplication.translate(
        "People", "The badges are revoked: every station refuses them from now on."
    )


def changed(*, ended: bool) -> str:
    """Return that category or zones were changed, and what becomes of the badge."""
    if ended:
        return QCoreApplication.translate(
            "People", "Changed. The badge lets nobody in any more: a desk prints the new one."
        )
    return QCoreApplication.translate("People", "Changed. Every door goes by it from now on.")


def returned() -> str:
    """Return that a badge was handed back."""
    return QCoreApplication.translate("People", "Handed back: every station refuses the badge from now on.")


def was_reset(*, is_inside: bool) -> str:
    """Return what was set right."""
    if is_inside:
        return QCoreApplication.translate("People", "Set right: counted as inside.")
    return QCoreApplication.translate("People", "Set right: counted as outside.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)
