"""Who the operators are: adding, PINs, cards, unlocking, ending; each change is a fact of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import Operator
from kiosk.event.people import Role
from kiosk.people.pins import COST, Cost, Pins, check_new
from kiosk.people.roles import Action, at_least, may, not_allowed, require
from kiosk.people.session import Session
from kiosk.store import operators as rows
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.people.pepper import Pepper
    from kiosk.people.ports import FactLog
    from kiosk.store.engine import Store
    from kiosk.store.operators import OperatorRow

By = Session | str
"""Who changes something: a session, whose rights are checked, or the operator's code that a command line was given;
whoever runs commands over the data folder can read its keys already."""

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
_NAME_CHARS = 120


class Staff:
    """Keeps the operators of one store.

    Args:
        station: Code of the station where changes are made.
        cost: What one try of a PIN is to cost.
    """

    def __init__(  # noqa: PLR0913 - what a station has, each named
        self, *, store: Store, log: FactLog, pepper: Pepper, station: str, clock: Clock, cost: Cost = COST
    ) -> None:
        self._store = store
        self._log = log
        self._pepper = pepper
        self._station = station
        self._clock = clock
        self._cost = cost

    def everybody(self) -> tuple[OperatorRow, ...]:
        """Return all operators by code, ended ones too."""
        with self._store.read() as conn:
            return rows.operators(conn)

    def in_office(self, code: str) -> OperatorRow:
        """Return the operator `code` who may sign in.

        Raises:
            BadInput: `unknown_operator`.
        """
        with self._store.read() as conn:
            return _in_office(conn, code)

    def needs_first_admin(self) -> bool:
        """Return whether there is no active admin, so that `first_admin` may make one."""
        with self._store.read() as conn:
            return not rows.active_admins(conn)

    def first_admin(self, made: Operator, pin: str, by: str = "-") -> None:
        """Add an admin with a PIN while there is none; of several who try at once exactly one succeeds.

        Raises:
            BadInput: `admin_exists`, or as `add` and `set_pin`.
        """
        if made.role is not Role.ADMIN:
            raise BadInput("bad_operator", "The first operator is an admin.", "Give the role admin.")
        self._add(made, pin, by, first=True)

    def add(self, made: Operator, by: By, pin: str | None = None) -> None:
        """Add an operator, with a PIN or without.

        Raises:
            BadInput: `bad_operator`, `operator_exists`, `unknown_delegate`, `not_allowed` and its like, or as
                `set_pin`.
        """
        self._add(made, pin, by, first=False)

    def set_pin(self, code: str, pin: str, by: By) -> None:
        """Give an operator a PIN; it unlocks, too.

        Raises:
            BadInput: `bad_pin`, `pin_too_simple`, `unknown_operator`, `not_allowed` and its like.
        """
        with self._store.write() as conn:
            _refuse_without_right(conn, by, Action.OPERATORS)
            row = _in_office(conn, code)
            check_new(pin, birth_date(conn, row.operator.delegate_id))
            pepper = self._pepper.ready(conn)
        # Outside the write, as others would wait for it.
        hashed = Pins(pepper, self._cost).hash(code, pin)
        with self._changing(code, by, Action.OPERATORS, "pin") as (conn, _):
            rows.set_pin(conn, code, hashed)

    def forget_pins(self, by: By) -> None:
        """Take everybody's PIN away after the pepper was lost, so that new ones can be given.

        Raises:
            BadInput: `pepper_there` while the pepper is there, `not_allowed` and its like.
        """
        with self._store.write() as conn:
            _refuse_without_right(conn, by, Action.KEYS)
            if not self._pepper.is_lost:
                raise BadInput(
                    "pepper_there",
                    "The PINs are in order: keys/pepper.key is there.",
                    "Give single operators new PINs instead.",
                )
            body: dict[str, Plain] = {"change": "pins_forgotten", "operators": rows.forget_pins(conn)}
            self._note(conn, by, body)

    def set_card(self, code: str, card: bytes, by: By) -> None:
        """Give an operator a new card; the one before it lets nobody in any more.

        Raises:
            BadInput: `unknown_operator`, `not_allowed` and its like.
        """
        with self._changing(code, by, Action.OPERATORS, "card") as (conn, body):
            body["card"] = card
            rows.set_card(conn, code, card)

    def card_in_force(self, code: str, by: By) -> bytes | None:
        """Return the id of an operator's card so that it can be printed again, which is a fact too; None for none.

        Raises:
            BadInput: `unknown_operator`, `not_allowed` and its like.
        """
        if self.in_office(code).operator.card is None:
            return None
        with self._changing(code, by, Action.OPERATORS, "card_printed") as (conn, body):
            held = _in_office(conn, code).operator.card
            body["card"] = held
        return held

    def set_role(self, code: str, role: Role, by: By) -> None:
        """Give an operator another role.

        Raises:
            BadInput: `last_admin`, `unknown_operator`, `not_allowed` and its like.
        """
        with self._changing(code, by, Action.OPERATORS, "role") as (conn, body):
            if role is not Role.ADMIN:
                _keep_an_admin(conn, code)
            body["role"] = role.value
            rows.set_role(conn, code, role)

    def unlock(self, code: str, by: By) -> None:
        """Let an operator try PINs again; nobody unlocks a higher role than their own.

        Raises:
            BadInput: `unknown_operator`, `not_allowed` and its like.
        """
        with self._changing(code, by, Action.UNLOCK, "unlocked") as (conn, body):
            row = _in_office(conn, code)
            if isinstance(by, Session) and not at_least(by.operator.role, row.operator.role):
                raise not_allowed()
            body["failures"] = row.failures
            rows.unlock(conn, code)

    def end(self, code: str, by: By) -> None:
        """End an operator's right to sign in, for good; sessions end with it as soon as they are refreshed.

        Raises:
            BadInput: `last_admin`, `unknown_operator`, `not_allowed` and its like.
        """
        with self._changing(code, by, Action.OPERATORS, "ended") as (conn, _):
            _keep_an_admin(conn, code)
            rows.end_operator(conn, code, self._clock.now())

    def _add(self, made: Operator, pin: str | None, by: By, *, first: bool) -> None:
        _check(made)
        with self._store.write() as conn:
            self._refuse_taken(conn, made, by, first=first)
            if pin is not None:
                check_new(pin, birth_date(conn, made.delegate_id))
                pepper = self._pepper.ready(conn)
        hashed = "" if pin is None else Pins(pepper, self._cost).hash(made.code, pin)
        with self._store.write() as conn:
            self._refuse_taken(conn, made, by, first=first)
            rows.add_operator(conn, made, hashed)
            body: dict[str, Plain] = {
                "change": "added",
                "subject": made.code,
                "role": made.role.value,
                "first": first,
            }
            if made.card is not None:
                body["card"] = made.card
            self._note(conn, by, body, made.delegate_id)

    @staticmethod
    def _refuse_taken(conn: Connection, made: Operator, by: By, *, first: bool) -> None:
        _refuse_without_right(conn, by, Action.OPERATORS)
        if first and rows.active_admins(conn):
            raise BadInput("admin_exists", "There is an admin already.", "Ask that admin to add you.")
        taken = rows.operator_by_code(conn, made.code) is not None
        if made.delegate_id is not None:
            if delegate_card(conn, made.delegate_id) is None:
                raise BadInput(
                    "unknown_delegate", "This store has no such delegate.", "Look the person up by name."
                )
            taken = taken or rows.operator_by_delegate(conn, made.delegate_id) is not None
        if taken:
            raise BadInput(
                "operator_exists",
                "There is an operator of this code, or this delegate is one.",
                "Choose another code, or see `kiosk operator list`.",
            )

    @contextmanager
    def _changing(
        self, code: str, by: By, action: Action, change: str
    ) -> Iterator[tuple[Connection, dict[str, Plain]]]:
        """Open one transaction for the change of an operator in office and the fact that tells it."""
        with self._store.write() as conn:
            _refuse_without_right(conn, by, action)
            _in_office(conn, code)
            body: dict[str, Plain] = {"change": change, "subject": code}
            yield conn, body
            self._note(conn, by, body)

    def _note(
        self, conn: Connection, by: By, body: dict[str, Plain], delegate_id: UUID | None = None
    ) -> None:
        fact = Fact(
            id=uuid4(),
            kind=FactKind.OPERATOR_CHANGED,
            at=self._clock.now(),
            station=self._station,
            operator=by.operator.code if isinstance(by, Session) else by,
            delegate_id=delegate_id,
            body=body,
        )
        self._log.append(conn, fact)


def _refuse_without_right(conn: Connection, by: By, action: Action) -> None:
    """Refuse a session that may not do `action`, by what it knows and by what the store says now."""
    if isinstance(by, Session):
        require(by, action)
        row = rows.operator_by_code(conn, by.operator.code)
        if row is None or row.operator.ended_at is not None or not may(row.operator.role, action):
            raise not_allowed()


def _check(made: Operator) -> None:
    if not _CODE.fullmatch(made.code):
        raise BadInput(
            "bad_operator",
            "An operator's code is 1 to 32 letters, digits, dots, underscores or hyphens, a letter or digit first.",
            "Choose a short one that is no name, such as v-07.",
        )
    name = made.name
    if not name.strip() or len(name) > _NAME_CHARS or not name.isprintable():
        raise BadInput(
            "bad_operator",
            f"An operator's name is 1 to {_NAME_CHARS} characters without line breaks.",
            "Give the name as it is called.",
        )


def _in_office(conn: Connection, code: str) -> OperatorRow:
    row = rows.operator_by_code(conn, code)
    if row is None or row.operator.ended_at is not None:
        raise BadInput(
            "unknown_operator",
            "There is no operator of this code, or their right to sign in has ended.",
            "See `kiosk operator list`.",
        )
    return row


def _keep_an_admin(conn: Connection, code: str) -> None:
    if _in_office(conn, code).operator.role is Role.ADMIN and rows.active_admins(conn) == 1:
        raise BadInput("last_admin", "This is the last admin.", "Make somebody else an admin first.")


def birth_date(conn: Connection, delegate_id: UUID | None) -> date | None:
    """Return a delegate's birth date, where there is such a delegate and it is known."""
    card = None if delegate_id is None else delegate_card(conn, delegate_id)
    return None if card is None else card.delegate.birth_date
