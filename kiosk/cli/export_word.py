"""The door for names and the note of an export, for commands over opened records (see `exchange.leaving`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.exchange import leaving
from kiosk.exchange.leaving import Word

if TYPE_CHECKING:
    from kiosk.cli.opening import Records
    from kiosk.event.facts import Plain

__all__ = ["Word", "authorised", "note_export"]


def authorised(records: Records, *, reason: str) -> Word:
    """Return the word under which names may leave this store now.

    Raises:
        BadInput: As `leaving.authorised`.
    """
    return leaving.authorised(records.store, reason, SystemClock().now())


def note_export(records: Records, operator: str, body: Mapping[str, Plain], word: Word | None = None) -> None:
    """Write into the log what was taken out of the store.

    Raises:
        KioskError: As `leaving.Ledger.note`.
    """
    ledger = leaving.Ledger(records.store, records.log, records.settings.station.code, SystemClock())
    ledger.note(operator, body, word)
