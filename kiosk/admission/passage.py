"""Passage through a gate: allowed or not, in or out, and who is inside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.admission.facts import GateFacts
from kiosk.admission.verdicts import Presented, Verdicts
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.places import Direction, Passback
from kiosk.store import presence

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.places import Gate, Zone
    from kiosk.event.standing import Standing
    from kiosk.scanlog import ScanLog
    from kiosk.store.presence import Presence

_LOGICAL = frozenset({Passback.LOGICAL, Passback.TIMED_LOGICAL})
_TIMED = frozenset({Passback.TIMED, Passback.TIMED_LOGICAL})


class Passage:
    """The gate's side of a verdict: an ADMIT moves the delegate in or out, in the same transaction.

    Args:
        verdicts: The station's verdicts.
        gate: The gate guarded.
        zone: The zone behind it, with its capacity and its way of anti-passback.
    """

    def __init__(self, verdicts: Verdicts, gate: Gate, zone: Zone) -> None:
        self._verdicts = verdicts
        self._gate = gate
        self._zone = zone

    def present(self, code: bytes) -> Presented:
        """Return the verdict on `code` at this gate, durable in the log; never raises for a bad code.

        Raises:
            EnvironmentFault: When the store cannot be written; then nobody has passed either.
        """
        return self._verdicts.of_code(code, self)

    def gate(self, conn: Connection, held: Standing | None, now: datetime) -> GateFacts:
        """Return what is known of the gate and of the delegate's last passage."""
        last = None if held is None else presence.presence_of(conn, held.delegate_id, self._zone.number)
        entering = self._gate.direction is Direction.ENTRY
        capacity = self._zone.capacity
        full = (
            entering
            and capacity is not None
            and presence.count_inside(conn, self._zone.number) >= capacity
            and not (last is not None and last.inside)
        )
        return GateFacts(
            zone=self._zone.number,
            direction=self._gate.direction,
            inside=inside_counts(last, self._zone, now),
            too_soon=entering and too_soon(last, self._zone, now),
            full=full,
        )

    def doubted(self, conn: Connection, held: Standing) -> bool:  # noqa: ARG002 - Duty's shape
        """Return False: faces are compared where badges are made."""
        return False

    def admitted(self, conn: Connection, held: Standing, now: datetime) -> bool:
        """Move the delegate in or out; no badge comes next."""
        presence.move(
            conn,
            held.delegate_id,
            self._zone.number,
            inside=self._gate.direction is Direction.ENTRY,
            gate=self._gate.code,
            at=now,
        )
        return False

    def body(self) -> Mapping[str, Plain]:
        """Return gate, zone and direction."""
        return {
            "gate": self._gate.code,
            "zone": self._zone.number,
            "direction": self._gate.direction.value,
        }


def inside_counts(last: Presence | None, zone: Zone, now: datetime) -> bool | None:
    """Return whether the last passage makes a delegate count as inside; None where this zone does not ask.

    With timed-logical anti-passback being inside is forgotten after the zone's minutes, so that a
    missed exit does not keep anyone out for the day.
    """
    if zone.passback not in _LOGICAL:
        return None
    if last is None:
        return False
    if not last.inside or zone.passback is Passback.LOGICAL:
        return last.inside
    return now - last.at < timedelta(minutes=zone.passback_minutes)


def too_soon(last: Presence | None, zone: Zone, now: datetime) -> bool:
    """Return whether timed anti-passback still keeps the delegate from entering again."""
    if zone.passback not in _TIMED or last is None or not last.inside:
        return False
    return now - last.at < timedelta(minutes=zone.passback_minutes)


def reset_presence(  # noqa: PLR0913 - who, where, by whom, when
    conn: Connection,
    log: ScanLog,
    *,
    delegate_id: UUID,
    zone: int,
    inside: bool,
    station: str,
    operator: str,
    at: datetime,
    reason: str = "",
) -> None:
    """Set right by a supervisor's word whether a delegate is inside, in the caller's write, logged.

    Args:
        reason: A stable code, or empty.
    """
    presence.move(conn, delegate_id, zone, inside=inside, gate="-", at=at)
    body: dict[str, Plain] = {"zone": zone, "inside": inside}
    if reason:
        body["reason"] = reason
    log.append(conn, Fact(uuid4(), FactKind.PRESENCE_RESET, at, station, operator, delegate_id, body=body))
