from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from kiosk.event.verdict import Outcome, Reason
from kiosk.supervision.filters import Filter, Words, sentence
from tests.small_event import NOW

WORDS = Words(
    ZoneInfo("Africa/Casablanca"),
    date(2026, 11, 24),
    {"desk-1": "Desk 1", "desk-2": "Desk 2"},
    {UUID(int=1): "Morocco"},
    {2: "Plenary"},
    {UUID(int=2): "Rosa OKAFOR"},
)
BAD = frozenset({Outcome.REFER, Outcome.REFUSE})


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (Filter(), "All scans."),
        (
            Filter(begins=NOW, outcomes=BAD, stations=frozenset({"desk-1"})),
            "Refused or referred scans at Desk 1 since 10:30.",
        ),
        (
            Filter(ends=NOW - timedelta(days=1), operators=frozenset({"-", "v-07"})),
            "Scans by nobody signed in or v-07 before 23 November 10:30.",
        ),
        (Filter(delegations=frozenset({UUID(int=1)}), zones=frozenset({2})), "Scans from Morocco into or out of Plenary."),
        (Filter(people=frozenset()), "Scans of nobody."),
        (Filter(people=frozenset({UUID(int=2)})), "Scans of Rosa OKAFOR."),
        (Filter(name="oka", reasons=frozenset({Reason.ZONE_FULL})), "Scans of whoever “oka” finds because of zone full."),
        (Filter(code_hash=bytes(16)), "Scans of one code."),
        (Filter(stations=frozenset("abcde")), "Scans at 5 stations."),
        (Filter(begins=NOW, ends=NOW + timedelta(hours=1)), "Scans from 10:30 to 11:30."),
    ],
)  # fmt: skip
def test_a_filter_in_words(wanted, told):
    assert sentence(wanted, WORDS) == told
    assert wanted.empty is (told == "All scans.")


def test_names_come_from_the_store(room):
    watcher = room.supervision()
    wanted = Filter(stations=frozenset({"gate-in"}), people=frozenset({room.person(2)}))
    assert watcher.sentence(wanted) == "Scans of Dr. Rosa OKAFOR at North doors."


def test_a_code_is_looked_for_by_its_keyed_hash(room, moments):
    watcher = room.supervision()
    room.scan(moments(0), code_hash=watcher.hash_code(b"AK1:ABC"))
    room.scan(moments(1), code_hash=watcher.hash_code(b"AK1:ABD"))
    room.caught_up()
    assert [row.index for row in watcher.page(Filter(code_hash=watcher.hash_code(b"AK1:ABC"))).rows] == [0]
