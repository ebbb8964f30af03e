"""What one visit at the desk is made of: the panels it fills, the workers it uses, what it holds so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.event.badges import PrintJob
from kiosk.event.verdict import Verdict

if TYPE_CHECKING:
    from kiosk.event.badges import ReplaceReason
    from ui.models.actions_model import ActionsModel
    from ui.models.people_model import PeopleModel
    from ui.models.person_model import PersonModel
    from ui.models.photo_model import Captured, PhotoModel
    from ui.models.verdict_model import VerdictModel
    from ui.tasks import Lane


@dataclass(slots=True)
class Panels:
    """The models of the panels that a visit fills."""

    verdict: VerdictModel
    person: PersonModel
    photo: PhotoModel
    people: PeopleModel
    actions: ActionsModel


@dataclass(slots=True)
class Lanes:
    """One worker for each kind of waiting: the store, the printer."""

    store: Lane
    printer: Lane


@dataclass(slots=True)
class Visit:
    """One person in front of the desk; results that belong to an earlier visit are dropped.

    `same_person_due`: the face has to be compared before a badge is printed. `resumed`: the badge of `job` was
    printed in an earlier visit, and is only to be read.
    """

    number: int = 0
    code: bytes | None = None
    verdict: Verdict | None = None
    captured: Captured | None = None
    portrait: bytes | None = None
    job: PrintJob | None = None
    replacing: ReplaceReason | None = None
    same_person_due: bool = False
    resumed: bool = False

    @property
    def good(self) -> bool:
        """Return whether nothing speaks against the picture that was taken, if one was."""
        return self.captured is None or self.captured.good


@dataclass(frozen=True, slots=True)
class Printed:
    """How far a badge came, what the printer says where it did not come out, and whether it is to be read now."""

    job: PrintJob
    printer: str
    check: bool = False
