"""The typefaces that badges are set in: loaded when first needed, measured, cut down to what is used.

Every face is a TrueType file under `resources/fonts` (PDF embeds those outlines as they are). Lengths
are in thousandths of an em throughout, whatever the file's own units are.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

import uharfbuzz as hb

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault

EM = 1000
"""Units of an em in this room."""

_SANS, _HAN, _HANGUL = "NotoSans", "DroidSansFallbackFull", "NanumSquare"
_FAMILY_OF_SCRIPT: Mapping[str, str] = MappingProxyType(
    {
        "Arab": "NotoNaskhArabic",
        "Armn": "NotoSansArmenian",
        "Beng": "NotoSansBengali",
        "Bopo": _HAN,
        "Deva": "NotoSansDevanagari",
        "Ethi": "NotoSansEthiopic",
        "Geor": "NotoSansGeorgian",
        "Gujr": "NotoSansGujarati",
        "Guru": "NotoSansGurmukhi",
        "Hang": _HANGUL,
        "Hani": _HAN,
        "Hebr": "NotoSansHebrew",
        "Hira": _HAN,
        "Kana": _HAN,
        "Khmr": "NotoSansKhmer",
        "Knda": "NotoSansKannada",
        "Laoo": "NotoSansLao",
        "Mlym": "NotoSansMalayalam",
        "Mymr": "NotoSansMyanmar",
        "Sinh": "NotoSansSinhala",
        "Taml": "NotoSansTamil",
        "Telu": "NotoSansTelugu",
        "Thaa": "NotoSansThaana",
        "Thai": "NotoSansThai",
        "Tibt": "NotoSerifTibetan",
    }
)
# (regular, bold); families with one weight serve both.
_FILES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        _HAN: (_HAN, _HAN),
        _HANGUL: ("NanumSquareR", "NanumSquareB"),
        **{
            family: (f"{family}-Regular", f"{family}-Regular")
            for family in (
                "NotoSansGujarati",
                "NotoSansGurmukhi",
                "NotoSansKannada",
                "NotoSansLao",
                "NotoSansMalayalam",
                "NotoSansMyanmar",
                "NotoSansSinhala",
                "NotoSansTelugu",
                "NotoSansThaana",
                "NotoSerifTibetan",
            )
        },
    }
)
# A subset for PDF needs outlines and widths; the rest (shaping tables, names, maps) has done its work.
_DROPPED = tuple(
    int.from_bytes(tag.encode(), "big")
    for tag in [
        "BASE",
        "DSIG",
        "FFTM",
        "GDEF",
        "GPOS",
        "GSUB",
        "LTSH",
        "OS/2",
        "STAT",
        "VDMX",
        "VORG",
        "cmap",
        "gasp",
        "hdmx",
        "kern",
        "meta",
        "name",
        "post",
        "vhea",
        "vmtx",
    ]
)
_SUBSET_FLAGS = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE


class Face:
    """One typeface in one weight. Use `face(...)`: there is one object a file."""

    def __init__(self, name: str) -> None:
        path = resource("fonts", f"{name}.ttf")
        if not path.is_file():
            raise EnvironmentFault(
                "font_missing",
                f"The font {name}.ttf is not where the program keeps its fonts.",
                "Install the program again.",
            )
        self.name = name
        self._face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self._face)
        self.font.scale = (EM, EM)
        self._advances: dict[int, int] = {}
        self._extents: dict[int, tuple[int, int, int, int]] = {}

    @cached_property
    def _characters(self) -> frozenset[int]:
        return frozenset(self._face.unicodes)

    @cached_property
    def _prepared(self) -> Any:
        # Costs milliseconds once and makes each later subset some sixty times quicker.
        return hb.subset_preprocess(self._face)

    def covers(self, char: str) -> bool:
        """Return whether this face has a glyph for `char`."""
        return ord(char) in self._characters

    def advance(self, glyph: int) -> int:
        """Return the advance width of `glyph` as the file gives it, before any kerning."""
        width = self._advances.get(glyph)
        if width is None:
            width = self._advances[glyph] = int(self.font.get_glyph_h_advance(glyph))
        return width

    def reach(self, glyph: int) -> tuple[int, int, int, int]:
        """Return how far the ink of `glyph` goes: above and below the baseline, from where to where across.

        All are 0 for blanks.
        """
        reach = self._extents.get(glyph)
        if reach is None:
            ink = self.font.get_glyph_extents(glyph)
            blank = ink is None or not (ink.width or ink.height)
            reach = self._extents[glyph] = (
                (0, 0, 0, 0)
                if blank
                else (
                    ink.y_bearing,
                    -(ink.y_bearing + ink.height),
                    ink.x_bearing,
                    ink.x_bearing + ink.width,
                )
            )
        return reach

    def subset(self, glyphs: Iterable[int]) -> tuple[bytes, Mapping[int, int]]:
        """Return a TrueType file of `glyphs` only, and where each of them is in it.

        The file has the tables that ISO 32000-1 9.9 asks of an embedded CIDFontType2 and no others.
        """
        wanted = hb.SubsetInput()
        wanted.flags = _SUBSET_FLAGS
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(_DROPPED)
        plan = hb.SubsetPlan(self._prepared, wanted)
        return bytes(plan.execute().blob.data), plan.old_to_new_glyph_mapping

    @cached_property
    def descriptor(self) -> Mapping[str, Any]:
        """The figures of a PDF font descriptor (ISO 32000-1, table 122)."""
        head = bytes(self._face.reference_table("head").data)
        os2 = bytes(self._face.reference_table("OS/2").data)
        scale = EM / self._face.upem
        ascent, descent = struct.unpack_from(">hh", os2, 68)
        cap_height = struct.unpack_from(">h", os2, 88)[0] if len(os2) >= 90 else 0
        weight = struct.unpack_from(">H", os2, 4)[0]
        return MappingProxyType(
            {
                "Ascent": round(ascent * scale),
                "Descent": round(descent * scale),
                "CapHeight": round(cap_height * scale) or 714,
                "StemV": 150 if weight >= 600 else 80,
                "ItalicAngle": 0,
                "Flags": 4,
                "FontBBox": [round(value * scale) for value in struct.unpack_from(">4h", head, 36)],
            }
        )


@cache
def face(family: str, *, bold: bool = False) -> Face:
    """Return the one face of `family` in that weight.

    Raises:
        EnvironmentFault: `font_missing`.
    """
    regular, heavy = _FILES.get(family, (f"{family}-Regular", f"{family}-Bold"))
    return _load(heavy if bold else regular)


@cache
def _load(name: str) -> Face:
    return Face(name)


@cache
def family_of(script: str) -> str:
    """Return the family that sets `script` (ISO 15924), the sans face for all that have no own."""
    return _FAMILY_OF_SCRIPT.get(script, _SANS)


def families() -> tuple[str, ...]:
    """Return every family, the sans first, in the order in which a missing character is looked for."""
    return tuple(dict.fromkeys((_SANS, *_FAMILY_OF_SCRIPT.values())))
