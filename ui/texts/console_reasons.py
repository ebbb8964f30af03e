"""What a supervisor reads for each reason: a name short enough for a column, and a sentence that holds nothing back."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.verdict import Outcome, Reason
from ui.texts.marks import QT_TRANSLATE_NOOP

OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.ADMIT: QT_TRANSLATE_NOOP("Supervisor", "admitted"),
        Outcome.REFER: QT_TRANSLATE_NOOP("Supervisor", "referred"),
        Outcome.REFUSE: QT_TRANSLATE_NOOP("Supervisor", "refused"),
    }
)

REASONS: Mapping[Reason, tuple[str, str]] = MappingProxyType(
    {
        Reason.VALID: (
            QT_TRANSLATE_NOOP("Supervisor", "valid"),
            QT_TRANSLATE_NOOP("Supervisor", "Signed by us, known, in time, and allowed here."),
        ),
        Reason.CHECK_IN_RESUMED: (
            QT_TRANSLATE_NOOP("Supervisor", "check-in resumed"),
            QT_TRANSLATE_NOOP("Supervisor", "The check-in had begun before and went on here."),
        ),
        Reason.IDENTITY_BY_DOCUMENT: (
            QT_TRANSLATE_NOOP("Supervisor", "found by name"),
            QT_TRANSLATE_NOOP("Supervisor", "No code was scanned: the person was looked up and showed a document."),
        ),
        Reason.OVERRIDDEN: (
            QT_TRANSLATE_NOOP("Supervisor", "allowed by two people"),
            QT_TRANSLATE_NOOP("Supervisor", "An exception that two people had granted set the rule aside."),
        ),
        Reason.UNREADABLE_CODE: (
            QT_TRANSLATE_NOOP("Supervisor", "unreadable code"),
            QT_TRANSLATE_NOOP("Supervisor", "The code is ours by its beginning, but damaged or cut off."),
        ),
        Reason.FORGED_SIGNATURE: (
            QT_TRANSLATE_NOOP("Supervisor", "forged signature"),
            QT_TRANSLATE_NOOP("Supervisor", "The signature does not fit the code: somebody made or changed it."),
        ),
        Reason.UNKNOWN_KEY: (
            QT_TRANSLATE_NOOP("Supervisor", "unknown key"),
            QT_TRANSLATE_NOOP("Supervisor", "The code was signed by a key that the event never certified."),
        ),
        Reason.KEY_NOT_VALID: (
            QT_TRANSLATE_NOOP("Supervisor", "key not valid"),
            QT_TRANSLATE_NOOP("Supervisor", "The key that signed the code was revoked, or signed beyond its own time."),
        ),
        Reason.WRONG_EVENT: (
            QT_TRANSLATE_NOOP("Supervisor", "another event"),
            QT_TRANSLATE_NOOP("Supervisor", "The code is genuine, but of another event."),
        ),
        Reason.UNKNOWN_CODE: (
            QT_TRANSLATE_NOOP("Supervisor", "unknown code"),
            QT_TRANSLATE_NOOP("Supervisor", "The code is not one of ours, nor one that was registered."),
        ),
        Reason.CANCELLED: (
            QT_TRANSLATE_NOOP("Supervisor", "cancelled"),
            QT_TRANSLATE_NOOP("Supervisor", "The delegation withdrew this person."),
        ),
        Reason.REVOKED: (
            QT_TRANSLATE_NOOP("Supervisor", "revoked"),
            QT_TRANSLATE_NOOP("Supervisor", "This badge or invitation was revoked."),
        ),
        Reason.REPLACED: (
            QT_TRANSLATE_NOOP("Supervisor", "replaced"),
            QT_TRANSLATE_NOOP("Supervisor", "A newer badge or invitation took the place of this one."),
        ),
        Reason.RETURNED: (
            QT_TRANSLATE_NOOP("Supervisor", "handed back"),
            QT_TRANSLATE_NOOP("Supervisor", "This badge was handed back at departure."),
        ),
        Reason.WATCH_LIST_REFUSED: (
            QT_TRANSLATE_NOOP("Supervisor", "watch list: refuse"),
            QT_TRANSLATE_NOOP("Supervisor", "The watch list refuses this person."),
        ),
        Reason.VETTING_WITHDRAWN: (
            QT_TRANSLATE_NOOP("Supervisor", "clearance withdrawn"),
            QT_TRANSLATE_NOOP("Supervisor", "The host’s security check took back its clearance."),
        ),
        Reason.EXPIRED: (
            QT_TRANSLATE_NOOP("Supervisor", "expired"),
            QT_TRANSLATE_NOOP("Supervisor", "The time of this badge or invitation is over."),
        ),
        Reason.NOT_THIS_ZONE: (
            QT_TRANSLATE_NOOP("Supervisor", "not this zone"),
            QT_TRANSLATE_NOOP("Supervisor", "This person may not enter this zone."),
        ),
        Reason.NOT_IN_MIRROR: (
            QT_TRANSLATE_NOOP("Supervisor", "person not known here"),
            QT_TRANSLATE_NOOP("Supervisor", "The code is genuine, but the registry data here does not hold the person."),
        ),
        Reason.AMBIGUOUS_CODE: (
            QT_TRANSLATE_NOOP("Supervisor", "ambiguous code"),
            QT_TRANSLATE_NOOP("Supervisor", "The code stands for more than one person."),
        ),
        Reason.WATCH_LIST: (
            QT_TRANSLATE_NOOP("Supervisor", "watch list: silent"),
            QT_TRANSLATE_NOOP("Supervisor", "The watch list sends this person to you. The volunteer was not told why."),
        ),
        Reason.VETTING_PENDING: (
            QT_TRANSLATE_NOOP("Supervisor", "clearance pending"),
            QT_TRANSLATE_NOOP("Supervisor", "The host’s security check of this person is not finished."),
        ),
        Reason.NOT_YET_VALID: (
            QT_TRANSLATE_NOOP("Supervisor", "not valid yet"),
            QT_TRANSLATE_NOOP("Supervisor", "The time of this badge or invitation has not begun."),
        ),
        Reason.NOT_TODAY: (
            QT_TRANSLATE_NOOP("Supervisor", "not today"),
            QT_TRANSLATE_NOOP("Supervisor", "This person is accredited for other days."),
        ),
        Reason.CATEGORY_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Supervisor", "another desk"),
            QT_TRANSLATE_NOOP("Supervisor", "This category is received at another desk."),
        ),
        Reason.BADGE_NEEDED: (
            QT_TRANSLATE_NOOP("Supervisor", "badge needed"),
            QT_TRANSLATE_NOOP("Supervisor", "An invitation was shown at a gate, which only badges open."),
        ),
        Reason.NOT_HANDED_OVER: (
            QT_TRANSLATE_NOOP("Supervisor", "not handed over"),
            QT_TRANSLATE_NOOP("Supervisor", "A badge made ahead of time was shown before it was handed over."),
        ),
        Reason.ZONE_FULL: (
            QT_TRANSLATE_NOOP("Supervisor", "zone full"),
            QT_TRANSLATE_NOOP("Supervisor", "The zone held as many people as it may."),
        ),
        Reason.ALREADY_USED: (
            QT_TRANSLATE_NOOP("Supervisor", "already used"),
            QT_TRANSLATE_NOOP("Supervisor", "Somebody has checked in with this invitation before."),
        ),
        Reason.CHECK_IN_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Supervisor", "check-in elsewhere"),
            QT_TRANSLATE_NOOP("Supervisor", "Another desk had begun this person’s check-in."),
        ),
        Reason.TOO_SOON_AGAIN: (
            QT_TRANSLATE_NOOP("Supervisor", "too soon again"),
            QT_TRANSLATE_NOOP("Supervisor", "The same badge had gone in a short while before."),
        ),
        Reason.ALREADY_INSIDE: (
            QT_TRANSLATE_NOOP("Supervisor", "already inside"),
            QT_TRANSLATE_NOOP("Supervisor", "The badge wanted to go in while it was inside."),
        ),
        Reason.NOT_INSIDE: (
            QT_TRANSLATE_NOOP("Supervisor", "not inside"),
            QT_TRANSLATE_NOOP("Supervisor", "The badge wanted to go out without having been seen going in."),
        ),
        Reason.CLAIMS_DIFFER: (
            QT_TRANSLATE_NOOP("Supervisor", "code and data differ"),
            QT_TRANSLATE_NOOP("Supervisor", "What is signed in the code is not what the registry data says."),
        ),
        Reason.PORTRAIT_DUTY: (
            QT_TRANSLATE_NOOP("Supervisor", "portrait missing"),
            QT_TRANSLATE_NOOP("Supervisor", "A portrait is required and none was there."),
        ),
        Reason.SAME_PERSON_DUTY: (
            QT_TRANSLATE_NOOP("Supervisor", "face to compare"),
            QT_TRANSLATE_NOOP("Supervisor", "The face had to be compared with the portrait first."),
        ),
        Reason.MIRROR_TOO_OLD: (
            QT_TRANSLATE_NOOP("Supervisor", "old registry data"),
            QT_TRANSLATE_NOOP("Supervisor", "The registry data at the station was older than is allowed."),
        ),
        Reason.RULE_FAILED: (
            QT_TRANSLATE_NOOP("Supervisor", "rule failed"),
            QT_TRANSLATE_NOOP("Supervisor", "A rule of the program failed, so nobody was let in. Report this."),
        ),
    }
)  # fmt: skip


def outcome_name(outcome: Outcome) -> str:
    """Return a verdict as part of a sentence ("refused")."""
    return QCoreApplication.translate("Supervisor", OUTCOMES[outcome])


def reason_name(reason: Reason) -> str:
    """Return a reason as part of a sentence ("zone full")."""
    return QCoreApplication.translate("Supervisor", REASONS[reason][0])


def reason_told(reason: Reason) -> str:
    """Return a reason as a sentence."""
    return QCoreApplication.translate("Supervisor", REASONS[reason][1])


def begun(text: str) -> str:
    """Return a part of a sentence as its beginning."""
    return text[:1].upper() + text[1:]
