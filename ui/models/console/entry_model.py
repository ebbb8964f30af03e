"""The entry that is open at the side of the pages Live and Log, and the ways on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.supervision.filters import Filter
from ui.models.base import made_by_window, shown
from ui.models.console.entry_view import EntryView, entry_view
from ui.texts import errors

if TYPE_CHECKING:
    from kiosk.console.log_book import Entry
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class EntryModel(QObject):
    """One entry in full; `state` is "closed", "loading", "fault" or "shown".

    Args:
        topic: Tells this panel's work from another's on the same lane.
    """

    changed = Signal()

    def __init__(self, context: ConsoleContext, topic: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._topic = context, topic
        self._index = -1
        self._entry: Entry | None = None
        self._error: KioskError | None = None
        self._picture = ""
        self._proof = ""
        self._proving = False
        self.view = EntryView()

    @property
    def index(self) -> int:
        """Return the number of the entry that is open, or -1."""
        return self._index

    @Slot(int)
    def show(self, index: int) -> None:
        """Open an entry; what is shown stays until the new one is there."""
        if index == self._index and self._error is None:
            return
        self._index, self._error = index, None
        self._forget_proof()
        self._context.look.run(lambda: self._read(index), self._shown, self._failed, topic=self._topic)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close the panel and forget what stood in it."""
        self._context.look.forget(self._topic)
        self._forget_proof()
        self._index, self._entry, self._error, self._picture = -1, None, None, ""
        self.view = EntryView()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        if self._entry is not None:
            self.view = entry_view(self._entry, self._context.manners)
        self.changed.emit()

    @Slot()
    def openPerson(self) -> None:
        """Show whom it is about on the page People."""
        if self._entry is not None and self._entry.card is not None:
            self._context.open_person(self._entry.card.delegate.id)

    @Slot()
    def scansOfPerson(self) -> None:
        """Show the scans of the same person."""
        if self._entry is not None and self._entry.logged.fact.delegate_id is not None:
            self._context.open_scans(Filter(people=frozenset({self._entry.logged.fact.delegate_id})))

    @Slot()
    def scansOfCode(self) -> None:
        """Show the scans of the same code."""
        if self._entry is not None and self._entry.logged.fact.code_hash is not None:
            self._context.open_scans(Filter(code_hash=self._entry.logged.fact.code_hash))

    @Slot()
    def scansOfStation(self) -> None:
        """Show the scans at the same station."""
        if self._entry is not None:
            self._context.open_scans(Filter(stations=frozenset({self._entry.logged.fact.station})))

    @Slot()
    def prove(self) -> None:
        """Make the proof that the entry is in the record; a long log takes a second."""
        index = self._index
        if self._entry is None or self._proving:
            return
        self._proving = True
        self._context.work.run(
            lambda: self._context.service.log_book.prove(index),
            self._proved,
            self._not_proved,
            topic=f"{self._topic}-proof",
        )
        self.changed.emit()

    @Slot()
    def copyProof(self) -> None:
        """Put the proof on the clipboard."""
        if self._proof:
            QGuiApplication.clipboard().setText(self._proof)

    def _read(self, index: int) -> tuple[Entry, str]:
        entry = self._context.service.log_book.entry(index)
        card = entry.card
        key = None if card is None else card.portrait or card.delegate.photo
        return entry, "" if key is None else fetched(self._context, key)

    def _shown(self, found: tuple[Entry, str]) -> None:
        self._entry, self._picture = found
        self._error = None
        self.view = entry_view(self._entry, self._context.manners)
        self.changed.emit()

    def _failed(self, error: KioskError) -> None:
        self._entry, self._picture, self._error = None, "", error
        self.view = EntryView()
        self.changed.emit()

    def _forget_proof(self) -> None:
        self._context.work.forget(f"{self._topic}-proof")
        self._proof, self._proving = "", False

    def _proved(self, text: str) -> None:
        self._proof, self._proving = text, False
        self.changed.emit()

    def _not_proved(self, error: KioskError) -> None:
        self._proof, self._proving = " ".join(filter(None, errors.words(error))), False
        self.changed.emit()

    def _get_state(self) -> str:
        if self._index < 0:
            return "closed"
        if self._error is not None:
            return "fault"
        return "loading" if self._entry is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _has_person(self) -> bool:
        return self._entry is not None and self._entry.card is not None

    def _has_code(self) -> bool:
        return self._entry is not None and self._entry.logged.fact.code_hash is not None

    state = Property(str, _get_state, notify=changed)
    error = Property(str, _get_error, notify=changed)
    title = shown(str, "title", changed)
    note = shown(str, "note", changed)
    outcome = shown(str, "outcome", changed)
    word = shown(str, "word", changed)
    told = shown(list, "told", changed)
    lines = shown(list, "lines", changed)
    watched = shown(list, "watched", changed)
    name = shown(str, "name", changed)
    ownScript = shown(str, "own_script", changed)
    initials = shown(str, "initials", changed)
    delegation = shown(str, "delegation", changed)
    function = shown(str, "function", changed)
    number = shown(str, "number", changed)
    picture = Property(str, lambda self: self._picture, notify=changed)
    proof = Property(str, lambda self: self._proof, notify=changed)
    proving = Property(bool, lambda self: self._proving, notify=changed)
    hasPerson = Property(bool, _has_person, notify=changed)
    hasCode = Property(bool, _has_code, notify=changed)


def fetched(context: ConsoleContext, key: bytes) -> str:
    """Put a picture of the store on the shelf and return its address, or "" where it is gone; blocks."""
    name = key.hex()
    if not context.shelf.has(name):
        data = context.service.picture(key)
        if not data or not context.shelf.put_jpeg(name, data):
            return ""
    return f"image://people/{name}"
