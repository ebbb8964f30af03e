"""What tests of the store and its keys share."""

from __future__ import annotations

import os
from contextlib import contextmanager

import pytest

from kiosk.errors import EnvironmentFault


class FixedKey:
    def __init__(self, key=b"k" * 32):
        self.key = key

    def store_key(self):
        return self.key


def refused(code):
    return pytest.raises(EnvironmentFault, check=lambda fault: fault.code == code and bool(fault.remedy))


@contextmanager
def unprivileged(folder):
    """Go on as a user without rights, where the tests run as root."""
    if os.geteuid():
        yield
        return
    # pytest keeps its folders closed to others; the path must be walkable for the fault to be the folder's.
    base = next(parent for parent in folder.parents if parent.name.startswith("pytest-of-"))
    closed = [parent for parent in (base, *folder.parents) if parent.is_relative_to(base)]
    for parent in closed:
        parent.chmod(0o711)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for parent in closed:
            parent.chmod(0o700)
