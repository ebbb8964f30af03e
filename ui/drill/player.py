"""Plays one walker's script at the real window, and measures whom each step kept waiting."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.event.self_service import Stage
from kiosk.rehearsal.drill_report import Took
from kiosk.rehearsal.sights import Held, Medium, Sight
from kiosk.rehearsal.walk import (
    Answer,
    BeHelped,
    Choose,
    Dawdle,
    Hands,
    HoldBadge,
    Leave,
    Pose,
    Press,
    Show,
    Step,
    Walker,
)
from ui.drill.hands import Hand
from ui.drill.sight import find, usable

if TYPE_CHECKING:
    from ui.drill.waiter import Waiter
    from ui.self_service_window import SelfServiceWindow

_PATIENCE_S = 25.0
_LONG_S = 150.0
_KEY_S = 0.04
# More quickly is a hand scanner, to the door of the window.
_TYPE_S = 0.15


class Astray(Exception):
    """The window did not do what the script says; says what, without a name."""


class Eye(Protocol):
    """What sets what the camera sees."""

    def show(self, sight: Sight) -> float:
        """Let the camera see `sight`; return after how many seconds it is in view and still."""
        ...


class Helper(Protocol):
    """A volunteer at a desk over the same store."""

    def help_out(self) -> bool:
        """Take the case that waits for this station and close it; blocks; False where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Stand:
    """What stands around the window.

    Args:
        badges: The folder that badges are printed into.
        call: Runs blocking work in another thread while the window runs; returns what it returns, or False when it takes too long.
    """

    camera: Eye
    helper: Helper
    badges: Path
    call: Callable[[Callable[[], bool], float], bool]


@dataclass(frozen=True, slots=True)
class _Done:
    """When the person had done their part (monotonic seconds), and what of it was moving, not thinking."""

    at: float
    moved_s: float = 0.0
    counts: bool = True


class Player:
    """Plays scripts, one after the other.

    Args:
        speed: By so much people think more quickly; the machine and what moves before the camera do not.
        arrived: Called at each page, once it is painted.
    """

    def __init__(  # noqa: PLR0913 - a window and what stands around it, each named
        self,
        window: SelfServiceWindow,
        shown: QQuickWindow,
        waiter: Waiter,
        stand: Stand,
        *,
        speed: float,
        arrived: Callable[[Walker, Stage], None],
    ) -> None:
        self._window, self._shown, self._wait, self._stand = window, shown, waiter, stand
        self._speed, self._arrived = speed, arrived
        self._hand = Hand(shown)
        # What lay in the folder before is nobody's here.
        self._papers: dict[int, Path] = {-n: path for n, path in enumerate(self._printed(), start=1)}
        self._after = 0
        self._deeds: Mapping[type, Callable[..., _Done]] = {
            Press: self._press,
            Choose: self._choose,
            Show: self._show,
            Answer: self._answer,
            Pose: self._pose,
            HoldBadge: self._hold_badge,
            Dawdle: self._dawdle,
            Leave: self._leave,
            BeHelped: self._be_helped,
        }

    def play(self, walker: Walker) -> tuple[tuple[Took, ...], str]:
        """Return what each step took, and what went astray, or an empty text."""
        took: list[Took] = []
        try:
            for step, following in zip(walker.steps, (*walker.steps[1:], None), strict=True):
                took.append(self._step(walker, step, following))
        except Astray as astray:
            return tuple(took), str(astray)
        finally:
            self._stand.camera.show(None)
            if (fresh := self._fresh()) is not None:
                self._papers[walker.place] = fresh
        return tuple(took), ""

    def clear(self) -> bool:
        """Bring the window back to its first page, whatever it shows; return whether that could be done."""
        self._stand.camera.show(None)
        self._wait.until(lambda: self._wait.stage not in {Stage.CHECKING, Stage.PROVING, Stage.PRINTING}, 30)
        for name in ("leaveButton", "startAgainButton"):
            button = usable(self._shown, name)
            if button is not None and self._wait.stage is not Stage.ATTRACT:
                self._hand.press(button, Hands.TOUCH)
        return self._wait.until(lambda: self._wait.stage is Stage.ATTRACT, _LONG_S)

    def _step(self, walker: Walker, step: Step, following: Step | None) -> Took:
        self._wait.rest(step.think_s / self._speed)
        if self._wait.stage is not step.at:
            raise Astray(f"at {self._wait.stage} instead of {step.at}")
        self._after = len(self._wait.trace)
        done = self._deeds[type(step.deed)](walker, step)
        self._settle(step, following)
        waited = max(0.0, time.monotonic() - done.at) if done.counts else 0.0
        if not (
            isinstance(step.deed, Press | Answer | Choose | Pose | Dawdle) and step.then is not Stage.ATTRACT
        ):
            self._stand.camera.show(None)
        self._arrived(walker, step.then)
        return Took(step.at, step.then, waited, step.think_s + done.moved_s)

    def _linger(self, step: Step, seconds: float) -> None:
        """Hold on to a code after the page has answered: it is one scan all the same."""
        before = len(self._wait.trace)
        self._wait.rest(seconds)
        if came := self._wait.moved(before):
            raise Astray(f"a code that is still held at {step.then} led to {' '.join(came)}")

    def _settle(self, step: Step, following: Step | None) -> None:
        """Wait until the next page is painted, and its button can be pressed where that is next."""
        if step.then is not step.at or isinstance(step.deed, Show | Answer):
            limit = _LONG_S if isinstance(step.deed, Leave | BeHelped) else _PATIENCE_S
            if not self._wait.until(lambda: self._wait.shows(step.then, self._after), limit):
                came = " ".join(self._wait.moved(self._after)) or "nothing"
                raise Astray(f"from {step.at} came {came} instead of {step.then}")
        if following is not None and isinstance(following.deed, Press):
            self._await(following.deed.button)

    # What people do.

    def _press(self, walker: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, Press)  # noqa: S101 - chosen by its type
        at = self._work(step.deed.button, walker.hands)
        if step.then is step.at:
            self._wait.until(lambda: self._wait.painted(at), _PATIENCE_S)
        return _Done(at)

    def _choose(self, walker: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, Choose)  # noqa: S101 - chosen by its type
        language = step.deed.language
        kind = "Choice" if step.at is Stage.LANGUAGE else "Button"
        at = self._work(f"{language}{kind}", walker.hands)

        def spoken() -> bool:
            return self._window.way.state.language == language and self._wait.painted(at)

        if not self._wait.until(spoken, _PATIENCE_S):
            raise Astray(f"{language} was not spoken at {step.at}")
        return _Done(at)

    def _show(self, _: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, Show)  # noqa: S101 - chosen by its type
        deed = step.deed
        moved = sum(self._glimpse(one.sight, one.seconds) for one in deed.before)
        sight = deed.sight
        if deed.paper_of is not None:
            sight = self._badge(self._papers.get(deed.paper_of))
        return self._hold(sight, moved)

    def _hold_badge(self, _: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, HoldBadge)  # noqa: S101 - chosen by its type
        moved = 0.0
        if step.deed.first is not None:
            moved = self._glimpse(step.deed.first.sight, step.deed.first.seconds)
        earlier = step.deed.paper_of
        return self._hold(self._badge(self._fresh() if earlier is None else self._papers.get(earlier)), moved)

    def _pose(self, _: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, Pose)  # noqa: S101 - chosen by its type
        moved = sum(self._glimpse(one.sight, one.seconds) for one in step.deed.before)
        done = self._hold(step.deed.sight, moved)
        if step.deed.good:
            return done
        if not self._wait.until(lambda: usable(self._shown, "secondaryButton") is not None, _LONG_S):
            raise Astray("no way round a picture that is never good")
        return _Done(done.at, time.monotonic() - done.at, counts=False)

    def _answer(self, walker: Walker, step: Step) -> _Done:
        assert isinstance(step.deed, Answer)  # noqa: S101 - chosen by its type
        began = time.monotonic()
        given = date.fromisoformat(step.deed.given)
        values = {"day": given.day, "month": given.month, "year": given.year}
        if walker.hands is Hands.KEYS and not self._hand.go_into(self._seen("dateEntry")):
            raise Astray("no key leads to the date")
        # The page asks in the order of its language.
        while values:
            part = next((one for one in values if self._is_current(one)), None)
            if part is None:
                raise Astray("no part of the date is asked for")
            self._give(part, values.pop(part), walker.hands)
        self._await("keyDone")
        typed = time.monotonic() - began
        return _Done(self._work("keyDone", walker.hands), typed)

    def _give(self, part: str, value: int, hands: Hands) -> None:
        if part == "month" and hands is not Hands.KEYS:
            self._work(f"month{value}", hands)
        else:
            for digit in str(value):
                if hands is Hands.KEYS:
                    self._hand.key(Qt.Key(ord(digit)), digit)
                else:
                    self._work(f"key{digit}", hands)
                self._wait.rest(_TYPE_S if hands is Hands.KEYS else _KEY_S)
        self._wait.rest(_KEY_S)
        if part != "year" and self._is_current(part):
            self._work("keyDone", hands)
            self._wait.rest(_KEY_S)

    def _seen(self, name: str) -> QQuickItem:
        item = find(self._shown, name)
        if item is None:
            raise Astray(f"no {name} at {self._wait.stage}")
        return item

    def _is_current(self, part: str) -> bool:
        field = find(self._shown, f"{part}Field")
        return field is not None and bool(field.property("current"))

    def _await(self, button: str) -> None:
        if not self._wait.until(lambda: usable(self._shown, button) is not None, _PATIENCE_S):
            raise Astray(f"no {button} at {self._wait.stage}")

    def _dawdle(self, walker: Walker, _: Step) -> _Done:
        if not self._wait.until(lambda: usable(self._shown, "moreTimeButton") is not None, _LONG_S):
            raise Astray("nobody asked whether anybody is still there")
        at = self._work("moreTimeButton", walker.hands)
        if not self._wait.until(lambda: find(self._shown, "stillThere") is None, _PATIENCE_S):
            raise Astray("the question whether anybody is there did not go")
        return _Done(at)

    def _leave(self, _: Walker, __: Step) -> _Done:
        self._stand.camera.show(None)
        if not self._wait.until(lambda: self._window.way.state.warned, _LONG_S):
            raise Astray("the page was not blanked after a warning")
        return _Done(time.monotonic(), counts=False)

    def _be_helped(self, _: Walker, __: Step) -> _Done:
        self._stand.camera.show(None)
        if not self._stand.call(self._stand.helper.help_out, _LONG_S):
            raise Astray("no desk could take the case")
        return _Done(time.monotonic(), counts=False)

    # Parts of it.

    def _work(self, button: str, hands: Hands) -> float:
        item = usable(self._shown, button)
        if item is None:
            raise Astray(f"no {button} at {self._wait.stage}")
        at = time.monotonic()
        if not self._hand.press(item, hands):
            raise Astray(f"{button} cannot be reached by {hands} at {self._wait.stage}")
        return at

    def _hold(self, sight: Sight, moved: float) -> _Done:
        enter_s = self._stand.camera.show(sight)
        return _Done(time.monotonic() + enter_s, moved + enter_s)

    def _glimpse(self, sight: Sight, seconds: float) -> float:
        enter_s = self._stand.camera.show(sight)
        self._wait.rest(enter_s + seconds)
        return enter_s + seconds

    def _badge(self, paper: Path | None) -> Held:
        if paper is None:
            raise Astray("no badge came out")
        return Held("", Medium.BADGE, per_module=4.6, paper=paper)

    def _fresh(self) -> Path | None:
        """Return the badge that was printed for whoever is here."""
        known = set(self._papers.values())
        fresh = [path for path in self._printed() if path not in known]
        return max(fresh, key=lambda path: path.stat().st_mtime_ns, default=None)

    def _printed(self) -> set[Path]:
        return set(self._stand.badges.glob("*.pdf"))
