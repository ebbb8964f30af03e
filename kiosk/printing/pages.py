"""The pages of a badge's PDF: how large they are, and drawn as dots for printers that take no PDF."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.errors import EnvironmentFault
from kiosk.printing.printer import fault_of, tool_missing

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_NUMBER = rb"\s+(-?\d{1,6}(?:\.\d{1,9})?)"
_BOX = rb"\s*\[" + _NUMBER.replace(rb"\s+", rb"\s*", 1) + _NUMBER * 3 + rb"\s*\]"
_BOXES = (re.compile(rb"/TrimBox" + _BOX), re.compile(rb"/MediaBox" + _BOX))
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_MM = 25.4 / 72
_MOST_PAGES = 4
_ALMOST_BLACK, _ALMOST_WHITE = 56, 232
_MOST_DOTS = 40_000_000
# PDFium must not be called by two threads at once, whatever they call.
_pdfium = threading.Lock()


class Sheet(NamedTuple):
    """The paper that a document asks for: width and height in millimetres, without bleed, and how many pages it has."""

    width: float
    height: float
    pages: int


def sheet_of(pdf: bytes) -> Sheet | None:
    """Return a document's first page and how many it has, or None where it does not say so openly.

    It looks at page objects that are not compressed, which is how this program writes them: no PDF library is loaded.
    """
    box = next((found for pattern in _BOXES if (found := pattern.search(pdf))), None)
    if box is None:
        return None
    left, bottom, right, top = (float(value) for value in box.groups())
    width, height = (right - left) * _MM, (top - bottom) * _MM
    if not (5 <= width <= 1200 and 5 <= height <= 1200):
        return None
    return Sheet(width, height, max(1, len(_PAGE.findall(pdf))))


def drawn(
    pdf: bytes, across: int, down: int, *, grey: bool = False, bleed: bool = False
) -> list[NDArray[np.uint8]]:
    """Return the pages, cut to their trim box, as pictures, `(H, W, 3)` RGB or `(H, W)` grey, on white paper.

    Args:
        across: Dots an inch from left to right.
        down: Dots an inch from top to bottom.
        bleed: Whether what lies beyond the trim box is drawn too.

    Raises:
        EnvironmentFault: `printing_tool_missing`; `document_unprintable` for what is no PDF, too long or too large.
    """
    return _each_page(pdf, lambda page: _draw(page if bleed else _trimmed(page), across, down, grey))


def leafed(path: Path, dpi: int, pages: Iterable[int]) -> Iterator[NDArray[np.uint8]]:
    """Yield `pages` of a long PDF (0 first) as `(H, W)` grey pictures, one at a time: others may draw meanwhile.

    Raises:
        EnvironmentFault: `printing_tool_missing`; `document_unprintable` for what is no PDF, or has too few pages.
    """
    with _pdfium:
        document = _document(path)
    try:
        for number in pages:
            with _pdfium:
                if number >= len(document):
                    raise _unprintable()
                page = document[number]
                picture = _draw(_trimmed(page), dpi, dpi, grey=True)
                page.close()
            yield picture
    finally:
        with _pdfium:
            document.close()


def page_count(path: Path) -> int:
    """Return how many pages a PDF has.

    Raises:
        EnvironmentFault: As `leafed`.
    """
    with _pdfium:
        document = _document(path)
        try:
            return len(document)
        finally:
            document.close()


def drawn_black(pdf: bytes, dpi: int) -> list[NDArray[np.bool_]]:
    """Return the pages as `drawn`, `(H, W) bool`, True where a dot is black: edges sharp, tones as scattered dots.

    Raises:
        EnvironmentFault: As `drawn`.
    """
    return _each_page(pdf, lambda page: _draw_black(_trimmed(page), dpi))


def _document(pdf: bytes | Path) -> Any:
    try:
        import pypdfium2  # type: ignore[import-untyped,unused-ignore] # it ships no types
    except ImportError as error:
        raise fault_of(tool_missing("pypdfium2")) from error
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise _unprintable() from error


def _each_page(pdf: bytes, draw: Callable[[Any], Any]) -> list[Any]:
    with _pdfium:
        document = _document(pdf)
        try:
            if not 0 < len(document) <= _MOST_PAGES:
                raise _unprintable()
            return [draw(page) for page in document]
        finally:
            document.close()


def _trimmed(page: Any) -> Any:
    """Cut a page to its trim box: a raster has no bleed for a printer to cut off."""
    page.set_cropbox(*page.get_trimbox())
    return page


def _draw(page: Any, across: int, down: int, grey: bool) -> Any:  # noqa: FBT001 - as `drawn` was asked
    import numpy as np

    finest = max(across, down)
    width, height = _dots(page, finest)
    picture = page.render(scale=finest / 72, grayscale=grey, rev_byteorder=not grey).to_numpy()
    picture = picture[:height, :width]
    if picture.ndim == 3:
        picture = picture[:, :, 0] if grey else picture[:, :, :3]
    if across != down:
        from PIL import Image

        size = (round(width * across / finest), round(height * down / finest))
        picture = np.asarray(
            Image.fromarray(np.ascontiguousarray(picture)).resize(size, Image.Resampling.LANCZOS)
        )
    # PDFium's memory goes with the page.
    return np.array(picture, dtype=np.uint8, order="C")


def _draw_black(page: Any, dpi: int) -> Any:
    import numpy as np

    width, height = _dots(page, dpi)
    # Smoothed edges would be scattered into the white between the modules of a code.
    shown = page.render(scale=dpi / 72, grayscale=True, no_smoothtext=True, no_smoothpath=True)
    # What is almost black or white becomes so: letters in dark blue would be sprinkled with white dots.
    clear = shown.to_pil().convert("L").point([_clear(value) for value in range(256)])
    return ~np.array(clear.convert("1"), dtype=bool)[:height, :width]


def _clear(value: int) -> int:
    return min(255, max(0, (value - _ALMOST_BLACK) * 255 // (_ALMOST_WHITE - _ALMOST_BLACK)))


def _dots(page: Any, dpi: int) -> tuple[int, int]:
    """Return a page's width and height in dots; PDFium rounds them up, which is a line more than the paper has."""
    width, height = page.get_size()
    if width * height * dpi * dpi > _MOST_DOTS * 72 * 72:
        raise _unprintable()
    return round(width * dpi / 72), round(height * dpi / 72)


def _unprintable() -> EnvironmentFault:
    return EnvironmentFault(
        "document_unprintable",
        "The badge cannot be drawn for this printer.",
        "Check the badge design (kiosk badge check), or choose another printer.",
    )
