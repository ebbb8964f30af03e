"""The watch list itself: the entries in force, one more, one less."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QCoreApplication, QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import BadInput
from kiosk.event.watch import WatchAction, WatchEntry
from ui.models.base import made_by_window
from ui.models.console.rows_model import RowsModel, model_property
from ui.texts import console_cases as texts
from ui.texts import errors
from ui.texts.reasons import locale_of, moment

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.models.base import Manners
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LENGTHS = {"name": 200, "document": 40, "delegation": 12, "reason": 200}


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of the watch list."""

    key: UUID
    who: str
    reason: str
    action: str
    expires: str
    saying: str

    @classmethod
    def of(cls, entry: WatchEntry, now: datetime, manners: Manners) -> EntryRow:
        """Return how an entry is shown."""
        parts = [entry.name, "" if entry.birth_date is None else _day(entry.birth_date, manners)]
        parts += [entry.document, entry.delegation]
        who = " · ".join(filter(None, parts))
        until = ""
        if entry.expires is not None:
            text = QCoreApplication.translate("Cases", "until {moment}")
            until = text.format(moment=moment(entry.expires, manners.language, manners.zone, today=now))
        action = texts.watch_action(entry.action)
        return cls(entry.id, who, entry.reason, action, until, f"{who}, {action}, {entry.reason}")


@QmlElement
@made_by_window
class WatchEntriesModel(QObject):
    """Entries in force; `state` is "loading", "fault" or "shown"; `noticeKind` "", "done" or "fault"."""

    changed = Signal()
    added = Signal()

    def __init__(self, context: ConsoleContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = RowsModel[EntryRow](("who", "reason", "action", "expires", "saying"), self)
        self._entries: tuple[WatchEntry, ...] | None = None
        self._chosen: UUID | None = None
        self._error: KioskError | None = None
        self._notice: tuple[str, str] = ("", "")
        self._busy = False

    def look(self) -> None:
        """Look again."""
        self._context.look.run(
            self._context.service.casework.entries, self._shown, self._failed, topic="watch-entries"
        )

    def clear(self) -> None:
        """Forget everybody."""
        self._context.look.forget("watch-entries")
        self._entries, self._chosen, self._error, self._notice = None, None, None, ("", "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        now, manners = self._context.now(), self._context.manners
        self._rows.show([EntryRow.of(one, now, manners) for one in self._entries or ()])
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take an entry in hand, or none."""
        row = self._rows.at(place)
        self._chosen = None if row is None else row.key
        self.changed.emit()

    @Slot(str, str, str, str, str, str, int)
    def add(  # noqa: PLR0913, PLR0917 - the fields of the form
        self, name: str, born: str, document: str, delegation: str, reason: str, action: str, days: int
    ) -> None:
        """Add an entry; `born` is YYYY-MM-DD or empty, `days` 0 for no end."""
        try:
            entry = self._entry(name, born, document, delegation, reason, action, days)
        except BadInput as error:
            self._tell("fault", error)
            return
        casework = self._context.service.casework

        def then(hits: int) -> None:
            text = QCoreApplication.translate("Cases", "Added. {number} people of the event are like it.")
            self._done(text.format(number=locale_of(self._context.manners.language).toString(hits)))
            self.added.emit()

        self._do(lambda: casework.add_entry(entry), then)

    @Slot()
    def remove(self) -> None:
        """Remove the entry in hand."""
        chosen, casework = self._chosen, self._context.service.casework
        if chosen is not None:
            text = QCoreApplication.translate("Cases", "Removed.")
            self._do(lambda: casework.remove_entry(chosen), lambda _: self._done(text))

    @Slot()
    def endToday(self) -> None:
        """Let the entry in hand end with this day."""
        chosen, casework, now = self._chosen, self._context.service.casework, self._context.now()
        if chosen is not None:
            local = now.astimezone(self._context.manners.zone)
            midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
            text = QCoreApplication.translate("Cases", "It ends with this day.")
            self._do(
                lambda: casework.expire_entry(chosen, midnight.astimezone(now.tzinfo)),
                lambda _: self._done(text),
            )

    def _entry(  # noqa: PLR0913, PLR0917 - the fields of the form
        self, name: str, born: str, document: str, delegation: str, reason: str, action: str, days: int
    ) -> WatchEntry:
        given = {"name": name, "document": document, "delegation": delegation.upper(), "reason": reason}
        clean = {key: " ".join(value.split())[: _LENGTHS[key]] for key, value in given.items()}
        if not clean["reason"]:
            raise BadInput("watch_no_reason", "An entry needs a reason.", "Say in a few words why.")
        birth = _date(born)
        if not (clean["name"] or clean["document"] or clean["delegation"]):
            raise BadInput(
                "watch_empty", "An entry names somebody.", "Give a name, a document or a delegation."
            )
        now = self._context.now()
        return WatchEntry(
            id=uuid4(),
            action=WatchAction(action),
            added_by=self._context.service.attendance.operator,
            added_at=now,
            birth_date=birth,
            expires=now + timedelta(days=days) if days > 0 else None,
            name=clean["name"],
            document=clean["document"],
            delegation=clean["delegation"],
            reason=clean["reason"],
        )

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self._busy:
            return

        def failed(error: KioskError) -> None:
            self._busy = False
            self._tell("fault", error)
            self.look()

        self._busy, self._notice = True, ("", "")
        self.changed.emit()
        self._context.work.run(work, then, failed)

    def _done(self, text: str) -> None:
        self._busy, self._notice, self._chosen = False, ("done", text), None
        self.changed.emit()
        self.look()

    def _tell(self, kind: str, error: KioskError) -> None:
        self._notice = (kind, " ".join(filter(None, errors.words(error))))
        self.changed.emit()

    def _shown(self, entries: tuple[WatchEntry, ...]) -> None:
        self._entries, self._error = entries, None
        self.retranslate()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.changed.emit()

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        return "loading" if self._entries is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _get_actions(self) -> list[dict[str, str]]:
        return [{"code": one.value, "name": texts.watch_action(one)} for one in WatchAction]

    rows = model_property("_rows")
    state = Property(str, _get_state, notify=changed)
    error = Property(str, _get_error, notify=changed)
    actions = Property(list, _get_actions, notify=changed)
    place = Property(int, lambda self: self._rows.place_of(self._chosen), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    noticeKind = Property(str, lambda self: self._notice[0], notify=changed)
    notice = Property(str, lambda self: self._notice[1], notify=changed)


def _date(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(
            "bad_date", "The day of birth is no day.", "Write it as year-month-day: 1984-03-09."
        ) from None


def _day(day: date, manners: Manners) -> str:
    return locale_of(manners.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
