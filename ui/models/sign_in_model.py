"""Who is at this station: sign-in by card and PIN, the lock, changing a PIN, the first admin."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import BadInput, KioskError
from ui.models.attending import Attending
from ui.models.base import Manners, made_by_window, shown
from ui.models.pin_model import PinModel
from ui.models.sign_in_steps import BEFORE, OWN, TAKES_CARDS, WITH_PAD, SignInView, SignStep, is_typed_digits
from ui.texts import people as texts

if TYPE_CHECKING:
    from kiosk.attendance import Presence
    from kiosk.people import Candidate
    from ui.models.first_admin_model import FirstAdminModel
    from ui.services import AttendanceLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_TOO_FAST = BadInput("typed_too_fast", "The PIN was typed as quickly as a scanner types.", "Type it again.")
_DIFFER = BadInput("pins_differ", "The two PINs are not the same.", "Choose it once more.")


@QmlElement
@made_by_window
class SignInModel(QObject):
    """While `up`, every code and every key is about sign-in, and the page below is not shown.

    Args:
        lane: Where PINs are tried and the store is looked at; of its own, for a PIN takes 0.2 s.
        must: Whether nothing is shown here until somebody has signed in.
        now: Monotonic seconds.
    """

    changed = Signal()
    upChanged = Signal()
    left = Signal()
    _shown = Signal(object)

    def __init__(  # noqa: PLR0913 - what it is made of, the last two named
        self,
        attendance: AttendanceLike,
        lane: Lane,
        manners: Manners,
        parent: QObject | None = None,
        *,
        must: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._attendance, self._lane, self._manners, self._must = attendance, lane, manners, must
        self.here = Attending(attendance, lane, self, now)
        self.pin_pad = PinModel(self, now)
        self._first_admin: FirstAdminModel | None = None
        self._candidate: Candidate | None = None
        self._pins = ("", "")
        self._why: Callable[[], str] = str
        self._error: KioskError | None = None
        self._busy = self._looked = False
        self._step = SignStep.CARD if must else SignStep.NONE
        self.view = SignInView()
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        self._shown.connect(self._take)
        self.here.seen.connect(self._follow)
        self.here.failed.connect(self._tell)
        self.here.left.connect(self.left)
        self.pin_pad.entered.connect(self._typed)

    # What a window calls.

    def start(self) -> None:
        """Look now, and every second from now on."""
        self.here.start()

    def stop(self) -> None:
        """Look no more."""
        self.here.stop()

    def look(self) -> None:
        """Follow the store: call it when that has changed and the second's look is not soon enough."""
        self.here.look()

    def takes(self, code: bytes) -> bool:
        """Return whether `code` was shown for sign-in, and so is nobody else's. May be called in any thread."""
        if self._step is SignStep.NONE:
            return False
        self._shown.emit(code)
        return True

    def touched(self) -> bool:
        """Say that somebody is here; return False where it locked instead. May be called in any thread."""
        return self.here.touched()

    def scanner_began(self) -> None:
        """A hand scanner has begun to type: what came through before that was seen is no part of a PIN."""
        self.pin_pad.empty()

    @property
    def up(self) -> bool:
        """Return whether sign-in or the lock stands over the page."""
        return self._step is not SignStep.NONE

    def ask(self, why: Callable[[], str]) -> None:
        """Ask somebody to sign in, with a sentence that says why."""
        self._why = why
        self._go(SignStep.CARD)

    # What whoever stands there does.

    @Slot()
    def begin(self) -> None:
        """Ask for a card, of nobody yet or of somebody else than is signed in."""
        if self._step in {SignStep.NONE, SignStep.LOCKED, SignStep.UNLOCK, SignStep.ADMIN}:
            self._go(SignStep.CARD)

    @Slot()
    def unlock(self) -> None:
        """Ask for the PIN of whoever is signed in."""
        if self._step is SignStep.LOCKED:
            self._go(SignStep.UNLOCK)

    @Slot()
    def lock(self) -> None:
        """Ask for the PIN from now on; nothing is shown at once."""
        self.here.lock()

    @Slot()
    def signOut(self) -> None:
        """End the session; nothing is shown at once where somebody must be signed in."""
        self.here.leave()

    @Slot()
    def changePin(self) -> None:
        """Let whoever is signed in choose another PIN."""
        if self._step is SignStep.NONE and self.here.code == "open":
            self._go(SignStep.OLD_PIN)

    @Slot()
    def setUpAdmin(self) -> None:
        """Make the first admin, where there is none."""
        if self._needs_admin() and self._step in {SignStep.NONE, SignStep.CARD}:
            self.first_admin.begin()
            self._go(SignStep.ADMIN)

    @Slot()
    def back(self) -> None:
        """Go back one step, or to the page where nobody has to sign in."""
        if self.view.can_go_back:
            self._go(BEFORE.get(self._step) or self._floor())

    @Slot()
    def done(self) -> None:
        """Leave what was only shown: a changed PIN, the first admin's card."""
        if self._step in {SignStep.CHANGED, SignStep.ADMIN_CARD}:
            self.first_admin.begin()
            self._go(self._floor())
            self.look()

    # Cards and PINs come in.

    @Slot(object)
    def _take(self, code: bytes) -> None:
        if self._step in WITH_PAD and is_typed_digits(code):
            self.pin_pad.tell(_TOO_FAST)
        elif self._step in TAKES_CARDS:
            if self._step is not SignStep.CARD:
                self._go(SignStep.CARD)
            self._busy = True
            self._tell(None)
            self._lane.run(lambda: self._attendance.card(code), self._read, self._unread, topic="card")

    def _read(self, candidate: Candidate) -> None:
        self._go(SignStep.PIN)
        self._candidate = candidate

    def _unread(self, error: KioskError) -> None:
        self._busy = False
        self._tell(error)

    @Slot(str)
    def _typed(self, pin: str) -> None:
        step, attendance = self._step, self._attendance
        if step is SignStep.PIN and self._candidate is not None:
            candidate = self._candidate
            self._try(lambda: attendance.sign_in(candidate, pin), self._entered)
        elif step is SignStep.UNLOCK:
            self._try(lambda: attendance.unlock(pin), self._entered)
        elif step is SignStep.OLD_PIN:
            self._pins = (pin, "")
            self._advance(SignStep.NEW_PIN)
        elif step in {SignStep.NEW_PIN, SignStep.ADMIN_PIN}:
            self._chosen(step, pin)
        elif step in {SignStep.NEW_AGAIN, SignStep.ADMIN_AGAIN}:
            self._repeated(step, pin)

    def _chosen(self, step: SignStep, pin: str) -> None:
        from kiosk.people.pins import check_new

        try:
            check_new(pin)
        except BadInput as error:
            self.pin_pad.refuse(error)
            return
        self._pins = (self._pins[0], pin)
        self._advance(SignStep.NEW_AGAIN if step is SignStep.NEW_PIN else SignStep.ADMIN_AGAIN)

    def _repeated(self, step: SignStep, pin: str) -> None:
        old, new = self._pins
        if pin != new:
            self._advance(BEFORE[step])
            self.pin_pad.tell(_DIFFER)
        elif step is SignStep.ADMIN_AGAIN:
            self.first_admin.make(new)
        else:
            self._try(
                lambda: self._attendance.change_pin(old, new),
                lambda _: self._go(SignStep.CHANGED),
                self._not_changed,
            )

    def _try(
        self,
        work: Callable[[], Any],
        then: Callable[[Presence], None],
        failed: Callable[[KioskError], None] | None = None,
    ) -> None:
        """Try a PIN; an answer that comes when another step stands is only looked at."""
        step, attendance = self._step, self._attendance
        self.here.trying()

        def tried() -> Presence:
            work()
            return attendance.state

        def settle(deliver: Callable[[Any], None], value: Any) -> None:
            if step is self._step:
                deliver(value)
            self.look()

        self._lane.run(tried, partial(settle, then), partial(settle, failed or self.pin_pad.refuse))

    def _entered(self, presence: Presence) -> None:
        # First: whoever waits for the page to come back asks who is here.
        self.here.entered(presence)
        self._go(SignStep.NONE)

    def _not_changed(self, error: KioskError) -> None:
        new_is_wrong = error.code in {"bad_pin", "pin_too_simple"}
        self._go(SignStep.NEW_PIN if new_is_wrong else SignStep.OLD_PIN)
        self.pin_pad.refuse(error)

    @Slot(object)
    def _no_admin(self, error: KioskError) -> None:
        if error.code in {"bad_pin", "pin_too_simple"}:
            self._advance(SignStep.ADMIN_PIN)
            self.pin_pad.refuse(error)
        else:
            self._go(SignStep.ADMIN)
            self.first_admin.tell(error)
            self.look()

    # Where we are.

    @Slot()
    def _follow(self) -> None:
        first, self._looked = not self._looked, True
        code, step, floor = self.here.code, self._step, self._floor()
        if code == "locked" and step not in TAKES_CARDS:
            self._go(SignStep.LOCKED)
        elif code == "open" and step in {SignStep.LOCKED, SignStep.UNLOCK}:
            self._go(SignStep.NONE)
        elif (
            (code == "nobody" and (step in OWN or step in {SignStep.NONE, SignStep.LOCKED}))
            or (step is SignStep.ADMIN and not self._needs_admin())
            # Nobody could sign in at all: begin with whoever will let others in.
            or (first and step is SignStep.CARD and floor is SignStep.ADMIN)
        ):
            self._go(floor)
        self.retranslate()

    def _needs_admin(self) -> bool:
        here = self.here.presence
        return here is not None and here.needs_first_admin

    def _floor(self) -> SignStep:
        """Return the step that this station needs by itself."""
        here = self.here.presence
        if here is None or here.code == "nobody":
            must = self._must or (here is not None and here.must_sign_in)
            if not must:
                return SignStep.NONE
            return SignStep.ADMIN if here is not None and here.needs_first_admin else SignStep.CARD
        return SignStep.LOCKED if here.code == "locked" else SignStep.NONE

    def _advance(self, step: SignStep) -> None:
        """Go on within one task, with what was typed in it."""
        pins = self._pins
        self._go(step)
        self._pins = pins

    def _go(self, step: SignStep) -> None:
        was_up, self._step = self.up, step
        self._lane.forget("card")
        self._busy, self._error, self._candidate, self._pins = False, None, None, ("", "")
        if step in {SignStep.NONE, SignStep.LOCKED}:
            self._why = str
        if step is SignStep.ADMIN and not self.first_admin.view.code:
            self.first_admin.begin()
        self.pin_pad.begin()
        self.retranslate()
        if was_up is not self.up:
            self.upChanged.emit()

    @Slot(object)
    def _tell(self, error: KioskError | None) -> None:
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        step, here = self._step, self.here.presence
        title, text = texts.title(step.value)
        if step is SignStep.CARD and self._manners.event is None:
            text = texts.opening()
        elif step is SignStep.CARD and self._why():
            text = f"{self._why()} {text}"
        if step is SignStep.LOCKED and here is not None and here.operator is not None:
            text = f"{texts.locked_by(here.operator)} {text}"
        notice, remedy = ("", "") if self._error is None else texts.words(self._error)
        goal = BEFORE.get(step) or self._floor()
        self.pin_pad.retranslate()
        # Made with the first step, before anybody hears of it: the page compiled then names its type.
        if step is not SignStep.NONE or self._first_admin is not None:
            self.first_admin.retranslate()
        signed_in = here is not None and here.operator is not None
        view = SignInView(
            step=step.value,
            title=title,
            text=text,
            notice=notice,
            remedy=remedy,
            busy=self._busy,
            can_go_back=goal is not step and step not in {SignStep.CHANGED, SignStep.ADMIN_CARD},
            who=texts.who(here.operator) if here is not None and here.operator is not None else "",
            signed_in=signed_in,
            needs_admin=self._needs_admin(),
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _is_up(self) -> bool:
        return self.up

    def _has_pad(self) -> bool:
        return self._step in WITH_PAD

    def _get_pin(self) -> PinModel:
        return self.pin_pad

    def _get_admin(self) -> FirstAdminModel:
        if self._first_admin is None:
            from ui.models.first_admin_model import FirstAdminModel

            admin = self._first_admin = FirstAdminModel(self._attendance, self._lane, self)
            admin.named.connect(lambda: self._go(SignStep.ADMIN_PIN))
            admin.made.connect(lambda: self._go(SignStep.ADMIN_CARD))
            admin.refused.connect(self._no_admin)
        return self._first_admin

    first_admin = property(_get_admin)

    step = shown(str, "step", changed)
    title = shown(str, "title", changed)
    text = shown(str, "text", changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    busy = shown(bool, "busy", changed)
    canGoBack = shown(bool, "can_go_back", changed)
    who = shown(str, "who", changed)
    signedIn = shown(bool, "signed_in", changed)
    needsAdmin = shown(bool, "needs_admin", changed)
    isUp = Property(bool, _is_up, notify=upChanged)
    hasPad = Property(bool, _has_pad, notify=changed)
    pin = Property(QObject, _get_pin, constant=True)
    admin = Property(QObject, _get_admin, constant=True)
