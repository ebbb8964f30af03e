"""A list that changes where its rows changed: nobody's scroll place or selection is disturbed by a look."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Hashable


class Row(Protocol):
    """What a row must have: what tells it from the others, and a value of each name that QML uses."""

    @property
    def key(self) -> Hashable:
        """Return what stays the same while the row's numbers change."""
        ...


R = TypeVar("R", bound=Row)


class _Role(IntEnum):
    FIRST = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows of one frozen class for QML.

    Args:
        names: The attributes that QML reads, in its own spelling (`lowerCamel` there, `snake_case` in the row).
    """

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._fields = tuple("".join(f"_{c.lower()}" if c.isupper() else c for c in one) for one in names)
        self._rows: tuple[R, ...] = ()

    @property
    def rows(self) -> tuple[R, ...]:
        """Return what is shown."""
        return self._rows

    def at(self, place: int) -> R | None:
        """Return the row at `place`, or None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: object) -> int:
        """Return where the row of a key is, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is constant
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that QML uses."""
        return {_Role.FIRST + place: QByteArray(name.encode()) for place, name in enumerate(self._names)}

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of one row."""
        place = role - _Role.FIRST
        if not index.isValid() or index.row() >= len(self._rows) or not 0 <= place < len(self._fields):
            return None
        value = getattr(self._rows[index.row()], self._fields[place])
        # QML knows lists, a tuple would be an opaque thing to it.
        return list(value) if isinstance(value, tuple) else value

    def show(self, rows: Sequence[R]) -> bool:
        """Show `rows`; only what differs is told. Return whether anything did."""
        new, old = tuple(rows), self._rows
        if new == old:
            return False
        head = 0
        while head < min(len(new), len(old)) and new[head].key == old[head].key:
            head += 1
        tail = 0
        while tail < min(len(new), len(old)) - head and new[-1 - tail].key == old[-1 - tail].key:
            tail += 1
        self._replace(new, head, len(old) - tail, len(new) - tail)
        for place, row in enumerate(new):
            was = place if place < head else place - len(new) + len(old)
            if (place < head or place >= len(new) - tail) and old[was] != row:
                self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def _replace(self, new: tuple[R, ...], begin: int, old_end: int, new_end: int) -> None:
        """Take out what stood between the rows that stay, then put in what stands there now."""
        if begin < old_end:
            self.beginRemoveRows(QModelIndex(), begin, old_end - 1)
            self._rows = self._rows[:begin] + self._rows[old_end:]
            self.endRemoveRows()
        if begin < new_end:
            self.beginInsertRows(QModelIndex(), begin, new_end - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new


def model_property(name: str) -> Any:
    """Return a Qt property that gives QML the list model in the attribute `name`, the same one all its life."""
    return Property(QObject, lambda owner: getattr(owner, name), constant=True)
