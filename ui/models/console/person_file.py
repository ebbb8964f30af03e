"""The person who is open on the page People, and what a supervisor sets right about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.operators import OverrideAction
from ui.models.base import made_by_window, shown
from ui.models.console.change_choice import Choice
from ui.models.console.entry_model import fetched
from ui.models.console.people_rows import FileView, file_view
from ui.texts import console_people as texts
from ui.texts import errors

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.console.people import PersonFile
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_REVOKE, _RESET, _CHANGE, _RETURN = "revoke", "reset", "change", "return"


@QmlElement
@made_by_window
class PersonFileModel(QObject):
    """One person in full; `state` is "closed", "loading", "fault" or "shown".

    `deed` is "", "revoke", "reset", "change" or "return" while a reason is chosen for it.
    """

    changed = Signal()
    deedChanged = Signal()

    def __init__(self, context: ConsoleContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id: UUID | None = None
        self._file: PersonFile | None = None
        self._picture = ""
        self._error: KioskError | None = None
        self._deed, self._reason, self._zone, self._inside = "", "", 0, False
        self._choice: Choice | None = None
        self._busy = False
        self._notice: tuple[str, str] = ("", "")
        self.view = FileView()

    @property
    def delegate_id(self) -> UUID | None:
        """Return who is open, or None."""
        return self._id

    def show(self, delegate_id: UUID) -> None:
        """Open a person; nothing of whoever was open before stays."""
        if delegate_id == self._id:
            return
        self._forget()
        self._id, self._notice = delegate_id, ("", "")
        self._tell()
        self.look()

    def look(self) -> None:
        """Look again at whoever is open; what is being chosen stays."""
        wanted = self._id
        if wanted is not None:
            self._context.look.run(lambda: self._read(wanted), self._shown, self._failed, topic="person-file")

    @Slot()
    def close(self) -> None:
        """Close it and forget who was shown."""
        self._forget()
        self._notice = ("", "")
        self._tell()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._view()
        self._tell()

    # Ways on.

    @Slot()
    def openScans(self) -> None:
        """Show all scans of the person."""
        if self._file is not None:
            self._context.open_scans(self._file.behind)

    @Slot()
    def allow(self) -> None:
        """Ask for an exception, which a second person grants here with card and PIN."""
        if self._file is not None:
            self._context.allow(self._file.card, OverrideAction.ADMIT)

    # What is set right.

    @Slot()
    def revoke(self) -> None:
        """Choose why the badge is revoked."""
        if self.view.badge:
            self._begin(_REVOKE)

    @Slot(int)
    def setRight(self, zone: int) -> None:
        """Choose why it is set right whether the person is inside a zone."""
        found = next((one for one in self.view.zones if one["zone"] == zone), None)
        if found is not None:
            self._begin(_RESET, zone, inside=not found["inside"])

    @Slot()
    def giveBack(self) -> None:
        """Choose why the badge is handed back."""
        if self.view.handed_out:
            self._begin(_RETURN)

    @Slot()
    def change(self) -> None:
        """Choose another category, other zones, and why."""
        if self._file is not None:
            self._begin(_CHANGE)

    @Slot(str)
    def takeCategory(self, code: str) -> None:
        """Take a category of the list; its zones are taken with it."""
        if self._choice is not None and not self._busy:
            self._choice.take(code)
            self.deedChanged.emit()

    @Slot(int)
    def toggleZone(self, zone: int) -> None:
        """Let the person into a zone, or no longer."""
        if self._choice is not None and not self._busy:
            self._choice.toggle(zone)
            self.deedChanged.emit()

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Take a reason of the list."""
        if any(one["code"] == reason for one in texts.reasons(self._deed)):
            self._reason = reason
            self.deedChanged.emit()

    @Slot()
    def back(self) -> None:
        """Set nothing right."""
        if not self._busy:
            self._begin("")

    @Slot()
    def confirm(self) -> None:
        """Do what was chosen, once."""
        wanted, reason = self._id, self._reason
        if wanted is None or not self._is_ready():
            return
        people = self._context.service.people
        if self._deed == _REVOKE:
            self._do(wanted, lambda: texts.revoked(len(people.revoke_badge(wanted, reason))))
        elif self._deed == _RESET:
            zone, inside = self._zone, self._inside

            def reset() -> str:
                people.reset_presence(wanted, zone, reason, inside=inside)
                return texts.was_reset(is_inside=inside)

            self._do(wanted, reset)
        elif self._deed == _CHANGE and self._choice is not None:
            change = self._choice.change()
            self._do(
                wanted, lambda: texts.changed(ended=people.change(wanted, change, reason).ended is not None)
            )
        elif self._deed == _RETURN:

            def give_back() -> str:
                people.return_badge(wanted, reason)
                return texts.returned()

            self._do(wanted, give_back)

    def _do(self, wanted: UUID, work: Callable[[], str]) -> None:
        def then(done: str) -> None:
            self._busy = False
            self._say(wanted, "done", done)

        def failed(error: KioskError) -> None:
            self._busy = False
            self._say(wanted, "fault", " ".join(filter(None, errors.words(error))))

        self._busy = True
        self.deedChanged.emit()
        self._context.work.run(work, then, failed)

    def _say(self, about: UUID, kind: str, words: str) -> None:
        """Tell what came of it, unless somebody else is open by now."""
        if about == self._id:
            self._deed, self._reason, self._choice, self._notice = "", "", None, (kind, words)
            self.look()
        self.deedChanged.emit()

    def _begin(self, deed: str, zone: int = 0, *, inside: bool = False) -> None:
        if self._busy:
            return
        self._deed, self._reason, self._zone, self._inside = deed, "", zone, inside
        self._choice = Choice.of(self._file) if deed == _CHANGE and self._file is not None else None
        if deed:
            self._notice = ("", "")
        self.deedChanged.emit()

    # What is shown.

    def _read(self, wanted: UUID) -> tuple[PersonFile, str]:
        file = self._context.service.people.file(wanted)
        key = file.card.portrait or file.card.delegate.photo
        return file, "" if key is None else fetched(self._context, key)

    def _shown(self, found: tuple[PersonFile, str]) -> None:
        file, picture = found
        if file.card.delegate.id != self._id:
            return
        fresh = self._error is not None or self._file is None or picture != self._picture
        self._file, self._picture, self._error = file, picture, None
        # Somebody reads: what has not changed is not laid out anew.
        if self._view() or fresh:
            self.changed.emit()
            self.deedChanged.emit()

    def _failed(self, error: KioskError) -> None:
        self._file, self._picture, self._error = None, "", error
        self.view = FileView()
        self._tell()

    def _forget(self) -> None:
        self._context.look.forget("person-file")
        self._id, self._file, self._picture, self._error = None, None, "", None
        self._deed, self._reason, self._choice = "", "", None
        self.view = FileView()

    def _view(self) -> bool:
        """Make the view anew and return whether it differs."""
        before, file = self.view, self._file
        if file is not None:
            self.view = file_view(file, self._context.now(), self._context.manners)
        return self.view != before

    def _tell(self) -> None:
        self.changed.emit()
        self.deedChanged.emit()

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        if self._id is None:
            return "closed"
        return "loading" if self._file is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _get_title(self) -> str:
        if self._deed == _REVOKE:
            return QCoreApplication.translate("People", "Revoke: {badge}").format(badge=self.view.badge)
        if self._deed == _RETURN:
            return QCoreApplication.translate("People", "Handed back: {badge}").format(badge=self.view.badge)
        if self._deed == _CHANGE:
            return QCoreApplication.translate("People", "Change category or zones")
        zone = next((one for one in self.view.zones if one["zone"] == self._zone), None)
        if self._deed != _RESET or zone is None:
            return ""
        text = (
            QCoreApplication.translate("People", "Count as inside: {zone}")
            if self._inside
            else QCoreApplication.translate("People", "Count as outside: {zone}")
        )
        return text.format(zone=zone["name"])

    def _is_ready(self) -> bool:
        chosen = self._deed != _CHANGE or (self._choice is not None and self._choice.differs)
        return bool(self._reason) and chosen and not self._busy

    def _get_categories(self) -> list[dict[str, Any]]:
        return [] if self._choice is None else self._choice.categories(self._context.manners.language)

    def _get_doors(self) -> list[dict[str, Any]]:
        return [] if self._choice is None else self._choice.doors(self._context.manners.language)

    def _get_reasons(self) -> list[dict[str, Any]]:
        return [{**one, "on": one["code"] == self._reason} for one in texts.reasons(self._deed)]

    state = Property(str, _get_state, notify=changed)
    error = Property(str, _get_error, notify=changed)
    picture = Property(str, lambda self: self._picture, notify=changed)
    isOpen = shown(bool, "is_open", changed)
    name = shown(str, "name", changed)
    ownScript = shown(str, "own_script", changed)
    initials = shown(str, "initials", changed)
    delegation = shown(str, "delegation", changed)
    function = shown(str, "function", changed)
    number = shown(str, "number", changed)
    sign = shown(str, "sign", changed)
    standing = shown(str, "standing", changed)
    facts = shown(list, "facts", changed)
    marks = shown(list, "marks", changed)
    zones = shown(list, "zones", changed)
    papers = shown(list, "papers", changed)
    events = shown(list, "events", changed)
    scans = shown(list, "scans", changed)
    badge = shown(str, "badge", changed)
    deed = Property(str, lambda self: self._deed, notify=deedChanged)
    deedTitle = Property(str, _get_title, notify=deedChanged)
    reasons = Property(list, _get_reasons, notify=deedChanged)
    categories = Property(list, _get_categories, notify=deedChanged)
    doors = Property(list, _get_doors, notify=deedChanged)
    handedOut = shown(bool, "handed_out", changed)
    ready = Property(bool, _is_ready, notify=deedChanged)
    busy = Property(bool, lambda self: self._busy, notify=deedChanged)
    noticeKind = Property(str, lambda self: self._notice[0], notify=deedChanged)
    notice = Property(str, lambda self: self._notice[1], notify=deedChanged)
