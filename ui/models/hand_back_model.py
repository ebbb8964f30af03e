"""A badge handed back at a desk by whoever is shown there: asked once more, then written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.texts import walk_ins as texts

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.errors import KioskError
    from kiosk.event.badges import Badge
    from kiosk.event.people import DelegateCard
    from ui.models.person_model import PersonModel
    from ui.services import DeskService
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class HandBackModel(QObject):
    """`possible` while somebody with a badge is shown; `asked` while it waits for a second yes."""

    changed = Signal()
    done = Signal(object, str)
    refused = Signal(str)

    def __init__(
        self, service: DeskService, lane: Lane, person: PersonModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._lane, self._person = service, lane, person
        self._asked: UUID | None = None
        self._busy = False
        person.changed.connect(self._follow)

    @property
    def _card(self) -> DelegateCard | None:
        card = self._person.card
        return card if card is not None and card.badge_serial is not None else None

    @Slot()
    def ask(self) -> None:
        """Ask once more before anything is done."""
        card = self._card
        if card is not None and not self._busy:
            self._asked = card.delegate.id
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Do nothing after all."""
        if not self._busy:
            self._asked = None
            self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Write down that the badge was handed back."""
        who = self._asked
        if who is None or self._busy:
            return

        def done(badge: Badge) -> None:
            self._busy, self._asked = False, None
            self.changed.emit()
            self.done.emit(who, texts.handed_back(badge.serial))

        def failed(error: KioskError) -> None:
            self._busy, self._asked = False, None
            self.changed.emit()
            self.refused.emit(" ".join(filter(None, texts.words(error))))

        self._busy = True
        self.changed.emit()
        self._lane.run(lambda: self._service.return_badge(who), done, failed)

    @Slot()
    def _follow(self) -> None:
        """Ask about nobody who is no longer shown."""
        if self._asked is not None and not self._person.is_about(self._asked) and not self._busy:
            self._asked = None
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    def _get_serial(self) -> str:
        card = self._card
        return "" if card is None else str(card.badge_serial)

    possible = Property(bool, lambda self: self._card is not None, notify=changed)
    serial = Property(str, _get_serial, notify=changed)
    asked = Property(bool, lambda self: self._asked is not None, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
