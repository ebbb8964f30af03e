"""What this room needs of its neighbours, which it may not import: the log, and the codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from sqlalchemy import Connection

from kiosk.event.credentials import Claims
from kiosk.event.facts import Fact


class FactLog(Protocol):
    """Where facts go: `scanlog.ScanLog`."""

    def append(self, conn: Connection, fact: Fact, /) -> object:
        """Write `fact` as the next entry of the transaction behind `conn`."""
        ...


class Signed(Protocol):
    """A code whose signature holds: `credential.SignedCredential`."""

    @property
    def claims(self) -> Claims:
        """Return what it says."""
        ...

    @property
    def kid(self) -> bytes:
        """Return the id of the key that signed it."""
        ...

    @property
    def issuer(self) -> str:
        """Return "event" or "station:CODE"."""
        ...


Verify = Callable[[Connection, bytes], Signed]
"""Checks a code against the keys of the store behind the connection; raises BadInput for one that does not hold:
`lambda conn, code: credential.verify(code, KeyRing.load(conn))`."""

Sign = Callable[[Claims], str]
"""Signs claims with the event's key: `lambda claims: credential.issue(claims, event_key)`."""
