"""Codes that come as characters: from keyboard-wedge scanners, and by paste. The same door as the camera's."""

from __future__ import annotations

import unicodedata

MAX_CODE_BYTES = 512
"""A longer code is none of ours and is dropped whole, never cut (DESIGN section 9)."""

_ENDS = frozenset("\r\n\t")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SHOWN = _DROPPED | {"Zs"}


class Wedge:
    """Tells a scanner that types from a person who types, by speed.

    Args:
        gap_s: The longest pause between two characters of one code; scanners pause for 1 to 30 ms,
            quick typists for 80 and more.
        least: The fewest characters that make a code.
    """

    def __init__(self, gap_s: float = 0.05, least: int = 4) -> None:
        self._gap_s = gap_s
        self._least = least
        self._characters: list[str] = []
        self._bytes = 0
        self._last = float("-inf")

    def feed(self, char: str, now: float) -> str | None:
        """Take one keystroke's text at monotonic second `now`; return the code when Enter or Tab ends one.

        Control, zero-width and direction characters are left out. A run of more than 512 bytes
        gives nothing, and so does anything typed slowly.
        """
        slow = now - self._last > self._gap_s
        self._last = now
        if slow:
            self.clear()
        if char and char in _ENDS:
            text = "".join(self._characters)
            fits = self._bytes <= MAX_CODE_BYTES and len(text.strip()) >= self._least
            self.clear()
            return text.strip() if fits else None
        for one in char:
            size = len(one.encode("utf-8", "replace"))
            if unicodedata.category(one) in _DROPPED:
                continue
            self._bytes += size
            if self._bytes <= MAX_CODE_BYTES:
                self._characters.append(one)
        return None

    def clear(self) -> None:
        """Forget what was typed so far."""
        self._characters.clear()
        self._bytes = 0

    @property
    def busy(self) -> bool:
        """Return whether a quick run is under way, so that the window keeps it from the search box."""
        return len(self._characters) >= 3


def clean_pasted(text: str) -> str:
    """Return the code in pasted `text`: its first line that is not blank, cleaned; empty when too long.

    Control, zero-width and direction characters are left out, as mail programs and chats put them in.
    """
    # Bounded before any work is done on it: a clipboard may hold a book.
    for line in text[: 8 * MAX_CODE_BYTES].splitlines():
        clean = "".join(c for c in line if unicodedata.category(c) not in _DROPPED).strip()
        if clean:
            return clean if len(clean.encode()) <= MAX_CODE_BYTES else ""
    return ""


def visible(text: str, limit: int = 200) -> str:
    r"""Return `text` fit for a screen or terminal: what cannot be seen is escaped (`\n`, `\u202e`).

    Control, direction and zero-width characters and blanks other than the plain space are escaped, and
    so is the backslash itself, so that nothing can pretend; longer text is cut with an ellipsis.
    """
    shown = "".join(_escaped(c) for c in text[:limit])
    return shown + "…" if len(text) > limit else shown


def _escaped(char: str) -> str:
    if char == "\\":
        return "\\\\"
    if char == " " or unicodedata.category(char) not in _SHOWN:
        return char
    return char.encode("unicode_escape").decode("ascii")
