"""A design on its way to the screen: loaded, set with a made-up person, drawn and checked. Blocks; knows no QObject."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.badge import BadgeRenderer, Design, load_design
from kiosk.badge.check import Finding, Level, check_badge
from kiosk.badge.design import Box
from kiosk.badge.sample import sample, sample_names
from kiosk.errors import EnvironmentFault
from kiosk.printing.pages import drawn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DPI = 200
"""Sharp at any size that a screen shows a badge at."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One design with one person: the pages as they are printed, bleed and all, and what was found."""

    design: Design
    person: str
    pages: tuple[NDArray[np.uint8], ...]
    findings: tuple[Finding, ...]


def load(path: Path) -> Design:
    """Return the design in `path`.

    Raises:
        EnvironmentFault: `design_gone` when there is no such file now.
        BadInput: `bad_design`, naming line and what is allowed.
    """
    if not path.exists():
        raise EnvironmentFault("design_gone", f"{path} is not there.", "It is shown again when it is back.")
    return load_design(path)


def draw(design: Design, person: str, portrait: bytes | None) -> Drawing:
    """Return the badge of a made-up person as pictures.

    Raises:
        BadInput: `bad_portrait`.
        EnvironmentFault: `font_missing`, `printing_tool_missing`, `document_unprintable`.
    """
    content = sample(person, portrait)
    pages = drawn(BadgeRenderer(design).render(content), DPI, DPI, bleed=True)
    return Drawing(design, person, tuple(pages), check_badge(design, content))


def worst(design: Design) -> dict[str, Level]:
    """Return the weightiest level found with each made-up person; who is not named has none."""
    order = list(Level)
    found = {}
    for person in sample_names():
        levels = {finding.level for finding in check_badge(design, sample(person))}
        if levels:
            found[person] = min(levels, key=order.index)
    return found


def save_samples(design: Design, portrait: bytes | None, out: Path) -> Path:
    """Write one PDF with every made-up person to `out`, all of it or nothing, and return its path.

    Raises:
        EnvironmentFault: `folder_not_writable`.
        BadInput: `bad_portrait`.
    """
    from io import BytesIO

    pdf = BytesIO()
    BadgeRenderer(design).render_many([sample(person, portrait) for person in sample_names()], pdf)
    part = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        part.write_bytes(pdf.getvalue())
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFault(
            "folder_not_writable", f"{out} cannot be written: {error.strerror}.", "Check the folder's rights."
        ) from error
    return out


def on_sheet(design: Design, side: str, box: Box) -> tuple[int, Box]:
    """Return on which printed page, and where from its upper left corner with bleed, a box of a side lies."""
    page = design.page
    if not page.fold:
        return int(side == "back"), Box(box.x + page.bleed, box.y + page.bleed, box.width, box.height)
    x, y = box.x, box.y
    if page.fold == "side":
        x += page.width if side == "front" else 0
    elif side == "front":
        y += page.height
    else:
        # The back lies upside down above the front.
        x, y = page.width - x - box.width, page.height - y - box.height
    return 0, Box(x + page.bleed, y + page.bleed, box.width, box.height)
