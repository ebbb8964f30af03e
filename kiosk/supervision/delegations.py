"""The delegation board in protocol order, and the quorum by the rule that the settings name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from kiosk.event.people import Delegate, Delegation, DelegationKind, Vetting
from kiosk.store import boards as rows
from kiosk.store import delegations as known
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.config import SupervisionSettings

_KINDS = {
    "members": frozenset({DelegationKind.MEMBER}),
    "members_and_observers": frozenset({DelegationKind.MEMBER, DelegationKind.OBSERVER}),
    "all": frozenset(DelegationKind),
}


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """A delegation as the board shows it.

    Args:
        expected: Delegates neither cancelled nor refused by the vetting.
        arrived: Of them, checked in.
        badges: Of them, with a badge issued.
        inside: Of them, inside any zone at this moment.
        heads: Heads of delegation expected.
        head_arrived: Whether one of them is checked in.
        head_inside: Whether one of them is inside any zone at this moment.
        behind: All scans of the delegation's people.
    """

    delegation: Delegation
    expected: int
    arrived: int
    badges: int
    inside: int
    heads: int
    head_arrived: bool
    head_inside: bool
    behind: Filter


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough delegations are there.

    Args:
        counted: Delegations that count: of the kinds the rule names, with anybody expected or not.
        present: Of them, those present.
        needed: So many must be.
        rule: The rule in words.
    """

    counted: int
    present: int
    needed: int
    rule: str

    @property
    def reached(self) -> bool:
        """Return whether there is a quorum; without any delegation that counts there is none."""
        return self.counted > 0 and self.present >= self.needed

    @property
    def missing(self) -> int:
        """Return how many delegations are still wanted."""
        return max(0, self.needed - self.present)


def board(conn: Connection) -> tuple[DelegationRow, ...]:
    """Return every delegation in protocol order."""
    counts = rows.delegation_counts(conn)
    nobody = rows.DelegationCounts()
    found = []
    for delegation in known.delegations(conn):
        own = counts.get(delegation.id, nobody)
        found.append(
            DelegationRow(
                delegation,
                own.expected,
                own.arrived,
                own.badges,
                own.inside,
                own.heads,
                own.heads_arrived > 0,
                own.heads_inside > 0,
                Filter(delegations=frozenset({delegation.id})),
            )
        )
    return tuple(found)


def is_expected(person: Delegate) -> bool:
    """Return whether a delegate counts as expected: neither cancelled nor refused by the vetting."""
    return person.cancelled_at is None and person.vetting is not Vetting.WITHDRAWN


def is_present(row: DelegationRow, settings: SupervisionSettings) -> bool:
    """Return whether a delegation counts as present under the rule."""
    inside = settings.quorum_presence == "inside"
    if settings.quorum_by == "head":
        return row.head_inside if inside else row.head_arrived
    return (row.inside if inside else row.arrived) > 0


def quorum(board_rows: Sequence[DelegationRow], settings: SupervisionSettings) -> Quorum:
    """Return the quorum over the rows of the board, by the rule in the settings (`[supervision]`)."""
    counting = [row for row in board_rows if row.delegation.kind in _KINDS[settings.quorum_of]]
    # As written ("0.6666"), so that two thirds of 195 are no float's affair.
    share = Fraction(str(settings.quorum_share)) * len(counting)
    needed = floor(share) + 1 if settings.quorum_rule == "more_than" else ceil(share)
    present = sum(is_present(row, settings) for row in counting)
    return Quorum(len(counting), present, min(needed, len(counting)) if counting else 0, _told(settings))


def _told(settings: SupervisionSettings) -> str:
    how = "more than" if settings.quorum_rule == "more_than" else "at least"
    who = {
        "members": "the member delegations",
        "members_and_observers": "the member and observer delegations",
        "all": "all delegations",
    }[settings.quorum_of]
    by = "their head" if settings.quorum_by == "head" else "anyone of them"
    state = "inside" if settings.quorum_presence == "inside" else "checked in"
    return f"{how} {100 * settings.quorum_share:.4g} % of {who}, present when {by} is {state}"
