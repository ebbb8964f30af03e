"""A badge design as values: what stands where, in millimetres from the upper left corner of the trimmed page.

`design_file` reads and checks the TOML form; `renderer` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

CATEGORY, ON_CATEGORY = "category", "on_category"
"""Colours that come from the badge's category: its band, and what can be read upon it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; x and y of its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Template:
    """Alternating literal text and field names: literals at even places, fields at odd ones."""

    parts: tuple[str, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields that are named in it."""
        return self.parts[1::2]


@dataclass(frozen=True, slots=True)
class TextPart:
    """One paragraph of a text element.

    Args:
        templates: Filled in, then joined by `separator`; empty and repeated ones are left out.
        largest: Font size in mm where it fits.
        smallest: Font size in mm below which the text is broken or cut instead.
        lines: Lines at most.
    """

    templates: tuple[Template, ...]
    separator: str
    largest: float
    smallest: float
    lines: int
    leading: float
    bold: bool
    capitals: bool
    colour: str


@dataclass(frozen=True, slots=True)
class Element:
    """What every element has: its box, and the field that must say something for it to be drawn (or "").

    Args:
        line: Where it begins in its file (1 first); 0 where that cannot be told.
    """

    box: Box
    when: str
    line: int = field(default=0, kw_only=True, compare=False)


@dataclass(frozen=True, slots=True)
class Text(Element):
    """Paragraphs below each other in one box; they shrink and wrap together and never leave it."""

    parts: tuple[TextPart, ...]
    align: str
    valign: str
    gap: float


@dataclass(frozen=True, slots=True)
class Rect(Element):
    """A rectangle, filled, outlined or both; an empty colour leaves that out."""

    fill: str
    stroke: str
    stroke_width: float
    radius: float


@dataclass(frozen=True, slots=True)
class Mark(Element):
    """A pictogram as decoration."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Portrait(Element):
    """The portrait, cut to the box; a silhouette where there is none."""

    radius: float
    stroke: str
    stroke_width: float


@dataclass(frozen=True, slots=True)
class Flag(Element):
    """The flag's colours as bands, `vertical` ones beside or `horizontal` ones below each other."""

    direction: str
    radius: float


@dataclass(frozen=True, slots=True)
class Zones(Element):
    """The zones in force as cells with number and pictogram, in as many rows as the box needs."""

    cell: float
    gap: float
    align: str
    fill: str
    colour: str


@dataclass(frozen=True, slots=True)
class Qr(Element):
    """The code, black on white, its quiet zone inside the (square) box."""


@dataclass(frozen=True, slots=True)
class Guilloche(Element):
    """Fine lines drawn from the badge's own serial, within the box."""

    colour: str
    stroke_width: float


@dataclass(frozen=True, slots=True)
class Microtext(Element):
    """Text too small for the naked eye, repeated until it fills the box; from a distance it is a line."""

    template: Template
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Page:
    """The badge: its trimmed size, how far colour goes beyond it, and how front and back lie on one sheet.

    Args:
        fold: "" for a page a side; "side" for one sheet with the back left of the front; "top" for one with the
            back above the front, upside down.
        margin: How far from the edge everything that must be read stays.
        contrast: Least ratio of letters to what is under them (WCAG 2.2).
        slot: Where the lanyard's slot is punched, on both sides; None for no slot.
    """

    width: float
    height: float
    bleed: float
    fold: str = ""
    margin: float = 0.0
    contrast: float = 4.5
    slot: Box | None = None

    @property
    def sheet(self) -> tuple[float, float]:
        """Return width and height of what is printed."""
        return (
            self.width * (2 if self.fold == "side" else 1),
            self.height * (2 if self.fold == "top" else 1),
        )


@dataclass(frozen=True, slots=True)
class Design:
    """A whole design, checked.

    Args:
        name: File name without its ending; kept with each badge.
        title: For people.
        front: Elements in the order in which they are painted.
        back: The same for the back; empty for a badge of one side.
        source: The file it came from.
    """

    name: str
    title: str
    page: Page
    front: tuple[Element, ...]
    back: tuple[Element, ...]
    source: Path
