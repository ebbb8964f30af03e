"""What is wrong with a design, or tight, with given people on it: by geometry alone, no picture is made.

Looked at: text that shrinks, wraps or is cut; what the slot is punched through; what comes too near to the edge;
colour that ends where the paper is cut; letters too like their ground; and whether the code can be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from kiosk.badge.content import BadgeContent
from kiosk.badge.design import (
    Box,
    Design,
    Element,
    Flag,
    Guilloche,
    Mark,
    Microtext,
    Page,
    Portrait,
    Qr,
    Rect,
    Text,
    TextPart,
    Zones,
)
from kiosk.badge.layout import PlacedPart, place_parts, place_zones
from kiosk.badge.paint import contrast, resolved
from kiosk.badge.qr import qr_path

LEAST_MODULE = 0.25
"""Millimetres that a module of the code is wide at least: three dots of a 300 dpi printer."""

_PAPER = "#ffffff"
_SLACK = 0.02  # mm; less than any printer places
_LARGE, _LARGE_BOLD = 6.35, 4.94  # mm: 18 and 14 points, from which WCAG asks for two thirds of the contrast
_ZONE_DIGITS = 0.52


class Problem(StrEnum):
    """What can be found; the weightier of two about one text comes first."""

    CUT = "cut"
    BROKEN = "broken"
    SQUEEZED = "squeezed"
    SMALLEST = "smallest"
    WRAPPED = "wrapped"
    MISSING = "missing"
    SLOT = "slot"
    MARGIN = "margin"
    BLEED = "bleed"
    CONTRAST = "contrast"
    QUIET = "quiet"
    MODULE = "module"


class Level(StrEnum):
    """How much it matters: a fault must be mended, a warning looked at, a note is as the design allows."""

    FAULT = "fault"
    WARNING = "warning"
    NOTE = "note"


LEVELS: Mapping[Problem, Level] = MappingProxyType(
    dict.fromkeys(Problem, Level.FAULT)
    | {Problem.SMALLEST: Level.WARNING, Problem.BLEED: Level.WARNING, Problem.WRAPPED: Level.NOTE}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    Args:
        side: "front" or "back".
        element: Its number on that side, 1 first.
        line: Where the element begins in the file; 0 where that cannot be told.
        box: Where on the side it is seen.
        what: What stands there: the text as the design has it, or the kind of element.
        value: What was measured: font size or distance in mm, a ratio, or a number of lines.
        wanted: What it should have been at least.
        people: On whose badges, by the names they were given with.
    """

    problem: Problem
    side: str
    element: int
    line: int
    box: Box
    what: str
    value: float = 0.0
    wanted: float = 0.0
    people: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """Return how much it matters."""
        return LEVELS[self.problem]


def check(design: Design, people: Mapping[str, BadgeContent]) -> list[Finding]:
    """Return what is found with any of `people`, the same thing once with everybody's name, faults first.

    Raises:
        BadInput: `code_too_long`.
    """
    found: dict[tuple[Problem, str, int, str], Finding] = {}
    for name, content in people.items():
        for one in check_badge(design, content):
            key = (one.problem, one.side, one.element, one.what)
            known = found.get(key)
            worse = one if known is None or _worse(one, known) else known
            names = known.people if known is not None else ()
            found[key] = replace(worse, people=names if name in names else (*names, name))
    order = list(Level)
    return sorted(found.values(), key=lambda one: (order.index(one.level), one.side == "back", one.element))


def check_badge(design: Design, content: BadgeContent) -> tuple[Finding, ...]:
    """Return what is found on the badge of one person, in the design's order.

    Raises:
        BadInput: `code_too_long`.
    """
    found: list[Finding] = []
    for side, elements in (("front", design.front), ("back", design.back)):
        drawn = [one for one in elements if not one.when or content.value(one.when)]
        for place, element in enumerate(elements):
            if element.when and not content.value(element.when):
                continue
            looked = _Look(design.page, drawn, element, content)
            blank = Finding(Problem.CUT, side, place + 1, element.line, element.box, "")
            found.extend(
                replace(
                    blank, problem=hit.problem, box=hit.box, what=hit.what, value=hit.value, wanted=hit.wanted
                )
                for hit in looked.all()
            )
    return tuple(found)


def _worse(one: Finding, other: Finding) -> bool:
    more = one.problem is Problem.WRAPPED
    return one.value > other.value if more else one.value < other.value


@dataclass(frozen=True, slots=True)
class _Hit:
    problem: Problem
    box: Box
    what: str
    value: float = 0.0
    wanted: float = 0.0


@dataclass(frozen=True, slots=True)
class _Look:
    """One element among those drawn on its side."""

    page: Page
    drawn: Sequence[Element]
    element: Element
    content: BadgeContent

    def all(self) -> Iterator[_Hit]:
        element = self.element
        if isinstance(element, Text):
            for placed in place_parts(element, self.content):
                yield from self._part(placed)
        elif isinstance(element, Zones):
            yield from self._zones(element)
        elif isinstance(element, Qr):
            yield from self._code(element)
            yield from self._kept_off(element.box, "qr")
        elif isinstance(element, Portrait | Flag | Mark):
            yield from self._kept_off(element.box, _kind(element))
        elif isinstance(element, Microtext):
            yield from self._slot(element.box, "microtext")
        elif isinstance(element, Rect | Guilloche):
            yield from self._bleed(element)

    def _part(self, placed: PlacedPart) -> Iterator[_Hit]:
        if not placed.lines:
            return
        what = written(placed.part)
        ink = _around([line.ink for line in placed.lines])
        yield from _strained(placed, ink, what)
        missing = frozenset().union(*(line.line.missing for line in placed.lines))
        if missing:
            yield _Hit(Problem.MISSING, ink, what, len(missing))
        yield from self._kept_off(ink, what)
        size = placed.lines[0].size
        large = size >= (_LARGE_BOLD if placed.part.bold else _LARGE)
        yield from self._contrast(placed.part.colour, ink, what, large=large)

    def _zones(self, element: Zones) -> Iterator[_Hit]:
        cells = place_zones(element, len(self.content.zones))
        if not cells:
            return
        yield from self._kept_off(_around(cells), "zones")
        colour, fill = (resolved(one, self.content.category_colour) for one in (element.colour, element.fill))
        wanted = self._wanted(large=cells[0].width * _ZONE_DIGITS >= _LARGE_BOLD)
        ratio = contrast(colour, fill)
        if ratio < wanted:
            yield _Hit(Problem.CONTRAST, _around(cells), "zones", ratio, wanted)

    def _code(self, element: Qr) -> Iterator[_Hit]:
        module = element.box.width / qr_path(self.content.code).modules
        if module < LEAST_MODULE:
            yield _Hit(Problem.MODULE, element.box, "qr", module, LEAST_MODULE)
        later = False
        for other in self.drawn:
            if other is element:
                later = True
                continue
            # The code paints its own white: what lies under it is hidden, what comes after covers it.
            if not later and isinstance(other, Rect | Guilloche | Mark):
                continue
            for box in _inked(other, self.content):
                shared = _shared(box, element.box)
                if shared is not None:
                    yield _Hit(Problem.QUIET, shared, _kind(other))

    def _kept_off(self, box: Box, what: str) -> Iterator[_Hit]:
        yield from self._slot(box, what)
        page, margin = self.page, self.page.margin
        spare = min(box.x, box.y, page.width - box.x - box.width, page.height - box.y - box.height)
        if spare < margin - _SLACK:
            yield _Hit(Problem.MARGIN, box, what, max(0.0, spare), margin)

    def _slot(self, box: Box, what: str) -> Iterator[_Hit]:
        if self.page.slot is not None and (shared := _shared(box, self.page.slot)) is not None:
            yield _Hit(Problem.SLOT, shared, what)

    def _bleed(self, element: Rect | Guilloche) -> Iterator[_Hit]:
        page, box = self.page, element.box
        colour = element.fill if isinstance(element, Rect) else element.colour
        if not page.bleed or not colour or resolved(colour, self.content.category_colour).lower() == _PAPER:
            return
        beyond = (-box.x, -box.y, box.x + box.width - page.width, box.y + box.height - page.height)
        # What touches the edge must go on to where the paper ends, or a cut a little off shows white.
        short = [far for far in beyond if -_SLACK <= far < page.bleed - _SLACK]
        if short:
            yield _Hit(Problem.BLEED, box, _kind(element), max(0.0, min(short)), page.bleed)

    def _wanted(self, *, large: bool) -> float:
        return self.page.contrast * (2 / 3 if large else 1)

    def _contrast(self, colour: str, ink: Box, what: str, *, large: bool) -> Iterator[_Hit]:
        category = self.content.category_colour
        letters, wanted = resolved(colour, category), self._wanted(large=large)
        ratio = min(contrast(letters, resolved(ground, category)) for ground in self._grounds(ink))
        if ratio < wanted - 0.005:
            yield _Hit(Problem.CONTRAST, ink, what, ratio, wanted)

    def _grounds(self, ink: Box) -> Iterator[str]:
        """Yield the colours that lie under `ink`, the uppermost first."""
        below = self.drawn[: next(n for n, one in enumerate(self.drawn) if one is self.element)]
        for other in reversed(below):
            if isinstance(other, Rect) and other.fill and _shared(ink, other.box) is not None:
                yield other.fill
                if _holds(other.box, ink):
                    return
        yield _PAPER


def _strained(placed: PlacedPart, ink: Box, what: str) -> Iterator[_Hit]:
    """Yield the weightiest thing that had to be done to a paragraph so that it fits."""
    part, size = placed.part, min(line.size for line in placed.lines)
    if placed.block.harm:
        yield _Hit(Problem(placed.block.harm), ink, what, size, part.smallest)
    elif size < part.smallest * 0.995:
        yield _Hit(Problem.SQUEEZED, ink, what, size, part.smallest)
    elif size <= part.smallest * 1.005 and part.smallest < part.largest:
        yield _Hit(Problem.SMALLEST, ink, what, size, part.largest)
    elif len(placed.lines) > 1:
        yield _Hit(Problem.WRAPPED, ink, what, len(placed.lines), 1)


def written(part: TextPart) -> str:
    """Return a paragraph's text as its design has it: fields in braces."""
    texts = [
        "".join(f"{{{piece}}}" if number % 2 else piece for number, piece in enumerate(template.parts))
        for template in part.templates
    ]
    return part.separator.join(texts)


def _kind(element: Element) -> str:
    return "pictogram" if isinstance(element, Mark) else type(element).__name__.lower()


def _inked(element: Element, content: BadgeContent) -> list[Box]:
    if isinstance(element, Text):
        return [line.ink for placed in place_parts(element, content) for line in placed.lines]
    if isinstance(element, Zones):
        return place_zones(element, len(content.zones))
    return [element.box]


def _around(boxes: Sequence[Box]) -> Box:
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, low = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
    return Box(left, top, right - left, low - top)


def _shared(one: Box, other: Box) -> Box | None:
    """Return what two boxes have in common, or None where that is less than a printer can tell."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    low = min(one.y + one.height, other.y + other.height)
    if right - left <= _SLACK or low - top <= _SLACK:
        return None
    return Box(left, top, right - left, low - top)


def _holds(outer: Box, inner: Box) -> bool:
    shared = _shared(outer, inner)
    return (
        shared is not None and shared.width >= inner.width - _SLACK and shared.height >= inner.height - _SLACK
    )
