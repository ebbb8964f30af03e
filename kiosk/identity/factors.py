"""Whether an answer at a self-service station is the delegate's own: birth date, document number, passport.

Promises never to raise for bad text, to compare in constant time, and to say only yes or no.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from kiosk.event.people import Delegate
from kiosk.event.self_service import Factor
from kiosk.identity.mrz import FILLER, Mrz

_MOST_CHARACTERS = 64
# What is shorter, or has no digit, stands in a registry for "none" and "to follow": it proves nothing.
_LEAST_DOCUMENT = 4
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_LOOK_ALIKE = str.maketrans("OI", "01")


def factors_of(delegate: Delegate, wanted: Sequence[str]) -> tuple[Factor, ...]:
    """Return those of `wanted`, each once and in that order, by which this delegate can prove who they are."""
    holds = _document(delegate.document) != ""
    born = delegate.birth_date is not None
    there = {Factor.BIRTH_DATE: born, Factor.DOCUMENT: holds, Factor.PASSPORT: born or holds}
    return tuple(factor for factor in map(Factor, dict.fromkeys(wanted)) if there[factor])


def matches(factor: Factor, answer: str | Mrz, delegate: Delegate) -> bool:
    """Return whether `answer` is what the registry holds of `delegate` for `factor`.

    Args:
        answer: A date as `YYYY-MM-DD` for `BIRTH_DATE` and a number for `DOCUMENT`, in the digits of any script, or a
            zone read from a page for `PASSPORT`; of another kind, too long or no such thing: False.
    """
    if isinstance(answer, Mrz):
        return factor is Factor.PASSPORT and _same_passport(answer, delegate)
    if len(answer) > _MOST_CHARACTERS:
        return False
    if factor is Factor.BIRTH_DATE:
        return _same_birth(answer, delegate.birth_date)
    return factor is Factor.DOCUMENT and _same_document(answer, delegate.document)


def _same_birth(answer: str, born: date | None) -> bool:
    found = _ISO.fullmatch(_plain(answer))
    if found is None or born is None:
        return False
    return _same("".join(found.groups()), born.isoformat().replace("-", ""))


def _same_document(answer: str, document: str) -> bool:
    held = _document(document)
    return bool(held) and _same(_bare(answer), held)


def _same_passport(mrz: Mrz, delegate: Delegate) -> bool:
    """Compare what the registry holds, number and birth date, and neither alone where it holds both."""
    held = _document(delegate.document)
    born = delegate.birth_date
    same = bool(held) or born is not None
    if held:
        # People who typed the registry mixed up what the zone, by its check digits, does not.
        same &= _same(mrz.document.translate(_LOOK_ALIKE), held.translate(_LOOK_ALIKE))
    if born is not None:
        same &= _same(*_known_parts(mrz.birth, born.isoformat().replace("-", "")[2:]))
    return same


def _known_parts(birth: str, born: str) -> tuple[str, str]:
    """Return both dates as `YYMMDD` without the month or day that the document's issuer does not know."""
    kept = [at for at in range(6) if at < 2 or birth[at] != FILLER]
    return "".join(birth[at] for at in kept), "".join(born[at] for at in kept)


def _document(text: str) -> str:
    """Return the number that a registry's `text` holds, or nothing where it is none."""
    bare = _bare(text[:_MOST_CHARACTERS])
    return bare if len(bare) >= _LEAST_DOCUMENT and any(map(str.isdigit, bare)) else ""


def _bare(text: str) -> str:
    """Return the letters and digits of `text`: capitals of ordinary width without marks, digits 0 to 9."""
    return "".join(char for char in _plain(text).upper() if char.isalnum())


def _plain(text: str) -> str:
    """Return `text` in ordinary width, its digits 0 to 9, without marks, blanks and what cannot be seen."""
    found = []
    for char in unicodedata.normalize("NFKD", text):
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            found.append(str(digit))
        elif unicodedata.category(char)[0] not in "MZC":
            found.append(char)
    return "".join(found)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(errors="replace"), other.encode(errors="replace"))
