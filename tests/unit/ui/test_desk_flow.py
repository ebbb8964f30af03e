from __future__ import annotations

import pytest

from kiosk.event.verdict import Outcome, Reason, Verdict
from ui.models.flow import LOOKING, REPLACEABLE, SCANNING, Action, Step, offers
from ui.texts.actions import KEYS

GIVES_A_BADGE = {Action.PRINT, Action.PRINT_WITHOUT, Action.TAKE_PHOTO, Action.USE_PHOTO, Action.USE_ANYWAY}


def verdict(outcome: Outcome, reason: Reason = Reason.VALID) -> Verdict:
    return Verdict(outcome, (reason,))


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_there_is_always_one_thing_to_do_next_and_help(step: Step, outcome: Outcome | None) -> None:
    shown = None if outcome is None else verdict(outcome)
    found = offers(step, shown)
    assert found.primary not in found.beside
    assert Action.CALL_SUPERVISOR in found.all
    # Either one primary action, or a question that Enter does not answer.
    assert (found.primary is None) == bool(found.answers)
    assert len(found.all) == (found.primary is not None) + sum(
        map(len, (found.beside, found.below, found.answers))
    )


@pytest.mark.parametrize("outcome", [Outcome.REFER, Outcome.REFUSE])
@pytest.mark.parametrize("has_badge", [True, False])
def test_only_admit_leads_to_a_badge(outcome: Outcome, *, has_badge: bool) -> None:
    found = offers(Step.VERDICT, verdict(outcome), has_badge=has_badge)
    assert not found.all & GIVES_A_BADGE
    assert found.primary is Action.NEXT


def test_a_valid_badge_is_not_printed_again_but_an_unfinished_one_can_be() -> None:
    assert offers(Step.VERDICT, verdict(Outcome.ADMIT), has_badge=True).primary is Action.NEXT
    resumed = verdict(Outcome.ADMIT, Reason.CHECK_IN_RESUMED)
    assert offers(Step.VERDICT, resumed, has_badge=True).primary is Action.TAKE_PHOTO


def test_a_bad_picture_is_used_only_on_purpose() -> None:
    bad = offers(Step.REVIEW, verdict(Outcome.ADMIT), good_photo=False)
    assert bad.primary is Action.TAKE_AGAIN
    assert Action.USE_PHOTO not in bad.all
    assert Action.USE_ANYWAY not in offers(Step.REVIEW, verdict(Outcome.ADMIT)).all


def test_nobody_is_replaced_while_a_badge_is_on_its_way() -> None:
    on_its_way = {Step.PRINTING, Step.TRAY, Step.CHECK_BADGE}
    assert not on_its_way & REPLACEABLE
    assert SCANNING < REPLACEABLE
    assert not {Step.PHOTO, Step.REVIEW} & SCANNING


def test_the_camera_looks_for_the_fresh_badge_but_for_nobody_else_then() -> None:
    assert {Step.CHECK_BADGE} == LOOKING - SCANNING
    found = offers(Step.CHECK_BADGE, verdict(Outcome.ADMIT))
    assert {Action.UNREADABLE, Action.BADLY_PRINTED, Action.LATER} < found.all
    # One may leave it unread, but not as if it were done.
    assert Action.NEXT not in found.all


def test_a_face_is_compared_before_printing_is_offered_and_not_by_enter() -> None:
    found = offers(Step.SAME_PERSON, verdict(Outcome.ADMIT))
    assert found.primary is None
    assert found.answers == (Action.SAME, Action.DIFFERENT, Action.NOT_SURE)
    assert not found.all & GIVES_A_BADGE


@pytest.mark.parametrize("step", Step)
def test_no_key_means_two_things_at_a_step(step: Step) -> None:
    for has_badge in (True, False):
        found = offers(step, verdict(Outcome.ADMIT), has_badge=has_badge, known=True)
        keys = [KEYS[one] for one in found.all if one in KEYS]
        assert len(keys) == len(set(keys))


def test_no_key_that_leads_to_the_question_answers_it() -> None:
    leading = {KEYS[one] for one in (Action.PRINT_WITHOUT, Action.USE_ANYWAY)}
    assert not leading & {KEYS[one] for one in offers(Step.SAME_PERSON, None).answers}
