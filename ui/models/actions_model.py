"""The buttons under the person, the sentence above them, and the notice beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.event.badges import ReplaceReason, UnreadReason
from ui.models.base import made_by_window, shown
from ui.models.flow import Action, Offers, Step
from ui.texts import actions, checking, people

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ALWAYS = frozenset({Action.CALL_SUPERVISOR, Action.SCAN})


@dataclass(frozen=True, slots=True)
class ActionsView:
    """What may be done now, in words."""

    step: str = Step.IDLE.value
    primary: str = Action.SCAN.value
    primary_text: str = ""
    beside: tuple[dict[str, Any], ...] = ()
    below: tuple[dict[str, Any], ...] = ()
    answers: tuple[dict[str, Any], ...] = ()
    sentence: str = ""
    good: bool = True


@dataclass(frozen=True, slots=True)
class _Notice:
    kind: str = ""
    text: str = ""
    remedy: str = ""


@QmlElement
@made_by_window
class ActionsModel(QObject):
    """`beside`, `below` and `answers` hold one map a button: `action`, `text` and `key`; `primary` may be empty."""

    changed = Signal()
    busyChanged = Signal()
    noticeChanged = Signal()
    spoken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = ActionsView()
        self._step = Step.IDLE
        self._primary: Action | None = Action.SCAN
        self._under_way = 0
        self._notice = _Notice()

    def show(self, step: Step, offered: Offers, sentence: str, *, good: bool) -> None:
        """Show the buttons of `step`; `good` is False when what is under review had better be done again."""
        self._step, self._primary = step, offered.primary
        self.view = ActionsView(
            step=step.value,
            primary="" if offered.primary is None else offered.primary.value,
            primary_text="" if offered.primary is None else actions.label(offered.primary),
            beside=tuple(map(_entry, offered.beside)),
            below=tuple(map(_entry, offered.below)),
            answers=tuple(map(_entry, offered.answers)),
            sentence=sentence,
            good=good,
        )
        self.changed.emit()
        self.busyChanged.emit()

    def retranslate(self) -> None:
        """Say once more, in the language of now, what is no part of a step."""
        self.spoken.emit()

    def count(self, change: int) -> None:
        """Note that so many tasks more, or fewer, are under way."""
        if change:
            self._under_way += change
            self.busyChanged.emit()

    def may(self, action: Action) -> bool:
        """Return whether `action` can be done at this moment."""
        return action in _ALWAYS or (not self._under_way and self._step is not Step.PRINTING)

    def tell(self, error: KioskError) -> None:
        """Say what went wrong and what to do."""
        self.say("error", *people.words(error))

    def say(self, kind: str = "", text: str = "", remedy: str = "") -> None:
        """Say `text` until the next thing happens; nothing takes it away."""
        notice = _Notice(kind, text, remedy)
        if notice != self._notice:
            self._notice = notice
            self.noticeChanged.emit()

    def _is_busy(self) -> bool:
        return self._under_way > 0 or self._step is Step.CHECKING

    def _may_primary(self) -> bool:
        return self.may(self._primary or Action.NEXT)

    def _get_beside(self) -> list[dict[str, Any]]:
        return list(self.view.beside)

    def _get_below(self) -> list[dict[str, Any]]:
        return list(self.view.below)

    def _get_answers(self) -> list[dict[str, Any]]:
        return list(self.view.answers)

    def _get_unread_reasons(self) -> list[dict[str, str]]:
        return [{"code": one.value, "text": checking.reason(one)} for one in UnreadReason]

    def _get_replace_reasons(self) -> list[dict[str, str]]:
        from ui.texts import overrides

        return [{"code": one.value, "text": overrides.replaced(one)} for one in ReplaceReason]

    def _get_notice(self) -> dict[str, str]:
        return {"kind": self._notice.kind, "text": self._notice.text, "remedy": self._notice.remedy}

    step = shown(str, "step", changed)
    primary = shown(str, "primary", changed)
    primaryText = shown(str, "primary_text", changed)
    sentence = shown(str, "sentence", changed)
    good = shown(bool, "good", changed)
    beside = Property(list, _get_beside, notify=changed)
    below = Property(list, _get_below, notify=changed)
    answers = Property(list, _get_answers, notify=changed)
    unreadReasons = Property(list, _get_unread_reasons, notify=spoken)
    replaceReasons = Property(list, _get_replace_reasons, notify=spoken)
    busy = Property(bool, _is_busy, notify=busyChanged)
    canAct = Property(bool, _may_primary, notify=busyChanged)
    notice = Property(dict, _get_notice, notify=noticeChanged)


def _entry(action: Action) -> dict[str, Any]:
    return {"action": action.value, "text": actions.label(action), "key": actions.KEYS.get(action, "")}
