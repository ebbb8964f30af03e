"""A date as it is chosen on the page: fields in the language's order, hidden from whoever looks over the shoulder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window, shown
from ui.models.self_service.date_draft import DateDraft, Part, order_of
from ui.models.self_service.typing_run import TypingRun

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

OLDEST = date(1900, 1, 1)
_DOT = "•"
_GLIMPSE_MS = 1000


@dataclass(frozen=True, slots=True)
class DateView:
    """What the page shows: fields, which digits and months lead to a date, and what may be done."""

    fields: list[dict[str, Any]] = field(default_factory=list)
    active: str = "day"
    digits: list[bool] = field(default_factory=list)
    months: list[dict[str, Any]] = field(default_factory=list)
    spoken: str = ""
    canErase: bool = False
    canGoOn: bool = False
    canEnter: bool = False
    revealed: bool = False


@QmlElement
@made_by_window
class DateEntryModel(QObject):
    """Takes a date by touch or keyboard; `entered` hands it over once as ISO 8601 and forgets it.

    Args:
        today: The last day that can be chosen.
        language: In whose order the parts are asked for.
    """

    changed = Signal()
    entered = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, today: Callable[[], date] = date.today, language: str = "en"
    ) -> None:
        super().__init__(parent)
        self._today, self._language = today, language
        self._draft = self._fresh()
        self._revealed = self._glimpse = False
        self.run: TypingRun[DateDraft] = TypingRun()
        self._timer = QTimer(self, interval=_GLIMPSE_MS, singleShot=True)
        self._timer.timeout.connect(self._hide)
        self.view = DateView()
        self._tell()

    def speak(self, language: str) -> None:
        """Ask in the order of `language`, and name its months; what is there already stays."""
        if language == self._language:
            return
        self._language = language
        fresh = self._fresh()
        self._draft = fresh if self._draft.empty else replace(self._draft, order=fresh.order)
        self._tell()

    @Slot(int)
    def digit(self, value: int) -> None:
        """Take one digit, 0 to 9; one that leads to no date is left out."""
        self._become(self._draft.digit(value), glimpse=True)

    @Slot(int)
    def month(self, value: int) -> None:
        """Take a month, 1 to 12; one that the day or year does not have is left out."""
        self._become(self._draft.choose(Part.MONTH, value))

    @Slot(str)
    def go(self, part: str) -> None:
        """Choose `part`, which is day, month or year, anew."""
        if part in set(Part):
            self._become(self._draft.at(Part(part)))

    @Slot()
    def erase(self) -> None:
        """Take the last digit or choice back."""
        self._become(self._draft.erased())

    @Slot()
    def goOn(self) -> None:
        """Take what was typed as it is and go on, or hand the date over where all of it is there."""
        if self._draft.complete is not None:
            self.enter()
        else:
            self._become(self._draft.settled())

    @Slot()
    def enter(self) -> None:
        """Hand the date over, if it is one."""
        whole = self._draft.complete
        if whole is None:
            return
        self.empty()
        self.entered.emit(whole.isoformat())

    @Slot()
    def empty(self) -> None:
        """Forget all of it, and hide what is typed next."""
        self._revealed = False
        self.run.forget()
        self._become(self._fresh())

    @Slot()
    def reveal(self) -> None:
        """Show what was typed, or hide it again."""
        self._revealed = not self._revealed
        self._tell()

    @Slot(str, result=bool)
    def typed(self, text: str) -> bool:
        """Take a key of the keyboard; return whether it was a digit, of whichever script."""
        if len(text) != 1 or not text.isdecimal():
            return False
        before = self.run.key(self._draft)
        if before is None:
            self.digit(int(text))
        else:
            self._become(before)
        return True

    def scanner_began(self) -> None:
        """A hand scanner has begun to type: what came through before that was seen is no part of a date."""
        before = self.run.taken_back()
        if before is not None:
            self._become(before)

    def _fresh(self) -> DateDraft:
        pattern = _locale(self._language).dateFormat(QLocale.FormatType.ShortFormat)
        order = order_of(pattern)
        return DateDraft(order, OLDEST, self._today(), order[0])

    def _become(self, draft: DateDraft, *, glimpse: bool = False) -> None:
        self._draft = draft
        self._glimpse = glimpse and bool(draft.typed)
        if self._glimpse:
            self._timer.start()
        self._tell()

    @Slot()
    def _hide(self) -> None:
        self._glimpse = False
        self._tell()

    def _tell(self) -> None:
        draft = self._draft
        digits = draft.digits()
        view = DateView(
            fields=[self._field(part) for part in draft.order],
            active=draft.active.value,
            digits=[digit in digits for digit in range(10)],
            months=self._months(),
            spoken=self._spoken(),
            canErase=not draft.empty,
            canGoOn=draft.complete is not None or draft.can_settle,
            canEnter=draft.complete is not None,
            revealed=self._revealed,
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _field(self, part: Part) -> dict[str, Any]:
        draft, locale = self._draft, _locale(self._language)
        typed = draft.typed if part is draft.active else ""
        value = draft.value(part)
        text = typed or ("" if value is None else str(value))
        if not self._revealed:
            seen = typed[-1:] if self._glimpse else ""
            text = _DOT * (len(text) - len(seen)) + seen
        elif part is Part.MONTH and not typed and value is not None:
            text = locale.standaloneMonthName(value)
        return {
            "part": part.value,
            "text": digits_of(text, locale),
            "filled": value is not None,
            "active": part is draft.active,
        }

    def _months(self) -> list[dict[str, Any]]:
        locale, open_ = _locale(self._language), self._draft.months()
        return [
            {"number": number, "name": locale.standaloneMonthName(number), "open": number in open_}
            for number in range(1, 13)
        ]

    def _spoken(self) -> str:
        whole = self._draft.complete
        if whole is None or not self._revealed:
            return ""
        locale = _locale(self._language)
        return locale.toString(QDate(whole.year, whole.month, whole.day), QLocale.FormatType.LongFormat)

    fields = shown(list, "fields", changed)
    digits = shown(list, "digits", changed)
    months = shown(list, "months", changed)
    active = shown(str, "active", changed)
    spoken = shown(str, "spoken", changed)
    canErase = shown(bool, "canErase", changed)
    canGoOn = shown(bool, "canGoOn", changed)
    canEnter = shown(bool, "canEnter", changed)
    revealed = shown(bool, "revealed", changed)


def _locale(language: str) -> QLocale:
    """Return how `language` writes dates and digits, as the pad does: Arabic with its own digits, English as passports."""
    return QLocale("en_GB" if language == "en" else language)


def digits_of(text: str, locale: QLocale) -> str:
    """Return `text` with its Latin digits as `locale` writes them."""
    zero = ord(locale.zeroDigit())
    return "".join(chr(zero + int(one)) if one in "0123456789" else one for one in text)
