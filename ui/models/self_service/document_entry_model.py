"""The number of a document while it is typed: shown as dots, the last character for a moment."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window, shown
from ui.models.self_service.typing_run import TypingRun

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 24
"""More than any document's number has; those of machine-readable ones have nine (ICAO 9303), some papers up to 20."""
_DOT = "•"
_GLIMPSE_MS = 1000


@dataclass(frozen=True, slots=True)
class DocumentView:
    """What the page shows; `text` is dots unless `revealed`."""

    text: str = ""
    count: int = 0
    canEnter: bool = False
    full: bool = False
    revealed: bool = False


@QmlElement
@made_by_window
class DocumentEntryModel(QObject):
    """Takes letters and digits by touch or keyboard; `entered` hands them over once, upper case and with Latin digits."""

    changed = Signal()
    entered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._revealed = self._glimpse = False
        self.run: TypingRun[str] = TypingRun()
        self._timer = QTimer(self, interval=_GLIMPSE_MS, singleShot=True)
        self._timer.timeout.connect(self._hide)
        self.view = DocumentView()

    @Slot(str)
    def letter(self, text: str) -> None:
        """Take one letter or digit of any script; anything else, and more than fits, is left out."""
        one = _plain(text)
        if one and len(self._text) + len(one) <= MOST:
            self._text += one
            self._glimpse = True
            self._timer.start()
            self._tell()

    @Slot(str, result=bool)
    def typed(self, text: str) -> bool:
        """Take a key of the keyboard; return whether it was a letter or digit."""
        if not _plain(text):
            return False
        before = self.run.key(self._text)
        if before is None:
            self.letter(text)
        else:
            self._text, self._glimpse = before, False
            self._tell()
        return True

    def scanner_began(self) -> None:
        """A hand scanner has begun to type: what came through before that was seen is no part of a number."""
        before = self.run.taken_back()
        if before is not None:
            self._text, self._glimpse = before, False
            self._tell()

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        self._text, self._glimpse = self._text[:-1], False
        self._tell()

    @Slot()
    def enter(self) -> None:
        """Hand over what was typed, if anything was, and forget it."""
        text = self._text
        if not text:
            return
        self.empty()
        self.entered.emit(text)

    @Slot()
    def empty(self) -> None:
        """Forget all of it, and hide what is typed next."""
        self._text = ""
        self._revealed = self._glimpse = False
        self.run.forget()
        self._timer.stop()
        self._tell()

    @Slot()
    def reveal(self) -> None:
        """Show what was typed, or hide it again."""
        self._revealed = not self._revealed
        self._tell()

    @Slot()
    def _hide(self) -> None:
        self._glimpse = False
        self._tell()

    def _tell(self) -> None:
        seen = len(self._text) if self._revealed else int(self._glimpse)
        hidden = len(self._text) - seen
        view = DocumentView(
            text=_DOT * hidden + self._text[hidden:],
            count=len(self._text),
            canEnter=bool(self._text),
            full=len(self._text) >= MOST,
            revealed=self._revealed,
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    text = shown(str, "text", changed)
    count = shown(int, "count", changed)
    canEnter = shown(bool, "canEnter", changed)
    full = shown(bool, "full", changed)
    revealed = shown(bool, "revealed", changed)


def _plain(text: str) -> str:
    """Return one key's letter in upper case, its digit as a Latin one, and nothing of anything else."""
    if len(text) != 1:
        return ""
    if text.isdecimal():
        return str(int(text))
    upper = text.upper()
    return upper if unicodedata.category(text).startswith("L") and len(upper) == 1 else ""
