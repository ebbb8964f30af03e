"""The person a verdict is about, as the desk shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QDate, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.models.base import Manners, made_by_window, shown
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.event.people import DelegateCard

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PersonView:
    """Words and colours of one person; empty where nobody is shown."""

    known: bool = False
    name: str = ""
    own_script: str = ""
    initials: str = ""
    function: str = ""
    delegation: str = ""
    category: str = ""
    category_colour: str = ""
    flag: list[str] = field(default_factory=list)
    zones: list[int] = field(default_factory=list)
    days: str = ""
    number: str = ""
    badge: str = ""


def view_of(card: DelegateCard, manners: Manners) -> PersonView:
    """Return what a screen shows of `card`, in the language of `manners`."""
    delegate = card.delegate
    badge = ""
    if card.badge_serial is not None:
        badge = QCoreApplication.translate("Person", "Badge {serial}").format(serial=card.badge_serial)
    return PersonView(
        known=True,
        name=delegate.name.display,
        own_script=delegate.name.native,
        initials=delegate.name.initials,
        function=delegate.function,
        delegation=card.delegation.names.get(manners.language),
        category=card.category.names.get(manners.language),
        category_colour=card.category.colour,
        flag=list(card.delegation.flag_colours),
        zones=sorted(card.zones),
        days=_days(card, manners),
        number=QCoreApplication.translate("Person", "No. {number}").format(number=delegate.number),
        badge=badge,
    )


def _days(card: DelegateCard, manners: Manners) -> str:
    event = manners.event
    if event is None:
        return ""
    first, last = event.starts_on, event.ends_on
    if card.delegate.valid_from is not None:
        first = max(first, card.delegate.valid_from.astimezone(manners.zone).date())
    if card.delegate.valid_until is not None:
        # Valid until midnight means the day before.
        until = card.delegate.valid_until.astimezone(manners.zone) - timedelta(microseconds=1)
        last = max(first, min(last, until.date()))
    return span(first, last, manners.language)


def span(first: date, last: date, language: str) -> str:
    """Return "22–25 Nov" or "30 Nov – 3 Dec" in `language`."""
    locale = locale_of(language)

    def written(day: date, form: str) -> str:
        return locale.toString(QDate(day.year, day.month, day.day), form)

    if first == last:
        return written(first, "d MMM")
    if (first.year, first.month) == (last.year, last.month):
        return f"{written(first, 'd')}–{written(last, 'd MMM')}"
    return f"{written(first, 'd MMM')} – {written(last, 'd MMM')}"


@QmlElement
@made_by_window
class PersonModel(QObject):
    """Shows one person, or nobody; never parts of two."""

    changed = Signal()
    pictureChanged = Signal()

    def __init__(self, manners: Manners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self._card: DelegateCard | None = None
        self._picture = ""
        self._taken = ""
        self.view = PersonView()

    @property
    def card(self) -> DelegateCard | None:
        """Return the person shown."""
        return self._card

    def is_about(self, delegate_id: UUID) -> bool:
        """Return whether this person is shown."""
        return self._card is not None and self._card.delegate.id == delegate_id

    def show(self, card: DelegateCard | None) -> None:
        """Show `card` and nothing of whoever was there before."""
        self._card = card
        self._picture = self._taken = ""
        self.retranslate()
        self.pictureChanged.emit()

    def set_picture(self, url: str) -> None:
        """Show the registry's picture at `url`."""
        self._picture = url
        self.pictureChanged.emit()

    def set_taken(self, url: str) -> None:
        """Show the picture just taken beside it, or none where `url` is empty."""
        self._taken = url
        self.pictureChanged.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        card = self._card
        self.view = PersonView() if card is None else view_of(card, self._manners)
        self.changed.emit()

    def _get_picture(self) -> str:
        return self._picture

    def _get_taken(self) -> str:
        return self._taken

    known = shown(bool, "known", changed)
    name = shown(str, "name", changed)
    ownScript = shown(str, "own_script", changed)
    initials = shown(str, "initials", changed)
    function = shown(str, "function", changed)
    delegation = shown(str, "delegation", changed)
    category = shown(str, "category", changed)
    categoryColour = shown(str, "category_colour", changed)
    flag = shown(list, "flag", changed)
    zones = shown(list, "zones", changed)
    days = shown(str, "days", changed)
    number = shown(str, "number", changed)
    badge = shown(str, "badge", changed)
    picture = Property(str, _get_picture, notify=pictureChanged)
    taken = Property(str, _get_taken, notify=pictureChanged)
