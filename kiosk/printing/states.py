"""The life of a print job: which state may follow which."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.event.badges import PrintState as S

MAY_FOLLOW: Mapping[S, frozenset[S]] = MappingProxyType(
    {
        S.RENDERED: frozenset({S.SENDING, S.VOID}),
        # Back to rendered when the printer is known not to have taken it.
        S.SENDING: frozenset({S.RENDERED, S.SENT, S.FAILED, S.UNKNOWN}),
        S.SENT: frozenset({S.PRINTING, S.PRINTED, S.FAILED, S.UNKNOWN}),
        S.PRINTING: frozenset({S.PRINTED, S.FAILED, S.UNKNOWN}),
        S.PRINTED: frozenset({S.VERIFIED, S.HANDED_OVER, S.VOID}),
        S.VERIFIED: frozenset({S.HANDED_OVER, S.VOID}),
        S.HANDED_OVER: frozenset({S.VOID}),
        S.FAILED: frozenset({S.SENDING, S.VOID}),
        # Only a person who looked in the tray gets a job out of here.
        S.UNKNOWN: frozenset({S.PRINTED, S.FAILED, S.VOID}),
        S.VOID: frozenset(),
    }
)

TO_SEND = frozenset({S.RENDERED, S.FAILED})
"""Nothing of the job is at a printer: it may be sent, by any station."""

AT_PRINTER = frozenset({S.SENDING, S.SENT, S.PRINTING})
"""Something may be at the printer: only the job's own station may touch it."""

OPEN = frozenset({S.RENDERED, S.SENDING, S.SENT, S.PRINTING, S.UNKNOWN})
"""The job waits for the printer or for a person."""
