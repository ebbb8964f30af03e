"""The review finds what a filter written in plain Python finds, page by page, in both directions."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import review as rows
from kiosk.supervision.filters import Filter
from tests.small_event import MOROCCO, NOW
from tests.unit.supervision.conftest import scan

REASONS = (Reason.VALID, Reason.REVOKED, Reason.ALREADY_INSIDE, Reason.FORGED_SIGNATURE)
STATIONS = ("desk-1", "desk-2", "gate-in", "gate-out")
OPERATORS = ("v-01", "v-02", "-")
CODES = (None, b"a" * 16, b"b" * 16)
FRANCE = UUID(int=7)

scans = st.lists(
    st.fixed_dictionaries(
        {
            # Some go back: the clock was set, or a station waited for the store.
            "step": st.integers(-40, 60),
            "station": st.sampled_from(STATIONS),
            "operator": st.sampled_from(OPERATORS),
            "outcome": st.sampled_from(list(Outcome)),
            "reason": st.sampled_from(REASONS),
            "who": st.sampled_from((None, 1, 2, 3)),
            "code_hash": st.sampled_from(CODES),
            "zone": st.sampled_from((None, 1, 2)),
            "between": st.booleans(),
        }
    ),
    max_size=40,
)


def some(values):
    return st.frozensets(st.sampled_from(values), max_size=2)


filters = st.fixed_dictionaries(
    {
        "begins": st.none() | st.integers(-100, 900),
        "ends": st.none() | st.integers(-100, 900),
        "stations": some(STATIONS),
        "operators": some(OPERATORS),
        "outcomes": some(list(Outcome)),
        "reasons": some(REASONS),
        "delegations": some((MOROCCO.id, FRANCE)),
        "zones": some((1, 2)),
        "code_hash": st.sampled_from(CODES),
        "people": st.none() | some((1, 2, 3)),
        "name": st.sampled_from(("", "", "", "okafor", "nobody")),
    }
)


def built(values, ids) -> Filter:
    given_people = values["people"]
    moment = {
        key: None if values[key] is None else NOW + timedelta(seconds=values[key])
        for key in ("begins", "ends")
    }
    people = None if given_people is None else frozenset(ids[number] for number in given_people)
    return Filter(**{**values, **moment, "people": people})


def holds(wanted: Filter, fact, zone, ids) -> bool:
    home = {ids[1]: MOROCCO.id, ids[2]: FRANCE, ids[3]: MOROCCO.id}
    named = {"": None, "okafor": {ids[2]}, "nobody": set()}[wanted.name]
    return all(
        (
            wanted.begins is None or fact.at >= wanted.begins,
            wanted.ends is None or fact.at < wanted.ends,
            not wanted.stations or fact.station in wanted.stations,
            not wanted.operators or fact.operator in wanted.operators,
            not wanted.outcomes or fact.outcome in wanted.outcomes,
            not wanted.reasons or fact.reasons[0] in wanted.reasons,
            not wanted.delegations or home.get(fact.delegate_id) in wanted.delegations,
            not wanted.zones or zone in wanted.zones,
            wanted.code_hash is None or fact.code_hash == wanted.code_hash,
            wanted.people is None or fact.delegate_id in wanted.people,
            named is None or fact.delegate_id in named,
        )
    )


def filled(room, made):
    """Write scans with other entries between them; return facts by index and the zones they should have."""
    with room.store.write() as conn:
        conn.exec_driver_sql("DELETE FROM log_entry")
        conn.exec_driver_sql("DELETE FROM log_head")
        conn.exec_driver_sql("DELETE FROM review_row")
        conn.exec_driver_sql("DELETE FROM mirror_state")
    at, facts, zones = NOW, [], {}
    for one in made:
        at += timedelta(seconds=one["step"])
        if one["between"]:
            facts.append(scan(at, kind=FactKind.STATION_OPENED, outcome=None, reasons=()))
        zone = one["zone"]
        expected = 1 if zone is None and one["station"].startswith("gate") else zone
        zones[len(facts)] = expected
        facts.append(
            scan(
                at,
                station=one["station"],
                operator=one["operator"],
                outcome=one["outcome"],
                reasons=(one["reason"], Reason.MIRROR_TOO_OLD),
                delegate_id=None if one["who"] is None else room.person(one["who"]),
                code_hash=one["code_hash"],
                body={} if zone is None else {"zone": zone},
            )
        )
    if facts:
        room.write(*facts)
    return facts, zones


def paged(review, wanted, limit, *, newest_first):
    found, place = [], None if newest_first else -1
    for _ in range(200):
        way = {"before_index": place} if newest_first else {"after_index": place}
        page = review.page(wanted, limit=limit, **way)
        indices = [row.index for row in page.rows]
        assert indices == sorted(indices, reverse=True)
        assert len(indices) <= limit
        found += indices if newest_first else reversed(indices)
        if not page.more:
            return found
        assert page.reached != place, "paging must go on"
        place = page.reached
    raise AssertionError("paging never ended")


@pytest.mark.parametrize("budget", [rows._BUDGET, 1.0], ids=["roomy", "pausing"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=scans, values=filters, limit=st.integers(1, 12))
def test_a_filter_finds_what_plain_python_finds(room, budget, made, values, limit):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows, "_BUDGET", budget)
        patch.setattr(rows, "_FIRST_WINDOW", 8)
        patch.setattr(rows, "_PROBE", 3)
        facts, zones = filled(room, made)
        review = room.supervision().review
        while not review.catch_up(7, 3).complete:
            pass
        ids = room.event.ids
        wanted = built(values, ids)
        expected = [at for at in zones if holds(wanted, facts[at], zones[at], ids)]
        assert paged(review, wanted, limit, newest_first=False) == expected
        assert paged(review, wanted, limit, newest_first=True) == expected[::-1]
        count = review.count(wanted)
        assert count.number == len(expected) or not count.exact


def test_rows_carry_what_a_list_shows(room, moments):
    room.scan(moments(1), station="gate-in", delegate_id=room.person(2), code_hash=b"c" * 16)
    room.scan(moments(2), outcome=Outcome.REFUSE, reasons=(Reason.UNKNOWN_CODE,))
    unknown, known = room.caught_up().page(Filter()).rows
    assert (known.display_name, known.number, known.delegation) == ("Dr. Rosa OKAFOR", 2, "FRA")
    assert (known.zone, known.code_hash, known.at) == (1, b"c" * 16, moments(1))
    assert (unknown.display_name, unknown.number, unknown.delegation, unknown.zone) == (None, None, "", None)


def test_a_crowded_log_pauses_rather_than_stutters(room, moments, monkeypatch):
    monkeypatch.setattr(rows, "_BUDGET", 30.0)
    monkeypatch.setattr(rows, "_STEP", 30.0)
    many = [scan(moments(n), station=f"desk-{n % 2 + 1}", operator=f"v-0{n % 2 + 1}") for n in range(600)]
    room.write(*many)
    review = room.caught_up().review
    never = Filter(stations=frozenset({"desk-1"}), operators=frozenset({"v-02"}))
    page = review.page(never)
    assert page.rows == ()
    assert page.more
    assert 0 < page.reached < 600
    assert paged(review, never, 10, newest_first=True) == []


def test_a_count_beyond_reach_is_an_estimate_near_the_truth(room, moments, monkeypatch):
    monkeypatch.setattr(rows, "_BUDGET", 5.0)
    monkeypatch.setattr(rows, "_STEP", 5.0)
    monkeypatch.setattr(rows, "_COUNTED", 10)
    room.write(*(scan(moments(n), operator=f"v-0{n % 3}") for n in range(1500)))
    count = room.caught_up().count(Filter(operators=frozenset({"v-01", "v-02"})))
    assert not count.exact
    assert 900 < count.number < 1100
