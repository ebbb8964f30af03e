"""The machine-readable zone of passports, identity cards and visas, by ICAO Doc 9303 parts 3 to 7.

`parse` promises that a reading is returned only where every check digit of the zone holds, and that of the
characters a reader mixes up only those are mended whose place allows one kind, or whose mending alone makes them hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from kiosk.errors import BadInput

FILLER: Final = "<"
_MOST_LINES = 3
_MOST_CHARACTERS = 64
_VALUES: Final = {FILLER: 0} | {char: at for at, char in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
_TO_DIGIT = str.maketrans("OQDILBSZG", "000118526")
_TO_LETTER = str.maketrans("018526", "OIBSZG")
_TWINS = {"O": "0", "0": "O", "I": "1", "1": "I", "B": "8", "8": "B"} | {
    "S": "5",
    "5": "S",
    "Z": "2",
    "2": "Z",
    "G": "6",
    "6": "G",
}
# Readers and clipboards write a filler in these ways too; spaces are none of the zone's characters.
_FILLERS = str.maketrans({"«": "<<", "‹": "<", "〈": "<", "＜": "<", " ": None, "\t": None})


class MrzKind(StrEnum):
    """The five forms of a zone that Doc 9303 knows."""

    TD1 = "td1"
    TD2 = "td2"
    TD3 = "td3"
    MRV_A = "mrv_a"
    MRV_B = "mrv_b"


@dataclass(frozen=True, slots=True)
class Mrz:
    """What a zone says of the document and its holder; names and sex are left out, as nothing compares them.

    Args:
        document: The number without fillers, 1 to 22 of A-Z and 0-9.
        birth: `YYMMDD` as printed; parts that the issuer does not know are fillers.
        expiry: `YYMMDD` as printed.
        issuer: The issuing state or organisation, 1 to 3 letters; no check digit covers it.
    """

    kind: MrzKind
    document: str = field(repr=False)
    birth: str = field(repr=False)
    expiry: str = field(repr=False)
    issuer: str

    def birth_date(self, today: date) -> date | None:
        """Return the birth date in the last century that does not put it after `today`, or None where it is not full."""
        return _in_century(self.birth, latest=today.year, last=today)

    def expires(self, today: date) -> date | None:
        """Return the day of expiry, at most 50 years after `today`, or None where it is not full."""
        return _in_century(self.expiry, latest=today.year + 50)


def forms_of(lines: int) -> tuple[tuple[MrzKind, tuple[str, ...]], ...]:
    """Return the kinds of zone of so many lines, each with a text a line of what may stand at each place.

    `A` is a letter, `D` a digit, `T` a digit of a date, `C` a check digit that may be left out, `X` anything; a filler may
    stand everywhere but at `D`.
    """
    known = (*(form for form, _ in _FORMS.values()), *_VISAS.values())
    return tuple((form.kind, form.rows) for form in known if form.lines == lines)


def check_digit(text: str) -> str:
    """Return the check digit of `text` (A-Z, 0-9 and fillers) by weights 7, 3, 1 modulo 10."""
    return str(sum(_VALUES[char] * (7, 3, 1)[at % 3] for at, char in enumerate(text)) % 10)


def parse(lines: Sequence[str], *, mend: bool = True) -> Mrz:
    """Return what the two or three `lines` of a zone say, mixed-up letters and digits mended where that is certain.

    Args:
        mend: Whether one letter of the number or optional data may be the digit it looks like, or the other way round.

    Raises:
        BadInput: `mrz_invalid`: no form of zone, or its check digits do not hold.
    """
    layout, text = _laid_out(lines)
    text = layout.put_in_kind(text)
    # A composite check digit ties the number to the rest; where there is none, one twin may make a wrong one hold.
    twins = layout.one_twin_away(text) if mend and layout.composite else ()
    found = {layout.read(one) for one in ([text] if layout.holds(text) else filter(layout.holds, twins))}
    if len(found) != 1:
        raise _invalid()
    return found.pop()


@dataclass(frozen=True, slots=True)
class _Layout:
    """One form of zone, its lines laid end to end.

    Args:
        places: What each character may be: `A` a letter, `D` a digit, `T` a digit of a date, `C` a check digit
            that may be left out, `X` anything; fillers everywhere but at `D`.
        document, birth, expiry: From, to; the check digit follows.
        optional: Where a number that is too long goes on, from, to; the same place twice where none may.
        own: From, to of optional data with a check digit of its own behind; the same place twice where there are none.
        composite: What the last check digit covers, and where it stands; empty for visas.
    """

    kind: MrzKind
    lines: int
    length: int
    places: str
    document: tuple[int, int]
    birth: tuple[int, int]
    expiry: tuple[int, int]
    optional: tuple[int, int] = (0, 0)
    own: tuple[int, int] = (0, 0)
    composite: tuple[tuple[int, int], ...] = ()
    composite_at: int = 0

    @property
    def rows(self) -> tuple[str, ...]:
        """Return `places` line by line."""
        return tuple(self.places[at : at + self.length] for at in range(0, len(self.places), self.length))

    def put_in_kind(self, text: str) -> str:
        """Return `text` with letters where letters stand and digits where digits stand."""
        return "".join(map(_of_kind, text, self.places))

    def one_twin_away(self, text: str) -> Iterator[str]:
        """Yield every reading in which one character that may be either is its twin."""
        for at, (char, place) in enumerate(zip(text, self.places, strict=True)):
            if place == "X" and char in _TWINS:
                yield text[:at] + _TWINS[char] + text[at + 1 :]

    def holds(self, text: str) -> bool:
        """Say whether every character may stand where it does, the dates can be and all check digits hold."""
        if not all(map(_fits, text, self.places)):
            return False
        number, check = self._number(text)
        dates = [text[slice(*at)] for at in (self.birth, self.expiry)]
        checked = [(number, check), *zip(dates, (text[self.birth[1]], text[self.expiry[1]]), strict=True)]
        if self.composite:
            covered = "".join(text[slice(*at)] for at in self.composite)
            checked.append((covered, text[self.composite_at]))
        own = text[slice(*self.own)]
        if own.strip(FILLER) or (own and text[self.own[1]] != FILLER):
            checked.append((own, text[self.own[1]]))
        return (
            bool(number.strip(FILLER))
            and all(map(_can_be, dates))
            and all(check_digit(part) == digit for part, digit in checked)
        )

    def read(self, text: str) -> Mrz:
        """Return what `text` says, which holds."""
        number, _ = self._number(text)
        return Mrz(
            self.kind,
            number.replace(FILLER, ""),
            text[slice(*self.birth)],
            text[slice(*self.expiry)],
            text[2:5].strip(FILLER),
        )

    def _number(self, text: str) -> tuple[str, str]:
        """Return the document number and its check digit, from the optional data too where it is too long."""
        number, check = text[slice(*self.document)], text[self.document[1]]
        rest = text[slice(*self.optional)].partition(FILLER)[0]
        if check == FILLER and len(rest) >= 2 and FILLER not in number:
            return number + rest[:-1], rest[-1]
        return number, check


def _visa(kind: MrzKind, length: int) -> _Layout:
    number = length
    return _Layout(
        kind,
        lines=2,
        length=length,
        places="A" * length + "X" * 9 + "D" + "AAA" + _DATES + "X" * (length - 28),
        document=(number, number + 9),
        birth=(number + 13, number + 19),
        expiry=(number + 21, number + 27),
    )


_DATES: Final = "T" * 6 + "D" + "A" + "T" * 6 + "D"
_TD1: Final = _Layout(
    MrzKind.TD1,
    lines=3,
    length=30,
    places="A" * 5 + "X" * 9 + "C" + "X" * 15 + _DATES + "AAA" + "X" * 11 + "D" + "A" * 30,
    document=(5, 14),
    birth=(30, 36),
    expiry=(38, 44),
    optional=(15, 30),
    composite=((5, 30), (30, 37), (38, 45), (48, 59)),
    composite_at=59,
)
_TD2: Final = _Layout(
    MrzKind.TD2,
    lines=2,
    length=36,
    places="A" * 36 + "X" * 9 + "C" + "AAA" + _DATES + "X" * 7 + "D",
    document=(36, 45),
    birth=(49, 55),
    expiry=(57, 63),
    optional=(64, 71),
    composite=((36, 46), (49, 56), (57, 71)),
    composite_at=71,
)
_TD3: Final = _Layout(
    MrzKind.TD3,
    lines=2,
    length=44,
    places="A" * 44 + "X" * 9 + "D" + "AAA" + _DATES + "X" * 14 + "C" + "D",
    document=(44, 53),
    birth=(57, 63),
    expiry=(65, 71),
    own=(72, 86),
    composite=((44, 54), (57, 64), (65, 87)),
    composite_at=87,
)
_FORMS: Final = {
    (3, 30): (_TD1, "ACI"),
    (2, 36): (_TD2, "ACIP"),
    (2, 44): (_TD3, "P"),
}
_VISAS: Final = {(2, 44): _visa(MrzKind.MRV_A, 44), (2, 36): _visa(MrzKind.MRV_B, 36)}


def _laid_out(lines: Sequence[str]) -> tuple[_Layout, str]:
    """Return the form of a zone of these lines, and its characters end to end."""
    if not 2 <= len(lines) <= _MOST_LINES or any(len(line) > _MOST_CHARACTERS for line in lines):
        raise _invalid()
    clean = [line.translate(_FILLERS).strip().upper() for line in lines]
    shape = len(clean), len(clean[0])
    first = clean[0][:1].translate(_TO_LETTER)
    form, letters = _FORMS.get(shape, (None, ""))
    layout = form if first and first in letters else _VISAS.get(shape) if first == "V" else None
    if layout is None or any(len(line) != layout.length for line in clean):
        raise _invalid()
    return layout, "".join(clean)


def _of_kind(char: str, place: str) -> str:
    if place == "A":
        return char.translate(_TO_LETTER)
    return char if place == "X" else char.translate(_TO_DIGIT)


def _fits(char: str, place: str) -> bool:
    if char == FILLER:
        return place != "D"
    known = char in _VALUES
    return known and (place == "X" or char.isdigit() == (place != "A"))


def _can_be(text: str) -> bool:
    """Say whether `YYMMDD` may be a date, of which any part may be unknown."""
    year, month, day = text[:2], text[2:4], text[4:]
    return (
        (year.isdigit() or year == FILLER * 2)
        and (month == FILLER * 2 or (month.isdigit() and 1 <= int(month) <= 12))
        and (day == FILLER * 2 or (day.isdigit() and 1 <= int(day) <= 31))
    )


def _in_century(text: str, latest: int, last: date | None = None) -> date | None:
    """Return the date of `YYMMDD` in the last year not after `latest`, and not after `last`, or None."""
    if not text.isdigit():
        return None
    year = latest - (latest - int(text[:2])) % 100
    for century in (year, year - 100):
        try:
            found = date(century, int(text[2:4]), int(text[4:]))
        except ValueError:
            continue
        if last is None or found <= last:
            return found
    return None


def _invalid() -> BadInput:
    return BadInput(
        "mrz_invalid",
        "The lines at the foot of the page could not be read with certainty.",
        "Hold the page flat and still, all of it in the frame.",
    )
