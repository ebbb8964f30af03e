"""What looks for cut words and controls on each other finds them, and nothing where there is nothing."""

from __future__ import annotations

import pytest

from tests.qml.kiosk_scene import Opener
from tests.qml.overflow import cut_texts, overlaps

LONG = "A sentence that is a good deal longer than its place"
BUTTON = "KioskButton {{ objectName: '{name}'; x: {x}; y: {y}; text: '{name}' }}\n"


@pytest.mark.parametrize(
    ("qml", "fault"),
    [
        (f"Text {{ width: 90; elide: Text.ElideRight; text: '{LONG}' }}", "elided"),
        (f"Text {{ width: 90; wrapMode: Text.Wrap; maximumLineCount: 1; text: '{LONG}' }}", "elided"),
        (f"Text {{ width: 90; text: '{LONG}' }}", "wide in 90"),
        (f"Text {{ width: 90; height: 20; wrapMode: Text.Wrap; text: '{LONG}' }}", "high in 20"),
        (f"Text {{ x: 1200; text: '{LONG}' }}", "beyond the window"),
        (f"Text {{ y: -9; text: '{LONG}' }}", "beyond the window"),
        (f"Item {{ clip: true; width: 50; height: 50; Text {{ text: '{LONG}' }} }}", "beyond the clip"),
        (
            f"Flickable {{ width: 90; height: 50; contentWidth: 90; contentHeight: 9; clip: true; Text {{ y: 30; text: '{LONG}' }} }}",
            "can scroll to",
        ),
    ],
)
def test_what_is_cut_is_found(scene: Opener, qml: str, fault: str) -> None:
    found = cut_texts(scene(qml).window)
    assert len(found) >= 1
    assert any(fault in line for line in found), found
    assert "A sentence" in found[0]


@pytest.mark.parametrize(
    "qml",
    [
        f"Text {{ text: '{LONG}' }}",
        f"Text {{ width: 90; wrapMode: Text.Wrap; text: '{LONG}' }}",
        f"Text {{ x: 1200; visible: false; text: '{LONG}' }}",
        f"Item {{ opacity: 0; Text {{ x: 1200; text: '{LONG}' }} }}",
        f"Text {{ x: 300; width: 500; horizontalAlignment: Text.AlignRight; text: '{LONG}' }}",
        f"Flickable {{ width: 600; height: 50; contentWidth: 600; contentHeight: 900; clip: true; Text {{ y: 800; text: '{LONG}' }} }}",
    ],
)
def test_what_is_whole_is_not_told(scene: Opener, qml: str) -> None:
    assert cut_texts(scene(qml).window) == []


def test_controls_on_each_other_are_found(scene: Opener) -> None:
    qml = (
        BUTTON.format(name="one", x=20, y=20)
        + BUTTON.format(name="two", x=60, y=60)
        + BUTTON.format(name="far", x=600, y=20)
    )
    assert overlaps(scene(qml).window) == ["one lies on two"]


def test_a_control_that_reaches_out_of_the_window_is_found(scene: Opener) -> None:
    assert overlaps(scene(BUTTON.format(name="out", x=1250, y=20)).window) == [
        "out reaches out of the window"
    ]


@pytest.mark.parametrize(
    "more", ["visible: false", "enabled: false", "opacity: 0"], ids=["hidden", "disabled", "clear"]
)
def test_a_control_that_cannot_be_touched_lies_on_nothing(scene: Opener, more: str) -> None:
    qml = (
        BUTTON.format(name="one", x=20, y=20) + f"Item {{ {more}; {BUTTON.format(name='two', x=60, y=60)} }}"
    )
    assert overlaps(scene(qml).window) == []
