"""The steps of sign-in and what each is about: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignStep(StrEnum):
    """What stands over the page; with `NONE` the page itself is there."""

    NONE = ""
    CARD = "card"
    PIN = "pin"
    LOCKED = "locked"
    UNLOCK = "unlock"
    OLD_PIN = "old_pin"
    NEW_PIN = "new_pin"
    NEW_AGAIN = "new_again"
    CHANGED = "changed"
    ADMIN = "admin"
    ADMIN_PIN = "admin_pin"
    ADMIN_AGAIN = "admin_again"
    ADMIN_CARD = "admin_card"


WITH_PAD: frozenset[SignStep] = frozenset(
    {
        SignStep.PIN,
        SignStep.UNLOCK,
        SignStep.OLD_PIN,
        SignStep.NEW_PIN,
        SignStep.NEW_AGAIN,
        SignStep.ADMIN_PIN,
        SignStep.ADMIN_AGAIN,
    }
)
"""Steps in which a PIN is typed."""

TAKES_CARDS: frozenset[SignStep] = frozenset({SignStep.CARD, SignStep.PIN, SignStep.LOCKED, SignStep.UNLOCK})
"""Steps in which a card that is shown begins a sign-in; in the others a code is left out."""

OWN: frozenset[SignStep] = frozenset(
    {SignStep.UNLOCK, SignStep.OLD_PIN, SignStep.NEW_PIN, SignStep.NEW_AGAIN, SignStep.CHANGED}
)
"""Steps that are about whoever is signed in, and end with that person's session."""

BEFORE: dict[SignStep, SignStep] = {
    SignStep.PIN: SignStep.CARD,
    SignStep.NEW_AGAIN: SignStep.NEW_PIN,
    SignStep.NEW_PIN: SignStep.OLD_PIN,
    SignStep.ADMIN_PIN: SignStep.ADMIN,
    SignStep.ADMIN_AGAIN: SignStep.ADMIN_PIN,
}
"""Where Back leads to; from the others it leads to what the station needs, or to the page."""


@dataclass(frozen=True, slots=True)
class SignInView:
    """What stands over the page, and who is here.

    Args:
        can_go_back: Whether there is something to go back to.
        who: Name and role of whoever is signed in, or empty.
    """

    step: str = ""
    title: str = ""
    text: str = ""
    notice: str = ""
    remedy: str = ""
    busy: bool = False
    can_go_back: bool = False
    who: str = ""
    signed_in: bool = False
    needs_admin: bool = False


def is_typed_digits(code: bytes) -> bool:
    """Return whether `code` may well be a PIN that was typed as quickly as a hand scanner types."""
    return len(code) <= 12 and code.isdigit()
