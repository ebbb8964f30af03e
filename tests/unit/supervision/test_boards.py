from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.event.people import Vetting
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import people
from kiosk.store.schema import override, presence, zone
from kiosk.supervision import boards, days
from kiosk.supervision import delegations as board
from kiosk.supervision.boards import _by_wall_clock
from tests.small_event import NOW
from tests.unit.supervision.conftest import scan

PARIS, CASABLANCA = ZoneInfo("Europe/Paris"), ZoneInfo("Africa/Casablanca")


@pytest.mark.parametrize(
    ("day", "name", "quarters"),
    [
        (date(2026, 11, 24), "Africa/Casablanca", 96),
        (date(2026, 3, 29), "Europe/Paris", 92),
        (date(2026, 10, 25), "Europe/Paris", 100),
        (date(2026, 4, 24), "Africa/Cairo", 92),  # the day begins at one o'clock
        (date(2026, 11, 24), "Asia/Kathmandu", 96),
        (date(2026, 4, 5), "Australia/Lord_Howe", 98),
    ],
)
def test_a_day_has_its_quarters(day, name, quarters):
    zone_info = ZoneInfo(name)
    found = list(days.quarters(day, zone_info))
    assert len(found) == quarters
    assert {days.day_of(at, zone_info) for at in found} == {day}
    assert [days.quarter_of(at + timedelta(minutes=14, seconds=59)) for at in found] == found
    assert days.day_of(found[0] - timedelta(microseconds=1), zone_info) == day - timedelta(days=1)


@given(st.dates(date(2026, 1, 2), date(2026, 12, 30)), st.data())
def test_the_day_before_is_laid_beside_by_the_wall_clock(day, data):
    before = list(days.quarters(day - timedelta(days=1), PARIS))
    then = dict.fromkeys(data.draw(st.sets(st.sampled_from(before))), (1, 2))
    begins = [at.astimezone(PARIS) for at in days.quarters(day, PARIS)]
    found = _by_wall_clock(then, begins, PARIS)
    assert sum(count[0] for count in found.values()) == len(then), "nobody is lost"
    if len(before) == len(begins):
        walls = {(at.astimezone(PARIS).hour, at.astimezone(PARIS).minute) for at in then}
        assert {(begins[n].hour, begins[n].minute) for n in found} == walls


def test_arrivals_by_quarter_with_the_day_before(room):
    midnight = days.bounds(date(2026, 11, 24), CASABLANCA)[0]
    at = {
        "just before": midnight - timedelta(microseconds=1),
        "just after": midnight,
        "later": midnight + timedelta(hours=9, minutes=20),
    }
    for moment in at.values():
        room.scan(moment, station="gate-in", delegate_id=room.person(1))
    room.scan(at["later"], station="gate-out")
    room.scan(at["later"], station="desk-1")
    room.scan(at["later"], station="gate-in", outcome=Outcome.REFUSE, reasons=(Reason.REVOKED,))
    room.arrive(2, at["later"])
    room.arrive(3, at["just before"])
    watcher = room.caught_up()
    found = watcher.boards().arrivals
    assert (found.day, found.today, found.yesterday) == (date(2026, 11, 24), 3, 2)
    assert (found.quarters[0].entries, found.quarters[-1].entries_before) == (1, 1)
    assert found.quarters[-1].check_ins_before == 1
    busy = next(one for one in found.quarters if one.check_ins)
    assert (busy.begins.hour, busy.begins.minute, busy.entries) == (9, 15, 1)
    # The number opens to the admitted scans of that quarter: also the desk's and the way out.
    assert watcher.count(busy.behind()).number == 3
    assert watcher.count(found.quarters[-1].behind(before=True)).number == 1


def test_a_repeated_hour_counts_once_in_each_of_its_quarters(room):
    day = date(2026, 10, 25)
    for hour in (0, 1):  # 02:05 in Paris, twice
        room.scan(datetime(2026, 10, 25, hour, 5, tzinfo=UTC), station="gate-in")
    room.caught_up()
    with room.store.read() as conn:
        found = boards.arrivals(conn, day, PARIS)
        after = boards.arrivals(conn, day + timedelta(days=1), PARIS)
    assert [(one.begins.hour, one.begins.fold) for one in found.quarters if one.today] == [(2, 0), (2, 1)]
    assert [(one.begins.hour, one.yesterday) for one in after.quarters if one.yesterday] == [(2, 2)]


def test_occupancy_against_capacity(room):
    with room.store.write() as conn:
        conn.execute(zone.update().where(zone.c.number == 1).values(capacity=4))
        for number, inside in ((1, True), (2, True), (3, False)):
            conn.execute(
                presence.insert().values(
                    delegate_id=room.person(number), zone=1, inside=inside, gate="hall-in", at=NOW
                )
            )
    first, second, _ = room.supervision().boards().zones
    assert (first.inside, first.capacity, first.share) == (2, 4, 0.5)
    assert (second.inside, second.capacity, second.share) == (0, None, None)
    assert first.behind.zones == {1}


def test_operators_and_their_rates(room, moments):
    room.write(*(scan(moments(n)) for n in range(8)))
    room.scan(moments(9), outcome=Outcome.REFER, reasons=(Reason.ZONE_FULL,))
    room.scan(moments(10), outcome=Outcome.REFUSE, reasons=(Reason.REVOKED,))
    room.scan(moments(11), operator="v-02")
    with room.store.write() as conn:
        conn.execute(
            override.insert().values(
                id=uuid4(),
                delegate_id=room.person(1),
                action="admit",
                scope="passage",
                reason="other",
                asked_by="v-01",
                granted_by="s-01",
                at=moments(12),
                expires=moments(60),
            )
        )
    watcher = room.caught_up()
    found = {one.operator: one for one in watcher.boards().operators}
    first = found["v-01"]
    assert (first.scans, first.admitted, first.referred, first.refused) == (10, 8, 1, 1)
    assert (first.refer_rate, first.override_rate, first.overrides_asked) == (0.1, 0.1, 1)
    assert (found["s-01"].scans, found["s-01"].overrides_granted, found["s-01"].override_rate) == (0, 1, 0.0)
    assert watcher.count(first.behind).number == 10
    assert watcher.count(first.referred_behind).number == 1
    told = {(one.outcome, one.reason): one for one in watcher.boards().verdicts}
    assert told[Outcome.ADMIT, Reason.VALID].scans == 9
    assert all(watcher.count(one.behind).number == one.scans for one in told.values())


def test_stations_seen_and_never_seen(room, moments):
    room.scan(moments(1))
    room.scan(moments(5))
    room.scan(moments(3), station="borrowed")
    found = {one.code: one for one in room.caught_up().boards().stations}
    assert (found["desk-1"].label, found["desk-1"].scans, found["desk-1"].last) == ("Desk 1", 2, moments(5))
    assert (found["gate-in"].scans, found["gate-in"].last) == (0, None)
    assert (found["borrowed"].label, found["borrowed"].kind) == ("borrowed", None)


def test_the_delegation_board(room):
    room.arrive(1, NOW)
    with room.store.write() as conn:
        gone = people.delegate_card(conn, room.person(3)).delegate
        people.update_delegate(conn, replace(gone, vetting=Vetting.WITHDRAWN))
        conn.execute(
            presence.insert().values(delegate_id=room.person(1), zone=2, inside=True, gate="x", at=NOW)
        )
    rows = room.supervision().boards().delegations
    assert [row.delegation.code for row in rows] == ["MAR", "OBS", "FRA"], "protocol order"
    morocco, observers, france = rows
    assert (morocco.expected, morocco.arrived, morocco.inside, morocco.heads) == (1, 1, 1, 0)
    assert (observers.expected, france.expected, france.arrived) == (0, 1, 0)
    assert france.behind.delegations == {france.delegation.id}


@pytest.mark.parametrize(
    ("changes", "needed", "counted", "present"),
    [
        ({}, 2, 2, 1),
        ({"quorum_rule": "at_least"}, 1, 2, 1),
        ({"quorum_of": "members_and_observers"}, 2, 3, 1),
        ({"quorum_of": "all", "quorum_share": 0.6667, "quorum_rule": "at_least"}, 3, 3, 1),
        ({"quorum_share": 0}, 1, 2, 1),
        ({"quorum_share": 1.0}, 2, 2, 1),
        ({"quorum_by": "head"}, 2, 2, 0),
        ({"quorum_presence": "inside"}, 2, 2, 0),
    ],
)
def test_the_quorum_by_its_rule(room, changes, needed, counted, present):
    room.arrive(1, NOW)
    with room.store.read() as conn:
        rows = board.board(conn)
    quorum = board.quorum(rows, replace(room.settings, **changes))
    assert (quorum.needed, quorum.counted, quorum.present) == (needed, counted, present)
    assert quorum.reached is (present >= needed)
    assert quorum.missing == max(0, needed - present)


def test_two_thirds_are_counted_exactly(room):
    with room.store.read() as conn:
        one = board.board(conn)[0]
    rule = replace(room.settings, quorum_share=0.1, quorum_rule="more_than")
    assert board.quorum([one] * 30, rule).needed == 4, "3 is a tenth of 30, no more"


def test_without_delegations_there_is_no_quorum(room):
    assert not board.quorum([], room.settings).reached
