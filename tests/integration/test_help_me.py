"""Help me: what somebody began at a self-service station goes on at a desk over the same store."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from kiosk.assets import resource
from kiosk.config import Settings
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.badges import PrintState, UnreadReason
from kiosk.event.facts import FactKind
from kiosk.event.places import StationKind
from kiosk.event.self_service import Collected, HelpCause, HelpEnd, Stage
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import badges
from tests import small_event

KEPT = frozenset({Collected.CODE, Collected.IDENTITY, Collected.PORTRAIT})


class Hall:
    """Stations of one store in one process, each opened from its settings."""

    def __init__(self, made, clock):
        self.made, self.clock = made, clock
        self.opened = []
        self.kiosk = self.open("self-1", "Self-service 1", StationKind.SELF_SERVICE)
        self.desk = self.open("desk-1", "Desk 1", StationKind.DESK)

    def open(self, code, label, kind, check="auto"):
        settings = Settings.load(self.made.folder)
        station = dataclasses.replace(settings.station, code=code, label=label, kind=kind.value)
        printer = dataclasses.replace(settings.printer, check_badge=check)
        settings = dataclasses.replace(settings, station=station, printer=printer)
        face = str(resource("rehearsal", "face.jpg"))
        self.opened.append(open_desk(self.made.folder, camera=face, clock=self.clock, settings=settings))
        return self.opened[-1]

    def call(self, number, collected=KEPT, cause=HelpCause.WRONG_LINE, **more):
        who = self.made.ids[number]
        said = {"language": "ar", "stage": Stage.PREVIEW, "delegate_id": who} | more
        return self.kiosk.assistance.open(cause=cause, collected=collected, **said)

    def facts(self, *kinds):
        with self.desk.store.read() as conn:
            return [one.fact for one in self.desk.log.entries(conn) if one.fact.kind in kinds]


@pytest.fixture
def hall(tmp_path, clock):
    made = Hall(small_event.make(tmp_path / "data"), clock)
    yield made
    for one in made.opened:
        one.close()


@pytest.fixture(scope="module")
def face() -> np.ndarray:
    """The rehearsal's face as a 720p camera would see it."""
    import cv2

    from kiosk.vision import load_picture

    picture = load_picture(resource("rehearsal", "face.jpg"))
    frame = np.full((720, 1280, 3), 170, np.uint8)
    matrix = np.array([[2.4, 0, 640 - 2.4 * 224], [0, 2.4, 290 - 2.4 * 102]])
    return cv2.warpAffine(
        picture, matrix, (1280, 720), dst=frame, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT
    )


def test_the_desk_goes_on_with_the_portrait_and_prints(hall, face):
    who = hall.made.ids[1]
    assert hall.kiosk.present(hall.made.invitations[1].encode()).verdict.reason is Reason.VALID
    kept = hall.kiosk.keep_portrait(who, face)
    called = hall.call(1, detail="function")
    assert hall.desk.help_cases() == (called,)
    taken = hall.desk.take_case(called.id)
    assert (taken.case.taken_by, taken.case.taken_label) == ("desk-1", "Desk 1")
    # Not at another station any more, and nobody who proved who they are is asked for a document.
    assert taken.presented.verdict.reasons == (Reason.CHECK_IN_RESUMED,)
    assert taken.presented.card.delegate.id == who
    assert taken.portrait == kept
    job = hall.desk.print_badge(hall.desk.make_badge(who, taken.portrait).id)
    assert job.state is PrintState.PRINTED
    assert hall.desk.card(who).portrait == kept
    # The badge ended the case, in the transaction that issued it.
    assert hall.desk.help_cases() == ()
    ended = hall.kiosk.assistance.get(called.id)
    assert (ended.end, ended.taken_label) == (HelpEnd.HELPED, "Desk 1")
    kinds = (FactKind.HELP_CASE_OPENED, FactKind.HELP_CASE_TAKEN, FactKind.HELP_CASE_CLOSED)
    assert [(one.kind, one.station) for one in hall.facts(*kinds)] == [
        (FactKind.HELP_CASE_OPENED, "self-1"),
        (FactKind.HELP_CASE_TAKEN, "desk-1"),
        (FactKind.HELP_CASE_CLOSED, "desk-1"),
    ]
    assert hall.desk.verify_log().ok


def test_without_the_case_the_check_in_is_still_at_the_other_station(hall):
    hall.kiosk.present(hall.made.invitations[1].encode())
    assert hall.desk.open_person(hall.made.ids[1]).verdict.reason is Reason.CHECK_IN_ELSEWHERE


def test_a_desk_that_was_killed_takes_its_case_once_more(hall, clock):
    hall.kiosk.present(hall.made.invitations[1].encode())
    called = hall.call(1, frozenset({Collected.CODE, Collected.IDENTITY}))
    hall.desk.assistance.take(called.id)
    # As after kill -9, between taking the case and the verdict.
    hall.desk._lock.release()
    again = hall.open("desk-1", "Desk 1", StationKind.DESK)
    [waiting] = again.help_cases()
    assert waiting.taken_by == "desk-1"
    assert again.take_case(called.id).presented.verdict.outcome is Outcome.ADMIT
    assert len(hall.facts(FactKind.HELP_CASE_TAKEN)) == 1


def test_two_desks_do_not_go_to_the_same_person(hall):
    other = hall.open("desk-2", "Desk 2", StationKind.DESK)
    called = hall.call(1)
    other.take_case(called.id)
    with pytest.raises(BadInput) as caught:
        hall.desk.take_case(called.id)
    assert caught.value.code == "case_taken"
    assert "Desk 2" in caught.value.message
    assert [one.taken_by for one in hall.desk.help_cases()] == ["desk-2"]


def test_whoever_could_not_prove_who_they_are_shows_a_document(hall):
    hall.kiosk.present(hall.made.invitations[1].encode())
    called = hall.call(1, frozenset({Collected.CODE}), HelpCause.IDENTITY, stage=Stage.FACTOR)
    verdict = hall.desk.take_case(called.id).presented.verdict
    assert verdict.reasons == (Reason.IDENTITY_BY_DOCUMENT,)


def test_a_refused_person_goes_through_the_ordinary_verdict(hall):
    with hall.desk.store.write() as conn:
        from kiosk.store import people

        people.cancel(conn, hall.made.ids[2], hall.clock.now())
    called = hall.call(2, frozenset({Collected.CODE}), HelpCause.REFUSED, detail="cancelled")
    taken = hall.desk.take_case(called.id)
    assert taken.presented.verdict.reason is Reason.CANCELLED
    assert hall.desk.close_case(called.id, HelpEnd.HELPED).end is HelpEnd.HELPED
    assert hall.desk.help_cases() == ()


def test_nobody_is_presented_whose_invitation_was_not_read(hall):
    called = hall.kiosk.assistance.open(language="fr", stage=Stage.SCAN, cause=HelpCause.CODES)
    taken = hall.desk.take_case(called.id)
    assert (taken.presented, taken.portrait) == (None, None)
    assert hall.facts(FactKind.SCAN) == []


def test_a_portrait_of_another_day_is_not_taken_for_this_ones(hall, face):
    hall.open("desk-2", "Desk 2", StationKind.DESK).keep_portrait(hall.made.ids[1], face)
    hall.kiosk.present(hall.made.invitations[1].encode())
    assert hall.desk.take_case(hall.call(1).id).portrait is None
    hall.kiosk.keep_portrait(hall.made.ids[1], face)
    assert hall.desk.take_case(hall.call(1, frozenset({Collected.CODE})).id).portrait is None


def test_a_badge_that_was_printed_there_and_not_read_is_read_here(hall, clock):
    hall.kiosk.close()
    hall.desk.close()
    hall.kiosk = hall.open("self-1", "Self-service 1", StationKind.SELF_SERVICE, check="always")
    hall.desk = hall.open("desk-1", "Desk 1", StationKind.DESK, check="always")
    who = hall.made.ids[1]
    hall.kiosk.present(hall.made.invitations[1].encode())
    job = hall.kiosk.print_badge(hall.kiosk.make_badge(who, None).id)
    assert hall.kiosk.check_due(job)
    called = hall.call(1, KEPT | {Collected.BADGE}, HelpCause.UNREADABLE, stage=Stage.BADGE)
    presented = hall.desk.take_case(called.id).presented
    assert presented.verdict.outcome is Outcome.ADMIT
    assert hall.desk.before_badge(presented.card).unchecked.id == job.id
    hall.desk.badge_unread(job.id, UnreadReason.NOT_READ)
    assert hall.kiosk.assistance.get(called.id).end is HelpEnd.HELPED


@pytest.mark.parametrize(
    ("state", "asked"), [(PrintState.FAILED, PrintState.PRINTED), (PrintState.UNKNOWN, PrintState.UNKNOWN)]
)
def test_a_badge_that_did_not_come_out_there_is_seen_to_here(hall, state, asked):
    who = hall.made.ids[1]
    hall.kiosk.present(hall.made.invitations[1].encode())
    job = hall.kiosk.make_badge(who, None)
    with hall.kiosk.store.write() as conn:
        badges.move_job(conn, job.id, of=[job.state], to=state, at=hall.clock.now())
    called = hall.call(1, frozenset({Collected.CODE, Collected.IDENTITY}), HelpCause.PRINTER)
    assert hall.desk.take_case(called.id).presented.verdict.outcome is Outcome.ADMIT
    again = hall.desk.make_badge(who, None)
    assert again.id == job.id
    # What may have come out is asked about, never printed twice.
    assert hall.desk.print_badge(again.id).state is asked
    if asked is PrintState.UNKNOWN:
        assert hall.desk.answer_print(again.id, came_out=True).state is PrintState.PRINTED
    assert hall.kiosk.assistance.get(called.id).end is HelpEnd.HELPED


def test_somebody_who_finishes_alone_needs_nobody(hall):
    who = hall.made.ids[1]
    hall.kiosk.present(hall.made.invitations[1].encode())
    called = hall.call(1, cause=HelpCause.LEFT)
    hall.kiosk.print_badge(hall.kiosk.make_badge(who, None).id)
    assert hall.kiosk.assistance.get(called.id).end is HelpEnd.WENT_ON


def test_a_locked_desk_sees_no_cases(tmp_path, clock):
    made = small_event.make(tmp_path / "data")
    settings = Settings.load(made.folder)
    people = dataclasses.replace(settings.people, volunteers_must_sign_in=True)
    settings = dataclasses.replace(settings, people=people)
    desk = open_desk(made.folder, camera="none", clock=clock, settings=settings, attended=True)
    called = desk.assistance.open(language="fr", stage=Stage.SCAN, cause=HelpCause.ASKED)
    for deed in (
        desk.help_cases,
        lambda: desk.take_case(called.id),
        lambda: desk.close_case(called.id, HelpEnd.HELPED),
    ):
        with pytest.raises(BadInput) as caught:
            deed()
        assert caught.value.code == "not_signed_in"
    desk.close()
