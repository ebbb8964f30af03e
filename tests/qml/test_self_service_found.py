"""What the drill found at the self-service window, and does not find any more."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.qml.fakes import hall
from tests.qml.self_service_rig import FakeSelfService
from tests.qml.self_service_walk import Walk
from ui.self_service_window import SelfServiceWindow


@pytest.fixture
def walk(open_self_service: Callable[..., SelfServiceWindow], self_service: FakeSelfService, qtbot) -> Walk:
    window = open_self_service()
    self_service.know(b"mine")
    return Walk(window, self_service, lambda holds: qtbot.waitUntil(holds, timeout=20_000))


def to_preview_while_it_is_drawn(walk: Walk, self_service: FakeSelfService) -> threading.Event:
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    walk.prove()
    walk.press("primary", "portrait")
    walk.pose()
    self_service.gate["draft"] = threading.Event()
    walk.press("primary", "preview")
    return self_service.gate["draft"]


def drawing_is_over(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.gate.pop("draft").set()
    walk.way.errands.draw(lambda _: None, lambda _: None)
    walk._wait(lambda: len(self_service.calls("draft")) == 2)
    walk.drawn()


def test_a_strange_code_that_stays_in_view_counts_once(walk: Walk, self_service: FakeSelfService) -> None:
    walk.press("primary", "language")
    walk.way.choose("en")
    self_service.reader.in_view = b"strange"

    def seen() -> bool:
        self_service.camera.give(hall())
        return walk.way.state.codes == 1 and walk.way.view.stage == "scan"

    walk._wait(seen)
    for _ in range(6):
        self_service.camera.give(hall())
        walk.drawn()
    assert (walk.way.view.stage, walk.way.state.codes) == ("scan", 1)


def test_a_code_that_was_seen_to_is_read_again_for_whoever_asks_again(
    walk: Walk, self_service: FakeSelfService
) -> None:
    walk.press("primary", "language")
    walk.way.choose("en")
    self_service.reader.in_view = b"mine"

    def met() -> bool:
        self_service.camera.give(hall())
        return walk.way.view.stage == "confirm"

    walk._wait(met)
    walk.press("start_again", "attract")
    walk.press("primary", "language")
    walk.way.choose("en")
    walk._wait(met)


def test_back_while_the_badge_is_drawn_takes_another_picture(
    walk: Walk, self_service: FakeSelfService
) -> None:
    to_preview_while_it_is_drawn(walk, self_service)
    walk.press("back", "portrait")
    drawing_is_over(walk, self_service)
    assert walk.way.view.stage == "portrait"
    assert walk.way.pictures.draft == ""


def test_help_while_the_badge_is_drawn_is_no_dead_end(walk: Walk, self_service: FakeSelfService) -> None:
    to_preview_while_it_is_drawn(walk, self_service)
    walk.press("help", "help")
    drawing_is_over(walk, self_service)
    walk.press("primary", "preview")
    walk._wait(lambda: walk.way.view.can_primary)
    walk.press("primary", "badge")
