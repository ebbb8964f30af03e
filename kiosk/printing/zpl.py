"""What goes to a Zebra label printer and what it answers: ZPL II by Zebra's programming guide. Pure."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ASK_STATUS = b"~HS"
"""Host status return: three lines, each between STX and ETX."""
MOST_STATUS_BYTES = 512
"""More than the three lines ever have."""
_FIELDS = (12, 11, 2)


class ZebraStatus(NamedTuple):
    """The parts of `~HS` that tell whether labels come out."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    hot: bool
    cold: bool
    waiting: int
    """Formats and labels that it has not printed yet."""


def zpl(pages: Sequence[NDArray[np.bool_]]) -> bytes:
    """Return pages, `(H, W) bool` and True where black, as one label each (`^GF`, packed as Z64)."""
    return b"".join(_label(page) for page in pages)


def _label(page: NDArray[np.bool_]) -> bytes:
    import numpy as np

    height, width = page.shape
    rows = np.packbits(page, axis=1)
    across, whole = rows.shape[1], rows.size
    text = base64.b64encode(zlib.compress(rows.tobytes(), 9))
    check = binascii.crc_hqx(text, 0)
    head = f"^XA^LH0,0^PW{width}^LL{height}^FO0,0^GFA,{whole},{whole},{across},:Z64:"
    return head.encode() + text + f":{check:04X}^FS^PQ1^XZ\n".encode()


def status_whole(answer: bytes) -> bool:
    """Say whether all three lines of `~HS` have come."""
    return answer.count(b"\x03") >= len(_FIELDS)


def read_status(answer: bytes) -> ZebraStatus | None:
    """Return what `~HS` answered, or None for anything that is not its three lines."""
    lines = []
    for piece in answer[:MOST_STATUS_BYTES].split(b"\x02")[1:]:
        text, end, _ = piece.partition(b"\x03")
        if end:
            lines.append(text.decode("ascii", "replace").split(","))
    if [len(line) for line in lines] != list(_FIELDS):
        return None
    first, second, _ = lines
    numbers = (first[4], second[8])
    if not all(number.isascii() and number.isdecimal() for number in numbers):
        return None
    partial, label_waits = int(first[7] == "1"), int(second[7] == "1")
    return ZebraStatus(
        paper_out=first[1] == "1",
        paused=first[2] == "1",
        head_open=second[2] == "1",
        ribbon_out=second[3] == "1",
        hot=first[11] == "1",
        cold=first[10] == "1",
        waiting=sum(map(int, numbers)) + partial + label_waits,
    )
