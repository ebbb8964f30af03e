"""Writes a text as a QR code into a PNG file."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import EnvironmentFault


def write_qr(text: str, path: Path) -> None:
    """Write `text` as a QR code at level M, 8 pixels a module with a quiet zone of 4, to the PNG file `path`.

    Raises:
        EnvironmentFault: `folder_not_writable`.
    """
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=8, border=4)
    # Left to itself the library splits a text into modes by chunks, which makes short mixed codes larger.
    code.add_data(text, optimize=0)
    code.make(fit=True)
    try:
        with path.open("wb") as file:
            code.make_image().save(file, format="PNG")
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The picture {path} cannot be written: {error.strerror}.",
            "Name a file in a folder that you may write to.",
        ) from error
