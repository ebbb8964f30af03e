"""Requests for an override: asked for at one station, answered by a supervisor at another."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import OverrideRequest, OverrideScope, RequestState
from kiosk.people.four_eyes import PASSAGE, RULES, answered, check, expiry, seal, still_open
from kiosk.people.roles import Action, at_least, not_allowed, require
from kiosk.store import override_requests as rows
from kiosk.store.people import delegate_card
from kiosk.store.types import to_microseconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.event.places import Event
    from kiosk.people.four_eyes import Wish
    from kiosk.people.pepper import Pepper
    from kiosk.people.ports import FactLog
    from kiosk.people.session import Session
    from kiosk.store.engine import Store

BECAUSE_CHARS = 200
_LONGEST = timedelta(hours=4)


class OverrideRequests:
    """Asks at one station and answers at another of the same store; every change is in the log.

    Args:
        station: Code of this station.
    """

    def __init__(  # noqa: PLR0913 - what a station has, each named
        self, *, store: Store, log: FactLog, pepper: Pepper, event: Event, station: str, clock: Clock
    ) -> None:
        self._store, self._log, self._pepper = store, log, pepper
        self._event, self._station, self._clock = event, station, clock

    def ask(self, asked_by: Session, wish: Wish) -> OverrideRequest:
        """Ask supervisors elsewhere; consoles over the store see it when this returns.

        The same person asking again about the same is one request: the newer words replace the older.

        Raises:
            BadInput: `not_signed_in`, `session_locked`, `not_allowed` for what this role may not ask for,
                `bad_override`, `unknown_delegate`, `event_over`.
        """
        require(asked_by, Action.OVERRIDE_ASK)
        check(wish)
        if not at_least(asked_by.operator.role, RULES[wish.action].asks):
            raise not_allowed()
        now = self._clock.now()
        made = OverrideRequest(
            id=uuid4(),
            delegate_id=wish.delegate_id,
            action=wish.action,
            scope=wish.scope,
            reason=wish.reason,
            text=wish.text,
            asked_by=asked_by.operator.code,
            station=self._station,
            asked_at=now,
            lapses=self._lapses(wish.scope, now),
        )
        with self._store.write() as conn:
            if made.delegate_id is not None and delegate_card(conn, made.delegate_id) is None:
                raise BadInput(
                    "unknown_delegate", "This store has no such delegate.", "Look the person up by name."
                )
            pepper = self._pepper
            pepper.ready(conn)
            for one in rows.open_requests(conn, now):
                if (one.asked_by, one.delegate_id, one.action) == (
                    made.asked_by,
                    made.delegate_id,
                    made.action,
                ):
                    self._answer(conn, one, RequestState.WITHDRAWN, made.asked_by, now)
            rows.add_request(conn, made)
            body: dict[str, Plain] = {
                "request": made.id.bytes,
                "action": made.action.value,
                "scope": made.scope.value,
                "reason": made.reason.value,
                "text": seal(pepper, made.id, made.text) if made.text else None,
                "lapses": to_microseconds(made.lapses),
            }
            fact = Fact(
                uuid4(),
                FactKind.OVERRIDE_ASKED,
                now,
                self._station,
                made.asked_by,
                made.delegate_id,
                body=body,
            )
            self._log.append(conn, fact)
        return made

    def waiting(self) -> tuple[OverrideRequest, ...]:
        """Return the requests that wait for an answer, oldest first."""
        with self._store.read() as conn:
            return rows.open_requests(conn, self._clock.now())

    def count(self) -> int:
        """Return how many wait for an answer."""
        with self._store.read() as conn:
            return rows.count_open(conn, self._clock.now())

    def request(self, request_id: UUID) -> OverrideRequest:
        """Return one request as it stands now.

        Raises:
            BadInput: `no_such_request`.
        """
        with self._store.read() as conn:
            found = rows.request(conn, request_id, self._clock.now())
        if found is None:
            raise BadInput("no_such_request", "There is no such request.", "Look at the list again.")
        return found

    def withdraw(self, session: Session, request_id: UUID) -> OverrideRequest:
        """Take one's own request back.

        Raises:
            BadInput: `no_such_request`, `request_answered`; `not_allowed` for another person's.
        """
        require(session, Action.OVERRIDE_ASK)
        return self._settle(session, request_id, RequestState.WITHDRAWN, "", own=True)

    def decline(self, session: Session, request_id: UUID, because: str) -> OverrideRequest:
        """Decline a request for a reason that whoever asked may read.

        Raises:
            BadInput: `not_allowed` and its like; `no_reason`; `no_such_request`, `request_answered`.
        """
        require(session, Action.OVERRIDE_GRANT)
        said = " ".join(because.split())
        if not said or len(said) > BECAUSE_CHARS or not said.isprintable():
            raise BadInput(
                "no_reason",
                f"Declining takes a reason of at most {BECAUSE_CHARS} characters.",
                "Say in a few words, without names, why not.",
            )
        return self._settle(session, request_id, RequestState.DECLINED, said, own=False)

    def _settle(
        self, session: Session, request_id: UUID, state: RequestState, because: str, *, own: bool
    ) -> OverrideRequest:
        now, by = self._clock.now(), session.operator.code
        with self._store.write() as conn:
            asked = still_open(rows.request(conn, request_id, now))
            if own and asked.asked_by != by:
                raise BadInput(
                    "not_allowed", "Another person asked for this.", "Let a supervisor decline it."
                )
            return self._answer(conn, asked, state, by, now, because)

    def _answer(  # noqa: PLR0913, PLR0917 - the parts of an answer
        self,
        conn: Connection,
        asked: OverrideRequest,
        state: RequestState,
        by: str,
        now: datetime,
        because: str = "",
    ) -> OverrideRequest:
        rows.answer(conn, asked.id, state, by=by, at=now, because=because)
        sealed = seal(self._pepper, asked.id, because) if because else None
        self._log.append(conn, answered(asked, state, by=by, at=now, station=self._station, sealed=sealed))
        return replace(asked, state=state, answered_by=by, answered_at=now, because=because)

    def _lapses(self, scope: OverrideScope, now: datetime) -> datetime:
        # Whoever was asked for has long gone by then.
        return (
            now + PASSAGE
            if scope is OverrideScope.PASSAGE
            else min(expiry(scope, self._event, now), now + _LONGEST)
        )
