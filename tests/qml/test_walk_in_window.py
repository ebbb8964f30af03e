"""Somebody who is on no list, at the window: filled in, compared, counted, registered; and badges handed back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from kiosk.accreditation.walk_in_form import WalkInForm, WrongField
from kiosk.errors import BadInput
from kiosk.event.people import Vetting
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.store.quotas import Places
from tests.qml.fakes import AMINA, LONG, NOW, OKAFOR, SMITHS, FakeDesk
from tests.qml.rig import ADMIT
from tests.qml.sweep import controls
from ui.desk_window import DeskWindow
from ui.models.flow import Step
from ui.stage import Looks
from ui.texts import walk_ins as texts

PENDING = Verdict(Outcome.REFER, (Reason.VETTING_PENDING,))


class Form:
    """The sheet of one window."""

    def __init__(self, window: DeskWindow, service: FakeDesk, qtbot) -> None:
        self.window, self.service, self.bot = window, service, qtbot
        window._settle()
        self.model = window.extras.walk_in
        # A person types: keys that follow each other at once are a hand scanner's.
        window.keys.now = itertools.count().__next__

    def item(self, name: str) -> QObject:
        window = self.window.window
        # What a Repeater makes hangs in the scene alone.
        found = window.findChild(QObject, name) or next(
            (one for one in controls(window) if one.objectName() == name), None
        )
        assert found is not None, name
        return found

    def open(self) -> None:
        self.model.open()
        self.bot.waitUntil(lambda: bool(self.model.property("categories")))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.window, key)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window.window, letter)

    def fill(self) -> None:
        self.open()
        for name, text in (
            ("given", "Amal"),
            ("family", "Berrada"),
            ("native", "أمل برادة"),
            ("document", "AB1"),
        ):
            self.model.write(name, text)
        self.model.takeDelegation("MAR")

    def asked(self, name: str) -> list:
        return [value for one, value in self.service.asked if one == name]

    def idle(self) -> bool:
        return not self.model.property("busy")


@pytest.fixture
def form(open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot) -> Form:
    return Form(open_window(), service, qtbot)


def test_the_keyboard_fills_in_and_registers(form):
    form.service.by_name[OKAFOR.delegate.id] = PENDING
    form.item("walkInButton").clicked.emit()
    form.bot.waitUntil(lambda: bool(form.item("givenEntry").property("activeFocus")))
    form.type("Amal")
    form.press(Qt.Key.Key_Tab)
    form.type("Berrada")
    form.item("delegationEntry").forceActiveFocus()
    form.bot.waitUntil(lambda: bool(form.model.property("categories")))
    form.type("moro")
    assert [one["code"] for one in form.model.property("suggestions")] == ["MAR"]
    form.press(Qt.Key.Key_Return)
    assert form.model.property("places") == "3 of 5 places used"
    form.press(Qt.Key.Key_Return)
    form.bot.waitUntil(lambda: form.window.desk.step is Step.VERDICT)
    ((entered, others),) = form.asked("register_walk_in")
    assert (entered.given, entered.family, entered.delegation, others) == ("Amal", "Berrada", "MAR", ())
    assert entered.category == "delegate"
    assert form.window.person.is_about(OKAFOR.delegate.id)
    assert form.window.verdict.view.outcome == "refer"
    assert form.window.actions.property("notice")["text"] == texts.registered(OKAFOR.delegate.number)
    assert form.model.property("step") == ""
    assert not form.item("walkInDialog").property("visible")


def test_an_exception_for_a_walk_in_reaches_through_the_day(form):
    pending = {"vetting": Vetting.PENDING, "valid_from": NOW, "valid_until": NOW + timedelta(hours=9)}
    walk_in = replace(OKAFOR, badge_serial=None, delegate=replace(OKAFOR.delegate, **pending))
    form.service.attendance.here("v-1")
    form.window.sign_in.look()
    form.bot.waitUntil(lambda: form.window.sign_in.here.code == "open")
    form.service.know(b"A", PENDING, walk_in)
    form.service.know(
        b"B", PENDING, replace(walk_in, delegate=replace(OKAFOR.delegate, vetting=Vetting.PENDING))
    )
    for code, scope in (("A", "day"), ("B", "passage")):
        with form.bot.waitSignal(form.window.desk.scanned):
            form.window.desk.given(code)
        form.window.desk.act("ask_exception")
        form.bot.waitUntil(lambda: form.window.override.property("step") == "why")
        assert form.window.override.property("scope") == scope
        form.window.override.close()


def test_a_delegation_is_found_by_any_of_its_names(form):
    form.open()
    for text, code in (("nga", "NGA"), ("المغ", "MAR"), ("maroc", "MAR"), ("plurinational", "BOL")):
        form.model.seek(text)
        assert [one["code"] for one in form.model.property("suggestions")] == [code], text
    form.model.seek("zzz")
    assert form.model.property("suggestions") == []
    form.model.takeDelegation("XYZ")
    assert form.model.property("delegation") == ""


def test_a_wrong_field_is_marked_and_nothing_is_lost(form):
    form.fill()
    form.service.faults["lookalikes"] = WrongField("birth_date", "bad_date", "No.", "Mend it.")
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("wrong") == "birth_date")
    assert form.item("birth_dateEntry").property("activeFocus")
    assert form.item("walkInNotice").property("text").startswith("This is no birth date.")
    assert form.model.property("entry")["native"] == "أمل برادة"
    form.model.write("family", "B")
    assert form.model.property("wrong") == "birth_date", "that was not what was wrong"
    form.model.write("birth_date", "1984-05-06")
    assert (form.model.property("wrong"), form.model.property("notice")) == ("", "")
    del form.service.faults["lookalikes"]
    form.model.register()
    form.bot.waitUntil(lambda: form.window.desk.step is Step.VERDICT)
    assert form.asked("register_walk_in")[-1][0] == WalkInForm(
        "Amal", "B", "أمل برادة", "MAR", "delegate", "", "1984-05-06", "AB1", "en"
    )


def test_whoever_is_alike_is_shown_and_may_be_opened(form):
    form.service.alike = list(SMITHS[:2])
    form.fill()
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("step") == "alike")
    assert len(form.model.property("alike")) == 2
    form.item("thisPerson1Button").clicked.emit()
    form.bot.waitUntil(lambda: form.window.desk.step is Step.VERDICT)
    assert form.window.person.is_about(SMITHS[1].delegate.id)
    assert form.asked("renew_walk_in") == [SMITHS[1].delegate.id]
    assert form.asked("register_walk_in") == []
    assert form.model.property("entry")["given"] == ""


def test_none_of_them_registers_and_back_keeps_what_was_typed(form):
    form.service.alike = list(SMITHS[:1])
    form.fill()
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("step") == "alike")
    form.press(Qt.Key.Key_Escape)
    assert form.model.property("step") == "form"
    assert form.model.property("entry")["given"] == "Amal"
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("step") == "alike")
    form.press(Qt.Key.Key_Return)
    assert form.model.property("step") == "alike", "Enter twice says of nobody that it is somebody else"
    form.item("walkInRegisterButton").clicked.emit()
    form.bot.waitUntil(lambda: form.window.desk.step is Step.VERDICT)
    assert [others for _, others in form.asked("register_walk_in")] == [(SMITHS[0].delegate.id,)]


def test_whoever_was_denied_is_asked_about_again_when_the_words_change(form):
    form.service.alike = list(SMITHS[:1])
    form.service.places = Places(5, 5)
    form.fill()
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("step") == "alike")
    form.model.noneOfThem()
    form.bot.waitUntil(lambda: form.model.property("full"))
    form.model.write("given", "Amina")
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("step") == "alike")


@pytest.mark.parametrize(("who", "may"), [("v-1", False), ("s-1", True)])
def test_a_full_delegation_needs_a_supervisor(form, who, may):
    form.service.places = Places(5, 5)
    form.service.attendance.here(who)
    form.fill()
    assert not form.item("walkInBeyondButton").property("visible")
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("full"))
    assert "no place left" in form.model.property("notice")
    assert form.model.property("places") == "5 of 5 places used"
    assert form.item("walkInBeyondButton").property("visible")
    form.item("walkInBeyondButton").clicked.emit()
    if may:
        form.bot.waitUntil(lambda: form.window.desk.step is Step.VERDICT)
        assert len(form.asked("register_beyond_quota")) == 1
    else:
        form.bot.waitUntil(lambda: form.idle() and "no place left" not in form.model.property("notice"))
        assert form.asked("register_beyond_quota") == []
        assert form.model.property("entry")["given"] == "Amal"


def test_it_closes_blank(form):
    form.fill()
    form.press(Qt.Key.Key_Escape)
    assert form.model.property("step") == ""
    assert set(form.model.property("entry").values()) == {""}
    assert form.model.property("delegation") == ""
    form.open()
    assert form.item("givenEntry").property("text") == ""
    form.window.sign_in.begin()
    form.bot.waitUntil(lambda: form.model.property("step") == "")


def test_an_answer_to_a_form_that_was_closed_is_dropped(form):
    import threading

    form.fill()
    form.service.gate["register_walk_in"] = threading.Event()
    form.model.register()
    form.bot.waitUntil(lambda: bool(form.asked("register_walk_in")))
    form.model.close()
    form.service.gate["register_walk_in"].set()
    form.open()
    assert form.model.property("step") == "form"
    assert form.window.desk.step is Step.IDLE


def test_the_search_leads_here_when_nobody_is_found(form):
    form.press(Qt.Key.Key_F2)
    button = form.item("searchWalkInButton")
    assert not button.property("visible")
    form.window.people.setProperty("text", "zzz")
    form.bot.waitUntil(lambda: form.window.people.property("state") == "none")
    assert button.property("visible")
    button.clicked.emit()
    assert form.model.property("step") == "form"
    assert not form.item("searchDialog").property("visible")


def test_a_delegation_that_was_filled_up_meanwhile_is_counted_anew(form):
    form.fill()
    form.service.places = Places(5, 5)
    form.model.register()
    form.bot.waitUntil(lambda: form.model.property("places") == "5 of 5 places used")
    assert form.model.property("full")


def test_the_keyboard_never_leaves_the_field_in_hand_out_of_sight(open_window, service, qtbot):
    form = Form(open_window(Looks(text_scale=2.0)), service, qtbot)
    form.fill()
    flick = form.item("walkInFlick")
    for name in ("birth_date", "given"):
        field = form.item(f"{name}Entry")
        field.forceActiveFocus()
        top = field.mapToItem(flick, 0, 0).y()
        assert 0 <= top <= flick.height() - field.height(), name


def scan(form, card, code="A"):
    form.service.know(code.encode(), ADMIT, card)
    with form.bot.waitSignal(form.window.desk.scanned):
        form.window.desk.given(code)


def test_a_badge_is_handed_back_by_a_second_yes(form):
    hand_back = form.window.extras.hand_back
    assert not hand_back.property("possible")
    scan(form, OKAFOR)
    form.press(Qt.Key.Key_F10)
    form.item("handBackButton").clicked.emit()
    assert hand_back.property("asked")
    assert form.asked("return_badge") == []
    form.item("handBackYesButton").clicked.emit()
    form.bot.waitUntil(lambda: form.window.desk.step is Step.IDLE)
    assert form.asked("return_badge") == [(OKAFOR.delegate.id, "departure")]
    assert form.window.actions.property("notice")["text"] == texts.handed_back(41)
    assert not hand_back.property("possible")


def test_nobody_elses_badge_is_taken_back(form):
    hand_back = form.window.extras.hand_back
    scan(form, OKAFOR)
    hand_back.ask()
    scan(form, AMINA, "B")
    assert not hand_back.property("asked")
    hand_back.confirm()
    hand_back.ask()
    assert not hand_back.property("asked"), "she holds no badge"
    scan(form, OKAFOR, "C")
    hand_back.ask()
    form.press(Qt.Key.Key_F10)
    form.press(Qt.Key.Key_Escape)
    assert not hand_back.property("asked")
    assert form.asked("return_badge") == []


def test_what_cannot_be_taken_back_is_told(form):
    hand_back = form.window.extras.hand_back
    scan(form, OKAFOR)
    form.service.faults["return_badge"] = BadInput("no_badge", "None.", "")
    hand_back.ask()
    hand_back.confirm()
    form.bot.waitUntil(lambda: form.window.actions.property("notice")["kind"] == "error")
    assert not hand_back.property("asked")
    assert form.window.desk.step is Step.VERDICT


STATES = ("form", "filled", "suggest", "wrong", "full", "alike", "menu", "hand_back", "nobody")


def stage(form: Form, state: str) -> None:
    if state == "form":
        form.open()
    elif state == "nobody":
        form.press(Qt.Key.Key_F2)
        form.window.people.setProperty("text", "zzz")
        form.bot.waitUntil(lambda: form.window.people.property("state") == "none")
    elif state in {"menu", "hand_back"}:
        scan(form, OKAFOR)
        form.press(Qt.Key.Key_F10)
        if state == "hand_back":
            form.window.extras.hand_back.ask()
    else:
        fill_longest(form)
        if state == "suggest":
            form.model.takeDelegation("")
            form.item("delegationEntry").setProperty("text", "i")
            form.model.seek("i")
        elif state == "wrong":
            form.service.faults["lookalikes"] = WrongField("birth_date", "bad_date", "No.", "Mend it.")
            form.model.register()
            form.bot.waitUntil(lambda: form.model.property("wrong") == "birth_date")
        elif state == "full":
            form.service.places = Places(5, 5)
            form.model.register()
            form.bot.waitUntil(lambda: form.model.property("full") and form.model._sender().places.full)
        elif state == "alike":
            form.service.alike = [LONG, *SMITHS[:2]]
            form.model.register()
            form.bot.waitUntil(lambda: form.model.property("step") == "alike")


def fill_longest(form: Form) -> None:
    form.fill()
    name = LONG.delegate.name
    form.model.write("given", name.given)
    form.model.write("family", name.family)
    form.model.takeDelegation("BOL")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(  # noqa: PLR0917 - fixtures
    open_window, service, qtbot, pictures: Path, state, theme, language
) -> None:
    form = Form(open_window(Looks(language=language, theme=theme)), service, qtbot)
    stage(form, state)
    assert form.window.window.grabWindow().save(
        str(pictures / f"desk-walk-in-{state}-{theme}-{language}.png")
    )


@pytest.mark.parametrize("state", ["filled", "full", "alike"])
def test_text_twice_as_large_still_has_its_buttons(
    open_window, service, qtbot, pictures: Path, state
) -> None:
    form = Form(open_window(Looks(text_scale=2.0)), service, qtbot)
    stage(form, state)
    window, button = form.window.window, form.item("walkInRegisterButton")
    assert window.grabWindow().save(str(pictures / f"desk-walk-in-{state}-large.png"))
    bottom = button.mapToScene(button.boundingRect().bottomLeft())
    assert 0 < bottom.y() <= window.height()
