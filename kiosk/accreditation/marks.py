"""What stands on a badge made ahead of time, kept as a mark in the badge's own id.

Between the printing and the handing over of such a badge its holder may change function, category or face. The
id of the badge is a digest (RFC 9562, version 8) of what was printed, so that whether it still holds is told without
drawing it again, whatever version of the program drew it. The digest is salted by the badge's random credential id.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.event.badges import Badge
    from kiosk.event.people import DelegateCard

_VERSION, _VARIANT = 8 << 76, 2 << 62
_FREE = ~(0xF << 76 | 3 << 62)


def picture_of(card: DelegateCard) -> bytes | None:
    """Return the SHA-256 of the picture that a badge made ahead carries: the newest portrait, else the registry's."""
    return card.portrait or card.delegate.photo


def badge_id(card: DelegateCard, serial: int, cti: bytes) -> UUID:
    """Return the id of a badge made ahead for `card` as it is now. What goes into it never changes."""
    person, name, picture = card.delegate, card.delegate.name, picture_of(card)
    said = [
        cti.hex(),
        serial,
        person.id.hex,
        person.number,
        [name.title, name.given, name.family, name.native],
        person.function,
        [card.delegation.code, card.delegation.names.as_dict(), list(card.delegation.flag_colours)],
        [card.category.code, card.category.names.as_dict(), card.category.colour],
        list(card.zones),
        None if picture is None else picture.hex(),
    ]
    digest = sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).digest()
    return UUID(int=int.from_bytes(digest[:16], "big") & _FREE | _VERSION | _VARIANT)


def is_as_made(badge: Badge, card: DelegateCard) -> bool:
    """Return whether a badge made ahead says what would be printed for `card` now."""
    return badge.id == badge_id(card, badge.serial, badge.cti)
