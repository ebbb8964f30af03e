"""Sign-in by card and PIN: every try is counted, durably, before its answer is known to anybody."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.people import tally as tallies
from kiosk.people.finding import Candidate, Found, by_candidate, by_code, wrong_kind
from kiosk.people.pins import COST, Cost, Pins, check_form, check_new
from kiosk.people.refusals import SignInRefused, locked, not_a_card, refused, too_early
from kiosk.people.session import Session
from kiosk.people.staff import birth_date
from kiosk.people.tally import Tally
from kiosk.store import operators as rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.config import PeopleSettings
    from kiosk.event.operators import Operator
    from kiosk.event.places import Event
    from kiosk.people.pepper import Pepper
    from kiosk.people.ports import FactLog, Verify
    from kiosk.store.engine import Store

T = TypeVar("T")

_REMEMBERED = 1024
_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class _Try:
    """A try that is counted and may now be answered."""

    found: Found
    before: int
    after: Tally
    pins: Pins = field(repr=False)


class SignIn:
    """Lets operators in at one station. Threads may share it; a call blocks for the time of one argon2id.

    Failures stand in the store before the PIN is looked at, so that a crash, a second process or a clock
    that is set cannot buy a guess. Unknown cards are answered as known ones are, in words and in time; their
    tries are counted in memory.

    Args:
        verify: Checks codes against the keys in force.
        event: The event whose cards count.
        station: Code of this station.
        cost: What one try of a PIN costs.
    """

    def __init__(  # noqa: PLR0913 - what a station has, each named
        self,
        *,
        store: Store,
        log: FactLog,
        verify: Verify,
        pepper: Pepper,
        event: Event,
        station: str,
        clock: Clock,
        settings: PeopleSettings,
        cost: Cost = COST,
    ) -> None:
        self._store = store
        self._log = log
        self._verify = verify
        self._pepper = pepper
        self._event = event.code
        self._station = station
        self._clock = clock
        self._idle = timedelta(minutes=settings.idle_lock_minutes)
        self._most = settings.lock_after_failures
        self._cost = cost
        # Touched only inside a write, which the store lets one thread do at a time.
        self._unknown: OrderedDict[bytes, Tally] = OrderedDict()

    def with_card(self, code: bytes) -> Candidate:
        """Return who showed `code`, an operator's card or a badge, and must now give the PIN.

        Raises:
            BadInput: `not_a_card` for a code that lets nobody in, whoever holds it.
        """
        try:
            with self._store.read() as conn:
                signed = self._verify(conn, code)
            why = wrong_kind(signed, self._event)
        except BadInput as error:
            why = error.code
        if why:
            with self._store.write() as conn:
                self._note_failure(conn, self._clock.now(), why, {"means": "card"})
            raise not_a_card()
        return Candidate(signed)

    def pin(self, candidate: Candidate, pin: str) -> Session:
        """Return the session of whoever showed the card, if `pin` is theirs.

        Raises:
            SignInRefused: `sign_in_failed`, whether the card or the PIN is wrong; `sign_in_wait`, and
                `sign_in_locked`, before the PIN was looked at.
            BadInput: `bad_pin`: it cannot be a PIN; that is not counted.
        """

        def begin(conn: Connection, operator: Operator, done: Done) -> Session:
            self.note(conn, FactKind.SIGNED_IN, done.at, operator.code, done.body)
            return Session(operator, self._clock, self._idle)

        return self.prove(candidate, pin, begin)

    def unlock(self, session: Session, pin: str) -> None:
        """Open a locked session by its operator's PIN.

        Raises:
            SignInRefused: As `pin`.
            BadInput: `bad_pin`; `not_signed_in` for a session that has ended.
        """
        _refuse_ended(session)

        def open_again(conn: Connection, operator: Operator, done: Done) -> None:
            self.note(conn, FactKind.SIGNED_IN, done.at, operator.code, done.body)
            session.change_role(operator.role)

        code = session.operator.code
        self._prove(lambda conn, _: by_code(conn, code), pin, open_again)
        session.open_again()

    def change_pin(self, session: Session, old: str, new: str) -> None:
        """Give the operator of `session` a PIN that nobody else knows, by the one that counts now.

        Raises:
            SignInRefused: As `pin`, of the old one.
            BadInput: `bad_pin` and `pin_too_simple`, of the new one; `not_signed_in`.
        """
        _refuse_ended(session)
        code = session.operator.code
        with self._store.read() as conn:
            check_new(new, birth_date(conn, session.operator.delegate_id))
        # Made before the write, as others would wait for it.
        hashed = Pins(self._pepper.kept(), self._cost).hash(code, new)

        def change(conn: Connection, operator: Operator, done: Done) -> None:
            rows.set_pin(conn, operator.code, hashed)
            body: dict[str, Plain] = {"change": "own_pin", "subject": code, "failures": done.body["failures"]}
            self.note(conn, FactKind.OPERATOR_CHANGED, done.at, code, body)

        self._prove(lambda conn, _: by_code(conn, code), old, change)

    def sign_out(self, session: Session) -> None:
        """End a session; doing it again changes nothing."""
        self._end(session, "left")

    def refresh(self, session: Session) -> bool:
        """Take over what the store now says of the operator; return False where the session is at an end.

        Call it when the store changed: a right that was taken away ends the session here within that time.
        """
        with self._store.read() as conn:
            row = rows.operator_by_code(conn, session.operator.code)
        if row is None or row.operator.ended_at is not None:
            self._end(session, "ended")
        elif row.operator.role is not session.operator.role:
            session.change_role(row.operator.role)
        return not session.ended

    def prove(self, candidate: Candidate, pin: str, then: Callable[[Connection, Operator, Done], T]) -> T:
        """Return what `then` makes, in the transaction that accepts the PIN, of whoever showed the card.

        Args:
            then: Must not raise: what it wrote and that the PIN was right would be forgotten together.

        Raises:
            SignInRefused: As `pin`.
            BadInput: `bad_pin`.
        """
        return self._prove(lambda conn, now: by_candidate(conn, candidate, now), pin, then)

    def prove_again(self, session: Session, pin: str, then: Callable[[Connection, Operator, Done], T]) -> T:
        """Return what `then` makes, in the transaction that accepts once more the PIN of whoever is signed in.

        Args:
            then: Must not raise, as in `prove`.

        Raises:
            SignInRefused: As `pin`.
            BadInput: `bad_pin`; `not_signed_in`.
        """
        _refuse_ended(session)
        code = session.operator.code
        return self._prove(lambda conn, _: by_code(conn, code), pin, then)

    def note(
        self, conn: Connection, kind: FactKind, at: datetime, operator: str, body: Mapping[str, Plain]
    ) -> None:
        """Write a fact of this station into the log, in the caller's transaction."""
        self._log.append(conn, Fact(uuid4(), kind, at, self._station, operator, body=body))

    def _prove(
        self,
        find: Callable[[Connection, datetime], Found],
        pin: str,
        then: Callable[[Connection, Operator, Done], T],
    ) -> T:
        check_form(pin)
        tried = self._count(find)
        row = tried.found.row
        kept = tried.pins.decoy if row is None else row.pin_hash
        right = tried.pins.fits(tried.found.subject, pin, kept)
        again = tried.pins.renewed(tried.found.subject, pin, kept) if right else kept
        now = self._clock.now()
        with self._store.write() as conn:
            # Between the count and now the card, the PIN or the operator may have come to an end.
            still = find(conn, now)
            if (
                right
                and row is not None
                and still.row is not None
                and rows.forgive(conn, still.subject, row.pin_hash, again)
            ):
                body: dict[str, Plain] = {"means": still.means, "failures": tried.before}
                return then(conn, still.row.operator, Done(now, body))
            why = tried.found.why or still.why or "wrong_pin"
            self._note_failure(conn, now, why, _about(tried.found, tried.after.failures))
        raise refused(tallies.wait(tried.after, now), last=tried.after.failures >= self._most)

    def _count(self, find: Callable[[Connection, datetime], Found]) -> _Try:
        """Count a try as a failure, for good, before anybody knows whether it is one."""
        now = self._clock.now()
        refusal: SignInRefused | None = None
        with self._store.write() as conn:
            pins = Pins(self._pepper.ready(conn), self._cost)
            found = find(conn, now)
            before = tallies.settled(self._tally(found), now)
            wait = tallies.wait(before, now)
            after = before
            if before.failures >= self._most:
                refusal = locked()
            elif wait:
                refusal = too_early(wait)
            else:
                after = tallies.counted(before, now)
            self._keep(conn, found, after)
            if refusal is not None:
                self._note_failure(conn, now, refusal.code, _about(found, after.failures))
        if refusal is not None:
            raise refusal
        return _Try(found, before.failures, after, pins)

    def _tally(self, found: Found) -> Tally:
        if found.row is None:
            return self._unknown.get(found.key, Tally())
        return Tally(found.row.failures, found.row.last_failure_at)

    def _keep(self, conn: Connection, found: Found, tally: Tally) -> None:
        if found.row is not None:
            rows.write_tally(conn, found.subject, tally.failures, tally.last, tally.until)
            return
        rows.as_much_work(conn)
        self._unknown[found.key] = tally
        self._unknown.move_to_end(found.key)
        if len(self._unknown) > _REMEMBERED:
            self._unknown.popitem(last=False)

    def _note_failure(self, conn: Connection, at: datetime, why: str, body: Mapping[str, Plain]) -> None:
        self.note(conn, FactKind.SIGN_IN_FAILED, at, _NOBODY, {"reason": why, **body})

    def _end(self, session: Session, why: str) -> None:
        if not session.end():
            return
        with self._store.write() as conn:
            self.note(conn, FactKind.SIGNED_OUT, self._clock.now(), session.operator.code, {"reason": why})


@dataclass(frozen=True, slots=True)
class Done:
    """A right PIN: when, and what the log says of it."""

    at: datetime
    body: Mapping[str, Plain]


def _about(found: Found, failures: int) -> dict[str, Plain]:
    body: dict[str, Plain] = {"means": found.means, "failures": failures}
    if found.row is not None:
        body["subject"] = found.subject
    return body


def _refuse_ended(session: Session) -> None:
    if session.ended:
        raise BadInput("not_signed_in", "This session has ended.", "Sign in with card and PIN.")
