"""The dialog Printers in the real window: what it shows and does, what it shows nobody, and pictures to be looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.errors import BadInput
from kiosk.event.badges import PrintState
from kiosk.print_room import Deed
from kiosk.printing import PrinterState, Promise, Soon, Supply
from kiosk.printing.printer import out_of_paper
from kiosk.printing.queue import SAYS_PRINTED, TAKEN_BACK
from tests.qml.fakes import AMINA, LONG, OKAFOR, PEOPLE, FakeDesk, Health, Part
from tests.qml.prints_fakes import printer, waiting
from tests.qml.rig import ADMIT
from ui.desk_window import DeskWindow
from ui.models.flow import Action, Step
from ui.stage import Looks

S = PrintState
HALL = "ipp://printer-hall-1.example/ipp/print"
LONGEST = "ipps://accreditation-badge-printer-main-entrance-north-wing-of-the-congress-centre.example:8631/ipp/print"
ZEBRA = "zpl://10.0.0.7?roll=300"


def some(service: FakeDesk) -> None:
    few = PrinterState(ok=True, left=12, soon=(Soon.LABELS_LOW,))
    inks = (Supply("Black", 45), Supply("Cyan", 3))
    service.prints.lines = [
        printer(LONGEST, PrinterState(ok=True, soon=(Soon.INK_LOW,), supplies=inks), jobs=2),
        printer(ZEBRA, few, Promise.WHILE_ON, roll=300),
        printer("system:HP LaserJet", out_of_paper("HP"), Promise.SENT),
    ]
    ask, failed = (Deed.CAME_OUT, Deed.NOT_THERE), (Deed.RETRY, Deed.MOVE, Deed.CANCEL)
    service.prints.waiting = [
        waiting(312, LONG, S.UNKNOWN, ask, message=SAYS_PRINTED, at=LONGEST),
        waiting(313, AMINA, S.FAILED, failed, to=(ZEBRA, LONGEST), goes_on=True),
        waiting(314, OKAFOR, S.FAILED, failed, message=TAKEN_BACK, to=(ZEBRA,), station="desk-2"),
        waiting(315, OKAFOR, S.SENT, (Deed.MOVE, Deed.TAKE_BACK), to=(ZEBRA,), at=LONGEST),
        waiting(316, AMINA, S.PRINTING, (), at=LONGEST),
    ]


class Dialog:
    def __init__(self, window: DeskWindow, qtbot) -> None:
        self.window, self.bot = window, qtbot
        window._settle()
        self.model = window.prints.model
        self.model._now = lambda: NOW

    def open(self) -> None:
        self.click("printerOpenButton")
        self.bot.waitUntil(lambda: self.model.property("state") != "loading")
        self.bot.waitUntil(lambda: self.model._version is not None or self.model.property("state") != "")

    def find(self, name: str):
        found = self.window.window.findChild(QObject, name)
        if found is None:
            found = next(
                (one for one in _all(self.window.window.contentItem()) if one.objectName() == name), None
            )
        return found

    def click(self, name: str) -> None:
        self.window.window.grabWindow()
        self.bot.waitUntil(lambda: self.find(name) is not None and self.find(name).isVisible())
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(
            self.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))


def _all(root):
    return [root, *(below for child in root.childItems() for below in _all(child))]


NOW = waiting(1, AMINA, S.SENT, ()).job.updated_at + timedelta(minutes=7)


@pytest.fixture
def dialog(open_window: Callable[..., DeskWindow], qtbot) -> Callable[..., Dialog]:
    def opened(looks: Looks | None = None) -> Dialog:
        made = Dialog(open_window(looks), qtbot)
        made.open()
        return made

    return opened


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("what", ["some", "many", "empty", "large"])
def test_pictures(  # noqa: PLR0917 - each a fixture or a choice
    dialog, service: FakeDesk, pictures: Path, qtbot, theme: str, language: str, what: str
) -> None:
    if what != "empty":
        some(service)
    if what == "many":
        service.prints.lines = service.prints.lines[:1]
        service.prints.waiting = [
            waiting(
                400 + place, PEOPLE[place % len(PEOPLE)], S.FAILED, (Deed.RETRY, Deed.CANCEL), goes_on=True
            )
            for place in range(300)
        ]
    shown = dialog(Looks(language, theme, 1.6 if what == "large" else 1.0))
    qtbot.waitUntil(lambda: shown.model.property("count") == len(service.prints.waiting))
    shown.window.window.grabWindow()
    assert shown.find("printJobList").property("atYBeginning"), "the printers stand on top"
    image = shown.window.window.grabWindow()
    assert image.save(str(pictures / f"printers-{what}-{theme}-{language}.png"))
    cards = [
        one for one in _all(shown.window.window.contentItem()) if one.objectName().startswith("printJobCard")
    ]
    assert len(cards) <= 60, "only those in sight are made"
    if what in {"some", "many"}:
        for one in cards:
            assert one.width() > 0
            assert one.childItems()[0].height() <= one.height()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("state", ["low", "out", "waits"])
def test_pictures_of_the_strip(  # noqa: PLR0917 - each a fixture or a choice
    open_window, service: FakeDesk, pictures: Path, qtbot, theme: str, language: str, state: str
) -> None:
    part = {
        "low": Part(ok=True, detail={"left": 12, "soon": ("labels_low",)}),
        "out": Part(ok=False, code="printer_out_of_paper"),
        "waits": Part(ok=True, detail={"left": 214, "soon": ("badges_wait", "ink_low"), "waiting": 2}),
    }[state]
    service.parts = Health(printer=part)
    window = open_window(Looks(language, theme))
    qtbot.waitUntil(lambda: window.strip.property("parts")[1]["ok"] == part.ok)
    row = window.strip.property("parts")[1]
    assert row["warn"] == (state != "out")
    if language == "en":
        assert (
            row["text"]
            == {
                "low": "12 labels left",
                "out": "The printer has no badges left.",
                "waits": "Badges not printed: 2",
            }[state]
        )
    window.window.grabWindow()
    assert window.window.grabWindow().save(str(pictures / f"strip-{state}-{theme}-{language}.png"))


def test_what_stands_on_it(dialog, service: FakeDesk) -> None:
    some(service)
    shown = dialog()
    lines = shown.model._printer_rows.rows
    assert [line.name for line in lines] == [
        "accreditation-badge-printer-main-entrance-north-wing-of-the-congress-centre.example:8631",
        "10.0.0.7",
        "HP LaserJet",
    ]
    assert [line.look for line in lines] == ["soon", "soon", "wrong"]
    assert lines[0].state == "Ready · Ink or toner is low"
    assert lines[1].left == "12 of 300 labels left"
    assert lines[1].state == "Ready · 12 labels left"
    assert "only says that a badge was sent: check the tray" in lines[2].promise
    assert "says when a badge has come out" in lines[0].promise
    jobs = shown.model._job_rows.rows
    assert [job.badge for job in jobs] == [f"Badge 000{n}" for n in (312, 313, 314, 315, 316)]
    assert [one["text"] for one in jobs[0].deeds] == ["It came out", "Not there"]
    assert "Look once more" in jobs[0].note
    assert jobs[1].note == "It is tried again by itself."
    assert jobs[2].deeds[0]["text"] == "Print here"
    assert "desk-2" in jobs[2].place
    assert jobs[3].place.endswith("7 min ago")
    assert jobs[4].deeds == ()


@pytest.mark.parametrize(
    ("button", "asked"),
    [
        ("came_outButton0", ("answer", True)),
        ("not_thereButton0", ("answer", False)),
        ("retryButton1", ("retry", None)),
        (f"moveButton1-{ZEBRA}", ("move", ZEBRA)),
        ("retryButton2", ("retry", None)),
        ("take_backButton3", ("take_back", None)),
    ],
)
def test_each_button_does_what_it_says(dialog, service: FakeDesk, qtbot, button: str, asked) -> None:
    some(service)
    service.prints.lines = [printer(HALL), printer(ZEBRA, roll=300)]
    shown = dialog()
    qtbot.waitUntil(lambda: shown.model.property("count") == 5)
    row = int(button.split("Button")[1].split("-", maxsplit=1)[0])
    wanted = service.prints.waiting[row]
    service.prints.waiting = [wanted]
    service.prints.changes += 1
    qtbot.waitUntil(lambda: shown.model.property("count") == 1)
    shown.click(button.replace(f"Button{row}", "Button0"))
    qtbot.waitUntil(lambda: shown.model.property("count") == 0)
    assert (asked[0], (wanted.job.id, asked[1])) in service.asked


def test_a_badge_is_cancelled_only_when_asked_twice(dialog, service: FakeDesk, qtbot) -> None:
    service.prints.waiting = [waiting(313, AMINA, S.FAILED, (Deed.RETRY, Deed.CANCEL))]
    shown = dialog()
    qtbot.waitUntil(lambda: shown.model.property("count") == 1)
    shown.click("cancelButton0")
    qtbot.waitUntil(lambda: "let nobody in" in shown.text("printJobNote0"))
    shown.click("cancel_noButton0")
    qtbot.waitUntil(lambda: shown.find("cancelButton0") is not None)
    assert not [name for name, _ in service.asked if name == "cancel"]
    shown.click("cancelButton0")
    shown.click("cancel_yesButton0")
    qtbot.waitUntil(lambda: shown.model.property("count") == 0)
    assert [name for name, _ in service.asked if name == "cancel"] == ["cancel"]


def test_printers_are_paused_and_refilled(dialog, service: FakeDesk, qtbot) -> None:
    service.prints.lines = [printer(HALL), printer(ZEBRA, PrinterState(ok=True, left=3), roll=300)]
    shown = dialog()
    shown.click("pauseButton0")
    qtbot.waitUntil(lambda: shown.model._printer_rows.rows[0].look == "paused")
    shown.click("continueButton0")
    qtbot.waitUntil(lambda: shown.model._printer_rows.rows[0].look == "well")
    shown.click("refillButton1")
    qtbot.waitUntil(lambda: ("refill", ZEBRA) in service.asked)
    assert ("pause", HALL) in service.asked


def test_a_refusal_is_said_and_the_window_never_waits(dialog, service: FakeDesk, qtbot) -> None:
    service.prints.waiting = [waiting(313, AMINA, S.FAILED, (Deed.RETRY,))]
    service.faults["retry"] = BadInput("print_job_busy", "This badge is being printed already.", "Wait.")
    service.gate["retry"] = threading.Event()
    shown = dialog()
    qtbot.waitUntil(lambda: shown.model.property("count") == 1)
    shown.click("retryButton0")
    qtbot.waitUntil(lambda: shown.text("printJobState0") == "One moment…")
    assert not shown.find("retryButton0").isEnabled()
    service.gate["retry"].set()
    qtbot.waitUntil(lambda: "being printed already" in shown.text("printersNotice"))
    qtbot.waitUntil(lambda: shown.find("retryButton0").isEnabled())


def test_a_change_of_the_store_is_seen(dialog, service: FakeDesk, qtbot) -> None:
    shown = dialog()
    assert shown.text("printJobsHeading") == "No badge waits."
    service.prints.waiting = [waiting(313, AMINA, S.FAILED, (Deed.RETRY,))]
    service.prints.changes += 1
    qtbot.waitUntil(lambda: shown.model.property("count") == 1)
    assert shown.text("printJobsHeading") == "Badges that wait"


@pytest.mark.parametrize("how", ["locked", "left"])
def test_whoever_leaves_takes_the_names_along(dialog, service: FakeDesk, qtbot, how: str) -> None:
    service.attendance.must = True
    service.attendance.here("v-1")
    some(service)
    shown = dialog()
    qtbot.waitUntil(lambda: shown.model.property("count") == 5)
    if how == "locked":
        service.attendance.lock()
    else:
        service.attendance.sign_out()
    qtbot.waitUntil(lambda: shown.model._job_rows.rows == ())
    assert not shown.model._jobs


def test_nobody_is_named_to_nobody(open_window, service: FakeDesk, qtbot) -> None:
    service.attendance.must = True
    some(service)
    window = open_window()
    window._settle()
    window.prints.model.open()
    qtbot.waitUntil(lambda: window.prints.model.property("state") == "shut")
    assert window.prints.model._job_rows.rows == ()
    window.prints.model.do(str(service.prints.waiting[1].job.id), "retry", "")
    assert not {"retry", "jobs"} & {name for name, _ in service.asked}


def test_out_of_paper_then_paper_and_the_visit_goes_on_by_itself(
    open_window, service: FakeDesk, qtbot
) -> None:
    service.print_state = S.FAILED
    service.parts = Health(printer=Part(ok=False, code="printer_out_of_paper"))
    window = open_window()
    window._settle()
    service.know(b"A", ADMIT, AMINA)
    with qtbot.waitSignal(window.desk.scanned):
        window.desk.given("A")
    window.desk.act(Action.PRINT_WITHOUT)
    qtbot.waitUntil(lambda: window.desk.step is Step.FAILED)
    assert window.actions.property("notice")["remedy"].endswith("Printing then goes on by itself.")
    # Somebody puts paper in.
    service.print_state, service.parts = S.PRINTED, Health()
    with qtbot.waitSignal(window.prints.model.wentOn):
        service.prints.gone_on = [waiting(1, OKAFOR, S.PRINTED, ()).job]
    assert window.desk.step is Step.FAILED, "that was somebody else's"
    own = next(value for name, value in service.asked if name == "print_badge")
    service.prints.gone_on = [replace(waiting(1, AMINA, S.PRINTED, ()).job, id=own)]
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)


def test_a_badge_of_long_ago_disturbs_nobody(open_window, service: FakeDesk, qtbot) -> None:
    window = open_window()
    window._settle()
    service.know(b"A", ADMIT, AMINA)
    with qtbot.waitSignal(window.desk.scanned):
        window.desk.given("A")
    with qtbot.waitSignal(window.prints.model.wentOn):
        service.prints.gone_on = [waiting(1, OKAFOR, S.PRINTED, ()).job]
    assert window.desk.step is Step.VERDICT


@pytest.mark.parametrize("way", ["menu", "health"])
def test_every_way_leads_there(open_window, service: FakeDesk, qtbot, way: str) -> None:
    if way == "health":
        service.parts = Health(printer=Part(ok=False, code="printer_stopped"))
    shown = Dialog(open_window(), qtbot)
    if way == "menu":
        QTest.keyClick(shown.window.window, Qt.Key.Key_F10)
        shown.click("printersButton")
    else:
        qtbot.waitUntil(lambda: not shown.window.strip.is_ok("printer"))
        shown.click("printerHelpButton")
        shown.click("healthPrintersButton")
    qtbot.waitUntil(lambda: shown.model.property("state") == "")
    QTest.keyClick(shown.window.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.model._up)
