"""An exception while it is asked for: why, how far, and who else says yes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.operators import OverrideAction, OverrideReason, OverrideScope
from ui.models.base import made_by_window, shown
from ui.models.pin_model import PinModel
from ui.models.sign_in_steps import is_typed_digits
from ui.texts import overrides as texts
from ui.texts import people

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.operators import OverrideRequest
    from kiosk.people import Candidate, Wish
    from ui.models.requests_model import RequestsModel
    from ui.models.sign_in_model import SignInModel
    from ui.models.wanted import Wanted
    from ui.services import AttendanceLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NONE, _WHY, _CARD, _PIN = "", "why", "their_card", "their_pin"
_TEXT_CHARS = 400


@dataclass(frozen=True, slots=True)
class OverrideView:
    """What the sheet shows; `step` is "", "why", "their_card" or "their_pin"."""

    step: str = _NONE
    title: str = ""
    text: str = ""
    name: str = ""
    reason: str = ""
    scope: str = OverrideScope.PASSAGE.value
    notice: str = ""
    remedy: str = ""
    busy: bool = False


@QmlElement
@made_by_window
class OverrideModel(QObject):
    """Grants nothing itself: the station's attendance asks for the second person's card and PIN.

    Args:
        sign_in: Where whoever asks signs in first.
        requests: Follows what is asked at the consoles.
    """

    changed = Signal()
    wordsChanged = Signal()
    spoken = Signal()
    granted = Signal(object)
    _shown = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it is made of
        self,
        attendance: AttendanceLike,
        sign_in: SignInModel,
        requests: RequestsModel,
        lane: Lane,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._attendance, self._sign_in, self._requests, self._lane = attendance, sign_in, requests, lane
        self.pin_pad = PinModel(self, now)
        self._wanted: Wanted | None = None
        self._waits = False
        self._candidate: Candidate | None = None
        self._words = ""
        self._error: KioskError | None = None
        self._step, self._reason, self._scope = _NONE, "", OverrideScope.PASSAGE.value
        self._busy = False
        self.view = OverrideView()
        self._shown.connect(self._take)
        self.pin_pad.entered.connect(self._typed)
        sign_in.upChanged.connect(self._follow_sign_in)

    @Slot(object)
    def open_for(self, wanted: Wanted) -> None:
        """Begin to ask; whoever asks signs in first where nobody is."""
        self._begin(wanted, _NONE)
        if self._sign_in.here.code == "open":
            self._go(_WHY)
        else:
            self._waits = True
            self._sign_in.ask(people.why_sign_in)

    def takes(self, code: bytes) -> bool:
        """Return whether `code` was shown by the second person. May be called in any thread."""
        if self._step not in {_CARD, _PIN}:
            return False
        self._shown.emit(code)
        return True

    def scanner_began(self) -> None:
        """A hand scanner has begun to type: what came through before that was seen is no part of a PIN."""
        self.pin_pad.empty()

    @property
    def wants_card(self) -> bool:
        """Return whether the camera should look for a card."""
        return self._step in {_CARD, _PIN}

    # What the volunteer does.

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Take a reason of the list."""
        if self._step == _WHY and reason in set(OverrideReason):
            self._reason, self._error = reason, None
            self._show()

    @Slot(str)
    def reach(self, scope: str) -> None:
        """Take how far it reaches."""
        if self._step == _WHY and scope in set(OverrideScope):
            self._scope, self._error = scope, None
            self._show()

    @Slot()
    def here(self) -> None:
        """A supervisor is here: let them show their card."""
        if self._step == _WHY and self._is_complete():
            self._go(_CARD)

    @Slot()
    def askConsole(self) -> None:
        """Ask the supervisors at the consoles; the sheet closes, the request stands."""
        wanted = self._wanted
        if self._step != _WHY or not self._is_complete() or self._busy or wanted is None:
            return
        wish = self._wish(wanted)

        def asked(request: OverrideRequest) -> None:
            self._requests.add(wanted, request)
            self.close()

        self._run(lambda: self._attendance.ask(wish), asked, self._tell)

    @Slot()
    def back(self) -> None:
        """Go back one step; from the first the sheet closes."""
        if self._busy or self.pin_pad.view.busy:
            return
        if self._step == _PIN:
            self._go(_CARD)
        elif self._step == _CARD:
            self._go(_WHY)
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Ask for nothing any more."""
        self._wanted, self._waits, self._words = None, False, ""
        self.wordsChanged.emit()
        self._go(_NONE)

    # The second person.

    @Slot(object)
    def _take(self, code: bytes) -> None:
        if self._step == _PIN and is_typed_digits(code):
            self.pin_pad.empty()
            return
        if self._step not in {_CARD, _PIN}:
            return
        self._go(_CARD)
        self._run(lambda: self._attendance.card(code), self._read, self._tell)

    def _read(self, candidate: Candidate) -> None:
        self._go(_PIN)
        self._candidate = candidate

    @Slot(str)
    def _typed(self, pin: str) -> None:
        wanted, candidate = self._wanted, self._candidate
        if self._step != _PIN or wanted is None or candidate is None:
            return
        wish = self._wish(wanted)

        def done(_: object) -> None:
            self.close()
            self.granted.emit(wanted)

        self._run(
            lambda: self._attendance.grant_here(wish, candidate, pin), done, self.pin_pad.refuse, busy=False
        )

    # Plumbing.

    def _run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[KioskError], None],
        *,
        busy: bool = True,
    ) -> None:
        """Run `work` for what is asked now: its answer is dropped when that is over."""
        wanted, step = self._wanted, self._step

        def settle(deliver: Callable[[Any], None], value: Any) -> None:
            if wanted is self._wanted and step == self._step:
                self._busy = False
                deliver(value)
                self._show()

        self._busy = busy
        self._show()
        self._lane.run(work, partial(settle, then), partial(settle, failed))

    def _wish(self, wanted: Wanted) -> Wish:
        from kiosk.people import Wish

        return Wish(
            wanted.delegate_id,
            wanted.action,
            OverrideScope(self._scope),
            OverrideReason(self._reason),
            self._words.strip(),
        )

    def _begin(self, wanted: Wanted, step: str) -> None:
        self._wanted, self._words = wanted, ""
        reprint = wanted.action is OverrideAction.REPRINT
        lost = wanted.replace is not None and wanted.replace.value == "lost"
        suggested = OverrideReason.BADGE_LOST if lost else OverrideReason.BADGE_FAULTY
        self._reason = suggested.value if reprint else ""
        self._scope = wanted.scope.value
        self.wordsChanged.emit()
        self._go(step)

    @Slot()
    def _follow_sign_in(self) -> None:
        if self._sign_in.up:
            if not self._waits:
                self.close()
        elif self._waits:
            self._waits = False
            if self._sign_in.here.code == "open" and self._wanted is not None:
                self._go(_WHY)
            else:
                self.close()

    def _go(self, step: str) -> None:
        self._step, self._busy, self._error, self._candidate = step, False, None, None
        self.pin_pad.begin()
        self._show()

    def _tell(self, error: KioskError | None) -> None:
        self._error = error
        self._show()

    def _is_complete(self) -> bool:
        return bool(self._reason) and (
            self._reason != OverrideReason.OTHER.value or bool(self._words.strip())
        )

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._show()
        self.spoken.emit()

    def _show(self) -> None:
        wanted = self._wanted
        title, text = people.title(self._step)
        if self._step == _WHY and wanted is not None:
            title = texts.title(wanted.action)
        notice, remedy = ("", "") if self._error is None else people.words(self._error)
        self.pin_pad.retranslate()
        view = OverrideView(
            self._step,
            title,
            text,
            "" if wanted is None else wanted.name,
            self._reason,
            self._scope,
            notice,
            remedy,
            self._busy,
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    def set_words(self, words: str) -> None:
        """Take over what is written."""
        if words != self._words:
            self._words = words[:_TEXT_CHARS]
            self.wordsChanged.emit()
            self.changed.emit()

    def _get_words(self) -> str:
        return self._words

    def _get_reasons(self) -> list[dict[str, str]]:
        return [{"code": one.value, "text": texts.reason(one)} for one in OverrideReason]

    def _get_scopes(self) -> list[dict[str, str]]:
        return [{"code": one.value, "text": texts.scope(one)} for one in OverrideScope]

    def _get_pin(self) -> PinModel:
        return self.pin_pad

    step = shown(str, "step", changed)
    title = shown(str, "title", changed)
    text = shown(str, "text", changed)
    name = shown(str, "name", changed)
    reason = shown(str, "reason", changed)
    scope = shown(str, "scope", changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    busy = shown(bool, "busy", changed)
    words = Property(str, _get_words, set_words, notify=wordsChanged)
    complete = Property(bool, _is_complete, notify=changed)
    reasons = Property(list, _get_reasons, notify=spoken)
    scopes = Property(list, _get_scopes, notify=spoken)
    pin = Property(QObject, _get_pin, constant=True)
