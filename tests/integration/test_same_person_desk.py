"""Whoever must be compared gets no badge before somebody says that it is the same person, and not by one's word otherwise."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

import numpy as np
import pytest
import zxingcpp

from kiosk.assets import resource
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.badges import SameAnswer
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.event.verdict import Outcome, Reason
from kiosk.headless import HeadlessDesk
from kiosk.store import operators as rows
from kiosk.vision import Frame
from tests import small_event


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path / "data")


@contextmanager
def opened(made, clock, lines: str = 'same_person_always = ["delegate"]'):
    (made.folder / "settings.toml").write_text(f"[portrait]\n{lines}\n")
    desk = open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock, attended=True)
    try:
        yield desk
    finally:
        desk.close()


def present(desk, made, number: int = 1):
    return desk.present(made.invitations[number].encode())


def refused(desk, made) -> str:
    with pytest.raises(BadInput) as caught:
        desk.make_badge(made.ids[1], None)
    return caught.value.code


def allow(desk, made, clock, **changes) -> None:
    values = {
        "id": uuid4(),
        "delegate_id": made.ids[1],
        "action": OverrideAction.ADMIT,
        "scope": OverrideScope.PASSAGE,
        "reason": OverrideReason.IDENTITY_CONFIRMED,
        "text": "",
        "asked_by": "v-1",
        "granted_by": "s-1",
        "at": clock.now(),
        "expires": clock.now() + timedelta(minutes=15),
        **changes,
    }
    with desk.store.write() as conn:
        if not rows.anybody(conn):
            rows.add_operator(conn, Operator("s-1", "Sam", Role.SUPERVISOR), "hash")
        rows.add_override(conn, Override(**values))


def test_no_badge_before_the_answer_whatever_the_window_does(made, clock):
    with opened(made, clock) as desk:
        card = present(desk, made).card
        assert desk.before_badge(card).same_person
        assert refused(desk, made) == "same_person_due"
        desk.same_person(made.ids[1], SameAnswer.SAME)
        assert not desk.before_badge(card).same_person
        assert desk.make_badge(made.ids[1], None) is not None
        with desk.store.read() as conn:
            [fact] = [one.fact for one in desk.log.entries(conn) if one.fact.kind is FactKind.SAME_PERSON]
        assert (fact.delegate_id, dict(fact.body)) == (made.ids[1], {"answer": "same"})
        assert desk.verify_log().ok


def test_same_holds_until_the_delegate_comes_again(made, clock):
    with opened(made, clock) as desk:
        present(desk, made)
        desk.same_person(made.ids[1], SameAnswer.SAME)
        clock.advance(60)
        card = present(desk, made).card
        assert desk.before_badge(card).same_person
        assert refused(desk, made) == "same_person_due"


@pytest.mark.parametrize("answer", [SameAnswer.DIFFERENT, SameAnswer.NOT_SURE])
def test_any_other_answer_refers_until_two_people_allow_it(made, clock, answer):
    with opened(made, clock) as desk:
        present(desk, made)
        clock.advance(1)
        allow(desk, made, clock, scope=OverrideScope.DAY)
        clock.advance(1)
        desk.same_person(made.ids[1], answer)
        assert refused(desk, made) == "same_person_due"
        # Nobody takes it back alone.
        with pytest.raises(BadInput) as caught:
            desk.same_person(made.ids[1], SameAnswer.SAME)
        assert caught.value.code == "same_person_not_asked"
        # What was allowed before the answer was not about it.
        clock.advance(1)
        present(desk, made)
        assert refused(desk, made) == "same_person_due"


@pytest.mark.parametrize("answer", [SameAnswer.DIFFERENT, SameAnswer.NOT_SURE])
def test_two_people_may_go_on_once(made, clock, answer):
    with opened(made, clock) as desk:
        present(desk, made)
        desk.same_person(made.ids[1], answer)
        clock.advance(1)
        verdict = present(desk, made).verdict
        assert (verdict.outcome, verdict.reason) == (Outcome.REFER, Reason.SAME_PERSON_DUTY)
        by_name = desk.open_person(made.ids[1]).verdict
        assert by_name.reason is Reason.SAME_PERSON_DUTY
        assert refused(desk, made) == "same_person_due"
        allow(desk, made, clock)
        clock.advance(1)
        presented = present(desk, made)
        assert presented.verdict.reason is Reason.OVERRIDDEN
        assert not desk.before_badge(presented.card).same_person
        assert desk.make_badge(made.ids[1], None) is not None
        clock.advance(1)
        assert present(desk, made).verdict.reason is Reason.SAME_PERSON_DUTY


def test_an_answer_outlives_the_program_and_the_setting(made, clock):
    with opened(made, clock) as desk:
        present(desk, made)
        desk.same_person(made.ids[1], SameAnswer.DIFFERENT)
    clock.advance(1)
    with opened(made, clock, "") as desk:
        assert present(desk, made).verdict.reason is Reason.SAME_PERSON_DUTY
        assert refused(desk, made) == "same_person_due"
        assert present(desk, made, 2).verdict.reason is Reason.VALID


def test_nobody_answers_what_is_not_asked(made, clock):
    with opened(made, clock, "") as desk:
        present(desk, made)
        for number in (1, 2):
            with pytest.raises(BadInput) as caught:
                desk.same_person(made.ids[number], SameAnswer.SAME)
            assert caught.value.code == "same_person_not_asked"
        with pytest.raises(BadInput) as caught:
            desk.same_person(uuid4(), SameAnswer.SAME)
        assert caught.value.code == "unknown_delegate"
        assert desk.make_badge(made.ids[1], None) is not None


def test_chance_meets_the_same_people_at_every_start(made, clock):
    drawn = []
    for _ in range(2):
        with opened(made, clock, "same_person_one_in = 2") as desk:
            cards = [desk.card(made.ids[number]) for number in (1, 2, 3)]
            drawn.append([desk._same_person.falls_on(card) for card in cards])
    assert drawn[0] == drawn[1]
    with opened(made, clock, "same_person_one_in = 1") as desk:
        assert all(desk._same_person.falls_on(card) for card in cards)


def test_a_category_that_there_is_none_of_is_said(made, clock):
    with (
        pytest.raises(BadInput, match="Known are: delegate") as caught,
        opened(made, clock, 'same_person_always = ["presse"]'),
    ):
        pass
    assert caught.value.code == "bad_setting"


def test_a_desk_without_a_window_leaves_the_comparison_to_one_with(made, clock):
    with opened(made, clock) as desk:
        code = zxingcpp.create_barcode(made.invitations[1], zxingcpp.BarcodeFormat.QRCode)
        drawn = np.array(zxingcpp.write_barcode_to_image(code, scale=6))
        picture = np.full((720, 1280, 3), 255, np.uint8)
        picture[40 : 40 + drawn.shape[0], 40 : 40 + drawn.shape[1]] = drawn[:, :, None]
        blank = np.full((720, 1280, 3), 170, np.uint8)
        frames = [Frame(1, 0.0, picture), Frame(2, 20.0, blank)]
        [record] = HeadlessDesk(desk, hold_s=4.0).run(frames)
        assert record.verdict.outcome is Outcome.ADMIT
        assert (record.badge, record.portrait, record.print_state) == (None, "same_person_due", None)
