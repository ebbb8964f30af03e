"""Marks texts for pyside6-lupdate, which finds them by the function's name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate, not by us
    """Return `text` as it is; PySide's own function of this name is typed as returning any object."""
    return text
