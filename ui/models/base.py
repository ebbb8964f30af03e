"""What all view-models share: the reader's language and hour, and read-only properties over one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Property
from PySide6.QtQml import QmlUncreatable

if TYPE_CHECKING:
    from kiosk.event.places import Event

# Typed as taking nothing in PySide6's stubs.
made_by_window = cast("Any", QmlUncreatable)("made by the window")
"""Class decorator: QML may name the type, but only the window makes one."""


@dataclass(slots=True)
class Manners:
    """How to speak to whoever reads: language (BCP 47), and the event once it is known."""

    language: str
    event: Event | None = None

    @property
    def zone(self) -> tzinfo:
        """Return the venue's time zone; UTC while the event is not known."""
        if self.event is None:
            return UTC
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.event.timezone)


def shown(kind: type, name: str, notify: Any) -> Any:
    """Return a Qt property that reads `self.view.NAME`; all properties of a view change together."""

    def read(self: Any) -> Any:
        return getattr(self.view, name)

    return Property(kind, read, notify=notify)
