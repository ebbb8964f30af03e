"""The drill's report: spreads, what makes it good, and that no name is in it."""

from __future__ import annotations

import json
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.event.names import PersonName
from kiosk.event.people import Delegate
from kiosk.event.self_service import HelpCause, Stage
from kiosk.rehearsal.drill_report import MOST_MACHINE_S, Drill, Spread, Took, Walked
from kiosk.rehearsal.walk import End, Manner, Paper, Walker

AMINA = Delegate(
    uuid4(),
    1001,
    PersonName("Amina", "El Fassi", native="أمينة الفاسي"),
    uuid4(),
    uuid4(),
    birth_date=date(1980, 1, 2),
)
SCANNED = Took(Stage.SCAN, Stage.CONFIRM, 0.5, 3.0)
PRINTED = Took(Stage.PREVIEW, Stage.BADGE, 2.0, 4.0)


def walked(*took: Took, place: int = 1, end: End | None = None, **more: tuple[str, ...]) -> Walked:
    end = end or End(Paper.ISSUED, portrait=True, alone=True)
    walker = Walker(place, Manner.QUICK, "ar", AMINA, (), end)
    return Walked(walker, took or (SCANNED, PRINTED), **more)


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=300))
def test_a_spread_lies_within_what_it_is_of(seconds: list[float]) -> None:
    spread = Spread.of(seconds)
    assert spread.count == len(seconds)
    assert min(seconds) <= spread.median <= spread.p95 <= max(seconds) or len(seconds) < 3
    assert sum(one <= spread.p95 for one in seconds) >= 0.95 * len(seconds)


def test_a_spread_by_hand() -> None:
    assert Spread.of([]) == Spread(0, 0.0, 0.0)
    assert Spread.of(range(1, 101)) == Spread(100, 50.5, 95)
    assert Spread.of([3.0, 1.0, 2.0]) == Spread(3, 2.0, 3.0)


def test_a_drill_in_which_all_is_right() -> None:
    drill = Drill([walked(place=place) for place in range(1, 5)], seconds=9.0)
    assert drill.good
    assert (drill.right, drill.leaked, drill.alone()) == (4, 0, (4, 4))
    assert drill.machine == drill.machine_badge == Spread(4, 2.5, 2.5)
    assert [(at, then, m.count, p.median) for at, then, m, p in drill.steps()] == [
        (Stage.SCAN, Stage.CONFIRM, 4, 3.0),
        (Stage.PREVIEW, Stage.BADGE, 4, 4.0),
    ]


@pytest.mark.parametrize(
    "drill",
    [
        Drill([walked(), walked(wrong=("no badge",))]),
        Drill([walked(leaks=("family name at scan",))]),
        Drill([walked()], wrong=("the log does not verify",)),
        Drill([walked()], leaks=("a file",)),
        Drill([walked(Took(Stage.PREVIEW, Stage.BADGE, MOST_MACHINE_S + 0.1, 1.0))]),
        # Those who got no badge waited little, but those who did waited too long.
        Drill([walked(SCANNED), walked(SCANNED), walked(Took(Stage.PREVIEW, Stage.BADGE, 7.0, 1.0))]),
    ],
)
def test_a_drill_in_which_something_is_not(drill: Drill) -> None:
    assert not drill.good
    assert drill.as_json()["good"] is False


def test_those_who_need_help_are_not_counted_as_without() -> None:
    refused = walked(SCANNED, end=End(cause=HelpCause.REFUSED))
    assert Drill([walked(), refused, walked(wrong=("x",))]).alone() == (1, 2)
    assert Drill([refused]).machine_badge == Spread(0, 0.0, 0.0)


def test_what_a_program_reads_holds_no_name() -> None:
    told = json.loads(json.dumps(Drill([walked(leaks=("family name at scan",))]).as_json()))
    text = json.dumps(told, ensure_ascii=False)
    assert not any(part in text for part in ("Amina", "Fassi", "أمينة", "1980"))
    assert told["walkers"][0]["number"] == 1001
    assert told["walkers"][0]["steps"][0] == {"from": "scan", "to": "confirm", "machine": 0.5, "person": 3.0}
    assert told["manners"] == [
        {"manner": "quick", "people": 1, "right": 1, "machine": {"count": 1, "median": 2.5, "p95": 2.5}}
    ]
    assert told["with_badge"] == {"count": 1, "median": 9.5, "p95": 9.5}
