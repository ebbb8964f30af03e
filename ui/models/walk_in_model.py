"""The form at a desk for whoever is on no list: filled in, compared with the list, registered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.languages import OWN_NAMES
from ui.models.base import Manners, made_by_window, shown
from ui.models.person_model import view_of
from ui.texts import walk_ins as texts

if TYPE_CHECKING:
    from kiosk.accreditation.walk_in_form import WalkInForm
    from kiosk.errors import KioskError
    from kiosk.event.people import Category, DelegateCard
    from ui.services import DeskService, SenderLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_FORM, _ALIKE = "form", "alike"
_FIELDS = ("given", "family", "native", "function", "birth_date", "document")
_LONGEST = 400
"""More than any field takes: what is too long is told, not cut."""
_SUGGESTED = 4
_DELEGATE = "delegate"


@dataclass(frozen=True, slots=True)
class WalkInView:
    """What the sheet shows; `step` is "", "form" or "alike".

    Args:
        wrong: Name of the field that cannot be taken, or empty.
        full: Whether only a supervisor's word can still register.
    """

    step: str = ""
    notice: str = ""
    remedy: str = ""
    wrong: str = ""
    full: bool = False
    busy: bool = False


@dataclass(slots=True)
class _Entry:
    """What has been filled in so far."""

    texts: dict[str, str] = field(default_factory=lambda: dict.fromkeys(_FIELDS, ""))
    sought: str = ""
    delegation: str = ""
    category: str = ""
    language: str = "en"
    alike: Sequence[DelegateCard] = ()
    others: frozenset[Any] = frozenset()


@QmlElement
@made_by_window
class WalkInModel(QObject):
    """Decides nothing about the person: the station's service cleans, compares, counts and registers."""

    changed = Signal()
    entryChanged = Signal()
    listsChanged = Signal()
    registered = Signal(object, str)
    chosen = Signal(object)

    def __init__(
        self, service: DeskService, lane: Lane, manners: Manners, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._lane, self._manners = service, lane, manners
        self._entry = _Entry()
        self._visit = 0
        self._senders: Sequence[SenderLike] = ()
        self._categories: Sequence[Category] = ()
        self._error: KioskError | None = None
        self._busy, self._step = False, ""
        self.view = WalkInView()

    @Slot()
    def open(self) -> None:
        """Begin with a blank form."""
        self._blank(_FORM)
        self._run(self._service.senders, self._listed)

    @Slot()
    def close(self) -> None:
        """Forget all that was filled in."""
        if self._step:
            self._blank("")

    @Slot()
    def back(self) -> None:
        """Go back to the form; from there the sheet closes."""
        if self._step == _ALIKE and not self._busy:
            self._go(_FORM)
        elif self._step == _FORM:
            self.close()

    # Filling in.

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """Take what stands in a field."""
        if self._step != _FORM or name not in _FIELDS or self._entry.texts[name] == text[:_LONGEST]:
            return
        self._entry.texts[name] = text[:_LONGEST]
        self._mended(name)

    @Slot(str)
    def seek(self, text: str) -> None:
        """Look for a delegation by part of its code or name."""
        if self._step == _FORM:
            self._entry.sought = text[:_LONGEST]
            self.listsChanged.emit()

    @Slot(str)
    def takeDelegation(self, code: str) -> None:
        """Take a delegation of the list; an empty code chooses anew."""
        known = code == "" or any(one.delegation.code == code for one in self._senders)
        if self._step == _FORM and known:
            self._entry.delegation, self._entry.sought = code, ""
            self.listsChanged.emit()
            self._mended("delegation")

    @Slot(result=bool)
    def takeFirst(self) -> bool:
        """Take the first delegation that is suggested; return False where none is."""
        found = self._get_suggestions()
        if found:
            self.takeDelegation(found[0]["code"])
        return bool(found)

    @Slot(str)
    def takeCategory(self, code: str) -> None:
        """Take a category of the list."""
        if self._step == _FORM and any(one.code == code for one in self._categories):
            self._entry.category = code
            self.listsChanged.emit()
            self._mended("category")

    @Slot(str)
    def takeLanguage(self, code: str) -> None:
        """Take the language the person prefers."""
        if self._step == _FORM and code in OWN_NAMES:
            self._entry.language = code
            self.listsChanged.emit()

    # Registering.

    @Slot()
    def register(self) -> None:
        """Register, unless somebody on the list may be the same person: then they are shown first."""
        if self._step == _FORM:
            self._register(beyond=False)

    @Slot()
    def goBeyond(self) -> None:
        """Register beyond the delegation's quota, by the word of a supervisor who is signed in here."""
        if self._step == _FORM and self.view.full:
            self._register(beyond=True)

    @Slot()
    def noneOfThem(self) -> None:
        """Say that all those shown are somebody else, and register."""
        if self._step == _ALIKE and not self._busy:
            self._entry.others |= {card.delegate.id for card in self._entry.alike}
            self._go(_FORM)
            self._register(beyond=False)

    @Slot(int)
    def thisPerson(self, place: int) -> None:
        """Open one of those shown instead; whoever was written down on an earlier day may come again today."""
        if self._step != _ALIKE or self._busy or not 0 <= place < len(self._entry.alike):
            return
        who = self._entry.alike[place].delegate.id

        def done(_: None) -> None:
            self._blank("")
            self.chosen.emit(who)

        self._run(lambda: _again(self._service, who), done)

    def _register(self, *, beyond: bool) -> None:
        if self._busy:
            return
        form, others = self._form(), self._entry.others

        def work() -> tuple[Sequence[DelegateCard], DelegateCard | None]:
            alike = [one for one in self._service.lookalikes(form) if one.delegate.id not in others]
            if alike:
                return alike, None
            return (), self._service.register_walk_in(form, tuple(others), beyond_quota=beyond)

        self._run(work, self._answered)

    def _answered(self, answer: tuple[Sequence[DelegateCard], DelegateCard | None]) -> None:
        alike, card = answer
        if card is None:
            self._entry.alike = alike
            self._go(_ALIKE)
            self.listsChanged.emit()
            return
        said = texts.registered(card.delegate.number)
        self._blank("")
        self.registered.emit(card.delegate.id, said)

    def _form(self) -> WalkInForm:
        # Here and not above: it brings the store, which the window's first picture does without.
        from kiosk.accreditation.walk_in_form import WalkInForm

        entry = self._entry
        return WalkInForm(
            **entry.texts, delegation=entry.delegation, category=entry.category, language=entry.language
        )

    # Plumbing.

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run `work` for this form; its answer is dropped when that was closed meanwhile."""
        visit = self._visit

        def done(value: Any) -> None:
            if visit == self._visit:
                self._busy = False
                then(value)
                self._show()

        def failed(error: KioskError) -> None:
            if visit == self._visit:
                self._busy, self._error = False, error
                self._show()
                if error.code == "quota_full":
                    self._run_quietly()

        self._busy, self._error = True, None
        self._show()
        self._lane.run(work, done, failed)

    def _run_quietly(self) -> None:
        """Look once more how many places are used: another desk may have taken the last."""
        visit = self._visit

        def done(value: Any) -> None:
            if visit == self._visit:
                self._listed(value)

        self._lane.run(self._service.senders, done, lambda _: None)

    def _listed(self, lists: tuple[Sequence[SenderLike], Sequence[Category]]) -> None:
        self._senders, self._categories = lists
        codes = [one.code for one in self._categories]
        if not self._entry.category and codes:
            self._entry.category = _DELEGATE if _DELEGATE in codes else codes[0]
        self.listsChanged.emit()

    def _blank(self, step: str) -> None:
        self._visit += 1
        self._entry = _Entry(language=self._manners.language)
        self._busy, self._error = False, None
        self._senders, self._categories = (), ()
        self._go(step)
        self.entryChanged.emit()
        self.listsChanged.emit()

    def _mended(self, name: str) -> None:
        """Take a complaint back when its field is written in; whoever was denied may be meant by the new words."""
        self._entry.others = frozenset()
        if self.view.wrong in {name, ""} and self._error is not None:
            self._error = None
            self._show()
        self.entryChanged.emit()

    def _go(self, step: str) -> None:
        self._step = step
        self._show()

    def _show(self) -> None:
        error = self._error
        notice, remedy = ("", "") if error is None else texts.words(error)
        view = WalkInView(
            self._step,
            notice,
            remedy,
            getattr(error, "field", ""),
            full=self._wants_word(),
            busy=self._busy,
        )
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _wants_word(self) -> bool:
        """Return whether it is the quota alone that stands in the way."""
        code, sender = "" if self._error is None else self._error.code, self._sender()
        refused = code in {"not_allowed", "not_signed_in"} and sender is not None and sender.places.full
        return code == "quota_full" or refused

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._show()
        self.listsChanged.emit()

    # What is shown.

    def _sender(self) -> SenderLike | None:
        return next((one for one in self._senders if one.delegation.code == self._entry.delegation), None)

    def _get_delegation(self) -> str:
        sender = self._sender()
        return "" if sender is None else sender.delegation.names.get(self._manners.language)

    def _get_places(self) -> str:
        sender = self._sender()
        return "" if sender is None else texts.places(sender.places, self._manners.language)

    def _get_suggestions(self) -> list[dict[str, str]]:
        sought = self._entry.sought.strip()
        if not sought:
            return []
        from kiosk.store.folding import chunks

        words = [word for chunk in chunks(sought) for word in chunk]
        found = [one for one in self._senders if _is_meant(one, words)]
        return [
            {
                "code": one.delegation.code,
                "text": one.delegation.names.get(self._manners.language),
                "places": texts.places(one.places, self._manners.language),
            }
            for one in found[:_SUGGESTED]
        ]

    def _get_categories(self) -> list[dict[str, Any]]:
        return [
            {
                "code": one.code,
                "text": one.names.get(self._manners.language),
                "on": one.code == self._entry.category,
            }
            for one in self._categories
        ]

    def _get_languages(self) -> list[dict[str, Any]]:
        return [
            {"code": code, "text": name, "on": code == self._entry.language}
            for code, name in OWN_NAMES.items()
        ]

    def _get_alike(self) -> list[dict[str, str]]:
        rows = []
        for card in self._entry.alike:
            view = view_of(card, self._manners)
            below = " · ".join(filter(None, (view.delegation, view.category, view.number, view.badge)))
            rows.append({"name": view.name, "ownScript": view.own_script, "below": below})
        return rows

    step = shown(str, "step", changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    wrong = shown(str, "wrong", changed)
    full = shown(bool, "full", changed)
    busy = shown(bool, "busy", changed)
    entry = Property(dict, lambda self: dict(self._entry.texts), notify=entryChanged)
    delegation = Property(str, _get_delegation, notify=listsChanged)
    places = Property(str, _get_places, notify=listsChanged)
    suggestions = Property(list, _get_suggestions, notify=listsChanged)
    categories = Property(list, _get_categories, notify=listsChanged)
    languages = Property(list, _get_languages, notify=listsChanged)
    alike = Property(list, _get_alike, notify=listsChanged)


def _again(service: DeskService, who: Any) -> None:
    from kiosk.errors import BadInput

    try:
        service.renew_walk_in(who)
    except BadInput as error:
        # From the list, or cancelled: the verdict says so.
        if error.code not in {"not_a_walk_in", "not_admitted"}:
            raise


def _is_meant(sender: SenderLike, words: Sequence[str]) -> bool:
    from kiosk.store.folding import index_words

    names = (sender.delegation.code, *sender.delegation.names.as_dict().values())
    known = [word for name in names for word in index_words(name)]
    return bool(words) and all(any(one.startswith(word) for one in known) for word in words)
