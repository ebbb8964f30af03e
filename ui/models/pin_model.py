"""A PIN while it is typed: a screen learns how many digits there are, and nothing else of it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window, shown
from ui.texts import people as texts

if TYPE_CHECKING:
    from kiosk.errors import KioskError

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

LEAST, MOST = 6, 12
"""As `kiosk.people.pins` has it; repeated here so that a window starts without loading that room."""
_TICK_MS = 1000
_LOCKED = "sign_in_locked"


@dataclass(frozen=True, slots=True)
class PinView:
    """What a pad shows; `wait` says how long the next try waits, `locked` that none is taken."""

    count: int = 0
    notice: str = ""
    remedy: str = ""
    wait: str = ""
    locked: bool = False
    busy: bool = False


@QmlElement
@made_by_window
class PinModel(QObject):
    """Takes digits from a pad or the keyboard; `entered` hands the PIN over once and forgets it.

    Args:
        now: Monotonic seconds, for the pause after wrong PINs.
    """

    changed = Signal()
    entered = Signal(str)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.view = PinView()
        self.now = now
        self._digits = ""
        self._error: KioskError | None = None
        self._until = -math.inf
        self._busy = False
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.retranslate)

    @Slot(int)
    def digit(self, value: int) -> None:
        """Take one digit, 0 to 9; more than a PIN has, and any while none is taken, are left out."""
        if 0 <= value <= 9 and len(self._digits) < MOST and self.takes_digits:
            self._digits += str(value)
            # Whoever types again has read what was wrong; a pause still shows.
            self._error = None
            self.retranslate()

    @Slot(str, result=bool)
    def typed(self, text: str) -> bool:
        """Take a key of the keyboard; return whether it was a digit, of whichever script."""
        if len(text) != 1 or not text.isdecimal():
            return False
        self.digit(int(text))
        return True

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.retranslate()

    @Slot()
    def empty(self) -> None:
        """Take all digits back."""
        self._digits = ""
        self.retranslate()

    @Slot()
    def enter(self) -> None:
        """Hand the PIN over, if it may be one."""
        if not self._can_enter():
            return
        pin, self._digits = self._digits, ""
        self._busy = True
        self.retranslate()
        self.entered.emit(pin)

    @property
    def takes_digits(self) -> bool:
        """Return whether a digit would be taken now."""
        return not (self._busy or self.view.locked or self._left() > 0)

    def begin(self) -> None:
        """Start anew, for another step or person. A pause goes with the person whom it was for."""
        self._error, self._until, self._busy, self._digits = None, -math.inf, False, ""
        self.retranslate()

    def settle(self) -> None:
        """Say that what was handed over has been answered."""
        self._busy = False
        self.retranslate()

    def refuse(self, error: KioskError) -> None:
        """Say that what was handed over did not fit, and count the pause down where there is one."""
        self._busy, self._error, self._digits = False, error, ""
        pause = getattr(error, "wait", None)
        self._until = self.now() + pause.total_seconds() if pause else -math.inf
        self.retranslate()

    def tell(self, error: KioskError) -> None:
        """Say something about what is typed; digits typed so far are forgotten."""
        self._error, self._digits = error, ""
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it all once more in the language of now, and at this second."""
        left = self._left()
        if left > 0:
            self._tick.start()
        else:
            self._tick.stop()
        error = self._error
        notice, remedy = ("", "") if error is None else texts.words(error)
        locked = error is not None and error.code == _LOCKED
        view = PinView(
            len(self._digits), notice, "" if left > 0 else remedy, texts.wait(left), locked, self._busy
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _left(self) -> float:
        return max(0.0, self._until - self.now())

    def _can_enter(self) -> bool:
        return len(self._digits) >= LEAST and self.takes_digits

    count = shown(int, "count", changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    wait = shown(str, "wait", changed)
    locked = shown(bool, "locked", changed)
    busy = shown(bool, "busy", changed)
    canEnter = Property(bool, _can_enter, notify=changed)
