"""The one great panel: a word, why, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.event.verdict import Verdict
from ui.models.base import Manners, made_by_window, shown
from ui.texts import reasons, steps

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What stands in the panel; `outcome` is "admit", "refer", "refuse" or "idle"."""

    outcome: str = "idle"
    word: str = ""
    why: str = ""
    what: str = ""
    also: str = ""


@QmlElement
@made_by_window
class VerdictModel(QObject):
    """Shows one verdict, or the desk that waits."""

    changed = Signal()

    def __init__(self, manners: Manners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self._verdict: Verdict | None = None
        self._has_badge = False
        self._step_says = ""
        self._instead: Callable[[], tuple[str, str, str, str]] | None = None
        self._camera_ok = True
        self.view = VerdictView()
        self.retranslate()

    def show(self, verdict: Verdict | None, *, has_badge: bool = False) -> None:
        """Show `verdict`, or None for a desk that waits."""
        self._verdict, self._has_badge, self._step_says, self._instead = verdict, has_badge, "", None
        self.retranslate()

    def instead(self, said: Callable[[], tuple[str, str, str, str]] | None) -> None:
        """Show look, word, why and what to do of `said` in the place of the verdict, until another is shown or None."""
        if said is not self._instead:
            self._instead = said
            self.retranslate()

    def say(self, what: str) -> None:
        """Say `what` there is to do in place of what the verdict says by itself; empty for the verdict's own."""
        if what != self._step_says:
            self._step_says = what
            self.retranslate()

    def set_camera_ok(self, camera_ok: bool) -> None:  # noqa: FBT001 - the state itself
        """Say how a code can be given while the desk waits."""
        if camera_ok != self._camera_ok:
            self._camera_ok = camera_ok
            self.retranslate()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        verdict = self._verdict
        if self._instead is not None:
            self.view = VerdictView(*self._instead())
        elif verdict is None and self._manners.event is None:
            word, why = steps.opening()
            self.view = VerdictView("idle", word, why)
        elif verdict is None:
            word, why, what = steps.idle(camera_ok=self._camera_ok)
            self.view = VerdictView("idle", word, why, what)
        else:
            self.view = VerdictView(
                verdict.outcome.value,
                reasons.word(verdict.outcome),
                reasons.why(verdict, self._manners.language, self._manners.zone),
                self._step_says or reasons.what_to_do(verdict, has_badge=self._has_badge),
                reasons.also(verdict),
            )
        self.changed.emit()

    outcome = shown(str, "outcome", changed)
    word = shown(str, "word", changed)
    why = shown(str, "why", changed)
    what = shown(str, "what", changed)
    also = shown(str, "also", changed)
