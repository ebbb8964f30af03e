from __future__ import annotations

import pytest

from tests.qml.console_rig import item, keep
from ui.stage import Looks


@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("en", 2.0), ("ar", 2.0)])
def test_the_menu_has_room_whatever_the_size_of_the_text(console_rig, pictures, language, scale):
    window = console_rig.show(Looks(language=language, text_scale=scale), size=(1280, 720))
    item(window, "menuButton").clicked.emit()
    menu = item(window, "consoleMenuDialog")
    console_rig.bot.waitUntil(lambda: menu.property("opened"))
    keep(window, pictures / f"console-menu-{scale:.0f}-{language}.png")
    assert menu.property("y") + menu.property("height") <= window.window.height()
    assert menu.property("contentItem").property("interactive") == (scale > 1)
