"""The settings that a keeper may change at the window: their values, what is chosen, what has changed. No Qt objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.event.names import LANGUAGES
from ui.texts import keeper as texts

if TYPE_CHECKING:
    from kiosk.config import Settings

Value = str | bool


@dataclass(slots=True)
class _Row:
    name: str
    values: tuple[Value, ...]
    now: Value
    chosen: Value


@dataclass(slots=True)
class Rows:
    """One setting a row."""

    rows: list[_Row] = field(default_factory=list)

    @classmethod
    def of(cls, settings: Settings, cameras: Sequence[str]) -> Rows:
        """Return the rows of `settings`; the camera that is set is offered though it is not plugged in."""
        offered: dict[str, tuple[Value, ...]] = {
            "interface.language": tuple(LANGUAGES),
            "interface.theme": ("light", "dark"),
            "interface.sound": (True, False),
            "self_service.speech": ("headphones", "always", "never"),
            "camera.source": tuple(dict.fromkeys((settings.camera.source, *cameras))),
        }
        made = []
        for name, values in offered.items():
            section, key = name.split(".")
            now: Value = getattr(getattr(settings, section), key)
            made.append(_Row(name, values, now, now))
        return cls(made)

    def choose(self, name: str, place: int) -> None:
        """Choose the value at `place` of a row; does nothing where there is none."""
        for row in self.rows:
            if row.name == name and 0 <= place < len(row.values):
                row.chosen = row.values[place]

    @property
    def changes(self) -> dict[str, Value]:
        """Return what is chosen now and was not before."""
        return {row.name: row.chosen for row in self.rows if row.chosen != row.now}

    def shown(self) -> list[dict[str, Any]]:
        """Return one map a row: `name`, `title`, and `choices` with `text` and `chosen`."""
        return [
            {
                "name": row.name,
                "title": texts.row(row.name),
                "choices": [
                    {"text": texts.choice(row.name, one), "chosen": one == row.chosen} for one in row.values
                ],
            }
            for row in self.rows
        ]
