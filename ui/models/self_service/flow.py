"""The way of a delegate through self-service: a state machine of plain values, no Qt.

`Way.advance(state, came)` says where one is next and what has to be done for it. It knows every input in every stage:
what means nothing there changes nothing. There is no dead end: from every stage a way leads to a badge, to a person
or back to the start, by the delegate or by time alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.event.self_service import Arrival, Collected, HelpCause, Met, Stage
from ui.models.self_service.states import (
    BACK,
    HELPFUL,
    STOPPABLE,
    UNTIMED,
    Came,
    Effect,
    Input,
    State,
    Turn,
)

WRONG_CODES = 3
"""So many codes that mean nothing here, and a volunteer is called."""


class Way:
    """The state machine with its settings.

    Args:
        portrait_tries: After so many pictures a volunteer may accept one.
    """

    def __init__(self, portrait_tries: int = 3) -> None:
        self._portrait_tries = portrait_tries
        self._by_stage: Mapping[tuple[Stage, Input], Callable[[State, Came], Turn]] = {
            (Stage.ATTRACT, Input.TOUCHED): lambda state, _: _to(state, Stage.LANGUAGE),
            (Stage.CHECKING, Input.ARRIVED): _arrived,
            (Stage.CHECKING, Input.TROUBLE): lambda state, came: _to(state, Stage.SCAN, note=came.detail),
            (Stage.CONFIRM, Input.YES): _confirmed,
            (Stage.CONFIRM, Input.NO): lambda state, _: _not_me(state),
            (Stage.FACTOR, Input.ANSWERED): lambda state, _: _to(state, Stage.PROVING, Effect.PROVE),
            (Stage.PROVING, Input.PROVED): lambda state, _: _proved(state),
            (Stage.PROVING, Input.NOT_PROVED): _not_proved,
            (Stage.PROVING, Input.TROUBLE): lambda state, came: _to(state, Stage.FACTOR, note=came.detail),
            (Stage.NOTICE, Input.AGREED): lambda state, _: _to(state, Stage.PORTRAIT, Effect.LOOK),
            (Stage.NOTICE, Input.NO): lambda state, _: _call(state, HelpCause.NO_PORTRAIT),
            (Stage.PORTRAIT, Input.CAPTURED): lambda state, _: _to(
                state, Stage.REVIEW, collected=state.collected - {Collected.PORTRAIT}
            ),
            (Stage.PORTRAIT, Input.NO_GOOD): lambda state, _: Turn(
                replace(state, pictures=state.pictures + 1)
            ),
            (Stage.REVIEW, Input.USE): lambda state, _: _to(state, Stage.PREVIEW, Effect.KEEP),
            (Stage.REVIEW, Input.AGAIN): _again,
            (Stage.PREVIEW, Input.TROUBLE): lambda state, came: _to(
                state, Stage.PORTRAIT, Effect.LOOK, note=came.detail, pictures=state.pictures + 1
            ),
            (Stage.PREVIEW, Input.CAPTURED): lambda state, _: Turn(
                replace(state, collected=state.collected | {Collected.PORTRAIT})
            ),
            (Stage.PREVIEW, Input.RIGHT): _right,
            (Stage.PREVIEW, Input.WRONG): lambda state, came: _call(state, HelpCause.WRONG_LINE, came.detail),
            (Stage.PREVIEW, Input.AGAIN): _again,
            (Stage.PRINTING, Input.PRINTED): _printed,
            (Stage.PRINTING, Input.NOT_PRINTED): lambda state, came: _call(
                replace(state, printing=False), came.cause, came.detail
            ),
            (Stage.HELP, Input.PRINTED): lambda state, _: Turn(
                replace(state, printing=False, collected=state.collected | {Collected.BADGE})
            ),
            (Stage.HELP, Input.NOT_PRINTED): lambda state, _: Turn(replace(state, printing=False)),
            (Stage.BADGE, Input.READ): lambda state, _: _to(state, Stage.WELCOME, Effect.HAND_OVER),
            (Stage.BADGE, Input.NOT_READ): lambda state, came: Turn(replace(state, note=came.detail)),
            (Stage.BADGE, Input.NO): lambda state, _: _call(state, HelpCause.UNREADABLE),
            (Stage.WELCOME, Input.DONE): lambda state, _: _start(state),
            (Stage.WELCOME, Input.GROUP): _group,
            (Stage.GROUP, Input.DONE): lambda state, _: _to(state, Stage.WELCOME),
            (Stage.HELP, Input.CAPTURED): lambda state, _: Turn(_with_portrait(state)),
            (Stage.HELP, Input.TAKEN): lambda state, _: Turn(replace(state, taken=True)),
            (Stage.HELP, Input.HELPED): lambda state, _: _start(state),
            (Stage.HELP, Input.GO_ON): _go_on,
            (Stage.OUT, Input.IN): lambda state, _: _start(replace(state, out="")),
        }
        self._anywhere: Mapping[Input, Callable[[State, Came], Turn]] = {
            Input.LANGUAGE: _speak,
            Input.CODE: _code,
            Input.HELP: _help,
            Input.BACK: _back,
            Input.START_AGAIN: lambda state, _: _start_again(state),
            Input.IDLE: _idle,
            Input.GONE: lambda state, _: _gone(state),
            Input.MORE_TIME: lambda state, _: Turn(replace(state, warned=False)),
            Input.OUT: _out,
            Input.IN: lambda state, _: Turn(replace(state, out="")),
        }

    def advance(self, state: State, came: Came) -> Turn:
        """Return what follows from `came` in `state`; the same state, and nothing to do, where it means nothing there."""
        deed = self._by_stage.get((state.stage, came.what)) or self._anywhere.get(came.what)
        if deed is None:
            return Turn(state)
        turn = deed(state, came)
        if turn.state.stage is not state.stage and turn.state.warned:
            turn = replace(turn, state=replace(turn.state, warned=False))
        return turn

    def may_skip_portrait(self, state: State) -> bool:
        """Return whether so many pictures were tried that a volunteer may accept one."""
        return state.pictures >= self._portrait_tries

    def may_go_on(self, state: State) -> bool:
        """Return whether somebody who waits for help may go on alone."""
        return state.stage is Stage.HELP and _return_to(state) is not None

    def may_lead(self, state: State) -> bool:
        """Return whether the delegate may see to the delegation's own now."""
        return state.stage is Stage.WELCOME and _leads(state)


def _leads(state: State) -> bool:
    return state.proved and state.arrival is not None and state.arrival.leads


def _to(state: State, stage: Stage, *effects: Effect, note: str = "", **more: object) -> Turn:
    leaving = (Effect.LOOK_AWAY,) if state.stage is Stage.PORTRAIT and stage is not Stage.PORTRAIT else ()
    changed = replace(state, stage=stage, note=note, **more)  # type: ignore[arg-type]  # fields of State
    return Turn(changed, (*leaving, *effects))


def _start(state: State, *effects: Effect) -> Turn:
    """Everything of this delegate is forgotten; a station that is to close does so now."""
    stage = Stage.OUT if state.out else Stage.ATTRACT
    return Turn(State(stage, out=state.out), (*effects, Effect.FORGET))


def _start_again(state: State) -> Turn:
    if state.stage not in STOPPABLE:
        return Turn(state)
    if state.stage is Stage.BADGE:
        return _gone(state)
    return _start(state, *_ending(state))


def _ending(state: State) -> tuple[Effect, ...]:
    # A volunteer who is on the way to nobody must know; one who has come ends the case at the desk.
    asked = state.stage is Stage.HELP and state.cause is HelpCause.ASKED and not state.taken
    return (Effect.END_CALL,) if asked else ()


def _call(state: State, cause: HelpCause, detail: str = "") -> Turn:
    turn = _to(
        state,
        Stage.HELP,
        Effect.CALL,
        cause=cause,
        detail=detail,
        before=state.stage,
        taken=False,
    )
    return replace(turn, case=turn.state)


def _speak(state: State, came: Came) -> Turn:
    spoken = replace(state, language=came.language, chosen=True, warned=False)
    if state.stage in {Stage.ATTRACT, Stage.LANGUAGE}:
        return _to(spoken, Stage.SCAN)
    return Turn(spoken)


def _code(state: State, _: Came) -> Turn:
    if state.stage in {Stage.ATTRACT, Stage.LANGUAGE, Stage.SCAN}:
        return _to(state, Stage.CHECKING, Effect.CHECK)
    return Turn(state)


def _arrived(state: State, came: Came) -> Turn:
    arrival = came.arrival
    if arrival is None:
        return Turn(state)
    if arrival.met is Met.NOT_OURS:
        return _strange(state, arrival)
    if arrival.language and not state.chosen:
        state = replace(state, language=arrival.language)
    state = replace(state, arrival=arrival, collected=frozenset({Collected.CODE}))
    if arrival.met is Met.REFUSED:
        return _call(state, HelpCause.REFUSED, arrival.detail)
    if arrival.met is Met.REFERRED:
        return _call(state, HelpCause.REFERRED, arrival.detail)
    if arrival.met is Met.HAS_BADGE and not arrival.leads:
        return _to(state, Stage.WELCOME, note="has_badge")
    return _to(state, Stage.CONFIRM)


def _strange(state: State, arrival: Arrival) -> Turn:
    codes = state.codes + 1
    if codes < WRONG_CODES:
        return _to(state, Stage.SCAN, note=arrival.detail or "not_ours", codes=codes)
    return _call(replace(state, codes=codes), HelpCause.CODES, arrival.detail)


def _confirmed(state: State, _: Came) -> Turn:
    arrival = state.arrival
    if arrival is None:
        return Turn(state)
    if state.proved or not arrival.asks:
        return _proved(state)
    if not arrival.can_prove:
        return _call(state, HelpCause.NO_FACTOR)
    return _to(state, Stage.FACTOR)


def _not_me(state: State) -> Turn:
    fresh = State(Stage.SCAN, state.language, state.chosen, note="not_me", codes=state.codes, out=state.out)
    return Turn(fresh, (Effect.FORGET,))


def _proved(state: State) -> Turn:
    state = replace(state, collected=state.collected | {Collected.IDENTITY})
    arrival = state.arrival
    if arrival is None:
        return Turn(state)
    if arrival.met is Met.HAS_BADGE:
        return _to(state, Stage.WELCOME, note="has_badge")
    if arrival.unread:
        return _to(state, Stage.BADGE, collected=state.collected | {Collected.BADGE})
    if arrival.compare:
        return _call(state, HelpCause.COMPARE)
    if Collected.PORTRAIT in state.collected:
        return _to(state, Stage.PREVIEW, Effect.DRAW)
    return _to(state, Stage.NOTICE)


def _not_proved(state: State, came: Came) -> Turn:
    if came.left <= 0:
        return _call(replace(state, left=0), HelpCause.IDENTITY)
    return _to(state, Stage.FACTOR, note="not_proved", left=came.left)


def _again(state: State, _: Came) -> Turn:
    return _to(
        state,
        Stage.PORTRAIT,
        Effect.LOOK,
        pictures=state.pictures + 1,
        collected=state.collected - {Collected.PORTRAIT},
    )


def _with_portrait(state: State) -> State:
    """Keep in mind a portrait that was kept while the delegate called for help."""
    if state.before is not Stage.PREVIEW:
        return state
    return replace(state, collected=state.collected | {Collected.PORTRAIT})


def _right(state: State, _: Came) -> Turn:
    if Collected.PORTRAIT not in state.collected:
        return Turn(state)
    return _to(state, Stage.PRINTING, Effect.PRINT, printing=True)


def _printed(state: State, came: Came) -> Turn:
    state = replace(state, printing=False, collected=state.collected | {Collected.BADGE})
    if came.check:
        return _to(state, Stage.BADGE)
    return _to(state, Stage.WELCOME, Effect.HAND_OVER)


def _group(state: State, _: Came) -> Turn:
    return _to(state, Stage.GROUP) if _leads(state) else Turn(state)


def _help(state: State, came: Came) -> Turn:
    if state.stage not in HELPFUL:
        return Turn(state)
    return _call(state, came.cause, came.detail)


def _return_to(state: State) -> Stage | None:
    """Return where somebody may go on who called for help by themselves and does not need it any more."""
    if state.cause is not HelpCause.ASKED or state.before in {None, Stage.HELP, Stage.ATTRACT}:
        return None
    if state.before is Stage.PRINTING:
        if state.printing:
            return Stage.PRINTING
        return Stage.BADGE if Collected.BADGE in state.collected else None
    return state.before


def _go_on(state: State, _: Came) -> Turn:
    stage = _return_to(state)
    if stage is None:
        return Turn(state)
    look = (Effect.LOOK,) if stage is Stage.PORTRAIT else ()
    return _to(state, stage, Effect.END_CALL, *look, before=None, taken=False)


def _back(state: State, _: Came) -> Turn:
    stage = BACK.get(state.stage)
    if stage is None:
        return Turn(state)
    if state.stage is Stage.CONFIRM:
        return _not_me(state)
    if state.stage is Stage.LANGUAGE:
        return _start(state)
    if stage is Stage.PORTRAIT or state.stage is Stage.PREVIEW:
        return _again(state, Came(Input.AGAIN))
    return _to(state, stage)


def _idle(state: State, _: Came) -> Turn:
    if state.stage in UNTIMED or state.warned:
        return Turn(state)
    return Turn(replace(state, warned=True), (Effect.WARN,))


def _gone(state: State) -> Turn:
    """Whoever leaves in the middle leaves a case, and nothing on the screen."""
    if state.stage in UNTIMED:
        return Turn(state)
    over = state.stage in {Stage.WELCOME, Stage.GROUP, Stage.HELP}
    if not state.known or over:
        return _start(state)
    left = _call(state, HelpCause.LEFT)
    return replace(_start(left.state, *left.effects), case=left.case)


def _out(state: State, came: Came) -> Turn:
    state = replace(state, out=came.detail or "fault")
    if state.stage in {Stage.ATTRACT, Stage.LANGUAGE, Stage.SCAN} and not state.known:
        return _start(state)
    return Turn(state)
