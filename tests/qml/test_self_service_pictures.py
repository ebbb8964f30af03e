"""A picture of every state of self-service in every language, light and in high contrast; looked at by people.

Each is also looked at by the machine: no word is cut off, no control lies on another.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.event.names import LANGUAGES
from tests.qml.fakes import LONG
from tests.qml.overflow import cut_texts, overlaps
from tests.qml.self_service_rig import FakeSelfService
from tests.qml.self_service_walk import Walk
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks

Opener = Callable[..., SelfServiceWindow]
STATES = 22


class Album:
    """Walks through all states and keeps a picture of each."""

    def __init__(self, opener: Opener, service: FakeSelfService, qtbot, pictures: Path) -> None:
        self.opener, self.service, self.bot, self.folder = opener, service, qtbot, pictures

    def fill(self, language: str, look: str, *, size=(1080, 1920), card=None, turn=(), theme="light") -> None:
        window = self.opener(Looks(language=language, theme=theme), size=size)
        shown = window.window
        walk = Walk(window, self.service, lambda holds: self.bot.waitUntil(holds, timeout=20_000))
        window.way.forgotten.disconnect(window._forget)
        for what in turn:
            window.access.turn(what)
        walk.drawn()
        walk.drawn()
        faults: list[str] = []
        met = 0
        for name in walk.states(language, *([] if card is None else [card])):
            walk.drawn()
            path = self.folder / f"self-service-{look}-{language}-{met:02d}-{name}.png"
            assert shown.grabWindow().save(str(path))
            faults += [f"{name}: {fault}" for fault in (*cut_texts(shown), *overlaps(shown))]
            met += 1
        assert met == STATES
        assert not faults, "\n".join(faults)


@pytest.fixture
def album(open_self_service: Opener, self_service: FakeSelfService, qtbot, pictures: Path) -> Album:
    return Album(open_self_service, self_service, qtbot, pictures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_in_light(album: Album, language: str) -> None:
    album.fill(language, "light")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_in_high_contrast(album: Album, language: str) -> None:
    album.fill(language, "contrast", turn=("contrast",))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_state_lying(album: Album, language: str) -> None:
    album.fill(language, "lying", size=(1920, 1080), theme="dark")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_state_large_and_low_with_the_longest_names(album: Album, language: str) -> None:
    album.fill(language, "large", card=LONG, turn=("text", "text", "reach"))


def test_every_state_on_a_small_screen(album: Album) -> None:
    album.fill("es", "small", size=(1280, 800), card=LONG)
