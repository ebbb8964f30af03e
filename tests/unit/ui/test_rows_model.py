from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from ui.models.console.rows_model import RowsModel


@dataclass(frozen=True)
class Thing:
    key: int
    how_many: int = 0


THINGS = st.lists(st.builds(Thing, st.integers(0, 9), st.integers(0, 2)), unique_by=lambda one: one.key)


def _follow(model):
    """A list that does only what the model tells."""
    kept = list(model.rows)
    model.rowsRemoved.connect(lambda _, first, last: kept.__delitem__(slice(first, last + 1)))
    model.rowsInserted.connect(
        lambda _, first, last: kept.__setitem__(slice(first, first), list(model.rows[first : last + 1]))
    )
    model.dataChanged.connect(lambda at, *_: kept.__setitem__(at.row(), model.rows[at.row()]))
    return kept


@given(st.lists(THINGS, max_size=6))
def test_whoever_listens_has_the_same_rows(lists):
    model = RowsModel(("key", "howMany"))
    kept = _follow(model)
    for rows in lists:
        before = model.rows
        assert model.show(rows) == (tuple(rows) != before)
        assert kept == list(model.rows) == rows


def test_a_changed_number_moves_nothing():
    model = RowsModel(("key", "howMany"))
    model.show([Thing(1), Thing(2), Thing(3)])
    told = []
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.dataChanged.connect(lambda at, *_: told.append(at.row()))
    model.show([Thing(1), Thing(2, 5), Thing(3)])
    assert told == [1]
    model.show([Thing(9), Thing(1), Thing(2, 5), Thing(3)])
    assert told == [1, "inserted"]
    assert (model.place_of(2), model.place_of(77)) == (2, -1)


def test_what_qml_reads():
    model = RowsModel(("key", "howMany"))
    model.show([Thing(4, 2)])
    roles = {bytes(name).decode(): role for role, name in model.roleNames().items()}
    assert {name: model.data(model.index(0), role) for name, role in roles.items()} == {
        "key": 4,
        "howMany": 2,
    }
    assert model.data(QModelIndex(), roles["key"]) is None
    assert (model.at(0), model.at(1), model.at(-1)) == (Thing(4, 2), None, None)
    assert model.rowCount(model.index(0)) == 0
