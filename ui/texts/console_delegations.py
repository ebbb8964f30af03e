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
