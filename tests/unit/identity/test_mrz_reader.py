"""Pages held to a camera, through the whole reader."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from kiosk.errors import EnvironmentFault
from kiosk.identity import MrzReader
from kiosk.identity.mrz import MrzKind, parse
from kiosk.rehearsal.passports import Grip, held, page
from kiosk.rehearsal.zones import Holder, zone
from tests.benchmarks._held_pages import held_page

WHO = Holder("L898902C3", "740812", "300415", optional="ZE184226B")
FORMS = {
    MrzKind.TD1: WHO,
    MrzKind.TD2: Holder("D23145890734", "740812", "300415"),
    MrzKind.TD3: WHO,
    MrzKind.MRV_A: WHO,
    MrzKind.MRV_B: Holder("L8988901C", "400907", "301210", sex="M"),
}


@pytest.fixture(scope="module")
def reader():
    return MrzReader()


@pytest.mark.parametrize("kind", MrzKind)
def test_each_form_of_zone_is_read(reader, kind):
    lines = zone(kind, FORMS[kind])
    assert reader.read(held(page(lines, 1), Grip(width=850), 1)) == parse(lines)


@pytest.mark.parametrize(
    "grip",
    [
        Grip(width=700),
        Grip(width=900, angle=12),
        Grip(width=850, tilt_x=0.5, tilt_y=0.4),
        Grip(width=850, bow=0.02),
        Grip(width=850, shadow=0.5, light=0.6),
        Grip(width=850, glare=(0.7, 0.3, 0.86)),
        Grip(width=850, motion=(2.5, 30), noise=6),
    ],
)
def test_a_page_is_read_however_it_is_held(reader, grip):
    lines = zone(MrzKind.TD3, WHO)
    assert reader.read(held(page(lines, 2), grip, 2)) == parse(lines)


def test_a_picture_larger_than_720p_is_read(reader):
    picture = held(page(zone(MrzKind.TD3, WHO), 2), Grip(width=900), 2)
    large = picture.repeat(2, axis=0).repeat(2, axis=1)
    assert reader.read(large) == parse(zone(MrzKind.TD3, WHO))


@pytest.mark.parametrize("kind", [MrzKind.TD1, MrzKind.TD3])
def test_a_page_is_read_upside_down(reader, kind):
    lines = zone(kind, WHO)
    picture = held(page(lines, 4), Grip(width=850, angle=3), 4)
    assert reader.read(picture[::-1, ::-1]) == parse(lines)


def test_nothing_is_read_where_no_zone_is_or_where_it_does_not_hold(reader):
    assert reader.read(np.zeros((720, 1280, 3), np.uint8)) is None
    assert reader.read(np.full((2, 2, 3), 255, np.uint8)) is None
    lines = zone(MrzKind.TD3, WHO)
    wrong = (lines[0], lines[1].replace("L898902C3", "L898902C7"))
    assert reader.read(held(page(wrong, 2), Grip(width=900), 2)) is None


@pytest.mark.slow
def test_of_sixty_pages_most_are_read_and_none_wrongly(reader):
    read = wrong = 0
    for seed in range(1_000, 1_060):
        truth, picture = held_page(seed)
        found = reader.read(picture)
        read += found == truth
        wrong += found is not None and found != truth
    assert wrong == 0
    assert read >= 54


def test_of_a_few_pages_none_is_read_wrongly(reader):
    pages = [held_page(seed) for seed in range(2_000, 2_006)]
    found = [(reader.read(picture), truth) for truth, picture in pages]
    assert all(one is None or one == truth for one, truth in found)
    assert sum(one is not None for one, _ in found) >= 5


def test_one_reader_serves_several_threads(reader):
    picture = held(page(zone(MrzKind.TD3, WHO), 2), Grip(width=900), 2)
    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(reader.read, [picture] * 6)) == {parse(zone(MrzKind.TD3, WHO))}


def test_a_missing_model_is_said(tmp_path):
    picture = held(page(zone(MrzKind.TD3, WHO), 2), Grip(width=900), 2)
    with pytest.raises(EnvironmentFault) as missing:
        MrzReader(tmp_path / "none.onnx").read(picture)
    assert missing.value.code == "mrz_model_missing"
