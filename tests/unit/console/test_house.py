"""The house holds what the console's tests look for."""

from __future__ import annotations

from kiosk.event.cases import CaseKind
from kiosk.event.verdict import Reason
from kiosk.store import cases
from kiosk.supervision.filters import Filter


def test_every_reason_and_every_kind_of_case_is_there(house, console):
    met = {reason for reason in Reason if console.log_book.page(Filter(reasons=frozenset({reason}))).rows}
    assert met == set(Reason)
    with console.store.read() as conn:
        known = cases.all_cases(conn)
    assert {case.kind for case in known} == set(CaseKind)
    assert sum(case.closed_at is not None for case in known) == 1
    (asked,) = console.attendance.requests()
    assert (asked.station, asked.asked_by, asked.delegate_id) == ("desk-1", "v-1", house.person(1018))


def test_what_another_station_writes_is_seen(house, console):
    before = console.pulse()
    (newest,) = console.log_book.live(limit=1)
    house.happens(house.scan(1001))
    after = console.pulse()
    assert after.version != before.version
    assert after.size == before.size + 1
    (newer,) = console.log_book.live(newest.index)
    assert newer.delegate_id == house.person(1001)
