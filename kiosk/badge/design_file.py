"""Designs from TOML files: every key is known, every value is checked, every complaint says where.

A file has `format`, `title`, a `[page]` (`width`, `height` and, where wanted, `bleed`, `fold`, `margin` within which
nothing to be read stands, the least `contrast` of text, and `slot`, a box that is punched out) and, in painting order, `[[front]]` (and `[[back]]`) elements. An
element has a `kind`, a place (`x`, `y`, `width`, `height`) and what its kind takes; see `_KINDS`. Text has
paragraphs in `[[front.text]]`. All lengths, font sizes too, are in mm; colours are `#rrggbb`, "category" or
"on_category". Unknown keys are errors, so that a misspelt one cannot be overlooked.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.assets import resource
from kiosk.badge.content import FIELDS
from kiosk.badge.design import (
    CATEGORY,
    ON_CATEGORY,
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
    Template,
    Text,
    TextPart,
    Zones,
)
from kiosk.badge.design_place import Place, bad
from kiosk.badge.layout import CELL_RATIO
from kiosk.badge.pictograms import pictogram_names
from kiosk.errors import BadInput

FORMAT = 1
MAX_BYTES = 64 * 1024
MAX_ELEMENTS = 200
MAX_PARTS = 12
MIN_QR = 12.0  # mm; below this the modules of a badge's code are too fine for cameras
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_FIELD = re.compile(r"\{([^{}]*)\}")

_REQUIRED = object()
_Check = Callable[[Any, Place], Any]
_Keys = Mapping[str, tuple[_Check, Any]]


def design_names() -> list[str]:
    """Return the names of the designs that ship with the program."""
    return sorted(path.stem for path in resource("badge_designs").glob("*.toml"))


def load_design(name_or_path: str | Path) -> Design:
    """Return the design of that name, or of that file when it ends in `.toml`.

    Raises:
        BadInput: `bad_design`, naming file, line where possible, key and what is allowed.
    """
    wanted = str(name_or_path)
    if not wanted.endswith(".toml"):
        if wanted not in design_names():
            raise BadInput(
                "bad_design",
                f"There is no badge design {wanted!r}.",
                f"Known are: {', '.join(design_names())}.",
            )
        return load_design(resource("badge_designs", f"{wanted}.toml"))
    path = Path(name_or_path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadInput(
            "bad_design",
            f"The badge design {path} cannot be read: {error.strerror}.",
            "Check its name and rights.",
        ) from error
    return parse_design(data, path)


def parse_design(data: bytes, path: Path) -> Design:
    """Return the design in `data`; `path` names it in messages.

    Raises:
        BadInput: `bad_design`, naming file, line where possible, key and what is allowed.
    """
    if len(data) > MAX_BYTES:
        raise BadInput(
            "bad_design", f"The badge design {path} is larger than 64 KiB.", "Remove what is not a design."
        )
    try:
        text = data.decode("utf-8-sig")
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput(
            "bad_design", f"The badge design {path} is not valid TOML: {error}.", "Mend that line."
        ) from error
    top = Place(path, text)
    values = _take(table, _TOP, top)
    page = _page(values["page"], top.table("page"))
    front, back = (_elements(values[side], side, page, top) for side in ("front", "back"))
    if page.fold and not back:
        raise bad(
            top.table("page").key("fold"), "is given without a back", "Add [[back]], or leave fold out."
        )
    return Design(path.stem, values["title"], page, front, back, path)


def _take(table: Any, keys: _Keys, place: Place) -> dict[str, Any]:
    """Return the checked values of `keys` from `table`, defaults filled in."""
    if not isinstance(table, dict):
        raise bad(place, "is not a table", f"Known keys: {', '.join(keys)}.")
    for key in table:
        if key not in keys:
            raise bad(place.key(key), "is not known here", f"Known are: {', '.join(keys)}.")
    values = {}
    for key, (check, default) in keys.items():
        if key in table:
            values[key] = check(table[key], place.key(key))
        elif default is _REQUIRED:
            raise bad(place, f"lacks {key!r}", f"Required are: {', '.join(_required(keys))}.")
        else:
            values[key] = default
    return values


def _required(keys: _Keys) -> list[str]:
    return [key for key, (_, default) in keys.items() if default is _REQUIRED]


def _number(low: float, high: float, value: Any, place: Place) -> float:
    if type(value) not in {int, float} or not low <= value <= high:
        raise bad(place, f"is {_shown(value)}", f"It takes a number from {low:g} to {high:g}.")
    return float(value)


def _whole(low: int, high: int, value: Any, place: Place) -> int:
    if type(value) is not int or not low <= value <= high:
        raise bad(place, f"is {_shown(value)}", f"It takes a whole number from {low} to {high}.")
    return value


def _flag(value: Any, place: Place) -> bool:
    if type(value) is not bool:
        raise bad(place, f"is {_shown(value)}", "It takes true or false.")
    return value


def _words(most: int, value: Any, place: Place) -> str:
    if not isinstance(value, str) or len(value) > most or any(ord(char) < 32 for char in value):
        raise bad(
            place,
            f"is {_shown(value)}",
            f"It takes text of at most {most} characters, without control characters.",
        )
    return value


def _choice(choices: tuple[str, ...], value: Any, place: Place) -> str:
    if value not in choices:
        raise bad(place, f"is {_shown(value)}", f"It takes one of: {', '.join(choices)}.")
    return str(value)


def _colour(value: Any, place: Place) -> str:
    if isinstance(value, str) and (value in {CATEGORY, ON_CATEGORY} or _COLOUR.fullmatch(value)):
        return value
    raise bad(place, f"is {_shown(value)}", f"It takes #rrggbb, {CATEGORY!r} or {ON_CATEGORY!r}.")


def _templates(value: Any, place: Place) -> tuple[Template, ...]:
    texts = value if isinstance(value, list) else [value]
    if not 1 <= len(texts) <= MAX_PARTS:
        raise bad(place, f"has {len(texts)} texts", f"It takes 1 to {MAX_PARTS}.")
    templates = []
    for text in texts:
        parts = tuple(_FIELD.split(_words(200, text, place)))
        for name in parts[1::2]:
            if name not in FIELDS:
                raise bad(
                    place, f"names an unknown field {{{name[:40]}}}", f"Known are: {', '.join(FIELDS)}."
                )
        if any("{" in literal or "}" in literal for literal in parts[::2]):
            raise bad(place, "has a brace that is not closed", "A field is written as {family}.")
        templates.append(Template(parts))
    return tuple(templates)


def _template(value: Any, place: Place) -> Template:
    return _templates(value if isinstance(value, str) else [value], place)[0]


def _raw(value: Any, place: Place) -> Any:  # noqa: ARG001 - checked by whoever asked for it
    return value


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


_TOP: _Keys = {
    "format": (partial(_whole, FORMAT, FORMAT), _REQUIRED),
    "title": (partial(_words, 80), _REQUIRED),
    "page": (_raw, _REQUIRED),
    "front": (_raw, _REQUIRED),
    "back": (_raw, []),
}
_PAGE: _Keys = {
    "width": (partial(_number, 20, 450), _REQUIRED),
    "height": (partial(_number, 20, 450), _REQUIRED),
    "bleed": (partial(_number, 0, 10), 0.0),
    "fold": (partial(_choice, ("", "side", "top")), ""),
    "margin": (partial(_number, 0, 20), 0.0),
    "contrast": (partial(_number, 3, 21), 4.5),
    "slot": (_raw, None),
}
_SLOT: _Keys = {
    key: (partial(_number, low, 450), _REQUIRED)
    for key, low in (("x", 0), ("y", 0), ("width", 1), ("height", 1))
}
_LENGTH = partial(_number, 0, 450)
_PLACE: _Keys = {
    "kind": (_raw, _REQUIRED),
    # May lie in the bleed, hence below nought; the box as a whole is checked against the page.
    "x": (partial(_number, -10, 460), _REQUIRED),
    "y": (partial(_number, -10, 460), _REQUIRED),
    "width": (partial(_number, 0.1, 470), _REQUIRED),
    "height": (partial(_number, 0.1, 470), _REQUIRED),
    "when": (partial(_choice, FIELDS), ""),
}
_SIZE = partial(_number, 0.8, 80)
_PART: _Keys = {
    "text": (_templates, _REQUIRED),
    "separator": (partial(_words, 12), " · "),
    "largest": (_SIZE, _REQUIRED),
    "smallest": (_SIZE, _REQUIRED),
    "lines": (partial(_whole, 1, 12), 1),
    "leading": (partial(_number, 0.8, 3), 1.16),
    "bold": (_flag, False),
    "capitals": (_flag, False),
    "colour": (_colour, "#000000"),
}
_STROKE: _Keys = {"stroke": (_colour, ""), "stroke_width": (partial(_number, 0.05, 10), 0.2)}
_ALIGN = (partial(_choice, ("left", "center", "right")), "left")
_KINDS: Mapping[str, tuple[type[Element], _Keys]] = MappingProxyType(
    {
        "text": (
            Text,
            {
                "text": (_raw, _REQUIRED),
                "align": _ALIGN,
                "valign": (partial(_choice, ("top", "middle", "bottom")), "top"),
                "gap": (_LENGTH, 0.0),
            },
        ),
        "rect": (Rect, {"fill": (_colour, ""), "radius": (_LENGTH, 0.0), **_STROKE}),
        "pictogram": (
            Mark,
            {"name": (partial(_choice, pictogram_names()), _REQUIRED), "colour": (_colour, "#000000")},
        ),
        "portrait": (Portrait, {"radius": (_LENGTH, 0.0), **_STROKE}),
        "flag": (
            Flag,
            {
                "direction": (partial(_choice, ("vertical", "horizontal")), "vertical"),
                "radius": (_LENGTH, 0.0),
            },
        ),
        "zones": (
            Zones,
            {
                "cell": (partial(_number, 4, 60), _REQUIRED),
                "gap": (_LENGTH, 1.0),
                "align": _ALIGN,
                "fill": (_colour, "#ffffff"),
                "colour": (_colour, "#000000"),
            },
        ),
        "qr": (Qr, {}),
        "guilloche": (
            Guilloche,
            {"colour": (_colour, "#c9d3e0"), "stroke_width": (partial(_number, 0.03, 0.5), 0.08)},
        ),
        "microtext": (
            Microtext,
            {
                "template": (_template, _REQUIRED),
                "size": (partial(_number, 0.2, 1.0), 0.35),
                "colour": (_colour, "#55606e"),
            },
        ),
    }
)


def _page(table: Any, place: Place) -> Page:
    values = _take(table, _PAGE, place)
    if values["slot"] is not None:
        values["slot"] = _slot(values["slot"], values, place)
    if 2 * values["margin"] >= min(values["width"], values["height"]):
        raise bad(place.key("margin"), "leaves no room", "It takes less than half of the shorter side.")
    return Page(**values)


def _slot(table: Any, page: Mapping[str, float], place: Place) -> Box:
    here = place.table("slot")
    if here.start == place.start and (line := place.key("slot").line):
        # In braces: one line of the page's table.
        here = replace(here, start=line - 1, end=line)
    box = Box(**_take(table, _SLOT, here))
    if box.x + box.width > page["width"] or box.y + box.height > page["height"]:
        raise bad(
            here, "leaves the page", f"It may reach to {page['width']:g} across and {page['height']:g} down."
        )
    return box


def _elements(tables: Any, side: str, page: Page, top: Place) -> tuple[Element, ...]:
    if not isinstance(tables, list) or len(tables) > MAX_ELEMENTS:
        raise bad(top.key(side), "is not a list of elements", f"It takes up to {MAX_ELEMENTS} of [[{side}]].")
    return tuple(_element(table, top.item(side, number), page) for number, table in enumerate(tables))


def _element(table: Any, place: Place, page: Page) -> Element:
    kind = table.get("kind") if isinstance(table, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise bad(
            place.key("kind"), f"is {_shown(kind)}", f"Every element takes one of: {', '.join(_KINDS)}."
        )
    make, keys = _KINDS[kind]
    values = _take(table, {**_PLACE, **keys}, place)
    values.pop("kind")
    box = Box(*(values.pop(key) for key in ("x", "y", "width", "height")))
    _check_box(box, kind, page, place)
    if kind == "text":
        values["parts"] = _parts(values.pop("text"), place)
    if kind == "zones" and values["cell"] > min(box.width, box.height / CELL_RATIO):
        raise bad(
            place.key("cell"), "is larger than its box", f"A cell is {CELL_RATIO:g} times as high as wide."
        )
    return make(box=box, line=place.line or 0, **values)


def _check_box(box: Box, kind: str, page: Page, place: Place) -> None:
    # Colour may run into the bleed; what must be read may not be cut off.
    beyond = page.bleed if kind in {"rect", "guilloche"} else 0.0
    inside = (
        box.x >= -beyond
        and box.y >= -beyond
        and box.x + box.width <= page.width + beyond + 1e-6
        and box.y + box.height <= page.height + beyond + 1e-6
    )
    if not inside:
        raise bad(
            place,
            f"({kind}) leaves the page",
            f"It may reach from {-beyond:g} to {page.width + beyond:g} across and {page.height + beyond:g} down.",
        )
    if kind == "qr" and (box.width != box.height or box.width < MIN_QR):
        raise bad(
            place, "(qr) is not a large enough square", f"Width and height are equal, {MIN_QR:g} mm or more."
        )


def _parts(tables: Any, place: Place) -> tuple[TextPart, ...]:
    if not isinstance(tables, list) or not 1 <= len(tables) <= MAX_PARTS:
        raise bad(place.key("text"), "is not a list of paragraphs", f"It takes 1 to {MAX_PARTS} of them.")
    parts = []
    for number, table in enumerate(tables):
        here = place.item("text", number)
        values = _take(table, _PART, here)
        if values["smallest"] > values["largest"]:
            raise bad(here.key("smallest"), "is above 'largest'", "It takes at most the value of 'largest'.")
        parts.append(TextPart(templates=values.pop("text"), **values))
    return tuple(parts)
