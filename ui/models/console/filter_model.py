"""The filter of the page Log: its chips, and the editor of whichever is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QDate, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.credentials import MAX_CODE_CHARS
from kiosk.supervision.filters import Filter
from ui.models.base import made_by_window
from ui.models.console import filter_choices as rules
from ui.models.console.filter_choices import CHOICE_NAMES, Choice
from ui.models.console.rows_model import RowsModel, model_property
from ui.texts import errors, filters
from ui.texts.console_reasons import begun
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.console.log_book import Known
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext
    from ui.texts.filters import Names

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ALWAYS = ("verdict", "station", "time")
_SIGNS = {
    "verdict": "refer",
    "code": "badge",
    "person": "person",
    "name": "person",
    "delegation": "flag",
    "station": "station",
    "zone": "zones",
    "operator": "people",
    "reason": "info",
    "time": "day",
}
_MOST_TEXT = 4_096
_MOST_NAME = 60
_SEARCHED_FROM = 12


@QmlElement
@made_by_window
class FilterModel(QObject):
    """What is wanted, and which part of it is being edited; `kind` is "", "choices", "time", "text" or "more".

    Args:
        names: What a sentence calls things now.
    """

    changed = Signal()
    editorChanged = Signal()
    # Another filter is wanted: look for its scans.
    wantedChanged = Signal()

    def __init__(
        self, context: ConsoleContext, names: Callable[[], Names], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._names = context, names
        self._known: Known | None = None
        self._wanted = Filter()
        self._part = ""
        self._search = self._error = ""
        self._day: date | None = None
        self._choices = RowsModel[Choice](CHOICE_NAMES, self)

    @property
    def wanted(self) -> Filter:
        """Return the filter."""
        return self._wanted

    def want(self, wanted: Filter) -> None:
        """Take another filter over."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.wantedChanged.emit()
        self._tell()

    def know(self, known: Known) -> None:
        """Take over what there is to choose from."""
        self._known = known
        self._tell()

    def clear(self) -> None:
        """Ask for everything again and close the editor."""
        self._context.look.forget("log-code")
        self._wanted, self._part = Filter(), ""
        self._tell()

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        self._tell()

    @Slot(str)
    def edit(self, part: str) -> None:
        """Open the editor of a part, or of "more": the parts that ask for nothing yet."""
        self._part, self._search, self._error = part, "", ""
        begins = self._wanted.begins
        today = self._names().today
        self._day = today if begins is None else begins.astimezone(self._context.manners.zone).date()
        self._tell()

    @Slot()
    def close(self) -> None:
        """Close the editor."""
        self._part = self._error = ""
        self._tell()

    @Slot(str)
    def remove(self, part: str) -> None:
        """Let a part ask for nothing."""
        self.want(rules.without(self._wanted, part))

    @Slot()
    def removeAll(self) -> None:
        """Ask for all scans."""
        self.close()
        self.want(Filter())

    @Slot(int)
    def toggle(self, place: int) -> None:
        """Put a choice of the editor in or out."""
        choice = self._choices.at(place)
        if choice is not None and self._part in rules.FIELDS:
            self.want(rules.toggled(self._wanted, self._part, choice.key))

    @Slot(str)
    def search(self, text: str) -> None:
        """Offer only the choices whose words hold `text`."""
        self._search = text[:_MOST_NAME]
        self._tell()

    @Slot(str)
    def give(self, text: str) -> None:
        """Take over what was typed, pasted or scanned into the editor of name or code."""
        if self._part == "name":
            self.want(replace(self._wanted, name=" ".join(text[:_MOST_NAME].split())))
            self.close()
        elif self._part == "code":
            self._give_code(text)

    @Slot(str)
    def span(self, which: str) -> None:
        """Take a span that has a name: "hour", "today", "yesterday" or "any"."""
        today, zone = self._names().today, self._context.manners.zone
        if which == "hour":
            self.want(rules.last_hour(self._wanted, self._context.now()))
        elif which == "any":
            self.want(rules.without(self._wanted, "time"))
        else:
            day = today if which == "today" else today - timedelta(days=1)
            self.want(rules.on_day(self._wanted, day, zone))
        self.close()

    @Slot(int)
    def chooseDay(self, place: int) -> None:
        """Choose the day that times are of."""
        days = self.event_days()
        if 0 <= place < len(days):
            self._day = days[place]
            self.editorChanged.emit()

    @Slot(str, str)
    def between(self, begin: str, end: str) -> None:
        """Take the time from `begin` to `end` of the chosen day; either may be empty."""
        day = self._day or self._names().today
        found = rules.between(self._wanted, day, begin, end, self._context.manners.zone)
        if found is None:
            self._fault(
                QCoreApplication.translate("Filters", "Write times as 9:05 and 14:30, the earlier one first.")
            )
        else:
            self.want(found)
            self.close()

    def takes(self, code: bytes) -> bool:
        """Return whether a code that camera or hand scanner read was waited for: while its editor is open."""
        if self._part != "code" or not 0 < len(code) <= MAX_CODE_CHARS:
            return False
        self._look_for(code)
        return True

    def _give_code(self, text: str) -> None:
        from kiosk.vision.typed import clean_pasted

        code = clean_pasted(text[:_MOST_TEXT]).encode()
        if not code:
            self._fault(QCoreApplication.translate("Filters", "This is no code: it is empty or too long."))
        else:
            self._look_for(code)

    def _look_for(self, code: bytes) -> None:
        book = self._context.service.log_book
        self._context.look.run(
            lambda: book.hash_code(code),
            self._hashed,
            lambda error: self._fault(_told(error)),
            topic="log-code",
        )

    def _hashed(self, code_hash: bytes) -> None:
        self.want(replace(self._wanted, code_hash=code_hash))
        self.close()

    def _fault(self, text: str) -> None:
        self._error = text
        self.editorChanged.emit()

    def _tell(self) -> None:
        if self._part in rules.FIELDS and self._known is not None:
            language = self._context.manners.language
            self._choices.show(rules.choices(self._part, self._known, self._wanted, language, self._search))
        else:
            self._choices.show(())
        self.changed.emit()
        self.editorChanged.emit()

    def event_days(self) -> list[date]:
        """Return the days of the event so far and today, the newest first."""
        today, event = self._names().today, self._context.manners.event
        if event is None:
            return [today]
        held = (min(today, event.ends_on) - event.starts_on).days + 1
        return sorted({today, *(event.starts_on + timedelta(days=n) for n in range(held))}, reverse=True)

    def _get_chips(self) -> list[dict[str, Any]]:
        names = self._names()
        chips: list[dict[str, Any]] = []
        for part in filters.PARTS:
            active = rules.has(self._wanted, part)
            if not active and part not in _ALWAYS:
                continue
            said = filters.phrase(part, self._wanted, names) if active else filters.idle(part)
            chips.append(
                {"part": part, "text": said, "active": active, "sign": "" if active else _SIGNS[part]}
            )
        if chips:
            chips[0]["text"] = begun(chips[0]["text"])
        return chips

    def _get_more(self) -> list[dict[str, Any]]:
        return [
            {"part": part, "text": filters.part_name(part), "sign": _SIGNS[part]}
            for part in filters.PARTS
            if part not in {*_ALWAYS, "person"} and not rules.has(self._wanted, part)
        ]

    def _get_kind(self) -> str:
        if self._part in rules.FIELDS:
            return "choices"
        return {"": "", "time": "time", "more": "more", "person": ""}.get(self._part, "text")

    def _get_day_choices(self) -> list[dict[str, Any]]:
        locale = locale_of(self._context.manners.language)
        return [
            {
                "text": locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM"),
                "checked": day == self._day,
            }
            for day in self.event_days()
        ]

    def _is_long(self) -> bool:
        known = self._known
        if known is None or self._part not in rules.FIELDS:
            return False
        return len(rules.choices(self._part, known, self._wanted, "en")) >= _SEARCHED_FROM

    chips = Property(list, _get_chips, notify=changed)
    more = Property(list, _get_more, notify=changed)
    sentence = Property(str, lambda self: filters.sentence(self._wanted, self._names()), notify=changed)
    empty = Property(bool, lambda self: self._wanted.empty, notify=changed)
    part = Property(str, lambda self: self._part, notify=editorChanged)
    kind = Property(str, _get_kind, notify=editorChanged)
    choices = model_property("_choices")
    searched = Property(bool, _is_long, notify=editorChanged)
    days = Property(list, _get_day_choices, notify=editorChanged)
    name = Property(str, lambda self: self._wanted.name, notify=editorChanged)
    error = Property(str, lambda self: self._error, notify=editorChanged)


def _told(error: KioskError) -> str:
    return " ".join(filter(None, errors.words(error)))
