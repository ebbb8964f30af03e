"""The machine-readable zones of made-up travel documents, by ICAO Doc 9303: the other way round from `kiosk.identity`."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.mrz import FILLER, MrzKind, check_digit

_SHAPES = {
    MrzKind.TD2: ("I", 36),
    MrzKind.TD3: ("P", 44),
    MrzKind.MRV_A: ("V", 44),
    MrzKind.MRV_B: ("V", 36),
}


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a made-up document belongs to; all but A-Z, digits and fillers is the caller's to leave out.

    Args:
        document: Up to 9 characters, on cards of TD1 and TD2 up to 22 and 13.
        birth: `YYMMDD`.
        expiry: `YYMMDD`.
        names: Family and given names as the zone has them.
        state: Who issued it: by default Utopia, the specimens' state.
    """

    document: str
    birth: str
    expiry: str
    names: str = "ERIKSSON<<ANNA<MARIA"
    optional: str = ""
    state: str = "UTO"
    sex: str = "F"


def zone(kind: MrzKind, who: Holder) -> tuple[str, ...]:
    """Return the lines of a zone of `kind`, their check digits right."""
    number = _filled(who.document, 9)
    check, rest = check_digit(number), who.optional
    if len(who.document) > 9:
        check, rest = FILLER, who.document[9:] + check_digit(who.document) + FILLER + who.optional
    dates = who.birth + check_digit(who.birth) + who.sex + who.expiry + check_digit(who.expiry)
    state = _filled(who.state, 3)
    if kind is MrzKind.TD1:
        first = _filled(f"I{FILLER}{state}{number}{check}{rest}", 30)
        second = _filled(dates + state, 29)
        second += check_digit(first[5:] + second[:7] + second[8:15] + second[18:])
        return first, second, _filled(who.names, 30)
    letter, length = _SHAPES[kind]
    first = _filled(f"{letter}{FILLER}{state}{who.names}", length)
    second = f"{number}{check}{state}{dates}{rest}"
    if kind in {MrzKind.MRV_A, MrzKind.MRV_B}:
        return first, _filled(second, length)
    if kind is MrzKind.TD2:
        second = _filled(second, 35)
    else:
        second = _filled(second, 42)
        second += check_digit(second[28:])
    return first, second + check_digit(second[:10] + second[13:20] + second[21:])


def _filled(text: str, length: int) -> str:
    return text[:length].ljust(length, FILLER)
