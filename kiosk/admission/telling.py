"""What a delegate may be told of a verdict at a station without staff: much of it is for a volunteer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.event.self_service import Arrival, Met
from kiosk.event.verdict import Outcome, Reason

if TYPE_CHECKING:
    from kiosk.admission.verdicts import Presented
    from kiosk.event.people import DelegateCard

STRANGE = frozenset({Reason.UNREADABLE_CODE, Reason.UNKNOWN_CODE, Reason.WRONG_EVENT})
"""Reasons that speak of a code and of nobody: the wrong one was held up."""

TELLABLE = STRANGE | {
    Reason.ALREADY_USED,
    Reason.EXPIRED,
    Reason.NOT_YET_VALID,
    Reason.NOT_TODAY,
    Reason.REPLACED,
    Reason.RETURNED,
}
"""Reasons that a delegate may read; of all others only that a volunteer is on the way."""


def told(presented: Presented) -> Arrival:
    """Return as much of a verdict as the delegate may learn, with the language that they read."""
    verdict, card = presented.verdict, presented.card
    reason = verdict.reason
    detail = reason.value if reason in TELLABLE else ""
    language = "" if card is None else language_of(card)
    if verdict.outcome is Outcome.ADMIT and card is not None:
        return Arrival(Met.WELCOME if presented.wants_badge else Met.HAS_BADGE, language)
    if card is None and reason in STRANGE:
        return Arrival(Met.NOT_OURS, detail=detail)
    met = Met.REFUSED if verdict.outcome is Outcome.REFUSE else Met.REFERRED
    return Arrival(met, language, detail)


def language_of(card: DelegateCard) -> str:
    """Return the language that the delegate reads, without its region; whether it is spoken here is the window's to say."""
    return card.delegate.language.partition("-")[0].partition("_")[0].lower()
