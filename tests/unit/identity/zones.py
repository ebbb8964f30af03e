"""Makes machine-readable zones, by its own reading of Doc 9303: the tests' other half of the parser."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.identity.mrz import MrzKind

WEIGHTS = (7, 3, 1)


def digit(text: str) -> str:
    total = 0
    for at, char in enumerate(text):
        value = 0 if char == "<" else int(char, 36)
        total += value * WEIGHTS[at % 3]
    return str(total % 10)


@dataclass(frozen=True)
class Holder:
    """What stands on a made-up page."""

    document: str
    birth: str
    expiry: str
    names: str = "ERIKSSON<<ANNA<MARIA"
    optional: str = ""
    state: str = "UTO"
    sex: str = "F"


def zone(kind: MrzKind, who: Holder) -> list[str]:
    """Return the lines of a zone of `kind`."""
    number = who.document[:9].ljust(9, "<")
    check, rest = digit(number), ""
    if len(who.document) > 9:
        check, rest = "<", who.document[9:] + digit(who.document) + "<"
    dates = who.birth + digit(who.birth) + who.sex + who.expiry + digit(who.expiry)
    if kind is MrzKind.TD1:
        first = f"I<{who.state:<<3}{number}{check}{rest}{who.optional}".ljust(30, "<")[:30]
        second = f"{dates[:15]}{who.state:<<3}".ljust(29, "<")
        second += digit(first[5:] + second[:7] + second[8:15] + second[18:29])
        return [first, second, who.names.ljust(30, "<")[:30]]
    letter, length = {
        MrzKind.TD2: ("I", 36),
        MrzKind.TD3: ("P", 44),
        MrzKind.MRV_A: ("V", 44),
        MrzKind.MRV_B: ("V", 36),
    }[kind]
    first = f"{letter}<{who.state:<<3}{who.names}".ljust(length, "<")[:length]
    second = f"{number}{check}{who.state:<<3}{dates}{rest}{who.optional}"
    if kind is MrzKind.TD2:
        second = second.ljust(35, "<")[:35]
    elif kind is MrzKind.TD3:
        second = second.ljust(42, "<")[:42]
        second += digit(second[28:42])
    else:
        return [first, second.ljust(length, "<")[:length]]
    return [first, second + digit(second[:10] + second[13:20] + second[21:])]
