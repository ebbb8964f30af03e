"""The page People: found as one types, opened from elsewhere, set right once, and forgotten with the session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.accreditation.changing import CHANGE_REASONS
from kiosk.accreditation.returning import RETURN_REASONS
from kiosk.console.people import RESET_REASONS, REVOKE_REASONS
from kiosk.event.badges import BadgeState
from kiosk.event.facts import FactKind
from kiosk.event.operators import OverrideAction
from kiosk.event.people import Vetting
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from tests.qml.console_rig import ConsoleRig, item, press
from ui.texts import console_people as texts


@pytest.fixture
def people(console_rig: ConsoleRig):
    window = console_rig.page("people")
    console_rig.bot.waitUntil(lambda: item(window, "peopleSearchField").property("activeFocus"))
    return console_rig, window, window.console.page_model("people")


def search(rig, page, text: str, state: str = "found") -> list[str]:
    page.search(text)
    rig.bot.waitUntil(lambda: page.property("state") == state)
    return [row.name for row in page.property("rows").rows]


def opened(rig, page, number: int):
    file = page.property("file")
    page.want(rig.house.person(number))
    rig.bot.waitUntil(lambda: file.property("state") == "shown")
    return file


def facts(rig, kind: FactKind):
    with rig.service.store.read() as conn:
        return [one.fact for one in entries(conn) if one.fact.kind is kind]


def told(rig, file, kind: str) -> str:
    rig.bot.waitUntil(lambda: file.property("noticeKind") == kind)
    return file.property("notice")


def test_people_are_found_as_one_types(people):
    rig, window, page = people
    assert page.property("state") == "empty"
    for key in (Qt.Key.Key_S, Qt.Key.Key_M, Qt.Key.Key_I, Qt.Key.Key_T):
        press(window, key)
    rig.bot.waitUntil(lambda: page.property("state") == "found")
    rows = page.property("rows").rows
    assert [row.name for row in rows] == ["John SMITH"] * 3
    assert len({row.delegation for row in rows}) == 3, "the wrong John Smith is hard to choose"
    assert page.property("file").property("state") == "closed"


def test_the_keyboard_opens_and_closes(people):
    rig, window, page = people
    search(rig, page, "smith")
    file = page.property("file")
    press(window, Qt.Key.Key_Down)
    rig.bot.waitUntil(lambda: file.property("state") == "shown")
    first = file.delegate_id
    assert page.property("place") == 0
    press(window, Qt.Key.Key_Down)
    rig.bot.waitUntil(lambda: file.property("state") == "shown" and file.delegate_id != first)
    item(window, "fileCloseButton").clicked.emit()
    assert file.property("state") == "closed"
    assert item(window, "peopleSearchField").property("activeFocus")


def test_enter_opens_the_first(people):
    rig, window, page = people
    search(rig, page, "okafor")
    press(window, Qt.Key.Key_Return)
    rig.bot.waitUntil(lambda: page.property("file").property("name") == "Rosemary OKAFOR")


@pytest.mark.parametrize(
    ("text", "state"), [("", "empty"), ("a", "short"), ("nobody is called so", "none"), ("الفاسي", "found")]
)
def test_each_state_of_a_search_has_words(people, text, state):
    rig, window, page = people
    search(rig, page, "smith")
    search(rig, page, text, state)
    if state != "found":
        assert item(window, "peopleList").property("nothing")
        assert not page.property("rows").rows


def test_a_huge_text_is_cut(people):
    _, _, page = people
    page.search("x" * 100_000)
    assert len(page.property("text")) == 60


def test_rows_get_their_pictures(people):
    rig, _, page = people
    search(rig, page, "1001")
    rig.bot.waitUntil(lambda: page.property("rows").rows[0].picture.startswith("image://people/"))


def test_a_person_opens_from_elsewhere(people):
    rig, window, page = people
    window.console.show("live")
    window.console.open_person(rig.house.person(1018))
    file = page.property("file")
    rig.bot.waitUntil(lambda: file.property("state") == "shown")
    assert window.console.current == "people"
    assert file.property("standing") == texts.vetting(Vetting.PENDING)
    assert {one["sign"] for one in file.property("events")} == {"cases", "people"}
    assert file.property("scans")


def test_nobody_of_that_id_is_told(people):
    rig, window, page = people
    page.want(type(rig.house.person(1))(int=7))
    rig.bot.waitUntil(lambda: page.property("file").property("state") == "fault")
    assert item(window, "fileWords").property("text")


def test_scans_and_exceptions_lead_on(people):
    rig, window, page = people
    scans: list[Filter] = []
    asked: list[tuple[int, OverrideAction]] = []
    object.__setattr__(window.context, "open_scans", scans.append)
    object.__setattr__(
        window.context, "allow", lambda card, action: asked.append((card.delegate.number, action))
    )
    opened(rig, page, 1001)
    item(window, "fileScansButton").clicked.emit()
    item(window, "fileAllowButton").clicked.emit()
    assert scans == [Filter(people=frozenset({rig.house.person(1001)}))]
    assert asked == [(1001, OverrideAction.ADMIT)]


def test_presence_is_set_right_for_a_reason(people):
    rig, window, page = people
    file = opened(rig, page, 1001)
    assert next(one for one in file.property("zones") if one["zone"] == 1)["inside"]
    item(window, "zone1SetRightButton").clicked.emit()
    assert not item(window, "deedConfirmButton").property("enabled")
    file.confirm()
    file.choose("stolen")
    assert not file.property("ready"), "that is a reason for something else"
    item(window, "missed_exitReasonButton").clicked.emit()
    item(window, "deedConfirmButton").clicked.emit()
    file.confirm()
    told(rig, file, "done")
    rig.bot.waitUntil(lambda: not next(one for one in file.property("zones") if one["zone"] == 1)["inside"])
    (fact,) = facts(rig, FactKind.PRESENCE_RESET)
    assert (fact.operator, fact.body["reason"], fact.body["inside"]) == ("s-1", "missed_exit", False)


def test_a_badge_is_revoked_for_a_reason(people):
    rig, window, page = people
    file = opened(rig, page, 1001)
    item(window, "fileRevokeButton").clicked.emit()
    item(window, "stolenReasonButton").clicked.emit()
    item(window, "deedConfirmButton").clicked.emit()
    told(rig, file, "done")
    rig.bot.waitUntil(lambda: file.property("badge") == "")
    assert not item(window, "fileRevokeButton").property("enabled")
    assert texts.badge_state(BadgeState.REVOKED) in file.property("papers")[0]["text"]
    assert len(facts(rig, FactKind.CREDENTIAL_REVOKED)) == 1
    file.revoke()
    assert file.property("deed") == ""


def test_esc_takes_back_what_was_begun(people):
    rig, window, page = people
    file = opened(rig, page, 1001)
    file.revoke()
    item(window, "deedBackButton").forceActiveFocus()
    press(window, Qt.Key.Key_Escape)
    assert file.property("deed") == ""
    assert file.property("state") == "shown"
    assert not facts(rig, FactKind.CREDENTIAL_REVOKED)


def test_what_was_revoked_elsewhere_meanwhile_is_told(people):
    rig, _, page = people
    file = opened(rig, page, 1001)
    file.revoke()
    file.choose("lost")
    rig.service.people.revoke_badge(rig.house.person(1001), "security")
    file.confirm()
    assert told(rig, file, "fault")
    assert len(facts(rig, FactKind.CREDENTIAL_REVOKED)) == 1


def test_a_look_changes_neither_choice_nor_place(people):
    rig, _, page = people
    file = opened(rig, page, 1001)
    search(rig, page, "fassi")
    file.revoke()
    file.choose("lost")
    rig.happens(rig.house.scan(1001))
    rig.service.log_book.catch_up()
    before = len(file.property("scans"))
    page.look()
    rig.bot.waitUntil(lambda: len(file.property("scans")) == before + 1)
    assert (file.property("deed"), file.property("ready"), page.property("place")) == ("revoke", True, 0)


def test_what_has_not_changed_is_not_laid_out_again(people):
    rig, _, page = people
    file = opened(rig, page, 1001)
    changes: list[int] = []
    file.changed.connect(lambda: changes.append(1))
    page.look()
    search(rig, page, "okafor")
    assert not changes


def test_nothing_personal_stays_when_nobody_is_signed_in(people):
    rig, window, page = people
    search(rig, page, "fassi")
    file = opened(rig, page, 1001)
    window.console.shut()
    assert file.property("name") == ""
    assert file.property("scans") == file.property("marks") == []
    assert (page.property("text"), page.property("rows").rows) == ("", ())


def test_a_right_that_ended_is_told_in_words(people):
    rig, _, page = people
    file = opened(rig, page, 1001)
    search(rig, page, "fassi")
    rig.service.attendance.sign_out()
    page.look()
    rig.bot.waitUntil(lambda: page.property("state") == "fault" and file.property("state") == "fault")
    assert page.property("error")
    assert file.property("name") == ""


def test_f2_goes_to_where_one_types(people):
    rig, window, page = people
    search(rig, page, "smith")
    item(window, "fileCloseButton").forceActiveFocus()
    press(window, Qt.Key.Key_F2)
    assert item(window, "peopleSearchField").property("activeFocus")


def test_every_reason_has_words():
    assert set(texts.RESET) == set(RESET_REASONS)
    assert set(texts.REVOKE) == set(REVOKE_REASONS)
    assert set(texts.CHANGE) == set(CHANGE_REASONS)
    assert set(texts.RETURN) == set(RETURN_REASONS)


def test_category_and_zones_are_changed_for_a_reason(people):
    rig, window, page = people
    file = opened(rig, page, 1001)
    item(window, "fileChangeButton").clicked.emit()
    item(window, "wrong_categoryReasonButton").clicked.emit()
    assert not file.property("ready"), "nothing is chosen that differs"
    item(window, "staffCategoryButton").clicked.emit()
    assert [one["zone"] for one in file.property("doors") if one["on"]] == [1, 3, 4]
    item(window, "door4Button").clicked.emit()
    item(window, "door2Button").clicked.emit()
    item(window, "deedConfirmButton").clicked.emit()
    file.confirm()
    assert told(rig, file, "done") == texts.changed(ended=True)
    rig.bot.waitUntil(lambda: file.property("badge") == "")
    (fact,) = facts(rig, FactKind.DELEGATE_CHANGED)
    assert (fact.operator, fact.body["category"], fact.body["zones"]) == ("s-1", "staff", "1 2 3")
    assert texts.badge_state(BadgeState.REPLACED) in file.property("papers")[0]["text"]
    assert texts.ended_because("changed") in file.property("papers")[0]["note"]


def test_whoever_chooses_back_and_forth_changes_nothing(people):
    rig, _, page = people
    file = opened(rig, page, 1007)
    file.change()
    before = file.property("doors")
    file.choose("security")
    file.takeCategory("staff")
    assert file.property("ready")
    file.takeCategory("delegate")
    file.toggleZone(1)
    file.toggleZone(1)
    file.toggleZone(99)
    file.takeCategory("king")
    assert file.property("doors") == before, "what was added to the category stays"
    assert not file.property("ready")
    file.confirm()
    file.back()
    file.takeCategory("staff")
    assert file.property("categories") == []
    assert not facts(rig, FactKind.DELEGATE_CHANGED)


def test_a_badge_is_handed_back_for_a_reason(people):
    rig, window, page = people
    file = opened(rig, page, 1001)
    item(window, "fileReturnButton").clicked.emit()
    item(window, "departureReasonButton").clicked.emit()
    item(window, "deedConfirmButton").clicked.emit()
    assert told(rig, file, "done") == texts.returned()
    rig.bot.waitUntil(lambda: not file.property("handedOut"))
    assert not item(window, "fileReturnButton").property("enabled")
    assert not any(one["inside"] for one in file.property("zones"))
    file.giveBack()
    assert file.property("deed") == ""
    assert len(facts(rig, FactKind.BADGE_RETURNED)) == 1
