"""The scripts: what people of every manner do at a self-service station, one step after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.event.names import LANGUAGES
from kiosk.event.self_service import Arrival, HelpCause, Met, Stage
from kiosk.rehearsal.script import BACK, HELP, PRIMARY, SECONDARY, START_AGAIN, Script
from kiosk.rehearsal.sights import Light
from kiosk.rehearsal.sights import Pose as Standing
from kiosk.rehearsal.walk import (
    BeHelped,
    Choose,
    Dawdle,
    End,
    Glimpse,
    Leave,
    Manner,
    Paper,
    Pose,
    Press,
    Show,
)

CONTRAST, LARGER = "contrastButton", "textButton"
WRONG_NAME = "lineWrong-name"

_LINE = WRONG_NAME.partition("-")[2]
_STRANGE = "https://tickets.example/e/{}"
_ISSUED = End(Paper.ISSUED, portrait=True, alone=True)


def _whole(script: Script) -> End:
    script.to_notice()
    script.from_notice()
    return _ISSUED


def _strange(script: Script, then: Stage) -> None:
    """Hold up a code of something else, until the answer has been read."""
    held = script.held(_STRANGE.format(script.rng.randrange(10**9)))
    arrival = Arrival(Met.NOT_OURS, detail="unknown_code")
    script.do(Show(held, arrival, linger_s=script.rng.uniform(0.8, 1.5)), then)


def _wrong_code(script: Script) -> End:
    script.begin()
    _strange(script, Stage.SCAN)
    script.show()
    script.confirm()
    script.prove()
    script.from_notice()
    return _ISSUED


def _wrong_codes(script: Script) -> End:
    script.begin()
    for then in (Stage.SCAN, Stage.SCAN, Stage.HELP):
        _strange(script, then)
    script.helped()
    return End(cause=HelpCause.CODES, waits=script.waits)


def _not_me(script: Script) -> End:
    script.begin()
    theirs = Arrival(Met.WELCOME)
    script.do(Show(script.held(script.holding.other), theirs), Stage.CONFIRM)
    script.do(Press(SECONDARY), Stage.SCAN)
    script.show()
    script.confirm()
    script.prove()
    script.from_notice()
    return _ISSUED


def _impostor(script: Script) -> End:
    script.to_confirm()
    script.confirm()
    for then in (Stage.FACTOR, Stage.FACTOR, Stage.HELP):
        script.mistake(then)
    script.helped()
    return End(cause=HelpCause.IDENTITY, waits=script.waits)


def _wrong_date(script: Script) -> End:
    script.to_confirm()
    script.confirm()
    script.mistake(Stage.FACTOR)
    script.prove()
    script.from_notice()
    return _ISSUED


def _turned_away(script: Script) -> End:
    arrival = script.holding.arrival
    script.begin()
    script.do(Show(script.held(), arrival), Stage.HELP)
    script.helped()
    cause = HelpCause.REFUSED if arrival.met is Met.REFUSED else HelpCause.REFERRED
    return End(cause=cause, waits=script.waits, detail=arrival.detail)


def _used(script: Script) -> End:
    return replace(_turned_away(script), paper=Paper.ISSUED, portrait=True)


def _unseen(*lights: Light, per_module: float = 0.0) -> Callable[[Script], End]:
    def write(script: Script) -> End:
        script.begin()
        tries = [
            Glimpse(script.held(light=light, per_module=per_module), script.rng.uniform(0.8, 1.6))
            for light in lights
        ]
        script.show(*tries)
        script.confirm()
        script.prove()
        script.from_notice()
        return _ISSUED

    return write


def _posing(*poses: Standing | None) -> Callable[[Script], End]:
    def write(script: Script) -> End:
        script.to_notice()
        script.agree()
        script.portrait(
            *(
                Glimpse(None if pose is None else script.stood(pose), script.rng.uniform(0.8, 1.6))
                for pose in poses
            )
        )
        script.from_review()
        return _ISSUED

    return write


def _head(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.portrait()
    script.use()
    script.print()
    script.badge()
    script.do(Press(SECONDARY), Stage.GROUP)
    script.do(Press(BACK), Stage.WELCOME)
    script.done()
    return _ISSUED


def _retakes(script: Script) -> End:
    script.to_notice()
    script.agree()
    for _ in range(2):
        script.portrait()
        script.do(Press(SECONDARY), Stage.PORTRAIT)
    script.portrait()
    script.from_review()
    return _ISSUED


def _never_good(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.do(Pose(script.stood(Standing.FAR), good=False), Stage.PORTRAIT)
    script.do(Press(SECONDARY), Stage.HELP)
    script.helped()
    return End(cause=HelpCause.PORTRAIT, waits=script.waits)


def _language(script: Script) -> End:
    others = [one for one in LANGUAGES if one != script.language]
    script.to_confirm()
    script.do(Choose(script.rng.choice(others)), Stage.CONFIRM)
    script.confirm()
    script.prove()
    script.do(Choose(script.language), Stage.NOTICE)
    script.from_notice()
    return _ISSUED


def _lost(script: Script) -> End:
    script.begin()
    script.do(Press(BACK), Stage.LANGUAGE)
    script.do(Choose(script.language), Stage.SCAN)
    script.show()
    script.confirm()
    script.do(Press(BACK), Stage.CONFIRM)
    script.confirm()
    script.prove()
    script.agree()
    script.do(Press(BACK), Stage.NOTICE)
    script.agree()
    script.portrait()
    script.use()
    script.do(Press(BACK), Stage.PORTRAIT)
    script.portrait()
    script.from_review()
    return _ISSUED


def _starts_again(script: Script) -> End:
    script.to_confirm()
    script.confirm()
    script.do(Press(START_AGAIN), Stage.ATTRACT)
    return _whole(script)


def _help_goes_on(script: Script) -> End:
    script.to_notice()
    script.do(Press(HELP), Stage.HELP)
    script.do(Press(PRIMARY), Stage.NOTICE)
    script.from_notice()
    return End(Paper.ISSUED, HelpCause.ASKED, portrait=True)


def _help_stays(script: Script) -> End:
    script.to_confirm()
    script.confirm()
    script.do(Press(HELP), Stage.HELP)
    script.do(BeHelped(), Stage.ATTRACT)
    return End(cause=HelpCause.ASKED)


def _no_portrait(script: Script) -> End:
    script.to_notice()
    script.do(Press(SECONDARY), Stage.HELP)
    script.helped()
    return End(cause=HelpCause.NO_PORTRAIT, waits=script.waits)


def _wrong_line(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.portrait()
    script.use()
    script.do(Press(WRONG_NAME), Stage.HELP)
    script.helped()
    return End(cause=HelpCause.WRONG_LINE, waits=script.waits, detail=_LINE, portrait=True)


def _has_badge(script: Script) -> End:
    script.begin()
    held = script.held()
    script.do(Show(held, Arrival(Met.HAS_BADGE), paper_of=script.holding.earlier), Stage.WELCOME)
    script.done()
    return _ISSUED


def _comes_back(script: Script) -> End:
    script.begin()
    script.show()
    script.confirm()
    script.prove(Stage.BADGE)
    script.badge(paper_of=script.holding.earlier)
    script.done()
    return _ISSUED


def _forgets(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.portrait()
    script.use()
    script.print()
    script.do(Leave(), Stage.ATTRACT)
    return End(Paper.UNREAD, HelpCause.LEFT, waits=True, portrait=True)


def _unreadable(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.portrait()
    script.use()
    script.print()
    script.do(Press(SECONDARY), Stage.HELP)
    script.helped()
    return End(Paper.UNREAD, HelpCause.UNREADABLE, waits=script.waits, portrait=True)


def _letter_first(script: Script) -> End:
    script.to_notice()
    script.agree()
    script.portrait()
    script.use()
    script.print()
    script.badge(Glimpse(script.held(), 0.9))
    script.done()
    return _ISSUED


def _leaves(script: Script) -> End:
    way = (script.begin, script.show, script.confirm, script.prove, script.agree, script.portrait, script.use)
    last = script.rng.randrange(2, len(way) + 1)
    for part in way[:last]:
        part()
    script.do(Leave(), Stage.ATTRACT)
    return End(cause=HelpCause.LEFT, waits=True, portrait=last == len(way))


def _wanders_off(script: Script) -> End:
    script.do(Press("attractPanel"), Stage.LANGUAGE)
    if script.rng.random() < 0.5:
        script.do(Choose(script.language), Stage.SCAN)
    script.do(Leave(), Stage.ATTRACT)
    return End()


def _dawdles(script: Script) -> End:
    script.to_confirm()
    script.do(Dawdle(), Stage.CONFIRM)
    script.confirm()
    script.prove()
    script.from_notice()
    return _ISSUED


def _large_text(script: Script) -> End:
    script.do(Press(CONTRAST), Stage.ATTRACT)
    script.do(Press(LARGER), Stage.ATTRACT)
    return _whole(script)


WRITERS: Mapping[Manner, Callable[[Script], End]] = MappingProxyType(
    {
        **dict.fromkeys((Manner.QUICK, Manner.ORDINARY, Manner.SLOW, Manner.KEYBOARD), _whole),
        Manner.TURNED: _whole,
        Manner.HEAD: _head,
        **dict.fromkeys((Manner.REFUSED, Manner.PENDING, Manner.FORGED), _turned_away),
        Manner.WRONG_CODE: _wrong_code,
        Manner.WRONG_CODES: _wrong_codes,
        Manner.NOT_ME: _not_me,
        Manner.IMPOSTOR: _impostor,
        Manner.WRONG_DATE: _wrong_date,
        Manner.USED: _used,
        Manner.GLARE: _unseen(Light.GLARE, Light.GLARE),
        Manner.DIM: _unseen(Light.DIM),
        Manner.FAR: _unseen(Light.GOOD, per_module=1.2),
        Manner.NO_FACE: _posing(None),
        Manner.TWO_FACES: _posing(Standing.PAIR, Standing.ASIDE),
        Manner.RETAKES: _retakes,
        Manner.NEVER_GOOD: _never_good,
        Manner.LANGUAGE: _language,
        Manner.LOST: _lost,
        Manner.STARTS_AGAIN: _starts_again,
        Manner.HELP_GOES_ON: _help_goes_on,
        Manner.HELP_STAYS: _help_stays,
        Manner.NO_PORTRAIT: _no_portrait,
        Manner.WRONG_LINE: _wrong_line,
        Manner.HAS_BADGE: _has_badge,
        Manner.COMES_BACK: _comes_back,
        Manner.FORGETS_BADGE: _forgets,
        Manner.UNREADABLE: _unreadable,
        Manner.LETTER_FIRST: _letter_first,
        Manner.LEAVES: _leaves,
        Manner.WANDERS_OFF: _wanders_off,
        Manner.DAWDLES: _dawdles,
        Manner.LARGE_TEXT: _large_text,
    }
)
"""For every manner what writes its steps and says what is right in the end."""
