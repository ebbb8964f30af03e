"""What a report says, in the conference's languages: words, numbers, days and times as its readers write them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from kiosk.assets import resource
from kiosk.event.names import LANGUAGES

if TYPE_CHECKING:
    from kiosk.event.names import LocalNames

_LOCALES: Mapping[str, str] = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}


@dataclass(frozen=True, slots=True)
class Words:
    """Speaks one language of the conference; another one gives English. The English sentence is the key.

    Args:
        language: BCP 47.
    """

    language: str = "en"

    @classmethod
    def of(cls, language: str) -> Words:
        """Return the words of a language; its region is ignored."""
        tag = language.partition("-")[0].partition("_")[0]
        return cls(tag if tag in LANGUAGES else LANGUAGES[0])

    @property
    def right_to_left(self) -> bool:
        """Return whether pages are read from the right."""
        return self.language == "ar"

    def say(self, english: str, **values: str) -> str:
        """Return a sentence of `resources/report_words.toml` with its values; what is not there stays English."""
        return self._known(english).format(**values)

    def code(self, code: str) -> str:
        """Return the words of a stable code ("zone_full")."""
        told = str(code).replace("_", " ")
        return self._known(told[:1].upper() + told[1:])

    def name(self, names: LocalNames) -> str:
        """Return a name in this language."""
        return names.get(self.language)

    def number(self, value: float, places: int = 0) -> str:
        """Return a number with its groups and so many decimals."""
        from babel.numbers import format_decimal

        pattern = "#,##0" + ("." + "0" * places if places else "")
        return str(format_decimal(value, format=pattern, locale=_LOCALES[self.language]))

    def day(self, at: date, *, year: bool = True) -> str:
        """Return weekday, day and month, and the year."""
        return self._date(at, "EEEE d MMMM y" if year else "EEEE d MMMM")

    def moment(self, at: datetime, *, weekday: bool = True) -> str:
        """Return day and time, the day with its weekday or without."""
        return f"{self._date(at, 'EEEE d MMMM y' if weekday else 'd MMMM y')} {at:%H:%M}"

    def short_moment(self, at: datetime, *, full_month: bool = False) -> str:
        """Return day, month and time, for tables."""
        return f"{self._date(at, 'd MMMM' if full_month else 'd MMM')} {at:%H:%M}"

    def _date(self, at: date, pattern: str) -> str:
        from babel.dates import format_date

        if self.language == "es":
            pattern = pattern.replace("d MMMM", "d 'de' MMMM").replace("MMMM y", "MMMM 'de' y")
        return str(format_date(at, pattern, locale=_LOCALES[self.language]))

    def _known(self, english: str) -> str:
        if self.language == LANGUAGES[0]:
            return english
        said = table().get(english)
        return english if said is None else said[LANGUAGES.index(self.language) - 1]


@cache
def table() -> Mapping[str, tuple[str, ...]]:
    """Return for each English sentence the others, in the order of `LANGUAGES`."""
    with resource("report_words.toml").open("rb") as file:
        found = tomllib.load(file)["words"]
    return {english: tuple(others) for english, others in found.items()}
