"""The hand-out desk: hole, badge, handed over; twice, wrong, revoked, changed, killed, and two desks at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import update

from kiosk.accreditation.assistance import Assistance
from kiosk.accreditation.batch import BadgeBatch
from kiosk.accreditation.handing import Step
from kiosk.badge import BadgeRenderer, load_design
from kiosk.config import Settings
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.people import Vetting
from kiosk.event.self_service import HelpCause, HelpEnd, Stage
from kiosk.event.verdict import Outcome, Reason
from kiosk.hand_out import open_hand_out
from kiosk.printing import FolderPrinter, PrintQueue
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import badges, check_ins, credentials, people, pigeon_holes, schema
from kiosk.store.invitations import EVERYBODY
from kiosk.store.keys import LOG_KEY, FileKeys
from kiosk.vision.no_camera import NO_CAMERA
from tests import small_event


@pytest.fixture(scope="module")
def renderer():
    return BadgeRenderer(load_design("a6-portrait"))


@pytest.fixture
def made(tmp_path, clock, renderer):
    """The small event, a badge made ahead for 1 and 2 and, in `codes`, what stands on them; 3 has none."""
    made = small_event.make(tmp_path / "data")
    store, keys = made.open(), FileKeys(made.folder)
    batch = BadgeBatch(
        store=store,
        log=ScanLog(made.station_key, origin_of(made.event.code, keys.secret(LOG_KEY))),
        key=made.station_key,
        owner="desk-1",
        event=made.event,
        station="ahead-desk-1",
        queue=PrintQueue(store, FolderPrinter(tmp_path / "out"), "ahead-desk-1", clock),
        renderer=lambda: renderer,
        clock=clock,
        holes=20,
    )
    with store.write() as conn:
        people.set_vetting(conn, made.ids[3], Vetting.PENDING)
    assert len(list(batch.make_missing(EVERYBODY, without_picture=True))) == 2
    with store.write() as conn:
        people.set_vetting(conn, made.ids[3], Vetting.CLEARED)
    with store.read() as conn:
        ahead = {one.number: one for one in pigeon_holes.ahead(conn, EVERYBODY)}
    batch.came_out(list(ahead.values()), "badges.pdf")
    made.ahead = ahead
    made.codes = {number: batch.content(one).code.encode() for number, one in ahead.items()}
    store.close()
    return made


@pytest.fixture
def open_it(made, clock):
    opened = []

    def open_it(code: str = "desk-1"):
        settings = Settings.load(made.folder)
        settings = replace(settings, station=replace(settings.station, code=code))
        opened.append(open_hand_out(made.folder, camera=NO_CAMERA, clock=clock, settings=settings))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


@pytest.fixture
def desk(open_it):
    return open_it()


def invite(desk, made, number: int = 1):
    return desk.present(made.invitations[number].encode())


def record(desk, made, number: int = 1):
    """Return what the store says of one person: state of badge and job, whether the check-in is complete."""
    one = made.ahead[number]
    with desk.store.read() as conn:
        begun = check_ins.get(conn, one.delegate_id)
        return (
            badges.badge_by_id(conn, one.badge_id).state,
            badges.job_by_id(conn, one.job_id).state,
            begun is not None and begun.completed_at is not None,
        )


def facts(desk, *kinds: FactKind):
    with desk.store.read() as conn:
        return [one.fact for one in desk.log.entries(conn) if one.fact.kind in kinds]


WAITS = (BadgeState.MADE, PrintState.PRINTED, False)
DONE = (BadgeState.ISSUED, PrintState.HANDED_OVER, True)


def test_invitation_then_badge(desk, made, clock):
    shown = invite(desk, made)
    assert (shown.step, shown.hole) == (Step.HOLE, made.ahead[1].hole)
    assert shown.awaited.card.delegate.number == 1
    assert record(desk, made) == WAITS
    shown = desk.present(made.codes[1])
    assert (shown.step, shown.handed_at, shown.awaited) == (Step.HANDED_OVER, clock.now(), None)
    assert record(desk, made) == DONE
    issued, completed = facts(desk, FactKind.BADGE_ISSUED, FactKind.CHECK_IN_COMPLETED)
    assert issued.body == {"serial": made.ahead[1].serial, "cti": made.ahead[1].cti}
    assert {issued.station, completed.station} == {"handout-desk-1"}
    assert issued.delegate_id == completed.delegate_id == made.ids[1]
    assert desk.verify_log().ok


def test_a_badge_handed_over_ends_a_call_for_help(desk, made, clock):
    kiosk = Assistance(
        store=desk.store,
        log=desk.log,
        station="self-1",
        label="Self-service 1",
        clock=clock,
        operator=lambda: "-",
    )
    left = kiosk.open(
        language="fr", stage=Stage.PORTRAIT, cause=HelpCause.LEFT, delegate_id=made.ahead[1].delegate_id
    )
    invite(desk, made)
    assert kiosk.get(left.id).open
    desk.present(made.codes[1])
    assert kiosk.get(left.id).end is HelpEnd.HELPED
    assert facts(desk, FactKind.HELP_CASE_CLOSED)[-1].station == "handout-desk-1"


def test_twice_tells_when_it_was_handed_over(desk, made, clock):
    invite(desk, made)
    at = desk.present(made.codes[1]).handed_at
    clock.advance(600)
    again = desk.present(made.codes[1])
    assert (again.step, again.handed_at) == (Step.HANDED_OVER_BEFORE, at)
    verdict = invite(desk, made)
    assert (verdict.step, verdict.verdict.reason) == (Step.VERDICT, Reason.ALREADY_USED)
    assert dict(verdict.verdict.detail)["at"] == at.isoformat()
    assert len(facts(desk, FactKind.BADGE_ISSUED)) == 1


def test_anothers_badge_changes_nothing_and_the_right_one_still_does(desk, made):
    invite(desk, made)
    wrong = desk.present(made.codes[2])
    assert (wrong.step, wrong.card.delegate.number) == (Step.OTHERS_BADGE, 2)
    assert wrong.hole == made.ahead[2].hole != wrong.awaited.hole == made.ahead[1].hole
    assert record(desk, made, 1) == record(desk, made, 2) == WAITS
    assert desk.present(made.codes[1]).step is Step.HANDED_OVER
    assert record(desk, made, 2) == WAITS


def test_a_badge_before_its_invitation(desk, made):
    shown = desk.present(made.codes[2])
    assert (shown.step, shown.card.delegate.number, shown.hole) == (
        Step.INVITATION_FIRST,
        2,
        made.ahead[2].hole,
    )
    assert record(desk, made, 2) == WAITS
    invite(desk, made)
    desk.forget()
    assert desk.present(made.codes[1]).step is Step.INVITATION_FIRST
    assert record(desk, made) == WAITS


def test_without_a_badge_ahead_nothing_is_begun_that_bars_a_printing_desk(desk, made):
    shown = invite(desk, made, 3)
    assert (shown.step, shown.hole, shown.verdict.outcome) == (Step.NO_BADGE_AHEAD, None, Outcome.ADMIT)
    with desk.store.read() as conn:
        assert check_ins.get(conn, made.ids[3]) is None


def set_function(desk, made, number: int) -> None:
    with desk.store.write() as conn:
        conn.execute(
            update(schema.delegate)
            .where(schema.delegate.c.id == made.ids[number])
            .values(function="Minister")
        )


def test_a_badge_that_no_longer_says_the_truth(desk, made):
    set_function(desk, made, 1)
    shown = invite(desk, made)
    assert (shown.step, shown.hole) == (Step.BADGE_CHANGED, None)
    with desk.store.read() as conn:
        assert check_ins.get(conn, made.ids[1]) is None
    invite(desk, made, 2)
    set_function(desk, made, 2)
    assert desk.present(made.codes[2]).step is Step.BADGE_CHANGED
    assert record(desk, made, 2) == WAITS


def test_revoked_in_between(desk, made, clock):
    invite(desk, made)
    with desk.store.write() as conn:
        credentials.end(
            conn, made.ahead[1].cti, CredentialState.REVOKED, at=clock.now(), by="desk-9", reason="lost"
        )
    shown = desk.present(made.codes[1])
    assert (shown.step, shown.verdict.reason) == (Step.VERDICT, Reason.REVOKED)
    assert record(desk, made) == WAITS


def test_cancelled_in_between_and_before(desk, made, clock):
    invite(desk, made)
    with desk.store.write() as conn:
        people.cancel(conn, made.ids[1], clock.now())
    shown = desk.present(made.codes[1])
    assert (shown.step, shown.verdict.reason) == (Step.VERDICT, Reason.CANCELLED)
    assert record(desk, made) == WAITS
    assert invite(desk, made).hole is None


def test_a_code_of_nobody_shows_nobody(desk, made):
    invite(desk, made)
    shown = desk.present(b"4006381333931")
    assert (shown.step, shown.card, shown.awaited) == (Step.VERDICT, None, None)


def test_two_desks_at_once_hand_over_once(open_it, made):
    one, two = open_it("desk-1"), open_it("desk-2")
    with ThreadPoolExecutor(2) as both:
        shown = list(both.map(lambda desk: invite(desk, made), (one, two)))
        assert sorted(each.step for each in shown) == [Step.HOLE, Step.VERDICT]
        shown = list(both.map(lambda desk: desk.present(made.codes[1]), (one, two)))
    assert [each.step for each in shown].count(Step.HANDED_OVER) == 1
    assert record(one, made) == DONE
    assert len(facts(one, FactKind.BADGE_ISSUED)) == len(facts(one, FactKind.CHECK_IN_COMPLETED)) == 1


def test_a_check_in_taken_over_elsewhere_is_not_ended_here(open_it, made, clock):
    one, two = open_it("desk-1"), open_it("desk-2")
    invite(one, made)
    clock.advance(24 * 3600)
    assert invite(two, made).step is Step.HOLE
    assert one.present(made.codes[1]).step is Step.INVITATION_FIRST
    assert two.present(made.codes[1]).step is Step.HANDED_OVER


class Killed(BaseException):
    """Nothing catches it: what follows does not happen."""


@pytest.mark.parametrize("kind", [FactKind.BADGE_ISSUED, FactKind.CHECK_IN_COMPLETED, FactKind.SCAN])
def test_killed_between_two_writes_nothing_was_handed_over(desk, open_it, made, monkeypatch, kind):
    invite(desk, made)
    append = desk.log.append

    def dying(conn, fact):
        if fact.kind is kind:
            raise Killed
        return append(conn, fact)

    monkeypatch.setattr(desk.log, "append", dying)
    with pytest.raises(Killed):
        desk.present(made.codes[1])
    assert record(desk, made) == WAITS
    desk.close()
    again = open_it()
    assert invite(again, made).step is Step.HOLE
    assert again.present(made.codes[1]).step is Step.HANDED_OVER
    assert record(again, made) == DONE
    assert again.verify_log().ok


def test_it_is_open_beside_a_printing_desk(desk, made, clock):
    other = open_desk(made.folder, camera=NO_CAMERA, clock=clock)
    assert desk.state().health.log.ok
    other.close()


def test_nobody_signed_in_hands_over_nothing(made, clock):
    settings = Settings.load(made.folder)
    settings = replace(settings, people=replace(settings.people, volunteers_must_sign_in=True))
    desk = open_hand_out(made.folder, camera=NO_CAMERA, clock=clock, settings=settings, attended=True)
    with pytest.raises(BadInput):
        invite(desk, made)
    assert not desk.state().recent
    desk.close()
    with pytest.raises(BadInput, match="operator"):
        open_hand_out(made.folder, camera=NO_CAMERA, clock=clock, settings=settings)


def test_its_own_scans_are_listed(desk, made):
    invite(desk, made)
    desk.present(made.codes[1])
    assert [scan.outcome for scan in desk.state().recent] == [Outcome.ADMIT, Outcome.ADMIT]
    assert desk.label == desk.settings.station.label
