"""Pages of a report: text of every script, boxes and lines, in mm from the upper left corner of A4.

Where the language is read from the right, everything stands mirrored: whoever draws thinks from the left.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.badge import paint
from kiosk.badge.design import Box
from kiosk.badge.document import BadgeDocument
from kiosk.badge.qr import qr_path
from kiosk.badge.shaping import EM, Line, clean, shape

if TYPE_CHECKING:
    from kiosk.supervision.report_words import Words

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 17.0
INNER = WIDTH - 2 * MARGIN
BOTTOM = HEIGHT - 20.0
INK, MUTED, HAIR, FAINT, ACCENT = "#10161d", "#55606c", "#c8d0d9", "#eef2f6", "#1f4e8c"
BODY, SMALL = 3.1, 2.6


class Sheet:
    """A document under way with a pen that goes down the page; `y` is where the next thing may stand.

    Args:
        words: In which language; one that is read from the right mirrors the pages.
    """

    def __init__(self, title: str, footer: str, words: Words) -> None:
        self.words = words
        self._mirrored = words.right_to_left
        self._document = BadgeDocument(WIDTH, HEIGHT, 0, title)
        self._footer = footer
        self._pages: list[list[str]] = [[]]
        self.y = MARGIN

    def need(self, height: float) -> bool:
        """Begin a new page where less than `height` mm is left; return whether one was begun."""
        if self.y + height <= BOTTOM:
            return False
        self.new_page()
        return True

    def new_page(self) -> None:
        """Begin a new page."""
        self._pages.append([])
        self.y = MARGIN

    def text(  # noqa: PLR0913 - each named, most left out
        self,
        x: float,
        baseline: float,
        text: str,
        *,
        size: float = BODY,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
        room: float | None = None,
    ) -> float:
        """Draw one line and return its width; `align` says which end (or the middle) of it stands at `x`.

        Args:
            size: Size of the type in mm.
            room: Text that is wider is cut off with an ellipsis.
        """
        if self._mirrored:
            x, align = WIDTH - x, {"left": "right", "right": "left"}.get(align, align)
        line = fitted(text, size, bold=bold, room=room)
        width = line.width * size / EM
        left = x - {"left": 0.0, "middle": width / 2, "right": width}[align]
        drawn = self._document.text(line, left, HEIGHT - baseline, size)
        self._add(f"{paint.fill(colour)}\n{drawn}")
        return width

    def box(  # noqa: PLR0913 - each named, most left out
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        stroke: str = "",
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle with its upper left corner at (x, y)."""
        x = self._left(x, width)
        if width > 0 and height > 0:
            self._add(
                paint.rect(
                    Box(x, y, width, height),
                    HEIGHT,
                    fill=fill,
                    stroke=stroke,
                    stroke_width=0.18,
                    radius=radius,
                )
            )

    def rule(  # noqa: PLR0913 - from where to where
        self, x: float, y: float, to_x: float, to_y: float, *, colour: str = HAIR, width: float = 0.15
    ) -> None:
        """Draw a straight line."""
        x, to_x = self._left(x, 0), self._left(to_x, 0)
        self._add(
            f"q {_stroke(colour)} {width:g} w {x:.3f} {HEIGHT - y:.3f} m {to_x:.3f} {HEIGHT - to_y:.3f} l S Q"
        )

    def hatched(self, x: float, y: float, width: float, height: float, *, colour: str) -> None:
        """Draw a rectangle of slanting lines with an outline, told from a full one without colour."""
        if width <= 0 or height <= 0:
            return
        step, low, left = 1.1, HEIGHT - y - height, self._left(x, width)
        lines = [f"q {paint.clip(Box(left, y, width, height), HEIGHT, 0)} {_stroke(colour)} 0.25 w"]
        at = -height
        while at < width:
            lines.append(f"{left + at:.3f} {low:.3f} m {left + at + height:.3f} {low + height:.3f} l S")
            at += step
        self._add("\n".join([*lines, "Q"]))
        self.box(x, y, width, height, stroke=colour)

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """Draw `text` as a QR code, quiet zone included, `side` mm wide."""
        x, path = self._left(x, side), qr_path(text)
        module = side / path.modules
        place = f"{module:.6f} 0 0 {module:.6f} {x:.4f} {HEIGHT - y - side:.4f} cm"
        self._add(f"q\n{place}\n0 g\n{path.operators}\nf\nQ")

    def finished(self) -> bytes:
        """Return the PDF; every page gets its footer."""
        for number, operators in enumerate(self._pages, 1):
            self._pages[-1], kept = operators, self._pages[-1]
            baseline = HEIGHT - 10.5
            self.rule(MARGIN, baseline - 4, WIDTH - MARGIN, baseline - 4)
            self.text(MARGIN, baseline, self._footer, size=SMALL, colour=MUTED, room=INNER - 30)
            self.text(
                WIDTH - MARGIN,
                baseline,
                self.words.say(
                    "Page {number} of {pages}",
                    number=self.words.number(number),
                    pages=self.words.number(len(self._pages)),
                ),
                size=SMALL,
                colour=MUTED,
                align="right",
            )
            self._document.draw("\n".join(operators))
            self._document.end_page()
            self._pages[-1] = kept
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    @contextmanager
    def from_the_left(self) -> Iterator[None]:
        """Mirror nothing meanwhile: for what is written from the left in every language, such as a signed text."""
        was, self._mirrored = self._mirrored, False
        try:
            yield
        finally:
            self._mirrored = was

    def _left(self, x: float, width: float) -> float:
        return WIDTH - x - width if self._mirrored else x

    def _add(self, operators: str) -> None:
        self._pages[-1].append(operators)


def fitted(text: str, size: float, *, bold: bool = False, room: float | None = None) -> Line:
    """Return `text` shaped for one line, cut off with an ellipsis where it is wider than `room` mm."""
    text = clean(text)
    line = shape(text, bold=bold)
    while room is not None and line.width * size / EM > room and len(text) > 1:
        # Close at one step, then letter by letter: names may be hundreds of characters long.
        keep = min(len(text) - 1, int(len(text) * room * EM / size / line.width) + 1)
        text = text[:keep].rstrip(" …")
        line = shape(text + "…", bold=bold)
    return line


def width_of(text: str, size: float = BODY, *, bold: bool = False) -> float:
    """Return how many mm wide a line is."""
    return fitted(text, size, bold=bold).width * size / EM


def wrapped(text: str, size: float, room: float) -> list[str]:
    """Return `text` in lines of at most `room` mm; a word that is wider by itself stands alone, to be cut."""
    lines: list[str] = []
    for word in clean(text).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= room:
            lines[-1] = longer
        elif word:
            lines.append(word)
    return lines


def _stroke(colour: str) -> str:
    return paint.fill(colour).replace(" rg", " RG")
