"""The head of a delegation sees to its people: whose arrival, whose badge, in which order, and for whom not."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.config import PortraitSettings
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState, SameAnswer
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.groups import GroupSeen, MemberState
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role, Vetting
from kiosk.event.verdict import Outcome, Reason
from kiosk.event.watch import WatchAction
from kiosk.printing.printer import PrinterState
from kiosk.store import badges, boards, check_ins, credentials, people
from kiosk.store import operators as operator_rows
from tests.group_house import ABROAD, HEAD, ORDER, GroupStation, make_delegation

EMPTY = PrinterState(ok=False, code="paper_out", message="The printer has no paper.", remedy="Fill it.")
S = MemberState


@pytest.fixture
def made(tmp_path):
    return make_delegation(tmp_path)


@pytest.fixture
def store(made):
    store = made.open()
    yield store
    store.close()


@pytest.fixture
def station(made, store, clock):
    return GroupStation(made, store, clock)


def refused(code: str):
    return pytest.raises(BadInput, check=lambda fault: fault.code == code and bool(fault.remedy))


# --- who may ----------------------------------------------------------------------------------------


def test_a_head_leads_where_the_settings_allow_it_and_there_is_somebody_to_lead(station):
    head = station.card(HEAD)
    assert station.group.leads(head)
    assert station.group.leads(head, "arrival")
    assert not station.group.leads(head, "off")
    assert not station.group.leads(station.card(2))
    with station.store.write() as conn:
        for number in ORDER:
            people.cancel(conn, station.made.ids[number], station.clock.now())
    assert not station.group.leads(head)


def calls(station, head):
    ids = station.ids(2)
    return (
        lambda: station.group.members(head),
        lambda: station.group.confirm_arrival(head, ids),
        lambda: station.group.collect(head, ids),
        lambda: station.group.read_back(head, b"AK1:X"),
    )


def test_nobody_but_a_head_with_a_badge_is_served(station):
    for number in (HEAD, 2, ABROAD):
        for call in calls(station, station.card(number)):
            with refused("not_head"):
                call()
    station.check_in_alone(HEAD)
    station.check_in_alone(2)
    for call in calls(station, station.card(2)):
        with refused("not_head"):
            call()
    assert len(station.group.members(station.card(HEAD))) == len(ORDER)


@pytest.mark.parametrize("what", ["withdrawn", "revoked", "watched", "moved", "no_head"])
def test_a_head_who_would_no_longer_be_admitted_is_served_no_more(station, what):
    head = station.head()
    with station.store.read() as conn:
        held = badges.badge_in_force(conn, head.delegate.id)
    if what == "withdrawn":
        station.change(HEAD, vetting=Vetting.WITHDRAWN)
    elif what == "watched":
        station.watch_for(HEAD)
    elif what == "moved":
        station.change(HEAD, delegation_id=station.card(ABROAD).delegation.id)
    elif what == "no_head":
        station.change(HEAD, category_id=station.card(2).category.id)
    else:
        with station.store.write() as conn:
            credentials.end(
                conn,
                held.cti,
                CredentialState.REVOKED,
                at=station.clock.now(),
                by="console",
                reason="lost",
            )
    for call in calls(station, head):
        with refused("not_head"):
            call()


def test_the_settings_decide(made, store, clock):
    off = GroupStation(made, store, clock, setting="off")
    head = off.head()
    for call in calls(off, head):
        with refused("groups_off"):
            call()
    arrival = GroupStation(made, store, clock, setting="arrival")
    assert not any(one.may_collect for one in arrival.group.members(head))
    with refused("groups_off"):
        arrival.group.collect(head, arrival.ids(2))
    assert arrival.group.confirm_arrival(head, arrival.ids(2)) == 1


def test_another_delegations_people_are_refused_with_all_that_was_asked(station):
    head = station.head()
    for call in (station.group.confirm_arrival, station.group.collect):
        for strangers in (station.ids(2, ABROAD), [*station.ids(2), uuid4()]):
            with refused("not_your_delegation"):
                call(head, strangers)
    assert not station.facts(FactKind.ARRIVAL_CONFIRMED)
    assert station.in_tray() == []


# --- who is where -----------------------------------------------------------------------------------


def test_people_stand_in_protocol_order_without_the_head_and_the_withdrawn(station):
    head = station.head()
    assert [one.card.delegate.number for one in station.group.members(head)] == list(ORDER)
    with station.store.write() as conn:
        people.cancel(conn, station.made.ids[4], station.clock.now())
    assert [one.card.delegate.number for one in station.group.members(head)] == [3, 2, 5]
    # Chosen before the delegation withdrew that person, and passed over now.
    assert station.group.confirm_arrival(head, station.ids(4)) == 0


def test_whoever_has_to_come_in_person_looks_alike_whatever_the_cause(made, store, clock):
    station = GroupStation(
        made, store, clock, portrait=PortraitSettings(same_person_one_in=0, same_person_always=("press",))
    )
    station.hold_back(2)
    station.watch_for(3)
    station.watch_for(4, WatchAction.REFUSE)
    found = station.members()
    assert {(one.state, one.may_collect, one.may_confirm) for one in found.values()} == {
        (S.AT_DESK, False, False)
    }
    assert station.collect() == ()
    assert station.group.confirm_arrival(station.head(), station.ids(*ORDER)) == 0
    assert not any(station.made_for(number) for number in ORDER)
    # Each has a verdict of its own in the log.
    said = {number: station.about(number)[-1].reasons[0] for number in ORDER}
    assert said == {
        2: Reason.VETTING_PENDING,
        3: Reason.WATCH_LIST,
        4: Reason.WATCH_LIST_REFUSED,
        5: Reason.SAME_PERSON_DUTY,
    }


def test_a_hit_that_only_tells_the_supervisor_changes_nothing(station):
    station.watch_for(2, WatchAction.NOTIFY)
    assert station.members()[2].may_collect


def test_a_face_that_was_doubted_once_is_not_collected_for(station):
    station.check_in.open_person(station.made.ids[2])
    card = station.card(2)
    station.same_person._always = frozenset({"delegate"})
    station.same_person.answer(card, SameAnswer.NOT_SURE, station="desk-1", operator="v-1")
    station.same_person._always = frozenset()
    assert station.states()[2] is S.AT_DESK
    assert station.collect(2) == ()


def test_a_word_of_two_is_not_used_up_for_somebody_who_did_not_come(station):
    station.hold_back(2)
    granted = Override(
        uuid4(),
        station.made.ids[2],
        OverrideAction.ADMIT,
        OverrideScope.PASSAGE,
        OverrideReason.IDENTITY_CONFIRMED,
        "",
        "v-1",
        "s-1",
        station.clock.now(),
        station.clock.now() + timedelta(minutes=15),
    )
    with station.store.write() as conn:
        operator_rows.add_operator(conn, Operator("s-1", "Sam", Role.SUPERVISOR), "hash")
        operator_rows.add_override(conn, granted)
    assert station.states()[2] is S.AT_DESK
    assert station.collect(2) == ()
    # In person it still opens the way.
    assert station.check_in.open_person(station.made.ids[2]).verdict.reasons[0] is Reason.OVERRIDDEN


def test_somebody_being_checked_in_elsewhere_is_left_to_that_desk(station, made, store, clock):
    desk = GroupStation(made, store, clock, station="desk-7")
    desk.check_in.present(made.invitations[2].encode())
    assert station.states()[2] is S.AT_DESK
    clock.advance(601)
    assert station.members()[2].may_collect


def test_a_badge_that_waits_in_a_pigeon_hole_is_not_made_again(station):
    from kiosk.accreditation.batch import BadgeBatch
    from kiosk.store.invitations import Choice

    batch = BadgeBatch(
        store=station.store,
        log=station.log,
        key=station.made.station_key,
        owner="desk-1",
        event=station.made.event,
        station="ahead-1",
        queue=station.queue,
        renderer=lambda: station.renderer,
        clock=station.clock,
        holes=40,
    )
    head = station.head()
    list(batch.make_missing(Choice(), without_picture=True))
    found = station.members()
    assert {one.state for one in found.values()} == {S.READY}
    assert not any(one.may_collect for one in found.values())
    assert station.collect() == ()
    assert station.group.confirm_arrival(head, station.ids(2)) == 1
    now = station.members()[2]
    assert (now.state, now.may_confirm, now.confirmed_at) == (S.READY, False, station.clock.now())
    # One that no longer says what it should is made anew, and the old one ends.
    station.change(3, function="Minister")
    assert station.members()[3].may_collect
    assert [job.state for job in station.collect(3)] == [PrintState.HANDED_OVER]
    assert [one.state for one in station.made_for(3)] == [BadgeState.VOID, BadgeState.ISSUED]


# --- arrival ----------------------------------------------------------------------------------------


def test_a_confirmed_arrival_is_the_heads_word_and_no_check_in(station):
    head = station.head()
    with station.store.read() as conn:
        before = boards.delegation_counts(conn)
    assert station.group.confirm_arrival(head, station.ids(2, 3)) == 2
    told = station.facts(FactKind.ARRIVAL_CONFIRMED)
    assert [(one.delegate_id, one.body) for one in told] == [
        (station.made.ids[3], {"confirmed_by": "1"}),
        (station.made.ids[2], {"confirmed_by": "1"}),
    ]
    with station.store.read() as conn:
        assert check_ins.get(conn, station.made.ids[2]) is None
        assert boards.delegation_counts(conn) == before
        assert station.log.verify(conn, keys=[station.made.station_key.public]).ok
    assert station.states() == {3: S.CONFIRMED, 2: S.CONFIRMED, 4: S.NOT_ARRIVED, 5: S.NOT_ARRIVED}
    assert station.group.confirm_arrival(head, station.ids(2, 3, 4)) == 1
    assert len(station.facts(FactKind.ARRIVAL_CONFIRMED)) == 3


def test_whose_arrival_was_confirmed_may_still_collect_and_be_checked_in_anywhere(
    station, made, store, clock
):
    station.group.confirm_arrival(station.head(), station.ids(2, 3))
    desk = GroupStation(made, store, clock, station="desk-7")
    assert desk.check_in.present(made.invitations[2].encode()).verdict.outcome is Outcome.ADMIT
    assert len(station.collect(3)) == 1


# --- badges -----------------------------------------------------------------------------------------


def test_badges_come_out_in_protocol_order_each_with_its_own_verdict(station):
    jobs = station.collect(5, 4, 3, 2)
    assert station.in_tray() == list(ORDER)
    assert [job.state for job in jobs] == [PrintState.HANDED_OVER] * 4
    assert set(station.states().values()) == {S.ISSUED}
    for number in ORDER:
        [scan] = station.about(number)
        assert (scan.outcome, scan.reasons) == (Outcome.ADMIT, (Reason.VALID,))
        assert scan.body["collected_by"] == "1"
        # Nobody looked at a document, and no code was shown.
        assert "found_by_name" not in scan.body
        assert scan.code_hash is None
        [issued] = station.about(number, FactKind.BADGE_ISSUED)
        assert issued.body["collected_by"] == "1"
        assert len(station.about(number, FactKind.CHECK_IN_COMPLETED)) == 1


def test_collecting_again_makes_nothing(station):
    station.collect()
    scans = len(station.facts(FactKind.SCAN))
    assert station.collect() == ()
    assert len(station.facts(FactKind.SCAN)) == scans
    assert station.in_tray() == list(ORDER)


def test_those_not_chosen_get_nothing(station):
    station.collect(4)
    assert station.in_tray() == [4]
    assert station.about(3) == []


@pytest.mark.parametrize("refuses", [True, False])
def test_where_the_printer_stops_the_rest_is_not_begun_and_goes_on_later(station, refuses):
    station.head()
    run = station.queue.run

    def third_finds_no_paper(job_id, **more):
        if len(station.in_tray()) == 2:
            station.printer.fault, station.printer.refuses = EMPTY, refuses
        return run(job_id, **more)

    station.queue.run = third_finds_no_paper
    jobs = station.collect()
    ended = PrintState.FAILED if refuses else PrintState.UNKNOWN
    assert [job.state for job in jobs] == [PrintState.HANDED_OVER, PrintState.HANDED_OVER, ended]
    assert station.about(5) == []
    assert station.made_for(5) == ()
    station.queue.run = run
    station.printer.mend()
    if not refuses:
        # Nobody knows whether it came out: somebody has to look, and the head is not asked.
        assert station.states()[4] is S.AT_DESK
        station.queue.answer(jobs[-1].id, came_out=True)
    station.collect()
    assert station.in_tray() == list(ORDER)
    assert set(station.states().values()) == {S.ISSUED}
    assert [len(station.made_for(number)) for number in ORDER] == [1, 1, 1, 1]


def test_a_badge_that_cannot_be_drawn_costs_the_others_nothing(station):
    draw = station.renderer.render

    def not_that_one(content):
        if content.name.family == "El Fassi":
            raise BadInput("bad_portrait", "The picture cannot be used.", "Take it again.")
        return draw(content)

    station.head()
    station.renderer.render = not_that_one
    assert len(station.collect()) == 3
    assert station.in_tray() == [3, 4, 5]


def test_the_badge_carries_the_newest_picture_there_is(station):
    from kiosk.store import blobs

    with station.store.write() as conn:
        photo = blobs.put(conn, b"registry", "image/jpeg")
    station.change(2, photo=photo)
    taken = station.accreditation.keep_portrait(station.made.ids[3], b"portrait", {})
    station.collect()
    assert [station.made_for(number)[0].portrait for number in (2, 3, 4)] == [photo, taken, None]


# --- reading them back ------------------------------------------------------------------------------


@pytest.fixture
def reading(made, store, clock):
    return GroupStation(made, store, clock, check=True)


def test_collected_badges_are_issued_by_being_read_in_any_order(reading):
    head = reading.head()
    assert [job.state for job in reading.collect()] == [PrintState.PRINTED] * 4
    assert set(reading.states().values()) == {S.UNREAD}
    assert reading.collect() == ()
    for number in (5, 2, 4, 3):
        code = reading.code_of(number)
        read = reading.group.read_back(head, code)
        assert (read.seen, read.delegate_id) == (GroupSeen.RIGHT, reading.made.ids[number])
        assert reading.group.read_back(head, code).seen is GroupSeen.BEFORE
        assert reading.states()[number] is S.ISSUED
        [issued] = reading.about(number, FactKind.BADGE_ISSUED)
        assert issued.body == {**issued.body, "collected_by": "1", "verified": True}
    with reading.store.read() as conn:
        job = badges.job_of_badge(conn, reading.made_for(2)[0].id)
    assert job.state is PrintState.HANDED_OVER


def test_what_is_no_badge_of_this_pile_changes_nothing(reading):
    head = reading.head()
    reading.collect(2)
    reading.check_in_alone(ABROAD)
    other = (
        b"",
        b"x" * 600,
        b"https://example.org",
        reading.made.invitations[2].encode(),
        reading.code_of(9),
    )
    forged = reading.code_of(2)[:-2] + b"AA"
    for code in (*other, forged):
        assert reading.group.read_back(head, code).seen is GroupSeen.OTHER
    assert reading.group.read_back(head, reading.code_of(HEAD)).seen is GroupSeen.BEFORE
    assert reading.states()[2] is S.UNREAD


def test_a_badge_whose_holder_is_no_longer_admitted_is_not_issued_by_reading(reading):
    head = reading.head()
    reading.collect(2, 3)
    reading.watch_for(2)
    read = reading.group.read_back(head, reading.code_of(2))
    assert (read.seen, read.delegate_id) == (GroupSeen.AT_DESK, reading.made.ids[2])
    assert reading.made_for(2)[0].state is BadgeState.MADE
    assert reading.group.read_back(head, reading.code_of(3)).seen is GroupSeen.RIGHT


def test_a_volunteer_may_go_round_a_badge_that_cannot_be_read(reading, made, store, clock):
    from kiosk.event.badges import UnreadReason

    [job] = reading.collect(2)
    desk = GroupStation(made, store, clock, check=True, station="desk-7")
    assert desk.accreditation.verifying.unread_of(made.ids[2]).id == job.id
    desk.accreditation.verifying.go_round(job.id, UnreadReason.NOT_READ)
    assert reading.states()[2] is S.ISSUED


# --- what the house sees of it ----------------------------------------------------------------------


def test_the_console_tells_whose_arrival_the_head_confirmed(station):
    from kiosk.config import SupervisionSettings
    from kiosk.supervision.counting import Counting

    station.group.confirm_arrival(station.head(), station.ids(2, 3))
    station.collect(3)
    settings = SupervisionSettings(
        quorum_of="members",
        quorum_share=0.5,
        quorum_rule="more_than",
        quorum_by="anyone",
        quorum_presence="arrived",
        two_places_seconds=30,
        forged_burst_count=3,
        forged_burst_minutes=10,
        override_pattern_count=5,
        override_pattern_times=3.0,
    )
    counting = Counting(station.store, station.made.event, station.clock, settings)
    found = {one.card.delegate.number: one for one in counting.members(station.card(HEAD).delegation.id)}
    now = station.clock.now()
    assert {number: (one.confirmed_at, one.arrived_at is None) for number, one in found.items()} == {
        HEAD: (None, False),
        2: (now, True),
        3: (now, False),
        4: (None, True),
        5: (None, True),
    }
    # Said, not seen: nobody is counted by it.
    [row] = [one for one in counting.delegations().rows if one.delegation.code == "MAR"]
    assert (row.expected, row.arrived, row.badges) == (5, 2, 2)
