"""Who stands at a made-up station: the same calls as `kiosk.attendance.Attendance`, without a store and its waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from kiosk.attendance import Presence
from kiosk.clock import FakeClock
from kiosk.errors import BadInput, KioskError
from kiosk.event.operators import Operator, Override, OverrideRequest, RequestState
from kiosk.event.people import Role
from kiosk.people import Action, Session, SignInRefused, Wish, require

PINS = {"v-1": "318764", "v-2": "209481", "s-1": "805214", "s-2": "690357", "a-1": "472951"}
PEOPLE = {
    "v-1": Operator("v-1", "A. Ndiaye", Role.VOLUNTEER),
    "v-2": Operator("v-2", "Maximiliane von Hohenberg-Wolfenstein", Role.VOLUNTEER),
    "s-1": Operator("s-1", "S. Obi", Role.SUPERVISOR),
    "s-2": Operator("s-2", "L. Haddad", Role.SUPERVISOR),
    "a-1": Operator("a-1", "E. Sato", Role.ADMIN),
}
WRONG = "907135"
IDLE = timedelta(minutes=10)


def card(code: str) -> bytes:
    """What stands on an operator's card here."""
    return b"CARD:" + code.encode()


class FakeAttendance:
    """Answers as the real one does; remembers what it was asked and refused.

    Args:
        must: Whether nobody works here without signing in.
        admin: Whether there is an admin.
    """

    def __init__(self, clock: FakeClock, *, must: bool = False, admin: bool = True) -> None:
        self.clock, self.must, self.has_admin = clock, must, admin
        self.session: Session | None = None
        self.failures: dict[str, int] = {}
        self.fault: KioskError | None = None
        self.asked: list[tuple[str, Any]] = []
        self.touches = 0
        self.overrides: list[Override] = []
        self.requests: dict[UUID, OverrideRequest] = {}
        self.pins = dict(PINS)

    def _ask(self, name: str, value: Any = None) -> None:
        self.asked.append((name, value))
        if self.fault is not None:
            raise self.fault

    @property
    def state(self) -> Presence:
        session = self.session
        if session is None or session.ended:
            return Presence("nobody", None, None, self.must, needs_first_admin=not self.has_admin)
        code = "locked" if session.locked else "open"
        return Presence(code, session.operator, session.since, self.must, needs_first_admin=False)

    def card(self, code: bytes) -> str:
        self._ask("card")
        if not code.startswith(b"CARD:"):
            raise BadInput("not_a_card", "Nobody can sign in with this code.", "Scan your card.")
        return code[5:].decode()

    def _prove(self, code: str, pin: str) -> Operator:
        if not (pin.isdigit() and 6 <= len(pin) <= 12):
            raise BadInput("bad_pin", "A PIN is 6 to 12 digits.", "Type it again.")
        if self.failures.get(code, 0) >= 8:
            raise SignInRefused(
                "sign_in_locked", "There were too many wrong PINs.", "A supervisor can unlock you."
            )
        if code not in PEOPLE or self.pins[code] != pin:
            self.failures[code] = self.failures.get(code, 0) + 1
            pause = timedelta(seconds=(0, 0, 0, 1, 5, 30, 60, 120, 0)[self.failures[code]])
            raise SignInRefused("sign_in_failed", "Card and PIN do not let you in.", "Try again.", pause)
        self.failures[code] = 0
        return PEOPLE[code]

    def sign_in(self, candidate: str, pin: str) -> Operator:
        self._ask("sign_in", candidate)
        operator = self._prove(candidate, pin)
        if self.session is not None:
            self.session.end()
        self.session = Session(operator, self.clock, IDLE)
        return operator

    def unlock(self, pin: str) -> None:
        self._ask("unlock")
        session = self._here()
        self._prove(session.operator.code, pin)
        session.open_again()

    def lock(self) -> None:
        self.asked.append(("lock", None))
        if self.session is not None:
            self.session.lock()

    def sign_out(self) -> None:
        self.asked.append(("sign_out", None))
        if self.session is not None:
            self.session.end()
        self.session = None

    def touch(self) -> bool:
        self.touches += 1
        return self.session is not None and self.session.touch()

    def refresh(self) -> bool:
        return self.session is not None and not self.session.ended

    def change_pin(self, old: str, new: str) -> None:
        self._ask("change_pin")
        code = self._here().operator.code
        self._prove(code, old)
        self.pins[code] = new

    def first_admin(self, code: str, name: str, pin: str) -> str:
        self._ask("first_admin", (code, name))
        if self.has_admin:
            raise BadInput("admin_exists", "There is an admin already.", "Ask that admin to add you.")
        self.has_admin = True
        return "AK1:CARD-OF-" + code.upper()

    def may(self, action: Action) -> bool:
        try:
            self.require(action)
        except BadInput:
            return False
        return True

    def require(self, action: Action) -> None:
        session = self.session
        if session is not None and session.ended:
            session = None
        require(session, action, unsigned=not self.must)

    def _here(self) -> Session:
        if self.session is None or self.session.ended:
            raise BadInput("not_signed_in", "Nobody is signed in here.", "Sign in with card and PIN.")
        return self.session

    def grant_here(self, wish: Wish, candidate: str, pin: str) -> Override:
        self._ask("grant_here", wish)
        self.require(Action.OVERRIDE_ASK)
        asking, granting = self._here().operator, self._prove(candidate, pin)
        if asking.code == granting.code:
            raise BadInput("same_person", "The second person must be somebody else.", "Fetch another.")
        if granting.role is Role.VOLUNTEER:
            raise BadInput("not_allowed", "Your role may not do this.", "Ask a supervisor.")
        return self._made(wish, asking.code, granting.code)

    def _made(self, wish: Wish, asked_by: str, granted_by: str) -> Override:
        now = self.clock.now()
        made = Override(
            uuid4(), wish.delegate_id, wish.action, wish.scope, wish.reason, wish.text, asked_by, granted_by,
            now, now + timedelta(minutes=15),
        )  # fmt: skip
        self.overrides.append(made)
        return made

    def ask(self, wish: Wish) -> OverrideRequest:
        self._ask("ask", wish)
        self.require(Action.OVERRIDE_ASK)
        now = self.clock.now()
        made = OverrideRequest(
            uuid4(), wish.delegate_id, wish.action, wish.scope, wish.reason, wish.text,
            self._here().operator.code, "desk-3", now, now + timedelta(minutes=15),
        )  # fmt: skip
        self.requests[made.id] = made
        return made

    def request(self, request_id: UUID) -> OverrideRequest:
        return self.requests[request_id]

    def withdraw(self, request_id: UUID) -> OverrideRequest:
        self._ask("withdraw", request_id)
        return self.answer(RequestState.WITHDRAWN, request_id)

    # What others do meanwhile.

    def here(self, code: str) -> None:
        """Let an operator be signed in."""
        self.session = Session(PEOPLE[code], self.clock, IDLE)

    def answer(
        self, state: RequestState, request_id: UUID | None = None, because: str = ""
    ) -> OverrideRequest:
        """Let a supervisor elsewhere answer a request, the newest when none is named."""
        one = self.requests[request_id] if request_id else list(self.requests.values())[-1]
        made = replace(one, state=state, answered_by="s-1", answered_at=self.clock.now(), because=because)
        self.requests[made.id] = made
        return made

    def calls(self, name: str) -> list[Any]:
        return [value for asked, value in self.asked if asked == name]
