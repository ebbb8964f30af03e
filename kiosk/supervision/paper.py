"""Checkpoints that come back from paper: typed off, pasted, or scanned as a code."""

from __future__ import annotations

import re

_MOST_CHARS = 20_000
_DASH = "\N{EM DASH} "
# What keyboards, mail and hand scanners make of the long dash.
_DASHES = re.compile(r"^(?:[\u2010-\u2015\u2212]|-{1,3}|&mdash;)\s+")


def from_paper(text: str) -> str:
    """Return a checkpoint's text as it was signed, from one that was typed off, pasted or scanned; "" for nothing.

    Line ends, blank lines, spaces around lines and the kind of dash are mended; a signature that stands on several
    lines, as paper is too narrow for it, is joined again. Nothing that is signed is guessed: what does not become a
    checkpoint by this is refused when it is read.
    """
    lines = [line.strip() for line in text[:_MOST_CHARS].replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        return ""
    signed, signatures = lines[:3], list[str]()
    for line in lines[3:]:
        if _DASHES.match(line):
            signatures.append(_DASHES.sub(_DASH, line))
        elif signatures:
            signatures[-1] += line
        else:
            signed.append(line)
    return "\n".join([*signed, "", *signatures]) + "\n"
