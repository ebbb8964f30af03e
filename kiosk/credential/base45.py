"""Base45 as RFC 9285 has it: bytes as the characters that a QR code packs tightest."""

from __future__ import annotations

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {char: value for value, char in enumerate(_ALPHABET)}


def encode(data: bytes) -> str:
    """Return `data` in base45: three characters for two bytes, two for a last odd one."""
    chars: list[str] = []
    for high, low in zip(data[0::2], data[1::2], strict=False):
        rest, first = divmod(high << 8 | low, 45)
        third, second = divmod(rest, 45)
        chars += (_ALPHABET[first], _ALPHABET[second], _ALPHABET[third])
    if len(data) % 2:
        second, first = divmod(data[-1], 45)
        chars += (_ALPHABET[first], _ALPHABET[second])
    return "".join(chars)


def decode(text: str) -> bytes:
    """Return the bytes of `text`; every text has at most one reading.

    Raises:
        ValueError: A character outside the alphabet, a length that no bytes have, or a group too large.
    """
    try:
        values = [_VALUES[char] for char in text]
    except KeyError:
        raise ValueError("a character outside base45") from None
    whole, odd = divmod(len(values), 3)
    if odd == 1:
        raise ValueError("a length that base45 never has")
    data = bytearray()
    for at in range(0, whole * 3, 3):
        number = values[at] + 45 * values[at + 1] + 2025 * values[at + 2]
        if number > 0xFFFF:
            raise ValueError("a base45 group above two bytes")
        data += number.to_bytes(2, "big")
    if odd:
        number = values[-2] + 45 * values[-1]
        if number > 0xFF:
            raise ValueError("a base45 group above one byte")
        data.append(number)
    return bytes(data)
