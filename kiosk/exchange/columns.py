"""Which column holds what, by the headings that lists in English, French and Spanish use.

Headings are compared folded: without case, accents and punctuation; what stands in brackets is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.store.folding import chunks


class Field(StrEnum):
    """What a column may hold; the value is also the heading that `kiosk event import` documents."""

    NUMBER = "number"
    TITLE = "title"
    GIVEN = "given_name"
    FAMILY = "family_name"
    NATIVE = "native_name"
    FUNCTION = "function"
    DELEGATION = "delegation"
    CATEGORY = "category"
    BIRTH_DATE = "birth_date"
    DOCUMENT = "document"
    LANGUAGE = "language"
    VETTING = "vetting"
    VALID_FROM = "valid_from"
    VALID_UNTIL = "valid_until"
    ZONES_ADDED = "zones_added"
    ZONES_REMOVED = "zones_removed"


REQUIRED = (Field.GIVEN, Field.DELEGATION, Field.CATEGORY)

HEADINGS: Mapping[Field, tuple[str, ...]] = MappingProxyType(
    {
        Field.NUMBER: ("number", "no", "delegate number", "id", "numéro", "n°", "número", "núm", "nº"),
        Field.TITLE: ("title", "salutation", "honorific", "titre", "civilité", "título", "tratamiento"),
        Field.GIVEN: (
            "given name", "given names", "first name", "first names", "forename",
            "prénom", "prénoms", "nombre", "nombres", "nombre de pila",
        ),
        Field.FAMILY: (
            "family name", "last name", "surname", "nom", "nom de famille",
            "apellido", "apellidos",
        ),
        Field.NATIVE: (
            "native name", "name in own script", "name in original script", "original name",
            "nom dans l'écriture d'origine", "nom original", "nombre original", "nombre en escritura original",
        ),
        Field.FUNCTION: (
            "function", "position", "job title", "fonction", "poste", "función", "cargo", "puesto",
        ),
        Field.DELEGATION: (
            "delegation", "delegation code", "country", "country code", "organisation", "organization", "ncb",
            "délégation", "pays", "code pays", "bcn", "delegación", "país", "código de país", "organización", "ocn",
        ),
        Field.CATEGORY: (
            "category", "role", "participant type", "catégorie", "rôle", "qualité", "categoría", "rol", "calidad",
        ),
        Field.BIRTH_DATE: (
            "birth date", "date of birth", "dob", "born", "date de naissance", "né le", "fecha de nacimiento",
        ),
        Field.DOCUMENT: (
            "document", "document number", "passport", "passport number", "police card", "passeport",
            "numéro de passeport", "numéro de document", "pasaporte", "número de pasaporte", "número de documento",
        ),
        Field.LANGUAGE: ("language", "preferred language", "langue", "idioma", "lengua"),
        Field.VETTING: (
            "vetting", "security check", "clearance", "contrôle de sécurité", "habilitation",
            "control de seguridad", "verificación",
        ),
        Field.VALID_FROM: (
            "valid from", "arrival", "from", "valable du", "valable à partir du", "arrivée", "válido desde", "llegada",
        ),
        Field.VALID_UNTIL: (
            "valid until", "valid to", "departure", "until", "valable jusqu'au", "départ", "válido hasta", "salida",
        ),
        Field.ZONES_ADDED: ("zones added", "extra zones", "zones supplémentaires", "zonas adicionales"),
        Field.ZONES_REMOVED: ("zones removed", "zones not allowed", "zones retirées", "zonas retiradas"),
    }
)  # fmt: skip
"""Known headings; each field's own name with an underscore is one too."""

_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands, by index from 0.

    Args:
        ignored: Headings that mean nothing here.
        twice: Fields for which more than one heading was found.
        missing: Required fields for which none was.
    """

    index: Mapping[Field, int]
    ignored: tuple[str, ...]
    twice: tuple[Field, ...]
    missing: tuple[Field, ...]


def find_columns(headings: Sequence[str]) -> Columns:
    """Return which of `headings` hold what."""
    index: dict[Field, int] = {}
    ignored, twice = [], []
    for place, heading in enumerate(headings):
        field = _KNOWN.get(_folded(heading))
        if field is None:
            if heading:
                ignored.append(heading)
        elif field in index:
            twice.append(field)
        else:
            index[field] = place
    missing = tuple(field for field in REQUIRED if field not in index)
    return Columns(MappingProxyType(index), tuple(ignored), tuple(twice), missing)


def _folded(heading: str) -> str:
    return " ".join(word for chunk in chunks(_BRACKETS.sub(" ", heading)) for word in chunk)


_KNOWN: Mapping[str, Field] = MappingProxyType(
    {_folded(text): field for field, texts in HEADINGS.items() for text in (field.value, *texts)}
)
