"""One cell at a time: text to a value of the vocabulary, or the problem that it has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from kiosk.event.names import LANGUAGES
from kiosk.event.people import Vetting
from kiosk.store.folding import chunks

MAX_NUMBER = 999_999_999
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00:00)?|(\d{1,2})[./](\d{1,2})[./](\d{4})")
_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
# Left and right without a letter of their own: they turn what follows around, on screen and on the badge.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Zero-width joiners are part of the spelling of Persian, Sinhala and Indic names.
_JOINERS = frozenset("\u200c\u200d")
_VETTING: Mapping[str, Vetting] = MappingProxyType(
    {
        "cleared": Vetting.CLEARED, "ok": Vetting.CLEARED, "yes": Vetting.CLEARED, "approuve": Vetting.CLEARED,
        "oui": Vetting.CLEARED, "aprobado": Vetting.CLEARED, "si": Vetting.CLEARED,
        "pending": Vetting.PENDING, "en cours": Vetting.PENDING, "en attente": Vetting.PENDING,
        "pendiente": Vetting.PENDING, "withdrawn": Vetting.WITHDRAWN, "refused": Vetting.WITHDRAWN,
        "no": Vetting.WITHDRAWN, "non": Vetting.WITHDRAWN, "refuse": Vetting.WITHDRAWN,
        "retire": Vetting.WITHDRAWN, "rechazado": Vetting.WITHDRAWN, "retirado": Vetting.WITHDRAWN,
    }
)  # fmt: skip
_LANGUAGE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "english": "en", "anglais": "en", "ingles": "en", "french": "fr", "francais": "fr", "frances": "fr",
        "spanish": "es", "espagnol": "es", "espanol": "es", "arabic": "ar", "arabe": "ar",
    }
)  # fmt: skip


class WrongValue(ValueError):
    """A cell that cannot be taken; `code` is stable, `sentence` says what is wrong without quoting names."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def text(cell: str, longest: int) -> str:
    """Return the cell in NFC, white space evened out.

    Raises:
        WrongValue: `cell_error`, `control_character`, `bidi_control`, `unknown_character`, `too_long`.
    """
    if cell in _ERRORS:
        raise WrongValue("cell_error", "The formula in this cell ended in an error.")
    for char in cell:
        _check(char)
    even = " ".join(unicodedata.normalize("NFC", cell).split())
    if len(even) > longest:
        raise WrongValue("too_long", f"There are more than {longest} characters.")
    return even


def name(cell: str, longest: int) -> str:
    """Return a name; one that is not empty has a letter in it.

    Raises:
        WrongValue: As `text`, and `no_letters`.
    """
    even = text(cell, longest)
    if even and not any(char.isalpha() for char in even):
        raise WrongValue("no_letters", "There is no letter in this name.")
    return even


def number(cell: str) -> int | None:
    """Return a delegate number, 1 to 999,999,999, or None for an empty cell.

    Raises:
        WrongValue: `bad_number`.
    """
    if not cell:
        return None
    if len(cell) <= 9 and cell.isdecimal() and int(cell) > 0:
        return int(cell)
    raise WrongValue("bad_number", f"A delegate number is a whole number from 1 to {MAX_NUMBER}.")


def day(cell: str) -> date | None:
    """Return a date written as 1980-02-29, 29.02.1980 or 29/02/1980 (day first), or None for an empty cell.

    Raises:
        WrongValue: `bad_date`.
    """
    if not cell:
        return None
    match = _DATE.fullmatch(cell) if cell.isascii() else None
    if match is None:
        raise WrongValue("bad_date", "Write dates as 1980-02-29 or 29/02/1980, the day before the month.")
    year, month, of_month = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(of_month))
    except ValueError as error:
        raise WrongValue("bad_date", "There is no such day.") from error


def birth_date(cell: str, latest: date) -> date | None:
    """Return a date of birth after 1900 and not after `latest`, or None for an empty cell.

    Raises:
        WrongValue: `bad_date`.
    """
    born = day(cell)
    if born is not None and not date(1900, 1, 1) <= born <= latest:
        raise WrongValue("bad_date", "Nobody who comes was born on that day.")
    return born


def language(cell: str) -> str:
    """Return one of the conference's languages, English for an empty cell.

    Raises:
        WrongValue: `unknown_language`.
    """
    if not cell:
        return LANGUAGES[0]
    folded = folded_words(cell)
    tag = _LANGUAGE_NAMES.get(folded, folded.partition(" ")[0])
    if tag not in LANGUAGES:
        raise WrongValue("unknown_language", f"The conference speaks {', '.join(LANGUAGES)}.")
    return tag


def vetting(cell: str) -> Vetting:
    """Return what the security check said, cleared for an empty cell.

    Raises:
        WrongValue: `unknown_vetting`.
    """
    found = _VETTING.get(folded_words(cell)) if cell else Vetting.CLEARED
    if found is None:
        raise WrongValue("unknown_vetting", "Write cleared, pending or withdrawn.")
    return found


def zones(cell: str, known: frozenset[int]) -> frozenset[int]:
    """Return zone numbers written as "1, 3" or "1;3".

    Raises:
        WrongValue: `unknown_zone`.
    """
    parts = [part for part in re.split(r"[,;\s]+", cell) if part]
    if all(part.isdecimal() and len(part) <= 2 and int(part) in known for part in parts):
        return frozenset(map(int, parts))
    shown = ", ".join(map(str, sorted(known)))
    raise WrongValue("unknown_zone", f"Zones are written by number; there are {shown or 'none'}.")


def folded_words(cell: str) -> str:
    """Return the cell's words without case, accents and punctuation."""
    return " ".join(word for chunk in chunks(cell) for word in chunk)


def _check(char: str) -> None:
    if char in _BIDI:
        raise WrongValue("bidi_control", "There is an invisible character that turns the writing around.")
    kind = unicodedata.category(char)
    if kind == "Cc" or kind in ("Zl", "Zp"):
        raise WrongValue("control_character", "There is a line break, a tab or another control character.")
    if (kind == "Cf" and char not in _JOINERS) or kind in ("Cs", "Co", "Cn"):
        raise WrongValue("unknown_character", "There is an invisible or unknown character.")
