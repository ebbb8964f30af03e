"""Spoken guidance: one sentence at a time, in the page's language, only where it is wanted; silence is no error."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.headphones import plugged
from ui.sounds import may_have_audio
from ui.tasks import Lane

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.voice import Voice

RULES = ("headphones", "always", "never")
_TWICE_S = 4.0
_HINTS_S = 5.0
_LOOK_MS = 2_000


class Narrator(QObject):
    """Says sentences when the rule, and the person in front, want it.

    A newer sentence replaces an older one at once. A sentence that was just said is not said again. Hints of the
    portrait coach come no more often than every five seconds, wait for the sentence before them, and of several
    that wait only the newest is said. Whoever turns speech on, or plugs headphones in, hears the page's sentence.
    Names in other scripts are spoken by the voice of the page's language.

    Args:
        voice: What speaks; a process of its own when None.
        look: Returns whether headphones are plugged in; may block, is called in a thread.
        clock: Monotonic seconds.
        look_ms: How often it is looked for headphones.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        voice: Voice | None = None,
        look: Callable[[], bool] = plugged,
        clock: Callable[[], float] = time.monotonic,
        look_ms: int = _LOOK_MS,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._settled = self._ready = self._asking = False
        self._look, self._clock = look, clock
        self._rule, self._language = RULES[0], "en"
        self._plugged, self._by_hand = False, None  # type: tuple[bool, bool | None]
        self._page: tuple[str, str] = ("", "")
        self._last: tuple[str, str] = ("", "")
        self._last_at = self._hint_at = float("-inf")
        self._hint: tuple[str, str] | None = None
        self._shown = (False, False, False)
        self._lane: Lane | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(look_ms)
        self._looking.timeout.connect(self._ask)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._due)

    @Property(bool, notify=changed)
    def enabled(self) -> bool:
        """Return whether sentences are spoken now."""
        return self._is_on() and self._speaks(self._language)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Return whether there is an engine with a voice for the page's language."""
        return self._speaks(self._language)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Return whether a person may turn speech on and off by hand."""
        return self._rule != "never" and self._speaks(self._language)

    @property
    def rule(self) -> str:
        """Return when guidance is spoken."""
        return self._rule

    @Slot(str)
    def set_rule(self, rule: str) -> None:
        """Speak with headphones, always or never; an unknown word means never."""
        self._rule = rule if rule in RULES else "never"
        self._by_hand = None
        if self._rule == "never":
            self.hush()
        self._get_ready()
        self._tell()

    @Slot()
    def prepare(self) -> None:
        """Get a voice ready, where there may be one to hear; after the first picture, since it loads the machine."""
        self._settled = True
        self._get_ready()

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Note the page's language, of which `available` and `enabled` speak."""
        if language != self._language:
            self._language = language
            self._tell()

    @Slot()
    def turn(self) -> None:
        """Turn speech on or off by hand, until the next person; not where the rule is never."""
        if self._rule != "never":
            self._by_hand = not self._is_on()
            if self._by_hand:
                self._say(*self._page)
            else:
                self.hush()
            self._tell()

    @Slot(str, str)
    def say(self, text: str, language: str) -> None:
        """Say `text` now, unless it was said within the last four seconds."""
        self.set_language(language)
        self._drop_hint()
        self._page = (text, language)
        self._say(text, language)

    @Slot(str, str)
    def hint(self, text: str, language: str) -> None:
        """Say a hint of the coach when the sentence before it has ended and the last hint is five seconds old."""
        self.set_language(language)
        if self._is_on():
            self._hint = (text, language)
            self._due()

    @Slot()
    def hush(self) -> None:
        """Be silent now."""
        self._drop_hint()
        if self._voice is not None:
            self._voice.hush()

    @Slot()
    def forget(self) -> None:
        """Be silent, and keep nothing of what was said; the next person begins with the rule. A voice that failed is tried again."""
        self.hush()
        self._page = self._last = ("", "")
        self._last_at = self._hint_at = float("-inf")
        self._by_hand = None
        if self._voice is not None and self._ready and self._rule != "never":
            self._voice.start()
        self._tell()

    def close(self) -> None:
        """End the voice and every thread."""
        self._looking.stop()
        self._drop_hint()
        if self._lane is not None:
            self._lane.close()
            self._lane = None
        if self._voice is not None:
            self._voice.stop()

    def _is_on(self) -> bool:
        if self._rule == "never":
            return False
        if self._by_hand is not None:
            return self._by_hand
        return self._rule == "always" or self._plugged

    def _speaks(self, language: str) -> bool:
        return self._voice is not None and language in self._voice.languages

    def _say(self, text: str, language: str) -> None:
        now = self._clock()
        again = (text, language) == self._last and now - self._last_at < _TWICE_S
        if self._voice is None or again or not text.strip() or not (self._is_on() and self._speaks(language)):
            return
        self._last, self._last_at = (text, language), now
        self._voice.say(text, language)

    def _drop_hint(self) -> None:
        self._hint = None
        self._waiting.stop()

    @Slot()
    def _due(self) -> None:
        """Say the hint that waits, if it is time."""
        if self._hint is None:
            return
        if self._voice is not None and self._voice.speaking:
            return  # `_voice_changed` comes here again
        left = self._hint_at + _HINTS_S - self._clock()
        if left > 0:
            self._waiting.start(int(left * 1000) + 1)
            return
        (text, language), self._hint = self._hint, None
        if (text, language) != self._last or self._clock() - self._last_at >= _TWICE_S:
            self._hint_at = self._clock()
        self._say(text, language)

    @Slot()
    def _voice_changed(self) -> None:
        self._tell()
        self._due()

    def _tell(self) -> None:
        shown = (self._is_on(), self._speaks(self._language), self._rule != "never")
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _get_ready(self) -> None:
        """Start the voice and look for headphones, once and only where the rule wants them."""
        if self._settled and not self._ready and self._rule != "never":
            self._ready = True
            if self._voice is None and may_have_audio():
                from ui.voice import VoiceProcess

                self._voice = VoiceProcess(self)
            if self._voice is not None:
                self._voice.changed.connect(self._voice_changed)
                self._voice.start()
        if self._ready and self._rule == "headphones" and self._voice is not None:
            self._looking.start()
            self._ask()
        else:
            self._looking.stop()

    @Slot()
    def _ask(self) -> None:
        if self._asking:
            return
        if self._lane is None:
            self._lane = Lane("headphones", self)
        self._asking = True
        self._lane.run(self._look, self._found, self._not_found)

    def _found(self, plugged_in: bool) -> None:  # noqa: FBT001 - a lane's result
        self._asking = False
        was, self._plugged = self._plugged, plugged_in
        if was and not plugged_in:
            # Whoever pulls the plug is not to be read out to the hall.
            self._by_hand = None
            self.hush()
        elif plugged_in and not was:
            self._say(*self._page)
        self._tell()

    def _not_found(self, _: KioskError) -> None:
        self._found(plugged_in=False)
