"""A picture of every step of a head of delegation, of one to sixty people, in both themes and directions; looked at by people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.event.badges import PrintState
from kiosk.event.groups import MemberState
from tests.qml.group_rig import FakeGroup, GroupRig, people
from tests.qml.test_desk_pictures import colours

STATES = (
    "collect",
    "confirm",
    "printing",
    "stopped",
    "read",
    "told",
    "done",
    "trouble",
    "one",
    "many",
    "nobody",
)
LOOKS = (
    ("en", "light", 1.0, (1280, 800)),
    ("en", "dark", 1.0, (1080, 1920)),
    ("ar", "light", 1.0, (1080, 1920)),
    ("ar", "dark", 1.0, (1280, 800)),
    ("fr", "light", 2.0, (1080, 1920)),
    ("es", "light", 2.0, (1280, 800)),
)


def put(rig: GroupRig, state: str) -> None:
    """Bring the page into a state by the ways a person would."""
    service = rig.service
    who = list(service.cards)
    if state not in {"one", "nobody"}:
        service.states[who[1]] = MemberState.ISSUED
        service.states[who[2]] = MemberState.AT_DESK
        service.states[who[3]] = MemberState.READY
    if state == "confirm":
        service.setting = "arrival"
        service.confirmed |= {who[4]}
    elif state == "done":
        service.states = dict.fromkeys(who, MemberState.ISSUED)
    rig.open()
    if state in {"stopped", "trouble"}:
        service.ends[who[5]] = PrintState.FAILED if state == "stopped" else PrintState.UNKNOWN
        service.check = state == "stopped"
        rig.press()
    elif state in {"read", "told"}:
        rig.press()
        rig.read(service.code(who[4]) if state == "told" else b"x")
    elif state == "printing":
        rig.model._now.queue, rig.model._now.total = who[5:9], 6
        rig.model._go("printing")


@pytest.fixture
def made(qtbot) -> Iterator[list[GroupRig]]:
    rigs: list[GroupRig] = []
    yield rigs
    for rig in rigs:
        rig.close()


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]:g}-{look[3][0]}")
@pytest.mark.parametrize("state", STATES)
def test_every_step_is_drawn(made, qtbot, pictures: Path, state, look):
    language, theme, text, size = look
    many = {"one": 1, "many": 60, "nobody": 0}.get(state, 12)
    rig = GroupRig(FakeGroup(people(many, long=True)), qtbot, language)
    made.append(rig)
    put(rig, state)
    window = rig.show(size=size, theme=theme, text=text)
    picture = window.grabWindow()
    name = f"group-{state}-{language}-{theme}-{text:g}-{size[0]}.png"
    assert picture.save(str(pictures / name))
    # Nothing reaches beyond its place, in whatever language and size.
    for item in texts_of(window.contentItem()):
        assert item.property("truncated") is False, item.property("text")
        assert item.property("contentWidth") <= item.width() + 1, item.property("text")
    assert len(colours(picture)) > 4


def texts_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every text that is seen."""
    for child in item.childItems():
        if child.isVisible():
            if child.inherits("QQuickText") and child.property("text"):
                yield child
            yield from texts_of(child)
