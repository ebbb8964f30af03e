"""The page of a head of delegation: choosing, printing one after the other, reading the pile, and what may go wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.event.groups import MemberState
from tests.qml.group_rig import NOT_HEAD, FakeGroup, GroupRig, people
from tests.qml.sweep import sweep
from ui.texts import groups as texts

FULL = EnvironmentFault("disk_full", "The disk is full.", "Make room.")
S = MemberState


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., GroupRig]]:
    rigs: list[GroupRig] = []

    def made(many: int = 4, language: str = "en", **more) -> GroupRig:
        rig = GroupRig(FakeGroup(people(many), **more), qtbot, language)
        rigs.append(rig)
        return rig

    yield made
    for rig in rigs:
        rig.close()


def ids(rig: GroupRig, *places: int) -> list:
    who = list(rig.service.cards)
    return [who[place] for place in places]


def states(rig: GroupRig) -> list[MemberState]:
    return list(rig.service.states.values())


# --- the model --------------------------------------------------------------------------------------


def test_all_who_can_be_are_chosen_at_first(make):
    rig = make(5)
    rig.service.states |= dict(zip(ids(rig, 1, 2, 3), (S.ISSUED, S.AT_DESK, S.READY), strict=True))
    rig.open()
    assert rig.model.view.step == "collect"
    assert rig.chosen() == [0, 4]
    assert [row.may_choose for row in rig.rows] == [True, False, False, False, True]
    assert rig.model.view.chosen == "Chosen: 2 of 2"
    rig.model.toggle(1)
    rig.model.toggle(99)
    rig.model.toggle(0)
    assert rig.chosen() == [4]
    rig.model.toggleAll()
    assert rig.chosen() == [0, 4]
    rig.model.toggleAll()
    assert (rig.chosen(), rig.model.view.may_primary) == ([], False)
    rig.model.press("primary")
    assert rig.service.calls("collect") == []


def test_badges_are_asked_for_one_after_the_other_in_order_and_read_in_any(make):
    rig = make(3)
    rig.open()
    said: list[str] = []
    rig.model.changed.connect(lambda: said.append(rig.model.view.title))
    rig.press()
    assert rig.service.calls("collect") == [[one] for one in ids(rig, 0, 1, 2)]
    assert [one for one in dict.fromkeys(said) if "Printing" in one] == [
        f"Printing {n} of 3" for n in (1, 2, 3)
    ]
    assert rig.model.view.step == "read"
    assert rig.model.view.sentence == "In any order. Read so far: 0 of 3"
    third, first, second = (rig.service.code(one) for one in ids(rig, 2, 0, 1))
    assert "KARIM" in rig.read(third).upper()
    assert rig.model.view.sentence == "In any order. Read so far: 1 of 3"
    assert "before" in rig.read(third)
    assert rig.read(b"other") == texts.seen(texts.GroupSeen.OTHER, "")
    rig.read(first)
    assert rig.read(second) == "All badges have been read."
    assert rig.heard == ["admit", "refer", "refer", "admit", "admit"]
    assert rig.model.view.step == "done"
    assert not rig.ended
    rig.press()
    assert rig.ended == [True]


def test_where_badges_are_not_read_the_page_is_done_with_the_last(make):
    rig = make(2, check=False)
    rig.open()
    rig.press()
    assert (rig.model.view.step, states(rig)) == ("done", [S.ISSUED, S.ISSUED])
    # Nothing waits to be read: codes are nobody's business.
    rig.read(b"x")
    assert rig.service.calls("read_back") == []


def test_arrivals_are_confirmed_for_those_chosen_and_the_rest_stays(make):
    rig = make(3, setting="arrival")
    rig.open()
    assert (rig.model.view.step, rig.chosen()) == ("confirm", [0, 1, 2])
    rig.model.toggle(1)
    rig.press()
    assert rig.service.calls("confirm") == [ids(rig, 0, 2)]
    assert (rig.model.view.step, rig.chosen()) == ("confirm", [])
    assert rig.rows[0].standing == "Arrival confirmed"
    rig.model.toggleAll()
    rig.press()
    assert rig.model.view.step == "done"


def test_whose_badge_is_at_the_hand_out_desk_is_confirmed_after_the_badges(make):
    rig = make(2, check=False)
    rig.service.states[ids(rig, 1)[0]] = S.READY
    rig.open()
    rig.press()
    assert (rig.model.view.step, rig.chosen()) == ("confirm", [1])
    rig.press()
    assert rig.rows[1].standing == "Arrival confirmed. The badge is at the hand-out desk"
    assert rig.model.view.step == "done"


def test_a_printer_that_stops_leaves_the_rest_chosen(make):
    rig = make(4)
    rig.open()
    rig.service.ends[ids(rig, 2)[0]] = PrintState.FAILED
    rig.press()
    assert len(rig.service.calls("collect")) == 3
    # What came out is read first.
    assert (rig.model.view.step, rig.model.view.note) == ("read", texts.note("printer"))
    for one in ids(rig, 0, 1):
        rig.read(rig.service.code(one))
    assert (rig.model.view.step, rig.chosen()) == ("collect", [2, 3])
    rig.press()
    assert rig.service.calls("collect")[3:] == [[one] for one in ids(rig, 2, 3)]


def test_an_unclear_end_asks_for_help(make):
    rig = make(2, check=False)
    rig.open()
    rig.service.ends[ids(rig, 0)[0]] = PrintState.UNKNOWN
    rig.press()
    assert (rig.model.view.step, rig.model.view.note) == ("trouble", texts.note("unclear"))
    rig.press("secondary")
    assert rig.helped == ["printer"]
    assert rig.rows[0].standing == "Please ask at the desk"


def test_somebody_whose_badge_cannot_be_made_is_sent_to_the_desk_and_the_others_go_on(make):
    rig = make(3, check=False)
    rig.open()
    rig.service.ends[ids(rig, 1)[0]] = None
    rig.press()
    assert len(rig.service.calls("collect")) == 3
    assert rig.rows[1].standing == "Please ask at the desk"
    assert not rig.rows[1].may_choose
    assert (rig.model.view.step, rig.model.view.note) == ("done", texts.note("left_out"))


def test_the_run_stops_after_the_badge_that_is_being_printed(make):
    rig = make(4, check=False)
    rig.open()
    rig.model.press("primary")
    assert (rig.model.view.step, rig.model.view.working) == ("printing", True)
    rig.model.press("secondary")
    assert rig.model.view.step == "stopping"
    rig.bot.waitUntil(lambda: not rig.model.view.working)
    assert len(rig.service.calls("collect")) == 1
    assert (rig.model.view.step, rig.chosen()) == ("collect", [1, 2, 3])


def test_whoever_leaves_leaves_nothing_and_nothing_more_is_printed(make):
    rig = make(4)
    rig.open()
    rig.model.press("primary")
    rig.model.forget()
    rig.settle()
    rig.settle()
    assert len(rig.service.calls("collect")) <= 1
    assert (rig.rows, rig.model.view.step, rig.model.view.title) == ((), "loading", "")
    assert rig.model._now.members == ()


@pytest.mark.parametrize("call", ["members", "collect", "confirm"])
@pytest.mark.parametrize(("error", "note"), [(FULL, "fault"), (NOT_HEAD, "not_you")])
def test_what_goes_wrong_is_said_in_plain_words(make, call, error, note):
    rig = make(2, setting="arrival" if call == "confirm" else "badges")
    if call != "members":
        rig.open()
    rig.service.faults[call] = error
    if call == "members":
        rig.open()
    else:
        rig.press()
    assert (rig.model.view.step, rig.model.view.note) == ("trouble", texts.note(note))
    rig.press()
    assert rig.ended == [True]


def test_a_badge_that_could_not_be_looked_up_is_tried_again(make):
    rig = make(1)
    rig.open()
    rig.press()
    code = rig.service.code(ids(rig, 0)[0])
    rig.service.faults["read_back"] = FULL
    assert rig.read(code) == texts.note("fault")
    rig.press("secondary")
    assert rig.helped == ["unreadable"]
    assert rig.read(code) == "All badges have been read."


def test_a_pile_left_before_is_read_beside_what_is_still_to_be_printed(make):
    rig = make(3)
    rig.service.states[ids(rig, 0)[0]] = S.UNREAD
    rig.open()
    assert (rig.model.view.step, rig.chosen()) == ("collect", [1, 2])
    rig.model.toggle(2)
    assert "Read:" in rig.read(rig.service.code(ids(rig, 0)[0]))
    assert (rig.model.view.step, rig.chosen()) == ("collect", [1])


def test_an_empty_delegation_has_nothing_to_do(make):
    rig = make(0)
    rig.open()
    assert (rig.model.view.step, rig.model.view.chosen) == ("done", "")


def test_every_step_and_state_has_words(make):
    rig = make(1, "ar")
    rig.open()
    rig.manners.language = "fr"
    rig.model.retranslate()
    for step in texts.PAGES:
        assert texts.page(step, 1, 2, "en").title
    assert all(texts.state(one, confirmed=False) for one in MemberState)
    assert all(texts.seen(one, "A") for one in texts.GroupSeen)
    with pytest.raises(KeyError):
        texts.note(BadInput("x", "y", "z").code)


# --- the page ---------------------------------------------------------------------------------------


def test_fingers_choose_and_collect(make):
    rig = make(4)
    rig.open()
    window = rig.show()
    row = rig.item("groupRow1")
    at = row.mapToScene(row.boundingRect().center()).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert rig.chosen() == [0, 2, 3]
    rig.item("groupAllButton").clicked.emit()
    assert rig.chosen() == [0, 1, 2, 3]
    rig.item("groupPrimaryButton").clicked.emit()
    rig.until("read")
    assert not rig.seen("groupPrimaryButton")
    rig.item("groupSecondaryButton").clicked.emit()
    assert rig.helped == ["unreadable"]


def test_the_keyboard_goes_through_the_people_and_out_of_them_again(make):
    rig = make(60)
    rig.open()
    window = rig.show()
    window.requestActivate()
    rig.bot.waitUntil(window.isActive)
    scroll = rig.item("groupScroll")

    def on() -> str:
        return window.activeFocusItem().objectName()

    rig.item("groupAllButton").forceActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert on() == "groupRow0"
    for key, name in (
        (Qt.Key.Key_Down, "groupRow1"),
        (Qt.Key.Key_End, "groupRow59"),
        (Qt.Key.Key_Up, "groupRow58"),
    ):
        QTest.keyClick(window, key)
        assert on() == name
    row = window.activeFocusItem()
    top = row.mapToItem(scroll, 0, 0).y()
    assert 0 <= top <= scroll.height() - row.height()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        before = 58 in rig.chosen()
        QTest.keyClick(window, key)
        assert (58 in rig.chosen()) is not before
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert on() not in {"groupRow58", "groupRow0"}
    # One step leads out of them, however many there are.
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert on() in {"groupUpButton", "groupDownButton"}
    QTest.keyClick(window, Qt.Key.Key_Home)


def test_two_buttons_scroll_without_a_wheel(make):
    rig = make(60)
    rig.open()
    rig.show()
    scroll, up, down = (rig.item(name) for name in ("groupScroll", "groupUpButton", "groupDownButton"))
    assert not up.isEnabled()
    pages = 0
    while down.isEnabled():
        down.clicked.emit()
        pages += 1
    assert 4 < pages < 30
    assert scroll.property("contentY") == scroll.property("contentHeight") - scroll.height()
    while up.isEnabled():
        up.clicked.emit()
    assert scroll.property("contentY") == 0


def test_few_people_need_no_scrolling(make):
    rig = make(1)
    rig.open()
    rig.show()
    assert not rig.seen("groupDownButton")


def test_whose_badge_is_being_printed_is_in_view(make):
    rig = make(30)
    rig.open()
    rig.model._now.queue, rig.model._now.total = ids(rig, 25), 6
    rig.model._go("printing")
    rig.show()
    scroll, row = rig.item("groupScroll"), rig.item("groupRow25")
    rig.bot.waitUntil(lambda: 0 <= row.mapToItem(scroll, 0, 0).y() <= scroll.height() - row.height())


def test_a_sweep_of_everything_asks_for_nobody_who_may_not_be_chosen(make):
    rig = make(6)
    rig.service.states |= dict(zip(ids(rig, 1, 2), (S.ISSUED, S.AT_DESK), strict=True))
    rig.open()
    rig.show()
    sweep(rig, [rig.model])
    rig.settle()
    asked = {one for some in rig.service.calls("collect") + rig.service.calls("confirm") for one in some}
    assert not asked & set(ids(rig, 1, 2))
