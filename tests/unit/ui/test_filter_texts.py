from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from kiosk.event.verdict import Outcome, Reason
from kiosk.supervision.filters import Filter, Words
from kiosk.supervision.filters import sentence as english
from tests.small_event import NOW
from ui.texts import filters
from ui.texts.console_reasons import OUTCOMES, REASONS
from ui.texts.filters import Names, day_bounds, idle, phrase, sentence

ZONE, TODAY = ZoneInfo("Africa/Casablanca"), date(2026, 11, 24)
STATIONS = {"desk-1": "Desk 1", "desk-2": "Desk 2"}
DELEGATIONS, ZONES, PEOPLE = {UUID(int=1): "Morocco"}, {2: "Plenary"}, {UUID(int=2): "Rosa OKAFOR"}
NAMES = Names("en", ZONE, TODAY, STATIONS, DELEGATIONS, ZONES, {}, PEOPLE)
WORDS = Words(ZONE, TODAY, STATIONS, DELEGATIONS, ZONES, PEOPLE)
BAD = frozenset({Outcome.REFER, Outcome.REFUSE})
SAME = [
    Filter(),
    Filter(begins=NOW, outcomes=BAD, stations=frozenset({"desk-1"})),
    Filter(ends=NOW - timedelta(days=1), operators=frozenset({"-", "v-07"})),
    Filter(delegations=frozenset({UUID(int=1)}), zones=frozenset({2})),
    Filter(people=frozenset()),
    Filter(people=frozenset({UUID(int=2)})),
    Filter(people=frozenset({UUID(int=3)})),
    Filter(people=frozenset(UUID(int=n) for n in range(5))),
    Filter(name="oka", reasons=frozenset({Reason.ZONE_FULL})),
    Filter(code_hash=bytes(16)),
    Filter(stations=frozenset("abcde"), operators=frozenset("abcde"), zones=frozenset(range(1, 7))),
    Filter(begins=NOW, ends=NOW + timedelta(hours=1)),
    Filter(delegations=frozenset({UUID(int=1), UUID(int=9)}), stations=frozenset(STATIONS)),
    Filter(outcomes=BAD, reasons=frozenset({Reason.REVOKED, Reason.EXPIRED, Reason.CANCELLED})),
]  # fmt: skip


@pytest.mark.parametrize("wanted", SAME)
def test_the_sentence_is_that_of_the_commands(wanted):
    assert sentence(wanted, NAMES) == english(wanted, WORDS)


def test_whole_days_are_named():
    today, before = (day_bounds(TODAY - timedelta(days=n), ZONE) for n in (0, 1))
    assert sentence(Filter(*today), NAMES) == "Scans today."
    assert sentence(Filter(*before, outcomes=BAD), NAMES) == "Refused or referred scans yesterday."
    earlier = day_bounds(TODAY - timedelta(days=2), ZONE)
    assert sentence(Filter(*earlier), NAMES) == "Scans from 22 November 00:00 to 23 November 00:00."


def test_operators_are_called_by_their_names():
    named = Names("en", ZONE, TODAY, operators={"v-1": "Vic"})
    assert sentence(Filter(operators=frozenset({"v-1", "x-9"})), named) == "Scans by Vic or x-9."


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_each_part_says_something_in_every_language(language):
    names = Names(language, ZONE, TODAY)
    full = Filter(
        NOW,
        NOW + timedelta(hours=1),
        frozenset({"a"}),
        frozenset({"b"}),
        BAD,
        frozenset({Reason.REVOKED}),
        frozenset({UUID(int=1)}),
        frozenset({3}),
        bytes(16),
        frozenset({UUID(int=2)}),
        "oka",
    )
    assert all(phrase(part, full, names) and idle(part) for part in filters.PARTS)
    assert not any(phrase(part, Filter(), names) for part in filters.PARTS)


def test_every_reason_and_verdict_has_words():
    assert set(REASONS) == set(Reason)
    assert set(OUTCOMES) == set(Outcome)
    told = [words for pair in REASONS.values() for words in pair]
    assert len(set(told)) == len(told)
