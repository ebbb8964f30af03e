"""Each rule at its edges, over facts alone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.event.cases import CaseKind
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import LoggedFact
from kiosk.supervision import rules
from kiosk.supervision.recent import Recent
from kiosk.supervision.rules import Finding, Limits, findings
from tests.small_event import NOW
from tests.unit.supervision.conftest import scan

WHO = UUID(int=1)
CODE = b"c" * 16
LIMITS = Limits()
FORGED = {"outcome": Outcome.REFUSE, "reasons": (Reason.FORGED_SIGNATURE,)}


def at(seconds, **more):
    return scan(NOW + timedelta(seconds=seconds), **more)


def kinds(*facts, watched=frozenset(), limits=LIMITS, memory=5000):
    """Return the kinds that the last of `facts` is a case of."""
    logged = [LoggedFact(index, fact) for index, fact in enumerate(facts)]
    found = findings(logged[-1], Recent(logged[:-1], memory), watched, limits)
    return [one.kind for one in found]


def finding(rule, *facts, watched=frozenset(), limits=LIMITS):
    logged = [LoggedFact(index, fact) for index, fact in enumerate(facts)]
    return rule(logged[-1], Recent(logged[:-1]), watched, limits)


@pytest.mark.parametrize(("seconds", "cased"), [(29, True), (30, False), (31, False)])
def test_one_code_at_two_stations(seconds, cased):
    first = at(0, code_hash=CODE, delegate_id=WHO)
    second = at(seconds, code_hash=CODE, delegate_id=WHO, station="gate-in")
    found = finding(rules.two_places, first, second)
    assert found == (Finding(CaseKind.TWO_PLACES, f"delegate:{WHO}", WHO, 2) if cased else None)


def test_one_code_at_one_station_is_a_second_look():
    assert kinds(at(0, code_hash=CODE), at(1, code_hash=CODE)) == []


def test_a_person_opened_by_name_has_no_badge_in_two_places():
    assert kinds(at(0, delegate_id=WHO), at(1, delegate_id=WHO, station="desk-2")) == []


def test_a_code_that_leads_to_nobody_is_named_by_its_hash():
    found = finding(rules.two_places, at(0, code_hash=CODE), at(1, code_hash=CODE, station="x"))
    assert found.subject == f"code:{CODE.hex()}"
    assert found.delegate_id is None


def test_a_clock_that_went_back_is_no_way_out():
    first = at(0, code_hash=CODE)
    assert CaseKind.TWO_PLACES in kinds(first, at(-20, code_hash=CODE, station="x"))


def test_twice_inside_whatever_the_verdict_became():
    for outcome in Outcome:
        fact = at(0, delegate_id=WHO, outcome=outcome, reasons=(Reason.VALID, Reason.ALREADY_INSIDE))
        assert kinds(fact) == [CaseKind.TWICE_INSIDE]
    assert kinds(at(0, reasons=(Reason.ALREADY_INSIDE,))) == []


def test_an_open_hit_of_the_watch_list():
    assert kinds(at(0, delegate_id=WHO), watched=frozenset({WHO})) == [CaseKind.WATCH_LIST]
    assert kinds(at(0, delegate_id=WHO), watched=frozenset({UUID(int=2)})) == []
    assert kinds(at(0, delegate_id=WHO, reasons=(Reason.WATCH_LIST,))) == [CaseKind.WATCH_LIST]
    assert kinds(at(0), watched=frozenset({WHO})) == []


@pytest.mark.parametrize(("last", "cased"), [(599, True), (600, True), (601, False)])
def test_forged_codes_in_a_burst(last, cased):
    found = finding(rules.forged_burst, at(0, **FORGED), at(10, **FORGED), at(last, **FORGED))
    assert found == (Finding(CaseKind.FORGED_BURST, "station:desk-1", entries=3) if cased else None)


def test_forged_codes_elsewhere_or_other_refusals_make_no_burst():
    elsewhere = at(1, station="desk-2", **FORGED)
    assert kinds(at(0, **FORGED), elsewhere, at(2, **FORGED)) == []
    revoked = at(1, outcome=Outcome.REFUSE, reasons=(Reason.REVOKED,))
    assert kinds(at(0, **FORGED), revoked, at(2, **FORGED)) == []
    unknown = at(1, outcome=Outcome.REFUSE, reasons=(Reason.UNKNOWN_KEY,))
    assert kinds(at(0, **FORGED), unknown, at(2, **FORGED)) == [CaseKind.FORGED_BURST]


def overriding(scans, own, others, others_scans):
    facts = [at(0, operator="v-01") for _ in range(scans)]
    facts += [at(0, operator="v-02") for _ in range(others_scans)]
    override = {"kind": FactKind.OVERRIDE, "outcome": None, "reasons": ()}
    facts += [at(0, operator="v-02", body={"asked_by": "v-02"}, **override) for _ in range(others)]
    # Entered by whoever granted, asked for by v-01.
    facts += [at(0, operator="s-01", body={"asked_by": "v-01"}, **override) for _ in range(own)]
    return facts


@pytest.mark.parametrize(
    ("scans", "own", "others", "others_scans", "cased"),
    [
        (100, 5, 1, 100, True),
        (100, 4, 0, 100, False),  # too few to say anything
        (100, 6, 2, 100, True),  # exactly three times
        (100, 5, 2, 100, False),  # two and a half times
        (300, 6, 2, 100, False),  # many, but for many scans
        (100, 9, 0, 49, False),  # nobody to compare with
        (100, 9, 0, 100, True),
    ],
)
def test_one_operator_overrides_more_than_the_others(scans, own, others, others_scans, cased):
    found = finding(rules.override_pattern, *overriding(scans, own, others, others_scans))
    assert found == (Finding(CaseKind.OVERRIDE_PATTERN, "operator:v-01", entries=own) if cased else None)


def test_help_is_about_the_person_else_the_station():
    call = {"kind": FactKind.HELP_CALLED, "outcome": None, "reasons": ()}
    assert finding(rules.help_called, at(0, **call)).subject == "station:desk-1"
    assert finding(rules.help_called, at(0, delegate_id=WHO, **call)).subject == f"delegate:{WHO}"


@pytest.mark.parametrize(("seconds", "cased"), [(-11, True), (-10, False), (5, False)])
def test_a_clock_that_went_back(seconds, cased):
    assert kinds(at(0), at(seconds)) == ([CaseKind.CLOCK_WENT_BACK] if cased else [])
    # It is said once, not again by each entry until the old time is reached.
    assert kinds(at(0), at(-100), at(-99)) == []


def test_only_what_is_remembered_counts():
    many = [at(1, operator="v-09") for _ in range(3)]
    first = at(0, code_hash=CODE, station="gate-in")
    assert kinds(first, *many, at(2, code_hash=CODE), memory=3) == []
    assert kinds(first, *many, at(2, code_hash=CODE), memory=4) == [CaseKind.TWO_PLACES]


def test_forgetting_takes_back_all_that_was_counted():
    recent = Recent(memory=2)
    override = {"kind": FactKind.OVERRIDE, "outcome": None, "reasons": ()}
    for index in range(9):
        recent.add(LoggedFact(index, at(index, code_hash=bytes([index]) * 16, **FORGED)))
    recent.add(LoggedFact(9, at(9, **override)))
    recent.add(LoggedFact(10, at(10, operator="v-03")))
    assert recent.scans.total() == 1
    assert recent.overrides.total() == 1
    assert list(recent.forged_at("desk-1")) == []
    assert recent.of_code(bytes([8]) * 16) is None


def test_an_empty_memory_knows_no_case():
    assert kinds(at(0, code_hash=CODE, delegate_id=WHO)) == []
