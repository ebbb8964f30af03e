"""Pictures and videos told apart by their first bytes, and untrusted pictures decoded within bounds."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    import PIL.Image

    from kiosk.vision.frame import Image

MAX_PICTURE_BYTES = 64 * 1024 * 1024
MAX_PICTURE_PIXELS = 64_000_000
PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".ppm", ".pgm"}
)
VIDEO_SUFFIXES = frozenset(
    {
        ".mp4",
        ".m4v",
        ".mov",
        ".avi",
        ".mkv",
        ".webm",
        ".ts",
        ".mpg",
        ".mpeg",
        ".ogv",
        ".flv",
        ".mjpg",
        ".mjpeg",
    }
)
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "PPM")
_OTHER_PICTURE = "Give a JPEG, PNG, WebP, BMP, GIF or TIFF picture, or take it again."


def load_picture(path: Path) -> Image:
    """Return the picture in `path`, upright by its EXIF turn, as `(H, W, 3) uint8` BGR.

    File size and pixel count are checked from the header before any pixel is decoded.

    Raises:
        BadInput: `picture_unreadable` or `picture_too_large`.
    """
    try:
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise _too_large(path.name)
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path.name, error.strerror or "it cannot be opened") from error
    return decode_picture(data, path.name)


def decode_picture(data: bytes, name: str = "picture") -> Image:
    """Return the encoded picture `data` as `(H, W, 3) uint8` BGR; `name` is for messages only.

    Transparent parts are laid on white, as a code with a transparent ground is meant to look.

    Raises:
        BadInput: `picture_unreadable` or `picture_too_large`.
    """
    import numpy as np
    import PIL.Image
    import PIL.ImageOps

    if len(data) > MAX_PICTURE_BYTES:
        raise _too_large(name)
    try:
        with PIL.Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            fits = picture.width * picture.height <= MAX_PICTURE_PIXELS
            if fits:
                picture.load()
                rgb = np.asarray(_to_rgb(PIL.ImageOps.exif_transpose(picture)), dtype=np.uint8)
    except (PIL.Image.DecompressionBombError, PIL.Image.DecompressionBombWarning) as error:
        raise _too_large(name) from error
    # Decoders of hostile files fail in ways no list covers: struct, zlib, index and memory errors.
    except Exception as error:
        raise _unreadable(name, "it is broken, or not a picture") from error
    if not fits:
        raise _too_large(name)
    return np.ascontiguousarray(rgb[:, :, ::-1])


def is_video(path: Path) -> bool:
    """Return whether `path` begins like a video file, by its bytes and not only by its name.

    Playlists and scripts that make a video library open further files are neither video nor picture.

    Raises:
        BadInput: `bad_source` when it is neither; `picture_unreadable` or `video_unreadable` when it
            cannot be opened or is empty.
    """
    by_name = path.suffix.lower() in VIDEO_SUFFIXES
    fault = "video_unreadable" if by_name else "picture_unreadable"
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError as error:
        raise BadInput(
            fault,
            f"{shown_name(path.name)} cannot be opened: {error.strerror}.",
            "Check that it exists and may be read.",
        ) from error
    if not head:
        raise BadInput(fault, f"{shown_name(path.name)} is empty.", "Copy it again.")
    if _video_head(head) or (by_name and head.startswith(b"\xff\xd8\xff")):
        return True
    if by_name:
        raise BadInput(
            fault, f"{shown_name(path.name)} is not a video.", "Give an MP4, MOV, AVI, MKV or WebM file."
        )
    if path.suffix.lower() not in PICTURE_SUFFIXES and not _picture_head(head):
        raise BadInput(
            "bad_source",
            f"{shown_name(path.name)} is neither a picture nor a video.",
            "Give a JPEG or PNG picture, or an MP4, AVI, MKV or WebM video.",
        )
    return False


def pictures_in(folder: Path, limit: int = 100_000) -> list[Path]:
    """Return the picture files directly in `folder`, in the order people count (2 before 10).

    Raises:
        BadInput: `bad_source` when the folder cannot be listed.
    """
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name
                for _, entry in zip(range(limit), entries, strict=False)
                if Path(entry.name).suffix.lower() in PICTURE_SUFFIXES and entry.is_file()
            ]
    except OSError as error:
        raise BadInput(
            "bad_source",
            f"The folder {shown_name(folder.name)} cannot be listed: {error.strerror}.",
            "Check that it exists and may be read.",
        ) from error
    return [folder / name for name in sorted(names, key=natural_key)]


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Return a sort key that puts `image2` before `image10`."""
    parts = re.split(r"([0-9]{1,18})", name)
    return [(0, int(part), "") if index % 2 else (1, 0, part.casefold()) for index, part in enumerate(parts)]


def shown_name(name: str) -> str:
    """Return `name` bounded and without control characters, for messages."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
    return clean if len(clean) <= 120 else clean[:119] + "…"


def _to_rgb(picture: PIL.Image.Image) -> PIL.Image.Image:
    import numpy as np
    import PIL.Image

    if picture.mode.startswith("I;16"):
        return PIL.Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8)).convert("RGB")
    if picture.mode in {"I", "F"}:
        values = np.nan_to_num(np.asarray(picture, dtype=np.float64))
        low, high = float(values.min()), float(values.max())
        scaled = (values - low) * (255 / (high - low) if high > low else 0)
        return PIL.Image.fromarray(scaled.astype(np.uint8)).convert("RGB")
    if "A" in picture.getbands() or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = PIL.Image.new("RGBA", seen.size, "white")
        return PIL.Image.alpha_composite(ground, seen).convert("RGB")
    return picture.convert("RGB")


def _video_head(head: bytes) -> bool:
    return (
        head[4:8] in {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"}
        or (head[:4] == b"RIFF" and head[8:12] == b"AVI ")
        or head.startswith(
            (b"\x1a\x45\xdf\xa3", b"OggS", b"FLV\x01", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3")
        )
        or (len(head) > 376 and head[0] == head[188] == head[376] == 0x47)
    )


def _picture_head(head: bytes) -> bool:
    starts = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"P5", b"P6")
    return head.startswith(starts) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def _unreadable(name: str, why: str) -> BadInput:
    return BadInput("picture_unreadable", f"{shown_name(name)} cannot be read: {why}.", _OTHER_PICTURE)


def _too_large(name: str) -> BadInput:
    return BadInput(
        "picture_too_large",
        f"{shown_name(name)} has more than {MAX_PICTURE_PIXELS // 1_000_000} million pixels or 64 MiB.",
        "Make it smaller and try again.",
    )
