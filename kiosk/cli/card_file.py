"""A card that lies in a file: a picture of its code, or the code as text."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import BadInput

_TEXT_BYTES = 4096


def card_in(path: Path) -> bytes:
    """Return the one code in the file at `path`.

    Raises:
        BadInput: `card_file_unreadable`; `no_single_code` for a file with none or several; and as
            `vision.load_picture`.
    """
    from kiosk.credential import is_ours
    from kiosk.vision import Reader, clean_pasted, load_picture

    try:
        with path.open("rb") as file:
            head = file.read(_TEXT_BYTES)
    except OSError as error:
        raise BadInput(
            "card_file_unreadable",
            f"The file of a card cannot be read: {error.strerror or 'it cannot be opened'}.",
            "Name the file that `kiosk operator card --qr` wrote, or a text file with the card's code.",
        ) from error
    text = clean_pasted(head.decode("ascii", "replace")).encode()
    if is_ours(text):
        return text
    found = {code.data for code in Reader().still(load_picture(path))}
    if len(found) != 1:
        raise BadInput(
            "no_single_code",
            "There is no code in the picture of the card." if not found else "There are several codes in it.",
            "Name a picture that shows one card and nothing else.",
        )
    return found.pop()
