"""The boards at a console: zones, arrivals, delegations, quorum, operators and stations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.people import Action, may
from kiosk.people.roles import at_least
from kiosk.store.station_lock import is_open
from kiosk.supervision.counting import Counting, StationNow
from kiosk.supervision.stations_out import StationsOut

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.event.duty import StationOut
    from kiosk.store.whereabouts import Insider
    from kiosk.supervision.counting import (
        ArrivalsNow,
        DelegationBoard,
        GateCount,
        InsidePage,
        MemberNow,
        OperatorNow,
        ZoneNow,
    )
    from kiosk.supervision.service import Boards

PAGE = 50


@dataclass(frozen=True, slots=True)
class OpenStation:
    """A station in numbers, whether it is open on this machine at this moment, and why it serves nobody all the same."""

    now: StationNow
    is_open: bool
    out: StationOut | None = None

    @property
    def is_lost(self) -> bool:
        """Return whether it worked on this day and is open no more."""
        return not self.is_open and self.now.heard is not None


@dataclass(frozen=True, slots=True)
class OperatorState:
    """An operator in numbers, and whether too many wrong PINs have locked the card."""

    now: OperatorNow
    locked: bool
    may_unlock: bool


@dataclass(frozen=True, slots=True)
class Crew:
    """Stations and operators of a day; while `complete` is False a further look knows more."""

    stations: tuple[OpenStation, ...]
    operators: tuple[OperatorState, ...]
    complete: bool


class BoardRoom:
    """Counts; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._counting = Counting(parts.store, parts.event, parts.clock, parts.settings.supervision)
        self._out, self._out_lock = StationsOut(), Lock()

    def boards(self, day: date | None = None) -> Boards:
        """Return all boards of `day` at once (see `Supervision.boards`): for what is looked at once in a while."""
        self._parts.attendance.require(Action.BOARDS)
        return self._parts.supervision.boards(day)

    def today(self) -> date:
        """Return the day it is at the venue."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.today()

    def days(self) -> tuple[date, ...]:
        """Return the days that can be looked at, the newest first: those of the event so far, and today."""
        today, event = self.today(), self._parts.event
        last = min(today, event.ends_on)
        held = (event.starts_on + timedelta(days=n) for n in range((last - event.starts_on).days + 1))
        return tuple(sorted({today, *held}, reverse=True))

    def zones(self) -> tuple[ZoneNow, ...]:
        """Return every zone with how many are inside, and how that moves."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.zones()

    def gates(self, zone: int, day: date) -> tuple[GateCount, ...]:
        """Return the gates of a zone with their scans of `day`."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.gates(zone, day)

    def inside(self, zone: int, limit: int = PAGE, after: Insider | None = None) -> InsidePage:
        """Return people inside a zone, the last to enter first, those behind `after` where given."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.inside(zone, limit, after)

    def arrivals(self, day: date) -> ArrivalsNow:
        """Return the arrivals of `day` by quarter hour, with the day before beside it."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.arrivals(day)

    def delegations(self) -> DelegationBoard:
        """Return the delegations in protocol order with the quorum."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.delegations()

    def members(self, delegation_id: UUID) -> tuple[MemberNow, ...]:
        """Return a delegation's people by their numbers."""
        self._parts.attendance.require(Action.BOARDS)
        return self._counting.members(delegation_id)

    def crew(self, day: date) -> Crew:
        """Return the stations and operators with what they did on `day`."""
        self._parts.attendance.require(Action.BOARDS)
        board = self._counting.stations(day)
        most = self._parts.settings.people.lock_after_failures
        with self._out_lock, self._parts.store.read() as conn:
            out = self._out.look(conn)
            told = self._out.complete
        return Crew(
            tuple(
                OpenStation(one, is_open(self._parts.data, one.count.code), out.get(one.count.code))
                for one in board.stations
            ),
            tuple(
                OperatorState(
                    one,
                    locked=one.row is not None and one.row.failures >= most,
                    may_unlock=self._may_unlock(one),
                )
                for one in board.operators
            ),
            board.complete and told,
        )

    def unlock(self, code: str) -> None:
        """Let an operator try PINs again after too many wrong ones.

        Raises:
            BadInput: `unknown_operator`; `not_allowed` for a role higher than one's own.
        """
        attendance = self._parts.attendance
        attendance.require(Action.UNLOCK)
        if attendance.session is None:
            raise BadInput("not_signed_in", "Nobody is signed in here.", "Sign in with card and PIN.")
        attendance.staff.unlock(code, attendance.session)

    def _may_unlock(self, one: OperatorNow) -> bool:
        """Return whether whoever is signed in may unlock this operator: nobody does a higher role than their own."""
        session = self._parts.attendance.session
        if session is None or one.row is None or one.row.operator.ended_at is not None:
            return False
        own = session.operator.role
        return may(own, Action.UNLOCK) and at_least(own, one.row.operator.role)
