"""Names of things in the conference's languages, and of people in their own script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES: tuple[str, ...] = ("en", "fr", "es", "ar")
"""The conference's languages as BCP 47 codes, the first the fallback of all."""


@dataclass(frozen=True, slots=True)
class LocalNames:
    """A name in the conference's languages; `en` is always there."""

    en: str
    fr: str = ""
    es: str = ""
    ar: str = ""

    def get(self, language: str) -> str:
        """Return the name in `language` (a BCP 47 code; its region is ignored), else in English."""
        tag = language.partition("-")[0].partition("_")[0]
        return (getattr(self, tag) if tag in LANGUAGES else "") or self.en

    def as_dict(self) -> dict[str, str]:
        """Return the languages that have a name, for storing as JSON."""
        return {tag: text for tag in LANGUAGES if (text := getattr(self, tag))}

    @classmethod
    def from_dict(cls, names: Mapping[str, str]) -> LocalNames:
        """Return the names held in `names`; languages outside the conference's are left out."""
        known = {tag: text for tag, text in names.items() if tag in LANGUAGES}
        known.setdefault("en", next(iter(known.values()), ""))
        return cls(**known)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name as in the passport, and in the person's own script where there is one.

    Args:
        given: Given names in Latin letters.
        family: Family name in Latin letters, in its ordinary case; may be empty (mononyms).
        title: Title as used ("Dr.", "H.E."), or empty.
        native: The full name in its own script and order, or empty.
    """

    given: str
    family: str = ""
    title: str = ""
    native: str = ""

    @property
    def display(self) -> str:
        """Return title, given name and FAMILY NAME in capitals, as passports write it."""
        return " ".join(part for part in (self.title, self.given, self.family.upper()) if part)

    @property
    def initials(self) -> str:
        """Return at most two initials, for a placeholder where no portrait is."""
        return "".join(part[0].upper() for part in (self.given, self.family) if part)
