"""Every state of the page Cases as a picture, over the test house."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qml.console_rig import ConsoleRig, item, keep
from ui.console_window import ConsoleWindow
from ui.stage import Looks

STATES = ("asked", "pin", "likeness", "case", "settled", "watch")


def stage(rig: ConsoleRig, state: str, looks: Looks) -> ConsoleWindow:
    window = rig.page("cases", looks)
    page = window.console.page_model("cases")
    rig.bot.waitUntil(lambda: page.property("state") == "shown" and page.property("detail").kind != "")
    kinds = [row.kind for row in page.property("rows").rows]
    detail = page.property("detail")
    if state in {"likeness", "case"}:
        page.choose(kinds.index(state))
        rig.bot.waitUntil(lambda: detail.view.kind == state)
    elif state == "pin":
        detail.grant()
    elif state in {"settled", "watch"}:
        page.show(state)
        watch = page.property("watch")
        model = watch if state == "watch" else page
        rig.bot.waitUntil(lambda: model.property("state") == "shown")
        if state == "settled":
            page.choose(0)
    rig.bot.waitUntil(lambda: window.shelf is not None)
    rig.bot.wait(80)
    return window


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_of_cases_can_be_shown(console_rig, pictures: Path, state, theme, language) -> None:
    window = stage(console_rig, state, Looks(language=language, theme=theme))
    keep(window, pictures / f"console-cases-{state}-{theme}-{language}.png")


@pytest.mark.parametrize("state", ["asked", "watch"])
def test_cases_with_large_text_still_fit(console_rig, pictures: Path, state: str) -> None:
    window = stage(console_rig, state, Looks(text_scale=1.5))
    keep(window, pictures / f"console-cases-{state}-large.png")
    assert item(window, "casesPage") is not None
