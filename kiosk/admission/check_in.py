"""Check-in at a desk: from a code to a verdict that is in the log before anyone sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.admission.verdicts import Presented, Verdicts
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import Plain
from kiosk.store import check_ins

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.standing import Standing


class CheckIn:
    """The desk's side of a verdict: an invitation that is admitted begins a check-in.

    Args:
        verdicts: The station's verdicts.
        station: Code of this desk.
        doubted: Returns whether somebody who compared a delegate's face could not say that it is the same person.
    """

    def __init__(
        self,
        verdicts: Verdicts,
        station: str,
        doubted: Callable[[Connection, UUID], bool] = lambda _, __: False,
    ) -> None:
        self._verdicts = verdicts
        self._station = station
        self._doubted = doubted

    def present(self, code: bytes) -> Presented:
        """Return the verdict on `code` (the exact bytes read), durable in the log; never raises for a bad code.

        Raises:
            EnvironmentFault: When the store cannot be written; then there is no verdict either.
        """
        return self._verdicts.of_code(code, self)

    def open_person(self, delegate_id: UUID) -> Presented:
        """Return the verdict on a person whom a volunteer found by name, by the same rule, logged alike."""
        return self._verdicts.of_person(delegate_id, self)

    def go_on(self, delegate_id: UUID) -> Presented:
        """Return the verdict on a person whose invitation was read, and proved to be theirs, at another station."""
        return self._verdicts.of_person(delegate_id, self, by_name=False)

    def gate(self, conn: Connection, held: Standing | None, now: datetime) -> None:  # noqa: ARG002 - Duty's shape
        """Return None: a desk guards no gate."""
        return

    def doubted(self, conn: Connection, held: Standing) -> bool:
        """Return what was said of the face while this check-in was under way; a badge is not doubted here."""
        under_way = held.check_in is not None and held.check_in.completed_at is None
        return (
            under_way
            and held.credential.kind is CredentialKind.INVITATION
            and self._doubted(conn, held.delegate_id)
        )

    def admitted(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Begin the check-in, or go on with it; True while portrait and badge are still to come."""
        if held.credential.kind is not CredentialKind.INVITATION:
            return False
        over = held.check_in is not None and held.check_in.completed_at is not None
        # Admitted all the same, by two people's word, and without a badge: one is to be made.
        again = over and held.badge is None and check_ins.reopen(conn, held.delegate_id)
        go_on = check_ins.begin if held.check_in is None else check_ins.start
        go_on(conn, delegate_id=held.delegate_id, cti=held.credential.cti, station=self._station, at=now)
        return again or not over

    def body(self) -> Mapping[str, Plain]:
        """Return nothing: what a desk's entry says, every entry says."""
        return {}
