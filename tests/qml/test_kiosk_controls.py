"""How the parts of self-service behave: by touch, by keyboard, by one or two switches, in every direction and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt

from tests.qml.kiosk_scene import LANGUAGES, Look, Opener, Scene
from tests.qml.overflow import cut_texts, overlaps
from ui.models.self_service.date_entry_model import DateEntryModel

Key = Qt.Key
FRAME = """
KioskFrame {
    id: frame
    anchors.fill: parent
    density: scene.density
    step: 2
    steps: 5
    primaryText: scene.primary
    secondaryText: scene.secondary
    mayBack: scene.may
    mayStartAgain: scene.may
    languages: scene.languages
    spoken: scene.spoken
    asking: scene.asking
    secondsLeft: 17
    onPrimary: scene.hear("primary")
    onSecondary: scene.hear("secondary")
    onBack: scene.hear("back")
    onStartAgain: scene.hear("startAgain")
    onHelp: scene.hear("help")
    onLanguage: code => scene.hear("language", code)
    onAccess: what => scene.hear("access", what)
    onMoreTime: scene.hear("moreTime")
    onLeave: scene.hear("leave")
    Component.onCompleted: begin()

    %s
}
"""
WORDS = "KioskPanel { anchors.fill: parent; sentence: 'Hold the code of your invitation before the camera, please.' }"
GIVEN = {"primary": "Go on", "secondary": "I need something else", "may": True, "asking": False}
EVERYTHING = [
    "enButton", "frButton", "esButton", "arButton",
    "contrastButton", "textButton", "reachButton", "speechButton",
    "secondaryButton", "primaryButton", "backButton", "startAgainButton", "helpButton",
]  # fmt: skip


def frame(scene: Opener, look: Look | None = None, inner: str = WORDS, **given) -> Scene:
    return scene(FRAME % inner, look, given=GIVEN | given, density=given.pop("px_mm", 3.78))


def place(one: Scene, name: str) -> QRectF:
    item = one.find(name)
    return item.mapRectToScene(item.boundingRect())


# Touch


def test_every_button_of_the_frame_says_what_it_is_for(scene: Opener) -> None:
    one = frame(scene)
    for name in EVERYTHING:
        one.touch(name)
    assert one.heard == [
        "language en", "language fr", "language es", "language ar",
        "access contrast", "access text", "access reach", "access speech",
        "secondary", "primary", "back", "startAgain", "help",
    ]  # fmt: skip


def test_what_may_not_be_done_is_not_there_and_the_rest_keeps_its_place(scene: Opener) -> None:
    full, bare = frame(scene), frame(scene, may=False, secondary="")
    assert {"backButton", "startAgainButton", "secondaryButton"} & bare.shown() == set()
    assert place(full, "helpButton") == place(bare, "helpButton")
    none = frame(scene, primary="", secondary="")
    assert place(none, "backButton") == place(full, "backButton")


@pytest.mark.parametrize("screen", ["small", "wide", "tall"])
@pytest.mark.parametrize("px_mm", [2.0, 3.78, 9.0])
def test_what_is_touched_is_large_at_every_density(scene: Opener, screen: str, px_mm: float) -> None:
    one = scene(FRAME % WORDS, Look(screen=screen), given=GIVEN, density=px_mm)
    for name in EVERYTHING:
        item = one.find(name)
        assert item.height() >= max(88, 12 * px_mm), name
        assert item.width() >= max(88, 12 * px_mm), name
    assert cut_texts(one.window) == []
    assert overlaps(one.window) == []


def test_controls_stand_apart(scene: Opener) -> None:
    one = frame(scene)
    places = {name: place(one, name) for name in EVERYTHING}
    for name, its in places.items():
        near = its.adjusted(-11.5, -11.5, 11.5, 11.5)
        assert not [other for other, that in places.items() if other != name and near.intersects(that)], name


# Languages


def test_the_language_of_now_is_marked_and_each_stands_in_its_own_name(scene: Opener) -> None:
    one = frame(scene, Look(language="ar"))
    names = {item["code"]: item["name"] for item in LANGUAGES}
    for code, name in names.items():
        button = one.find(f"{code}Button")
        assert button.property("text") == name
        assert button.property("on") is (code == "ar")


def test_more_languages_stand_behind_one_button(scene: Opener) -> None:
    more = [*LANGUAGES, *({"code": code, "name": code.upper()} for code in ("de", "pt", "zh", "hi"))]
    one = frame(scene, languages=more, spoken="hi")
    assert {"enButton", "frButton", "esButton", "arButton", "hiButton", "moreLanguagesButton"} <= one.shown()
    assert "zhButton" not in one.shown()
    one.touch("moreLanguagesButton")
    assert {f"{item['code']}SheetButton" for item in more} <= one.shown()
    one.touch("zhSheetButton")
    assert one.heard == ["language zh"]
    one.touch("moreLanguagesButton")
    one.press(Key.Key_Escape)
    assert "zhSheetButton" not in one.shown()
    assert one.focused == "moreLanguagesButton"


# Right to left


def test_arabic_is_mirrored(scene: Opener) -> None:
    english, arabic = frame(scene, Look(language="en")), frame(scene, Look(language="ar"))
    for name in ("languageBar", "accessBar", "backButton", "helpButton", "primaryButton"):
        assert (place(english, name).center().x() < 640) is (place(arabic, name).center().x() > 640), name
    sign = next(item for item in arabic.items() if "icons/back/" in str(item.property("source") or ""))
    assert sign.property("mirror") is True


def test_numbers_are_said_in_the_numerals_of_the_language(scene: Opener) -> None:
    one = frame(scene, Look(language="ar"), asking=True)
    assert one.find("secondsLeft").property("text") == "١٧"
    pad = scene("DigitPad { width: 600; onDigit: value => scene.hear(value) }", Look(language="ar"))
    assert pad.find("key7").property("text") == "٧"
    pad.touch("key7")
    assert pad.heard == [7]


# Reach


@pytest.mark.parametrize("screen", ["small", "wide", "tall"])
@pytest.mark.parametrize("scale", [1, 2])
def test_in_reach_mode_all_that_is_touched_stands_low(scene: Opener, screen: str, scale: float) -> None:
    inner = "KioskPanel { anchors.fill: parent; sentence: 'When were you born?'; entry: DateEntry { Layout.fillWidth: true; date: scene.date } }"
    # A screen of 121 cm standing, of 68 cm lying, of 50 cm lying small: 60 cm are a part of the first two.
    px_mm = 1.587
    given = GIVEN | {"date": DateEntryModel()}
    up = scene(FRAME % inner, Look(screen=screen, scale=scale), given=given, density=px_mm)
    low = scene(FRAME % inner, Look(screen=screen, scale=scale, reach=True), given=given, density=px_mm)
    height = low.window.height()
    names = [*EVERYTHING, "dayField", "key1", "keyDone"] if screen == "tall" else EVERYTHING
    for name in names:
        assert place(low, name).top() >= height - 600 * px_mm, name
    for name in ("enButton", "contrastButton"):
        assert place(low, name).top() > place(up, name).top() + height / 5
        if scale == 1:
            assert place(low, name).top() >= height * 0.55, name
    assert cut_texts(low.window) == []
    assert overlaps(low.window) == []


def test_the_keyboard_stays_on_what_moves_down(scene: Opener) -> None:
    one = frame(scene)
    one.find("reachButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    one.kiosk.setProperty("reach", True)  # noqa: FBT003 - Qt's setter
    one.settle()
    assert one.focused == "reachButton"
    assert place(one, "reachButton").top() > 400


# Keyboard and switches


def walk(one: Scene, key: Qt.Key) -> list[str]:
    """Return what the keyboard stands on, from the first to the first again."""
    seen = [one.focused]
    for _ in range(60):
        one.press(key)
        if one.focused == seen[0]:
            return seen
        seen.append(one.focused)
    return [*seen, "trapped"]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("reach", [False, True])
def test_the_keyboard_reaches_everything_in_reading_order(
    scene: Opener, language: str, *, reach: bool
) -> None:
    one = frame(scene, Look(language=language, screen="tall", reach=reach))
    one.find("enButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    forward = Key.Key_Left if language == "ar" else Key.Key_Right
    backward = Key.Key_Right if language == "ar" else Key.Key_Left
    assert walk(one, Key.Key_Tab) == EVERYTHING
    assert walk(one, forward) == EVERYTHING
    assert walk(one, Key.Key_Down) == EVERYTHING
    back = [EVERYTHING[0], *reversed(EVERYTHING[1:])]
    assert walk(one, Key.Key_Backtab) == back
    assert walk(one, backward) == back
    places = [place(one, name) for name in EVERYTHING]
    sign = -1 if language == "ar" else 1
    rows = [(round(its.center().y() / 60), sign * its.center().x()) for its in places]
    assert rows == sorted(rows)


def test_in_one_row_the_foot_is_read_as_it_stands(scene: Opener) -> None:
    one = frame(scene, Look(screen="wide"))
    one.find("enButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    names = walk(one, Key.Key_Tab)[8:]
    assert names == ["backButton", "startAgainButton", "secondaryButton", "primaryButton", "helpButton"]
    assert [place(one, name).x() for name in names] == sorted(place(one, name).x() for name in names)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_presses_what_it_stands_on_once(scene: Opener, key: Qt.Key) -> None:
    one = frame(scene)
    assert one.focused == "primaryButton"
    one.press(key)
    assert one.heard == ["primary"]


def test_the_keyboard_goes_to_what_is_next_as_soon_as_it_can_be_done(scene: Opener) -> None:
    body = (FRAME % WORDS).replace("mayBack:", "primaryEnabled: scene.ready\n    mayBack:")
    one = scene(body, given=GIVEN | {"ready": False})
    assert one.focused == "secondaryButton"
    one.window.setProperty("ready", True)  # noqa: FBT003 - Qt's setter
    one.settle()
    assert one.focused == "primaryButton"
    other = scene(body, given=GIVEN | {"ready": False})
    other.press(Key.Key_Tab)
    chosen = other.focused
    other.window.setProperty("ready", True)  # noqa: FBT003 - Qt's setter
    other.settle()
    assert other.focused == chosen == "backButton"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("screen", ["small", "tall"])
@pytest.mark.parametrize("scale", [1, 2])
def test_back_start_again_and_help_are_written_alike(
    scene: Opener, language: str, screen: str, scale: float
) -> None:
    one = frame(scene, Look(language=language, screen=screen, scale=scale))
    buttons = [one.find(name) for name in ("backButton", "startAgainButton", "helpButton")]
    sizes = [
        item.property("font").pixelSize()
        for item in one.items()
        if item.property("longest") is not None and any(button.isAncestorOf(item) for button in buttons)
    ]
    assert len(sizes) == 3
    assert len(set(sizes)) == 1


def test_escape_goes_back_where_one_may(scene: Opener) -> None:
    one = frame(scene)
    one.press(Key.Key_Escape)
    assert one.heard == ["back"]
    bare = frame(scene, may=False)
    bare.press(Key.Key_Escape)
    assert bare.heard == []


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_what_the_keyboard_stands_on_has_a_ring_that_shows(scene: Opener, look: str) -> None:
    one = frame(scene, Look(look=look))
    for name in EVERYTHING:
        item = one.find(name)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        one.settle()
        picture, its = one.picture(), place(one, name)
        ring = picture.pixelColor(int(its.center().x()), int(its.top()) - 3)
        assert ring == one.theme.property("focus"), name
        around = picture.pixelColor(int(its.center().x()), int(its.top()) - 8)
        assert around != ring, name


def test_a_page_that_is_too_long_is_scrolled_by_key_and_by_switch(scene: Opener) -> None:
    text = " ".join(["Words that go on."] * 60)
    one = frame(scene, inner=f"KioskPanel {{ anchors.fill: parent; sentence: '{text}' }}")
    flick = one.find("contentScroll")
    assert {"scrollUpButton", "scrollDownButton"} <= one.shown()
    one.find("scrollDownButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    one.press(Key.Key_Space)
    first = flick.property("contentY")
    assert first > 100
    one.press(Key.Key_PageDown)
    assert flick.property("contentY") > first
    for _ in range(20):
        one.press(Key.Key_Space)
    assert flick.property("contentY") == pytest.approx(
        flick.property("contentHeight") - flick.height(), abs=1
    )
    assert one.focused == "scrollDownButton"
    assert cut_texts(one.window) == []


def test_the_ring_is_not_cut_off_at_the_edge_of_a_page_that_scrolls(scene: Opener) -> None:
    inner = (
        "ColumnLayout { anchors.fill: parent; spacing: 300\n"
        "Repeater { model: 6; KioskButton { required property int index; Layout.fillWidth: true; objectName: 'far' + index; text: index } } }"
    )
    one = frame(scene, inner=inner)
    for name in ("far0", "far3", "far5"):
        one.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        one.settle()
        picture, its = one.picture(), place(one, name)
        sides = [
            (int(its.left()) - 3, int(its.center().y())),
            (int(its.right()) + 2, int(its.center().y())),
            (int(its.center().x()), int(its.top()) - 3),
            (int(its.center().x()), int(its.bottom()) + 2),
        ]
        for at in sides:
            assert picture.pixelColor(*at) == one.theme.property("focus"), (name, at)


def test_another_page_begins_at_its_top(scene: Opener) -> None:
    inner = (
        "Loader { anchors.fill: parent; sourceComponent: scene.turned ? two : one }\n"
        "Component { id: one; Item { implicitHeight: 3000 } }\n"
        "Component { id: two; Item { implicitHeight: 2000 } }"
    )
    one = frame(scene, inner=inner, turned=False)
    flick = one.find("contentScroll")
    one.touch("scrollDownButton")
    assert flick.property("contentY") > 0
    one.window.setProperty("turned", True)  # noqa: FBT003 - Qt's setter
    one.settle()
    assert flick.property("contentY") == 0


def test_what_the_keyboard_goes_to_comes_into_view(scene: Opener) -> None:
    inner = (
        "ColumnLayout { anchors.fill: parent; spacing: 300\n"
        "Repeater { model: 6; KioskButton { required property int index; objectName: 'far' + index; text: index } } }"
    )
    one = frame(scene, inner=inner)
    view = place(one, "contentScroll")
    for name in ("far5", "far0", "far3"):
        one.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        one.settle()
        assert view.contains(place(one, name)), name


# Still there?


def test_the_question_takes_the_keyboard_and_lets_nothing_beneath_be_reached(scene: Opener) -> None:
    one = frame(scene, asking=True)
    assert one.focused == "moreTimeButton"
    assert walk(one, Key.Key_Tab) == ["moreTimeButton", "leaveButton"]
    one.touch("helpButton")
    one.touch("enButton")
    assert one.heard == []
    one.touch("leaveButton")
    one.touch("moreTimeButton")
    one.press(Key.Key_Escape)
    assert one.heard == ["leave", "moreTime", "moreTime"]


def test_the_question_gives_the_keyboard_back(scene: Opener) -> None:
    one = frame(scene)
    one.find("startAgainButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    one.window.setProperty("asking", True)  # noqa: FBT003 - Qt's setter
    one.settle()
    assert one.focused == "moreTimeButton"
    one.window.setProperty("asking", False)  # noqa: FBT003 - Qt's setter
    one.settle()
    assert one.focused == "startAgainButton"
