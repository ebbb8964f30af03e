"""The rail: which pages there are, which one is shown, and what waits on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.pages import PAGES, PageSpec
from ui.texts import console as texts

if TYPE_CHECKING:
    from kiosk.supervision.filters import Filter
    from ui.models.console.context import ConsoleContext, PageModel

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class ConsoleModel(QObject):
    """Knows which page is shown; a page's model is made when the page is first wanted."""

    changed = Signal()
    pageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context: ConsoleContext | None = None
        self._made: dict[str, PageModel] = {}
        self._current = ""
        self._waiting = 0
        self._open = False
        self._denied = False

    def furnish(self, context: ConsoleContext) -> None:
        """Take over what the pages work with."""
        self._context = context

    def page_model(self, code: str) -> PageModel:
        """Return the model of a page, made now if it was not before."""
        if self._context is None:
            raise RuntimeError("the console has not been furnished")
        if code not in self._made:
            self._made[code] = _spec(code).make(self._context)
        return self._made[code]

    @property
    def current(self) -> str:
        """Return the code of the page that is shown, or ""."""
        return self._current

    @Slot(str)
    def show(self, code: str) -> None:
        """Show a page; does nothing while nobody may see any."""
        if not self._open or code == self._current:
            return
        if self._current:
            self._made[self._current].leave()
        model = self.page_model(code)
        self._current = code
        model.enter()
        self.pageChanged.emit()
        self.changed.emit()

    @Slot(int)
    def showNumber(self, number: int) -> None:
        """Show the page at that place of the rail, 1 first."""
        if 1 <= number <= len(PAGES):
            self.show(PAGES[number - 1].code)

    @Slot()
    def find(self) -> None:
        """Go to where people are looked for."""
        if self._open:
            self.show("people")
            people: Any = self.page_model("people")
            people.find()

    def open_scans(self, wanted: Filter) -> None:
        """Show the Log page on the scans of a filter."""
        if self._open:
            log: Any = self.page_model("log")
            log.want(wanted)
            self.show("log")

    def open_person(self, delegate_id: UUID) -> None:
        """Show the People page on a delegate."""
        if self._open:
            people: Any = self.page_model("people")
            people.want(delegate_id)
            self.show("people")

    @Slot(object)
    def takes(self, code: bytes) -> bool:
        """Return whether the page that is shown waited for this code."""
        taken = getattr(self._made.get(self._current), "takes", None)
        return taken is not None and bool(taken(code))

    def deny(self, *, denied: bool) -> None:
        """Say, or say no more, that whoever is signed in may see nothing here."""
        if denied is not self._denied:
            self._denied = denied
            self.changed.emit()

    def let_in(self) -> None:
        """Show pages from now on: somebody who may see them is signed in."""
        if self._open:
            return
        self._open = True
        self.show(PAGES[0].code)

    def shut(self) -> None:
        """Show no page, and forget whatever is personal in those that were shown."""
        if not self._open:
            return
        self._open = False
        if self._current:
            self._made[self._current].leave()
        self._current = ""
        for model in self._made.values():
            model.clear()
        self._waiting = 0
        self.pageChanged.emit()
        self.changed.emit()

    def look(self) -> None:
        """Let the page that is shown look again."""
        if self._current:
            self._made[self._current].look()

    def set_waiting(self, number: int) -> None:
        """Say how much waits for a supervisor; it stands beside Cases."""
        if number != self._waiting:
            self._waiting = number
            self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        for model in self._made.values():
            model.retranslate()
        self.changed.emit()

    def _get_pages(self) -> list[dict[str, Any]]:
        return [
            {
                "code": page.code,
                "sign": page.sign,
                "name": texts.page_name(page.code),
                "key": f"Ctrl+{number}",
                "waiting": self._waiting if page.code == "cases" else 0,
            }
            for number, page in enumerate(PAGES, 1)
        ]

    def _get_current(self) -> str:
        return self._current

    def _get_title(self) -> str:
        return texts.page_name(self._current) if self._current else ""

    def _get_file(self) -> str:
        return _spec(self._current).file if self._current else ""

    def _get_page(self) -> QObject | None:
        return self._made.get(self._current)

    def _is_open(self) -> bool:
        return self._open

    pages = Property(list, _get_pages, notify=changed)
    currentCode = Property(str, _get_current, notify=changed)
    title = Property(str, _get_title, notify=changed)
    file = Property(str, _get_file, notify=pageChanged)
    page = Property(QObject, _get_page, notify=pageChanged)
    denied = Property(bool, lambda self: self._denied, notify=changed)
    isOpen = Property(bool, _is_open, notify=changed)


def _spec(code: str) -> PageSpec:
    return next(page for page in PAGES if page.code == code)
