"""Help me, all of it: a self-service station and a desk's real window over one real store."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from kiosk.assets import resource
from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.desk import Desk, open_desk
from kiosk.event.places import StationKind
from kiosk.event.self_service import Collected, HelpCause, HelpEnd, Stage
from kiosk.vision import load_picture
from kiosk.vision.no_camera import NO_CAMERA
from tests import small_event
from ui.desk_window import DeskWindow, desk_stage
from ui.models.flow import Action, Step
from ui.stage import Looks


@pytest.fixture
def stations(tmp_path: Path):
    """A self-service station and a desk at the hour of the small event."""
    made, clock = small_event.make(tmp_path / "data"), FakeClock(small_event.NOW)

    def opened(code: str, label: str, kind: StationKind) -> Desk:
        settings = Settings.load(made.folder)
        station = dataclasses.replace(settings.station, code=code, label=label, kind=kind.value)
        settings = dataclasses.replace(settings, station=station)
        return open_desk(made.folder, camera=NO_CAMERA, clock=clock, settings=settings, attended=True)

    kiosk = opened("self-1", "Self-service 1", StationKind.SELF_SERVICE)
    desk = opened("desk-1", "Desk 1", StationKind.DESK)
    yield made, kiosk, desk
    desk.close()
    kiosk.close()


def face() -> np.ndarray:
    """The rehearsal's face as a 720p camera would see it."""
    import cv2

    picture = load_picture(resource("rehearsal", "face.jpg"))
    frame = np.full((720, 1280, 3), 170, np.uint8)
    matrix = np.array([[2.4, 0, 640 - 2.4 * 224], [0, 2.4, 290 - 2.4 * 102]])
    return cv2.warpAffine(picture, matrix, (1280, 720), dst=frame, borderMode=cv2.BORDER_TRANSPARENT)


def test_begun_there_and_finished_here(stations, qtbot) -> None:
    made, kiosk, desk = stations
    who = made.ids[1]
    presented = kiosk.present(made.invitations[1].encode())
    assert presented.wants_badge, presented.verdict
    kept = kiosk.keep_portrait(who, face(), "as it is")
    window = DeskWindow(desk, desk_stage(), Looks())
    try:
        window.show()
        window._settle()
        model = window.extras.help_cases
        model._now = desk.clock.now
        called = kiosk.assistance.open(
            language="ar",
            stage=Stage.PREVIEW,
            cause=HelpCause.ASKED,
            delegate_id=who,
            collected=frozenset({Collected.CODE, Collected.IDENTITY, Collected.PORTRAIT}),
        )
        # By the window's own rhythm: nobody tells it to look.
        qtbot.waitUntil(lambda: model.property("count") == 1)
        with qtbot.waitSignal(model.took):
            model.take(str(called.id))
        assert window.desk.step is Step.READY
        assert window.desk.visit.portrait == kept
        assert kiosk.assistance.get(called.id).taken_label == "Desk 1"
        qtbot.waitUntil(lambda: window.person.property("taken") != "")
        qtbot.waitUntil(lambda: window.actions.may(Action.PRINT))
        window.desk.primary()
        qtbot.waitUntil(lambda: window.desk.step is Step.DONE, timeout=20_000)
        assert kiosk.assistance.get(called.id).end is HelpEnd.HELPED
        assert kiosk.card(who).portrait == kept
        window.desk.act(Action.NEXT)
        qtbot.waitUntil(lambda: not model.property("inHand") and model.property("count") == 0)
        assert desk.verify_log().ok
    finally:
        window.close()
