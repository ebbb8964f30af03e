"""The way through self-service: every input in every stage, by hand and by chance."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.event.self_service import Arrival, Collected, HelpCause, Met, Stage
from ui.models.self_service.flow import Way
from ui.models.self_service.states import (
    BACKABLE,
    HELPFUL,
    LOOKING,
    MACHINE,
    STOPPABLE,
    UNTIMED,
    Came,
    Effect,
    Input,
    State,
)

WAY = Way()
AMINA = Arrival(Met.WELCOME, "ar")


def play(*inputs: Came | Input, state: State | None = None) -> tuple[State, list[Effect]]:
    """Return where these inputs lead, and all that had to be done on the way."""
    state, done = state or State(), []
    for one in inputs:
        turn = WAY.advance(state, one if isinstance(one, Came) else Came(one))
        state = turn.state
        done += turn.effects
    return state, done


def met(arrival: Arrival = AMINA) -> tuple[Came, Came]:
    return Came(Input.CODE), Came(Input.ARRIVED, arrival=arrival)


TO_NOTICE = (*met(), Input.YES, Input.ANSWERED, Input.PROVED)
TO_REVIEW = (*TO_NOTICE, Input.AGREED, Input.CAPTURED)
TO_PREVIEW = (*TO_REVIEW, Input.USE, Input.CAPTURED)
TO_PRINTING = (*TO_PREVIEW, Input.RIGHT)


def test_a_good_day_leads_to_a_badge() -> None:
    state, done = play(Input.TOUCHED, Came(Input.LANGUAGE, language="fr"), *TO_PRINTING)
    assert state.stage is Stage.PRINTING
    assert state.language == "fr"
    state, more = play(Came(Input.PRINTED, check=True), Input.READ, state=state)
    assert state.stage is Stage.WELCOME
    assert state.collected == set(Collected)
    assert [*done, *more] == [
        Effect.CHECK,
        Effect.PROVE,
        Effect.LOOK,
        Effect.LOOK_AWAY,
        Effect.KEEP,
        Effect.PRINT,
        Effect.HAND_OVER,
    ]
    state, last = play(Input.DONE, state=state)
    assert state == State()
    assert last == [Effect.FORGET]


def test_the_delegates_own_language_is_taken_unless_another_was_chosen() -> None:
    assert play(*met())[0].language == "ar"
    assert play(Came(Input.LANGUAGE, language="es"), *met())[0].language == "es"


@pytest.mark.parametrize(
    ("arrival", "cause"),
    [
        (Arrival(Met.REFUSED, detail="revoked"), HelpCause.REFUSED),
        (Arrival(Met.REFERRED, detail="already_used"), HelpCause.REFERRED),
    ],
)
def test_who_is_not_admitted_is_in_somebodys_hands(arrival: Arrival, cause: HelpCause) -> None:
    state, done = play(*met(arrival))
    assert (state.stage, state.cause, state.detail) == (Stage.HELP, cause, arrival.detail)
    assert done == [Effect.CHECK, Effect.CALL]


def test_a_code_that_means_nothing_here_may_be_tried_twice_more() -> None:
    strange = met(Arrival(Met.NOT_OURS, detail="unknown_code"))
    state, _ = play(*strange, *strange)
    assert (state.stage, state.note) == (Stage.SCAN, "unknown_code")
    state, done = play(*strange, state=state)
    assert (state.stage, state.cause) == (Stage.HELP, HelpCause.CODES)
    assert done[-1] is Effect.CALL


def test_three_wrong_answers_call_somebody() -> None:
    state, _ = play(*met(), Input.YES, Input.ANSWERED, Came(Input.NOT_PROVED, left=1))
    assert (state.stage, state.left) == (Stage.FACTOR, 1)
    state, done = play(Input.ANSWERED, Came(Input.NOT_PROVED, left=0), state=state)
    assert (state.stage, state.cause) == (Stage.HELP, HelpCause.IDENTITY)
    assert done == [Effect.PROVE, Effect.CALL]
    assert not state.proved


def test_without_a_second_factor_in_the_registry_a_person_looks() -> None:
    state, _ = play(*met(Arrival(Met.WELCOME, can_prove=False)), Input.YES)
    assert state.cause is HelpCause.NO_FACTOR
    state, _ = play(*met(Arrival(Met.WELCOME, asks=False)), Input.YES)
    assert state.stage is Stage.NOTICE


def test_not_me_forgets_the_person_and_keeps_the_language() -> None:
    state, done = play(Came(Input.LANGUAGE, language="es"), *met(), Input.NO)
    assert (state.stage, state.language, state.arrival, state.note) == (Stage.SCAN, "es", None, "not_me")
    assert done[-1] is Effect.FORGET


def test_nothing_is_printed_before_the_portrait_is_kept() -> None:
    state, done = play(*TO_REVIEW, Input.USE, Input.RIGHT)
    assert state.stage is Stage.PREVIEW
    assert Effect.PRINT not in done
    assert play(Input.CAPTURED, Input.RIGHT, state=state)[0].stage is Stage.PRINTING


def test_after_three_pictures_a_volunteer_may_accept_one() -> None:
    state, _ = play(*TO_REVIEW, Input.AGAIN, Came(Input.NO_GOOD))
    assert not WAY.may_skip_portrait(state)
    state, _ = play(Input.CAPTURED, Input.AGAIN, state=state)
    assert WAY.may_skip_portrait(state)
    state, done = play(Came(Input.HELP, cause=HelpCause.PORTRAIT), state=state)
    assert (state.stage, state.cause) == (Stage.HELP, HelpCause.PORTRAIT)
    assert done == [Effect.LOOK_AWAY, Effect.CALL]


def test_a_line_that_is_wrong_goes_to_a_person() -> None:
    state, _ = play(*TO_PREVIEW, Came(Input.WRONG, detail="function"))
    assert (state.cause, state.detail) == (HelpCause.WRONG_LINE, "function")
    assert {Collected.IDENTITY, Collected.PORTRAIT} <= state.collected


def test_a_badge_printed_before_is_only_read() -> None:
    state, _ = play(*met(Arrival(Met.WELCOME, unread=True)), Input.YES, Input.ANSWERED, Input.PROVED)
    assert state.stage is Stage.BADGE


def test_who_must_be_compared_is_sent_to_a_person_with_the_identity_shown() -> None:
    state, _ = play(*met(Arrival(Met.WELCOME, compare=True)), Input.YES, Input.ANSWERED, Input.PROVED)
    assert state.cause is HelpCause.COMPARE
    assert Collected.IDENTITY in state.collected


def test_a_badge_in_force_is_in_order_and_a_head_may_lead() -> None:
    assert play(*met(Arrival(Met.HAS_BADGE)))[0].note == "has_badge"
    head = Arrival(Met.HAS_BADGE, leads=True)
    state, _ = play(*met(head), Input.YES, Input.ANSWERED, Input.PROVED)
    assert WAY.may_lead(state)
    assert play(Input.GROUP, state=state)[0].stage is Stage.GROUP
    assert play(*met(Arrival(Met.HAS_BADGE)), Input.GROUP)[0].stage is Stage.WELCOME


def test_help_that_was_asked_for_can_be_sent_away() -> None:
    state, _ = play(*TO_NOTICE, Input.AGREED, Came(Input.HELP))
    assert WAY.may_go_on(state)
    state, done = play(Input.GO_ON, state=state)
    assert state.stage is Stage.PORTRAIT
    assert done == [Effect.END_CALL, Effect.LOOK]


def test_a_refusal_cannot_be_gone_round() -> None:
    state, _ = play(*met(Arrival(Met.REFUSED)))
    assert not WAY.may_go_on(state)
    assert play(Input.GO_ON, state=state)[0] == state


@pytest.mark.parametrize(("came", "then"), [((), Stage.PRINTING), ((Input.PRINTED,), Stage.BADGE)])
def test_help_while_the_badge_prints_loses_no_badge(came, then) -> None:
    state, _ = play(*TO_PRINTING, Came(Input.HELP), *came)
    assert play(Input.GO_ON, state=state)[0].stage is then


def test_whoever_leaves_in_the_middle_leaves_a_case_and_nothing_else() -> None:
    state, _ = play(*TO_NOTICE, Input.IDLE)
    assert state.warned
    turn = WAY.advance(state, Came(Input.GONE))
    assert turn.state == State()
    assert turn.effects == (Effect.CALL, Effect.FORGET)
    assert turn.case is not None
    assert (turn.case.before, turn.case.cause) == (Stage.NOTICE, HelpCause.LEFT)
    assert Collected.IDENTITY in turn.case.collected


def test_who_leaves_before_a_code_is_nobody() -> None:
    state, done = play(Input.TOUCHED, Input.IDLE, Input.GONE)
    assert state == State()
    assert done == [Effect.WARN, Effect.FORGET]


def test_more_time_takes_the_question_back() -> None:
    state, _ = play(Input.TOUCHED, Input.IDLE, Input.MORE_TIME)
    assert (state.stage, state.warned) == (Stage.LANGUAGE, False)


def test_a_station_that_closes_lets_a_delegate_finish() -> None:
    out = Came(Input.OUT, detail="printer")
    assert play(out)[0].stage is Stage.OUT
    state, _ = play(*TO_NOTICE, out)
    assert state.stage is Stage.NOTICE
    state, _ = play(Input.START_AGAIN, state=state)
    assert (state.stage, state.out) == (Stage.OUT, "printer")
    assert play(Input.IN, state=state)[0] == State()


def test_starting_again_with_a_badge_in_the_tray_leaves_it_to_somebody() -> None:
    state, _ = play(*TO_PRINTING, Came(Input.PRINTED, check=True))
    turn = WAY.advance(state, Came(Input.START_AGAIN))
    assert turn.state.stage is Stage.ATTRACT
    assert turn.case is not None
    assert Collected.BADGE in turn.case.collected


_ARRIVALS = st.builds(
    Arrival,
    met=st.sampled_from(Met),
    language=st.sampled_from(["", "en", "ar"]),
    asks=st.booleans(),
    can_prove=st.booleans(),
    unread=st.booleans(),
    compare=st.booleans(),
    leads=st.booleans(),
)
_CAMES = st.builds(
    Came,
    what=st.sampled_from(Input),
    language=st.sampled_from(["en", "fr", "es", "ar"]),
    arrival=_ARRIVALS,
    cause=st.sampled_from(HelpCause),
    detail=st.sampled_from(["", "printer", "name"]),
    left=st.integers(0, 3),
    check=st.booleans(),
)


class Anything(RuleBasedStateMachine):
    """Whatever comes in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State()
        self.looking = False
        self.printed = 0

    def _turn(self, came: Came) -> None:
        before = self.state
        turn = WAY.advance(before, came)
        self.state = turn.state
        for effect in turn.effects:
            if effect is Effect.LOOK:
                self.looking = True
            elif effect in {Effect.LOOK_AWAY, Effect.FORGET}:
                self.looking = False
            elif effect is Effect.PRINT:
                assert before.collected >= {Collected.CODE, Collected.IDENTITY, Collected.PORTRAIT}
                self.printed += 1
        if Effect.FORGET in turn.effects:
            assert turn.effects[-1] is Effect.FORGET
            assert turn.state.arrival is None
        if turn.case is not None:
            assert Effect.CALL in turn.effects
        if before.known and not turn.state.known:
            assert Effect.FORGET in turn.effects

    @rule(came=_CAMES)
    def anything(self, came: Came) -> None:
        self._turn(came)

    @rule(arrival=_ARRIVALS)
    def code(self, arrival: Arrival) -> None:
        self._turn(Came(Input.CODE))
        self._turn(Came(Input.ARRIVED, arrival=arrival))

    @rule()
    def person_goes_on(self) -> None:
        """The button that leads on, wherever one is: most steps of a real day."""
        lead = {
            Stage.CONFIRM: Input.YES,
            Stage.FACTOR: Input.ANSWERED,
            Stage.PROVING: Input.PROVED,
            Stage.NOTICE: Input.AGREED,
            Stage.PORTRAIT: Input.CAPTURED,
            Stage.REVIEW: Input.USE,
            Stage.PREVIEW: Input.RIGHT,
            Stage.PRINTING: Input.PRINTED,
            Stage.BADGE: Input.READ,
        }
        self._turn(Came(lead.get(self.state.stage, Input.TOUCHED)))

    @precondition(lambda self: self.state.stage is Stage.PREVIEW)
    @rule()
    def kept(self) -> None:
        self._turn(Came(Input.CAPTURED))

    @invariant()
    def the_camera_looks_at_faces_only_for_a_portrait(self) -> None:
        assert self.looking == (self.state.stage is Stage.PORTRAIT)

    @invariant()
    def only_who_is_known_is_beyond_the_scan(self) -> None:
        nobody = {Stage.ATTRACT, Stage.LANGUAGE, Stage.SCAN, Stage.CHECKING, Stage.HELP, Stage.OUT}
        assert self.state.known or self.state.stage in nobody
        assert not (self.state.known and self.state.stage in {Stage.ATTRACT, Stage.OUT})

    @invariant()
    def nothing_personal_before_the_second_factor(self) -> None:
        personal = {Stage.NOTICE, Stage.PORTRAIT, Stage.REVIEW, Stage.PREVIEW, Stage.PRINTING, Stage.BADGE}
        if self.state.stage in {*personal, Stage.GROUP}:
            assert self.state.proved

    @invariant()
    def time_alone_leads_home_or_the_machine_works(self) -> None:
        state = self.state
        if state.stage in UNTIMED:
            assert not state.warned
            return
        state = WAY.advance(state, Came(Input.IDLE)).state
        assert state.warned
        assert WAY.advance(state, Came(Input.GONE)).state.stage in {Stage.ATTRACT, Stage.OUT}

    @invariant()
    def a_person_can_always_leave_or_ask(self) -> None:
        if self.state.stage in STOPPABLE:
            ended = WAY.advance(self.state, Came(Input.START_AGAIN)).state
            assert ended.stage in {Stage.ATTRACT, Stage.OUT}
        if self.state.stage in HELPFUL:
            assert WAY.advance(self.state, Came(Input.HELP)).state.stage is Stage.HELP
        if self.state.stage in BACKABLE:
            assert WAY.advance(self.state, Came(Input.BACK)).state.stage is not self.state.stage


Anything.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
test_anything = Anything.TestCase


def test_every_input_is_known_in_every_stage() -> None:
    for stage in Stage:
        for what in Input:
            turn = WAY.advance(State(stage), Came(what))
            assert isinstance(turn.state, State)


def test_stages_are_of_one_kind() -> None:
    assert not LOOKING & MACHINE
    assert MACHINE <= UNTIMED
    assert replace(State(), stage=Stage.HELP).stage in STOPPABLE
