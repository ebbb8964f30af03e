"""Help at self-service in the desk's real window: seen, gone to, gone on with, ended; and pictures to be looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.errors import BadInput
from kiosk.event.badges import BeforeBadge, PrintJob, PrintState
from kiosk.event.self_service import Collected, HelpCause, HelpEnd, Stage
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, LONG, NOW, OKAFOR, FakeDesk, registry_picture
from tests.qml.help_fakes import call
from tests.qml.rig import ADMIT
from ui.desk_window import DeskWindow
from ui.models.flow import Action, Step
from ui.stage import Looks

KEPT = frozenset({Collected.CODE, Collected.IDENTITY, Collected.PORTRAIT})
PORTRAIT = b"\x09" * 32
REFUSED = Verdict(Outcome.REFUSE, (Reason.CANCELLED,))
LONGEST = "Self-service station of the north-western entrance beside the cloakroom, ground floor"


def _all(root):
    return [root, *(below for child in root.childItems() for below in _all(child))]


class Help:
    """The window with what this test looks at."""

    def __init__(self, window: DeskWindow, service: FakeDesk, qtbot) -> None:
        self.window, self.service, self.bot = window, service, qtbot
        window._settle()
        self.model = window.extras.help_cases
        self.model._now = lambda: NOW
        self.sounds: list[str] = []
        window.desk.sounded.connect(self.sounds.append)

    def call(self, case):
        self.service.help.call(case)
        self.look()
        return case

    def look(self) -> None:
        self.model.look()
        self.bot.waitUntil(lambda: self.model._version == self.service.prints.changes)

    def find(self, name: str):
        found = self.window.window.findChild(QObject, name)
        if found is None:
            found = next(
                (one for one in _all(self.window.window.contentItem()) if one.objectName() == name), None
            )
        return found

    def sees(self, name: str) -> bool:
        item = self.find(name)
        return item is not None and item.isVisible()

    def click(self, name: str) -> None:
        self.window.window.grabWindow()
        self.bot.waitUntil(lambda: self.sees(name))
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(
            self.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def open(self) -> None:
        self.click("helpCasesButton")
        self.bot.waitUntil(lambda: self.find("helpCasesSheet").property("opened"))
        # A list makes its rows when it is drawn.
        self.window.window.grabWindow()

    def go(self) -> None:
        self.open()
        with self.bot.waitSignal(self.model.took):
            self.click("helpGoButton0")

    def text(self, name: str) -> str:
        return str(self.find(name).property("text")).replace("\u2068", "").replace("\u2069", "")

    def calls(self, name: str) -> list:
        return [value for asked, value in self.service.asked if asked == name]

    def done(self) -> None:
        """Wait until nothing is under way."""
        self.bot.waitUntil(lambda: not self.model._looking and not self.model._taking)
        self.look()


@pytest.fixture
def helping(open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot) -> Callable[..., Help]:
    def opened(looks: Looks | None = None) -> Help:
        return Help(open_window(looks), service, qtbot)

    return opened


@pytest.fixture
def kept(service: FakeDesk):
    """Amina at the preview of her badge, which has a wrong line; her portrait is in the store."""
    case = call(1, AMINA, detail="function", collected=KEPT)
    service.help.portraits[case.id] = PORTRAIT
    service.pictures[PORTRAIT] = registry_picture()
    return case


def test_a_call_is_heard_once_and_stands_in_the_title(helping) -> None:
    shown = helping()
    assert not shown.sees("helpCasesButton")
    shown.call(call(1, AMINA))
    shown.look()
    assert shown.sounds == ["help"]
    assert shown.text("helpCasesButton") == "Somebody needs help"
    shown.call(call(2, OKAFOR, HelpCause.ASKED))
    assert shown.sounds == ["help", "help"]
    assert shown.text("helpCasesButton") == "Somebody needs help (2)"
    # Another desk goes to one, and that is nothing to be heard.
    shown.call(call(2, OKAFOR, HelpCause.ASKED, taken_by="desk-2", taken_label="Desk 2", taken_at=NOW))
    assert shown.text("helpCasesButton") == "Somebody needs help"
    assert len(shown.sounds) == 2
    # Whoever calls anew, after a desk had gone there, is heard anew.
    shown.call(call(2, OKAFOR, HelpCause.ASKED, minutes=0))
    assert len(shown.sounds) == 3


def test_the_windows_own_rhythm_finds_a_call(helping, service: FakeDesk) -> None:
    shown = helping()
    service.help.call(call(1, AMINA))
    shown.window._watch.look()
    shown.bot.waitUntil(lambda: shown.model.property("count") == 1)


def test_the_list_says_all_that_is_known(helping) -> None:
    shown = helping()
    shown.call(call(1, AMINA, detail="function", collected=KEPT))
    shown.call(call(2, OKAFOR, HelpCause.ASKED, taken_by="desk-2", taken_label="Desk 2", taken_at=NOW))
    shown.open()
    [first, second] = shown.model._rows.rows
    assert shown.text("helpCaseStation0") == "Self-service 1"
    assert first.since == "3 min ago"
    assert shown.text("helpCaseWhy0") == "A line on the badge is wrong: the function."
    assert shown.text("helpCaseFacts0") == "Reads Arabic · Looking at the badge on the screen"
    assert [one["text"] for one in first.signs] == ["Invitation", "Identity", "Photo"]
    assert not shown.sees("helpCaseSeenTo0")
    assert shown.text("helpCaseSeenTo1") == "Desk 2 is with them"
    assert (second.free, shown.sees("helpGoButton1")) == (False, False)
    shown.model.take(second.key)
    assert not shown.calls("take_case")


def test_the_desk_goes_on_with_the_portrait_and_the_badge_ends_it(helping, service, kept) -> None:
    shown = helping()
    shown.call(kept)
    shown.go()
    assert shown.window.desk.step is Step.READY
    assert not shown.find("helpCasesSheet").property("opened")
    assert shown.window.person.is_about(AMINA.delegate.id)
    shown.bot.waitUntil(lambda: shown.window.person.property("taken") != "")
    assert shown.text("helpInHandTitle") == "Go to Self-service 1"
    assert shown.text("helpInHandWhy") == "A line on the badge is wrong: the function."
    assert shown.text("noticeText") == ("Identity was checked at Self-service 1. The photo was taken there.")
    assert not shown.sees("helpCasesButton")
    shown.bot.waitUntil(lambda: shown.window.actions.may(Action.PRINT))
    shown.window.desk.primary()
    shown.bot.waitUntil(lambda: shown.window.desk.step is Step.DONE)
    assert shown.calls("make_badge") == [(AMINA.delegate.id, PORTRAIT)]
    # As the store does when the badge is issued.
    service.help.close(kept.id, HelpEnd.HELPED)
    shown.window.desk.act(Action.NEXT)
    shown.done()
    assert not shown.sees("helpInHandCard")
    assert not shown.calls("close_case")
    assert shown.model.property("count") == 0


def test_the_picture_may_be_taken_again(helping, kept) -> None:
    shown = helping()
    shown.call(kept)
    shown.go()
    shown.bot.waitUntil(lambda: shown.window.actions.may(Action.TAKE_AGAIN))
    shown.window.desk.act(Action.TAKE_AGAIN)
    assert shown.window.desk.step is Step.PHOTO
    assert shown.window.person.property("taken") == ""
    assert shown.sees("helpInHandCard")


def test_a_face_is_compared_first_where_it_has_to_be(helping, service, kept) -> None:
    service.before = BeforeBadge(same_person=True)
    shown = helping()
    shown.call(kept)
    shown.go()
    assert shown.window.desk.step is Step.SAME_PERSON


def test_a_badge_that_waits_to_be_read_comes_first(helping, service, kept) -> None:
    job = PrintJob(kept.id, kept.id, "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)
    service.before = BeforeBadge(unchecked=job)
    shown = helping()
    shown.call(replace(kept, cause=HelpCause.UNREADABLE, stage=Stage.BADGE))
    shown.go()
    assert shown.window.desk.step is Step.CHECK_BADGE


def test_the_next_person_after_a_refusal_ends_the_case(helping, service) -> None:
    service.by_name[OKAFOR.delegate.id] = REFUSED
    shown = helping()
    case = shown.call(call(1, OKAFOR, HelpCause.REFUSED, Stage.SCAN))
    shown.go()
    assert shown.window.desk.step is Step.VERDICT
    shown.window.desk.act(Action.NEXT)
    shown.done()
    assert shown.calls("close_case") == [(case.id, HelpEnd.HELPED)]
    assert not shown.sees("helpInHandCard")


def test_whoever_was_admitted_and_has_no_badge_is_not_forgotten(helping) -> None:
    shown = helping()
    shown.call(call(1, OKAFOR, HelpCause.PORTRAIT, Stage.PORTRAIT))
    shown.go()
    shown.window.desk.act(Action.NEXT)
    shown.done()
    assert not shown.calls("close_case")
    assert shown.text("helpCasesButton") == "Somebody needs help"
    [line] = shown.model._rows.rows
    assert (line.seen_to, line.free) == ("This desk went there; it is not finished", True)
    # And is gone on with.
    shown.go()
    assert shown.window.person.is_about(OKAFOR.delegate.id)


@pytest.mark.parametrize(
    ("button", "end"), [("helpDoneButton", HelpEnd.HELPED), ("helpNobodyButton", HelpEnd.NOBODY_THERE)]
)
def test_the_volunteer_ends_a_case_by_hand(helping, button: str, end: HelpEnd) -> None:
    shown = helping()
    case = shown.call(call(1, OKAFOR, HelpCause.ASKED))
    shown.go()
    shown.click(button)
    shown.done()
    assert shown.calls("close_case") == [(case.id, end)]
    assert not shown.sees("helpInHandCard")
    # Whoever is there is still being checked in; whoever is not leaves the desk free.
    there = end is HelpEnd.HELPED
    assert shown.window.person.is_about(OKAFOR.delegate.id) is there
    assert (shown.window.desk.step is Step.IDLE) is not there


def test_somebody_without_an_invitation_is_gone_to_all_the_same(helping) -> None:
    shown = helping()
    case = shown.call(call(1, None, HelpCause.CODES, Stage.SCAN, language="fr"))
    shown.go()
    assert shown.window.desk.step is Step.IDLE
    assert shown.text("helpInHandFacts") == "Reads French · Holding up the invitation"
    assert shown.window.actions.property("notice")["text"] == ""
    # The desk checks somebody in meanwhile, and is still reminded.
    shown.service.know(b"A", ADMIT, AMINA)
    with shown.bot.waitSignal(shown.window.desk.scanned):
        shown.window.desk.given("A")
    assert shown.sees("helpInHandCard")
    shown.click("helpDoneButton")
    shown.done()
    assert shown.calls("close_case") == [(case.id, HelpEnd.HELPED)]


def test_whoever_comes_to_the_desk_by_themselves_is_gone_on_with(helping, service, kept) -> None:
    shown = helping()
    shown.call(kept)
    elsewhere = Verdict(Outcome.REFER, (Reason.CHECK_IN_ELSEWHERE,), detail=(("station", "self-1"),))
    service.know(b"A", elsewhere, AMINA)
    with shown.bot.waitSignal(shown.model.took):
        shown.window.desk.given("A")
    assert shown.window.desk.step is Step.READY
    assert shown.sees("helpInHandCard")
    assert shown.calls("take_case") == [kept.id]
    assert shown.text("helpInHandTitle") == "They come from Self-service 1"


def test_a_badge_on_its_way_out_is_waited_for(helping, service, kept) -> None:
    shown = helping()
    service.know(b"A", ADMIT, OKAFOR)
    with shown.bot.waitSignal(shown.window.desk.scanned):
        shown.window.desk.given("A")
    shown.call(kept)
    service.gate["print_badge"] = threading.Event()
    shown.bot.waitUntil(lambda: shown.window.actions.may(Action.PRINT_WITHOUT))
    shown.window.desk._way.print()
    shown.model.take(str(kept.id))
    assert not shown.calls("take_case")
    service.gate["print_badge"].set()
    shown.bot.waitUntil(lambda: shown.window.desk.step is Step.DONE)


def test_another_desk_was_quicker(helping, service, kept) -> None:
    shown = helping()
    shown.call(kept)
    service.faults["take_case"] = BadInput("case_taken", "Desk 2 has it.", "Help another.")
    shown.open()
    shown.click("helpGoButton0")
    shown.bot.waitUntil(lambda: shown.sees("helpCasesNotice"))
    assert shown.text("helpCasesNotice").startswith("Another desk is seeing to this person already.")
    assert shown.window.desk.step is Step.IDLE
    assert shown.find("helpGoButton0").isEnabled()


def test_a_lock_hides_who_needs_help_and_ends_nothing(helping, service) -> None:
    service.by_name[OKAFOR.delegate.id] = REFUSED
    shown = helping()
    shown.call(call(1, OKAFOR, HelpCause.REFUSED))
    shown.go()
    shown.window.desk.is_shut = True
    shown.model.shut()
    shown.window.desk.forget()
    assert shown.model._rows.rows == ()
    assert not shown.model.property("inHand")
    assert not shown.calls("close_case")
    shown.window.desk.is_shut = False
    shown.look()
    assert shown.model.property("count") == 1


def test_f1_opens_the_list_and_enter_goes_to_nobody_by_mistake(helping, kept) -> None:
    shown = helping()
    QTest.keyClick(shown.window.window, Qt.Key.Key_F1)
    shown.bot.waitUntil(lambda: shown.sees("helpCasesNone"))
    shown.call(kept)
    shown.bot.waitUntil(lambda: not shown.sees("helpCasesNone"))
    QTest.keyClick(shown.window.window, Qt.Key.Key_Return)
    assert not shown.calls("take_case")
    QTest.keyClick(shown.window.window, Qt.Key.Key_Escape)
    shown.bot.waitUntil(lambda: not shown.find("helpCasesSheet").property("opened"))


def some(shown: Help) -> None:
    shown.call(call(1, AMINA, detail="function", collected=KEPT, minutes=12))
    shown.call(call(2, None, HelpCause.CODES, Stage.SCAN, language="fr"))
    taken = {"taken_by": "desk-2", "taken_label": "Desk 2", "taken_at": NOW}
    shown.call(call(3, OKAFOR, HelpCause.PRINTER, Stage.PRINTING, language="es", collected=KEPT, **taken))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("what", ["none", "one", "some", "many", "large"])
def test_pictures_of_the_list(helping, pictures: Path, theme: str, language: str, what: str) -> None:
    shown = helping(Looks(language, theme, 1.6 if what == "large" else 1.0))
    if what in {"one", "large"}:
        everything = frozenset(Collected)
        more = {"detail": "function", "collected": everything, "label": LONGEST if what == "large" else ""}
        shown.call(call(1, AMINA, **more))
    elif what == "some":
        some(shown)
    elif what == "many":
        causes, stages = list(HelpCause), list(Stage)
        for place in range(100):
            cause, stage = causes[place % len(causes)], stages[place % len(stages)]
            shown.call(call(place, None, cause, stage, minutes=200 - place, label=LONGEST))
    QTest.keyClick(shown.window.window, Qt.Key.Key_F1)
    shown.bot.waitUntil(lambda: shown.find("helpCasesSheet").property("opened"))
    image = shown.window.window.grabWindow()
    assert image.save(str(pictures / f"help-cases-{what}-{theme}-{language}.png"))
    cards = [
        one for one in _all(shown.window.window.contentItem()) if one.objectName().startswith("helpCaseCard")
    ]
    assert (len(cards) == 0) is (what == "none")
    assert len(cards) <= 40, "only those in sight are made"
    for one in cards:
        assert one.childItems()[0].height() <= one.height()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("what", ["waiting", "ready", "verdict", "nobody", "long", "large", "small"])
def test_pictures_of_the_desk(  # noqa: PLR0917 - each a fixture or a choice
    helping, service, pictures, kept, theme: str, language: str, what: str
) -> None:
    shown = helping(Looks(language, theme, 1.6 if what == "large" else 1.0))
    if what == "small":
        shown.window.window.resize(1024, 640)
    if what == "waiting":
        service.know(b"A", ADMIT, OKAFOR)
        with shown.bot.waitSignal(shown.window.desk.scanned):
            shown.window.desk.given("A")
        some(shown)
    else:
        case = {
            "ready": kept,
            "large": kept,
            "small": kept,
            "verdict": call(
                4, OKAFOR, HelpCause.IDENTITY, Stage.FACTOR, collected=frozenset({Collected.CODE})
            ),
            "nobody": call(4, None, HelpCause.CODES, Stage.SCAN, language="fr"),
            "long": call(4, LONG, HelpCause.UNREADABLE, collected=frozenset(Collected), label=LONGEST),
        }[what]
        shown.call(case)
        shown.call(call(7, None, HelpCause.ASKED, Stage.LANGUAGE))
        shown.model.take(str(case.id))
        shown.bot.waitUntil(lambda: shown.sees("helpInHandCard"))
        shown.done()
        if case is kept:
            shown.bot.waitUntil(lambda: shown.window.person.property("taken") != "")
    image = shown.window.window.grabWindow()
    assert image.save(str(pictures / f"help-desk-{what}-{theme}-{language}.png"))
    assert shown.sees("helpCasesButton")
    assert (
        shown.find("stripPanel").mapToScene(QPointF(0, shown.find("stripPanel").height())).y()
        <= image.height()
    )
    if what != "waiting":
        card, panel = shown.find("helpInHandCard"), shown.find("stripPanel")
        foot = card.mapToScene(QPointF(0, card.height())).y()
        assert foot <= panel.mapToScene(QPointF(0, 0)).y(), "the card stands above the strip"
