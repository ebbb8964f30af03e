"""The QR code of a badge as PDF path operators (ISO/IEC 18004, level M, one mask for all)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kiosk.errors import BadInput

QUIET = 4
"""Modules of white that the standard wants around the code."""

_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
# Any mask is valid for every reader; choosing the prettiest of eight costs six times the rest.
_MASK = 3
_MAX_BYTES = 1024


@dataclass(frozen=True, slots=True)
class QrPath:
    """A code drawn in a square of `modules` units a side (quiet zone included), y upwards: `re` operators."""

    modules: int
    operators: str


@lru_cache(maxsize=8)
def qr_path(code: str) -> QrPath:
    """Return the code as one path that is to be filled; alphanumeric mode where its characters allow.

    Raises:
        BadInput: `code_too_long`.
    """
    rows = matrix(code)
    side = len(rows) + 2 * QUIET
    parts: list[str] = []
    for number, row in enumerate(rows):
        y = side - QUIET - 1 - number
        start = None
        for x, dark in enumerate([*row, False]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                parts.append(f"{QUIET + start} {y} {x - start} 1 re")
                start = None
    return QrPath(side, "\n".join(parts))


def matrix(code: str) -> list[list[bool]]:
    """Return the modules of `code`, True for dark, without a quiet zone.

    Raises:
        BadInput: `code_too_long`.
    """
    from qrcode import constants, util
    from qrcode.main import QRCode

    data = code.encode()
    if not data or len(data) > _MAX_BYTES:
        raise BadInput(
            "code_too_long", "The code of this badge is empty or too long for a QR code.", "Issue it again."
        )
    alphanumeric = _ALPHANUMERIC.issuperset(code)
    mode = util.MODE_ALPHA_NUM if alphanumeric else util.MODE_8BIT_BYTE
    level = constants.ERROR_CORRECT_M
    bits = 4 + (11 * (len(data) // 2) + 6 * (len(data) % 2) if alphanumeric else 8 * len(data))
    # Chosen here, because the library's own search encodes the data anew for each version it tries.
    version = next(
        version
        for version in range(1, 41)
        if bits + util.length_in_bits(mode, version) <= util.BIT_LIMIT_TABLE[level][version]
    )
    symbol: Any = QRCode(version=version, error_correction=level, mask_pattern=_MASK, border=0)
    symbol.add_data(util.QRData(data, mode=mode), optimize=0)
    symbol.make(fit=False)
    return [[bool(module) for module in row] for row in symbol.modules]
