"""Calls for help: logged with what they change, never lost, taken by one desk, ended once."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from kiosk.accreditation.assistance import LAPSES_AFTER, Assistance
from kiosk.clock import FakeClock
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.self_service import Collected, HelpCause, HelpEnd, Stage
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import check_ins
from tests import small_event
from tests.small_event import NOW

OPENED, TAKEN, CLOSED = FactKind.HELP_CASE_OPENED, FactKind.HELP_CASE_TAKEN, FactKind.HELP_CASE_CLOSED
CALL = {"language": "ar", "stage": Stage.PREVIEW, "cause": HelpCause.WRONG_LINE, "detail": "function"}


class Hall:
    """Stations of one store, each with its own service and a clock they share."""

    def __init__(self, folder):
        self.made = small_event.make(folder)
        self.store, self.clock = self.made.open(), FakeClock(NOW)
        self.log = ScanLog(self.made.station_key, origin_of(self.made.event.code, b"k" * 32))

    def at(self, station: str) -> Assistance:
        return Assistance(
            store=self.store,
            log=self.log,
            station=station,
            label=station.replace("-", " ").title(),
            clock=self.clock,
            operator=lambda: f"op-{station}",
        )

    def facts(self, *kinds):
        with self.store.read() as conn:
            return [one.fact for one in self.log.entries(conn) if one.fact.kind in kinds]

    def check_in(self, who: UUID):
        with self.store.read() as conn:
            return check_ins.get(conn, who)


@pytest.fixture
def hall(tmp_path):
    made = Hall(tmp_path / "data")
    yield made
    made.store.close()


def refused(deed, code):
    with pytest.raises(BadInput) as caught:
        deed()
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)
    return caught.value


def test_a_call_is_seen_at_every_station_and_logged_without_a_name(hall):
    who = hall.made.ids[1]
    made = hall.at("self-1").open(**CALL, delegate_id=who, collected=frozenset({Collected.CODE}))
    assert made.label == "Self 1"
    assert hall.at("desk-1").waiting() == hall.at("self-1").waiting() == (made,)
    assert hall.at("desk-2").get(made.id) == made
    [told] = hall.facts(OPENED)
    assert (told.station, told.operator, told.delegate_id) == ("self-1", "op-self-1", who)
    assert told.body == {
        "case": made.id.bytes, "cause": "wrong_line", "stage": "preview", "self_service": "self-1",
    }  # fmt: skip


def test_a_call_and_its_entry_are_one(hall, monkeypatch):
    def broken(*_):
        raise OSError

    desk, made = hall.at("desk-1"), hall.at("self-1").open(**CALL)
    monkeypatch.setattr(hall.log, "append", broken)
    for deed in (
        lambda: hall.at("self-1").open(**CALL),
        lambda: desk.take(made.id),
        lambda: hall.at("self-1").close(made.id, HelpEnd.WENT_ON),
    ):
        with pytest.raises(OSError):  # noqa: PT011 - the test's own
            deed()
    assert desk.waiting() == (made,)


def test_who_calls_again_keeps_the_place_unless_they_had_left_or_were_seen_to(hall):
    who, self_1 = hall.made.ids[1], hall.at("self-1")
    first = self_1.open(**CALL, delegate_id=who)
    hall.clock.advance(60)
    left = self_1.open(language="fr", stage=Stage.PORTRAIT, cause=HelpCause.LEFT, delegate_id=who)
    assert (left.id, left.opened_at, left.language) == (first.id, NOW, "fr")
    hall.clock.advance(60)
    back = hall.at("self-2").open(**CALL, delegate_id=who)
    assert (back.id, back.opened_at, back.station) == (first.id, NOW + timedelta(minutes=2), "self-2")
    hall.at("desk-1").take(first.id)
    hall.clock.advance(60)
    again = self_1.open(**CALL, delegate_id=who)
    assert (again.id, again.opened_at) == (first.id, NOW + timedelta(minutes=3))
    assert hall.at("desk-1").waiting() == (again,)
    assert len(hall.facts(OPENED)) == 4


def test_strangers_are_told_apart(hall):
    first, second = (hall.at("self-1").open(**CALL) for _ in range(2))
    assert hall.at("desk-1").waiting() == tuple(sorted((first, second), key=lambda one: str(one.id)))


def test_one_desk_takes_a_case_with_its_check_in(hall):
    who = hall.made.ids[1]
    with hall.store.write() as conn:
        check_ins.begin(conn, delegate_id=who, cti=b"12345678", station="self-1", at=NOW)
    made = hall.at("self-1").open(**CALL, delegate_id=who)
    taken = hall.at("desk-1").take(made.id)
    assert (taken.taken_by, taken.taken_label, taken.taken_at) == ("desk-1", "Desk 1", NOW)
    assert hall.check_in(who).station == "desk-1"
    assert "Desk 1" in refused(lambda: hall.at("desk-2").take(made.id), "case_taken").message
    # After a crash the same desk takes it once more, and the log says so once.
    assert hall.at("desk-1").take(made.id) == taken
    assert [(one.station, one.body["case"]) for one in hall.facts(TAKEN)] == [("desk-1", made.id.bytes)]


def test_a_desk_that_let_a_case_lie_loses_it(hall):
    who = hall.made.ids[1]
    with hall.store.write() as conn:
        check_ins.begin(conn, delegate_id=who, cti=b"12345678", station="self-1", at=NOW)
    made = hall.at("self-1").open(**CALL, delegate_id=who)
    hall.at("desk-1").take(made.id)
    hall.clock.advance(10 * 60)
    assert hall.at("desk-2").take(made.id).taken_by == "desk-2"
    assert hall.check_in(who).station == "desk-2"
    assert hall.at("desk-1").close(made.id, HelpEnd.HELPED).open
    assert not hall.at("desk-2").close(made.id, HelpEnd.HELPED).open


def test_a_check_in_that_another_desk_is_at_stays_there(hall):
    who = hall.made.ids[1]
    with hall.store.write() as conn:
        check_ins.begin(conn, delegate_id=who, cti=b"12345678", station="desk-9", at=NOW)
    hall.at("desk-1").take(hall.at("self-1").open(**CALL, delegate_id=who).id)
    assert hall.check_in(who).station == "desk-9"


def test_a_case_ends_once_and_only_by_whoever_has_it(hall):
    made = hall.at("self-1").open(**CALL)
    assert hall.at("desk-1").close(made.id, HelpEnd.HELPED).open
    hall.at("desk-1").take(made.id)
    ended = hall.at("desk-1").close(made.id, HelpEnd.NOBODY_THERE)
    assert (ended.end, ended.closed_at) == (HelpEnd.NOBODY_THERE, NOW)
    assert hall.at("self-1").close(made.id, HelpEnd.WENT_ON) == ended
    assert hall.at("desk-1").waiting() == ()
    [told] = hall.facts(CLOSED)
    assert told.body["end"] == "nobody_there"
    refused(lambda: hall.at("desk-1").take(made.id), "case_closed")


def test_who_calls_anew_is_not_forgotten_by_a_desk_that_had_finished(hall):
    who = hall.made.ids[1]
    made = hall.at("self-1").open(**CALL, delegate_id=who)
    hall.at("desk-1").take(made.id)
    hall.at("self-1").open(**CALL, delegate_id=who)
    assert hall.at("desk-1").close(made.id, HelpEnd.HELPED).open


def test_what_was_done_meanwhile_is_added_while_the_case_is_open(hall):
    made = hall.at("self-1").open(**CALL)
    hall.at("desk-1").take(made.id)
    told = hall.at("self-1").update(made.id, frozenset({Collected.BADGE}))
    assert (told.collected, told.taken_by) == ({Collected.BADGE}, "desk-1")
    hall.at("self-1").close(made.id, HelpEnd.WENT_ON)
    assert hall.at("self-1").update(made.id, frozenset()).collected == {Collected.BADGE}


def test_an_unknown_case_is_a_clear_error(hall):
    desk, nobody = hall.at("desk-1"), uuid4()
    for deed in (
        lambda: desk.get(nobody),
        lambda: desk.take(nobody),
        lambda: desk.update(nobody, frozenset()),
        lambda: desk.close(nobody, HelpEnd.HELPED),
    ):
        refused(deed, "case_unknown")


@pytest.mark.parametrize(("station", "end"), [("self-1", "went_on"), ("desk-1", "helped")])
def test_a_badge_ends_the_case(hall, station, end):
    who = hall.made.ids[1]
    hall.at("self-1").open(**CALL, delegate_id=who)
    for _ in range(2):
        with hall.store.write() as conn:
            hall.at(station).issued(conn, who, NOW)
    assert [told.body["end"] for told in hall.facts(CLOSED)] == [end]
    assert hall.at("desk-1").waiting() == ()


def test_a_case_lapses_after_a_day_and_ends_with_the_next_call(hall):
    who = hall.made.ids[1]
    old = hall.at("self-1").open(**CALL, delegate_id=who)
    hall.clock.advance(LAPSES_AFTER.total_seconds() - 1)
    assert hall.at("desk-1").waiting() == (old,)
    hall.clock.advance(1)
    assert hall.at("desk-1").waiting() == ()
    new = hall.at("self-1").open(**CALL, delegate_id=who)
    assert new.id != old.id
    assert hall.at("self-1").get(old.id).end is HelpEnd.NOBODY_THERE
    assert hall.at("desk-1").waiting() == (new,)


class Cases(RuleBasedStateMachine):
    """Two self-service stations and two desks do anything in any order."""

    opened = Bundle("opened")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.hall = Hall(Path(self.folder.name) / "data")
        self.known: set[UUID] = set()

    @rule(
        target=opened, station=st.sampled_from(["self-1", "self-2"]), number=st.sampled_from([None, 1, 2, 3])
    )
    def call(self, station, number):
        who = None if number is None else self.hall.made.ids[number]
        case = self.hall.at(station).open(**CALL, delegate_id=who)
        self.known.add(case.id)
        return case.id

    @rule(desk=st.sampled_from(["desk-1", "desk-2"]), case=opened)
    def take(self, desk, case) -> None:
        before = self.hall.at(desk).get(case)
        if before.open and before.taken_by in {"", desk}:
            assert self.hall.at(desk).take(case).taken_by == desk
        else:
            refused(lambda: self.hall.at(desk).take(case), "case_taken" if before.open else "case_closed")
            assert self.hall.at(desk).get(case) == before

    @rule(
        station=st.sampled_from(["self-1", "self-2", "desk-1", "desk-2"]),
        end=st.sampled_from(HelpEnd),
        case=opened,
    )
    def close(self, station, end, case) -> None:
        before = self.hall.at(station).get(case)
        after = self.hall.at(station).close(case, end)
        if not before.open:
            assert after == before
        elif station in {before.station, before.taken_by}:
            assert after.end is end
        else:
            assert after == before

    @rule(number=st.sampled_from([1, 2, 3]), station=st.sampled_from(["self-1", "desk-1"]))
    def badge(self, number, station) -> None:
        with self.hall.store.write() as conn:
            self.hall.at(station).issued(conn, self.hall.made.ids[number], self.hall.clock.now())

    @rule(minutes=st.sampled_from([1, 5]))
    def wait(self, minutes) -> None:
        # All together less than it takes to lose a case, or to lapse.
        if self.hall.clock.now() < NOW + timedelta(minutes=4):
            self.hall.clock.advance(minutes * 60)

    @invariant()
    def nothing_is_lost_and_nothing_ends_twice(self) -> None:
        service = self.hall.at("desk-1")
        held = [service.get(one) for one in self.known]
        assert {one.id for one in service.waiting()} == {one.id for one in held if one.open}
        closed = Counter(fact.body["case"] for fact in self.hall.facts(CLOSED))
        assert closed == Counter(one.id.bytes for one in held if not one.open)
        open_people = [one.delegate_id for one in held if one.open and one.delegate_id is not None]
        assert len(open_people) == len(set(open_people))

    def teardown(self) -> None:
        self.hall.store.close()
        self.folder.cleanup()


TestCases = Cases.TestCase
TestCases.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
