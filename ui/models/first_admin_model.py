"""The first admin of a store: code, name and PIN are taken, and the card is shown once."""

from __future__ import annotations

import os
from base64 import b64encode
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QImage, QPainter, qRgb
from PySide6.QtQml import QmlElement

from kiosk.errors import EnvironmentFault, KioskError
from ui.models.base import made_by_window, shown
from ui.texts import people as texts

if TYPE_CHECKING:
    from ui.services import AttendanceLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CODE_CHARS, _NAME_CHARS = 32, 120
_MODULE = 8
_QUIET = 4
_TRIES = 100


@dataclass(frozen=True, slots=True)
class AdminView:
    """What the form and the card show; `picture` is a data URL, and empty but while the card is shown."""

    code: str = ""
    name: str = ""
    notice: str = ""
    remedy: str = ""
    picture: str = ""
    saved: str = ""
    busy: bool = False


@QmlElement
@made_by_window
class FirstAdminModel(QObject):
    """Makes one admin where there is none. The text of the card never reaches QML.

    Args:
        folder: Where the card is saved; the person's own pictures when None.
    """

    changed = Signal()
    named = Signal()
    made = Signal()
    refused = Signal(object)

    def __init__(
        self,
        attendance: AttendanceLike,
        lane: Lane,
        parent: QObject | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._attendance, self._lane = attendance, lane
        self._folder = folder
        self._png = b""
        self._error: KioskError | None = None
        self._path = ""
        self.view = AdminView()

    def begin(self) -> None:
        """Start with an empty form, and forget a card that was shown."""
        self._png, self._error, self._path = b"", None, ""
        self._show(AdminView())

    def set_code(self, code: str) -> None:
        """Take over what stands in the form."""
        self._show(replace(self.view, code=code[:_CODE_CHARS]))

    def set_name(self, name: str) -> None:
        """Take over what stands in the form."""
        self._show(replace(self.view, name=name[:_NAME_CHARS]))

    @Slot()
    def next(self) -> None:
        """Go on to the PIN, where code and name are there."""
        if self._is_complete():
            self.tell(None)
            self.named.emit()

    def make(self, pin: str) -> None:
        """Make the admin; `made` or `refused` follows."""
        code, name = self.view.code.strip(), self.view.name.strip()

        def work() -> bytes:
            return _picture(self._attendance.first_admin(code, name, pin))

        def done(png: bytes) -> None:
            self._png = png
            url = f"data:image/png;base64,{b64encode(png).decode()}"
            self._show(replace(self.view, picture=url, busy=False))
            self.made.emit()

        def failed(error: KioskError) -> None:
            self._show(replace(self.view, busy=False))
            # Of all keys it is the event's that is missing here, and there is another machine that has it.
            missing = error.code == "key_missing"
            self.refused.emit(EnvironmentFault("event_key_missing", str(error)) if missing else error)

        self._show(replace(self.view, busy=True))
        self._lane.run(work, done, failed)

    @Slot()
    def save(self) -> None:
        """Save the card as a picture that only this account may read; an older one is never written over."""
        png, code = self._png, self.view.code.strip()
        if not png or self.view.busy:
            return
        folder = self._folder or _own_pictures()

        def done(path: Path) -> None:
            self._path = str(path)
            self.tell(None)

        self._lane.run(lambda: _save(folder, code, png), done, self.tell)

    def tell(self, error: KioskError | None) -> None:
        """Say what is wrong with the form or the card; None when nothing is any more."""
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        notice, remedy = ("", "") if self._error is None else texts.words(self._error)
        saved = texts.saved(self._path) if self._path else ""
        self._show(replace(self.view, notice=notice, remedy=remedy, saved=saved))

    def _show(self, view: AdminView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _is_complete(self) -> bool:
        return bool(self.view.code.strip() and self.view.name.strip())

    def _get_code(self) -> str:
        return self.view.code

    def _get_name(self) -> str:
        return self.view.name

    code = Property(str, _get_code, set_code, notify=changed)
    name = Property(str, _get_name, set_name, notify=changed)
    canGoOn = Property(bool, _is_complete, notify=changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    picture = shown(str, "picture", changed)
    saved = shown(str, "saved", changed)
    busy = shown(bool, "busy", changed)


def _picture(code: str) -> bytes:
    """Return the QR code of a card as PNG, with the quiet zone that the standard wants."""
    from kiosk.badge.qr import matrix

    rows = matrix(code)
    side = len(rows) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(qRgb(255, 255, 255))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x + _QUIET, y + _QUIET, qRgb(0, 0, 0))
    large = QImage(side * _MODULE, side * _MODULE, QImage.Format.Format_RGB32)
    painter = QPainter(large)
    painter.drawImage(large.rect(), image)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    large.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt takes a str
    return bytes(data.data())


def _own_pictures() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(place) if place else Path.home()


def _save(folder: Path, code: str, png: bytes) -> Path:
    """Write the card into a file that was not there before.

    Raises:
        EnvironmentFault: `card_not_saved`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _TRIES):
            path = folder / f"operator-{code}{'' if number == 1 else f'-{number}'}.png"
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                continue
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(png)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError:
                path.unlink(missing_ok=True)
                raise
            return path
    except OSError as error:
        raise EnvironmentFault(
            "card_not_saved", "The card could not be saved.", "Free some space."
        ) from error
    raise EnvironmentFault(
        "card_not_saved", "The card could not be saved.", "Remove older pictures of cards."
    )
