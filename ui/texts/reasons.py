"""What a volunteer reads for each reason: why, in words to say aloud, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.event.verdict import Outcome, Reason, Verdict
from ui.texts.marks import QT_TRANSLATE_NOOP

WORDS: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.ADMIT: QT_TRANSLATE_NOOP("Verdict", "ADMIT"),
        Outcome.REFER: QT_TRANSLATE_NOOP("Verdict", "REFER"),
        Outcome.REFUSE: QT_TRANSLATE_NOOP("Verdict", "REFUSE"),
    }
)

_TO_SUPERVISOR = QT_TRANSLATE_NOOP("Reasons", "Please take them to the supervisor’s desk.")

SENTENCES: Mapping[Reason, tuple[str, str]] = MappingProxyType(
    {
        Reason.VALID: (
            QT_TRANSLATE_NOOP("Reasons", "The code is valid."),
            QT_TRANSLATE_NOOP("Reasons", "Compare the face with the picture, then go on."),
        ),
        Reason.CHECK_IN_RESUMED: (
            QT_TRANSLATE_NOOP("Reasons", "The invitation is valid; this check-in was begun before."),
            QT_TRANSLATE_NOOP("Reasons", "Go on where it stopped."),
        ),
        Reason.IDENTITY_BY_DOCUMENT: (
            QT_TRANSLATE_NOOP("Reasons", "Found by name, without a code."),
            QT_TRANSLATE_NOOP("Reasons", "Ask for a passport and compare name and face before you go on."),
        ),
        Reason.OVERRIDDEN: (
            QT_TRANSLATE_NOOP("Reasons", "Two people have allowed this."),
            QT_TRANSLATE_NOOP("Reasons", "Compare the face with the picture, then go on."),
        ),
        Reason.UNREADABLE_CODE: (
            QT_TRANSLATE_NOOP("Reasons", "This code is damaged or incomplete."),
            QT_TRANSLATE_NOOP("Reasons", "Scan it again, or find the person by name."),
        ),
        Reason.FORGED_SIGNATURE: (
            QT_TRANSLATE_NOOP("Reasons", "This code was not issued by the conference."),
            QT_TRANSLATE_NOOP("Reasons", "Do not let them pass. Call a supervisor."),
        ),
        Reason.UNKNOWN_KEY: (
            QT_TRANSLATE_NOOP("Reasons", "This code was signed by someone this desk does not know."),
            QT_TRANSLATE_NOOP("Reasons", "Do not let them pass. Call a supervisor."),
        ),
        Reason.KEY_NOT_VALID: (
            QT_TRANSLATE_NOOP("Reasons", "This code was signed outside its issuer’s permitted time."),
            _TO_SUPERVISOR,
        ),
        Reason.WRONG_EVENT: (
            QT_TRANSLATE_NOOP("Reasons", "This code is for another event."),
            QT_TRANSLATE_NOOP("Reasons", "Ask for the invitation to this event, or find the person by name."),
        ),
        Reason.UNKNOWN_CODE: (
            QT_TRANSLATE_NOOP("Reasons", "This code is not one of ours."),
            QT_TRANSLATE_NOOP("Reasons", "Ask for the invitation letter, or find the person by name."),
        ),
        Reason.CANCELLED: (
            QT_TRANSLATE_NOOP("Reasons", "The delegation has withdrawn this person."),
            _TO_SUPERVISOR,
        ),
        Reason.REVOKED: (
            QT_TRANSLATE_NOOP("Reasons", "This code has been revoked."),
            QT_TRANSLATE_NOOP("Reasons", "Keep the badge if there is one, and call a supervisor."),
        ),
        Reason.REPLACED: (
            QT_TRANSLATE_NOOP("Reasons", "This code was replaced by a newer one."),
            QT_TRANSLATE_NOOP("Reasons", "Ask for the newer badge or invitation."),
        ),
        Reason.RETURNED: (
            QT_TRANSLATE_NOOP("Reasons", "This badge was handed back at departure."),
            QT_TRANSLATE_NOOP("Reasons", "Keep the badge, and call a supervisor."),
        ),
        Reason.VETTING_WITHDRAWN: (
            QT_TRANSLATE_NOOP("Reasons", "This person’s clearance has been withdrawn."),
            QT_TRANSLATE_NOOP("Reasons", "Stay polite, do not explain, and call a supervisor."),
        ),
        Reason.EXPIRED: (
            QT_TRANSLATE_NOOP("Reasons", "This code is no longer valid."),
            QT_TRANSLATE_NOOP("Reasons", "Ask for a newer one, or find the person by name."),
        ),
        Reason.NOT_THIS_ZONE: (
            QT_TRANSLATE_NOOP("Reasons", "This badge does not open this zone."),
            QT_TRANSLATE_NOOP("Reasons", "Show them the zones printed on the badge."),
        ),
        Reason.NOT_IN_MIRROR: (
            QT_TRANSLATE_NOOP("Reasons", "The code is genuine, but this desk does not know the person yet."),
            _TO_SUPERVISOR,
        ),
        Reason.AMBIGUOUS_CODE: (
            QT_TRANSLATE_NOOP("Reasons", "This code stands for more than one person."),
            QT_TRANSLATE_NOOP("Reasons", "Find the person by name and check the passport."),
        ),
        Reason.WATCH_LIST: (
            QT_TRANSLATE_NOOP("Reasons", "Please go to the supervisor’s desk."),
            _TO_SUPERVISOR,
        ),
        Reason.WATCH_LIST_REFUSED: (
            QT_TRANSLATE_NOOP("Reasons", "This person may not enter."),
            QT_TRANSLATE_NOOP("Reasons", "Stay calm and polite. Call a supervisor."),
        ),
        Reason.VETTING_PENDING: (
            QT_TRANSLATE_NOOP("Reasons", "The clearance of this person is not finished."),
            _TO_SUPERVISOR,
        ),
        Reason.NOT_YET_VALID: (
            QT_TRANSLATE_NOOP("Reasons", "This code is not valid yet."),
            QT_TRANSLATE_NOOP("Reasons", "Tell them when it begins, or take them to the supervisor’s desk."),
        ),
        Reason.NOT_TODAY: (
            QT_TRANSLATE_NOOP("Reasons", "This person is not accredited for today."),
            QT_TRANSLATE_NOOP("Reasons", "Tell them their days, or take them to the supervisor’s desk."),
        ),
        Reason.CATEGORY_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Reasons", "This category is received at another desk."),
            QT_TRANSLATE_NOOP("Reasons", "Show them the way to their desk."),
        ),
        Reason.BADGE_NEEDED: (
            QT_TRANSLATE_NOOP("Reasons", "An invitation does not open this gate; a badge does."),
            QT_TRANSLATE_NOOP("Reasons", "Show them the way to the check-in desks."),
        ),
        Reason.NOT_HANDED_OVER: (
            QT_TRANSLATE_NOOP("Reasons", "This badge has not been handed over to its holder yet."),
            QT_TRANSLATE_NOOP("Reasons", "Show them the way to the hand-out desk."),
        ),
        Reason.ZONE_FULL: (
            QT_TRANSLATE_NOOP("Reasons", "The zone is full at the moment."),
            QT_TRANSLATE_NOOP("Reasons", "Ask them to wait, and call a supervisor."),
        ),
        Reason.ALREADY_USED: (
            QT_TRANSLATE_NOOP("Reasons", "This invitation was already used."),
            QT_TRANSLATE_NOOP(
                "Reasons", "Ask for their badge. If it is lost, take them to the supervisor’s desk."
            ),
        ),
        Reason.CHECK_IN_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Reasons", "Another desk is checking this person in right now."),
            QT_TRANSLATE_NOOP("Reasons", "Ask at that desk before you go on."),
        ),
        Reason.TOO_SOON_AGAIN: (
            QT_TRANSLATE_NOOP("Reasons", "This badge went in a short while ago."),
            QT_TRANSLATE_NOOP("Reasons", "Compare face and portrait, and ask a supervisor if in doubt."),
        ),
        Reason.ALREADY_INSIDE: (
            QT_TRANSLATE_NOOP("Reasons", "This badge is already inside."),
            _TO_SUPERVISOR,
        ),
        Reason.NOT_INSIDE: (
            QT_TRANSLATE_NOOP("Reasons", "This badge was never seen going in."),
            QT_TRANSLATE_NOOP("Reasons", "Let them out, and tell a supervisor."),
        ),
        Reason.CLAIMS_DIFFER: (
            QT_TRANSLATE_NOOP("Reasons", "The code and the registry data do not agree."),
            _TO_SUPERVISOR,
        ),
        Reason.PORTRAIT_DUTY: (
            QT_TRANSLATE_NOOP("Reasons", "A portrait is needed first."),
            QT_TRANSLATE_NOOP("Reasons", "Show them the way to the check-in desks."),
        ),
        Reason.SAME_PERSON_DUTY: (
            QT_TRANSLATE_NOOP("Reasons", "It is not certain that this is the person."),
            _TO_SUPERVISOR,
        ),
        Reason.MIRROR_TOO_OLD: (
            QT_TRANSLATE_NOOP("Reasons", "All is in order, but the registry data here is old."),
            _TO_SUPERVISOR,
        ),
        Reason.RULE_FAILED: (
            QT_TRANSLATE_NOOP("Reasons", "This desk could not decide."),
            _TO_SUPERVISOR,
        ),
    }
)

_WITH_DETAIL: Mapping[Reason, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        Reason.ALREADY_USED: (
            QT_TRANSLATE_NOOP("Reasons", "This invitation was already used at {station}, {at}."),
            ("station", "at"),
        ),
        Reason.CHECK_IN_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Reasons", "{station} is checking this person in right now."),
            ("station",),
        ),
        Reason.REVOKED: (QT_TRANSLATE_NOOP("Reasons", "This code was revoked {at}."), ("at",)),
        Reason.REPLACED: (
            QT_TRANSLATE_NOOP("Reasons", "This code was replaced by a newer one {at}."),
            ("at",),
        ),
        Reason.RETURNED: (QT_TRANSLATE_NOOP("Reasons", "This badge was handed back {at}."), ("at",)),
        Reason.EXPIRED: (QT_TRANSLATE_NOOP("Reasons", "This code was valid until {until}."), ("until",)),
        Reason.NOT_YET_VALID: (QT_TRANSLATE_NOOP("Reasons", "This code is valid from {from}."), ("from",)),
        Reason.NOT_THIS_ZONE: (
            QT_TRANSLATE_NOOP("Reasons", "This badge does not open zone {zone}."),
            ("zone",),
        ),
    }
)

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}
_MOMENTS = frozenset({"at", "until", "from"})


def word(outcome: Outcome) -> str:
    """Return the one word of the verdict panel."""
    return QCoreApplication.translate("Verdict", WORDS[outcome])


def why(verdict: Verdict, language: str, zone: tzinfo) -> str:
    """Return the sentence that says why, with station and time where the verdict holds them."""
    known = dict(verdict.detail)
    template, needs = _WITH_DETAIL.get(verdict.reason, ("", ()))
    if template and all(known.get(key) for key in needs):
        values = {key: _shown(key, known[key], language, zone) for key in needs}
        return QCoreApplication.translate("Reasons", template).format_map(values)
    return QCoreApplication.translate("Reasons", SENTENCES[verdict.reason][0])


_HAS_BADGE = QT_TRANSLATE_NOOP("Reasons", "The badge is in order. There is nothing to print.")


def what_to_do(verdict: Verdict, *, has_badge: bool = False) -> str:
    """Return the sentence that says what the volunteer does now."""
    if has_badge and verdict.reason is Reason.VALID:
        return QCoreApplication.translate("Reasons", _HAS_BADGE)
    return QCoreApplication.translate("Reasons", SENTENCES[verdict.reason][1])


def also(verdict: Verdict) -> str:
    """Return what lies behind the first reason, one sentence after another, or empty.

    A silent watch-list hit shows nothing beside itself, and is never shown behind another reason.
    """
    if verdict.reason is Reason.WATCH_LIST:
        return ""
    behind = [reason for reason in verdict.reasons[1:] if reason is not Reason.WATCH_LIST]
    return " ".join(QCoreApplication.translate("Reasons", SENTENCES[reason][0]) for reason in behind)


def locale_of(language: str) -> QLocale:
    """Return how dates and times are written in `language`; English is that of an international house."""
    return QLocale(_LOCALES.get(language, language))


def moment(at: datetime, language: str, zone: tzinfo, *, today: datetime | None = None) -> str:
    """Return `at` as people read it in `language`: the time, with the date unless it is that of `today`."""
    local = at.astimezone(zone)
    locale = locale_of(language)
    time = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if today is not None and local.date() == today.astimezone(zone).date():
        return time
    day = QDate(local.year, local.month, local.day)
    return f"{locale.toString(day, 'd MMM')} {time}"


def _shown(key: str, value: str, language: str, zone: tzinfo) -> str:
    if key in _MOMENTS:
        try:
            return moment(datetime.fromisoformat(value), language, zone)
        except ValueError:
            return value
    return value
