"""Every state of the page People as a picture, over the test house."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qml.console_rig import ConsoleRig, item, keep
from ui.console_window import ConsoleWindow
from ui.stage import Looks

STATES = (
    "empty",
    "none",
    "found",
    "person",
    "below",
    "watched",
    "longest",
    "revoke",
    "reset",
    "change",
    "return",
    "fault",
)


def stage(rig: ConsoleRig, state: str, looks: Looks) -> ConsoleWindow:
    window = rig.page("people", looks)
    page = window.console.page_model("people")
    file = page.property("file")
    if state == "empty":
        # Nothing comes later that could be waited for: wait for what is drawn.
        rig.bot.waitUntil(lambda: _is_drawn(window))
        return window
    page.search({"none": "nobody is called so", "watched": "tazi", "longest": "cordoba"}.get(state, "an"))
    wanted = {"none": "none"}.get(state, "found")
    rig.bot.waitUntil(lambda: page.property("state") == wanted)
    if state in {"none", "found"}:
        rig.bot.waitUntil(lambda: state == "none" or any(row.picture for row in page.property("rows").rows))
        return window
    if state in {"watched", "longest"}:
        page.choose(0)
    else:
        page.want(rig.house.person(1018 if state in {"person", "below"} else 1001))
    rig.bot.waitUntil(lambda: file.property("state") == "shown")
    if state == "revoke":
        file.revoke()
        file.choose("stolen")
    elif state == "change":
        file.change()
        file.takeCategory("staff")
        file.choose("by_delegation")
    elif state == "return":
        file.giveBack()
        file.choose("departure")
    elif state == "reset":
        file.setRight(1)
        file.choose("missed_exit")
    elif state == "below":
        flick = item(window, "fileFlick")
        rig.bot.waitUntil(lambda: flick.property("contentHeight") > 1.5 * flick.property("height"))
        flick.setProperty("contentY", flick.property("contentHeight") - flick.property("height"))
    elif state == "fault":
        rig.service.attendance.sign_out()
        page.look()
        rig.bot.waitUntil(lambda: file.property("state") == "fault" and page.property("state") == "fault")
    return window


def _is_drawn(window: ConsoleWindow) -> bool:
    assert window.window is not None
    picture = window.window.grabWindow()
    return len({picture.pixel(x, y) for x in range(0, 1440, 13) for y in range(0, 900, 13)}) > 3


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_of_people_can_be_shown(console_rig, pictures: Path, state, theme, language) -> None:
    window = stage(console_rig, state, Looks(language=language, theme=theme))
    keep(window, pictures / f"console-people-{state}-{theme}-{language}.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "es"])
def test_people_in_other_languages(console_rig, pictures: Path, language: str) -> None:
    keep(
        stage(console_rig, "person", Looks(language=language)),
        pictures / f"console-people-person-light-{language}.png",
    )


@pytest.mark.parametrize("state", ["person", "revoke", "change"])
def test_people_with_large_text_still_fit(console_rig, pictures: Path, state: str) -> None:
    window = stage(console_rig, state, Looks(text_scale=1.5))
    keep(window, pictures / f"console-people-{state}-large.png")
    panel, page = item(window, "filePanel"), item(window, "peoplePage")
    assert panel.property("width") + panel.property("x") <= page.property("width")


def test_people_fit_the_least_window(console_rig, pictures: Path) -> None:
    window = stage(console_rig, "person", Looks())
    assert window.window is not None
    window.window.resize(1180, 720)
    console_rig.bot.waitUntil(lambda: item(window, "peoplePage").property("width") < 1000)
    keep(window, pictures / "console-people-person-least.png")
    panel, page = item(window, "filePanel"), item(window, "peoplePage")
    assert panel.property("width") + panel.property("x") <= page.property("width")
