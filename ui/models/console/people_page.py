"""The page People: search as one types, and one person in full beside what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.entry_model import fetched
from ui.models.console.people_rows import NAMES, PersonRow
from ui.models.console.person_file import PersonFileModel
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.people_model import picture_key
from ui.texts import errors

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.errors import KioskError
    from kiosk.event.people import DelegateCard
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LEAST = 2
_LONGEST = 60
# The shelf of pictures holds forty: more rows than that would take each other's away.
_MOST = 30


@QmlElement
@made_by_window
class PeoplePageModel(PageModel):
    """What `text` finds; `state` is "empty", "short", "loading", "none", "found" or "fault"."""

    listChanged = Signal()
    searchWanted = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._rows = RowsModel[PersonRow](NAMES, self)
        self._file = PersonFileModel(context, self)
        self._cards: tuple[DelegateCard, ...] | None = None
        self._text = ""
        self._error: KioskError | None = None

    def look(self) -> None:
        """Look again at who was found and who is open."""
        self._search()
        self._file.look()

    def clear(self) -> None:
        """Forget everybody."""
        for topic in ("people-find", "people-faces"):
            self.context.look.forget(topic)
        self._text, self._cards, self._error = "", None, None
        self._file.close()
        self._tell()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._file.retranslate()
        self._tell()

    def want(self, delegate_id: UUID) -> None:
        """Open a person from elsewhere."""
        self._file.show(delegate_id)
        self.listChanged.emit()

    def find(self) -> None:
        """Be where one types whom one looks for."""
        self.searchWanted.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for people whose name, delegation or number match."""
        text = text[:_LONGEST]
        if text != self._text:
            self._text = text
            self._search()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Open the person at that place of the list, or nobody."""
        row = self._rows.at(place)
        if row is None:
            self._file.close()
        else:
            self._file.show(row.key)
        self.listChanged.emit()

    def _search(self) -> None:
        wanted = self._text.strip()
        if len(wanted) < _LEAST:
            self.context.look.forget("people-find")
            self._cards, self._error = None, None
            self._tell()
            return
        people = self.context.service.people
        self.context.look.run(
            lambda: people.find(wanted, _MOST), self._found, self._failed, topic="people-find"
        )
        self.listChanged.emit()

    def _found(self, cards: tuple[DelegateCard, ...]) -> None:
        self._cards, self._error = cards, None
        self._tell()
        wanted = [key for card in cards if (key := picture_key(card)) and not self._on_shelf(key)]
        if wanted:
            self.context.look.run(
                lambda: [fetched(self.context, key) for key in wanted],
                lambda _: self._tell(),
                lambda _: None,
                topic="people-faces",
            )

    def _failed(self, error: KioskError) -> None:
        self._cards, self._error = (), error
        self._tell()

    def _tell(self) -> None:
        manners = self.context.manners
        self._rows.show([PersonRow.of(card, self._picture(card), manners) for card in self._cards or ()])
        self.listChanged.emit()

    def _picture(self, card: DelegateCard) -> str:
        key = picture_key(card)
        return f"image://people/{key.hex()}" if key is not None and self._on_shelf(key) else ""

    def _on_shelf(self, key: bytes) -> bool:
        return self.context.shelf.has(key.hex())

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        wanted = self._text.strip()
        if len(wanted) < _LEAST:
            return "short" if wanted else "empty"
        if self._cards is None:
            return "loading"
        return "found" if self._cards else "none"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    rows = model_property("_rows")
    file = Property(QObject, lambda self: self._file, constant=True)
    text = Property(str, lambda self: self._text, notify=listChanged)
    state = Property(str, _get_state, notify=listChanged)
    error = Property(str, _get_error, notify=listChanged)
    place = Property(int, lambda self: self._rows.place_of(self._file.delegate_id), notify=listChanged)


def make(context: ConsoleContext) -> PeoplePageModel:
    """Return the page's model."""
    return PeoplePageModel(context)
