"""A badge design as it is being written: shown anew at each save, with people of every script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.badge import Design
from kiosk.badge.check import Level
from kiosk.badge.sample import sample, sample_names
from kiosk.errors import KioskError
from ui.models.base import made_by_window
from ui.models.designer import draft
from ui.models.designer.marks import marks, page_count, sheet_size
from ui.pictures import PictureShelf
from ui.tasks import Lane
from ui.texts import designer as texts

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ORDER = list(Level)


@QmlElement
@made_by_window
class DesignerModel(QObject):
    """The preview, who is on it, what was found, and whether the file can be used as it is now.

    What is shown is always whole: a design that cannot be loaded leaves the last good picture, dimmed.
    """

    changed = Signal()
    peopleChanged = Signal()

    def __init__(
        self,
        path: Path,
        lane: Lane,
        shelf: PictureShelf,
        portrait: bytes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._lane, self._shelf, self._portrait = path, lane, shelf, portrait
        self._names = sample_names()
        self._row = len(self._names) - 1  # the longest names first: they show most
        self._drawing: draft.Drawing | None = None
        self._fault: KioskError | None = None
        self._levels: dict[str, Level] = {}
        self._shown = 0
        self._unread = True
        self._marked, self._actual = True, False
        self._saved: Path | None = None
        self._save_fault: KioskError | None = None
        self._saving = False

    @Slot()
    def reload(self) -> None:
        """Read the file and show it; the newest call counts."""
        self._unread = True
        self._saved = self._save_fault = None
        self._draw()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Show the person of that row."""
        row = max(0, min(len(self._names) - 1, row))
        if row != self._row:
            self._row = row
            self.peopleChanged.emit()
            self._draw()

    @Slot()
    def toggleMarks(self) -> None:
        """Show or hide what is drawn over the preview."""
        self._marked = not self._marked
        self.changed.emit()

    @Slot()
    def toggleSize(self) -> None:
        """Change between all of it and its true size."""
        self._actual = not self._actual
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write a PDF with every made-up person beside the design; does nothing while that cannot be."""
        if self._drawing is None or not self._can_save():
            return
        design, portrait = self._drawing.design, self._portrait
        out = self._path.with_name(f"{self._path.stem}.sample.pdf")
        self._saving, self._saved, self._save_fault = True, None, None
        self._lane.run(lambda: draft.save_samples(design, portrait, out), self._on_saved, self._on_unsaved)
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.peopleChanged.emit()
        self.changed.emit()

    def _draw(self) -> None:
        path, person, portrait = self._path, self._names[self._row], self._portrait
        known = None if self._unread or self._drawing is None else self._drawing.design

        def work() -> draft.Drawing:
            return draft.draw(known or draft.load(path), person, portrait)

        self._lane.run(work, self._show, self._fail, topic="draw")

    def _show(self, drawing: draft.Drawing) -> None:
        fresh = self._drawing is None or self._drawing.design is not drawing.design
        if fresh:
            # A person chosen while the file is wrong is shown with the last good design; the fault stays.
            self._fault, self._unread = None, False
        self._shown += 1
        for number, picture in enumerate(drawing.pages):
            self._shelf.put_bgr(f"{self._shown}-{number}", picture[:, :, ::-1])
        self._drawing = drawing
        if fresh:
            design = drawing.design
            self._lane.run(lambda: draft.worst(design), self._told, self._fail, topic="worst")
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._fault, self._unread = error, self._drawing is None
        self.changed.emit()

    def _told(self, levels: dict[str, Level]) -> None:
        self._levels = levels
        self.peopleChanged.emit()

    def _on_saved(self, path: Path) -> None:
        self._saving, self._saved = False, path
        self.changed.emit()

    def _on_unsaved(self, error: KioskError) -> None:
        self._saving, self._save_fault = False, error
        self.changed.emit()

    def _design(self) -> Design | None:
        return None if self._drawing is None else self._drawing.design

    def _state(self) -> str:
        if self._fault is not None:
            return "gone" if self._fault.code == "design_gone" else "wrong"
        return "good" if self._drawing is not None else "loading"

    def _title(self) -> str:
        design = self._design()
        return self._path.name if design is None else design.title

    def _about(self) -> str:
        design = self._design()
        if design is None:
            return ""
        size = f"{design.page.width:g} × {design.page.height:g} mm"
        return f"{self._path.name} · {size}"

    def _heading(self) -> str:
        if self._state() == "gone":
            return QCoreApplication.translate("Designer", "The file is not there now.")
        if self._state() == "wrong":
            return QCoreApplication.translate("Designer", "This design cannot be used as it is.")
        return ""

    def _error(self) -> str:
        if self._fault is None or self._state() == "gone":
            return ""
        return self._fault.message.replace(str(self._path), self._path.name)

    def _remedy(self) -> str:
        if self._state() == "gone":
            return QCoreApplication.translate("Designer", "It is shown again as soon as it is back.")
        return "" if self._fault is None else self._fault.remedy

    def _pages(self) -> list[dict[str, Any]]:
        drawing = self._drawing
        if drawing is None:
            return []
        wide, high = sheet_size(drawing.design)
        return [
            {
                "source": f"image://people/{self._shown}-{number}",
                "wide": wide,
                "high": high,
                "name": self._page_name(drawing.design, number),
                "marks": marks(drawing.design, drawing.findings, number) if self._marked else [],
            }
            for number in range(page_count(drawing.design))
        ]

    def _page_name(self, design: Design, number: int) -> str:
        if design.page.fold:
            return QCoreApplication.translate("Designer", "The sheet, before it is folded")
        names = (
            QCoreApplication.translate("Designer", "Front"),
            QCoreApplication.translate("Designer", "Back"),
        )
        return names[number]

    def _findings(self) -> list[dict[str, Any]]:
        if self._drawing is None:
            return []
        found = sorted(self._drawing.findings, key=lambda one: _ORDER.index(one.level))
        return [
            {
                "level": one.level.value,
                "what": texts.what(one),
                "words": texts.sentence(one),
                "place": texts.place(one),
            }
            for one in found
        ]

    def _people(self) -> list[dict[str, str]]:
        told = []
        for person in self._names:
            name, level = sample(person).name, self._levels.get(person)
            told.append(
                {
                    "script": texts.script(person),
                    "name": name.native or f"{name.given} {name.family}",
                    "level": "" if level is None else level.value,
                }
            )
        return told

    def _can_save(self) -> bool:
        return self._state() == "good" and not self._saving

    def _note(self) -> str:
        if self._save_fault is not None:
            return str(self._save_fault)
        if self._saving:
            return QCoreApplication.translate("Designer", "Writing the sample…")
        if self._saved is not None:
            return QCoreApplication.translate("Designer", "Saved as {name}, beside the design.").format(
                name=self._saved.name
            )
        return ""

    state = Property(str, _state, notify=changed)
    title = Property(str, _title, notify=changed)
    about = Property(str, _about, notify=changed)
    heading = Property(str, _heading, notify=changed)
    error = Property(str, _error, notify=changed)
    remedy = Property(str, _remedy, notify=changed)
    pages = Property(list, _pages, notify=changed)
    findings = Property(list, _findings, notify=changed)
    people = Property(list, _people, notify=peopleChanged)
    row = Property(int, lambda self: self._row, notify=peopleChanged)
    marked = Property(bool, lambda self: self._marked, notify=changed)
    actual = Property(bool, lambda self: self._actual, notify=changed)
    canSave = Property(bool, _can_save, notify=changed)
    note = Property(str, _note, notify=changed)
    saveFailed = Property(bool, lambda self: self._save_fault is not None, notify=changed)
