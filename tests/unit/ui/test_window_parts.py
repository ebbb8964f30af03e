from __future__ import annotations

import gc
import re
import sys
import time
import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.assets import resource
from kiosk.vision import Wedge, clean_pasted
from tests.qml.fakes import Face, FakeCamera, hall
from ui.camera_feed import CameraFeed, visible_part
from ui.code_reader import CodeReader, Sighting
from ui.icons import IconProvider
from ui.key_door import KeyDoor
from ui.models.photo_model import face_in_view
from ui.pictures import PictureProvider, PictureShelf
from ui.sounds import may_have_audio

UI = Path(__file__).resolve().parents[3] / "ui"
THEME = UI / "Accreditation" / "Theme" / "Theme.qml"
KIOSK_THEME = THEME.with_name("KioskTheme.qml")
LOOKS = ("contrast", "dark", "light")


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    red, green, blue = (linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours(look: str) -> dict[str, str]:
    """Return every colour in one look; one that has no shade of its own for it has the same in all."""
    found = {}
    source = THEME.read_text(encoding="utf-8") + KIOSK_THEME.read_text(encoding="utf-8")
    for name, value in re.findall(r"readonly property color (\w+): (.+)", source):
        shades = re.findall(r'"(#\w+)"', value)
        named = dict(zip(LOOKS[-len(shades) :], shades, strict=True))
        found[name] = named.get(look, shades[0])
    return found


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("admitInk", "admit", 7),
        ("referInk", "refer", 7),
        ("refuseInk", "refuse", 7),
        ("text", "surface", 7),
        ("text", "canvas", 7),
        ("soft", "surface", 4.5),
        ("soft", "canvas", 4.5),
        ("soft", "sunken", 4.5),
        ("soft", "outline", 3),
        ("accentInk", "accent", 4.5),
        ("accent", "surface", 4.5),
        ("accent", "accentSoft", 4.5),
        ("admitSign", "surface", 3),
        ("referSign", "surface", 3),
        ("refuseSign", "surface", 3),
        ("edge", "surface", 3),
        ("focus", "surface", 3),
        ("focus", "canvas", 3),
        ("nightInk", "night", 7),
    ],
)
def test_colours_can_be_told_apart(look: str, ink: str, ground: str, least: float) -> None:
    found = colours(look)
    assert contrast(found[ink], found[ground]) >= least


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "surface", 7),
        ("text", "canvas", 7),
        ("text", "sunken", 7),
        ("text", "accentSoft", 7),
        ("soft", "surface", 7),
        ("soft", "canvas", 7),
        ("soft", "sunken", 7),
        ("accent", "surface", 7),
        ("accent", "canvas", 7),
        ("accent", "accentSoft", 7),
        ("accentInk", "accent", 7),
        ("accentInk", "accentPressed", 7),
        ("admitSign", "surface", 7),
        ("referSign", "surface", 7),
        ("refuseSign", "surface", 7),
        ("edge", "surface", 3),
        ("outline", "surface", 3),
        ("focus", "canvas", 3),
        ("focus", "surface", 3),
    ],
)
def test_in_high_contrast_every_word_stands_out(ink: str, ground: str, least: float) -> None:
    found = colours("contrast")
    assert contrast(found[ink], found[ground]) >= least


@pytest.mark.parametrize("look", LOOKS)
def test_guides_over_a_picture_show_on_any_ground(look: str) -> None:
    found = colours(look)
    for bright in ("paper", "guideGood"):
        # A bright line in dark rims: whatever lies behind, one of the two stands out from it.
        assert contrast(found[bright], found["guideDark"]) >= 9


def test_nothing_but_the_theme_holds_a_colour_or_a_size() -> None:
    for path in UI.rglob("*.qml"):
        if path in {THEME, KIOSK_THEME}:
            continue
        text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
        assert not re.search(r'"#[0-9a-fA-F]{3,8}"', text), path.name
        assert not re.search(r"pixelSize: \d", text), path.name
        # Twice something of the Theme is still the Theme's.
        size = r"(?:margins?|spacing|radius|padding|Margin): [1-9](?!\d* \* Theme\.)"
        assert not re.search(size, text, re.IGNORECASE), path.name
        assert len(text.splitlines()) < 250, path.name


def test_every_sign_that_is_named_is_there() -> None:
    drawn = {path.stem for path in resource("icons").glob("*.svg")}
    named = {"admit", "refer", "refuse", "idle"}
    for path in UI.rglob("*.qml"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'\bsignName: "(\w+)"', text))
        # `name` is a sign's in a Sign alone; tables, panels and sheets are called by it.
        for block in re.findall(r"\bSign \{(.*?)\n\s*\}", text, re.DOTALL):
            named |= set(re.findall(r'(?<!== )"(\w+)"', "".join(re.findall(r"\bname: (.*)", block))))
    assert len(named) > 20
    assert named <= drawn


def test_a_sign_takes_its_colour(qtbot) -> None:
    image = IconProvider().requestImage("admit/ff0000", QSize(), QSize(64, 64))
    shades = {
        image.pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert shades == {"#ff0000"}


def test_a_sign_that_does_not_exist_is_clear(qtbot, caplog: pytest.LogCaptureFixture) -> None:
    image = IconProvider().requestImage("../secret/ff0000", QSize(), QSize(8, 8))
    assert image.pixelColor(4, 4).alpha() == 0
    assert "no sign" in caplog.text


@pytest.mark.parametrize("name", ["admit", "refer", "refuse", "help"])
def test_the_sounds_are_short_and_their_own(name: str) -> None:
    with wave.open(str(resource("sounds", f"{name}.wav"))) as file:
        assert file.getnframes() / file.getframerate() < 0.7
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert 8000 < np.abs(samples).max() < 32767
    # Both ends are quiet, so that nothing clicks.
    assert abs(int(samples[0])) < 300
    assert abs(int(samples[-1])) < 300


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked first")
def test_without_an_audio_server_qt_is_not_even_asked(tmp_path, monkeypatch) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not may_have_audio()
    (tmp_path / "pipewire-0").touch()
    assert may_have_audio()


@pytest.mark.parametrize(
    ("size", "part"),
    [((1280, 720), (160, 0, 960, 720)), ((640, 480), (0, 0, 640, 480)), ((720, 1280), (0, 370, 720, 540))],
)
def test_the_live_view_shows_the_middle(size: tuple[int, int], part: tuple[int, int, int, int]) -> None:
    assert visible_part(*size) == part


def test_a_face_is_framed_where_it_is_seen() -> None:
    box = face_in_view(Face((400, 180, 480, 360)), 1280, 720)
    assert (box.x(), box.y(), box.width(), box.height()) == (0.25, 0.25, 0.5, 0.5)


@pytest.fixture
def feed(qtbot):
    camera = FakeCamera()
    made = CameraFeed(camera)
    made.camera_of_test = camera
    made.start()
    yield made
    made.stop()


def test_the_feed_shows_the_newest_frame_at_the_views_size(feed: CameraFeed, qtbot) -> None:
    feed.fit(200, 150)
    with qtbot.waitSignal(feed.sourceChanged):
        feed.camera_of_test.give(hall())
    image = feed.provider().requestImage("1", QSize(), QSize())
    assert (image.width(), image.height()) == (200, 150)
    assert feed.frame().number == 1
    assert feed.property("source") == "image://camera/1"


def test_a_camera_that_is_lost_shows_nothing_and_gives_nothing(feed: CameraFeed, qtbot) -> None:
    with qtbot.waitSignal(feed.liveChanged):
        feed.camera_of_test.give(hall())
    with qtbot.waitSignal(feed.liveChanged):
        feed.camera_of_test.lose("camera_unplugged")
    assert not feed.property("live")
    assert feed.frame() is None


def test_no_reference_is_lost_over_many_frames(feed: CameraFeed, qapp) -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 took a reference to None or True with every frame it showed."""
    provider = feed.provider()
    seen: list[str] = []
    feed.sourceChanged.connect(lambda: seen.append(feed.property("source")))
    tiny = np.zeros((12, 16, 3), np.uint8)
    feed.fit(16, 12)

    def show(frames: int) -> None:
        for _ in range(frames):
            before = len(seen)
            feed.camera_of_test.give(tiny)
            # Not waitUntil: pytest-qt keeps six references to None with every wait of its own.
            limit = time.monotonic() + 10
            while len(seen) == before and time.monotonic() < limit:
                qapp.processEvents()
            provider.requestImage("0", QSize(), QSize(16, 12))
            assert feed.property("live") is True
            assert feed.parent() is None

    show(20)
    gc.collect()
    before = [sys.getrefcount(one) for one in (None, True, False)]
    show(400)
    gc.collect()
    after = [sys.getrefcount(one) for one in (None, True, False)]
    # 400 frames of a miscount are 400 or more either way; the rest is what Python keeps for itself.
    assert all(abs(new - old) < 200 for old, new in zip(before, after, strict=True)), (before, after)


class EveryCode:
    def live(self, image):
        return (type("Code", (), {"data": b"X"})(),)


def test_a_code_that_stays_is_told_once_until_one_looks_again(qtbot) -> None:
    camera, told = FakeCamera(), []
    held: set[bytes] = set()

    def fresh(data: bytes, now: float) -> bool:
        new = data not in held
        held.add(data)
        return new

    reader = CodeReader(camera, EveryCode(), fresh, told.append)
    reader.start()
    try:
        for _ in range(3):
            camera.give(np.zeros((48, 64, 3), np.uint8))
        qtbot.waitUntil(lambda: len(told) == 1)
        reader.look_again()
        camera.give(np.zeros((48, 64, 3), np.uint8))
        qtbot.waitUntil(lambda: len(told) == 2)
    finally:
        reader.stop()
    assert isinstance(told[0], Sighting)
    assert told[0].decoded >= told[0].seen


def test_a_reader_that_fails_on_a_frame_goes_on(qtbot, caplog: pytest.LogCaptureFixture) -> None:
    class Fails(EveryCode):
        calls = 0

        def live(self, image):
            self.calls += 1
            if self.calls == 1:
                raise ZeroDivisionError
            return super().live(image)

    camera, told, fails = FakeCamera(), [], Fails()
    reader = CodeReader(camera, fails, lambda data, now: True, told.append)
    reader.start()
    try:
        camera.give(np.zeros((48, 64, 3), np.uint8))
        qtbot.waitUntil(lambda: fails.calls == 1)
        camera.give(np.zeros((48, 64, 3), np.uint8))
        qtbot.waitUntil(lambda: len(told) == 1)
    finally:
        reader.stop()
    assert "ZeroDivisionError" in caplog.text


def key(
    text: str, code: Qt.Key = Qt.Key.Key_A, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, held, text)


def test_quick_keys_are_a_code_and_slow_ones_are_left_alone(qtbot) -> None:
    window, codes, clock = QQuickWindow(), [], [0.0]
    door = KeyDoor(window=window, wedge=Wedge(), clean=clean_pasted, given=codes.append, now=lambda: clock[0])

    def type_(text: str, gap: float) -> list[bool]:
        kept = []
        for char in text:
            clock[0] += gap
            kept.append(door.eventFilter(window, key(char)))
        return kept

    assert not any(type_("hello", 0.2))
    assert not door.eventFilter(window, key("\r", Qt.Key.Key_Return))
    clock[0] += 1
    assert type_("AK1:42", 0.01)[2:] == [True] * 4
    clock[0] += 0.01
    assert door.eventFilter(window, key("\r", Qt.Key.Key_Return))
    assert codes == ["AK1:42"]
    assert not door.eventFilter(window, key("c", Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier))
    # A run that is too long for a code is swallowed whole, its Enter with it.
    type_("X" * 600, 0.001)
    clock[0] += 0.001
    assert door.eventFilter(window, key("\r", Qt.Key.Key_Return))
    assert codes == ["AK1:42"]


def test_the_shelf_keeps_only_pictures_and_not_all_of_them(qtbot) -> None:
    shelf = PictureShelf()
    assert not shelf.put_jpeg("bad", b"no picture")
    for number in range(120):
        assert shelf.put_bgr(str(number), np.zeros((24, 32, 3), np.uint8))
    assert shelf.has("119")
    assert not shelf.has("0")
    shelf.forget("11")
    assert not shelf.has("119")
    assert shelf.put_bgr("119", np.zeros((24, 32, 3), np.uint8))
    assert shelf.put_bgr("wide", hall(1280, 720))
    assert shelf.get("wide").width() == 320
    provider = PictureProvider(shelf)
    assert provider.requestImage("gone", QSize(), QSize()).pixelColor(0, 0).alpha() == 0
    assert provider.requestImage("119", QSize(), QSize(60, 80)).height() >= 80
    assert isinstance(shelf.get("119"), QImage)
