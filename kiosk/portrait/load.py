"""Pictures from outside: measured by their header before a pixel is decoded."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from kiosk.errors import BadInput

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

MAX_PICTURE_BYTES = 32 * 1024 * 1024
"""No camera at a desk and no registry photo is larger."""

_FORMATS = ("JPEG", "PNG", "WEBP")
_SIGNATURES = (b"\xff\xd8", b"\x89PNG", b"RIFF")


def load_picture(data: bytes, max_pixels: int) -> NDArray[np.uint8]:
    """Return the picture in `data` upright, as `(H, W, 3) uint8` BGR; of an animation, the first picture.

    Args:
        data: A JPEG, PNG or WebP file. EXIF orientation is applied, transparency laid over white.
        max_pixels: Width times height above which the picture is refused by its header alone.

    Raises:
        BadInput: `picture_too_large`, `picture_format` (another kind of file) or `picture_unreadable` (damaged).
    """
    if len(data) > MAX_PICTURE_BYTES:
        raise _too_large(max_pixels)
    import numpy as np

    picture = _open(data, max_pixels)
    with picture:
        # Decoders meet hostile bytes here and raise nearly anything: all of it means one thing.
        try:
            pixels = np.asarray(_upright_rgb(picture))
        except Exception as error:
            raise _unreadable() from error
    return np.ascontiguousarray(pixels[:, :, ::-1])


def _open(data: bytes, max_pixels: int) -> Image:
    from PIL import Image, UnidentifiedImageError

    try:
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(max_pixels) from error
    except UnidentifiedImageError as error:
        raise (_unreadable() if data.startswith(_SIGNATURES) else _other_format()) from error
    except Exception as error:
        raise _unreadable() from error
    if picture.width * picture.height > max_pixels:
        picture.close()
        raise _too_large(max_pixels)
    return picture


def _upright_rgb(picture: Image) -> Image:
    from PIL import Image, ImageOps

    picture.load()
    upright = ImageOps.exif_transpose(picture)
    if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("RGB")
    if upright.mode.startswith("I;16"):
        return upright.point(lambda value: value / 256, "L").convert("RGB")
    return upright.convert("RGB")


def _too_large(max_pixels: int) -> BadInput:
    return BadInput(
        "picture_too_large",
        f"The picture is larger than {max_pixels / 1_000_000:.0f} megapixels or 32 MB.",
        "Make it smaller and give it again.",
    )


def _unreadable() -> BadInput:
    return BadInput(
        "picture_unreadable", "The picture file is damaged.", "Get it again from where it came from."
    )


def _other_format() -> BadInput:
    return BadInput(
        "picture_format", "The file is not a picture that is taken here.", "Save it as JPEG, PNG or WebP."
    )
