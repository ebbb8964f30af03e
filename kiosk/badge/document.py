"""One PDF under way: ReportLab's document with faces embedded by glyph, portraits as they are, forms.

ReportLab writes objects, pages and the cross-reference table. Text goes past its own text code: that
maps characters, not glyphs, to codes, and so cannot carry shaped text. Here every face is a composite
font (ISO 32000-1, 9.7: Type0 over CIDFontType2, Identity-H) holding only the glyphs used, each code with
the characters it stands for, so that text can be found and copied.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from reportlab import rl_config

# For the whole process: ASCII85 costs a quarter more bytes and, in Python, most of the time.
rl_config.useA85 = 0

from reportlab.pdfbase import pdfdoc  # noqa: E402 - after the switch above
from reportlab.pdfgen.canvas import Canvas  # noqa: E402 - after the switch above

from kiosk.badge.faces import EM, Face  # noqa: E402 - after the switch above
from kiosk.badge.portrait_jpeg import PortraitJpeg  # noqa: E402 - after the switch above
from kiosk.badge.shaping import Cluster, Line  # noqa: E402 - after the switch above

MM = 72 / 25.4
_PDF_VERSION = (1, 7)
_PER_BLOCK = 100  # bfchar entries a block, as the CMap format wants


# ReportLab has no types, hence a base that mypy cannot see.
class _Canvas(Canvas):  # type: ignore[misc]
    """A canvas that selects no standard font at the top of each page: none that is not embedded remains."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Once(pdfdoc.PDFStream):  # type: ignore[misc]  # as above
    """A stream that lets go of its content when it is written: a batch is else in memory three times."""

    def format(self, document: Any) -> Any:
        """Return the object as the file holds it."""
        written = super().format(document)
        self.content = b""
        return written


class BadgeDocument:
    """A PDF that grows by pages; lengths in mm, the origin at the lower left corner of the trimmed page.

    Args:
        width: Of the trimmed page.
        height: Of the trimmed page.
        bleed: Beyond the trimmed page on every side.
        title: Document title; no personal data belongs in it.
    """

    def __init__(self, width: float, height: float, bleed: float, title: str) -> None:
        size = ((width + 2 * bleed) * MM, (height + 2 * bleed) * MM)
        whole, trimmed = (0, 0, *size), (bleed * MM, bleed * MM, (bleed + width) * MM, (bleed + height) * MM)
        self._canvas = _Canvas(
            None,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=_PDF_VERSION,
            trimBox=trimmed,
            bleedBox=whole,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("Accreditation Kiosk")
        self._canvas._preamble = f"{MM:.6f} 0 0 {MM:.6f} {bleed * MM:.4f} {bleed * MM:.4f} cm"  # noqa: SLF001 - no public way
        self._doc: Any = self._canvas._doc  # noqa: SLF001 - no public way to add objects
        self._fonts: dict[str, _Font] = {}
        self._images: dict[bytes, str] = {}
        self._forms: set[str] = set()
        self.pages = 0

    def draw(self, operators: str) -> None:
        """Append PDF operators to the current page."""
        self._canvas._code.append(operators)  # noqa: SLF001 - what drawing methods do themselves

    def text(self, line: Line, x: float, y: float, size: float) -> str:
        """Return operators that draw `line` with its left end at (x, y); the fill colour is the caller's."""
        parts = [f"BT 1 0 0 1 {x + line.lead * size / EM:.3f} {y:.3f} Tm"]
        for run in line.runs:
            font = self._fonts.get(run.face.name)
            if font is None:
                font = self._fonts[run.face.name] = _Font(run.face, f"K{len(self._fonts)}")
                self._doc.delayedFonts.append(font)
            parts.append(f"/{font.name} {size:.3f} Tf")
            parts.extend(font.show(run.clusters, size))
        parts.append("ET")
        return "\n".join(parts)

    def image(self, picture: PortraitJpeg, key: bytes) -> str:
        """Return the operator that draws `picture` in the unit square; the same key is stored once."""
        name = self._images.get(key)
        if name is None:
            name = self._images[key] = f"portrait{len(self._images)}"
            stream = _Once(content=picture.data)
            stream.dictionary = pdfdoc.PDFDictionary(
                {
                    "Type": "/XObject",
                    "Subtype": "/Image",
                    "Width": picture.width,
                    "Height": picture.height,
                    "BitsPerComponent": 8,
                    "ColorSpace": "/DeviceGray" if picture.grey else "/DeviceRGB",
                    "Filter": "/DCTDecode",
                }
            )
            self._doc.Reference(stream, self._doc.getXObjectName(name))
        return self._use(name)

    def form(self, name: str, operators: str, box: tuple[float, float, float, float]) -> str:
        """Return the operator that draws the form `name`, which holds `operators` within `box` and is kept once."""
        if name not in self._forms:
            self._forms.add(name)
            form = pdfdoc.PDFFormXObject(*box)
            form.compression = 1
            form.setStreamList(operators)
            self._doc.Reference(form, self._doc.getXObjectName(name))
        return self._use(name)

    def end_page(self) -> None:
        """Finish the current page."""
        self._canvas.showPage()
        page = self._doc.Pages.pages[-1]
        # Now and not when all is saved: a thousand pages of operators as text take a tenth of a gigabyte.
        page.Contents = self._doc.Reference(_packed(page.stream.encode("ascii")))
        page.stream = None
        self.pages += 1

    def save(self, stream: IO[bytes]) -> None:
        """Write the PDF to `stream`; the document cannot be used afterwards."""
        stream.write(self._doc.GetPDFData(self._canvas))

    def _use(self, name: str) -> str:
        self._canvas._formsinuse.append(name)  # noqa: SLF001 - what doForm does itself
        return f"/{self._doc.getXObjectName(name)} Do"


class _Font:
    """One face in one document: codes given out as glyphs are shown, objects written at the end."""

    def __init__(self, face: Face, name: str) -> None:
        self.name = name
        self._face = face
        self._codes: dict[tuple[int, str], int] = {}

    def _code(self, glyph: int, text: str) -> int:
        return self._codes.setdefault((glyph, text), len(self._codes) + 1)

    def show(self, clusters: Iterable[Cluster], size: float) -> Iterator[str]:
        """Yield the operators that show `clusters` from where the pen is, and leave the pen behind them."""
        shown = _Shown(size)
        for cluster in clusters:
            # Several glyphs for some characters: only a marked span can say what they mean together.
            spelled = len(cluster.glyphs) > 1
            if spelled:
                yield from shown.flush()
                yield f"/Span << /ActualText <feff{_utf16(cluster.text)}> >> BDC"
            for number, glyph in enumerate(cluster.glyphs):
                if glyph.dy != shown.rise:
                    yield from shown.rise_to(glyph.dy)
                code = self._code(glyph.index, "" if number else cluster.text)
                shown.glyph(code, glyph.dx, self._face.advance(glyph.index), glyph.advance)
            if spelled:
                yield from shown.flush()
                yield "EMC"
        yield from shown.rise_to(0)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - the name ReportLab calls when it saves
        """Add the font with all glyphs shown so far to the document."""
        font_file, places = self._face.subset(glyph for glyph, _ in self._codes)
        tag = zlib.crc32(repr(sorted(self._codes)).encode())
        letters = "".join(chr(ord("A") + (tag >> shift) % 26) for shift in range(0, 30, 5))
        base = f"/{letters}+{self._face.name}"
        descriptor = {"Type": "/FontDescriptor", "FontName": base, **_plain(self._face.descriptor)}
        descriptor["FontFile2"] = _stream(doc, font_file, Length1=len(font_file))
        widths = " ".join(str(self._face.advance(glyph)) for glyph, _ in self._codes)
        to_glyphs = b"\0\0" + b"".join(places[glyph].to_bytes(2, "big") for glyph, _ in self._codes)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "FontDescriptor": doc.Reference(pdfdoc.PDFDictionary(descriptor)),
            "DW": 0,
            "W": f"[ 1 [ {widths} ] ]",
            "CIDToGIDMap": _stream(doc, to_glyphs),
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([doc.Reference(pdfdoc.PDFDictionary(descendant))]),
            "ToUnicode": _stream(doc, self._to_unicode()),
        }
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(pdfdoc.PDFDictionary(font))

    def _to_unicode(self) -> bytes:
        rows = [f"<{code:04x}> <{_utf16(text)}>" for (_, text), code in self._codes.items() if text]
        blocks = [rows[start : start + _PER_BLOCK] for start in range(0, len(rows), _PER_BLOCK)]
        body = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
        return "\n".join([_CMAP_HEAD, *body, _CMAP_TAIL]).encode("ascii")


class _Shown:
    """The glyphs of a TJ operator being put together, with the corrections between them (thousandths)."""

    def __init__(self, size: float) -> None:
        self.rise = 0
        self._size = size
        self._items: list[str] = []
        self._codes: list[str] = []
        self._pending = 0

    def glyph(self, code: int, dx: int, width: int, advance: int) -> None:
        """Show one glyph `dx` beside the pen and move the pen by `advance`, whatever its own width is."""
        self._correct(-dx)
        if self._pending:
            self._push_codes()
            self._items.append(str(self._pending))
            self._pending = 0
        self._codes.append(f"{code:04x}")
        self._correct(dx + width - advance)

    def rise_to(self, rise: int) -> Iterator[str]:
        if rise != self.rise or rise == 0:
            yield from self.flush()
        if rise != self.rise:
            self.rise = rise
            yield f"{rise * self._size / EM:.4g} Ts"

    def flush(self) -> Iterator[str]:
        self._push_codes()
        if self._pending:
            self._items.append(str(self._pending))
            self._pending = 0
        if self._items:
            yield f"[{' '.join(self._items)}] TJ"
            self._items = []

    def _correct(self, amount: int) -> None:
        self._pending += amount

    def _push_codes(self) -> None:
        if self._codes:
            self._items.append(f"<{''.join(self._codes)}>")
            self._codes = []


def _stream(doc: Any, content: bytes, **entries: int) -> Any:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    for key, value in entries.items():
        stream.dictionary[key] = value
    return doc.Reference(stream)


def _packed(content: bytes) -> Any:
    stream = _Once(content=zlib.compress(content))
    stream.dictionary["Filter"] = "/FlateDecode"
    return stream


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: f"[ {' '.join(map(str, value))} ]" if isinstance(value, list) else value
        for key, value in values.items()
    }


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex()


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
