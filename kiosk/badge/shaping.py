"""Text to placed glyphs: bidirectional order, one face per run, joined and stacked by HarfBuzz.

The steps are those of the standards: UAX #9 for direction (python-bidi), UAX #24 for scripts, then
shaping per run of one level, script and face (OpenType, by HarfBuzz). Nothing here knows of PDF.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

import uharfbuzz as hb
from bidi import algorithm as uax9

from kiosk.badge.faces import EM, Face, face, families, family_of

MAX_CHARS = 600
"""Text beyond this many characters is cut before it is looked at."""

_ZERO_WIDTH_JOINERS = "\u200c\u200d"
_BREAK = "\u200b"
_NO_BREAK = "\u00a0"
_MAX_MARKS = 8
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# Discretionary ligatures off: they swap letters for vowelled ligatures in Arabic faces.
_FEATURES = {"kern": True, "liga": True, "dlig": False}
# Control, format, surrogate, private use, unassigned: never drawn.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph in its place; lengths in thousandths of an em.

    Args:
        index: Number in the face's file.
        advance: How far the pen moves on, kerning included.
        dx: Shift to the right against the pen.
        dy: Shift upwards against the pen.
    """

    index: int
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """The glyphs that stand for some characters together, and those characters."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Clusters of one face, in the order in which they are drawn."""

    face: Face
    clusters: tuple[Cluster, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of shaped text, from left to right; lengths in thousandths of an em.

    Args:
        runs: What to draw, the leftmost first.
        width: From the leftmost to the rightmost of pen and ink.
        lead: Where the pen starts, right of the left end: more than 0 when the first ink leans out to the left.
        ascent: Highest ink above the baseline.
        descent: Lowest ink below the baseline.
        missing: Characters that no face has.
    """

    runs: tuple[Run, ...]
    width: int
    lead: int
    ascent: int
    descent: int
    missing: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Return `text` as it may be drawn: NFC, single spaces, no control, no invisible order changes.

    Joiners that scripts need (ZWJ, ZWNJ) and the zero-width space stay; bidi embeddings, overrides,
    isolates and marks go, as do piles of combining marks, pictures (emoji) and what is longer than `MAX_CHARS`.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text[:MAX_CHARS]):
        category = unicodedata.category(char)
        if char.isspace():
            kept.append(char if char == _NO_BREAK else " ")
        elif char in _ZERO_WIDTH_JOINERS or char == _BREAK:
            kept.append(char)
        elif not _dropped(char, category):
            marks = marks + 1 if category in {"Mn", "Me"} else 0
            if marks <= _MAX_MARKS:
                kept.append(char)
    words = (word for word in "".join(kept).split(" ") if word)
    # Again: what was left out may have parted letters from their marks.
    drawn = unicodedata.normalize("NFC", " ".join(words))[:MAX_CHARS]
    return drawn.strip(_ZERO_WIDTH_JOINERS + _BREAK + _NO_BREAK + " ")


def _dropped(char: str, category: str) -> bool:
    selector = "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0000"
    picture = category in {"So", "Sk"} and not _covered(char)
    return category in _UNSEEN or selector or picture


@lru_cache(maxsize=16384)
def shape(text: str, *, bold: bool = False, rtl: bool | None = None) -> Line:
    """Return `text` (one line, cleaned) shaped and in visual order.

    Args:
        text: The line; `clean` it first.
        bold: Weight.
        rtl: Direction of the paragraph; None takes it from the first strong character (UAX #9, P2).
    """
    text = text.replace(_BREAK, "")
    runs = [_shape_run(segment) for segment in _visual(_segments(text, bold=bold, rtl=rtl))]
    pen = left = right = ascent = descent = 0
    for run in runs:
        for glyph in (glyph for cluster in run.clusters for glyph in cluster.glyphs):
            top, low, start, end = run.face.reach(glyph.index)
            left, right = min(left, pen + glyph.dx + start), max(right, pen + glyph.dx + end)
            ascent, descent = max(ascent, top + glyph.dy), max(descent, low - glyph.dy)
            pen += glyph.advance
    return Line(
        runs=tuple(runs),
        width=max(right, pen) - left,
        lead=-left,
        ascent=ascent,
        descent=descent,
        missing=frozenset(char for char in text if not char.isspace() and not _covered(char)),
    )


def is_rtl(text: str) -> bool:
    """Return whether a paragraph of `text` runs from right to left (UAX #9, P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False


@dataclass(frozen=True, slots=True)
class _Segment:
    text: str
    level: int
    script: str
    face: Face


def _segments(text: str, *, bold: bool, rtl: bool | None) -> list[_Segment]:
    levels = _levels(text, is_rtl(text) if rtl is None else rtl)
    scripts = _scripts(text)
    faces = _faces(text, scripts, bold=bold)
    rows = zip(text, levels, scripts, faces, strict=True)
    return [
        _Segment("".join(row[0] for row in rows), level, script, where)
        for (level, script, where), rows in groupby(rows, key=lambda row: row[1:])
    ]


def _levels(text: str, rtl: bool) -> list[int]:  # noqa: FBT001 - private, one meaning
    base = int(rtl)
    if not rtl and not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return [0] * len(text)
    # UAX #9 X9 takes the joiners out of the paragraph: they are given their neighbour's level afterwards.
    storage: dict[str, Any] = uax9.get_empty_storage()
    storage.update(base_level=base, base_dir="R" if rtl else "L")
    visible = "".join(char for char in text if char not in _ZERO_WIDTH_JOINERS)
    uax9.get_embedding_levels(visible, storage)
    uax9.explicit_embed_and_overrides(storage)
    uax9.resolve_weak_types(storage)
    uax9.resolve_neutral_types(storage, False)  # noqa: FBT003 - python-bidi's signature
    uax9.resolve_implicit_levels(storage, False)  # noqa: FBT003 - python-bidi's signature
    resolved = iter([int(char["level"]) for char in storage["chars"]])
    levels: list[int] = []
    for char in text:
        joiner = char in _ZERO_WIDTH_JOINERS
        levels.append((levels[-1] if levels else base) if joiner else next(resolved, base))
    return levels


def _visual(segments: list[_Segment]) -> list[_Segment]:
    # UAX #9, L2, on whole segments: HarfBuzz itself reverses the inside of right-to-left ones.
    order = list(segments)
    highest = max((segment.level for segment in order), default=0)
    lowest_odd = min((segment.level for segment in order if segment.level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        turned: list[_Segment] = []
        for inside, group in groupby(order, key=lambda segment: segment.level >= level):
            part = list(group)
            turned.extend(reversed(part) if inside else part)
        order = turned
    return order


@cache
def _script_of(char: str) -> str:
    buffer = hb.Buffer()
    buffer.add_str(char)
    buffer.guess_segment_properties()
    return buffer.script or ""


def _scripts(text: str) -> list[str]:
    """Return each character's script; what belongs to all takes its neighbour's, the one before first."""
    own = [_script_of(char) for char in text]
    first = next((script for script in own if script), "Latn")
    scripts: list[str] = []
    for script in own:
        scripts.append(script or (scripts[-1] if scripts else first))
    return scripts


@cache
def _covered(char: str) -> bool:
    return any(face(family).covers(char) for family in families())


@cache
def _face_for(char: str, script: str, bold: bool) -> Face:  # noqa: FBT001 - a cache key
    own = face(family_of(script), bold=bold)
    if own.covers(char) or char in _ZERO_WIDTH_JOINERS:
        return own
    others = (face(family, bold=bold) for family in families())
    return next((other for other in others if other.covers(char)), face("NotoSans", bold=bold))


def _faces(text: str, scripts: list[str], *, bold: bool) -> list[Face]:
    faces: list[Face] = []
    for char, script in zip(text, scripts, strict=True):
        before = faces[-1] if faces else None
        # A mark stays in the face of its letter, or it would float beside it.
        mark = unicodedata.category(char) in {"Mn", "Me"} and before is not None and before.covers(char)
        faces.append(before if mark and before else _face_for(char, script, bold))
    return faces


def _shape_run(segment: _Segment) -> Run:
    buffer = hb.Buffer()
    buffer.add_str(segment.text)
    buffer.direction = "rtl" if segment.level % 2 else "ltr"
    buffer.script = segment.script
    buffer.language = "und"
    hb.shape(segment.face.font, buffer, _FEATURES)
    return Run(segment.face, tuple(_clusters(segment, buffer)))


def _clusters(segment: _Segment, buffer: Any) -> Iterator[Cluster]:
    placed = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in placed})
    ends = dict(zip(starts, [*starts[1:], len(segment.text)], strict=True))
    for start, group in groupby(placed, key=lambda pair: pair[0].cluster):
        glyphs = tuple(
            Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset) for info, place in group
        )
        yield Cluster(segment.text[start : ends[start]], glyphs)


__all__ = ["EM", "MAX_CHARS", "Cluster", "Glyph", "Line", "Run", "clean", "is_rtl", "shape"]
