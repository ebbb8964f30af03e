"""Text made harmless for whoever reads it: spreadsheets, terminals, line-based files, XML."""

from __future__ import annotations

import unicodedata

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Joiners are part of the spelling of Persian, Sinhala and Indic names.
_KEPT = frozenset("\u200c\u200d")
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: one that begins like one gets a `'` in front."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def visible(text: str) -> str:
    r"""Return `text` with control, invisible, unassigned and unpaired surrogate characters as `\u000a`.

    What is returned stands on one line, encodes as UTF-8 and reads in one direction, whatever came in.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char in _KEPT:
        return char
    if unicodedata.category(char) in _ESCAPED:
        code = ord(char)
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return char
