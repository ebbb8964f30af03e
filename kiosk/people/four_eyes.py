"""Four eyes: a rule is set aside only by two different people, in one transaction with its log entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import (
    Operator,
    Override,
    OverrideAction,
    OverrideReason,
    OverrideRequest,
    OverrideScope,
    RequestState,
)
from kiosk.event.people import Role
from kiosk.people.pins import Pins
from kiosk.people.roles import Action, at_least, not_allowed, require
from kiosk.store import operators as rows
from kiosk.store import override_requests as requests
from kiosk.store.people import delegate_card
from kiosk.store.types import to_microseconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.places import Event
    from kiosk.people.finding import Candidate
    from kiosk.people.pepper import Pepper
    from kiosk.people.ports import FactLog
    from kiosk.people.session import Session
    from kiosk.people.sign_in import Done, SignIn

PASSAGE = timedelta(minutes=15)
"""How long a granted passage waits for its verdict."""
TEXT_CHARS = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """What an action asks of its two people.

    Args:
        asks: Least role of whoever asks.
        grants: Least role of whoever grants.
        either: What at least one of them must be.
        about_delegate: Whether it is about one delegate.
    """

    asks: Role
    grants: Role
    either: Role
    about_delegate: bool


# Keys and clocks are an admin's, but an event may well have one admin only: a supervisor is the other pair of eyes.
RULES: Mapping[OverrideAction, Rule] = MappingProxyType(
    {
        OverrideAction.ADMIT: Rule(Role.VOLUNTEER, Role.SUPERVISOR, Role.SUPERVISOR, about_delegate=True),
        OverrideAction.REPRINT: Rule(Role.VOLUNTEER, Role.SUPERVISOR, Role.SUPERVISOR, about_delegate=True),
        OverrideAction.EXPORT: Rule(Role.SUPERVISOR, Role.SUPERVISOR, Role.SUPERVISOR, about_delegate=False),
        OverrideAction.KEY_CHANGE: Rule(Role.SUPERVISOR, Role.SUPERVISOR, Role.ADMIN, about_delegate=False),
        OverrideAction.CLOCK_CHANGE: Rule(Role.SUPERVISOR, Role.SUPERVISOR, Role.ADMIN, about_delegate=False),
    }
)
"""Who may ask for what, and who may grant it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for.

    Args:
        delegate_id: For whom; None for actions about no delegate.
        text: Further words, at most 400 characters; needed with the reason "other". It stays in the store and may
            be erased with it; the log holds a keyed hash, so that nobody changes it unseen.
    """

    delegate_id: UUID | None
    action: OverrideAction
    scope: OverrideScope
    reason: OverrideReason
    text: str = ""


class FourEyes:
    """Grants overrides at one station.

    Args:
        sign_in: Proves who grants.
        station: Code of this station.
    """

    def __init__(self, *, log: FactLog, pepper: Pepper, sign_in: SignIn, event: Event, station: str) -> None:
        self._log = log
        self._pepper = pepper
        self._sign_in = sign_in
        self._event = event
        self._station = station

    def grant(self, asked_by: Session, granter: Candidate, pin: str, wish: Wish) -> Override:
        """Return the override that the second person grants; it is in the store and the log when this returns.

        What the same person asked the consoles for about the same is withdrawn with it: nobody grants it twice.

        Raises:
            SignInRefused: As `SignIn.pin`, of the granter.
            BadInput: `not_signed_in`, `session_locked` or `not_allowed` of either person; `same_person`;
                `own_case` when one of them is the delegate; `unknown_delegate`, `bad_override`, `event_over`.
        """
        require(asked_by, Action.OVERRIDE_ASK)
        check(wish)
        asker = asked_by.operator.code

        def decide(conn: Connection, operator: Operator, done: Done) -> Override | BadInput:
            try:
                asking = self._asking(conn, asker)
                _judge(conn, asking, operator, wish)
                made = self._override(asking, operator, wish, done.at)
            except BadInput as error:
                return self._refused(conn, operator, asker, done, error)
            rows.add_override(conn, made)
            self._log.append(conn, self._fact(made))
            self._no_longer_asked(conn, made)
            return made

        made = self._sign_in.prove(granter, pin, decide)
        if isinstance(made, BadInput):
            raise made
        return made

    def answer(self, request_id: UUID, granter: Session, pin: str) -> Override:
        """Return the override that whoever is signed in here grants to a request made elsewhere.

        It, its log entry with both names and the request's answer are one transaction.

        Raises:
            SignInRefused: As `SignIn.pin`, of the granter.
            BadInput: `no_such_request`, `request_answered`, and as `grant`.
        """
        require(granter, Action.OVERRIDE_GRANT)

        def decide(conn: Connection, operator: Operator, done: Done) -> Override | BadInput:
            asked = requests.request(conn, request_id, done.at)
            asker = "-" if asked is None else asked.asked_by
            try:
                asked = still_open(asked)
                wish = Wish(asked.delegate_id, asked.action, asked.scope, asked.reason, asked.text)
                asking = self._asking(conn, asker)
                _judge(conn, asking, operator, wish)
                made = self._override(asking, operator, wish, done.at)
            except BadInput as error:
                return self._refused(conn, operator, asker, done, error)
            rows.add_override(conn, made)
            requests.answer(
                conn, request_id, RequestState.GRANTED, by=operator.code, at=done.at, override_id=made.id
            )
            self._log.append(conn, self._fact(made, request_id))
            return made

        made = self._sign_in.prove_again(granter, pin, decide)
        if isinstance(made, BadInput):
            raise made
        return made

    def text_is_unchanged(self, override: Override, sealed: bytes) -> bool:
        """Return whether the words of `override` are those whose hash its log entry holds as `text`."""
        return self._seal(override) == sealed

    def _no_longer_asked(self, conn: Connection, made: Override) -> None:
        for one in requests.open_requests(conn, made.at):
            if (one.asked_by, one.delegate_id, one.action) == (
                made.asked_by,
                made.delegate_id,
                made.action,
            ):
                state = RequestState.WITHDRAWN
                requests.answer(conn, one.id, state, by=made.asked_by, at=made.at, override_id=made.id)
                self._log.append(
                    conn, answered(one, state, by=made.asked_by, at=made.at, station=self._station)
                )

    def _refused(
        self, conn: Connection, operator: Operator, asker: str, done: Done, error: BadInput
    ) -> BadInput:
        body: dict[str, Plain] = {"reason": error.code, "means": "override", "subject": operator.code}
        self._sign_in.note(conn, FactKind.SIGN_IN_FAILED, done.at, asker, body)
        return error

    @staticmethod
    def _asking(conn: Connection, code: str) -> Operator:
        """Return who asks as the store has them now: a right may have ended while the session was open."""
        row = rows.operator_by_code(conn, code)
        if row is None or row.operator.ended_at is not None:
            raise BadInput("not_signed_in", "Your right to sign in has ended.", "Ask an admin.")
        return row.operator

    def _override(self, asking: Operator, granting: Operator, wish: Wish, now: datetime) -> Override:
        return Override(
            id=uuid4(),
            delegate_id=wish.delegate_id,
            action=wish.action,
            scope=wish.scope,
            reason=wish.reason,
            text=wish.text,
            asked_by=asking.code,
            granted_by=granting.code,
            at=now,
            expires=expiry(wish.scope, self._event, now),
        )

    def _fact(self, made: Override, request_id: UUID | None = None) -> Fact:
        body: dict[str, Plain] = {
            "override": made.id.bytes,
            "action": made.action.value,
            "scope": made.scope.value,
            "reason": made.reason.value,
            "text": self._seal(made) if made.text else None,
            "granted_by": made.granted_by,
            "expires": to_microseconds(made.expires),
        }
        if request_id is not None:
            body["request"] = request_id.bytes
        return Fact(
            id=uuid4(),
            kind=FactKind.OVERRIDE,
            at=made.at,
            station=self._station,
            operator=made.asked_by,
            delegate_id=made.delegate_id,
            body=body,
        )

    def _seal(self, override: Override) -> bytes:
        return seal(self._pepper, override.id, override.text)


def seal(pepper: Pepper, what: UUID, text: str) -> bytes:
    """Return the keyed hash under which the words about `what` stand in the log."""
    return Pins(pepper.kept()).seal(f"{what}:{text}")


def answered(  # noqa: PLR0913 - the parts of an answer, each named
    asked: OverrideRequest,
    state: RequestState,
    *,
    by: str,
    at: datetime,
    station: str,
    sealed: bytes | None = None,
) -> Fact:
    """Return what the log says of a request that is answered by anything else than its grant.

    Args:
        sealed: Keyed hash of the words that go with it, or None.
    """
    body: dict[str, Plain] = {
        "request": asked.id.bytes,
        "state": state.value,
        "asked_by": asked.asked_by,
        "text": sealed,
    }
    return Fact(uuid4(), FactKind.OVERRIDE_ANSWERED, at, station, by, asked.delegate_id, body=body)


def still_open(asked: OverrideRequest | None) -> OverrideRequest:
    """Return the request where it still waits for an answer.

    Raises:
        BadInput: `no_such_request`, `request_answered`.
    """
    if asked is None:
        raise BadInput("no_such_request", "There is no such request.", "Look at the list again.")
    if asked.state is not RequestState.OPEN:
        raise BadInput(
            "request_answered",
            "This request was answered, withdrawn, or has lapsed.",
            "Look at the list again; it can be asked for anew.",
        )
    return asked


def expiry(scope: OverrideScope, event: Event, now: datetime) -> datetime:
    """Return when an override granted at `now` ends, by the days of the event's own time zone.

    Raises:
        BadInput: `event_over` for the rest of an event that has ended.
    """
    if scope is OverrideScope.PASSAGE:
        return now + PASSAGE
    zone = ZoneInfo(event.timezone)
    last = now.astimezone(zone).date() if scope is OverrideScope.DAY else event.ends_on
    end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
    if end <= now:
        raise BadInput("event_over", "The event has ended.", "Choose this passage or today.")
    return end


def check(wish: Wish) -> None:
    """Refuse a wish that no two people could grant.

    Raises:
        BadInput: `bad_override`.
    """
    if RULES[wish.action].about_delegate is (wish.delegate_id is None):
        raise _bad("This kind of override is about one delegate, or about none.", "Choose the other kind.")
    if len(wish.text) > TEXT_CHARS or not wish.text.replace("\n", " ").isprintable():
        raise _bad(
            f"The words are more than {TEXT_CHARS} characters, or hold others than letters.", "Shorten."
        )
    if wish.reason is OverrideReason.OTHER and not wish.text.strip():
        raise _bad("The reason “other” needs words.", "Write what the reason is, without names.")


def _judge(conn: Connection, asking: Operator, granting: Operator, wish: Wish) -> None:
    rule, roles = RULES[wish.action], (asking.role, granting.role)
    people = {asking.delegate_id, granting.delegate_id} - {None}
    # The store keeps a delegate from being two operators; it is not the only thing to rely on here.
    if asking.code == granting.code or (people and asking.delegate_id == granting.delegate_id):
        raise BadInput("same_person", "The second person must be somebody else.", "Fetch another supervisor.")
    if not (at_least(asking.role, rule.asks) and at_least(granting.role, rule.grants)):
        raise not_allowed()
    if not any(at_least(role, rule.either) for role in roles):
        raise not_allowed()
    if wish.delegate_id is None:
        return
    if wish.delegate_id in people:
        raise BadInput("own_case", "Nobody decides about themselves.", "Fetch another supervisor.")
    if delegate_card(conn, wish.delegate_id) is None:
        raise BadInput("unknown_delegate", "This store has no such delegate.", "Look the person up by name.")


def _bad(message: str, remedy: str) -> BadInput:
    return BadInput("bad_override", message, remedy)
