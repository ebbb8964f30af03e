"""The window of a hand-out desk: pigeon-hole, handed over, wrong badge; pictures of each, looked at by people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.accreditation.handing import Awaited, Shown, Step
from kiosk.event.badges import PigeonHole
from tests.qml.fakes import AMINA, LONG, NOW, OKAFOR, hall
from tests.qml.gate_rig import ADMIT, REFUSE, FakeGate
from tests.qml.test_desk_window import item, press
from ui.hand_out_window import HandOutWindow
from ui.stage import Looks

HERE, THERE = PigeonHole("C", 14), PigeonHole("A", 3)


class FakeHandOut(FakeGate):
    """A hand-out desk that answers as it is told."""

    def __init__(self, settings) -> None:
        super().__init__(settings)
        self.forgotten = 0

    def tell(self, code: str, shown: Shown) -> None:
        self.answers[code.encode()] = shown

    def forget(self) -> None:
        self.forgotten += 1


def answers(card=AMINA) -> dict[str, Shown]:
    awaited = Awaited(card, HERE)
    return {
        "hole": Shown(Step.HOLE, ADMIT, card, HERE, awaited),
        "handed": Shown(Step.HANDED_OVER, ADMIT, card, HERE, handed_at=NOW),
        "before": Shown(Step.HANDED_OVER_BEFORE, ADMIT, card, HERE, handed_at=NOW),
        "wrong": Shown(Step.OTHERS_BADGE, ADMIT, OKAFOR if card is AMINA else card, THERE, awaited),
        "first": Shown(Step.INVITATION_FIRST, ADMIT, card, THERE),
        "none": Shown(Step.NO_BADGE_AHEAD, ADMIT, card),
        "changed": Shown(Step.BADGE_CHANGED, ADMIT, card),
        "refused": Shown(Step.VERDICT, REFUSE, card),
    }


@pytest.fixture
def hand_out_service(gate_service) -> FakeHandOut:
    return FakeHandOut(gate_service.settings)


@pytest.fixture
def open_it(hand_out_service, qtbot):
    opened = []

    def open_it(looks: Looks | None = None, size=(1280, 800)) -> HandOutWindow:
        window = HandOutWindow(hand_out_service, looks or Looks())
        opened.append(window)
        shown = window.show(size=size)
        hand_out_service.camera.give(hall())
        qtbot.waitUntil(lambda: window.feed.property("live"))
        qtbot.waitExposed(shown)
        return window

    yield open_it
    for window in opened:
        window.close()


def scan(window, service, qtbot, name: str, card=AMINA) -> None:
    service.tell(name, answers(card)[name])
    with qtbot.waitSignal(window.gate.scanned):
        window.gate.given(name)


LOOKS = {
    "hole": ("hole", "Pigeon-hole"),
    "handed": ("admit", "Handed over"),
    "before": ("refer", "Already handed over"),
    "wrong": ("refuse", "Wrong badge"),
    "first": ("refer", "Invitation first"),
    "none": ("refer", "No badge here"),
    "changed": ("refer", "No badge here"),
    "refused": ("refuse", "REFUSE"),
}


@pytest.mark.parametrize("name", LOOKS)
def test_each_answer_has_its_colour_and_word(open_it, hand_out_service, qtbot, name):
    window, sounds = open_it(), []
    window.gate.sounded.connect(sounds.append)
    scan(window, hand_out_service, qtbot, name)
    assert (window.gate.view.look, window.gate.view.word) == LOOKS[name]
    assert sounds == ["admit" if name == "hole" else LOOKS[name][0]]
    assert item(window, "holePanel").isVisible() == (name == "hole")
    assert item(window, "verdictPanel").isVisible() == (name != "hole")


def test_the_hole_stays_until_its_badge_is_scanned(open_it, hand_out_service, qtbot):
    window = open_it()
    scan(window, hand_out_service, qtbot, "hole")
    assert item(window, "holeNumber").property("text") == "C 14"
    assert not window.gate._leave.isActive()
    scan(window, hand_out_service, qtbot, "wrong")
    assert "Rosemary OKAFOR" in window.gate.view.why
    assert "A 3" in window.gate.view.why
    assert "C 14" in window.gate.view.what
    assert not window.gate._leave.isActive()
    scan(window, hand_out_service, qtbot, "handed")
    assert window.gate._leave.isActive()


def test_escape_awaits_nobody_any_longer(open_it, hand_out_service, qtbot):
    window = open_it()
    scan(window, hand_out_service, qtbot, "hole")
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hand_out_service.forgotten == 1)
    assert item(window, "personName").property("text") == ""
    assert window.gate.view.word == "Ready"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["hole", "handed", "wrong", "long"])
def test_every_state_can_be_shown(open_it, hand_out_service, qtbot, pictures: Path, name, theme, language):  # noqa: PLR0917 - fixtures
    window = open_it(Looks(language=language, theme=theme))
    if name == "long":
        scan(window, hand_out_service, qtbot, "hole", LONG)
    else:
        scan(window, hand_out_service, qtbot, name)
    picture = window.window.grabWindow()
    shown = item(window, "personDelegation")
    foot = item(window, "footPanel")
    assert (
        shown.mapToScene(shown.boundingRect().bottomLeft()).y()
        <= foot.mapToScene(foot.boundingRect().topLeft()).y() + 200
    )
    assert picture.save(str(pictures / f"handout-{name}-{theme}-{language}.png"))
