"""What somebody is to be from now on, while it is chosen: a category, and the zones that may be entered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.accreditation.changing import Change
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.console.people import PersonFile


@dataclass(slots=True)
class Choice:
    """Begins as the person is; `file` is that person's."""

    file: PersonFile
    category: str
    zones: frozenset[int]

    @classmethod
    def of(cls, file: PersonFile) -> Choice:
        """Return the choice that changes nothing."""
        return cls(file, file.card.category.code, frozenset(file.card.zones))

    @property
    def differs(self) -> bool:
        """Return whether it would change anything."""
        return self != Choice.of(self.file)

    def take(self, code: str) -> None:
        """Take a category with its zones; the person's own with the zones that hold now."""
        found = next((one for one in self.file.categories if one.code == code), None)
        if found is None or code == self.category:
            return
        same = code == self.file.card.category.code
        self.category = code
        self.zones = frozenset(self.file.card.zones) if same else found.zones & frozenset(self.file.zones)

    def toggle(self, zone: int) -> None:
        """Let the person into a zone of the event, or no longer."""
        if zone in self.file.zones:
            self.zones ^= {zone}

    def change(self) -> Change:
        """Return what is asked of the service."""
        same = self.category == self.file.card.category.code
        return Change(None if same else self.category, self.zones)

    def categories(self, language: str) -> list[dict[str, Any]]:
        """Return each category: code, name, and whether it is chosen."""
        return [
            {"code": one.code, "text": one.names.get(language), "on": one.code == self.category}
            for one in self.file.categories
        ]

    def doors(self, language: str) -> list[dict[str, Any]]:
        """Return each zone: number, name, and whether it is chosen."""
        return [
            {
                "zone": number,
                "text": f"{locale_of(language).toString(number)}  {zone.names.get(language)}",
                "on": number in self.zones,
            }
            for number, zone in sorted(self.file.zones.items())
        ]
