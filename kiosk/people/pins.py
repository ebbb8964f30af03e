"""PINs: which are good enough, and how one is kept without being known."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST, MOST = 6, 12
"""How many digits a PIN has."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs.

    Args:
        memory_kib: KiB of memory.
        passes: Passes over it.
        lanes: Lanes, which a machine may fill by as many threads.
    """

    memory_kib: int
    passes: int
    lanes: int


COST = Cost(memory_kib=65_536, passes=3, lanes=4)
"""The second recommended choice of RFC 9106, section 4: 0.1 to 0.2 s on a desk's machine."""


def check_form(pin: str) -> None:
    """Refuse what no PIN can look like.

    Raises:
        BadInput: `bad_pin`.
    """
    if not (LEAST <= len(pin) <= MOST and pin.isascii() and pin.isdigit()):
        raise BadInput(
            "bad_pin", f"A PIN is {LEAST} to {MOST} digits.", "Type it again, digits only, without spaces."
        )


def check_new(pin: str, birth_date: date | None = None) -> None:
    """Refuse a new PIN that somebody would try first.

    Args:
        birth_date: Of the operator, where it is known.

    Raises:
        BadInput: `bad_pin`, or `pin_too_simple`: one block of up to three digits over and over, digits that
            go up or down by one (also each twice), or the birth date in any order of its parts.
    """
    check_form(pin)
    dated = birth_date is not None and any(form in pin for form in _dates(birth_date))
    if dated or _repeats(pin) or _runs(pin) or _runs_doubled(pin):
        raise BadInput(
            "pin_too_simple",
            "This PIN is among those that anyone would try first.",
            "Choose one without a repeated pattern, a row of neighbouring digits or a birth date.",
        )


class Pins:
    """Turns PINs into hashes that are of no use without the pepper: argon2id over HMAC-SHA256.

    Args:
        pepper: 32 secret bytes kept outside the database.
        cost: What one try costs.
    """

    def __init__(self, pepper: bytes, cost: Cost = COST) -> None:
        self._pepper = pepper
        self._cost = cost

    def __repr__(self) -> str:
        return "Pins()"

    def hash(self, code: str, pin: str) -> str:
        """Return the encoded hash of an operator's PIN; the operator's code is part of it, so it fits no other."""
        return self._hasher().hash(self._salted(code, pin))

    def fits(self, code: str, pin: str, kept: str) -> bool:
        """Return whether `pin` is the one behind the hash `kept`; an unreadable hash fits nothing.

        It takes as long for the `decoy` as for a hash of the same cost.
        """
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._hasher().verify(kept, self._salted(code, pin))
        except (VerificationError, InvalidHashError):
            return False

    def renewed(self, code: str, pin: str, kept: str) -> str:
        """Return `kept`, or a new hash of the PIN where `kept` was made at another cost."""
        return self.hash(code, pin) if self._hasher().check_needs_rehash(kept) else kept

    @property
    def decoy(self) -> str:
        """Return a hash that no PIN fits, for operators that do not exist."""
        cost = self._cost
        salt, digest = (b64encode(bytes(size)).decode("ascii").rstrip("=") for size in (16, 32))
        return f"$argon2id$v=19$m={cost.memory_kib},t={cost.passes},p={cost.lanes}${salt}${digest}"

    def seal(self, text: str) -> bytes:
        """Return a keyed hash of `text`, 16 bytes."""
        return hmac.digest(self._pepper, b"text\0" + text.encode("utf-8"), "sha256")[:16]

    def _salted(self, code: str, pin: str) -> bytes:
        return hmac.digest(self._pepper, b"\0".join((b"pin", code.encode(), pin.encode())), "sha256")

    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher

        cost = self._cost
        return PasswordHasher(
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=32,
            salt_len=16,
        )


def _repeats(pin: str) -> bool:
    return any(pin == (pin[:size] * len(pin))[: len(pin)] for size in (1, 2, 3))


def _runs(pin: str) -> bool:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps in ({1}, {9})


def _runs_doubled(pin: str) -> bool:
    return len(pin) % 2 == 0 and pin[::2] == pin[1::2] and _runs(pin[::2])


def _dates(born: date) -> Iterator[str]:
    day, month = f"{born:%d}", f"{born:%m}"
    for year in (f"{born:%Y}", f"{born:%y}"):
        yield from (day + month + year, month + day + year, year + month + day, year + day + month)
