"""What is said to whoever is not let in: the same for unknown cards and wrong PINs."""

from __future__ import annotations

from datetime import timedelta
from math import ceil

from kiosk.errors import BadInput


class SignInRefused(BadInput):
    """Nobody was let in.

    Args:
        wait: How long the next try has to wait; zero when it may come at once, or only after an unlock.
    """

    def __init__(self, code: str, message: str, remedy: str, wait: timedelta = timedelta(0)) -> None:
        super().__init__(code, message, remedy)
        self.wait = wait


def not_a_card() -> BadInput:
    """Return `not_a_card`."""
    return BadInput(
        "not_a_card",
        "Nobody can sign in with this code.",
        "Scan your operator's card, or the badge that you work with.",
    )


def refused(wait: timedelta, *, last: bool) -> SignInRefused:
    """Return `sign_in_failed`; `last` when no further try will be taken."""
    if last:
        remedy = "It was tried too often. A supervisor can unlock you."
    elif wait:
        remedy = f"Try again in {_seconds(wait)}."
    else:
        remedy = "Try again."
    return SignInRefused("sign_in_failed", "Card and PIN do not let you in.", remedy, wait)


def too_early(wait: timedelta) -> SignInRefused:
    """Return `sign_in_wait`."""
    return SignInRefused(
        "sign_in_wait",
        "After wrong PINs the next try has to wait.",
        f"Try again in {_seconds(wait)}.",
        wait,
    )


def locked() -> SignInRefused:
    """Return `sign_in_locked`."""
    return SignInRefused("sign_in_locked", "There were too many wrong PINs.", "A supervisor can unlock you.")


def _seconds(wait: timedelta) -> str:
    seconds = ceil(wait.total_seconds())
    return "1 second" if seconds == 1 else f"{seconds} seconds"
