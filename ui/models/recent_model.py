"""The last scans of this store, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.verdict import Scan
from ui.models.base import Manners, made_by_window
from ui.texts import reasons

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_Index = QModelIndex


class _Role(IntEnum):
    OUTCOME = Qt.ItemDataRole.UserRole + 1
    TIME = Qt.ItemDataRole.UserRole + 2
    WHO = Qt.ItemDataRole.UserRole + 3
    WORD = Qt.ItemDataRole.UserRole + 4


@QmlElement
@made_by_window
class RecentModel(QAbstractListModel):
    """Rows with `outcome`, `time`, `who` (empty where unknown) and `word`."""

    def __init__(self, manners: Manners, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self._now = now
        self._scans: Sequence[Scan] = ()

    @Slot(object)
    def show(self, scans: Sequence[Scan]) -> None:
        """Show `scans`; does nothing when they are the ones shown."""
        if [scan.index for scan in scans] == [scan.index for scan in self._scans]:
            return
        self.beginResetModel()
        self._scans = tuple(scans)
        self.endResetModel()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Any = _Index()) -> int:  # noqa: B008 - Qt's signature; an invalid index is constant
        """Return how many scans are shown."""
        return 0 if parent.isValid() else len(self._scans)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that QML uses."""
        return {role.value: QByteArray(role.name.lower().encode()) for role in _Role}

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of one scan."""
        if not index.isValid() or index.row() >= len(self._scans):
            return None
        scan = self._scans[index.row()]
        if role == _Role.OUTCOME:
            return scan.outcome.value
        if role == _Role.TIME:
            return reasons.moment(scan.at, self._manners.language, self._manners.zone, today=self._now())
        if role == _Role.WHO:
            return scan.display_name or ""
        if role == _Role.WORD:
            return reasons.word(scan.outcome)
        return None
