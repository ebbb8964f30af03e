"""What a delegate does on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.event.self_service import Factor, HelpCause, Stage
from ui.models.self_service.buttons import CALLS, PLAIN, PRIMARY, SECONDARY
from ui.models.self_service.page_properties import PageProperties
from ui.models.self_service.states import Came, Input, State
from ui.texts import self_service as texts

if TYPE_CHECKING:
    from ui.models.self_service.flow import Way
    from ui.models.self_service.page_view import Shown


class PageActions(PageProperties):
    """Turns what is pressed into what comes."""

    way: Way
    _state: State
    _shown: Shown
    _answer = ""

    def come(self, came: Came) -> None:
        """Go where `came` leads."""
        raise NotImplementedError

    def ask_for(self, factor: Factor) -> None:
        """Ask for `factor` instead."""
        raise NotImplementedError

    @Slot(str)
    def press(self, what: str) -> None:
        """Do what a button means here: primary, secondary, back, start_again, help, more_time or leave."""
        stage = self._state.stage
        if what == "primary" and stage is Stage.HELP:
            on = self.way.may_go_on(self._state)
            self.come(Came(Input.GO_ON if on else Input.START_AGAIN))
        elif what == "primary" and stage in PRIMARY:
            self.come(Came(PRIMARY[stage]))
        elif what == "secondary" and stage is Stage.FACTOR:
            self._other_factor()
        elif what == "secondary" and stage in SECONDARY and self.view.secondary:
            self.come(Came(SECONDARY[stage], cause=CALLS.get(stage, HelpCause.ASKED)))
        elif what in PLAIN:
            self.come(Came(PLAIN[what]))

    @Slot(str)
    def choose(self, language: str) -> None:
        """Speak `language` from now on."""
        self.come(Came(Input.LANGUAGE, language=language))

    @Slot(str)
    def answer(self, text: str) -> None:
        """Give the answer to the second factor."""
        if self._state.stage is Stage.FACTOR:
            self._answer = text
            self.come(Came(Input.ANSWERED))

    @Slot(str)
    def lineWrong(self, name: str) -> None:
        """Say that a line of the badge is wrong."""
        if name in texts.LINES:
            self.come(Came(Input.WRONG, detail=name))

    @Slot()
    def group_done(self) -> None:
        """Leave the page of the delegation."""
        if self._state.stage is Stage.GROUP:
            self.come(Came(Input.DONE))

    @Slot(str)
    def group_stuck(self, cause: str) -> None:
        """Call somebody to the page of the delegation."""
        if self._state.stage is Stage.GROUP:
            self.come(Came(Input.HELP, cause=HelpCause(cause)))

    def _other_factor(self) -> None:
        factors = list(self._shown.factors)
        if self._shown.factor in factors and len(factors) > 1:
            after = factors[(factors.index(self._shown.factor) + 1) % len(factors)]
            self.ask_for(after)
