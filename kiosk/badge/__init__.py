"""Badges: a checked design, one person's content, and a PDF in which every script stands right.

Promises: text of any script is shaped, ordered and fitted and never leaves its box; nothing in it is read as
markup; the same content gives the same bytes; a badge with portrait stays under 150 kB.

Public: `load_design`, `design_names`, `Design`; `BadgeContent`, `ZoneMark`; `BadgeRenderer`. Screens may use
`pictograms.svg` and `pictograms.pictogram_names`; `content_file` reads contents from JSON or TOML, `sample` makes some up.
"""

from kiosk.badge.content import BadgeContent, ZoneMark
from kiosk.badge.design import Design
from kiosk.badge.design_file import design_names, load_design
from kiosk.badge.renderer import BadgeRenderer

__all__ = ["BadgeContent", "BadgeRenderer", "Design", "ZoneMark", "design_names", "load_design"]
