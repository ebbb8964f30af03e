"""Badges from a design: one PDF a badge, or one for many."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from io import BytesIO
from itertools import groupby
from typing import IO, TYPE_CHECKING, Any

from kiosk.badge import guilloche, paint, temporary
from kiosk.badge.content import BadgeContent
from kiosk.badge.design import (
    CATEGORY,
    ON_CATEGORY,
    Design,
    Element,
    Flag,
    Guilloche,
    Mark,
    Microtext,
    Portrait,
    Qr,
    Rect,
    Text,
    Zones,
)
from kiosk.badge.layout import filled, place_text, place_zones
from kiosk.badge.pictograms import pictogram_names
from kiosk.badge.portrait_jpeg import printable
from kiosk.badge.qr import qr_path
from kiosk.badge.shaping import EM, Line, clean, shape

if TYPE_CHECKING:
    from kiosk.badge.document import BadgeDocument

_Painter = Callable[["BadgeDocument", BadgeContent], str]
_MICRO_LEADING = 1.3
_FLAG_EDGE, _SILHOUETTE, _EMPTY = "#b9c0ca", "#b3bcc8", "#e8ecf1"


class BadgeRenderer:
    """Renders badges of one design; the same content gives the same bytes.

    May be used from several threads at once. Texts, codes and portraits come from outside and are
    bounded, cleaned and fitted: nothing leaves its box, nothing is read as markup.
    """

    def __init__(self, design: Design) -> None:
        self.design = design
        self._sides = [
            list(_painters(elements, side, design))
            for side, elements in (("front", design.front), ("back", design.back))
            if elements
        ]
        self._sides[0].append(_temporary(design))

    def render(self, content: BadgeContent) -> bytes:
        """Return one badge as a PDF (front, and back where the design has one), under 150 kB.

        Raises:
            BadInput: `bad_portrait`, `code_too_long`.
        """
        out = BytesIO()
        self.render_many([content], out)
        return out.getvalue()

    def render_many(self, contents: Iterable[BadgeContent], stream: IO[bytes]) -> int:
        """Write one PDF with a page (or two) a badge to `stream` and return the number of badges.

        Raises:
            BadInput: `bad_portrait`, `code_too_long`; nothing has been written then.
        """
        # Here and not above: importing ReportLab costs a tenth of a second.
        from kiosk.badge.document import BadgeDocument

        document = BadgeDocument(
            *self.design.page.sheet, self.design.page.bleed, f"Badge ({self.design.title})"
        )
        count = 0
        for content in contents:
            for page in self.pages(document, content):
                document.draw(page)
                document.end_page()
            count += 1
        if count:
            document.save(stream)
        return count

    def pages(self, document: BadgeDocument, content: BadgeContent) -> list[str]:
        """Return the operators of each page of a badge, to be drawn in `document`: one a side, or one folded sheet.

        Raises:
            BadInput: `bad_portrait`, `code_too_long`.
        """
        sides = ["\n".join(painter(document, content) for painter in side) for side in self._sides]
        return [paint.folded(sides[0], sides[1], self.design.page)] if self.design.page.fold else sides

    def missing(self, content: BadgeContent) -> frozenset[str]:
        """Return the characters of this badge's texts that no typeface has; they are printed as boxes."""
        texts = [element for element in (*self.design.front, *self.design.back) if isinstance(element, Text)]
        return frozenset(
            char
            for element in texts
            for placed in place_text(element, content)
            for char in placed.line.missing
        )


def _painters(elements: Iterable[Element], side: str, design: Design) -> Iterator[_Painter]:
    """Yield what paints `elements` in order; neighbours that never change become one form."""
    height = design.page.height
    bleed = design.page.bleed
    box = (-bleed, -bleed, design.page.width + bleed, height + bleed)
    for number, (static, group) in enumerate(groupby(elements, key=_is_static)):
        if static:
            art = "\n".join(_shape_of(element, height, None) for element in group)
            yield partial(_draw_form, f"{design.name}.{side}{number}", art, box)
        else:
            for element in group:
                painter = partial(_PAINTERS[type(element)], element, height)
                yield partial(_draw_when, element.when, painter) if element.when else painter


def _temporary(design: Design) -> _Painter:
    """Return what paints, over the front of any design, that a badge is a temporary one."""
    box = temporary.place(design.front, design.page)
    height = design.page.height
    black = paint.rect(box, height, fill=temporary.PAPER)
    text = temporary.words(box)

    def painted(document: BadgeDocument, content: BadgeContent) -> str:
        return f"{black}\n{_paint_text(text, height, document, content)}"

    return partial(_draw_when, "temporary", painted)


def _is_static(element: Element) -> bool:
    if element.when or not isinstance(element, Rect | Mark):
        return False
    colours = (element.fill, element.stroke) if isinstance(element, Rect) else (element.colour,)
    return not {CATEGORY, ON_CATEGORY}.intersection(colours)


def _draw_form(name: str, art: str, box: Any, document: BadgeDocument, content: BadgeContent) -> str:  # noqa: ARG001 - every painter takes both
    return document.form(name, art, box)


def _draw_when(field: str, painter: _Painter, document: BadgeDocument, content: BadgeContent) -> str:
    return painter(document, content) if content.value(field) else ""


def _colour(colour: str, content: BadgeContent | None) -> str:
    return colour if content is None else paint.resolved(colour, content.category_colour)


def _shape_of(element: Element, height: float, content: BadgeContent | None) -> str:
    if isinstance(element, Mark):
        return paint.pictogram(element.name, element.box, height, _colour(element.colour, content))
    if not isinstance(element, Rect):
        raise TypeError(type(element).__name__)
    return paint.rect(
        element.box,
        height,
        fill=_colour(element.fill, content),
        stroke=_colour(element.stroke, content),
        stroke_width=element.stroke_width,
        radius=element.radius,
    )


def _paint_shape(element: Element, height: float, document: BadgeDocument, content: BadgeContent) -> str:  # noqa: ARG001 - every painter takes both
    return _shape_of(element, height, content)


def _paint_text(element: Text, height: float, document: BadgeDocument, content: BadgeContent) -> str:
    parts = []
    for placed in place_text(element, content):
        parts.append(paint.fill(_colour(placed.colour, content)))
        parts.append(document.text(placed.line, placed.x, height - placed.baseline, placed.size))
    return "\n".join(parts)


def _paint_portrait(element: Portrait, height: float, document: BadgeDocument, content: BadgeContent) -> str:
    box = element.box
    edge = paint.rect(
        box,
        height,
        stroke=_colour(element.stroke, content),
        stroke_width=element.stroke_width,
        radius=element.radius,
    )
    clip = paint.clip(box, height, element.radius)
    if content.portrait is None:
        background = paint.rect(box, height, fill=_EMPTY)
        person = paint.pictogram("person", paint.inset(box, 0.12), height, _SILHOUETTE)
        return f"q\n{clip}\n{background}\n{person}\nQ\n{edge}"
    picture = printable(content.portrait, box.width, box.height)
    # The picture covers the box; what is too much of it is cut off evenly.
    scale = max(box.width / picture.width, box.height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    left = box.x + (box.width - wide) / 2
    low = height - box.y - box.height + (box.height - high) / 2
    image = document.image(picture, hashlib.sha256(picture.data).digest())
    return "\n".join(["q", clip, f"{wide:.4f} 0 0 {high:.4f} {left:.4f} {low:.4f} cm", image, "Q", edge])


def _paint_flag(element: Flag, height: float, document: BadgeDocument, content: BadgeContent) -> str:  # noqa: ARG001 - every painter takes both
    bands = paint.bands(
        element.box, height, content.flag_colours[:8], vertical=element.direction == "vertical"
    )
    if not bands:
        return ""
    edge = paint.rect(element.box, height, stroke=_FLAG_EDGE, stroke_width=0.15, radius=element.radius)
    return "\n".join(["q", paint.clip(element.box, height, element.radius), bands, "Q", edge])


def _paint_zones(element: Zones, height: float, document: BadgeDocument, content: BadgeContent) -> str:
    parts = []
    colour = _colour(element.colour, content)
    for zone, cell in zip(content.zones, place_zones(element, len(content.zones)), strict=True):
        side = cell.width
        parts.append(paint.rect(cell, height, fill=_colour(element.fill, content), radius=side * 0.14))
        known = zone.pictogram in pictogram_names()
        if known:
            mark = paint.centred(cell, side * 0.58, side * 0.1)
            parts.append(paint.pictogram(zone.pictogram, mark, height, colour))
        line = _number(zone.number)
        size = side * (0.52 if known else 0.8)
        x = cell.x + (side - line.width * size / EM) / 2
        middle = cell.y + cell.height * (0.77 if known else 0.5)
        parts.append(paint.fill(colour))
        parts.append(document.text(line, x, height - middle - line.ascent * size / EM / 2, size))
    return "\n".join(parts)


@lru_cache(maxsize=64)
def _number(number: int) -> Line:
    return shape(str(number)[:6], bold=True)


def _paint_qr(element: Qr, height: float, document: BadgeDocument, content: BadgeContent) -> str:  # noqa: ARG001 - every painter takes both
    box = element.box
    path = qr_path(content.code)
    module = box.width / path.modules
    place = f"{module:.6f} 0 0 {module:.6f} {box.x:.4f} {height - box.y - box.height:.4f} cm"
    return "\n".join([paint.rect(box, height, fill="#ffffff"), "q", place, "0 g", path.operators, "f", "Q"])


def _paint_guilloche(
    element: Guilloche, height: float, document: BadgeDocument, content: BadgeContent
) -> str:
    box, periods = element.box, guilloche.reach(element.box)
    # In the waves' own units, of which half the box's height is one.
    width = element.stroke_width / (box.height / 2)
    lines = [f"{paint.stroke(_colour(element.colour, content))} {width:.4g} w"]
    for copy in guilloche.pattern(f"{content.serial:06d}", box, height):
        name = f"wave{copy.wave}of{periods}"
        used = document.form(
            name, guilloche.wave(copy.wave, periods) + "\nS", (0, -1.1, periods * guilloche.PERIOD, 1.1)
        )
        a, b, c, d, e, f = copy.matrix
        lines.append(f"q {a:.4g} {b:g} {c:g} {d:.4g} {e:.5g} {f:.5g} cm {used} Q")
    return "\n".join(["q", paint.clip(box, height, 0), *lines, "Q"])


def _paint_microtext(
    element: Microtext, height: float, document: BadgeDocument, content: BadgeContent
) -> str:
    said = clean(filled(element.template, content))
    line = shape(f"{said} · ", bold=False)
    width = line.width * element.size / EM
    box = element.box
    if not said or not 0 < width <= box.width:
        return ""
    rows = max(1, int(box.height / (element.size * _MICRO_LEADING)))
    # Spread a little, so that the line ends where its box does.
    times = max(1, int(box.width / width))
    step = max(width, box.width / times)
    parts = [paint.fill(_colour(element.colour, content))]
    for row in range(rows):
        baseline = box.y + element.size * (_MICRO_LEADING * row + 0.8)
        parts.extend(
            document.text(line, box.x + number * step, height - baseline, element.size)
            for number in range(times)
        )
    return "\n".join(parts)


_PAINTERS: dict[type[Element], Callable[..., str]] = {
    Text: _paint_text,
    Rect: _paint_shape,
    Mark: _paint_shape,
    Portrait: _paint_portrait,
    Flag: _paint_flag,
    Zones: _paint_zones,
    Qr: _paint_qr,
    Guilloche: _paint_guilloche,
    Microtext: _paint_microtext,
}
