"""A station, with operators or without."""

from __future__ import annotations

import pytest

from tests.people_house import House


@pytest.fixture
def empty(tmp_path):
    house = House(tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def house(empty):
    empty.fill()
    return empty
