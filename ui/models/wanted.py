"""What an exception is asked for: plain values that go from the desk to the sheet, and back once it is granted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.event.badges import ReplaceReason
from kiosk.event.operators import OverrideAction, OverrideScope
from kiosk.event.people import Vetting

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from ui.models.visit import Visit


@dataclass(frozen=True, slots=True)
class Wanted:
    """An exception for one person.

    Args:
        name: As the screen shows it; it goes nowhere else.
        code: The code that was shown, to be presented again; None for a person found by name.
        replace: Why the badge is to be replaced once a reprint is granted.
        scope: How far it had best reach, until somebody chooses.
    """

    delegate_id: UUID
    name: str
    action: OverrideAction
    code: bytes | None = None
    replace: ReplaceReason | None = None
    scope: OverrideScope = OverrideScope.PASSAGE


def wanted_for(card: DelegateCard, action: str, visit: Visit) -> Wanted:
    """Return what is asked for whoever is at the desk; `action` is a value of `OverrideAction`."""
    person = card.delegate
    # A walk-in goes on from the desk to the doors, with a badge for that day.
    for_today = (
        action == OverrideAction.ADMIT
        and person.vetting is Vetting.PENDING
        and person.valid_until is not None
    )
    scope = OverrideScope.DAY if for_today else OverrideScope.PASSAGE
    return Wanted(person.id, person.name.display, OverrideAction(action), visit.code, visit.replacing, scope)
