"""A station, with operators or without; made once and copied for each test."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from tests.people_house import House


@pytest.fixture(scope="session")
def _models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("people")
    model = House(folder / "empty")
    model.store.close()
    shutil.copytree(folder / "empty", folder / "house")
    full = moved(model, folder / "house")
    full.fill()
    full.store.close()
    return model, full


def moved(model, folder):
    house = House(folder, small=replace(model.small, folder=folder))
    house.ids = dict(model.ids)
    return house


def copied(model, folder):
    shutil.copytree(model.small.folder, folder)
    return moved(model, folder)


@pytest.fixture
def empty(tmp_path, _models):
    house = copied(_models[0], tmp_path / "data")
    yield house
    house.store.close()


@pytest.fixture
def house(tmp_path, _models):
    house = copied(_models[1], tmp_path / "data")
    yield house
    house.store.close()
