"""Entries of the log in plain words: what each kind of entry says, and what its further values are called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.facts import FactKind, Plain
from kiosk.event.watch import WatchAction
from kiosk.store.types import from_microseconds
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of, moment

KINDS: Mapping[FactKind, str] = MappingProxyType(
    {
        FactKind.STATION_OPENED: QT_TRANSLATE_NOOP("Facts", "A station opened"),
        FactKind.SCAN: QT_TRANSLATE_NOOP("Facts", "A scan"),
        FactKind.CHECK_IN_COMPLETED: QT_TRANSLATE_NOOP("Facts", "A check-in was completed"),
        FactKind.PORTRAIT_TAKEN: QT_TRANSLATE_NOOP("Facts", "A portrait was taken"),
        FactKind.BADGE_MADE: QT_TRANSLATE_NOOP("Facts", "A badge was made"),
        FactKind.BADGE_PRINTED: QT_TRANSLATE_NOOP("Facts", "A badge was printed"),
        FactKind.BADGE_ISSUED: QT_TRANSLATE_NOOP("Facts", "A badge was handed over"),
        FactKind.PRINT_ANSWERED: QT_TRANSLATE_NOOP("Facts", "Somebody said whether a badge came out"),
        FactKind.CREDENTIAL_ISSUED: QT_TRANSLATE_NOOP("Facts", "An invitation or badge code was issued"),
        FactKind.CREDENTIAL_REVOKED: QT_TRANSLATE_NOOP("Facts", "An invitation or badge was revoked"),
        FactKind.DELEGATES_IMPORTED: QT_TRANSLATE_NOOP("Facts", "Delegates were imported"),
        FactKind.EVENT_CREATED: QT_TRANSLATE_NOOP("Facts", "The event was created"),
        FactKind.EXPORTED: QT_TRANSLATE_NOOP("Facts", "Data left the station"),
        FactKind.OVERRIDE: QT_TRANSLATE_NOOP("Facts", "Two people granted an exception"),
        FactKind.OVERRIDE_ASKED: QT_TRANSLATE_NOOP("Facts", "Somebody asked for an exception"),
        FactKind.OVERRIDE_ANSWERED: QT_TRANSLATE_NOOP("Facts", "A wish for an exception was answered"),
        FactKind.HELP_CALLED: QT_TRANSLATE_NOOP("Facts", "A supervisor was called"),
        FactKind.SIGNED_IN: QT_TRANSLATE_NOOP("Facts", "Somebody signed in"),
        FactKind.SIGN_IN_FAILED: QT_TRANSLATE_NOOP("Facts", "A sign-in failed"),
        FactKind.SIGNED_OUT: QT_TRANSLATE_NOOP("Facts", "Somebody signed out"),
        FactKind.OPERATOR_CHANGED: QT_TRANSLATE_NOOP("Facts", "An operator was changed"),
        FactKind.WATCH_LIST_CHANGED: QT_TRANSLATE_NOOP("Facts", "The watch list was changed"),
        FactKind.WATCH_HIT_DECIDED: QT_TRANSLATE_NOOP("Facts", "A hit of the watch list was decided"),
        FactKind.PRESENCE_RESET: QT_TRANSLATE_NOOP("Facts", "Where somebody is was corrected"),
        FactKind.KEY_REVOKED: QT_TRANSLATE_NOOP("Facts", "A signing key was revoked"),
        FactKind.CASE_OPENED: QT_TRANSLATE_NOOP("Facts", "A case was opened"),
        FactKind.CASE_CLOSED: QT_TRANSLATE_NOOP("Facts", "A case was closed"),
        FactKind.BADGE_UNREAD: QT_TRANSLATE_NOOP("Facts", "A badge was issued without being read"),
        FactKind.BADGE_MIXED_UP: QT_TRANSLATE_NOOP(
            "Facts", "Another badge was in the hand than the one printed"
        ),
        FactKind.SAME_PERSON: QT_TRANSLATE_NOOP("Facts", "A face was compared with its pictures"),
        FactKind.WALK_IN_REGISTERED: QT_TRANSLATE_NOOP("Facts", "Somebody on no list was written down"),
        FactKind.DELEGATE_CHANGED: QT_TRANSLATE_NOOP("Facts", "A category or zones were changed"),
        FactKind.BADGE_RETURNED: QT_TRANSLATE_NOOP("Facts", "A badge was handed back"),
        FactKind.QUOTA_CHANGED: QT_TRANSLATE_NOOP("Facts", "The places of a delegation were changed"),
        FactKind.IDENTITY_CHECKED: QT_TRANSLATE_NOOP("Facts", "An answer to the second factor was checked"),
        FactKind.HELP_CASE_OPENED: QT_TRANSLATE_NOOP("Facts", "Somebody at self-service needed help"),
        FactKind.HELP_CASE_TAKEN: QT_TRANSLATE_NOOP("Facts", "A desk went to help somebody at self-service"),
        FactKind.HELP_CASE_CLOSED: QT_TRANSLATE_NOOP("Facts", "A call for help at self-service ended"),
        FactKind.ARRIVAL_CONFIRMED: QT_TRANSLATE_NOOP("Facts", "A head of delegation confirmed an arrival"),
        FactKind.STATION_OUT: QT_TRANSLATE_NOOP("Facts", "A station went out of service"),
        FactKind.STATION_BACK: QT_TRANSLATE_NOOP("Facts", "A station served again"),
        FactKind.SETTING_CHANGED: QT_TRANSLATE_NOOP("Facts", "A setting of a station was changed"),
    }
)

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "accepted_because": QT_TRANSLATE_NOOP("Facts", "Accepted because"),
        "action": QT_TRANSLATE_NOOP("Facts", "What"),
        "answer": QT_TRANSLATE_NOOP("Facts", "Answer"),
        "asked_by": QT_TRANSLATE_NOOP("Facts", "Asked by"),
        "because_sha256": QT_TRANSLATE_NOOP("Facts", "Seal of the reason"),
        "card": QT_TRANSLATE_NOOP("Facts", "Card"),
        "case": QT_TRANSLATE_NOOP("Facts", "Case"),
        "cause": QT_TRANSLATE_NOOP("Facts", "Why"),
        "change": QT_TRANSLATE_NOOP("Facts", "Change"),
        "collected_by": QT_TRANSLATE_NOOP("Facts", "Collected by the head of delegation, number"),
        "confirmed_by": QT_TRANSLATE_NOOP("Facts", "Confirmed by the head of delegation, number"),
        "code": QT_TRANSLATE_NOOP("Facts", "Why"),
        "count": QT_TRANSLATE_NOOP("Facts", "How many"),
        "cti": QT_TRANSLATE_NOOP("Facts", "Number of the credential"),
        "delegates": QT_TRANSLATE_NOOP("Facts", "Delegates"),
        "direction": QT_TRANSLATE_NOOP("Facts", "Direction"),
        "end": QT_TRANSLATE_NOOP("Facts", "How it ended"),
        "entries": QT_TRANSLATE_NOOP("Facts", "Entries"),
        "entry": QT_TRANSLATE_NOOP("Facts", "Entry"),
        "expires": QT_TRANSLATE_NOOP("Facts", "Until"),
        "failures": QT_TRANSLATE_NOOP("Facts", "Wrong PINs before"),
        "first": QT_TRANSLATE_NOOP("Facts", "From entry"),
        "format": QT_TRANSLATE_NOOP("Facts", "Format"),
        "found_by_name": QT_TRANSLATE_NOOP("Facts", "Found by name"),
        "gate": QT_TRANSLATE_NOOP("Facts", "Gate"),
        "granted_by": QT_TRANSLATE_NOOP("Facts", "Granted by"),
        "inside": QT_TRANSLATE_NOOP("Facts", "Inside from now on"),
        "kind": QT_TRANSLATE_NOOP("Facts", "Kind"),
        "lapses": QT_TRANSLATE_NOOP("Facts", "Good until"),
        "last": QT_TRANSLATE_NOOP("Facts", "To entry"),
        "means": QT_TRANSLATE_NOOP("Facts", "By"),
        "mirror_age_s": QT_TRANSLATE_NOOP("Facts", "Age of the registry data, seconds"),
        "override": QT_TRANSLATE_NOOP("Facts", "Exception"),
        "reason": QT_TRANSLATE_NOOP("Facts", "Reason"),
        "request": QT_TRANSLATE_NOOP("Facts", "Wish"),
        "role": QT_TRANSLATE_NOOP("Facts", "Role"),
        "scope": QT_TRANSLATE_NOOP("Facts", "How far it reaches"),
        "score": QT_TRANSLATE_NOOP("Facts", "Likeness"),
        "self_service": QT_TRANSLATE_NOOP("Facts", "Self-service station"),
        "serial": QT_TRANSLATE_NOOP("Facts", "Badge number"),
        "sha256": QT_TRANSLATE_NOOP("Facts", "Seal of the file"),
        "stage": QT_TRANSLATE_NOOP("Facts", "Where they had got to"),
        "state": QT_TRANSLATE_NOOP("Facts", "Answer"),
        "subject": QT_TRANSLATE_NOOP("Facts", "About"),
        "text": QT_TRANSLATE_NOOP("Facts", "Seal of the words"),
        "to": QT_TRANSLATE_NOOP("Facts", "To"),
        "verified": QT_TRANSLATE_NOOP("Facts", "Read by the desk"),
        "was": QT_TRANSLATE_NOOP("Facts", "Before"),
        "what": QT_TRANSLATE_NOOP("Facts", "What"),
        "with_names": QT_TRANSLATE_NOOP("Facts", "With names"),
        "zone": QT_TRANSLATE_NOOP("Facts", "Zone"),
        "again": QT_TRANSLATE_NOOP("Facts", "Written down before"),
        "beyond_quota": QT_TRANSLATE_NOOP("Facts", "Beyond the quota"),
        "category": QT_TRANSLATE_NOOP("Facts", "Category"),
        "category_before": QT_TRANSLATE_NOOP("Facts", "Category before"),
        "delegation": QT_TRANSLATE_NOOP("Facts", "Delegation"),
        "lookalikes": QT_TRANSLATE_NOOP("Facts", "People who looked alike on paper"),
        "number": QT_TRANSLATE_NOOP("Facts", "Number of the delegate"),
        "part": QT_TRANSLATE_NOOP("Facts", "Part"),
        "places": QT_TRANSLATE_NOOP("Facts", "Places"),
        "temporary": QT_TRANSLATE_NOOP("Facts", "Valid that day only"),
        "used": QT_TRANSLATE_NOOP("Facts", "Places used"),
        "zones": QT_TRANSLATE_NOOP("Facts", "Zones"),
        "zones_before": QT_TRANSLATE_NOOP("Facts", "Zones before"),
        "zones_left": QT_TRANSLATE_NOOP("Facts", "Zones left with it"),
    }
)
_MOMENTS = frozenset({"expires", "lapses"})
_WATCHED: Mapping[WatchAction, str] = MappingProxyType(
    {
        WatchAction.SILENT: QT_TRANSLATE_NOOP("Facts", "Watch list: send to the supervisor without a word"),
        WatchAction.REFUSE: QT_TRANSLATE_NOOP("Facts", "Watch list: refuse"),
        WatchAction.NOTIFY: QT_TRANSLATE_NOOP("Facts", "Watch list: tell the supervisor"),
    }
)


def kind(of: FactKind) -> str:
    """Return what an entry of that kind says."""
    return QCoreApplication.translate("Facts", KINDS[of])


def label(key: str) -> str:
    """Return what a further value is called; a key without a name stands for itself."""
    known = LABELS.get(key)
    return key.replace("_", " ") if known is None else QCoreApplication.translate("Facts", known)


def watched(action: WatchAction) -> str:
    """Return what the watch list wants for somebody."""
    return QCoreApplication.translate("Facts", _WATCHED[action])


def value(key: str, given: Plain, language: str, zone: tzinfo) -> str:
    """Return a further value as people read it, or "" for none."""
    if given is None:
        return ""
    if isinstance(given, bool):
        yes, no = QCoreApplication.translate("Facts", "yes"), QCoreApplication.translate("Facts", "no")
        return yes if given else no
    if isinstance(given, bytes):
        return given.hex()
    if isinstance(given, int):
        if key in _MOMENTS:
            try:
                return moment(from_microseconds(given), language, zone)
            except (OverflowError, ValueError):
                return str(given)
        return locale_of(language).toString(given) if abs(given) < 1 << 53 else str(given)
    # Codes are told with spaces; whatever cannot be shown safely is left out.
    return "".join(one for one in given.replace("_", " ") if one.isprintable())
