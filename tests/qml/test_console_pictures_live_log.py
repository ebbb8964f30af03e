"""Pictures of the pages Live and Log in their states, both themes, both directions; looked at by people."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.event.verdict import Outcome, Reason
from tests.qml.console_rig import ConsoleRig, item, keep
from ui.console_window import ConsoleWindow
from ui.desk_window import Looks


class Stage:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, rig: ConsoleRig, looks: Looks) -> None:
        self.rig, self.bot, self.looks = rig, rig.bot, looks
        self.window: ConsoleWindow

    def live(self) -> None:
        self.window = self.rig.show(self.looks)
        page = self.window.console.page_model("live")
        self.bot.waitUntil(lambda: page.property("state") == "shown")
        self.bot.waitUntil(lambda: page.property("entry").property("state") == "shown")

    def live_held(self) -> None:
        self.live()
        page = self.window.console.page_model("live")
        item(self.window, "liveTable").choose(2)
        self.bot.waitUntil(lambda: page.property("entry").property("watched") != [])
        self.rig.happens(
            self.rig.house.scan(1011, Outcome.ADMIT),
            self.rig.house.scan(None, Outcome.REFUSE, Reason.UNKNOWN_CODE),
        )
        page.look()
        self.bot.waitUntil(lambda: page.property("fresh") != "")

    def live_long(self) -> None:
        self.live()
        self.rig.happens(
            self.rig.house.scan(
                1011, Outcome.REFER, Reason.VETTING_PENDING, Reason.MIRROR_TOO_OLD, station="desk-2"
            )
        )
        page = self.window.console.page_model("live")
        page.look()
        self.bot.waitUntil(lambda: len(page.property("entry").property("told")) == 2)


def show(stage: Stage, state: str, pictures: Path, name: str) -> None:
    getattr(stage, state.replace("-", "_"))()
    keep(stage.window, pictures / f"console-{name}.png")


STATES = ("live", "live-held", "live-long")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(
    console_rig: ConsoleRig, pictures: Path, state: str, theme: str, language: str
) -> None:
    stage = Stage(console_rig, Looks(language=language, theme=theme))
    show(stage, state, pictures, f"{state}-{theme}-{language}")
