"""The console's pages in the order of the rail: code, sign, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ui.models.console.context import ConsoleContext, PageModel


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page.

    Args:
        code: Stable; names the module `CODE_page` and the key of its name in `ui.texts.console`.
        sign: Name of its icon.
        file: QML file beside `ConsolePage.qml`.
    """

    code: str
    sign: str
    file: str

    def make(self, context: ConsoleContext) -> PageModel:
        """Return the page's model, its module loaded only now."""
        made = import_module(f"ui.models.console.{self.code}_page").make
        return cast("Callable[[ConsoleContext], PageModel]", made)(context)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("live", "live", "LivePage.qml"),
    PageSpec("cases", "cases", "CasesPage.qml"),
    PageSpec("log", "list", "LogPage.qml"),
    PageSpec("delegations", "flag", "DelegationsPage.qml"),
    PageSpec("zones", "zones", "ZonesPage.qml"),
    PageSpec("people", "people", "PeoplePage.qml"),
    PageSpec("stations", "station", "StationsPage.qml"),
    PageSpec("report", "report", "ReportPage.qml"),
)
