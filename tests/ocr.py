"""Reads the words on a picture with Tesseract, as somebody looking over a shoulder does."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from rapidfuzz import fuzz

_TOOL = shutil.which("tesseract")
LANGUAGES = ("eng", "fra", "spa", "ara")


def _missing() -> str:
    if _TOOL is None:
        return "tesseract is not installed (Debian: apt install tesseract-ocr tesseract-ocr-ara)"
    asked = subprocess.run([_TOOL, "--list-langs"], capture_output=True, text=True, timeout=60, check=False)
    lacking = sorted({*LANGUAGES} - set(asked.stdout.split()))
    return f"tesseract lacks {', '.join(lacking)} (Debian: tesseract-ocr-LANGUAGE)" if lacking else ""


MISSING = _missing()
"""Why no picture can be read here, or empty."""

_ANSWER_S = 120
# Sparse text, in no order: a page is no book.
_SPARSE = "11"
_LIKE = 82.0
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": ""})


def text_on(image: QImage, languages: str = "eng") -> str:
    """Return what can be read on `image`: dark on light, and light on dark. Made larger, less is read.

    Args:
        languages: Tesseract's, joined by +.
    """
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    turned = grey.copy()
    turned.invertPixels()
    return "\n".join(_read(one, languages) for one in (grey, turned))


def reads(text: str, words: str) -> bool:
    """Return whether `words` stand in what was read, a letter or two misread: whoever looks guesses as well."""
    sought, found = plain(words), plain(text)
    return (
        bool(sought) and fuzz.partial_ratio(sought, found) >= _LIKE
        if len(sought) > 3
        else sought in found.split()
    )


def plain(text: str) -> str:
    """Return a text without accents, marks, capitals and signs, its words one space apart."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))
    return " ".join(re.findall(r"\w+", bare.casefold().translate(_ALIKE)))


def _read(image: QImage, languages: str) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    assert _TOOL is not None
    done = subprocess.run(
        [_TOOL, "stdin", "stdout", "-l", languages, "--psm", _SPARSE],
        input=bytes(buffer.data().data()),
        capture_output=True,
        # The tests' other workers want the other cores.
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        timeout=_ANSWER_S,
        check=True,
    )
    return done.stdout.decode("utf-8", "replace")
