"""The invitation letters of a rehearsal's people."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.invitation import letters

if TYPE_CHECKING:
    from kiosk.rehearsal.event import Invitation, Rehearsal


def write_letters(rehearsal: Rehearsal, invitations: Iterable[Invitation], folder: Path) -> tuple[Path, ...]:
    """Write one PDF an invitation into `folder` as `NUMBER.pdf` and return their paths, in order.

    Raises:
        EnvironmentFault: `folder_not_writable`.
    """
    people = {member.delegate.id: member.delegate for member in rehearsal.members}
    delegations = {delegation.id: delegation for delegation in rehearsal.scene.delegations}
    categories = {category.id: category for category in rehearsal.scene.categories}
    return letters.write_letters(
        (
            letters.Letter(
                event=rehearsal.event,
                delegate=people[one.delegate_id],
                delegation=delegations[people[one.delegate_id].delegation_id],
                category=categories[people[one.delegate_id].category_id],
                code=one.code,
            )
            for one in invitations
        ),
        folder,
    )
