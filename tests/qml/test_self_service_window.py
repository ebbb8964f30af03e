"""What a delegate does at the real self-service window, and what the window does by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.self_service import Arrival, Factor, HelpCause, HelpEnd, Met, Sent, Stage
from tests import code_pictures
from tests.qml.fakes import LONG, OKAFOR, RIGHT_BADGE, Judgement
from tests.qml.self_service_rig import ANSWER, FakeSelfService
from tests.qml.self_service_walk import Walk
from ui.self_service_window import SelfServiceWindow
from ui.stage import Looks

Opener = Callable[..., SelfServiceWindow]


@pytest.fixture
def walk(open_self_service: Opener, self_service: FakeSelfService, qtbot) -> Walk:
    window = open_self_service()
    self_service.know(b"mine")
    return Walk(window, self_service, lambda holds: qtbot.waitUntil(holds, timeout=20_000))


def named(top: QQuickItem, name: str) -> QQuickItem | None:
    """Return the item of that name beneath `top`, made by a repeater or not."""
    for child in top.childItems():
        found = child if child.objectName() == name else named(child, name)
        if found is not None:
            return found
    return None


def item(walk: Walk, name: str) -> QQuickItem:
    found = named(walk.window.window.contentItem(), name)
    assert found is not None, name
    return found


def there(walk: Walk, name: str) -> bool:
    found = named(walk.window.window.contentItem(), name)
    return found is not None and found.isVisible()


def click(walk: Walk, name: str) -> None:
    """Touch the middle of a control, as a finger does."""
    found = item(walk, name)
    walk.drawn()
    place = found.mapToScene(found.boundingRect().center()).toPoint()
    QTest.mouseClick(walk.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def to_review(walk: Walk) -> None:
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    walk.prove()
    walk.press("primary", "portrait")
    walk.pose()


def test_by_touch_from_the_first_page_to_the_badge(walk: Walk, self_service: FakeSelfService) -> None:
    click(walk, "attractPanel")
    walk.until("language")
    click(walk, "frChoice")
    walk.until("scan")
    assert walk.way.view.title == "Présentez votre invitation devant la caméra"
    walk.hold_up("mine", "confirm")
    click(walk, "primaryButton")
    walk.until("factor")
    walk.prove()
    click(walk, "primaryButton")
    walk.until("portrait")
    walk.pose()
    click(walk, "primaryButton")
    walk._wait(lambda: walk.way.view.can_primary and walk.way.view.stage == "preview")
    click(walk, "primaryButton")
    walk.until("badge")
    walk.hold_up(RIGHT_BADGE.decode(), "welcome")
    click(walk, "primaryButton")
    walk.until("attract")
    walk._wait(lambda: ("forget", None) in self_service.asked)
    names = [name for name, _ in self_service.asked]
    assert [one for one in names if one in {"arrive", "prove", "keep", "draft", "print", "handed_over"}] == [
        "arrive",
        "prove",
        "keep",
        "draft",
        "print",
        "handed_over",
    ]
    assert walk.way.state.language == "en"


def test_an_invitation_held_up_at_once_needs_no_touch(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.know(b"hers", Arrival(Met.WELCOME, "ar"), OKAFOR)
    walk.hold_up("hers", "confirm")
    assert walk.window.access.property("language") == "ar"
    assert item(walk, "givenName").property("text").strip("\u2068\u2069") == "Rosemary"


def test_the_language_changes_in_one_touch_on_every_page(walk: Walk) -> None:
    for name, stage in (("mine", "confirm"),):
        walk.hold_up(name, stage)
    click(walk, "esButton")
    assert (walk.way.view.stage, walk.way.view.title) == ("confirm", "¿Es usted?")
    walk.press("primary", "factor")
    click(walk, "arButton")
    assert walk.way.view.stage == "factor"
    assert walk.window.access.property("language") == "ar"


def test_nothing_personal_stands_on_the_page_before_the_second_factor(walk: Walk) -> None:
    walk.service.know(b"long", card=LONG)
    walk.hold_up("long", "confirm")
    view = walk.way.view
    assert view.given.strip("\u2068\u2069") == LONG.delegate.name.given.split()[0]
    assert (view.lines, view.person.name, view.zones) == ([], "", [])
    walk.press("primary", "factor")
    assert walk.way.view.given == ""


def test_the_next_delegate_finds_nothing_of_the_one_before(walk: Walk) -> None:
    to_review(walk)
    before = walk.way.taken
    assert walk.window.shelf.has(before.removeprefix("image://people/"))
    click(walk, "startAgainButton")
    walk.until("attract")
    assert not walk.window.shelf.has(before.removeprefix("image://people/"))
    assert (walk.way.taken, walk.way.draft, walk.way.view.given) == ("", "", "")
    assert walk.way._captured is None
    assert walk.way._shown.card is None


def test_what_is_under_way_is_not_told_to_the_next(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.gate["prove"] = threading.Event()
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    walk.way.answer(ANSWER)
    assert walk.way.view.stage == "proving"
    walk.way.errands.forget()
    self_service.gate.pop("prove").set()
    walk._wait(lambda: ("forget", None) in self_service.asked)
    walk.drawn()
    assert walk.way.state.stage is Stage.PROVING


def test_a_page_left_alone_asks_and_is_blanked(walk: Walk, self_service: FakeSelfService) -> None:
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    walk.way.patience.idle.emit()
    assert item(walk, "stillThere").isVisible()
    click(walk, "moreTimeButton")
    assert (walk.way.view.stage, walk.way.view.warned) == ("factor", False)
    walk.way.patience.idle.emit()
    walk.way.patience.gone.emit()
    walk.until("attract")
    walk._wait(lambda: len(self_service.called) == 1)
    case = self_service.called[0]
    assert (case.cause, case.stage) == (HelpCause.LEFT, Stage.FACTOR)


def test_the_countdown_is_shown(walk: Walk) -> None:
    walk.hold_up("mine", "confirm")
    walk.way.patience._asks()
    assert item(walk, "secondsLeft").property("text") == "20"
    walk.way.patience._tick()
    assert item(walk, "secondsLeft").property("text") == "19"


def test_numbers_are_written_as_the_language_does(walk: Walk) -> None:
    walk.hold_up("mine", "confirm")
    click(walk, "arButton")
    walk.press("primary", "factor")
    walk.way.answer("1999-01-01")
    walk._wait(lambda: "٢" in walk.way.view.note)
    click(walk, "frButton")
    assert "2" in walk.way.view.note


def test_help_says_who_comes_and_ends_when_the_desk_has_helped(
    walk: Walk, self_service: FakeSelfService
) -> None:
    walk.hold_up("mine", "confirm")
    click(walk, "helpButton")
    walk.until("help")
    walk._wait(lambda: len(self_service.called) == 1)
    self_service.take()
    walk._wait(lambda: "Desk 3" in walk.way.view.title)
    assert not there(walk, "helpButton") or not item(walk, "helpButton").isEnabled()
    self_service.end_call(self_service.called[0].id, HelpEnd.HELPED)
    walk.until("attract")


def test_help_can_be_sent_away(walk: Walk, self_service: FakeSelfService) -> None:
    walk.hold_up("mine", "confirm")
    walk.press("help", "help")
    walk._wait(lambda: len(self_service.called) == 1)
    walk.press("primary", "confirm")
    walk._wait(lambda: self_service.calls("end_call") == [HelpEnd.WENT_ON])


@pytest.mark.parametrize("cause", HelpCause)
def test_every_reason_for_help_has_a_page(walk: Walk, cause: HelpCause) -> None:
    for met, view in walk.causes():
        if met is cause:
            assert view.title
            assert view.sentence


def test_a_line_that_is_wrong_calls_somebody_with_its_name(walk: Walk, self_service: FakeSelfService) -> None:
    to_review(walk)
    walk.to_preview()
    click(walk, "lineWrong-function")
    walk.until("help")
    walk._wait(lambda: len(self_service.called) == 1)
    assert (self_service.called[0].cause, self_service.called[0].detail) == (HelpCause.WRONG_LINE, "function")


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        (BadInput("same_person_due", "", ""), HelpCause.COMPARE),
        (BadInput("badge_in_force", "", ""), HelpCause.REFERRED),
        (EnvironmentFault("disk_full", "", ""), HelpCause.FAULT),
    ],
)
def test_a_badge_that_cannot_be_made_is_somebodys(
    walk: Walk, self_service: FakeSelfService, fault, cause
) -> None:
    to_review(walk)
    walk.to_preview()
    self_service.faults["print"] = fault
    walk.press("primary", "help")
    assert walk.way.state.cause is cause


def test_a_printer_that_stops_calls_somebody_with_its_name(walk: Walk, self_service: FakeSelfService) -> None:
    to_review(walk)
    walk.to_preview()
    self_service.sent = Sent(out=False, fault="printer_out_of_paper")
    walk.press("primary", "help")
    assert (walk.way.state.cause, walk.way.state.detail) == (HelpCause.PRINTER, "printer_out_of_paper")


def test_where_no_badge_is_read_back_one_is_welcome_at_once(
    walk: Walk, self_service: FakeSelfService
) -> None:
    self_service.sent = Sent(out=True, check=False)
    to_review(walk)
    walk.to_preview()
    walk.press("primary", "welcome")


def test_a_store_that_does_not_answer_lets_one_try_again(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.faults["arrive"] = EnvironmentFault("store_busy", "", "")
    walk.way.given("mine")
    walk.until("scan")
    walk._wait(lambda: walk.way.view.note != "")
    self_service.faults.clear()
    walk.hold_up("mine", "confirm")


def test_a_picture_that_cannot_be_kept_is_taken_again(walk: Walk, self_service: FakeSelfService) -> None:
    to_review(walk)
    self_service.faults["keep"] = BadInput("portrait_refused", "", "")
    self_service.judgement = Judgement(ok=False, face=None, problems=("no_face",))
    walk.press("primary", "portrait")
    assert walk.way.view.note


def test_after_three_pictures_a_volunteer_may_take_it(walk: Walk) -> None:
    to_review(walk)
    for _ in range(2):
        walk.press("secondary", "portrait")
        walk.pose()
    walk.press("secondary", "portrait")
    assert walk.way.view.secondary
    walk.press("secondary", "help")
    assert walk.way.state.cause is HelpCause.PORTRAIT


def test_a_code_that_is_held_too_far_away_is_asked_for_closer(walk: Walk) -> None:
    walk.press("primary", "language")
    walk.way.choose("es")

    def said() -> bool:
        walk.service.camera.give(code_pictures.hall(96))
        return walk.way.view.hint == "Un poco más cerca, por favor."

    walk._wait(said)
    walk.hold_up("mine", "confirm")
    assert walk.way.view.hint == ""


def test_a_passport_in_view_is_an_answer(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.know(b"pass", factors=(Factor.PASSPORT,))
    walk.hold_up("pass", "confirm")
    walk.press("primary", "factor")
    self_service.page = ANSWER

    def seen() -> bool:
        walk.service.camera.give(self_service.camera._latest.image)
        return walk.way.view.stage == "notice"

    walk._wait(seen)


def test_by_keyboard_alone(walk: Walk) -> None:
    window = walk.window.window
    walk.press("primary", "language")
    walk.drawn()
    names = []
    for _ in range(20):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = window.activeFocusItem()
        names.append(focused.objectName())
        if focused.objectName() == "esChoice":
            break
    assert "esChoice" in names
    QTest.keyClick(window, Qt.Key.Key_Space)
    walk.until("scan")
    assert walk.way.state.language == "es"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    walk.until("language")


def test_a_date_is_typed_on_a_keyboard_without_a_touch(walk: Walk, self_service: FakeSelfService) -> None:
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    walk.drawn()
    # A person, not a scanner.
    seconds = iter(range(1000))
    walk.window.keys.now = walk.window.date.run.now = lambda: float(next(seconds))
    for key in "14031971":
        QTest.keyClick(walk.window.window, key)
    QTest.keyClick(walk.window.window, Qt.Key.Key_Return)
    walk._wait(lambda: self_service.calls("prove") == [(Factor.BIRTH_DATE, ANSWER)])
    walk.until("notice")


def test_a_date_is_given_by_touch(walk: Walk, self_service: FakeSelfService) -> None:
    walk.hold_up("mine", "confirm")
    walk.press("primary", "factor")
    for name in ("key1", "key4", "key3", "key1", "key9", "key7", "key1", "keyDone"):
        click(walk, "month3" if there(walk, "month3") else name)
        walk.drawn()
    walk.until("notice")


def test_looks_are_the_stations_again_for_the_next(walk: Walk) -> None:
    theme = walk.window._stage.theme()
    click(walk, "contrastButton")
    click(walk, "textButton")
    assert theme.property("contrast")
    assert theme.property("textScale") > 1
    walk.hold_up("mine", "confirm")
    walk.press("start_again", "attract")
    assert not theme.property("contrast")
    assert theme.property("textScale") == 1


def test_a_hand_scanner_is_as_good_as_the_camera(walk: Walk, self_service: FakeSelfService) -> None:
    self_service.know(b"AK1:SCANNER")
    for letter in "AK1:SCANNER":
        QTest.keyClick(walk.window.window, letter)
    QTest.keyClick(walk.window.window, Qt.Key.Key_Return)
    walk.until("confirm")


def test_the_first_page_greets_in_every_language(open_self_service: Opener) -> None:
    window = open_self_service(Looks(language="fr"))
    greetings = window.way.property("greetings")
    assert [one["title"] for one in greetings] == [
        "Welcome",
        "Bienvenue",
        "Le damos la bienvenida",
        "مرحباً بكم",
    ]
