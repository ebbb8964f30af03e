"""The designer in every state, in both themes and directions; looked at by people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.qml.designer_rig import CARD, FOLDED, GOOD, TIGHT, WRONG, DesignerRig
from tests.qml.test_desk_pictures import colours
from ui.stage import Looks

STATES = ("good", "folded", "tight", "wrong", "gone", "actual", "arabic")
LOOKS = {"light": Looks("en", "light"), "dark": Looks("en", "dark"), "ar": Looks("ar", "light")}


@pytest.fixture
def rig(tmp_path: Path, qtbot) -> Iterator[DesignerRig]:
    made = DesignerRig(tmp_path, qtbot)
    yield made
    made.close()


def bring(rig: DesignerRig, state: str, looks: Looks) -> None:
    text = {"folded": FOLDED, "tight": TIGHT, "arabic": CARD}.get(state, GOOD)
    rig.open(text, looks)
    rig.settled()
    if state == "wrong":
        rig.replaced(WRONG)
        rig.until(lambda: rig.state == "wrong")
    elif state == "gone":
        rig.path.unlink()
        rig.until(lambda: rig.state == "gone")
    elif state == "actual":
        rig.window.designer.toggleSize()
    elif state == "arabic":
        before = rig.get("pages")[0]["source"]
        rig.window.designer.choose(0)
        rig.until(lambda: rig.get("pages")[0]["source"] != before)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("state", STATES)
def test_a_picture_of_each_state(state: str, look: str, rig: DesignerRig, pictures: Path) -> None:
    bring(rig, state, LOOKS[look])
    sheet = rig.item("sheet0")
    rig.until(lambda: sheet.property("loaded"))
    picture = rig.window.window.grabWindow()
    assert picture.save(str(pictures / f"designer-{state}-{look}.png"))
    assert len(colours(picture)) > 50


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_keeps_everything_in_the_window(scale: float, rig: DesignerRig, pictures: Path) -> None:
    rig.open(TIGHT, Looks("en", "light", text_scale=scale), size=(1280, 800))
    rig.settled()
    rig.until(lambda: rig.item("sheet0").property("loaded"))
    assert rig.window.window.grabWindow().save(str(pictures / f"designer-tight-{scale:g}.png"))
    window = rig.window.window
    for name in ("marksButton", "sizeButton", "darkButton", "saveButton"):
        item = rig.item(name)
        place = item.mapToScene(item.boundingRect().topLeft())
        assert place.x() >= 0
        assert place.x() + item.width() <= window.width()
        assert place.y() + item.height() <= window.height()
