"""What QML reads of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from ui.every_language import EveryLanguage
from ui.models.base import shown
from ui.models.self_service.page_view import PageView
from ui.texts import self_service as texts

if TYPE_CHECKING:
    from ui.models.self_service.patience import Patience
    from ui.models.self_service.visit_pictures import VisitPictures


class PageProperties(QObject):
    """The properties of a page over one value; all of them change together."""

    changed = Signal()
    picturesChanged = Signal()
    ticked = Signal()
    mapChanged = Signal()

    view = PageView()
    pictures: VisitPictures
    patience: Patience
    _every: EveryLanguage
    _map = ""

    def _get_greetings(self) -> list[dict[str, str]]:
        return texts.greetings(self._every)

    def set_map(self, url: str) -> None:
        """Show the picture at `url` as the map of the zones."""
        self._map = url
        self.mapChanged.emit()

    def _get_map(self) -> str:
        return self._map

    def _get_taken(self) -> str:
        return self.pictures.taken

    def _get_draft(self) -> str:
        return self.pictures.draft

    def _get_seconds(self) -> int:
        return self.patience.left

    stage = shown(str, "stage", changed)
    panel = shown(str, "panel", changed)
    title = shown(str, "title", changed)
    sentence = shown(str, "sentence", changed)
    note = shown(str, "note", changed)
    hintText = shown(str, "hint", changed)
    primaryText = shown(str, "primary", changed)
    secondaryText = shown(str, "secondary", changed)
    mayPrimary = shown(bool, "can_primary", changed)
    mayBack = shown(bool, "can_back", changed)
    mayStartAgain = shown(bool, "can_restart", changed)
    mayHelp = shown(bool, "can_help", changed)
    step = shown(int, "step", changed)
    steps = shown(int, "steps", changed)
    givenName = shown(str, "given", changed)
    delegation = shown(str, "delegation", changed)
    factor = shown(str, "factor", changed)
    lines = shown(list, "lines", changed)
    zones = shown(list, "zones", changed)
    warned = shown(bool, "warned", changed)
    working = shown(bool, "working", changed)
    said = shown(str, "said", changed)
    greetings = Property(list, _get_greetings, constant=True)
    map = Property(str, _get_map, notify=mapChanged)
    taken = Property(str, _get_taken, notify=picturesChanged)
    draft = Property(str, _get_draft, notify=picturesChanged)
    secondsLeft = Property(int, _get_seconds, notify=ticked)
