"""Made-up passports and cards held to a camera, one a seed, and what stands in their zones."""

from __future__ import annotations

import random
from typing import Any

from kiosk.identity.mrz import Mrz, MrzKind
from kiosk.rehearsal.passports import Grip, held, page
from kiosk.rehearsal.zones import Holder, zone

_KINDS = (*[MrzKind.TD3] * 4, MrzKind.TD1, MrzKind.TD2, MrzKind.MRV_A)
_FAMILY = (
    "ERIKSSON",
    "SMITH",
    "GARCIA",
    "OKONKWO",
    "ALMHEIRI",
    "NGUYEN",
    "PETROV",
    "MUELLER",
    "DUPONT",
    "O<BRIEN",
)
_GIVEN = ("ANNA", "MARIA", "JOHN", "PIERRE", "AHMED", "LINH", "IVAN", "KATHARINA", "XU", "ZOE")
_ANY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def held_page(seed: int, grip: Grip | None = None) -> tuple[Mrz, Any]:
    """Return what the zone says and a 720p picture of the page, held as the seed has it or as `grip` says."""
    rng = random.Random(seed)
    kind = rng.choice(_KINDS)
    who = Holder(
        document=_number(rng),
        birth=_day(rng, 1940, 2004),
        expiry=_day(rng, 2024, 2036),
        names=f"{rng.choice(_FAMILY)}<<{'<'.join(rng.sample(_GIVEN, 2))}",
        optional=rng.choice(("", "", "ZE184226B", "1234567890")) if kind is not MrzKind.TD2 else "",
        sex=rng.choice("MF<"),
    )
    drawn = Grip.drawn(rng)
    picture = held(page(zone(kind, who), seed), grip or drawn, seed)
    return Mrz(kind, who.document, who.birth, who.expiry, who.state), picture


def _number(rng: random.Random) -> str:
    """Return a number as states have them: digits, letters before digits, or anything."""
    style = rng.randrange(3)
    letters = rng.randint(1, 2) if style == 1 else 0
    count = rng.choice((8, 9, 9))
    if style == 2:
        return "".join(rng.choice(_ANY) for _ in range(count))
    return "".join(rng.choice(_ANY[:26]) for _ in range(letters)) + "".join(
        rng.choice(_ANY[26:]) for _ in range(count - letters)
    )


def _day(rng: random.Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last) % 100:02}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
