"""Search as one types: people with picture, delegation and state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import Manners, made_by_window
from ui.models.person_model import PersonView, view_of

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.people import DelegateCard
    from ui.pictures import PictureShelf
    from ui.services import DeskService, HitLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LEAST = 2
_MOST = 60
_ROLES = {
    "name": "name",
    "ownScript": "own_script",
    "initials": "initials",
    "delegation": "delegation",
    "category": "category",
    "badge": "badge",
    "number": "number",
    "picture": "picture",
}
"""Names that QML uses, and what they stand for in a row's view (`picture` aside)."""
_NAMES = tuple(_ROLES)


class _Role(IntEnum):
    FIRST = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Row:
    card: DelegateCard
    view: PersonView
    picture: str = ""


def picture_key(card: DelegateCard) -> bytes | None:
    """Return the SHA-256 of the newest picture there is of a person, or None."""
    return card.portrait or card.delegate.photo


@QmlElement
@made_by_window
class PeopleModel(QAbstractListModel):
    """What `text` finds; `state` is "empty", "short", "loading", "none", "found" or "fault"."""

    textChanged = Signal()
    stateChanged = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        *,
        service: DeskService,
        lane: Lane,
        shelf: PictureShelf,
        manners: Manners,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._lane = service, lane
        self._shelf, self._manners = shelf, manners
        self._text = ""
        self._state = "empty"
        self._rows: list[_Row] = []

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is constant
        """Return how many people are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that QML uses."""
        return {_Role.FIRST + place: QByteArray(name.encode()) for place, name in enumerate(_NAMES)}

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of one person."""
        place = role - _Role.FIRST
        if not index.isValid() or index.row() >= len(self._rows) or not 0 <= place < len(_NAMES):
            return None
        row, name = self._rows[index.row()], _NAMES[place]
        return row.picture if name == "picture" else getattr(row.view, _ROLES[name])

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open the person in `row`."""
        if 0 <= row < len(self._rows):
            self.chosen.emit(self._rows[row].card.delegate.id)

    @Slot()
    def clear(self) -> None:
        """Forget text and people."""
        self._set_text("")

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._fill([row.card for row in self._rows])

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        text = text[:_MOST]
        if text == self._text:
            return
        self._text = text
        self.textChanged.emit()
        wanted = text.strip()
        if len(wanted) < _LEAST:
            self._lane.forget("search")
            self._fill([])
            self._become("short" if wanted else "empty")
            return
        if not self._rows:
            self._become("loading")
        self._lane.run(lambda: self._service.find(wanted), self._found, self._failed, topic="search")

    def _get_state(self) -> str:
        return self._state

    text = Property(str, _get_text, _set_text, notify=textChanged)
    state = Property(str, _get_state, notify=stateChanged)

    def _become(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit()

    def _failed(self, error: KioskError) -> None:  # noqa: ARG002 - the strip says what is wrong
        self._fill([])
        self._become("fault")

    def _found(self, hits: Sequence[HitLike]) -> None:
        cards = [hit.card for hit in hits]
        self._fill(cards)
        self._become("found" if cards else "none")
        wanted = [key for card in cards if (key := picture_key(card)) and not self._shelf.has(key.hex())]
        if wanted:
            self._lane.run(lambda: self._fetch(wanted), self._fetched, lambda _error: None, topic="faces")

    def _fetch(self, keys: list[bytes]) -> None:
        for key in keys:
            data = self._service.picture(key)
            if data:
                self._shelf.put_jpeg(key.hex(), data)

    def _fetched(self, _: None) -> None:
        self._rows = [_Row(row.card, row.view, self._picture(row.card)) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _picture(self, card: DelegateCard) -> str:
        key = picture_key(card)
        return f"image://people/{key.hex()}" if key and self._shelf.has(key.hex()) else ""

    def _fill(self, cards: Sequence[DelegateCard]) -> None:
        self.beginResetModel()
        self._rows = [_Row(card, view_of(card, self._manners), self._picture(card)) for card in cards]
        self.endResetModel()
