"""Everything that a stray keyboard, mouse, scanner or window manager may do to the real command under a real one.

Afterwards the station runs as before: one window, full screen and in front, on the attract page; nothing was written
outside its data folder, and nothing into its log but the codes that a scanner typed.
"""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import ImageChops

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome
from kiosk.scanlog import entries
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys
from tests import small_event, x_screen
from tests.x_screen import XScreen, until

pytestmark = pytest.mark.skipif(bool(x_screen.MISSING), reason=x_screen.MISSING)

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = ROOT / "packaging" / "session" / "openbox-self-service.xml"
SETTINGS = """
[station]
code = "self-1"
label = "Self-service 1"
kind = "self_service"
"""
FULL = frozenset({"FULLSCREEN"})
MODIFIERS = ("ctrl", "alt", "shift", "super")
HELD = tuple(
    "".join(f"{one}+" for one in some)
    for many in range(len(MODIFIERS) + 1)
    for some in itertools.combinations(MODIFIERS, many)
)
WITH_CONTROL = tuple(one for one in HELD if "ctrl" in one or "alt" in one or "super" in one)
MEDIA = """
AudioPlay AudioStop AudioNext AudioPrev AudioRaiseVolume AudioLowerVolume AudioMute AudioMedia Calculator Explorer
HomePage Mail WWW Search Favorites Tools Launch0 Launch1 LaunchA LaunchB Terminal Sleep Standby Suspend Hibernate
LogOff Reload Refresh Back Forward Copy Cut Paste Open Close Save Eject ZoomIn ZoomOut MonBrightnessUp
MonBrightnessDown Display TouchpadToggle ScreenSaver RotateWindows TaskPane
"""
_AT_ONCE, _IN_A_ROW = 40, 8
JUNK = ("AK1:NOT-ONE-OF-OURS", "https://example.org/?q=shutdown")
DIFFERENT = 0.02
"""Share of the pixels in which the same page may differ: where the keyboard is on it."""


class Station:
    """The real command over a small event on a screen, before which no delegate stands."""

    def __init__(self, screen: XScreen, data: Path) -> None:
        self.screen, self.data = screen, data
        command = [sys.executable, "-m", "kiosk", "self-service", "--data", str(data), "--camera", "none"]
        self.process: subprocess.Popen[bytes] = screen.start(
            command, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software"
        )
        until(lambda: len(screen.windows()) == 1, lambda: "no window came")
        self.window = screen.windows()[0]
        self.stands("at the start")
        # Until fonts and sounds are there.
        until(lambda: same(screen.picture(), screen.picture()), lambda: "the page does not rest")
        self.home = screen.picture()

    def stands(self, after: str) -> None:
        """Hold the station to be there as at the start, soon at the latest."""

        def well() -> bool:
            if self.screen.windows() != [self.window]:
                return False
            now = self.screen.standing(self.window)
            return (
                now.viewable and now.active and now.state >= FULL and now.place == (0, 0, *self.screen.size)
            )

        until(
            well, lambda: f"after {after}: {self.screen.windows()}, {self.screen.standing(self.window)}", 20
        )
        assert self.process.poll() is None, after

    def is_home(self) -> bool:
        """Return whether the attract page is what stands on the screen, to its edges."""
        return same(self.screen.picture(), self.home)

    def go_home(self, after: str) -> None:
        """Go back to the attract page as a delegate may; nothing else is there to go to."""
        self.stands(after)

        def back() -> bool:
            if self.is_home():
                return True
            self.screen.do("key", "Escape")
            return False

        until(back, lambda: f"after {after} the attract page did not come back", 30)

    def press(self, keys: list[str]) -> None:
        """Press each combination in turn."""
        for start in range(0, len(keys), _AT_ONCE):
            self.screen.do("key", "--delay", "2", *keys[start : start + _AT_ONCE])


def same(one, other) -> bool:
    """Return whether two pictures of the screen show the same page."""
    different = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 16 else 0)
    return different.histogram()[255] <= DIFFERENT * one.width * one.height


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(params=[None, PACKAGED], ids=["openbox_as_it_comes", "openbox_as_packaged"])
def station(request, tmp_path: Path) -> Iterator[Station]:
    data = tmp_path / "data"
    small_event.make(data)
    (data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    with x_screen.screen(tmp_path / "home", request.param) as screen:
        yield Station(screen, data)


def wishes(station: Station) -> dict[str, Callable[[], None]]:
    """Return what may be asked of the window manager about the window, by whatever program."""
    do, wish, window = station.screen.do, station.screen.wish, station.window
    return {
        "a polite close": lambda: wish("-i", "-c", window),
        "minimising": lambda: do("windowminimize", window),
        "hiding": lambda: wish("-i", "-r", window, "-b", "add,hidden"),
        "unmapping": lambda: do("windowunmap", window),
        "no full screen": lambda: wish("-i", "-r", window, "-b", "remove,fullscreen"),
        "no longer on top": lambda: wish("-i", "-r", window, "-b", "remove,above"),
        "below the others": lambda: wish("-i", "-r", window, "-b", "add,below"),
        "shading": lambda: wish("-i", "-r", window, "-b", "add,shaded"),
        "moving and resizing": lambda: wish("-i", "-r", window, "-e", "0,100,100,300,200"),
        "showing the desktop": lambda: wish("-k", "on"),
        "another desktop": lambda: wish("-s", "1"),
        "sending it to another desktop": lambda: wish("-i", "-r", window, "-t", "2"),
    }


@pytest.mark.slow
def test_nothing_leads_out_of_a_self_service_station(station: Station, tmp_path: Path) -> None:
    screen = station.screen
    before = files(tmp_path) - files(station.data)

    function_keys = [f"{held}F{number}" for held in HELD for number in range(1, 25)]
    station.press(function_keys)
    station.go_home("the function keys")

    letters = [f"{held}{key}" for held in WITH_CONTROL for key in "qwntpsocvxalzfrhkmdeg"]
    station.press(letters)
    station.go_home("the letters with Ctrl, Alt and Super")

    named = ("Tab", "Escape", "space", "Return", "Left", "Right", "Up", "Down", "Delete", "BackSpace", "Home")
    station.press([f"{held}{key}" for held in WITH_CONTROL for key in named])
    station.press(
        ["super", "Super_R", "alt", "Menu", "Print", "Sys_Req", "Pause", "Scroll_Lock", "Insert", "Help"]
    )
    station.press([f"XF86{name}" for name in MEDIA.split()])
    station.go_home("the keys with names")

    for button in range(2, 10):
        screen.do("mousemove", "500", "300", "click", str(button))
    for held in ("ctrl", "alt", "super", "shift"):
        screen.do("keydown", held, "click", "4", "click", "5", "click", "1", "click", "3", "keyup", held)
    screen.do("mousemove", "200", "200", "mousedown", "1", "mousemove", "800", "600", "mouseup", "1")
    screen.do("mousemove", "200", "200", "mousedown", "3", "mousemove", "800", "600", "mouseup", "3")
    screen.do("keydown", "alt", "mousedown", "1", "mousemove", "900", "700", "mouseup", "1", "keyup", "alt")
    screen.do("mousemove", "1", "1")
    station.go_home("the mouse")

    for name, ask in wishes(station).items():
        ask()
        station.stands(name)
    station.go_home("what a window manager may be asked")

    for code in JUNK:
        screen.do("key", "--delay", "2", "Escape", "ctrl+alt+Delete", "alt+F4", "F11")
        screen.do("type", "--delay", "2", code)
        screen.do("key", "--delay", "2", "ctrl+c", "alt+F4", "Return")
        until(lambda: not station.is_home(), lambda: "the code was not read")
        station.go_home("a scanner that types")

    assert files(tmp_path) - files(station.data) == before
    assert station.process.poll() is None
    station.process.send_signal(signal.SIGINT)
    station.stands("a stray interrupt")
    station.process.send_signal(signal.SIGTERM)
    assert station.process.wait(30) == 0
    held_to_the_log(station.data)


def held_to_the_log(data: Path) -> None:
    """Hold the log to what was meant: it opened, and two strange codes were refused."""
    store = Store.open(data, FileKeys(data))
    try:
        with store.read() as conn:
            facts = [entry.fact for entry in entries(conn)]
    finally:
        store.close()
    assert [fact.kind for fact in facts] == [FactKind.STATION_OPENED, *[FactKind.SCAN] * len(JUNK)]
    assert {fact.outcome for fact in facts[1:]} == {Outcome.REFUSE}
    assert not list((data / "badges").glob("*")) if (data / "badges").exists() else True
