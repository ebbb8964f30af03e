"""Sign-in, lock, exceptions and replaced badges in the desk's real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.errors import BadInput
from kiosk.event.badges import ReplaceReason
from kiosk.event.operators import OverrideAction, RequestState
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, OKAFOR, FakeDesk
from tests.qml.people_fakes import PINS, card
from tests.qml.rig import ADMIT
from tests.qml.test_desk_window import click, item, press, scan, type_fast, type_slowly
from tests.qml.test_people_pictures import People
from ui.desk_window import DeskWindow
from ui.models.flow import Step

Opener = Callable[..., DeskWindow]
REFER = Verdict(Outcome.REFER, (Reason.VETTING_PENDING,))
OVERRIDDEN = Verdict(Outcome.ADMIT, (Reason.OVERRIDDEN,))


def test_signing_in_by_keyboard_alone(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    window.sign_in.begin()
    assert not item(window, "deskPage").isVisible()
    type_fast(window, card("v-1").decode())
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sign_in.view.step == "pin")
    type_slowly(window, PINS["v-1"])
    assert item(window, "pinDots").property("count") == 6
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.sign_in.up)
    qtbot.waitUntil(lambda: item(window, "operatorLabel").property("text") == "A. Ndiaye · Volunteer")
    # The page takes its keys again.
    scan(window, service, qtbot)
    press(window, Qt.Key.Key_Return)
    assert window.desk.step is Step.PHOTO


def test_a_pin_is_typed_by_touch(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    People(window, service, qtbot).card()
    window.sign_in.takes(card("v-1"))
    qtbot.waitUntil(lambda: window.sign_in.view.step == "pin")
    for digit in PINS["v-1"]:
        assert item(window, f"pinKey{digit}").width() >= 64
        click(window, f"pinKey{digit}")
    click(window, "pinEnterKey")
    qtbot.waitUntil(lambda: window.sign_in.here.code == "open")


def test_the_digits_of_a_hand_scanner_are_no_pin(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    People(window, service, qtbot).card()
    window.sign_in.takes(card("v-1"))
    qtbot.waitUntil(lambda: window.sign_in.view.step == "pin")
    type_fast(window, "12345678901234567890")
    assert window.sign_in.pin_pad.view.count == 0
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sign_in.view.notice != "")
    assert service.attendance.calls("sign_in") == []


def test_the_lock_hides_everything_and_gives_it_back(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    People(window, service, qtbot).signed_in()
    scan(window, service, qtbot)
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: item(window, "searchField").hasActiveFocus())
    QTest.keyClick(window.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.sign_in.view.step == "locked"
    for name in ("deskPage", "personName", "liveImage"):
        assert not item(window, name).isVisible()
    qtbot.waitUntil(lambda: not item(window, "searchDialog").property("visible"))
    asked = len(service.asked)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_Escape):
        press(window, key)
    assert not {name for name, _ in service.asked[asked:]} - {"health"}
    press(window, Qt.Key.Key_Return)
    assert window.sign_in.view.step == "unlock"
    type_slowly(window, PINS["v-1"])
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.sign_in.up)
    assert item(window, "personName").isVisible()


def test_another_operator_does_not_see_the_visit_of_the_one_before(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    people = People(window, service, qtbot)
    people.signed_in()
    scan(window, service, qtbot)
    window.sign_in.lock()
    window.sign_in.takes(card("v-2"))
    qtbot.waitUntil(lambda: window.sign_in.view.step == "pin")
    people.type(PINS["v-2"])
    qtbot.waitUntil(lambda: not window.sign_in.up)
    assert window.desk.step is Step.IDLE
    assert window.person.card is None


def test_a_supervisor_beside_the_volunteer_allows_it(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    people = People(window, service, qtbot)
    scan(window, service, qtbot, verdict=REFER)
    press(window, Qt.Key.Key_F8)
    assert window.sign_in.view.step == "card"
    window.sign_in.takes(card("v-1"))
    qtbot.waitUntil(lambda: window.sign_in.view.step == "pin")
    people.type(PINS["v-1"])
    people.sheet("overrideDialog")
    # Signing in has not cleared the desk of whom it is about.
    assert window.person.card is AMINA
    click(window, "identity_confirmedReasonButton")
    click(window, "supervisorHereButton")
    window.override.takes(card("s-1"))
    qtbot.waitUntil(lambda: window.override.view.step == "their_pin")
    service.know(b"A", OVERRIDDEN, AMINA)
    with qtbot.waitSignal(window.desk.scanned):
        type_slowly(window, PINS["s-1"])
        press(window, Qt.Key.Key_Return)
    assert window.verdict.view.outcome == "admit"
    assert item(window, "noticeText").property("text") == "An exception was granted."
    assert service.attendance.overrides[0].action is OverrideAction.ADMIT


def test_a_grant_from_the_console_brings_the_person_back(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    People(window, service, qtbot).waiting()
    press(window, Qt.Key.Key_Escape)
    assert window.desk.step is Step.IDLE
    service.know(b"A", OVERRIDDEN, AMINA)
    service.attendance.answer(RequestState.GRANTED)
    with qtbot.waitSignal(window.desk.scanned):
        window.requests.look()
    assert window.verdict.view.outcome == "admit"


def test_a_grant_takes_nobody_elses_place(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    People(window, service, qtbot).granted()
    assert window.person.card is OKAFOR
    with qtbot.waitSignal(window.desk.scanned):
        click(window, "showGrantedButton")
    assert window.requests.property("entries") == []


def test_a_badge_is_replaced_for_a_reason(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    People(window, service, qtbot).replace()
    click(window, "lostReplaceButton")
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    assert ("replace_badge", (OKAFOR.delegate.id, ReplaceReason.LOST)) in service.asked
    assert "make_badge" not in {name for name, _ in service.asked}


def test_a_second_replacement_asks_for_an_exception_and_then_prints(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    people = People(window, service, qtbot)
    people.replace_offered()
    service.faults["replace_badge"] = BadInput("override_needed", "Replaced once already.", "Ask.")
    window.desk.replace("lost")
    people.sheet("overrideDialog")
    assert window.override.view.reason == "badge_lost"
    window.override.here()
    window.override.takes(card("s-1"))
    qtbot.waitUntil(lambda: window.override.view.step == "their_pin")
    del service.faults["replace_badge"]
    people.type(PINS["s-1"], window.override.pin_pad)
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    assert service.attendance.overrides[0].action is OverrideAction.REPRINT


def test_a_person_with_a_valid_badge_is_offered_the_replacement_alone(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    scan(window, service, qtbot, OKAFOR, ADMIT)
    assert "ask_exception" not in window.desk.offers.all
    assert "replace" in window.desk.offers.all
