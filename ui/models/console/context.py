"""What every page of the console works with, and how a page behaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kiosk.console import Console
    from kiosk.event.operators import OverrideAction
    from kiosk.event.people import DelegateCard
    from kiosk.supervision.filters import Filter
    from ui.models.base import Manners
    from ui.pictures import PictureShelf
    from ui.tasks import Lane


@dataclass(frozen=True, slots=True)
class ConsoleContext:
    """One console as its pages see it.

    Args:
        service: The open console; its calls block, so pages make them on a lane.
        look: The lane for what is quick: a page of scans, a board, one person.
        work: The lane for what takes long: a verification, a report, an export.
        shelf: Where pictures of people are kept for the screen.
        now: The time, aware.
        open_scans: Opens the Log page on a filter: every number leads to the scans behind it.
        open_person: Opens the People page on a delegate.
        allow: Asks for an exception for a delegate, with a second person's card and PIN.
        parent: Owns the pages' models.
    """

    service: Console
    look: Lane
    work: Lane
    manners: Manners
    shelf: PictureShelf
    now: Callable[[], datetime]
    open_scans: Callable[[Filter], None]
    open_person: Callable[[UUID], None]
    allow: Callable[[DelegateCard, OverrideAction], None]
    parent: QObject


class PageModel(QObject):
    """A page of the console. The window tells it when it is seen, when the store changed, when to forget."""

    changed = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context.parent)
        self.context = context

    def enter(self) -> None:
        """Be shown: look at once."""
        self.look()

    def leave(self) -> None:
        """Be shown no more."""

    def look(self) -> None:
        """Look again: the store was changed, or time has passed. Called only while the page is shown."""

    def clear(self) -> None:
        """Forget whatever is personal: nobody is signed in any more."""

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()
