from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator
from kiosk.event.people import Role, Vetting
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import mirror, operators, people, presence, review
from kiosk.store.schema import zone
from kiosk.supervision import boards, days, tallies
from kiosk.supervision.boards import OperatorCount
from kiosk.supervision.counting import ArrivalsNow, Counting, standing_out
from kiosk.supervision.filters import Filter
from tests.small_event import NOW
from tests.unit.supervision.conftest import scan

TODAY, YESTERDAY = date(2026, 11, 24), date(2026, 11, 23)


@pytest.fixture
def counting(room):
    return Counting(room.store, room.event.event, room.clock, room.settings)


def _whole(room, counting, day):
    """What the boards say that count everything anew."""
    since, until = days.bounds(day, counting.zone)
    with room.store.read() as conn:
        skew = mirror.get_value(conn, "review_skew") or 0
        arrivals = boards.arrivals(conn, day, counting.zone, skew)
        return arrivals, boards.operators(conn, since, until, skew)


def test_arrivals_and_operators_are_the_whole_count_at_every_look(room, counting, moments):
    for step, more in enumerate(
        (
            {"station": "gate-in"},
            {"station": "gate-in", "at": NOW - timedelta(days=1)},
            {"station": "gate-in", "outcome": Outcome.REFUSE, "reasons": (Reason.REVOKED,)},
            {"operator": "v-02"},
            {"station": "gate-out"},
        )
    ):
        room.scan(more.pop("at", moments(step)), **more)
        room.caught_up()
        for day in (TODAY, YESTERDAY, TODAY):
            arrivals, operators_ = _whole(room, counting, day)
            assert counting.arrivals(day) == ArrivalsNow(arrivals, complete=True)
            counted = [one.count for one in counting.stations(day).operators]
            assert counted == list(operators_)
    assert counting.arrivals(TODAY).board.today == 1
    assert counting.arrivals(TODAY).board.yesterday == 1


def test_a_look_counts_only_what_is_new(room, counting, moments, monkeypatch):
    counted = []

    def spied(conn, low, high, since, until, *, scans=tallies.rows.scans):
        found = scans(conn, low, high, since, until)
        counted.append(sum(one.scans for one in found))
        return found

    monkeypatch.setattr(tallies.rows, "scans", spied)
    room.write(*(scan(moments(n)) for n in range(40)))
    room.caught_up()
    counting.stations(TODAY)
    room.scan(moments(50))
    room.caught_up()
    counting.stations(TODAY)
    counting.stations(TODAY)
    assert counted == [40, 1]


def test_no_look_counts_more_than_it_may(room, counting, moments, monkeypatch):
    monkeypatch.setattr(tallies, "_SCANS_AT_ONCE", 2)
    room.write(*(scan(moments(n), station="gate-in") for n in range(5)))
    room.caught_up()
    seen = [counting.arrivals(TODAY) for _ in range(4)]
    assert [(one.board.today, one.complete) for one in seen] == [(2, False), (4, False), (5, True), (5, True)]


def test_a_review_made_anew_is_counted_anew(room, counting, moments):
    room.write(*(scan(moments(n), station="gate-in") for n in range(5)))
    watcher = room.caught_up()
    assert counting.arrivals(TODAY).board.today == 5
    with room.store.write() as conn:
        review.delete_rows(conn, 100)
    assert counting.arrivals(TODAY).board.today == 0
    assert {one.count.scans for one in counting.stations(TODAY).stations} == {0}
    watcher.review.rebuild()
    room.caught_up()
    assert counting.arrivals(TODAY).board.today == 5
    assert sum(one.today for one in counting.stations(TODAY).stations) == 5


def test_a_day_further_back_is_let_go(room, counting):
    for back in range(8):
        counting.arrivals(TODAY - timedelta(days=back))
    assert len(counting._scans) == 4


def test_a_zone_says_how_it_moves(room, counting):
    with room.store.write() as conn:
        conn.execute(zone.update().where(zone.c.number == 1).values(capacity=4))
        for number, minutes, inside in ((1, 40, True), (2, 3, True), (3, 2, True), (3, 1, False)):
            presence.move(
                conn, room.person(number), 1, inside=inside, gate="in", at=NOW - timedelta(minutes=minutes)
            )
    first, second, _ = counting.zones()
    assert (first.count.inside, first.change) == (2, 0), "one in, one out"
    assert (second.count.inside, second.change) == (0, 0)
    room.clock.advance(timedelta(minutes=13, seconds=1).total_seconds())
    assert counting.zones()[0].change == -1


def test_who_is_inside_newest_first_page_by_page(room, counting):
    with room.store.write() as conn:
        for number, minutes in ((1, 9), (2, 3), (3, 3)):
            presence.move(
                conn, room.person(number), 2, inside=True, gate="in", at=NOW - timedelta(minutes=minutes)
            )
    first = counting.inside(2, 1)
    assert first.more
    seen, after = [], None
    for last in (False, False, True):
        page = counting.inside(2, 1, after)
        seen += [card.delegate.id for _, card in page.rows]
        after = page.rows[-1][0]
        assert page.more != last
    assert len(seen) == len(set(seen)) == 3
    assert seen[-1] == room.person(1)
    assert counting.inside(1, 10).rows == ()


def test_gates_of_a_zone_with_their_scans(room, counting, moments):
    room.write(
        *(scan(moments(n), station="gate-in") for n in range(3)),
        scan(moments(4), station="gate-in", outcome=Outcome.REFER, reasons=(Reason.ZONE_FULL,)),
    )
    watcher = room.caught_up()
    with room.store.read() as conn:
        where = next(one for one in boards.places.gates(conn) if one.direction.value == "entry")
    gate = next(one for one in counting.gates(where.zone, TODAY) if one.gate.code == where.code)
    assert (gate.admitted, gate.turned, gate.last) == (3, 1, moments(4))
    assert watcher.count(gate.behind).number == 4
    assert counting.gates(99, TODAY) == ()


def test_people_of_a_delegation(room, counting, moments):
    room.arrive(1, moments(1))
    with room.store.write() as conn:
        presence.move(conn, room.person(1), 3, inside=True, gate="in", at=NOW)
        card = people.delegate_card(conn, room.person(3))
        people.set_vetting(conn, room.person(3), Vetting.WITHDRAWN)
    found = {one.card.delegate.number: one for one in counting.members(card.delegation.id)}
    assert (found[1].arrived_at, found[1].zones, found[1].expected) == (moments(1), (3,), True)
    assert (found[3].arrived_at, found[3].zones, found[3].expected) == (None, (), False)
    assert counting.members(uuid4()) == ()
    board = counting.delegations()
    assert next(row.expected for row in board.rows if row.delegation.id == card.delegation.id) == sum(
        one.expected for one in found.values()
    )
    assert board.present <= {row.delegation.id for row in board.rows}


def test_stations_are_heard_of_and_operators_sign_in(room, counting, moments, monkeypatch):
    monkeypatch.setattr(tallies, "_AT_ONCE", 2)
    with room.store.write() as conn:
        operators.add_operator(conn, Operator("v-09", "Nine", Role.VOLUNTEER))
        operators.add_operator(conn, Operator("v-10", "Ten", Role.VOLUNTEER))
        operators.end_operator(conn, "v-10", NOW)
    sign_in = replace(scan(moments(7)), kind=FactKind.SIGNED_IN, outcome=None, reasons=(), operator="v-09")
    room.write(*(scan(moments(n)) for n in range(5)), sign_in)
    room.caught_up()
    looks = 1
    while not (board := counting.stations(TODAY)).complete:
        looks += 1
    assert looks == 3, "no look reads more than it may"
    nine = next(one for one in board.operators if one.count.operator == "v-09")
    assert (nine.sign_ins, nine.count.scans, nine.row.operator.name) == (1, 0, "Nine")
    assert "v-10" not in {one.count.operator for one in board.operators}, "ended, and did nothing"
    desk = next(one for one in board.stations if one.count.code == sign_in.station)
    assert (desk.today, desk.heard) == (5, moments(7))
    assert room.supervision().count(desk.behind_today).number == 5


def _did(operator, scans, referred=0, asked=0):
    return OperatorCount(operator, scans, scans - referred, referred, 0, asked, 0, Filter(), Filter())


@pytest.mark.parametrize(
    ("own", "others", "much"),
    [
        (_did("a", 10, referred=5), _did("b", 30, referred=3), {"referred"}),
        (_did("a", 10, referred=5), _did("b", 30, referred=8), set()),  # 50 % against 27 %
        (_did("a", 10, referred=4), _did("b", 20, referred=4), set()),  # exactly twice
        (_did("a", 10, referred=2), _did("b", 30), set()),  # too few to say
        (_did("a", 10, asked=3), _did("b", 19), set()),  # too few others
        (_did("a", 10, asked=3), _did("b", 40), {"overrides"}),
        (_did("a", 0, asked=3), _did("b", 40), {"overrides"}),
    ],
)
def test_who_stands_out(own, others, much):
    assert standing_out((own, others))["a"] == much
