"""Who stands at a station, and the one door for rights: every service call of a station asks here first."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.credential import KeyRing, SigningKey, issue, verify
from kiosk.errors import BadInput
from kiosk.event.operators import Operator
from kiosk.event.people import Role
from kiosk.people import (
    Action,
    Candidate,
    Cards,
    FourEyes,
    OverrideRequests,
    Pepper,
    Session,
    SignIn,
    Staff,
    require,
)
from kiosk.people.pins import COST, Cost
from kiosk.store.keys import EVENT_KEY

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.clock import Clock
    from kiosk.config import PeopleSettings
    from kiosk.event.operators import Override, OverrideRequest
    from kiosk.event.places import Event
    from kiosk.people import Wish
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.store.keys import FileKeys

NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Presence:
    """Who is at a station now.

    Args:
        code: `nobody`, `open`, or `locked` where the PIN is due.
        operator: Who signed in, or None.
        since: When, or None.
        must_sign_in: Whether nothing is done here without somebody signed in.
        needs_first_admin: Whether nobody could sign in at all: there is no admin yet.
    """

    code: str
    operator: Operator | None
    since: datetime | None
    must_sign_in: bool
    needs_first_admin: bool


class Attendance:
    """Who is signed in at one station. Threads may share it; calls that try a PIN block for its argon2id.

    Args:
        station: Code of the station.
        settings: The section `[people]`.
        named: The operator whom the command line named, or "-". It is a name in the log and nothing more:
            whoever is only named has a volunteer's rights.
        attended: Whether people sign in here; at a command without a window the name alone must do.
        alone: What is done here without anybody of the staff, whatever the settings say, and nothing besides; None
            where nobody but staff works here.
        cost: What one try of a PIN costs.
    """

    def __init__(  # noqa: PLR0913 - what a station has, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        keys: FileKeys,
        event: Event,
        station: str,
        clock: Clock,
        settings: PeopleSettings,
        named: str = NOBODY,
        attended: bool = True,
        alone: frozenset[Action] | None = None,
        cost: Cost = COST,
    ) -> None:
        self._store, self._log, self._keys, self._event = store, log, keys, event
        self._station, self._clock, self._settings = station, clock, settings
        self._named = named or NOBODY
        # A name on the command line is no sign-in: at a window anybody could have given it.
        self._unsigned = not settings.volunteers_must_sign_in or (not attended and self._named != NOBODY)
        self._alone = alone
        self._cost = cost
        self._guard = threading.Lock()
        self._session: Session | None = None
        self._manned = False

    @property
    def operator(self) -> str:
        """Return the code that goes into facts: of whoever is signed in, else the named one, else "-".

        While the station is locked nobody is: what a rule or another person does there is not theirs.
        """
        session = self._session
        if session is None or session.ended:
            return self._named
        return NOBODY if session.locked else session.operator.code

    @property
    def state(self) -> Presence:
        """Return who is here; reads the store only while nobody has signed in and there may be no admin."""
        session = self._session
        if session is None or session.ended:
            return Presence("nobody", None, None, not self._unsigned, self._needs_admin())
        code = "locked" if session.locked else "open"
        return Presence(
            code,
            session.operator,
            session.since,
            not self._unsigned,
            needs_first_admin=False,
        )

    @property
    def session(self) -> Session | None:
        """Return the session of whoever is signed in, or None."""
        return self._session

    # Coming and going.

    def card(self, code: bytes) -> Candidate:
        """Return who showed `code` and must now give the PIN.

        Raises:
            BadInput: `not_a_card`.
        """
        return self._sign_in.with_card(code)

    def sign_in(self, candidate: Candidate, pin: str) -> Operator:
        """Sign in; whoever was signed in before is signed out.

        Raises:
            SignInRefused, BadInput: As `SignIn.pin`.
        """
        session = self._sign_in.pin(candidate, pin)
        with self._guard:
            before, self._session = self._session, session
            self._manned = True
        if before is not None:
            self._sign_in.sign_out(before)
        return session.operator

    def unlock(self, pin: str) -> None:
        """Open the locked session by its operator's PIN.

        Raises:
            SignInRefused, BadInput: As `SignIn.unlock`; `not_signed_in` where nobody is.
        """
        self._sign_in.unlock(self._here(), pin)

    def lock(self) -> None:
        """Ask for the PIN from now on; does nothing where nobody is signed in."""
        if self._session is not None:
            self._session.lock()

    def sign_out(self) -> None:
        """End the session; does nothing where nobody is signed in."""
        with self._guard:
            before, self._session = self._session, None
        if before is not None:
            self._sign_in.sign_out(before)

    def touch(self) -> bool:
        """Say that somebody is here, by input of any kind; return False where it is locked or nobody is."""
        session = self._session
        return session is not None and session.touch()

    def refresh(self) -> bool:
        """Take over what the store now says of who is signed in; return False where that session is at an end."""
        session = self._session
        if session is None:
            return False
        if self._sign_in.refresh(session):
            return True
        with self._guard:
            if self._session is session:
                self._session = None
        return False

    def change_pin(self, old: str, new: str) -> None:
        """Give whoever is signed in a new PIN.

        Raises:
            SignInRefused, BadInput: As `SignIn.change_pin`.
        """
        self._sign_in.change_pin(self._here(), old, new)

    def first_admin(self, code: str, name: str, pin: str) -> str:
        """Make the first admin and return the code of the card, which is shown once and kept as a key is.

        Raises:
            BadInput: As `Staff.first_admin`.
            EnvironmentFault: `key_missing` on a machine without the event's key.
        """
        cards = self._cards()
        card = cards.new_id()
        self.staff.first_admin(Operator(code, name, Role.ADMIN, card=card), pin)
        return cards.code(code, card)

    # Rights.

    def may(self, action: Action) -> bool:
        """Return whether `require` would let `action` pass."""
        try:
            self.require(action)
        except BadInput:
            return False
        return True

    def require(self, action: Action) -> None:
        """Refuse `action` to whoever may not do it; takes microseconds.

        It is no sign of life: a window that looks at the store each second must not keep a session open.

        Raises:
            BadInput: `not_signed_in`, `session_locked`, `not_allowed`.
        """
        session = self._session
        if session is not None and session.ended:
            session = None
        unsigned = self._unsigned if self._alone is None else action in self._alone
        require(session, action, unsigned=unsigned)

    # Four eyes.

    def grant_here(self, wish: Wish, candidate: Candidate, pin: str) -> Override:
        """Return the override that a second person grants at this station to whoever is signed in.

        Raises:
            SignInRefused, BadInput: As `FourEyes.grant`.
        """
        return self.four_eyes.grant(self._here(), candidate, pin, wish)

    def ask(self, wish: Wish) -> OverrideRequest:
        """Ask supervisors at the consoles, in the name of whoever is signed in (see `OverrideRequests.ask`)."""
        return self._requests.ask(self._here(), wish)

    def request(self, request_id: UUID) -> OverrideRequest:
        """Return a request as it stands now (see `OverrideRequests.request`)."""
        return self._requests.request(request_id)

    def withdraw(self, request_id: UUID) -> OverrideRequest:
        """Take one's own request back (see `OverrideRequests.withdraw`)."""
        return self._requests.withdraw(self._here(), request_id)

    def requests(self) -> tuple[OverrideRequest, ...]:
        """Return the requests that wait for an answer, oldest first.

        Raises:
            BadInput: As `require`.
        """
        self.require(Action.OVERRIDE_GRANT)
        return self._requests.waiting()

    def waiting(self) -> int:
        """Return how many requests wait for an answer.

        Raises:
            BadInput: As `require`.
        """
        self.require(Action.OVERRIDE_GRANT)
        return self._requests.count()

    def grant(self, request_id: UUID, pin: str) -> Override:
        """Grant a request, by whoever is signed in, who gives the PIN once more (see `FourEyes.answer`)."""
        return self.four_eyes.answer(request_id, self._here(), pin)

    def decline(self, request_id: UUID, because: str) -> OverrideRequest:
        """Decline a request, by whoever is signed in (see `OverrideRequests.decline`)."""
        return self._requests.decline(self._here(), request_id, because)

    @cached_property
    def _requests(self) -> OverrideRequests:
        return OverrideRequests(
            store=self._store,
            log=self._log,
            pepper=self._pepper,
            event=self._event,
            station=self._station,
            clock=self._clock,
        )

    @cached_property
    def four_eyes(self) -> FourEyes:
        """What grants overrides here."""
        return FourEyes(
            log=self._log,
            pepper=self._pepper,
            sign_in=self._sign_in,
            event=self._event,
            station=self._station,
        )

    @cached_property
    def staff(self) -> Staff:
        """The operators of this store; each change checks the rights of the session it is given."""
        return Staff(
            store=self._store,
            log=self._log,
            pepper=self._pepper,
            station=self._station,
            clock=self._clock,
            cost=self._cost,
        )

    @cached_property
    def _pepper(self) -> Pepper:
        return Pepper(self._keys)

    @cached_property
    def _sign_in(self) -> SignIn:
        return SignIn(
            store=self._store,
            log=self._log,
            verify=lambda conn, code: verify(code, KeyRing.load(conn)),
            pepper=self._pepper,
            event=self._event,
            station=self._station,
            clock=self._clock,
            settings=self._settings,
            cost=self._cost,
        )

    def _here(self) -> Session:
        session = self._session
        if session is None:
            raise BadInput("not_signed_in", "Nobody is signed in here.", "Sign in with card and PIN.")
        return session

    def _needs_admin(self) -> bool:
        # Once there was an admin there is always one: the last cannot be ended.
        if not self._manned:
            self._manned = not self.staff.needs_first_admin()
        return not self._manned

    def _cards(self) -> Cards:
        key = SigningKey.load(self._keys.path(EVENT_KEY))
        with self._store.read() as conn:
            held = KeyRing.load(conn).find(key.kid)
        if held is None:
            raise BadInput(
                "event_key_unknown",
                "The event's key on this machine is not the event's.",
                "Restore keys/event.key, or make the first admin where the event was created.",
            )
        row = held.row
        return Cards(lambda claims: issue(claims, key), self._event.code, row.not_before, row.expires)
