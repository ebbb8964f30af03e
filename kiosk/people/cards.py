"""Operators' cards: signed by the event's key, valid as long as that key, made again at will."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.event.credentials import Claims, CredentialKind
from kiosk.people.finding import card_subject

if TYPE_CHECKING:
    from kiosk.people.ports import Sign


class Cards:
    """Makes the codes of operators' cards; nothing but the card's id is kept, as signing again gives the same code.

    Args:
        sign: Signs with the event's key.
        event: Code of the event.
        begins: When that key's validity begins; cards are valid as long as it is.
        ends: When it ends.
    """

    def __init__(self, sign: Sign, event: str, begins: datetime, ends: datetime) -> None:
        self._sign = sign
        self._event = event
        self._begins = begins if not begins.microsecond else _whole(begins) + timedelta(seconds=1)
        self._ends = _whole(ends)

    @staticmethod
    def new_id() -> bytes:
        """Return a new card's id, 8 random bytes."""
        return secrets.token_bytes(8)

    def code(self, operator: str, card: bytes) -> str:
        """Return what stands on the card with the id `card` of the operator with the code `operator`."""
        return self._sign(
            Claims(
                delegate=card_subject(operator),
                event=self._event,
                not_before=self._begins,
                expires=self._ends,
                cti=card,
                zones=frozenset(),
                kind=CredentialKind.OPERATOR,
            )
        )


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
