"""Names of the console's pages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ui.texts.marks import QT_TRANSLATE_NOOP

_PAGES: Mapping[str, str] = MappingProxyType(
    {
        "live": QT_TRANSLATE_NOOP("Console", "Live"),
        "cases": QT_TRANSLATE_NOOP("Console", "Cases"),
        "log": QT_TRANSLATE_NOOP("Console", "Log"),
        "delegations": QT_TRANSLATE_NOOP("Console", "Delegations"),
        "zones": QT_TRANSLATE_NOOP("Console", "Zones"),
        "people": QT_TRANSLATE_NOOP("Console", "People"),
        "stations": QT_TRANSLATE_NOOP("Console", "Stations"),
        "report": QT_TRANSLATE_NOOP("Console", "Report"),
    }
)


def page_name(code: str) -> str:
    """Return what the page `code` is called."""
    return QCoreApplication.translate("Console", _PAGES[code])
