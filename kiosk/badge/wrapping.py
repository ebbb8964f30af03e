"""Text into a box: the largest size at which it fits, broken into lines; it never overflows.

Sizes and lengths are in millimetres here, apart from shaped lines, which stay in thousandths of an em.
The order of means, mildest first: smaller down to `smallest`, broken at spaces and hyphens (or between
Han and Kana), broken inside a word, cut off with an ellipsis, and as the last guard scaled as a whole.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.badge.shaping import EM, Line, clean, is_rtl, shape

_ELLIPSIS = "…"
_STEPS = 14
_GAP = 0.06  # of the size: air between the ink of two lines
_ONE_LINE_BONUS = 0.8  # fewer lines win while they cost no more than this in size
_MAIN_GIVES_WAY = 0.7
_IDEOGRAPHS = ("CJK UNIFIED", "HIRAGANA", "KATAKANA", "CJK COMPAT")
# Never first in a line (a short form of JIS X 4051's rule).
_NOT_FIRST = frozenset("、。，．・：；！？）」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ")

# Vowels written after and before the consonant they belong to.
_THAI_LAO_AFTER = frozenset("ะาำๅๆฯະາຳໆ")
_THAI_LAO_BEFORE = frozenset("เแโใไເແໂໃໄ")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that is to be set in a box.

    Args:
        text: As it came; it is cleaned here.
        largest: Font size in mm at best.
        smallest: Font size in mm below which it is broken or cut instead.
        lines: Lines at most.
        leading: Distance of baselines as a multiple of the size.
        bold: Weight.
        capitals: Set in capitals (letters that have them), so that no room for descenders is kept.
    """

    text: str
    largest: float
    smallest: float
    lines: int = 1
    leading: float = 1.16
    bold: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line at its size; `baseline` in mm below the top of its block."""

    line: Line
    size: float
    baseline: float

    @property
    def width(self) -> float:
        """Return the measured width in mm."""
        return self.line.width * self.size / EM


@dataclass(frozen=True, slots=True)
class Block:
    """Lines set below each other.

    Args:
        height: In mm; covers all their ink.
        harm: What had to be done to the text: "" (nothing), "broken" (inside a word), "cut" (its end is missing).
    """

    lines: tuple[SetLine, ...]
    height: float
    harm: str = ""

    @property
    def width(self) -> float:
        """Return the width of the widest line in mm."""
        return max((line.width for line in self.lines), default=0.0)


def capitals(text: str) -> str:
    """Return `text` in capitals, leaving scripts alone whose capitals are not used in names (Georgian)."""
    return "".join(char if "\u10a0" <= char <= "\u10ff" else char.upper() for char in text)


@lru_cache(maxsize=2048)
def fit(
    paragraphs: tuple[Paragraph, ...], width: float, height: float, gap: float = 0.0
) -> tuple[Block, ...]:
    """Return one block a paragraph, together no wider than `width` and no higher than `height` (mm).

    Each starts at the largest size that fits its width; then all shrink together until the height holds.
    Empty paragraphs give empty blocks and take no gap.
    """
    prepared = [_prepare(paragraph) for paragraph in paragraphs]
    sizes = [_widest_size(paragraph, width) for paragraph in prepared]
    main = max((paragraph.largest for paragraph in prepared), default=0.0)

    def at(scale: float) -> tuple[Block, ...] | None:
        blocks = []
        for paragraph, size in zip(prepared, sizes, strict=True):
            # What is meant to be largest gives way last.
            share = scale**_MAIN_GIVES_WAY if paragraph.largest == main else scale
            block = _set(paragraph, max(paragraph.smallest, size * share), width)
            if block is None:
                return None
            blocks.append(block)
        return tuple(blocks)

    blocks = at(1.0)
    if blocks is not None and stack_height(blocks, gap) <= height:
        return blocks
    low, high, best = 0.0, 1.0, None
    for _ in range(_STEPS):
        middle = (low + high) / 2
        tried = at(middle)
        if tried is not None and stack_height(tried, gap) <= height:
            low, best = middle, tried
        else:
            high = middle
    if best is None:
        best = tuple(_force(paragraph, width) for paragraph in prepared)
    return _squeeze(best, width, height, gap)


def stack_height(blocks: Sequence[Block], gap: float) -> float:
    """Return the height in mm of `blocks` below each other with `gap` mm between those that hold something."""
    full = [block.height for block in blocks if block.lines]
    return sum(full) + gap * max(0, len(full) - 1)


def _prepare(paragraph: Paragraph) -> Paragraph:
    text = clean(paragraph.text)
    return replace(paragraph, text=capitals(text) if paragraph.capitals else text)


def _widest_size(paragraph: Paragraph, width: float) -> float:
    """Return the largest size at which the paragraph fits `width`, preferring few lines to a little size."""
    best = paragraph.smallest
    for lines in range(1, paragraph.lines + 1):
        low, high = paragraph.smallest, paragraph.largest
        if _break(paragraph, high, width, lines) is not None:
            size = high
        elif _break(paragraph, low, width, lines) is None:
            continue
        else:
            for _ in range(_STEPS):
                middle = (low + high) / 2
                low, high = (
                    (middle, high) if _break(paragraph, middle, width, lines) is not None else (low, middle)
                )
            size = low
        if size * _ONE_LINE_BONUS > best or best == paragraph.smallest:
            best = max(best, size)
    return best


def _break(paragraph: Paragraph, size: float, width: float, lines: int) -> list[str] | None:
    """Return the text in at most `lines` lines of `width` mm at `size`, or None when it does not fit."""
    room = width * EM / size
    return _fill(tokens(paragraph.text), room, lines, bold=paragraph.bold)


def _fill(words: Sequence[str], room: float, lines: int, *, bold: bool) -> list[str] | None:
    out: list[str] = []
    current = ""
    for word in words:
        longer = current + word
        if not current or _measure(longer.rstrip(), bold) <= room:
            current = longer
        else:
            out.append(current.rstrip())
            current = word
            if len(out) == lines:
                return None
        if _measure(current.rstrip(), bold) > room:
            return None
    if current.rstrip():
        out.append(current.rstrip())
    return out if len(out) <= lines else None


def _measure(text: str, bold: bool) -> int:  # noqa: FBT001 - private, one meaning
    return shape(text, bold=bold).width


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[str, ...]:
    """Return `text` cut where a line may end: after spaces, hyphens and slashes, and between ideographs."""
    parts: list[str] = []
    current = ""
    for index, char in enumerate(text):
        current += char
        following = text[index + 1 : index + 2]
        if not following:
            break
        at_space = char == " " and following != " "
        at_hyphen = char in "-‐–/\u200b" and index > 0 and following != " "
        between = _ideograph(char) and _ideograph(following) and following not in _NOT_FIRST
        if at_space or at_hyphen or between:
            parts.append(current)
            current = ""
    return (*parts, current) if current else tuple(parts)


def _ideograph(char: str) -> bool:
    return ord(char) >= 0x2E80 and unicodedata.name(char, "").startswith(_IDEOGRAPHS)


def _balanced(paragraph: Paragraph, words: Sequence[str], room: float) -> list[str] | None:
    """Return the break whose lines are most alike in length, with no line more than the greedy one."""
    greedy = _fill(words, room, paragraph.lines, bold=paragraph.bold)
    if greedy is None or len(greedy) < 2:
        return greedy
    low, best = 0.0, greedy
    for _ in range(_STEPS // 2):
        middle = (low + room) / 2
        tried = _fill(words, middle, len(greedy), bold=paragraph.bold)
        if tried is None:
            low = middle
        else:
            room, best = middle, tried
    return best


def _set(paragraph: Paragraph, size: float, width: float) -> Block | None:
    lines = _balanced(paragraph, tokens(paragraph.text), width * EM / size)
    return None if lines is None else _block(paragraph, lines, size)


def _block(paragraph: Paragraph, lines: Sequence[str], size: float) -> Block:
    rtl = is_rtl(paragraph.text)
    shaped = [shape(text, bold=paragraph.bold, rtl=rtl) for text in lines]
    least_up, least_down = (720, 20) if paragraph.capitals else (740, 220)
    placed: list[SetLine] = []
    bottom = 0.0
    for line in shaped:
        up, down = max(line.ascent, least_up) * size / EM, max(line.descent, least_down) * size / EM
        baseline = bottom + up
        if placed:
            baseline = max(baseline + _GAP * size, placed[-1].baseline + paragraph.leading * size)
        placed.append(SetLine(line, size, baseline))
        bottom = baseline + down
    return Block(tuple(placed), bottom)


def _force(paragraph: Paragraph, width: float) -> Block:
    """Return the paragraph at its smallest size, broken inside words and cut off where nothing else helps."""
    size = paragraph.smallest
    block = _set(paragraph, size, width)
    if block is not None:
        return block
    room = width * EM / size
    pieces = [piece for word in tokens(paragraph.text) for piece in _pieces(word, room, paragraph.bold)]
    lines = _balanced(paragraph, pieces, room)
    harm = "broken" if lines is not None else "cut"
    while lines is None and pieces:
        # An eighth at a time: hundreds of characters need not be tried one by one.
        pieces = pieces[: len(pieces) - max(1, len(pieces) // 8)]
        lines = _fill([*pieces, _ELLIPSIS], room, paragraph.lines, bold=paragraph.bold)
    return replace(_block(paragraph, lines or [], size), harm=harm)


def _pieces(word: str, room: float, bold: bool) -> Iterator[str]:  # noqa: FBT001 - private, one meaning
    if _measure(word.rstrip(), bold) <= room:
        yield word
    else:
        yield from _graphemes(word)


def _graphemes(word: str) -> Iterator[str]:
    """Yield pieces that may be parted: letters with their marks, and what a virama or joiner ties together."""
    current = ""
    for char in word:
        tied = unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}
        after_virama = bool(current) and (unicodedata.combining(current[-1]) == 9 or current[-1] == "\u200d")
        bound = char in _THAI_LAO_AFTER or (bool(current) and current[-1] in _THAI_LAO_BEFORE)
        if current and not (tied or after_virama or bound):
            yield current
            current = ""
        current += char
    if current:
        yield current


def _squeeze(blocks: tuple[Block, ...], width: float, height: float, gap: float) -> tuple[Block, ...]:
    widest = max((block.width for block in blocks), default=0.0)
    tall = stack_height(blocks, gap)
    scale = min(1.0, width / widest if widest > width else 1.0, height / tall if tall > height else 1.0)
    if scale == 1.0:
        return blocks
    return tuple(
        Block(
            tuple(SetLine(line.line, line.size * scale, line.baseline * scale) for line in block.lines),
            block.height * scale,
            block.harm,
        )
        for block in blocks
    )
