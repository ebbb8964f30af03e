"""The page Cases: what waits is settled here, once, by a name, and is gone when it was settled elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.event.cases import CaseKind
from kiosk.event.facts import FactKind
from kiosk.event.operators import RequestState
from kiosk.event.watch import HitState
from kiosk.scanlog import entries
from tests.console_house import PINS
from tests.qml.console_rig import ConsoleRig, item, press


@pytest.fixture
def cases(console_rig: ConsoleRig):
    window = console_rig.page("cases")
    page = window.console.page_model("cases")
    console_rig.bot.waitUntil(lambda: page.property("state") == "shown")
    console_rig.bot.waitUntil(lambda: page.property("detail").view.kind == "asked")
    return console_rig, window, page


def kinds(page) -> list[str]:
    return [row.kind for row in page.property("rows").rows]


def choose(rig, page, kind: str):
    detail = page.property("detail")
    page.choose(kinds(page).index(kind))
    rig.bot.waitUntil(lambda: detail.view.kind == kind)
    return detail


def settled(rig, page, deed) -> None:
    detail = page.property("detail")
    with rig.bot.waitSignal(detail.settled):
        deed()
    rig.bot.waitUntil(lambda: not detail.property("busy"))


def facts(rig, kind: FactKind):
    with rig.service.store.read() as conn:
        return [one.fact for one in entries(conn) if one.fact.kind is kind]


def test_what_waits_stands_under_its_headings_and_the_most_urgent_is_open(cases):
    _, _, page = cases
    order = list(dict.fromkeys(kinds(page)))
    assert order == ["asked", "likeness", "case"]
    detail = page.property("detail")
    assert page.property("place") == 0
    assert detail.view.outcome in {"refer", "refuse"}
    assert detail.view.has_person
    told = {line["label"]: line["value"] for line in detail.view.lines}
    assert "Vic (v-1)" in told["Asked by"]


def test_a_request_is_granted_by_the_pin_and_by_no_other(cases):
    rig, window, page = cases
    detail, before = page.property("detail"), len(facts(rig, FactKind.OVERRIDE))
    request = page.property("rows").rows[0].key[1]
    detail.grant()
    assert detail.property("mode") == "pin"
    for digit in "907135":
        press(window, getattr(Qt.Key, f"Key_{digit}"))
    settled(rig, page, lambda: press(window, Qt.Key.Key_Return))
    assert detail.pin_pad.view.notice != ""
    assert rig.service.attendance.request(request).state is RequestState.OPEN
    assert len(facts(rig, FactKind.OVERRIDE)) == before
    rig.clock.advance(60)
    detail.back()
    detail.grant()
    for digit in PINS["s-1"]:
        detail.pin_pad.digit(int(digit))
    settled(rig, page, detail.pin_pad.enter)
    made = facts(rig, FactKind.OVERRIDE)[-1]
    assert (made.operator, made.body["granted_by"]) == ("v-1", "s-1")
    assert detail.property("noticeKind") == "done"
    rig.bot.waitUntil(lambda: "asked" not in kinds(page))


def test_a_request_is_declined_with_words_for_whoever_asked(cases):
    rig, window, page = cases
    request = page.property("rows").rows[0].key[1]
    assert not item(window, "caseDeclineButton").property("enabled")
    item(window, "caseBecauseField").setProperty("text", "  send them to me ")
    assert item(window, "caseDeclineButton").property("enabled")
    settled(rig, page, lambda: page.property("detail").decline("  send them   to me "))
    answered = rig.service.attendance.request(request)
    assert (answered.state, answered.because) == (RequestState.DECLINED, "send them to me")
    assert item(window, "caseBecauseField").property("text") == ""


@pytest.mark.parametrize(("deed", "state"), [("clear", HitState.CLEARED), ("hold", HitState.HELD)])
def test_a_hit_is_cleared_or_held_with_a_reason(cases, deed, state):
    rig, _, page = cases
    detail = choose(rig, page, "likeness")
    entry, person = detail.key[1:]
    assert {side["label"] for side in detail.view.sides} >= {"Name"}
    settled(rig, page, lambda: getattr(detail, deed)("born on another day"))
    hit = next(
        one.hit
        for one in rig.service.casework.likenesses(decided=True)
        if (one.hit.entry_id, one.hit.delegate_id) == (entry, person)
    )
    assert (hit.state, hit.decided_by) == (state, "s-1")
    page.show("settled")
    rig.bot.waitUntil(lambda: ("likeness", entry, person) in [row.key for row in page.property("rows").rows])


def test_a_case_is_closed_with_a_reason_and_found_again(cases):
    rig, _, page = cases
    detail = choose(rig, page, "case")
    case_id = detail.key[1]
    assert detail.view.scans or detail.view.told
    settled(rig, page, lambda: detail.closeCase("spoken to"))
    assert rig.service.casework.case(case_id).case.closed_because == "spoken to"
    rig.bot.waitUntil(lambda: ("case", case_id) not in [row.key for row in page.property("rows").rows])
    page.show("settled")
    rig.bot.waitUntil(lambda: ("case", case_id) in [row.key for row in page.property("rows").rows])
    page.choose([row.key for row in page.property("rows").rows].index(("case", case_id)))
    rig.bot.waitUntil(lambda: detail.view.settled != "")
    assert "spoken to" in detail.view.settled
    assert detail.property("isSettled")


def test_without_a_reason_a_case_stays_open_and_says_why(cases):
    rig, _, page = cases
    detail = choose(rig, page, "case")
    settled(rig, page, lambda: detail.closeCase("   "))
    assert detail.property("noticeKind") == "fault"
    assert rig.service.casework.case(detail.key[1]).case.closed_at is None


def test_what_was_settled_elsewhere_closes_here_and_says_so(cases):
    rig, _, page = cases
    detail = page.property("detail")
    rig.service.attendance.decline(detail.key[1], "elsewhere")
    page.look()
    rig.bot.waitUntil(lambda: "asked" not in kinds(page))
    assert detail.property("noticeKind") == "info" or detail.view.kind == "likeness"


def test_scans_and_people_open_from_here(cases):
    rig, window, page = cases
    detail = choose(rig, page, "case")
    detail.openScans()
    assert window.console.current == "log"


def test_nothing_personal_stays_when_nobody_is_signed_in(cases):
    _, window, page = cases
    window.console.shut()
    assert page.property("rows").rows == ()
    assert page.property("detail").view.name == ""
    assert page.property("detail").property("picture") == ""


def test_the_watch_list_grows_and_shrinks_by_name(cases):
    rig, _, page = cases
    page.show("watch")
    watch = page.property("watch")
    rig.bot.waitUntil(lambda: watch.property("state") == "shown")
    before = len(watch.property("rows").rows)
    watch.add("", "", "", "", "because", "refuse", 0)
    assert watch.property("noticeKind") == "fault"
    watch.add("Nobody Atall", "1984-13-09", "", "", "because", "refuse", 0)
    assert "1984-03-09" in watch.property("notice")
    with rig.bot.waitSignal(watch.added):
        watch.add("Nobody Atall", "1984-03-09", "", "mar", "asked for by the host", "refuse", 7)
    rig.bot.waitUntil(lambda: len(watch.property("rows").rows) == before + 1)
    added = next(one for one in rig.service.casework.entries() if one.name == "Nobody Atall")
    assert (added.added_by, added.delegation, added.action.value) == ("s-1", "MAR", "refuse")
    watch.choose(watch.property("rows").place_of(added.id))
    watch.endToday()
    rig.bot.waitUntil(
        lambda: any(
            one.id == added.id and one.expires != added.expires for one in rig.service.casework.entries()
        )
    )
    rig.bot.waitUntil(lambda: not watch.property("busy"))
    watch.choose(watch.property("rows").place_of(added.id))
    watch.remove()
    rig.bot.waitUntil(lambda: len(watch.property("rows").rows) == before)


def test_a_new_request_is_heard_once(console_rig, monkeypatch):
    window = console_rig.page("cases")
    heard: list[str] = []
    monkeypatch.setattr(window._sounds, "play", heard.append)
    console_rig.bot.waitUntil(lambda: window._waiting >= 0)
    window._beaten(type("Pulse", (), {"version": -5, "size": 1, "cases": window._waiting + 1})())
    window._beaten(type("Pulse", (), {"version": -6, "size": 1, "cases": window._waiting})())
    assert heard == ["refer"]


def test_headings_count_what_stands_under_them(cases):
    rig, window, page = cases
    content = item(window, "waitList").property("contentItem")

    def wanted() -> list[str]:
        return [page.property("headings")[kind] for kind in dict.fromkeys(kinds(page))]

    def headings() -> list[str]:
        shown = [one for one in content.childItems() if one.isVisible() and one.objectName() == "waitHeading"]
        return [one.property("text") for one in sorted(shown, key=lambda one: one.y())]

    rig.bot.waitUntil(lambda: headings() == wanted() != [])
    before = wanted()
    detail = choose(rig, page, "likeness")
    settled(rig, page, lambda: detail.clear("born on another day"))
    rig.bot.waitUntil(lambda: wanted() != before and headings() == wanted())
    assert "Watch list · 1" in headings()
    page.show("settled")
    rig.bot.waitUntil(lambda: page.property("state") == "shown" and page.property("rows").rows != ())
    rig.bot.waitUntil(lambda: headings() == wanted())
    assert headings()[0] == "Watch list · 3"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (CaseKind.TWO_PLACES, "Desk 2, accessible entrance and Hall, entrance, 12 s apart."),
        (CaseKind.FORGED_BURST, "4 false codes at Hall, entrance within 1 min."),
        (CaseKind.OVERRIDE_PATTERN, "Vic asked for 6 exceptions."),
        (CaseKind.HELP_CALLED, "At Desk 1."),
        (CaseKind.CLOCK_WENT_BACK, "At Hall, exit."),
    ],
)
def test_a_case_says_in_one_sentence_what_the_rule_saw(cases, kind, sentence):
    rig, window, page = cases
    detail = page.property("detail")
    case = next(one for one in rig.service.casework.cases() if one.kind is kind)
    page.choose(page.property("rows").place_of(("case", case.id)))
    rig.bot.waitUntil(lambda: detail.property("fact") == sentence)
    assert item(window, "caseFact").property("visible")
