"""Words of the page Delegations: the quorum and its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.config import SupervisionSettings
    from kiosk.supervision.delegations import Quorum


def rule(settings: SupervisionSettings, language: str) -> str:
    """Return the rule of the quorum as a sentence, from the section `[supervision]` of the settings."""
    share = f"{locale_of(language).toString(round(100 * settings.quorum_share, 2), 'g', 4)} %"
    if settings.quorum_rule == "more_than":
        text = QCoreApplication.translate("Delegations", "Needed are more than {share} of {who}. {when}")
    else:
        text = QCoreApplication.translate("Delegations", "Needed are at least {share} of {who}. {when}")
    return text.format(share=share, who=_who(settings.quorum_of), when=_when(settings))


def reached(quorum: Quorum) -> str:
    """Return whether there is a quorum, in words."""
    if quorum.reached:
        return QCoreApplication.translate("Delegations", "There is a quorum")
    return QCoreApplication.translate("Delegations", "There is no quorum")


def standing(quorum: Quorum, language: str) -> str:
    """Return how many delegations are present, how many are needed, and how many are missing."""
    locale = locale_of(language)
    if quorum.counted == 0:
        return QCoreApplication.translate("Delegations", "No delegation counts for it.")
    values = {
        "present": locale.toString(quorum.present),
        "counted": locale.toString(quorum.counted),
        "needed": locale.toString(quorum.needed),
        "missing": locale.toString(quorum.missing),
    }
    if quorum.reached:
        text = QCoreApplication.translate(
            "Delegations", "{present} of {counted} are present; {needed} are needed."
        )
    else:
        text = QCoreApplication.translate(
            "Delegations", "{present} of {counted} are present; {needed} are needed, {missing} are missing."
        )
    return text.format(**values)


def _who(kinds: str) -> str:
    if kinds == "members":
        return QCoreApplication.translate("Delegations", "the member delegations")
    if kinds == "members_and_observers":
        return QCoreApplication.translate("Delegations", "the member and observer delegations")
    return QCoreApplication.translate("Delegations", "all delegations")


def _when(settings: SupervisionSettings) -> str:
    inside = settings.quorum_presence == "inside"
    if settings.quorum_by == "head":
        if inside:
            return QCoreApplication.translate(
                "Delegations", "A delegation is present when its head is inside a zone."
            )
        return QCoreApplication.translate(
            "Delegations", "A delegation is present when its head is checked in."
        )
    if inside:
        return QCoreApplication.translate(
            "Delegations", "A delegation is present when anyone of it is inside a zone."
        )
    return QCoreApplication.translate(
        "Delegations", "A delegation is present when anyone of it is checked in."
    )


def head(state: str) -> str:
    """Return whether the head of a delegation is here, in words."""
    if state == "here":
        return QCoreApplication.translate("Delegations", "Head here")
    return QCoreApplication.translate("Delegations", "Head missing") if state == "missing" else ""


def saying(name: str, arrived: str, expected: str, head_words: str) -> str:
    """Return what a delegation's row says aloud."""
    text = QCoreApplication.translate("Delegations", "{name}: {arrived} of {expected} arrived. {head}")
    return text.format(name=name, arrived=arrived, expected=expected, head=head_words).strip()


def member(at: str, zones: str, *, expected: bool, badge: bool, confirmed: str = "") -> str:
    """Return how things stand with one person of a delegation.

    Args:
        at: When checked in, or nothing.
        zones: Numbers of the zones the person is inside, or nothing.
        expected: Whether the person counts.
        badge: Whether a badge is in force.
        confirmed: When the head of the delegation confirmed the arrival, or nothing.
    """
    if not expected:
        return QCoreApplication.translate("Delegations", "Not expected any more")
    if not at and confirmed:
        said = QCoreApplication.translate("Delegations", "Arrival confirmed by the head {at} · no badge")
        return said.format(at=confirmed)
    if not at:
        return QCoreApplication.translate("Delegations", "Not here yet")
    parts = [QCoreApplication.translate("Delegations", "Arrived {at}").format(at=at)]
    if zones:
        parts.append(QCoreApplication.translate("Delegations", "inside {zones}").format(zones=zones))
    if not badge:
        parts.append(QCoreApplication.translate("Delegations", "no badge"))
    return " · ".join(parts)


def filter_name(code: str) -> str:
    """Return what a filter of the board is called."""
    if code == "away":
        return QCoreApplication.translate("Delegations", "Nobody here yet")
    if code == "headless":
        return QCoreApplication.translate("Delegations", "Head missing")
    if code == "members":
        return QCoreApplication.translate("Delegations", "Members only")
    return QCoreApplication.translate("Delegations", "All")


def shown_of(shown: int, whole: int, language: str) -> str:
    """Return how many delegations are shown of how many."""
    locale = locale_of(language)
    text = QCoreApplication.translate("Delegations", "{shown} of {whole}")
    return text.format(shown=locale.toString(shown), whole=locale.toString(whole))


def summary(arrived: str, expected: str, badges: str, inside: str) -> str:
    """Return a delegation's numbers as a sentence."""
    text = QCoreApplication.translate(
        "Delegations", "{arrived} of {expected} arrived, {badges} with a badge, {inside} inside"
    )
    return text.format(arrived=arrived, expected=expected, badges=badges, inside=inside)
