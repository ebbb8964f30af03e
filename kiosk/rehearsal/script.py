"""Writing one walker's script: who it is, and the parts of the way that most people walk."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from kiosk.event.people import Delegate
from kiosk.event.self_service import Arrival, Stage
from kiosk.rehearsal.sights import Held, Light, Medium, Stood
from kiosk.rehearsal.sights import Pose as Standing
from kiosk.rehearsal.walk import (
    Answer,
    BeHelped,
    Choose,
    Deed,
    Glimpse,
    HoldBadge,
    Manner,
    Pose,
    Press,
    Show,
    Step,
)

PRIMARY, SECONDARY, BACK = "primaryButton", "secondaryButton", "backButton"
HELP, START_AGAIN = "helpButton", "startAgainButton"

_THINK = MappingProxyType({Choose: 2.2, Show: 3.4, Answer: 6.0, Pose: 1.6, HoldBadge: 2.6, Press: 1.8})
_READING = MappingProxyType({Stage.NOTICE: 3.5, Stage.PREVIEW: 4.0, Stage.WELCOME: 3.0, Stage.REVIEW: 2.2})
_HURRY = MappingProxyType({Manner.QUICK: 0.5, Manner.SLOW: 2.2, Manner.LOST: 1.7})


@dataclass(frozen=True, slots=True)
class Holding:
    """What a walker brings.

    Args:
        delegate: Whose code it is, or None.
        code: The text of the code.
        arrival: What comes of it.
        other: The code of somebody else of the event.
        earlier: Place of whoever had this delegate's badge printed before, or None.
    """

    delegate: Delegate | None
    code: str
    arrival: Arrival
    other: str = ""
    earlier: int | None = None


@dataclass(slots=True)
class Script:
    """Writes one walker's steps."""

    manner: Manner
    holding: Holding
    rng: random.Random
    steps: list[Step] = field(default_factory=list)
    at: Stage = Stage.ATTRACT
    language: str = "en"

    def do(self, deed: Deed, then: Stage, think_s: float | None = None) -> None:
        """Add a step from where the walker is."""
        usual = _THINK.get(type(deed), 1.0) if think_s is None else think_s
        if isinstance(deed, Press):
            usual = _READING.get(self.at, usual)
        pace = _HURRY.get(self.manner) or self.rng.uniform(0.8, 1.3)
        seconds = usual * pace * self.rng.lognormvariate(0.0, 0.35)
        self.steps.append(Step(self.at, deed, then, round(seconds, 2)))
        self.at = then

    def held(self, code: str = "", light: Light = Light.GOOD, per_module: float = 0.0) -> Held:
        """Return a code in the hand, a phone or a letter by chance."""
        medium = Medium.PHONE if light is Light.DIM or self.rng.random() < 0.65 else Medium.LETTER
        enter_s = {Manner.QUICK: 0.3, Manner.SLOW: 0.7}.get(self.manner, 0.4)
        turn = 90 * self.rng.choice((1, 3)) if self.manner is Manner.TURNED else 0
        return Held(
            code or self.holding.code,
            medium,
            turn,
            per_module=per_module or self.rng.uniform(3.6, 5.0),
            light=light,
            enter_s=enter_s,
            seed=self.rng.randrange(1_000_000),
        )

    def stood(self, pose: Standing = Standing.GOOD) -> Stood:
        """Return somebody before the camera."""
        return Stood(pose, self.rng.randrange(40))

    # Parts of the way.

    def begin(self) -> None:
        """From the attract page to the camera."""
        self.do(Press("attractPanel"), Stage.LANGUAGE, 1.2)
        self.do(Choose(self.language), Stage.SCAN)

    def show(self, *before: Glimpse) -> None:
        """Hold up the own code, which is in order."""
        self.do(Show(self.held(), self.holding.arrival, before), Stage.CONFIRM)

    def confirm(self) -> None:
        """Say yes."""
        self.do(Press(PRIMARY), Stage.FACTOR)

    def prove(self, then: Stage = Stage.NOTICE) -> None:
        """Give the right birth date."""
        self.do(Answer(self.born.isoformat()), then)

    def mistake(self, then: Stage) -> None:
        """Give a wrong birth date."""
        wrong = self.born + timedelta(days=self.rng.choice((-30, -1, 1, 31, 365)))
        self.do(Answer(wrong.isoformat(), right=False), then)

    def portrait(self, *before: Glimpse) -> None:
        """Be photographed."""
        self.do(Pose(self.stood(), before), Stage.REVIEW)

    def agree(self) -> None:
        """Agree to be photographed."""
        self.do(Press(PRIMARY), Stage.PORTRAIT)

    def use(self) -> None:
        """Take the picture."""
        self.do(Press(PRIMARY), Stage.PREVIEW)

    def print(self) -> None:
        """Say that the badge is right."""
        self.do(Press(PRIMARY), Stage.BADGE)

    def badge(self, first: Glimpse | None = None, paper_of: int | None = None) -> None:
        """Hold the badge to the camera."""
        self.do(HoldBadge(self.rng.randrange(1_000_000), first, paper_of), Stage.WELCOME)

    def done(self) -> None:
        """Go."""
        self.do(Press(PRIMARY), Stage.ATTRACT)

    def to_confirm(self) -> None:
        """From the attract page to the question who it is."""
        self.begin()
        self.show()

    def to_notice(self) -> None:
        """From the attract page to the notice."""
        self.to_confirm()
        self.confirm()
        self.prove()

    def from_notice(self) -> None:
        """From the notice to the end."""
        self.agree()
        self.portrait()
        self.from_review()

    def from_review(self) -> None:
        """From the picture to the end."""
        self.use()
        self.print()
        self.badge()
        self.done()

    def helped(self, then: Stage = Stage.ATTRACT) -> None:
        """Be helped by a volunteer, or go to one and leave the case open."""
        if self.rng.random() < 0.5:
            self.do(BeHelped(), then)
        else:
            self.do(Press(START_AGAIN), then)

    @property
    def born(self) -> date:
        """Return the delegate's birth date."""
        delegate = self.holding.delegate
        if delegate is None or delegate.birth_date is None:
            raise ValueError("whoever is asked for a birth date has one")
        return delegate.birth_date

    @property
    def waits(self) -> bool:
        """Return whether a case that is not the walker's own wish is left open."""
        return not any(isinstance(step.deed, BeHelped) for step in self.steps)
