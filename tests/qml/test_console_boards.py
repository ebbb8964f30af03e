"""The pages Zones, Delegations and Stations over a real store, through keyboard and model."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import operators, presence
from kiosk.store.station_lock import StationLock
from kiosk.supervision.filters import Filter
from tests.console_house import NOW
from tests.qml.console_rig import item, press
from ui.models.console import delegations_rows
from ui.stage import Looks

_OFFLINE = {"code": "printer", "part": "printer_offline"}


@pytest.fixture
def opened(console_rig):
    """Opens a page; what would open the Log or a person is kept instead."""

    def open_it(code, *, by="s-1"):
        window = console_rig.show(by=by)
        filters, people = [], []
        object.__setattr__(window.context, "open_scans", filters.append)
        object.__setattr__(window.context, "open_person", people.append)
        window.console.show(code)
        model = window.console.page_model(code)
        console_rig.bot.waitUntil(lambda: model.property("state") == "shown")
        return window, model, filters, people

    return open_it


def _drawn(window, name):
    """The item of that name, also where a Repeater made it."""
    left = [window.window.contentItem()]
    while left:
        one = left.pop()
        if one.objectName() == name:
            return one
        left += one.childItems()
    raise AssertionError(f"{name} is not there")


def _rows(model, name):
    return model.property(name).rows


def _count(console_rig, wanted: Filter) -> int:
    return console_rig.service.log_book.count(wanted).number


def test_zones_by_keyboard(opened, console_rig):
    window, model, filters, people = opened("zones")
    rows = _rows(model, "zones")
    assert [(row.number, row.inside, row.fullness) for row in rows] == [
        (1, "32 of 36", ""),
        (2, "12 of 12", "full"),
        (3, "0", ""),
        (4, "0 of 8", ""),
    ]
    assert rows[1].state_words == "Full"
    assert item(window, "zonesList").property("activeFocus")
    press(window, Qt.Key.Key_Down)
    assert model.property("zoneName") == "Plenary hall"
    console_rig.bot.waitUntil(lambda: len(_rows(model, "insiders")) == 32)
    inside = _rows(model, "insiders")
    page = console_rig.service.boards.inside(1, 100)
    assert [row.key for row in inside] == [one.delegate_id for one, _ in page.rows]
    assert all(newer.at >= older.at for (newer, _), (older, _) in pairwise(page.rows))
    press(window, Qt.Key.Key_Return)
    assert filters[-1] == Filter(zones=frozenset({1}), outcomes=frozenset({Outcome.ADMIT}))
    gates = _rows(model, "gates")
    assert [(gate.key, gate.sign) for gate in gates] == [("hall-in", "entry"), ("hall-out", "exit")]
    model.openGate(0)
    assert _count(console_rig, filters[-1]) == int(gates[0].admitted) + int(gates[0].turned)
    model.openInside(0)
    assert people == [inside[0].key]
    press(window, Qt.Key.Key_End)
    assert model.property("zoneName") == "Operations centre"
    press(window, Qt.Key.Key_Escape)
    assert model.property("zonePlace") == -1


def test_nearly_full_is_said_at_ninety_per_cent(opened, console_rig):
    _, model, _, _ = opened("zones")
    with console_rig.service.store.write() as conn:
        presence.move(conn, console_rig.house.person(1056), 1, inside=True, gate="hall-in", at=NOW)
    console_rig.bot.waitUntil(lambda: _rows(model, "zones")[0].inside == "33 of 36")
    row = _rows(model, "zones")[0]
    assert (row.fullness, row.state_words, row.trend) == ("nearly", "Nearly full", "▲ 1")


def test_a_look_leaves_the_selection_where_it_is(opened, console_rig):
    window, model, _, _ = opened("zones")
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    zones = item(window, "zonesList")
    with console_rig.service.store.write() as conn:
        presence.move(conn, console_rig.house.person(1056), 3, inside=True, gate="x", at=NOW)
    console_rig.bot.waitUntil(lambda: _rows(model, "zones")[2].inside == "1")
    assert zones.property("currentIndex") == 1
    assert model.property("zoneName") == "Committee rooms"


def test_the_chart_by_keyboard(opened, console_rig):
    window, model, filters, _ = opened("zones")
    console_rig.bot.waitUntil(lambda: model.property("chartState") == "shown")
    board = console_rig.service.boards.arrivals(NOW.date()).board
    assert model.property("total") == f"Today: {board.today}"
    by_now = sum(one.yesterday for one in board.quarters if one.begins <= NOW)
    assert model.property("totalBefore") == f"Yesterday: {by_now} by this time, {board.yesterday} in all"
    assert 0 < by_now < board.yesterday
    chart = item(window, "arrivalsChart")
    chart.forceActiveFocus()
    press(window, Qt.Key.Key_Home)
    press(window, Qt.Key.Key_Right)
    place = chart.property("chosen")
    row = _rows(model, "quarters")[place]
    quarter = next(one for one in board.quarters if one.begins == row.key)
    assert f"{quarter.today} arrivals, {quarter.yesterday} the day before" in row.words
    assert item(window, "quarterLabel").property("text") == row.words
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert filters == [quarter.behind(), quarter.behind(before=True)]
    _drawn(window, "day1Button").clicked.emit()
    before = console_rig.service.boards.arrivals(NOW.date() - timedelta(days=1)).board
    console_rig.bot.waitUntil(lambda: model.property("total") == f"This day: {before.today}")


def test_delegations_filter_and_search(opened, console_rig):
    window, model, filters, people = opened("delegations")
    board = console_rig.service.boards.delegations()
    assert [row.key for row in _rows(model, "delegations")] == [row.delegation.id for row in board.rows]
    assert model.property("reached") == board.quorum.reached
    assert model.property("quorum") == "There is a quorum"
    assert model.property("rule").startswith("Needed are more than 50 % of the member delegations.")
    _drawn(window, "awayFilterButton").clicked.emit()
    assert {row.arrived for row in _rows(model, "delegations")} == {"0"}
    _drawn(window, "headlessFilterButton").clicked.emit()
    assert {row.head for row in _rows(model, "delegations")} == {"missing"}
    _drawn(window, "membersFilterButton").clicked.emit()
    assert len(_rows(model, "delegations")) == board.quorum.counted
    _drawn(window, "allFilterButton").clicked.emit()
    field = item(window, "delegationField")
    field.forceActiveFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_U):
        press(window, key)
    assert [row.code for row in _rows(model, "delegations")] == ["MAR"], "found by its name in Spanish"
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    console_rig.bot.waitUntil(lambda: len(_rows(model, "members")) == 5)
    press(window, Qt.Key.Key_Return)
    assert filters == [board.rows[0].behind]
    model.openMember(0)
    assert people == [_rows(model, "members")[0].key]
    press(window, Qt.Key.Key_Escape)
    assert not model.property("isOpen")


def test_a_delegation_is_found_by_any_of_its_names():
    within = " mar morocco maroc marruecos almghrb el salvador "
    for text, known in (("mar", True), ("el sal", True), ("rocco", False), ("mar fra", False), ("", True)):
        assert delegations_rows.found(text, within) == known


def _tell_out(console, station):
    told = Fact(uuid4(), FactKind.STATION_OUT, console.clock.now(), station, "-", body=_OFFLINE)
    with console.store.write() as conn:
        console.log.append(conn, told)


def test_stations_say_which_is_lost(opened, console_rig):
    window, model, filters, _ = opened("stations")
    rows = {row.key: row for row in _rows(model, "stations")}
    assert (rows["desk-1"].standing, rows["desk-1"].standing_words) == ("lost", "No longer open")
    assert rows[console_rig.service.code].standing == "open"
    place = [row.key for row in _rows(model, "stations")].index("desk-1")
    model.chooseStation(place)
    assert "No longer open. Last heard of" in model.property("warning")
    item(window, "crewScansButton").clicked.emit()
    assert _count(console_rig, filters[-1]) == int(rows["desk-1"].today)
    item(window, "crewEverButton").clicked.emit()
    assert _count(console_rig, filters[-1]) == int(rows["desk-1"].ever)
    held = StationLock(console_rig.house.folder, "desk-1")
    model.look()
    console_rig.bot.waitUntil(
        lambda: {row.key: row for row in _rows(model, "stations")}["desk-1"].standing == "open"
    )
    _tell_out(console_rig.service, "desk-1")
    model.look()
    console_rig.bot.waitUntil(
        lambda: {row.key: row for row in _rows(model, "stations")}["desk-1"].standing == "out"
    )
    assert model.property("warning") == "Out of service. The printer is switched off or not connected."
    held.release()


def test_an_operator_far_from_the_others_is_said_in_words(opened, console_rig):
    window, model, filters, _ = opened("stations")
    rows = {row.key: row for row in _rows(model, "operators")}
    assert rows["v-1"].much == "Asks for exceptions more than twice as often as the others"
    assert rows["-"].name == "Nobody signed in"
    operators_list = item(window, "operatorsList")
    operators_list.forceActiveFocus()
    press(window, Qt.Key.Key_Home)
    assert model.property("chosen") == "operator"
    assert model.property("title") == _rows(model, "operators")[0].name
    press(window, Qt.Key.Key_Return)
    item(window, "crewReferredButton").clicked.emit()
    first = _rows(model, "operators")[0]
    assert [_count(console_rig, one) for one in filters] == [int(first.scans), int(first.referred)]
    item(window, "stationsList").setProperty("currentIndex", 0)
    assert model.property("chosen") == "station"
    assert operators_list.property("currentIndex") == -1


def test_a_locked_operator_is_unlocked(opened, console_rig):
    with console_rig.service.store.write() as conn:
        operators.write_tally(conn, "v-1", 99, NOW, None)
        operators.write_tally(conn, "a-1", 99, NOW, None)
    window, model, _, _ = opened("stations")
    place = {row.key: place for place, row in enumerate(_rows(model, "operators"))}
    model.chooseOperator(place["a-1"])
    assert model.property("warning") == "Locked after wrong PINs"
    assert not model.property("mayUnlock"), "nobody unlocks a higher role than their own"
    model.chooseOperator(place["v-1"])
    assert item(window, "unlockButton").property("visible")
    item(window, "unlockButton").clicked.emit()
    console_rig.bot.waitUntil(lambda: not model.property("mayUnlock"))
    console_rig.bot.waitUntil(lambda: "may sign in again" in model.property("notice"))


def test_the_store_is_seen_within_a_look(opened, console_rig):
    window, model, _, _ = opened("stations")
    before = {row.key: row.today for row in _rows(model, "stations")}
    at = NOW - timedelta(seconds=1)
    console_rig.happens(
        Fact(
            uuid4(),
            FactKind.SCAN,
            at,
            "desk-2",
            "s-2",
            outcome=Outcome.REFUSE,
            reasons=(Reason.UNKNOWN_CODE,),
        )
    )

    def one_more():
        return {row.key: row.today for row in _rows(model, "stations")}["desk-2"] == str(
            int(before["desk-2"]) + 1
        )

    console_rig.bot.waitUntil(one_more)
    assert item(window, "stationsList").property("count") == len(before)


@pytest.mark.parametrize(
    ("code", "lists"),
    [
        ("zones", ("zones", "gates", "insiders", "quarters")),
        ("delegations", ("delegations", "members")),
        ("stations", ("stations", "operators")),
    ],
)
def test_nothing_stays_when_nobody_is_signed_in(opened, console_rig, code, lists):
    window, model, _, _ = opened(code)
    for choose in ("chooseZone", "choose", "chooseOperator"):
        if hasattr(model, choose):
            getattr(model, choose)(0)
    console_rig.bot.waitUntil(lambda: any(_rows(model, name) for name in lists))
    console_rig.service.attendance.sign_out()
    window.console.shut()
    assert [len(_rows(model, name)) for name in lists] == [0] * len(lists)
    console_rig.bot.waitUntil(lambda: window.window.findChild(QObject, f"{code}Page") is None)


@pytest.mark.parametrize("code", ["zones", "delegations", "stations"])
def test_a_fault_is_said_where_the_numbers_would_stand(console_rig, code):
    window = console_rig.show()
    console_rig.service.attendance.lock()
    window.console.show(code)
    model = window.console.page_model(code)
    console_rig.bot.waitUntil(lambda: model.property("state") == "fault")
    assert model.property("error")


def test_the_keyboard_brings_what_it_goes_to_into_view(console_rig):
    window = console_rig.page("zones", Looks(text_scale=2.0), size=(1440, 720))
    model = window.console.page_model("zones")
    console_rig.bot.waitUntil(lambda: model.property("chartState") == "shown")
    chart = item(window, "arrivalsChart")

    def bottom():
        return chart.mapToItem(window.window.contentItem(), 0, chart.height()).y()

    console_rig.bot.waitUntil(lambda: bottom() > window.window.height())
    chart.forceActiveFocus()
    console_rig.bot.waitUntil(lambda: bottom() <= window.window.height())
    item(window, "zonesList").forceActiveFocus()
    console_rig.bot.waitUntil(lambda: bottom() > window.window.height())


def test_of_many_days_a_few_are_shown_at_a_time(opened, console_rig):
    console_rig.clock.advance(timedelta(days=3).total_seconds())
    window, model, _, _ = opened("zones")
    assert len(model.property("days")) == 5
    _drawn(window, "day3Button")
    _drawn(window, "dayMoreButton").clicked.emit()
    oldest = _drawn(window, "day4Button")
    assert oldest.property("text") == "Mon 23"
    oldest.clicked.emit()
    console_rig.bot.waitUntil(lambda: model.property("total") == "This day: 80")
    _drawn(window, "dayMoreButton").clicked.emit()
    assert _drawn(window, "day0Button").property("text") == "Today"


def test_a_row_that_takes_the_chosen_ones_place_is_not_chosen(opened, console_rig):
    window, model, _, _ = opened("delegations")
    rows = item(window, "delegationsList")
    rows.setProperty("currentIndex", 0)
    console_rig.bot.waitUntil(lambda: model.property("isOpen"))
    _drawn(window, "awayFilterButton").clicked.emit()
    place = rows.property("currentIndex")
    assert place == model.property("place")
    chosen = _rows(model, "delegations")[place].name if place >= 0 else None
    assert chosen is None or chosen == model.property("name")
