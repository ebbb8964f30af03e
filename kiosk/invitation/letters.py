"""Invitation letters as PDF (A4): in the delegate's language, the name in both scripts, the code to show.

Arabic letters run from right to left, mirrored as a whole. Text is shaped and fitted by the badge room,
so nothing in a name is read as markup and nothing leaves the page.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.assets import resource
from kiosk.badge.design import Box
from kiosk.badge.paint import fill, rect
from kiosk.badge.qr import qr_path
from kiosk.badge.wrapping import Paragraph, fit
from kiosk.errors import EnvironmentFault
from kiosk.event.names import LANGUAGES

if TYPE_CHECKING:
    from kiosk.badge.document import BadgeDocument
    from kiosk.event.people import Category, Delegate, DelegateCard, Delegation
    from kiosk.event.places import Event

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 24.0
_COLUMN = _WIDTH - 2 * _MARGIN
_CODE = 62.0
_INK, _QUIET_INK, _ACCENT, _PANEL, _RULE = "#1b2430", "#5a6675", "#0b2f5b", "#f1f4f8", "#c8d0da"


@dataclass(frozen=True, slots=True)
class _Style:
    """How text looks; `size` in mm."""

    size: float
    colour: str = _INK
    bold: bool = False


_BODY = _Style(4.1)


@dataclass(frozen=True, slots=True)
class Letter:
    """All that one letter says."""

    event: Event
    delegate: Delegate
    delegation: Delegation
    category: Category
    code: str

    @classmethod
    def for_card(cls, card: DelegateCard, event: Event, code: str) -> Letter:
        """Return the letter to the person of `card`."""
        return cls(event, card.delegate, card.delegation, card.category, code)


def write_letters(letters: Iterable[Letter], folder: Path) -> tuple[Path, ...]:
    """Write each letter into `folder` as `NUMBER.pdf`, whole or not at all, and return the paths in order.

    A folder that is made for them is open to its owner alone: letters hold names and codes.

    Raises:
        EnvironmentFault: `folder_not_writable`.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return tuple(_write(letter, folder) for letter in letters)
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The letters cannot be written to {folder}: {error.strerror}.",
            "Check the folder's rights and the space left on the disk.",
        ) from error


def _write(letter: Letter, folder: Path) -> Path:
    path = folder / f"{letter.delegate.number}.pdf"
    part = path.with_suffix(".part")
    data = render(letter)
    try:
        part.write_bytes(data)
        return part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def render(letter: Letter) -> bytes:
    """Return the letter as a PDF of one A4 page; the same letter gives the same bytes."""
    # Here and not above: importing ReportLab costs a tenth of a second.
    from kiosk.badge.document import BadgeDocument

    language = letter.delegate.language if letter.delegate.language in LANGUAGES else LANGUAGES[0]
    document = BadgeDocument(_WIDTH, _HEIGHT, 0, "Invitation")
    page = _Page(document, rtl=language == "ar")
    _compose(page, letter, language)
    document.end_page()
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@cache
def _texts() -> Mapping[str, Any]:
    return tomllib.loads(resource("invitation", "letters.toml").read_text(encoding="utf-8"))


@cache
def _dates(first: date, last: date, language: str) -> str:
    """Return the days as people write them, one day or several: "23‒26 November 2026"."""
    from babel.dates import format_date

    locale = "en_GB" if language == "en" else language
    end = str(format_date(last, "long", locale=locale))
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        # A figure dash (U+2012): lines are broken after an en dash.
        return f"{first.day}\u2012{end}"
    return f"{format_date(first, 'long', locale=locale)} – {end}"


class _Page:
    """A page filled from the top; `rtl` mirrors every place."""

    def __init__(self, document: BadgeDocument, *, rtl: bool) -> None:
        self._document = document
        self._rtl = rtl

    def block(self, text: str, box: Box, style: _Style, *, lines: int = 1) -> float:
        """Set `text` in `box` (mm, from the reading side's margin) and return the height it took."""
        # Running text keeps its size and takes another line; a single line shrinks rather than breaks.
        smallest = style.size * (0.6 if lines == 1 else 0.94)
        paragraph = Paragraph(text, style.size, smallest, lines=lines, leading=1.42, bold=style.bold)
        (set_block,) = fit((paragraph,), box.width, box.height)
        self._document.draw(fill(style.colour))
        for line in set_block.lines:
            x = _WIDTH - box.x - line.width if self._rtl else box.x
            baseline = _HEIGHT - box.y - line.baseline
            self._document.draw(self._document.text(line.line, x, baseline, line.size))
        return set_block.height

    def panel(self, box: Box, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle."""
        self._document.draw(rect(self._placed(box), _HEIGHT, fill=colour, radius=radius))

    def code(self, code: str, box: Box) -> None:
        """Draw the QR symbol with its quiet zone on white."""
        place = self._placed(box)
        path = qr_path(code)
        module = place.width / path.modules
        low = _HEIGHT - place.y - place.height
        self._document.draw(rect(place, _HEIGHT, fill="#ffffff", radius=2))
        self._document.draw(f"q {module:.6f} 0 0 {module:.6f} {place.x:.4f} {low:.4f} cm 0 g")
        self._document.draw(f"{path.operators}\nf Q")

    def _placed(self, box: Box) -> Box:
        return Box(_WIDTH - box.x - box.width, box.y, box.width, box.height) if self._rtl else box


def _compose(page: _Page, letter: Letter, language: str) -> None:
    texts = _texts()[language]
    event, person = letter.event, letter.delegate
    when = _dates(event.starts_on, event.ends_on, language)
    page.panel(Box(0, 0, _WIDTH, 3.2), _ACCENT)
    page.block(event.names.get(language), Box(_MARGIN, 17, _COLUMN, 9), _Style(6.4, _ACCENT, bold=True))
    page.block(
        " · ".join(filter(None, (when, event.venue.get(language)))),
        Box(_MARGIN, 27, _COLUMN, 6),
        _Style(3.7, _QUIET_INK),
    )
    page.panel(Box(_MARGIN, 36, _COLUMN, 0.35), _ACCENT)

    top = 48.0
    for text, style in _addressee(letter, language):
        if text:
            top += page.block(text, Box(_MARGIN, top, _COLUMN, 8), style) + 1.8
    top = max(top + 8, 88)
    page.block(texts["title"], Box(_MARGIN, top, _COLUMN, 9), _Style(5.6, _ACCENT, bold=True))
    name = person.name.native if language == "ar" and person.name.native else person.name.display
    greeting = texts["greeting"].format(name=name)
    page.block(greeting, Box(_MARGIN, top + 13, _COLUMN, 7), _BODY)
    # Days before the venue: after a venue in Latin letters they would join its direction in Arabic text.
    occasion = filter(None, (event.names.get(language), when, event.venue.get(language)))
    body = texts["body"].format(occasion=texts["comma"].join(occasion))
    top += 22
    top += page.block(body, Box(_MARGIN, top, _COLUMN, 36), _BODY, lines=6) + 9

    panel = Box(_MARGIN, top, _COLUMN, _CODE + 16)
    page.panel(panel, _PANEL, radius=3)
    page.code(letter.code, Box(panel.x + 8, panel.y + 8, _CODE, _CODE))
    _steps(page, Box(panel.x + _CODE + 18, panel.y + 9, panel.width - _CODE - 26, 8), texts)

    low = panel.y + panel.height + 9
    page.block(texts["keep"], Box(_MARGIN, low, _COLUMN, 20), _Style(3.5, _QUIET_INK), lines=4)
    page.panel(Box(_MARGIN, 276, _COLUMN, 0.25), _RULE)
    foot = f"{texts['number']} {person.number} · {letter.delegation.code} · {event.code}"
    page.block(foot, Box(_MARGIN, 279, _COLUMN, 5), _Style(3.1, _QUIET_INK))


def _addressee(letter: Letter, language: str) -> Iterator[tuple[str, _Style]]:
    person, quiet = letter.delegate, _Style(3.9, _QUIET_INK)
    yield person.name.display, _Style(5.0, bold=True)
    yield person.name.native, _Style(5.0)
    yield person.function, quiet
    yield letter.delegation.names.get(language), quiet
    yield f"{_texts()[language]['category']} {letter.category.names.get(language)}", quiet


def _steps(page: _Page, box: Box, texts: Mapping[str, Any]) -> None:
    page.block(texts["steps_title"], box, _Style(4.4, _ACCENT, bold=True))
    top = box.y + 12
    for number, step in enumerate(texts["steps"], start=1):
        page.block(str(number), Box(box.x, top, 6, 6), _Style(4.2, _ACCENT, bold=True))
        taken = page.block(step, Box(box.x + 7, top, box.width - 7, 17), _Style(3.7), lines=3)
        top += max(taken, 5) + 2.8
