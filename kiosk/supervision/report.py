"""The shift report: what happened in a period, collected from the store, ready to be made into a PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.event.cases import Case
from kiosk.event.names import PersonName
from kiosk.event.places import Event
from kiosk.event.verdict import Outcome
from kiosk.store import boards as rows
from kiosk.store import cases, people
from kiosk.supervision import boards, days
from kiosk.supervision import delegations as delegation_board

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.config import SupervisionSettings

__all__ = ["Given", "Person", "ShiftReport", "collect"]
_MOST_PEOPLE = 400


@dataclass(frozen=True, slots=True)
class Person:
    """Who a case or an override is about; the name is None where names do not leave the store."""

    number: int
    name: PersonName | None


@dataclass(frozen=True, slots=True)
class Given:
    """One override, as the report lists it."""

    at: datetime
    action: str
    scope: str
    reason: str
    asked_by: str
    granted_by: str
    delegate_id: UUID | None


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """All that the report says.

    Args:
        period: From when up to when, aware.
        arrivals: Of the day on which the period ends, and of the day before.
        cases: Open at some moment of the period.
        people: Whom cases and overrides are about, by delegate id.
        log_size: Entries that the checkpoint covers.
        settings: The section `[supervision]`, for the quorum's rule.
        note: The signed checkpoint (C2SP tlog-checkpoint), recorded as seen by "paper".
    """

    event: Event
    period: tuple[datetime, datetime]
    made_at: datetime
    verdicts: tuple[boards.VerdictCount, ...]
    arrivals: boards.Arrivals
    zones: tuple[boards.ZoneCount, ...]
    cases: tuple[Case, ...]
    overrides: tuple[Given, ...]
    operators: tuple[boards.OperatorCount, ...]
    stations: tuple[boards.StationCount, ...]
    delegations: tuple[delegation_board.DelegationRow, ...]
    quorum: delegation_board.Quorum
    people: Mapping[UUID, Person]
    settings: SupervisionSettings
    log_size: int
    note: str

    @property
    def scans(self) -> int:
        """Return all scans of the period."""
        return sum(one.scans for one in self.verdicts)

    def of(self, outcome: Outcome) -> int:
        """Return the scans of the period with that verdict."""
        return sum(one.scans for one in self.verdicts if one.outcome is outcome)

    def render(self, language: str = "en") -> bytes:
        """Return the report as a PDF, A4; the same report gives the same bytes.

        Args:
            language: BCP 47; one that is not the conference's gives English. Arabic pages are read from the right.
        """
        from kiosk.supervision.report_pages import render
        from kiosk.supervision.report_words import Words

        return render(self, Words.of(language))


def collect(  # noqa: PLR0913 - the parts of one report, each named
    conn: Connection,
    *,
    event: Event,
    period: tuple[datetime, datetime],
    made_at: datetime,
    note: str,
    settings: SupervisionSettings,
    names: bool = False,
    skew: int = 0,
) -> ShiftReport:
    """Return the report of `period`, read in one unit of work.

    Args:
        note: The checkpoint that goes onto it.
        names: Whether people are named; otherwise they stand there by their numbers.
        skew: By how many microseconds the clock ever went back (see `Review`).
    """
    since, until = period
    zone = ZoneInfo(event.timezone)
    board = delegation_board.board(conn)
    found = cases.cases_between(conn, since, until)
    given = tuple(map(_given, rows.overrides(conn, since, until)))
    return ShiftReport(
        event=event,
        period=period,
        made_at=made_at,
        verdicts=boards.verdicts(conn, since, until, skew),
        # The last moment that belongs to the period: one that ends at midnight is about the day before.
        arrivals=boards.arrivals(conn, days.day_of(until - timedelta(microseconds=1), zone), zone, skew),
        zones=boards.occupancy(conn),
        cases=found,
        overrides=given,
        operators=boards.operators(conn, since, until, skew),
        stations=boards.stations(conn),
        delegations=board,
        quorum=delegation_board.quorum(board, settings),
        people=_people(
            conn, [*(one.delegate_id for one in found), *(one.delegate_id for one in given)], names=names
        ),
        settings=settings,
        log_size=_size_of(note),
        note=note,
    )


def _given(row: Any) -> Given:
    return Given(row.at, row.action, row.scope, row.reason, row.asked_by, row.granted_by, row.delegate_id)


def _people(conn: Connection, ids: list[UUID | None], *, names: bool) -> Mapping[UUID, Person]:
    wanted = tuple(dict.fromkeys(one for one in ids if one is not None))[:_MOST_PEOPLE]
    cards = people.delegate_cards(conn, wanted)
    return {
        one: Person(card.delegate.number, card.delegate.name if names else None)
        for one, card in cards.items()
    }


def _size_of(note: str) -> int:
    # C2SP tlog-checkpoint: origin, size, root, each a line; the note is our own.
    return int(note.split("\n", 2)[1])
