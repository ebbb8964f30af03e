"""The supervisor's console: opens over one data folder and shows what every station of it did.

Promises that every call asks for the right it takes, whoever calls; that whatever changes something is in the
log with the name of whoever did it; and that no call makes a desk wait for more than a few milliseconds.
"""

from kiosk.console.station import Console, open_console

__all__ = ["Console", "open_console"]
