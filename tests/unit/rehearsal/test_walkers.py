"""The cast of the drill: everybody is there, and every script can be walked to the end that it says is right."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from kiosk.errors import BadInput
from kiosk.event.self_service import HelpCause, Stage
from kiosk.rehearsal.event import Rehearsal, make_event
from kiosk.rehearsal.sights import Held, Stood
from kiosk.rehearsal.walk import (
    Answer,
    BeHelped,
    Choose,
    Dawdle,
    HoldBadge,
    Leave,
    Manner,
    Paper,
    Pose,
    Press,
    Show,
    Step,
    Walker,
)
from kiosk.rehearsal.walkers import order, walkers
from kiosk.rehearsal.walks import CONTRAST, LARGER, WRITERS
from ui.models.self_service.flow import Way
from ui.models.self_service.states import Came, Effect, Input, State

PRESSED = {
    (Stage.ATTRACT, "attractPanel"): Input.TOUCHED,
    (Stage.CONFIRM, "primaryButton"): Input.YES,
    (Stage.CONFIRM, "secondaryButton"): Input.NO,
    (Stage.NOTICE, "primaryButton"): Input.AGREED,
    (Stage.NOTICE, "secondaryButton"): Input.NO,
    (Stage.REVIEW, "primaryButton"): Input.USE,
    (Stage.REVIEW, "secondaryButton"): Input.AGAIN,
    (Stage.PREVIEW, "primaryButton"): Input.RIGHT,
    (Stage.BADGE, "secondaryButton"): Input.NO,
    (Stage.WELCOME, "primaryButton"): Input.DONE,
    (Stage.WELCOME, "secondaryButton"): Input.GROUP,
    (Stage.HELP, "primaryButton"): Input.GO_ON,
}
ANYWHERE = {"helpButton": Input.HELP, "backButton": Input.BACK, "startAgainButton": Input.START_AGAIN}
TRIES = 3


class Hall:
    """One honest machine around the way: answers what a real one would, and remembers what became of it."""

    def __init__(self) -> None:
        self.way = Way()
        self.state = State()
        self.effects: list[Effect] = []
        self.causes: list[HelpCause] = []
        self.open = False
        self.wrong = 0
        self.printed = self.issued = self.portrait = False

    def come(self, came: Came) -> None:
        turn = self.way.advance(self.state, came)
        self.state = turn.state
        self.effects += turn.effects
        if Effect.CALL in turn.effects and turn.case is not None:
            self.causes.append(turn.case.cause)
            self.open = True
        if Effect.END_CALL in turn.effects:
            self.open = False
        if Effect.HAND_OVER in turn.effects:
            self.issued = True
        if Effect.KEEP in turn.effects:
            self.portrait = True
            self.come(Came(Input.CAPTURED))
        if Effect.PRINT in turn.effects:
            self.printed = True
            self.come(Came(Input.PRINTED, check=True))

    def do(self, step: Step) -> None:
        deed = step.deed
        assert self.state.stage is step.at, step
        if isinstance(deed, Press):
            self.press(deed)
        elif isinstance(deed, Choose):
            self.come(Came(Input.LANGUAGE, language=deed.language))
            assert self.state.language == deed.language
        elif isinstance(deed, Show):
            self.come(Came(Input.CODE))
            assert self.state.stage is Stage.CHECKING
            self.come(Came(Input.ARRIVED, arrival=deed.arrival))
        elif isinstance(deed, Answer):
            self.answer(deed)
        elif isinstance(deed, Pose):
            for _ in range(1 if deed.good else TRIES):
                self.come(Came(Input.CAPTURED if deed.good else Input.NO_GOOD))
        elif isinstance(deed, HoldBadge):
            if deed.first:
                self.come(Came(Input.NOT_READ))
            assert self.printed or (self.state.arrival and self.state.arrival.unread)
            self.come(Came(Input.READ))
        else:
            self.wait(deed)
        assert self.state.stage is step.then, step

    def press(self, deed: Press) -> None:
        if deed.button in {CONTRAST, LARGER}:
            return
        if deed.button.startswith("lineWrong-"):
            self.come(Came(Input.WRONG, detail=deed.button.partition("-")[2]))
            return
        if (self.state.stage, deed.button) == (Stage.PORTRAIT, "secondaryButton"):
            assert self.way.may_skip_portrait(self.state)
            self.come(Came(Input.HELP, cause=HelpCause.PORTRAIT))
            return
        if (self.state.stage, deed.button) == (Stage.HELP, "primaryButton"):
            assert self.way.may_go_on(self.state)
        self.come(Came(ANYWHERE.get(deed.button) or PRESSED[self.state.stage, deed.button]))

    def answer(self, deed: Answer) -> None:
        self.come(Came(Input.ANSWERED))
        assert self.state.stage is Stage.PROVING
        if deed.right:
            self.come(Came(Input.PROVED))
        else:
            self.wrong += 1
            self.come(Came(Input.NOT_PROVED, left=TRIES - self.wrong))

    def wait(self, deed: Dawdle | Leave | BeHelped) -> None:
        if isinstance(deed, BeHelped):
            self.come(Came(Input.TAKEN))
            self.open = False
            self.come(Came(Input.HELPED))
            return
        self.come(Came(Input.IDLE))
        assert self.state.warned
        self.come(Came(Input.MORE_TIME if isinstance(deed, Dawdle) else Input.GONE))
        assert not self.state.warned


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return make_event(tmp_path_factory.mktemp("walkers") / "data", delegates=700, seed=5)


@pytest.fixture(scope="module")
def queue(rehearsal: Rehearsal) -> tuple[Walker, ...]:
    return walkers(rehearsal, 200, 7)


def test_two_hundred_of_every_manner(queue: tuple[Walker, ...]) -> None:
    assert [walker.place for walker in queue] == list(range(1, 201))
    counted = Counter(walker.manner for walker in queue)
    assert set(counted) == set(Manner) == set(WRITERS)
    assert [manner for manner, times in counted.items() if times < 2] == [Manner.NEVER_GOOD]
    assert sum(walker.end.alone for walker in queue) > 110


def test_every_script_can_be_walked_to_the_end_it_says(queue: tuple[Walker, ...]) -> None:
    for walker in queue:
        hall = Hall()
        for step in walker.steps:
            hall.do(step)
        assert hall.state == State(), walker
        cause = walker.end.cause
        assert hall.causes == ([] if cause is None else [cause]), walker
        assert hall.open is walker.end.waits, walker
        if walker.manner not in {Manner.HAS_BADGE, Manner.USED, Manner.COMES_BACK}:
            made = Paper.ISSUED if hall.issued else Paper.UNREAD if hall.printed else Paper.NONE
            assert made is walker.end.paper, walker
            assert hall.portrait is walker.end.portrait, walker
        if walker.steps[-1].deed != Press("startAgainButton"):
            assert Effect.FORGET in hall.effects


def test_nobody_comes_twice_but_those_who_come_back(queue: tuple[Walker, ...]) -> None:
    back = {Manner.HAS_BADGE, Manner.USED, Manner.COMES_BACK, Manner.REFUSED, Manner.PENDING}
    once = [w.delegate.id for w in queue if w.delegate is not None and w.manner not in back]
    assert len(once) == len(set(once))
    for walker in queue:
        if walker.manner in {Manner.HAS_BADGE, Manner.USED, Manner.COMES_BACK}:
            earlier = [w for w in queue if w.delegate == walker.delegate and w.place < walker.place]
            assert earlier
        for step in walker.steps:
            if isinstance(step.deed, Show) and step.deed.paper_of is not None:
                assert queue[step.deed.paper_of - 1].delegate == walker.delegate


def test_everybody_takes_a_human_time(queue: tuple[Walker, ...]) -> None:
    for walker in queue:
        assert all(0.1 < step.think_s < 120 for step in walker.steps)
    by_manner = {
        manner: sorted(sum(s.think_s for s in w.steps) for w in queue if w.manner is manner)
        for manner in (Manner.QUICK, Manner.ORDINARY, Manner.SLOW)
    }
    middle = {manner: times[len(times) // 2] for manner, times in by_manner.items()}
    assert middle[Manner.QUICK] < middle[Manner.ORDINARY] < middle[Manner.SLOW]


def test_a_head_leads_and_a_wrong_answer_is_wrong(rehearsal: Rehearsal, queue: tuple[Walker, ...]) -> None:
    heads = {category.id for category in rehearsal.scene.categories if category.code == "head"}
    assert all(w.delegate.category_id in heads for w in queue if w.manner is Manner.HEAD and w.delegate)
    for walker in queue:
        for step in walker.steps:
            if isinstance(step.deed, Answer) and walker.delegate is not None:
                born = walker.delegate.birth_date
                assert (step.deed.given == str(born)) is step.deed.right


def test_the_same_seed_gives_the_same_people(rehearsal: Rehearsal, queue: tuple[Walker, ...]) -> None:
    again = walkers(rehearsal, 200, 7)
    other = walkers(rehearsal, 200, 8)

    def told(walker: Walker) -> tuple[object, ...]:
        numbers = None if walker.delegate is None else walker.delegate.number
        return walker.manner, numbers, [(step.at, step.think_s) for step in walker.steps]

    assert [told(w) for w in again] == [told(w) for w in queue]
    assert [told(w) for w in other] != [told(w) for w in queue]


@pytest.mark.parametrize("count", [1, 6, len(Manner) - 1, len(Manner), len(Manner) + 1, 60, 400])
def test_a_queue_of_any_length_has_whoever_is_needed_before(count: int) -> None:
    queue = order(count, random.Random(3))
    assert len(queue) == count
    if count >= len(Manner):
        assert set(queue) == set(Manner)
    for place, manner in enumerate(queue):
        if manner is Manner.COMES_BACK:
            before = queue[:place]
            assert before.count(Manner.FORGETS_BADGE) > before.count(Manner.COMES_BACK)
        if manner in {Manner.HAS_BADGE, Manner.USED}:
            assert Manner.QUICK in queue[:place]


def test_what_they_hold_up_is_for_the_camera(queue: tuple[Walker, ...]) -> None:
    sights = [
        step.deed.sight for walker in queue for step in walker.steps if isinstance(step.deed, Show | Pose)
    ]
    assert {type(sight) for sight in sights} == {Held, Stood}
    assert any(isinstance(sight, Held) and sight.turn for sight in sights)


def test_too_small_a_rehearsal_says_so(tmp_path: Path) -> None:
    small = make_event(tmp_path / "data", delegates=12, seed=5)
    with pytest.raises(BadInput) as caught:
        walkers(small, 60, 1)
    assert caught.value.code == "too_few_delegates"
    assert [walker.manner for walker in walkers(small, 3, 1)] == list(Manner)[:3]
