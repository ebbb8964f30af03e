"""Where in a design file something stands, so that a complaint can name the line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.errors import BadInput


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a TOML file, from the whole file down to one key.

    Args:
        path: The file.
        text: Its text.
        steps: Names and numbers on the way down ("front", 2, "text", 0, "largest").
        start: First line (0-based) of the table that this spot is in.
        end: Line behind that table.
    """

    path: Path
    text: str
    steps: tuple[str | int, ...] = ()
    start: int = 0
    end: int | None = None

    def table(self, name: str) -> Place:
        """Return the place of the table `[name]`."""
        return self._narrowed(name, None)

    def item(self, name: str, number: int) -> Place:
        """Return the place of the table `number` (0 first) of the array `[[name]]` within this one."""
        return self._narrowed(name, number)

    def key(self, name: str) -> Place:
        """Return the place of one key of this table."""
        return replace(self, steps=(*self.steps, name))

    @property
    def line(self) -> int | None:
        """Return the line (1 first) of this spot, or of its table; None where that cannot be told."""
        lines = self.text.splitlines()[self.start : self.end]
        # A key within braces stands on the line of the key that they belong to.
        for step in reversed(self.steps):
            if not isinstance(step, str):
                break
            wanted = re.compile(rf"""\s*["']?{re.escape(step)}["']?\s*=""")
            for number, line in enumerate(lines):
                if wanted.match(line):
                    return self.start + number + 1
        return self.start + 1 if self.start else None

    def __str__(self) -> str:
        words = ""
        for step in self.steps:
            words += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if words else step
        where = f"{self.path}, line {self.line}" if self.line else str(self.path)
        return f"{where}: {words}" if words else where

    def _narrowed(self, name: str, number: int | None) -> Place:
        names = [step for step in self.steps if isinstance(step, str)] + [name]
        dotted = r"\s*\.\s*".join(re.escape(step) for step in names)
        header = re.compile(rf"\s*\[{'' if number is None else chr(92) + '['}\s*{dotted}\s*\]")
        deeper = re.compile(rf"\s*\[+\s*{dotted}\s*[.]")
        lines = self.text.splitlines()
        stop = len(lines) if self.end is None else self.end
        heads = [index for index in range(self.start, stop) if header.match(lines[index])]
        steps = (*self.steps, name) if number is None else (*self.steps, name, number)
        place = number or 0
        if place >= len(heads):
            return replace(self, steps=steps)
        start = heads[place]
        end = next(
            (
                index
                for index in range(start + 1, stop)
                if lines[index].lstrip().startswith("[") and not deeper.match(lines[index])
            ),
            stop,
        )
        return replace(self, steps=steps, start=start, end=end)


def bad(place: Place, what: str, allowed: str) -> BadInput:
    """Return the error that says where, what is wrong there, and what is allowed."""
    return BadInput("bad_design", f"{place} {what}.", allowed)
