"""What stands in the store after somebody has gone, against what is right for them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.self_service import HelpCase, HelpCause
from kiosk.rehearsal.walk import Paper, Walker
from kiosk.store import badges, help_cases, portraits
from kiosk.store.people import delegate_card

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.desk import Desk
    from kiosk.event.people import DelegateCard

_OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})


class Ledger:
    """Reads the store through a desk over the same one.

    Args:
        station: Code of the self-service station.
    """

    def __init__(self, desk: Desk, station: str) -> None:
        self._desk, self._station = desk, station

    def card(self, delegate_id: UUID) -> DelegateCard | None:
        """Return all that is known of a delegate."""
        with self._desk.store.read() as conn:
            return delegate_card(conn, delegate_id)

    def wrong(self, walker: Walker, began: datetime) -> list[str]:
        """Return what is not as it should be now that `walker`, who came at `began`, has gone."""
        with self._desk.store.read() as conn:
            cases = [case for case in help_cases.opened_since(conn, began) if case.station == self._station]
            found = _wrong_case(walker, cases)
            if walker.delegate is not None:
                found += _wrong_paper(conn, walker, walker.delegate.id)
        return found

    def whole(self) -> list[str]:
        """Return what is wrong with the log."""
        report = self._desk.verify_log()
        return [] if report.ok else [f"the log does not verify from entry {report.first_bad}"]


def _wrong_case(walker: Walker, cases: list[HelpCase]) -> list[str]:
    cause = walker.end.cause
    if cause is None:
        return [f"a case was opened: {case.cause}" for case in cases]
    if len(cases) != 1:
        return [f"{len(cases)} cases were opened instead of one"]
    case = cases[0]
    found = []
    if case.cause is not cause:
        found.append(f"the case says {case.cause} instead of {cause}")
    if walker.end.detail is not None and case.detail != walker.end.detail:
        found.append(
            f"the case is about {case.detail or 'nothing'} instead of {walker.end.detail or 'nothing'}"
        )
    if case.open is not walker.end.waits:
        found.append("the case is open" if case.open else "the case is closed")
    if case.delegate_id not in {None, None if walker.delegate is None else walker.delegate.id}:
        found.append("the case is about somebody else")
    if case.delegate_id is None and walker.delegate is not None and cause is not HelpCause.REFUSED:
        found.append("the case does not say who it is about")
    return found


def _wrong_paper(conn: Connection, walker: Walker, delegate_id: UUID) -> list[str]:
    found = []
    made = badges.badges_of(conn, delegate_id)
    states = [(badge.state, badges.job_of_badge(conn, badge.id)) for badge in made]
    if walker.end.paper is Paper.NONE and made:
        found.append(f"{len(made)} badges were made instead of none")
    if walker.end.paper is not Paper.NONE and len(made) != 1:
        found.append(f"{len(made)} badges were made instead of one")
    for state, job in states:
        handed = job is not None and job.state is PrintState.HANDED_OVER
        if walker.end.paper is Paper.ISSUED and not (state is BadgeState.ISSUED and handed):
            found.append(f"the badge is {state}, its job {'missing' if job is None else job.state}")
        if walker.end.paper is Paper.UNREAD and (
            state is not BadgeState.MADE or job is None or job.state not in _OUT or handed
        ):
            found.append(f"the badge is {state} though nobody read it")
    kept = portraits.newest_portrait(conn, delegate_id) is not None
    if kept is not walker.end.portrait:
        found.append("a portrait is kept" if kept else "no portrait is kept")
    return found
